import { defineCommand, type Command } from '../src/interaction/command.ts';
import { helpAnswer } from '../src/interaction/help.ts';

/** The help command for a list of commands; it lists itself last. */
export function createHelp(commands: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: 'help',
    description: 'What you can ask, and what to type.',
    examples: ['help'],
    options: [],
    answer: () => helpAnswer([...commands, help]),
  });
  return help;
}

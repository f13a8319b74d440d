import { defineCommand, type Command } from '../src/interaction/command.ts';

/** The help command for a list of commands; it lists itself last. */
export function createHelp(commands: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: 'help',
    description: 'What you can ask, and what to type.',
    examples: ['help'],
    options: [],
    answer: () => ({
      kind: 'help',
      commands: [...commands, help].map(({ name, description, examples, options }) => ({
        name,
        description,
        examples: [...examples],
        options: options.map((option) => ({
          name: option.name,
          description: option.description,
          type: option.type,
          required: option.required ?? false,
        })),
      })),
    }),
  });
  return help;
}

import type { HelpAnswer } from '../answers/schema.ts';
import type { Command } from './command.ts';

/** The declared commands as an answer, so that `/help`, help at the prompt and `--help` read alike. */
export function helpAnswer(commands: readonly Command[]): HelpAnswer {
  return {
    kind: 'help',
    commands: commands.map(({ name, description, examples, options }) => ({
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
  };
}

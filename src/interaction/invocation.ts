import type { Command, OptionDeclaration } from './command.ts';

type OptionValue = string | number | boolean;

/** A command with its options, however it arrived: slash command, button, terminal line, batch line. */
export interface Invocation {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** Why an invocation cannot be answered, said to the one who sent it. */
export interface InvocationProblem {
  readonly code: 'unknown-command' | 'unknown-option' | 'missing-option' | 'wrong-type' | 'out-of-range';
  readonly message: string;
}

/**
 * Checks an invocation against the declared commands.
 * @returns the command to call, or what is wrong with a next step.
 */
export function checkInvocation<Result>(
  commands: readonly Command<Result>[],
  invocation: Invocation,
): { readonly command: Command<Result> } | { readonly problem: InvocationProblem } {
  const command = commands.find(({ name }) => name === invocation.command);
  if (!command) {
    const names = commands.map(({ name }) => name).join(', ');
    return problem('unknown-command', `There is no command ${quoteName(invocation.command)}. There are: ${names}.`);
  }
  for (const [name, value] of Object.entries(invocation.options)) {
    const option = command.options.find((declared) => declared.name === name);
    if (!option) {
      const known = command.options.map((declared) => declared.name).join(', ') || 'none';
      return problem('unknown-option', `${command.name} has no option ${quoteName(name)}. Its options: ${known}.`);
    }
    const wrong = wrongValue(command, option, value);
    if (wrong) return { problem: wrong };
  }
  const missing = command.options.find(({ name, required }) => required && !(name in invocation.options));
  if (missing) {
    return problem(
      'missing-option',
      `${command.name} needs ${missing.name}: ${missing.description} For example: ${command.examples[0]}`,
    );
  }
  return { command };
}

function wrongValue(
  command: Pick<Command, 'name'>,
  option: OptionDeclaration,
  value: unknown,
): InvocationProblem | undefined {
  const fits = option.type === 'integer' ? Number.isSafeInteger(value) : typeof value === option.type;
  if (!fits) {
    const wanted = { string: 'a text', integer: 'a whole number', boolean: 'true or false' }[option.type];
    return { code: 'wrong-type', message: `${command.name}: ${option.name} takes ${wanted}.` };
  }
  if (option.minValue !== undefined && (value as number) < option.minValue) {
    return { code: 'out-of-range', message: `${command.name}: ${option.name} starts at ${option.minValue}.` };
  }
  return undefined;
}

function problem(code: InvocationProblem['code'], message: string): { readonly problem: InvocationProblem } {
  return { problem: { code, message } };
}

/** A name as sent, short and in quotation marks, for a message. */
function quoteName(name: string): string {
  return JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
}

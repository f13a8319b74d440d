import { parseArgs } from 'node:util';
import type { Command, OptionDeclaration } from '../../interaction/command.ts';
import type { Invocation } from '../../interaction/invocation.ts';
import { cleanTyped } from '../../render/clean.ts';
import { FLAGS, type FlagValues, readFlags } from './flags.ts';

/** A line as typed, taken apart. */
export interface CommandLine {
  /** The first word, when it names a command; otherwise `words` holds all of them. */
  readonly command: Command | undefined;
  /** Words that are neither options nor their values, the command's name included. */
  readonly words: readonly string[];
  readonly options: Invocation['options'];
  readonly flags: FlagValues;
}

type Value = Invocation['options'][string];
type ParseOptions = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** How an option of a command is named in the terminal, where `--record` is a flag of the program. */
export function terminalOption(name: string): string {
  return `--${name === 'record' ? 'in' : name}`;
}

/** The option that takes the words without a name: the first that is text. */
export function wordsOption({ options }: Command): OptionDeclaration | undefined {
  return options.find(({ type }) => type === 'string');
}

/**
 * Reads a line against the declared commands: `quote taiwan --speaker biden --page 2`. Words join into the first text
 * option. Values are checked later, with those of every other place (`checkInvocation`).
 * @returns the line, or what is wrong with it
 */
export function parseLine(args: readonly string[], commands: readonly Command[]): CommandLine | { problem: string } {
  const all = tokensOf(
    args,
    commands.flatMap(({ options }) => options),
  );
  const first = all.find((token) => token.kind === 'positional');
  const command = commands.find(({ name }) => name === first?.value);
  const tokens = command ? tokensOf(args, command.options) : all;
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given: [string, string | undefined][] = [];
  const options: Record<string, Value> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = command?.options.find((declared) => terminalOption(declared.name) === token.rawName);
    if (!option && !Object.hasOwn(FLAGS, token.name)) return { problem: unknownOption(token.rawName, command) };
    const takesValue = option ? option.type !== 'boolean' : FLAGS[token.name as keyof typeof FLAGS].type === 'string';
    if (takesValue && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))) {
      return { problem: `${token.rawName} needs a value.` };
    }
    if (!option) given.push([token.name, token.value]);
    else if (Object.hasOwn(options, option.name)) return { problem: `${token.rawName} is given twice.` };
    else options[option.name] = valueOf(option, token.value);
  }
  const flags = readFlags(given);
  if (typeof flags === 'string') return { problem: flags };
  // `help quote` is about a command; the help command itself takes no option for it.
  const joined = command && command.name !== 'help' ? joinWords(command, words.slice(1), options) : undefined;
  return joined ? { problem: joined } : { command, words, options, flags };
}

function tokensOf(args: readonly string[], declared: readonly OptionDeclaration[]) {
  const options: ParseOptions = { ...FLAGS };
  for (const { name, type } of declared) {
    options[terminalOption(name).slice(2)] ??= { type: type === 'boolean' ? 'boolean' : 'string' };
  }
  // Not strict: Node's own complaints speak of its interface, not of what to type.
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

/** The value as the option's type has it; left as typed where it does not fit, for the check to name. */
function valueOf({ type }: OptionDeclaration, value: string | undefined): Value {
  if (type === 'boolean') return value === undefined || value === 'true' ? true : value === 'false' ? false : value;
  const text = value ?? '';
  return type === 'integer' && /^[+-]?\d+$/.test(text) ? Number(text) : text;
}

/** Puts the words into the option that takes them; what is wrong where there is none, or it was named too. */
function joinWords(command: Command, words: readonly string[], options: Record<string, Value>): string | undefined {
  if (words.length === 0) return undefined;
  const option = wordsOption(command);
  if (!option) return `${command.name} takes no words.`;
  if (Object.hasOwn(options, option.name)) {
    return `${command.name}: the words are given twice, once after ${terminalOption(option.name)}.`;
  }
  options[option.name] = words.join(' ');
  return undefined;
}

function unknownOption(name: string, command: Command | undefined): string {
  const shown = cleanTyped(name);
  const advice = 'Before words that begin with a hyphen, put --.';
  if (!command) return `There is no flag ${shown}. ${advice}`;
  const known = command.options.map((option) => terminalOption(option.name)).join(', ') || 'none';
  return `${command.name} has no option ${shown}. Its options: ${known}. ${advice}`;
}

import type { Suggestion } from '../../answers/suggestions.ts';
import type { Command } from '../../interaction/command.ts';
import { type Dispatcher, suggest } from '../../interaction/dispatch.ts';
import { terminalOption, wordsOption } from './arguments.ts';
import { splitWords } from './prompt-line.ts';

/** Suggestions listed at once; more would push the question off the screen. */
const MOST_LISTED = 12;

/** What Tab offers for a line: whole replacements for its end, and that end. */
export type Completion = readonly [choices: string[], end: string];

/** Completes the name of a command, the name of an option, or a value as the command itself suggests them. */
export function complete(dispatcher: Dispatcher, extra: readonly string[], line: string): Completion {
  const words = splitWords(line);
  const [first] = words;
  if (!first || (words.length === 1 && !/\s$/.test(line))) {
    const typed = first?.text ?? '';
    const names = [...dispatcher.commands.map(({ name }) => name), ...extra];
    return [beginning(names, typed.replace(/^\//, '')).map((name) => `${name} `), typed];
  }
  const command = dispatcher.commands.find(({ name }) => name === first.text.replace(/^\//, ''));
  if (!command) return [[], line];
  const last = /\s$/.test(line) ? undefined : words.at(-1);
  if (last?.text.startsWith('--')) {
    const names = command.options.map(({ name }) => terminalOption(name));
    return [beginning(names, last.text).map((name) => `${name} `), last.text];
  }
  return completeValue(dispatcher, command, line);
}

function completeValue(dispatcher: Dispatcher, command: Command, line: string): Completion {
  const { value, name, start, others } = partTyped(command, line);
  const option = command.options.find((declared) => declared.name === name);
  if (!option?.autocomplete) return [[], line.slice(start)];
  const isWords = option === wordsOption(command);
  const texts = suggest(dispatcher, command.name, { option: option.name, value, others }).map(({ text }: Suggestion) =>
    isWords || !/\s/.test(text) ? text : `"${text}"`,
  );
  // A suggestion to search for what is typed already completes nothing.
  const fresh = [...new Set(texts)].filter((text) => text !== value && !/[\p{Cc}\p{Cs}]/u.test(text));
  // Where some go on from what is typed, those that merely resemble it would only be in the way.
  const further = fresh.filter((text) => text.replace(/^"/, '').toLowerCase().startsWith(value.toLowerCase()));
  return [(further.length > 0 ? further : fresh).slice(0, MOST_LISTED), line.slice(start)];
}

interface PartTyped {
  readonly name: string | undefined;
  readonly value: string;
  /** Where the part to be replaced begins. */
  readonly start: number;
  readonly others: Readonly<Record<string, string>>;
}

/** The option being typed in, and what the others hold so far. Words without an option's name are one value. */
function partTyped(command: Command, line: string): PartTyped {
  const ended = /\s$/.test(line);
  const wordsName = wordsOption(command)?.name;
  const values = new Map<string, { text: string; start: number }>();
  let named: string | undefined;
  let last = wordsName;
  // A quotation mark that is open yet closes where the typing stands.
  const closed = line.split('"').length % 2 === 0 ? `${line}"` : line;
  for (const { text, start } of splitWords(closed).slice(1)) {
    const option = command.options.find(({ name }) => terminalOption(name) === text);
    if (option || (named === undefined && text.startsWith('--'))) {
      named = option && option.type !== 'boolean' ? option.name : undefined;
      last = named ?? wordsName;
      continue;
    }
    last = named ?? wordsName;
    const before = named === undefined && last !== undefined ? values.get(last) : undefined;
    if (last !== undefined) {
      values.set(last, before ? { ...before, text: `${before.text} ${text}` } : { text: unquoted(text, named), start });
    }
    named = undefined;
  }
  // After a finished value the next word is one of the free words; after a name alone, its value.
  const name = named ?? (ended ? wordsName : last);
  const { text: value = '', start = line.length } = (name !== undefined && values.get(name)) || {};
  const others = [...values].filter(([other]) => other !== name).map(([other, { text }]) => [other, text] as const);
  return { name, value, start, others: Object.fromEntries(others) };
}

function unquoted(text: string, named: string | undefined): string {
  return named === undefined ? text : text.replaceAll('"', '');
}

function beginning(names: readonly string[], typed: string): string[] {
  return names.filter((name) => name.startsWith(typed.toLowerCase()));
}

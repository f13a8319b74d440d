import type { SlashCommand } from './interactions.ts';

/** What stands in an option. */
export interface OptionText {
  readonly shown: string;
  /** What is sent for it: of a chosen suggestion its value, else what is shown. */
  readonly value: string | number;
}

/** A line that begins with a command. */
export type Typed =
  | {
      readonly command: SlashCommand;
      /** By name, in the order they were typed. */
      readonly texts: Readonly<Record<string, OptionText>>;
      /** Text that no option is left for. */
      readonly rest: string;
    }
  /** There is no such command. */
  | { readonly unknown: string };

const LINE = /^\/([\p{L}\p{N}_-]{1,32})\s([^]*)$/u;

/**
 * A typed or pasted line, `/quote words:"status quo" topic:taiwan`. An option goes up to the next ` name:` of an option
 * that is not set yet, and keeps all that stands in between but white space at its ends. Text before the first name
 * goes to the first option that is not set: `/quote taiwan`.
 * @returns undefined where the line does not begin with `/name `
 */
export function readTyped(text: string, commands: readonly SlashCommand[]): Typed | undefined {
  const [, name, tail] = LINE.exec(text) ?? [];
  if (name === undefined || tail === undefined) return undefined;
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (!command) return { unknown: name };
  const { leading, texts } = split(tail, namesOf(command));
  const free = leading === '' ? undefined : namesOf(command).find((option) => !(option in texts));
  if (free === undefined) return { command, texts, rest: leading };
  return { command, texts: { [free]: typedText(leading), ...texts }, rest: '' };
}

/**
 * What is typed in the field of an option, parted where names of other options begin in it, as in a line; the name of
 * the field itself at its start is left out.
 * @param field name of the option; empty for a field that belongs to none
 * @param free names of the options that hold nothing yet
 * @returns texts by name, in order, the field's own first; undefined where all of it is the field's own, as it is
 */
export function partTyped(
  field: string,
  free: readonly string[],
  text: string,
): Readonly<Record<string, OptionText>> | undefined {
  const marker = `${field}:`;
  const isNamed = field !== '' && text.startsWith(marker);
  const names = free.filter((name) => name !== field);
  const { leading, texts } = split(isNamed ? text.slice(marker.length) : text, names);
  if (!isNamed && Object.keys(texts).length === 0) return undefined;
  if (field !== '') return { [field]: typedText(leading), ...texts };
  const first = leading === '' ? undefined : names.find((name) => !(name in texts));
  return first === undefined ? texts : { [first]: typedText(leading), ...texts };
}

/** The line that `readTyped` reads back as this command and these texts. */
export function typedLine({ name }: SlashCommand, texts: Readonly<Record<string, OptionText>>): string {
  return [`/${name}`, ...Object.entries(texts).map(([option, { shown }]) => `${option}:${shown}`)].join(' ');
}

function split(
  tail: string,
  names: readonly string[],
): { readonly leading: string; readonly texts: Readonly<Record<string, OptionText>> } {
  const found: { readonly name: string; readonly from: number; readonly valueFrom: number }[] = [];
  for (const match of tail.matchAll(/(?<!\S)([^\s:]+):/gu)) {
    const [marker, name = ''] = match;
    if (!names.includes(name) || found.some((one) => one.name === name)) continue;
    found.push({ name, from: match.index, valueFrom: match.index + marker.length });
  }
  const texts = found.map(({ name, valueFrom }, index): [string, OptionText] => [
    name,
    typedText(tail.slice(valueFrom, found[index + 1]?.from).trim()),
  ]);
  return { leading: tail.slice(0, found[0]?.from).trim(), texts: Object.fromEntries(texts) };
}

function typedText(text: string): OptionText {
  return { shown: text, value: text };
}

function namesOf({ options = [] }: SlashCommand): readonly string[] {
  return options.map(({ name }) => name);
}

/**
 * The commands that fit what stands after the slash, best first: names that begin so, then names and descriptions
 * with a word that begins so. Within each, the order stays.
 */
export function matchCommands(commands: readonly SlashCommand[], typed: string): readonly SlashCommand[] {
  const wanted = typed.replace(/^\//, '').toLowerCase();
  const begins = commands.filter(({ name }) => name.startsWith(wanted));
  const holds = commands.filter(
    (command) => !begins.includes(command) && wordsOf(command).some((word) => word.startsWith(wanted)),
  );
  return [...begins, ...holds];
}

function wordsOf({ name, description }: SlashCommand): readonly string[] {
  return `${name} ${description}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

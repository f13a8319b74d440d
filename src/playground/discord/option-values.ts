import { OPTION } from '../../discord/wire.ts';
import type { CommandOption, CommandValues, SlashCommand } from './interactions.ts';
import { counted, LONGEST_OPTION } from './limits.ts';
import type { OptionText } from './typed-command.ts';

/** The values of a command, or what is wrong with them: a sentence for each option that has one. */
export type CheckedOptions =
  | { readonly ok: true; readonly values: CommandValues }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

const EMPTY: OptionText = { shown: '', value: '' };

type Read =
  | { readonly value: string | number | boolean }
  | { readonly problem: string }
  /** It is empty, and may be. */
  | { readonly empty: true };

/**
 * Looks through options as Discord's client does before it sends them. An optional one that is empty is left out.
 * @param texts by name; the values keep their order. Names the command does not have are passed over.
 */
export function checkOptions(command: SlashCommand, texts: Readonly<Record<string, OptionText>>): CheckedOptions {
  const { options = [] } = command;
  const given = Object.keys(texts).flatMap((name) => options.filter((option) => option.name === name));
  const left = options.filter(({ name }) => !(name in texts));
  const values: Record<string, string | number | boolean> = {};
  const problems: Record<string, string> = {};
  for (const option of [...given, ...left]) {
    const read = readOption(option, texts[option.name] ?? EMPTY);
    if ('problem' in read) problems[option.name] = read.problem;
    else if ('value' in read) values[option.name] = read.value;
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, values };
}

/** The values there are so far, for suggestions: what is wrong or missing is left out. */
export function partialValues(command: SlashCommand, texts: Readonly<Record<string, OptionText>>): CommandValues {
  const { options = [] } = command;
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      const option = options.find((one) => one.name === name);
      const read = option && readOption(option, text);
      return read && 'value' in read ? [[name, read.value]] : [];
    }),
  );
}

function readOption(option: CommandOption, { shown, value }: OptionText): Read {
  const text = value === shown ? shown.trim() : String(value);
  if (text === '') return option.required === true ? { problem: `Fill in ${option.name}.` } : { empty: true };
  switch (option.type) {
    case OPTION.integer:
      return readInteger(option, text);
    case OPTION.boolean:
      return readBoolean(option, text);
    default:
      if (text.length <= LONGEST_OPTION) return { value: text };
      return {
        problem: `${option.name} takes at most ${counted(LONGEST_OPTION)}; this has ${text.length.toLocaleString('en')}.`,
      };
  }
}

/** Discord takes whole numbers between -2^53 and 2^53. */
function readInteger(option: CommandOption, text: string): Read {
  const { min_value: least, max_value: most } = option as { readonly min_value?: number; readonly max_value?: number };
  const number = /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
  const fits = Number.isSafeInteger(number) && number >= (least ?? -Infinity) && number <= (most ?? Infinity);
  if (fits) return { value: number };
  if (number > Number.MAX_SAFE_INTEGER && most === undefined) {
    return { problem: `${option.name} takes a whole number up to ${Number.MAX_SAFE_INTEGER.toLocaleString('en')}.` };
  }
  const from = least === undefined ? '' : ` from ${least}${most === undefined ? ' on' : ''}`;
  const to = most === undefined ? '' : `${least === undefined ? ' up' : ''} to ${most}`;
  return { problem: `${option.name} takes a whole number${from}${to}.` };
}

function readBoolean({ name }: CommandOption, text: string): Read {
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === 'false') return { value: lower === 'true' };
  return { problem: `${name} takes True or False.` };
}

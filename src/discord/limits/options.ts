import {
  at,
  checkList,
  checkOptionalBoolean,
  checkOptionalInteger,
  createUnique,
  type Fields,
  isAbsent,
  isFields,
  type Report,
} from './check.ts';
import { checkChoices } from './choices.ts';
import { checkDescription, checkName, eachName, longest } from './localized.ts';
import { LIMITS } from './numbers.ts';

/** Types of options, by Discord's numbers; from `string` on they hold a value. */
const OPTION = { subcommand: 1, group: 2, string: 3, integer: 4, number: 10, attachment: 11 } as const;

/** Options that may have choices, suggestions or bounds. */
const BOUNDED: ReadonlySet<unknown> = new Set([OPTION.string, OPTION.integer, OPTION.number]);

/** What encloses the options: a command, a group of subcommands, a subcommand. */
type Within = 'command' | 'group' | 'subcommand';

/** The options of a command: required ones first, names unlike in every language. */
export function checkOptions(report: Report, path: string, options: unknown, within: Within = 'command'): void {
  const unique = createUnique(report);
  let optional = false;
  for (const [index, option] of checkList(report, path, options, 0, LIMITS.commandOptions).entries()) {
    const here = at(path, index);
    if (!isFields(option)) {
      report(here, 'is no option');
      continue;
    }
    checkName(report, here, option, true);
    checkDescription(report, here, option);
    for (const [where, name] of eachName(here, option)) unique(where, name);
    checkOptionalBoolean(report, at(here, 'required'), option['required']);
    if (option['required'] !== true) optional = true;
    else if (optional) report(at(here, 'required'), 'comes after an optional one');
    checkOption(report, here, option, within);
  }
}

/** Characters that options add to the size of their command. Three levels is as deep as options go. */
export function optionsLength(options: unknown, depth = 0): number {
  if (!Array.isArray(options) || depth > 2) return 0;
  let length = 0;
  for (const option of options as readonly unknown[]) {
    if (!isFields(option)) continue;
    length += longest(option, 'name') + longest(option, 'description') + optionsLength(option['options'], depth + 1);
    if (!Array.isArray(option['choices'])) continue;
    for (const choice of option['choices'] as readonly unknown[]) {
      if (isFields(choice)) length += longest(choice, 'name') + valueLength(choice['value']);
    }
  }
  return length;
}

function valueLength(value: unknown): number {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.length : 0;
}

function checkOption(report: Report, path: string, option: Fields, within: Within): void {
  const { type, options } = option;
  if (type === OPTION.group && within === 'command') checkOptions(report, at(path, 'options'), options, 'group');
  else if (type === OPTION.subcommand && within !== 'subcommand') {
    checkOptions(report, at(path, 'options'), options, 'subcommand');
  } else if (within === 'group' || !isValueType(type)) report(at(path, 'type'), 'cannot stand here');
  else checkValue(report, path, option);
}

function isValueType(type: unknown): boolean {
  return Number.isSafeInteger(type) && (type as number) >= OPTION.string && (type as number) <= OPTION.attachment;
}

function checkValue(report: Report, path: string, option: Fields): void {
  const { type, choices, autocomplete, min_length, max_length, min_value, max_value } = option;
  checkOptionalBoolean(report, at(path, 'autocomplete'), autocomplete);
  const list = checkChoices(report, at(path, 'choices'), choices);
  if (!BOUNDED.has(type)) {
    if (list.length > 0 || autocomplete === true) report(path, 'cannot have choices or suggestions');
    return;
  }
  if (list.length > 0 && autocomplete === true) report(at(path, 'autocomplete'), 'cannot stand beside choices');
  const wanted = type === OPTION.string ? 'string' : 'number';
  for (const [index, choice] of list.entries()) {
    if (!isFields(choice)) continue;
    const fits = typeof choice['value'] === wanted && (type !== OPTION.integer || Number.isInteger(choice['value']));
    if (!fits) report(at(at(at(path, 'choices'), index), 'value'), 'does not fit the type of the option');
  }
  const lengths = [at(path, 'min_length'), at(path, 'max_length')] as const;
  const least = checkOptionalInteger(report, lengths[0], min_length, 0, LIMITS.optionLength) ? min_length : 0;
  const most = checkOptionalInteger(report, lengths[1], max_length, 1, LIMITS.optionLength) ? max_length : Infinity;
  if (least > most) report(lengths[0], `is above max_length, ${most}`);
  const from = bound(report, at(path, 'min_value'), min_value, type) ?? -Infinity;
  const to = bound(report, at(path, 'max_value'), max_value, type) ?? Infinity;
  if (from > to) report(at(path, 'min_value'), `is above max_value, ${to}`);
}

function bound(report: Report, path: string, value: unknown, type: unknown): number | undefined {
  if (isAbsent(value)) return undefined;
  const whole = type === OPTION.number || Number.isInteger(value);
  if (typeof value === 'number' && whole && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value;
  report(path, 'is no number that Discord takes');
  return undefined;
}

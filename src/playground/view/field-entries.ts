import { OPTION } from '../../discord/wire.ts';
import type { CommandOption, SlashCommand } from '../discord/interactions.ts';
import type { OptionText } from '../discord/typed-command.ts';
import type { Entry } from './option-list.tsx';
import type { Suggested } from './use-suggestions.ts';

/** An entry of the list over a command: a value for the field, or an option to add. */
export type FieldEntry = Entry &
  (
    | { readonly kind: 'value'; readonly text: OptionText }
    | { readonly kind: 'option'; readonly option: CommandOption; readonly text?: OptionText }
  );

/** What the list holds: for a field, its values; for the options that are left, those that fit what is typed. */
export function entriesFor(option: CommandOption, typed: string, suggested: Suggested): readonly FieldEntry[];
export function entriesFor(others: readonly CommandOption[], typed: string): readonly FieldEntry[];
export function entriesFor(
  of: CommandOption | readonly CommandOption[],
  typed: string,
  suggested?: Suggested,
): readonly FieldEntry[] {
  if ('name' in of) return of.type === OPTION.boolean ? truthValues(typed) : suggestions(suggested);
  const begun = typed.trimStart().toLowerCase();
  const fitting = of.filter(({ name }) => name.startsWith(begun));
  if (fitting.length > 0 || begun === '') return fitting.map((option) => added(option));
  // Words that are no option's name are meant for the first that takes words.
  return of.slice(0, 1).map((option) => added(option, { shown: typed, value: typed }));
}

/** What stands over the list. */
export function listTitle(command: SlashCommand, option: CommandOption | undefined): string {
  return option ? `${option.name}: ${option.description}` : `Options of /${command.name}`;
}

function added(option: CommandOption, text?: OptionText): FieldEntry {
  const { name, description } = option;
  const shown = text ? `${name}: ${text.shown}` : name;
  return { kind: 'option', key: name, name: shown, detail: description, option, ...(text && { text }) };
}

function truthValues(typed: string): readonly FieldEntry[] {
  return ['True', 'False']
    .filter((shown) => shown.toLowerCase().startsWith(typed.toLowerCase()))
    .map((shown) => ({ kind: 'value', key: shown, name: shown, text: { shown, value: shown } }));
}

function suggestions(suggested: Suggested): readonly FieldEntry[] {
  if (!Array.isArray(suggested)) return [];
  return suggested.map(({ name, value }, index) => ({
    kind: 'value',
    key: `${index}`,
    name,
    text: { shown: name, value },
  }));
}

import { type Fields, isFields } from '../../discord/limits/check.ts';

/** What a PUT of the wanted commands would do to those that Discord holds, by name. */
export interface DeployPlan {
  readonly added: readonly string[];
  readonly changed: readonly { readonly name: string; readonly fields: readonly string[] }[];
  readonly removed: readonly string[];
  readonly same: readonly string[];
}

/** A value made comparable; undefined for one that means the same as leaving it out. */
type Normal = (value: unknown) => unknown;

const CHAT_INPUT = 1;

/** The type of the command that Discord makes itself for an application with an activity. */
const ENTRY_POINT = 4;

const plain: Normal = (value) => (value === null || value === '' || value === false ? undefined : value);
const translations: Normal = (value) => (isFields(value) ? sortedEntries(value) : undefined);
const unordered: Normal = (value) =>
  Array.isArray(value) && value.length > 0 ? value.toSorted((a, b) => Number(a) - Number(b)) : undefined;

const CHOICE: Readonly<Record<string, Normal>> = {
  name: plain,
  name_localizations: translations,
  // Of a value, 0 and false are not nothing.
  value: (value) => value,
};

const OPTION: Readonly<Record<string, Normal>> = {
  type: plain,
  name: plain,
  name_localizations: translations,
  description: plain,
  description_localizations: translations,
  required: plain,
  autocomplete: plain,
  choices: listOf(() => CHOICE),
  options: listOf(() => OPTION),
  channel_types: unordered,
  min_value: plain,
  max_value: plain,
  min_length: plain,
  max_length: plain,
};

/** What is ours to say of a command. Discord adds the rest: ids, a version, permissions it no longer uses. */
const COMMAND: Readonly<Record<string, Normal>> = {
  name_localizations: translations,
  description: plain,
  description_localizations: translations,
  options: listOf(() => OPTION),
  default_member_permissions: plain,
  nsfw: plain,
  integration_types: unordered,
  contexts: unordered,
};

/** Left out, these stand as the application has them by default, which is not known here. */
const UNKNOWN_DEFAULT: ReadonlySet<string> = new Set(['integration_types', 'contexts']);

/** Compares what Discord holds with what is wanted. Commands are the same if type and name are. */
export function planDeploy(held: readonly unknown[], wanted: readonly object[]): DeployPlan {
  const before = new Map(held.filter(isFields).map((command) => [keyOf(command), command]));
  const after = new Map((wanted as readonly Fields[]).map((command) => [keyOf(command), command]));
  const changes = [...after].flatMap(([key, command]) => {
    const old = before.get(key);
    return old ? [{ name: nameOf(command), fields: changedFields(old, command) }] : [];
  });
  return {
    added: [...after].filter(([key]) => !before.has(key)).map(([, command]) => nameOf(command)),
    changed: changes.filter(({ fields }) => fields.length > 0),
    removed: [...before].filter(([key, old]) => !after.has(key) && !isEntryPoint(old)).map(([, old]) => nameOf(old)),
    same: changes.filter(({ fields }) => fields.length === 0).map(({ name }) => name),
  };
}

/** The commands that a PUT has to repeat, as Discord refuses one that would remove them. */
export function entryPoints(held: readonly unknown[]): readonly object[] {
  return held.filter(isFields).filter(isEntryPoint).map(keptFields);
}

function keptFields(command: Fields): object {
  const kept = ['id', 'type', 'name', 'handler', ...Object.keys(COMMAND)];
  return Object.fromEntries(
    kept.flatMap((field) => (plain(command[field]) === undefined ? [] : [[field, command[field]]])),
  );
}

function changedFields(old: Fields, wanted: Fields): string[] {
  return Object.entries(COMMAND).flatMap(([field, normal]) => {
    if (UNKNOWN_DEFAULT.has(field) && plain(wanted[field]) === undefined) return [];
    return JSON.stringify(normal(old[field])) === JSON.stringify(normal(wanted[field])) ? [] : [field];
  });
}

/** Lists in their order; each entry by the fields of a table. The table is asked for late, as options hold options. */
function listOf(table: () => Readonly<Record<string, Normal>>): Normal {
  return (value) => {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    return value.map((entry: unknown) =>
      Object.entries(table()).map(([field, normal]) => (isFields(entry) ? [field, normal(entry[field])] : [])),
    );
  };
}

function sortedEntries(value: Fields): unknown {
  const entries = Object.entries(value).filter(([, text]) => plain(text) !== undefined);
  return entries.length > 0 ? entries.sort(([a], [b]) => (a < b ? -1 : 1)) : undefined;
}

function isEntryPoint({ type }: Fields): boolean {
  return type === ENTRY_POINT;
}

function keyOf(command: Fields): string {
  return JSON.stringify([command['type'] ?? CHAT_INPUT, command['name']]);
}

function nameOf({ name }: Fields): string {
  return typeof name === 'string' ? name : '(unnamed)';
}

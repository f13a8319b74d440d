import type { JsonPath } from '../../record/problems.ts';
import type { Omission, PersonGiven } from '../format.ts';
import type { JsonText } from './elements.ts';
import { isObject, type JsonObject, listAt, textAt, valueAt } from './values.ts';

/** The people of a Popolo file, by id; whoever has none is found by name. */
export interface PeopleIn {
  readonly people: readonly PersonGiven[];
  readonly omitted: readonly Omission[];
}

const LISTS: readonly { readonly path: JsonPath; readonly type: 'person' | 'organization' }[] = [
  { path: ['persons'], type: 'person' },
  { path: ['organizations'], type: 'organization' },
];

/** Reads `persons`, `organizations` and `memberships` (a person's roles), or a list of persons alone. */
export function peopleIn(json: unknown, text: JsonText): PeopleIn {
  const lists = Array.isArray(json) ? [{ path: [], type: 'person' as const }] : LISTS;
  const roles = rolesIn(json);
  const omitted: Omission[] = [];
  const people = lists.flatMap(({ path, type }) => {
    const list = listAt(json, ...path);
    const places = list.length > 0 ? text.elements(path) : undefined;
    return list.flatMap((value, index) => {
      const person = isObject(value) ? personOf(value, type, roles) : undefined;
      if (person) return [person];
      const where = { line: places?.line(index) ?? 1, text: places?.source(index) ?? '' };
      omitted.push({ ...where, why: 'It has no name.', units: 1 });
      return [];
    });
  });
  return { people, omitted };
}

/** The label of each speech, and who the labels are as far as the file says. */
export interface SpeakersOf {
  readonly labels: readonly (string | undefined)[];
  readonly people: readonly PersonGiven[];
}

/** What a speech says of who speaks. */
interface Told {
  readonly printed: string | undefined;
  readonly id: string | undefined;
  readonly creator: PersonGiven | undefined;
}

/**
 * Names whoever speaks in each speech: as printed (`attribution_text`), else by the name of its creator, else by the creator's id, which
 * a list of people in another file may explain. Words printed for several creators (`The Speaker`) name none of them: then the
 * creator does.
 */
export function speakersOf(speeches: readonly JsonObject[], json: unknown): SpeakersOf {
  const known = new Map(peopleHere(json).map((person) => [person.label, person]));
  const told = speeches.map((speech) => toldIn(speech, known));
  const creators = new Map<string, Set<string>>();
  for (const { printed, id, creator } of told) {
    const key = id ?? creator?.name;
    if (printed === undefined || key === undefined) continue;
    creators.set(printed, (creators.get(printed) ?? new Set()).add(key));
  }
  const people = new Map<string, PersonGiven>();
  const labels = told.map(({ printed, id, creator }) => {
    const isShared = printed !== undefined && (creators.get(printed)?.size ?? 0) > 1;
    const label = isShared ? (creator?.name ?? id ?? printed) : (printed ?? creator?.name ?? id);
    if (label !== undefined && creator && !people.has(label) && tells(creator, label))
      people.set(label, { ...creator, label });
    return label;
  });
  return { labels, people: [...people.values()] };
}

function toldIn(speech: JsonObject, known: ReadonlyMap<string, PersonGiven>): Told {
  const id = idAt(speech, 'creator_id') ?? idAt(speech, 'creator', 'id');
  const role = textAt(speech, 'role');
  const { creator: given } = speech;
  const inside = isObject(given) ? personOf(given, 'person', new Map()) : undefined;
  const named = inside ?? (id === undefined ? undefined : known.get(id)) ?? nameAlone(given);
  const creator =
    named && role !== undefined && !named.roles?.includes(role)
      ? { ...named, roles: [...(named.roles ?? []), role] }
      : named;
  return { printed: textAt(speech, 'attribution_text'), id, creator };
}

/** Whether a person is more than the label says already. */
function tells({ name, type, roles = [], altNames = [] }: PersonGiven, label: string): boolean {
  return name !== label || type === 'organization' || roles.length > 0 || altNames.length > 0;
}

function nameAlone(value: unknown): PersonGiven | undefined {
  const name = textAt(value);
  return name === undefined ? undefined : { label: name, name };
}

function peopleHere(json: unknown): readonly PersonGiven[] {
  const roles = rolesIn(json);
  return LISTS.flatMap(({ path, type }) =>
    listAt(json, ...path).flatMap((value) => (isObject(value) ? (personOf(value, type, roles) ?? []) : [])),
  );
}

function personOf(
  value: JsonObject,
  type: 'person' | 'organization',
  roles: ReadonlyMap<string, readonly string[]>,
): PersonGiven | undefined {
  const name = textAt(value, 'name');
  if (name === undefined) return undefined;
  const id = idAt(value, 'id') ?? name;
  const altNames = listAt(value, 'other_names').flatMap((other) => textAt(other, 'name') ?? textAt(other) ?? []);
  const held = roles.get(id);
  return {
    label: id,
    name,
    type,
    ...(altNames.length > 0 && { altNames: [...new Set(altNames)] }),
    ...(held && { roles: held }),
  };
}

/** An id, which SayIt writes as a number. */
function idAt(value: unknown, ...path: JsonPath): string | undefined {
  const id = valueAt(value, ...path);
  return typeof id === 'number' ? String(id) : textAt(value, ...path);
}

/** The roles of each person, by id: what `memberships` print for a post. */
function rolesIn(json: unknown): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  for (const membership of listAt(json, 'memberships')) {
    const person = idAt(membership, 'person_id');
    const role = textAt(membership, 'role') ?? textAt(membership, 'label');
    if (person === undefined || role === undefined) continue;
    const held = roles.get(person) ?? [];
    if (!held.includes(role)) held.push(role);
    roles.set(person, held);
  }
  return roles;
}

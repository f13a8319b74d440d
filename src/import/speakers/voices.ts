import { byCodeUnit } from '../../search/vocabulary.ts';
import type { PersonGiven } from '../format.ts';
import { cleanKey, cleanLabel } from './clean-label.ts';
import { type LabelRead, readLabel } from './read-label.ts';
import type { SpeakerMap } from './speakers.ts';

/** Labels that are one by their letters, and what they say. */
export interface Voice {
  readonly read: LabelRead;
  /** As printed, most frequent first. */
  readonly labels: readonly string[];
  readonly turns: number;
  /** Who that is, as the person that imports says, else the file. */
  readonly given: PersonGiven | undefined;
}

/** Those with the most turns first. */
export function byTurns(one: Voice, other: Voice): number {
  return other.turns - one.turns || byCodeUnit(one.labels[0]!, other.labels[0]!);
}

/** A key for two voices, in this order. */
export function pairOf(one: Voice, other: Voice): string {
  return JSON.stringify([one.labels[0], other.labels[0]]);
}

/** Puts labels together that are one by their letters, or that are given one name; those with the most turns first. */
export function voicesOf(
  counts: ReadonlyMap<string, number>,
  people: readonly PersonGiven[],
  named: SpeakerMap,
): readonly Voice[] {
  const whois = givenFor(people, named);
  const voices = new Map<
    string,
    { read: LabelRead; labels: string[]; turns: number; given: PersonGiven | undefined }
  >();
  const entries = [...counts].toSorted(([one, ones], [other, others]) => others - ones || byCodeUnit(one, other));
  for (const [label, turns] of entries) {
    const given = whois(label);
    const read = given ? withName(label, given, named) : readLabel(label);
    const key = `${given && given.type !== undefined ? given.type : 'person'} ${read.key}`;
    const voice = voices.get(key);
    if (voice) {
      voice.labels.push(label);
      voice.turns += turns;
      if (given && !voice.given) [voice.given, voice.read] = [given, read];
    } else voices.set(key, { read, labels: [label], turns, given });
  }
  return [...voices.values()].toSorted(byTurns);
}

/** Who a label is said to be. A label of the map fits those that are one with it by their letters. */
function givenFor(people: readonly PersonGiven[], named: SpeakerMap): (label: string) => PersonGiven | undefined {
  const byLabel = new Map<string, PersonGiven>();
  for (const person of people) {
    if (cleanLabel(person.name) !== '' && !byLabel.has(person.label)) byLabel.set(person.label, person);
  }
  const byKey = new Map([...named].map(([label, given]) => [keyOf(label), given]));
  return (label) => {
    const given = named.get(label) ?? byKey.get(keyOf(label));
    const ofFile = byLabel.get(label);
    if (!given || cleanLabel(given.name) === '') return ofFile;
    return { ...(ofFile ?? { label }), name: given.name, roles: [...given.roles, ...(ofFile?.roles ?? [])] };
  };
}

/** What two labels as printed share that are one by their letters. */
export function keyOf(label: string): string {
  return cleanKey(cleanLabel(label));
}

/** Reads a name that is given; what the label itself says of office and address is added, where the file gives the name. */
function withName(label: string, given: PersonGiven, named: SpeakerMap): LabelRead {
  const read = readLabel(given.name);
  const printed = readLabel(label);
  if (read.nobody || printed.nobody) return read;
  const address = named.has(label) ? undefined : printed.address;
  const office = read.office ?? printed.office;
  return {
    ...read,
    address: read.address ?? address,
    office,
    roles: read.office === undefined ? [...read.roles, ...printed.roles] : read.roles,
  };
}

import { LONGEST_NAME } from '../../record/schema.ts';
import { byCodeUnit } from '../../search/vocabulary.ts';
import { cut } from '../words/cut.ts';
import { cleanLabel, labelKey, LONGEST_READ } from './clean-label.ts';
import { nobodyIn } from './nobody.ts';
import { hasGivenName } from './read-name.ts';
import { setCase } from './set-case.ts';
import type { SpeakerFound } from './speakers.ts';
import type { Voice } from './voices.ts';

/** Most other names of one speaker. */
const MOST_NAMES = 30;

/**
 * Describes the one speaker that some voices are.
 * @param voices most turns first
 * @param isOnly whether no other speaker has a surname, by its key
 */
export function describeSpeaker(
  voices: readonly Voice[],
  counts: ReadonlyMap<string, number>,
  lang: string,
  isOnly: (surname: string) => boolean,
): SpeakerFound {
  const given = voices.find(({ given }) => given)?.given;
  const best = voices.toSorted(byFullness)[0]!;
  const name = short(given ? cleanLabel(given.name) : shownName(best, lang));
  const nobody = voices[0]!.read.nobody;
  const type = given?.type ?? (nobody?.kind === 'many' ? 'group' : 'person');
  const labels = voices
    .flatMap(({ labels }) => labels)
    .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || byCodeUnit(one, other));
  return {
    name,
    type,
    altNames: otherNames(name, type, voices, best, lang, isOnly),
    roles: distinct([
      ...(given?.roles ?? []),
      ...voices.flatMap(({ read }) => read.roles.map((role) => setCase(role, lang))),
    ]),
    labels,
    unknown: nobody !== undefined,
  };
}

/** A full name before initials, more of a name before less, an office before none, small letters before capitals, then turns. */
function byFullness(one: Voice, other: Voice): number {
  const [a, b] = [fullness(one), fullness(other)];
  for (const [at, value] of a.entries()) if (value !== b[at]) return b[at]! - value;
  return byCodeUnit(one.labels[0]!, other.labels[0]!);
}

function fullness({ read, turns }: Voice): readonly number[] {
  const { words, unspaced, name, office } = read;
  const given = hasGivenName(words) ? 2 : words.length > 1 ? 1 : 0;
  const length = unspaced ? words[0]!.length : words.length;
  return [given, length, office === undefined ? 0 : 1, /\p{Ll}/u.test(name) ? 1 : 0, turns];
}

/** A name as replies show it: a full name without its office, a surname with what stands before it. */
function shownName({ read }: Voice, lang: string): string {
  const { nobody, printed, name, words, unspaced, office } = read;
  if (nobody) return nobody.name ?? (nobody.kind === 'machine' ? printed : setCase(printed, lang));
  if (unspaced) return office === undefined ? name : name + (words[0]!.length < 3 ? office : '');
  if (printed.length > LONGEST_READ) return printed;
  return setCase(words.length === 0 ? printed : name, lang);
}

/** The labels as printed where they are more than the name in other letters, the names the file gives, the surname alone. */
function otherNames(
  name: string,
  type: SpeakerFound['type'],
  voices: readonly Voice[],
  best: Voice,
  lang: string,
  isOnly: (surname: string) => boolean,
): readonly string[] {
  const labels = voices.flatMap(({ labels }) => labels.filter(isName)).map(cleanLabel);
  const given = voices.flatMap(({ given }) => given?.altNames ?? []).map(cleanLabel);
  const { words, surname } = best.read;
  const alone =
    type === 'person' && words.length > 0 && surname !== '' && isOnly(words.at(-1)!) ? [setCase(surname, lang)] : [];
  return distinct([...given, ...labels, ...alone].filter((other) => labelKey(other) !== labelKey(name)))
    .filter((other) => !other.endsWith('…'))
    .slice(0, MOST_NAMES);
}

/** Whether a label is a name, and not the number of a voice (`SPEAKER_00`), an id of the file (`#p12`) or a sign. */
function isName(label: string): boolean {
  const kind = nobodyIn(cleanLabel(label))?.kind;
  return kind !== 'machine' && /\p{L}/u.test(label) && !/^#?[\w.-]*\d[\w.-]*$/.test(label);
}

/** Without those that are the same but for case and punctuation, none too long. */
function distinct(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = labelKey(name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, short(cleanLabel(name)));
  }
  return [...byKey.values()];
}

function short(name: string): string {
  return cut(name, LONGEST_NAME);
}

import { editDistance } from '../../search/edits.ts';
import type { Doubt } from './take-together.ts';
import { byTurns, pairOf, type Voice } from './voices.ts';

/** Shorter names are too often one letter from another: Reid, Reed. */
const LEAST_LETTERS = 5;
const MOST_LETTERS = 40;
/** A slip is rare beside the name it is a slip of, and that has some turns. */
const RARE_SHARE = 0.2;
const LEAST_TURNS = 5;
/** Names compared with one; only made-up ones have more that are so near. */
const MOST_COMPARED = 10;
/** Voices looked at, those with the most turns first: no meeting has as many. */
const MOST_VOICES = 2000;
/** More likenesses than a person reads. */
const MOST_FOUND = 200;

/**
 * Voices whose name, or surname, is one edit from that of another who speaks much more: `KISHDA` beside `KISHIDA`. Such a
 * slip is told and never set right. Also who goes by a given name alone that one other has, an office that one other holds, and
 * a name in another order. Likenesses beyond what a person reads are not looked for.
 * @param persons the voices of one person each
 */
export function nearNames(persons: readonly (readonly Voice[])[]): readonly Doubt[] {
  const personOf = new Map(persons.flatMap((person) => person.map((voice) => [voice, person] as const)));
  const voices = [...personOf.keys()]
    .filter(({ read }) => !read.nobody)
    .toSorted(byTurns)
    .slice(0, MOST_VOICES);
  const found = new Map<string, Doubt>();
  for (const { keys, why } of WAYS) {
    const byKey = new Map<string, { readonly voice: Voice; readonly name: string }[]>();
    for (const voice of voices) {
      if (found.size >= MOST_FOUND) break;
      for (const { name, key } of keys(voice)) {
        const before = byKey.get(key) ?? [];
        for (const other of before) {
          const person = personOf.get(other.voice)!;
          if (person === personOf.get(voice) || !isNear(why, voice, name, other.voice, other.name)) continue;
          const main = person[0]!;
          const pair = pairOf(voice, main);
          if (!found.has(pair)) found.set(pair, { voice, may: [main], why });
        }
        const isKept = before.length < MOST_COMPARED && (why === 'part' || voice.turns >= LEAST_TURNS);
        if (isKept) byKey.set(key, [...before, { voice, name }]);
      }
    }
  }
  return [...found.values()];
}

interface Way {
  readonly why: 'spelling' | 'part';
  /** Under which keys a voice is found by others like it. */
  readonly keys: (voice: Voice) => readonly { readonly name: string; readonly key: string }[];
}

const WAYS: readonly Way[] = [
  {
    why: 'spelling',
    keys: ({ read: { words } }) => [
      ...shortenings('surname', words.at(-1) ?? ''),
      ...(words.length > 1 ? shortenings('name', words.join('')) : []),
    ],
  },
  {
    why: 'part',
    keys: ({ read: { words, office, unspaced } }) => {
      const [first, second] = words;
      if (words.length === 0) return office === undefined ? [] : [{ name: 'office', key: `office ${office}` }];
      const held = office === undefined ? [] : [{ name: 'held', key: `office ${office}` }];
      if (unspaced || first === undefined || first.length < 2) return held;
      if (second === undefined) return office === undefined ? [{ name: 'alone', key: `given ${first}` }] : held;
      const turned = { name: words.join(' '), key: `words ${words.toSorted().join(' ')}` };
      return [...held, { name: 'full', key: `given ${first}` }, turned];
    },
  },
];

/** A name, and it without each of its letters: two names one edit apart share one of these. */
function shortenings(kind: string, name: string): readonly { readonly name: string; readonly key: string }[] {
  const letters = Array.from(name);
  if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return [];
  const keys = letters.map((_, at) => letters.toSpliced(at, 1).join(''));
  return [name, ...new Set(keys)].map((key) => ({ name, key: `${kind} ${key}` }));
}

function isNear(why: Way['why'], voice: Voice, name: string, other: Voice, otherName: string): boolean {
  if (why === 'part') {
    const kinds = [name, otherName].toSorted().join(' ');
    return (
      kinds === 'held office' ||
      kinds === 'alone full' ||
      (name.includes(' ') && otherName.includes(' ') && name !== otherName)
    );
  }
  // Given names that differ by more are two people of like surname.
  const [given, otherGiven] = [voice.read.words[0] ?? '', other.read.words[0] ?? ''];
  const isSame = voice.read.words.length === 1 || other.read.words.length === 1 || given[0] === otherGiven[0];
  return (
    name !== otherName &&
    isSame &&
    voice.turns <= other.turns * RARE_SHARE &&
    voice.turns < other.turns &&
    editDistance(name, otherName, 1) === 1
  );
}

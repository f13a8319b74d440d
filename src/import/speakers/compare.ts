import { isParticle } from './particles.ts';
import type { LabelRead } from './read-label.ts';

/** The rank of a general office: `minister` may be any minister, `president` is no vice president. */
const GENERAL = new Set(['minister', 'secretary', 'director', 'leader']);
/** Offices of their own that end like a general one. */
const OWN = new Set(['prime minister', 'press secretary']);

/**
 * What two names of one surname have to do with each other: `same` may be one person; `address`, `office` and `from` are one
 * name with two forms of address, offices, or places; `short` has a given name that may be the other shortened; `other` are
 * two names.
 */
export type Likeness = 'same' | 'address' | 'office' | 'from' | 'short' | 'other';

/** Compares what two labels say. Symmetric. */
export function compareLabels(one: LabelRead, other: LabelRead): Likeness {
  const names = one.unspaced ? compareUnspaced(one, other) : compareNames(one, other);
  if (names === 'other') return names;
  if (one.ending !== other.ending && one.ending !== undefined && other.ending !== undefined) return 'other';
  if (differ(one.address, other.address)) return 'address';
  if (one.office !== undefined && other.office !== undefined && !isSameOffice(one.office, other.office))
    return 'office';
  return differ(one.from, other.from) ? 'from' : names;
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** `secretary` and `secretary of state`, `minister` and `foreign minister`. */
function isSameOffice(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.startsWith(`${short} of `)) return true;
  return (
    GENERAL.has(short) &&
    !OWN.has(long) &&
    long.endsWith(` ${short}`) &&
    !/^(?:deputy|vice|assistant|under)\b/.test(long)
  );
}

function compareNames(one: LabelRead, other: LabelRead): 'same' | 'short' | 'other' {
  if (one.unspaced !== other.unspaced || one.words.at(-1) !== other.words.at(-1)) return 'other';
  const [few, many] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const fewGiven = few.words.slice(0, -1);
  const manyGiven = many.words.slice(0, -1);
  // Behind a title stands a surname, which may have two words: `SENATOR CORTEZ MASTO`.
  const isTitled = few.office !== undefined || few.address !== undefined;
  const isSurname = fewGiven.every((word, at) => word === manyGiven[manyGiven.length - fewGiven.length + at]);
  if (isSurname && (isTitled || fewGiven.every(isParticle))) return 'same';
  if (fewGiven.length === 0) return 'same';
  return compareGiven(fewGiven, manyGiven);
}

/** Given names or initials of the same person, the shorter list first: each is the same or its initial. */
function compareGiven(few: readonly string[], many: readonly string[]): 'same' | 'short' | 'other' {
  if (few.join('') === many.join('')) return 'same';
  let at = 0;
  let short = false;
  for (const [place, word] of few.entries()) {
    const fit = many.findIndex((given, index) => index >= at && (place > 0 || index === 0) && fits(word, given));
    if (fit === -1) {
      const given = many[at];
      if (place > 0 || given === undefined || !isShortened(word, given)) return 'other';
      short = true;
      at = 1;
    } else at = fit + 1;
  }
  return short ? 'short' : 'same';
}

function fits(one: string, other: string): boolean {
  return one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

/** `Chris` for `Christopher`. */
function isShortened(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 1 && long.startsWith(short);
}

/**
 * Names without spaces: 岸田 may be 岸田文雄. Only a surname of two letters before a given name of two or three is sure, as 林
 * may begin 林田.
 */
function compareUnspaced(
  { words: [one = ''] }: LabelRead,
  { words: [other = ''] }: LabelRead,
): 'same' | 'short' | 'other' {
  if (one === other) return 'same';
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (!long.startsWith(short)) return 'other';
  const given = long.length - short.length;
  return short.length >= 2 && given >= 2 && given <= 3 ? 'same' : 'short';
}

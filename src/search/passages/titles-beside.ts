import { isCommon } from '../common-words.ts';
import { stem } from '../stem.ts';
import type { RecordSpeakers } from './record-speakers.ts';
import type { SpeakerNamed } from './speaker-finder.ts';
import type { TypedWords } from './typed-words.ts';
import { isHonorific, isTitleOfAny } from './words-around-names.ts';

/** What stands behind a name and belongs to it. */
const BEHIND_NAMES = new Set('mp mep msp mla mpp qc kc jr sr esq san sama'.split(' '));

/** Titles that are verbs and words of a sentence too: in small letters they are taken for those. */
const ALSO_WORDS = new Set(
  'the finance chair judge general major first foreign defence defense speaker leader'.split(' '),
);

/**
 * The places of the words beside a name that only say what someone is, and belong to the name: `Hon. Kishida`, `Senator
 * Biden`, `Kishida MP`. An office that the record gives to someone else is no title of theirs.
 */
export function titlesBeside(
  typed: TypedWords,
  { entries }: RecordSpeakers,
  { entry, at, to }: Pick<SpeakerNamed, 'entry' | 'at' | 'to'>,
): readonly number[] {
  const { term, gap, isJoined } = typed;
  const before: number[] = [];
  for (let place = at - 1; isJoined(place) && isTitle(typed, place); place -= 1) before.unshift(place);
  const behind =
    to < typed.words.length && /^(?:,?\s+|[-‐])$/.test(gap(to - 1)) && BEHIND_NAMES.has(term(to)!) ? [to] : [];
  if (before.length === 0) return behind;
  const office = officeKey(before.map((place) => term(place)!));
  const bearers = entries.filter(({ titles }) => titles.some(({ words }) => officeKey(words) === office));
  const isOthers = bearers.length > 0 && !bearers.includes(entry);
  return [...before.filter((place) => !isOthers || isHonorific(term(place)!)), ...behind];
}

function isTitle({ term, hasCapital }: TypedWords, at: number): boolean {
  const word = term(at)!;
  return isTitleOfAny(word) && (hasCapital(at) || !ALSO_WORDS.has(word));
}

/** The telling words of an office, without forms of address, as a key. */
function officeKey(words: readonly string[]): string {
  return words
    .filter((word) => !isCommon(word) && !isHonorific(word))
    .map(stem)
    .toSorted()
    .join(' ');
}

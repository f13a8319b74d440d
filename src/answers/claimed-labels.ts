import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Speaker, SpeakerId } from '../record/schema.ts';
import { fold } from '../search/fold.ts';
import { addressedAs, isTitleOfAny } from '../search/passages/words-around-names.ts';

/** Titles that transcripts print before a surname, and mistake for one another: `S. PSAKI` and `MR. PSAKI` for `MS. PSAKI`. */
const TITLE = /^(?:mr|mrs|ms|miss|mx|s|m)\.?\s+/i;
/** A misprint has at most so many lines, and the label it stands for so many times as many. */
const MOST_MISPRINTED = 2;
const LEAST_TIMES = 10;

/** What transcripts print behind a name where it speaks first: constituency, party, office. */
const BRACKETS = /\s*\(.*\)\s*$/;

/**
 * Whether two labels of a transcript are one speaker's: the title of one is misprinted, or one says more in brackets, as is
 * printed where someone first speaks. Official transcripts misprint a title once among hundreds of lines; two people of one
 * surname who both speak have more than a line or two. Where several have brackets, they tell people apart.
 */
export function areOneLabel(record: CorpusRecord, one: SpeakerId, other: SpeakerId): boolean {
  const names = [one, other].map((id) => record.speakers.get(id)?.name.toLowerCase() ?? '');
  return isMisprint(record, names, [one, other]) || isFullerLabel(record, names);
}

function isMisprint({ bySpeaker }: CorpusRecord, names: readonly string[], ids: readonly SpeakerId[]): boolean {
  const [surname, other] = names.map((name) => (TITLE.test(name) ? name.replace(TITLE, '') : undefined));
  if (surname === undefined || surname !== other) return false;
  const lines = ids.map((id) => bySpeaker.get(id)?.length ?? 0);
  const [few, many] = [Math.min(...lines), Math.max(...lines)];
  return few <= MOST_MISPRINTED && many >= LEAST_TIMES * Math.max(1, few);
}

function isFullerLabel({ speakers }: CorpusRecord, names: readonly string[]): boolean {
  const [bare, other] = names.map((name) => name.replace(BRACKETS, ''));
  if (bare === '' || bare !== other || names.every((name) => name !== bare)) return false;
  const alike = [...speakers.values()].filter(({ name }) => name.toLowerCase().replace(BRACKETS, '') === bare);
  return alike.length === 2;
}

/** Stands between first name and surname, or begins a surname: `de`, `van der`. */
const PARTICLE = /^(?:al|bin|d|da|de|del|della|den|der|di|do|dos|du|el|la|le|st|ten|ter|van|von)$/;

/** The words of a name, split at spaces alone, without titles before it and what stands in brackets; a surname is one word. */
export function nameParts(written: string): readonly string[] {
  const words = written
    .replace(/\([^)]*\)?/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const from = words.findIndex((word) => !isTitleOfAny(fold(word)));
  if (from < 0) return [];
  const parts: string[] = [];
  let before = '';
  for (const word of words.slice(from).map(fold)) {
    const isPart = !PARTICLE.test(word);
    before = before === '' ? word : `${before} ${word}`;
    if (isPart) parts.push(before);
    if (isPart) before = '';
  }
  return before === '' ? parts : [...parts, before];
}

/**
 * The surname of a speaker of whom the record knows no more: `MS. JEAN-PIERRE`, `PSAKI`; folded. Undefined for one with a first
 * name, and where the only word may be one.
 */
export function surnameAlone({ type, name, shortName, altNames }: Speaker): string | undefined {
  if (type !== 'person') return undefined;
  const others = [shortName ?? name, ...altNames.map(({ value }) => value)];
  if (others.some((other) => nameParts(other).length > 1)) return undefined;
  const [surname, ...more] = nameParts(name);
  if (surname === undefined || more.length > 0) return undefined;
  const isTitled = isTitleOfAny(fold(name.split(/\s+/)[0]!)) || TITLE.test(name);
  return isTitled || /^\p{Lu}{3,}(?:[-’'\s]\p{Lu}+)*$/u.test(name) ? surname : undefined;
}

/** Whether someone is addressed as a man or a woman, by the titles in what they are called. */
export function addressIn(written: string): 'he' | 'she' | undefined {
  return written.split(/\s+/).flatMap((word) => addressedAs(fold(word)) ?? [])[0];
}

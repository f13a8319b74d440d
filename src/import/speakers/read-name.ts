import { holdsUnspaced } from '../../search/tokenize.ts';
import { labelKey } from './clean-label.ts';
import { isParticle } from './particles.ts';
import { isPartInMeeting } from './parts-in-meetings.ts';
import type { LabelRead } from './read-label.ts';
import { type LabelWord, readTitles, unspacedTitle, wordsOf } from './titles.ts';

const ENDINGS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const CREDENTIALS =
  /^(?:m\.?p\.?p?|m\.?d\.?|ph\.?d\.?|esq\.?|k\.?c\.?|q\.?c\.?|j\.?d\.?|msp|mep|mla|usn|usaf|usmc|usa|ret\.?|obe|cbe|mbe|kbe|rn|cpa|pe)$/i;

/** What a name with its titles says. */
export type NameRead = Pick<
  LabelRead,
  'words' | 'unspaced' | 'name' | 'surname' | 'address' | 'office' | 'roles' | 'ending' | 'from'
>;

/** Reads a label without its suffixes. */
export function readName(head: string): NameRead {
  if (holdsUnspaced(head) && !/\p{Script=Latin}/u.test(head)) return readUnspaced(head);
  const { text, roles, from } = inOrder(head);
  const all = wordsOf(text);
  const titles = readTitles(all);
  const of = all.findIndex(({ term }, at) => at > titles.length && /^(?:of|from)$/.test(term));
  const origin =
    of === -1
      ? undefined
      : all
          .slice(of + 1)
          .map(({ term }) => term)
          .join('');
  const own = withoutDouble(all.slice(titles.length, of === -1 ? undefined : of));
  const { words, ending } = nameWords(own);
  const isFull = hasGivenName(words);
  const before = all.slice(0, titles.length);
  const shown = [
    ...(isFull ? before.filter(({ term }) => KEPT.test(term)) : titledBefore(before, titles.plain)),
    ...own,
  ];
  const isName = !isPart(words);
  // `President of Ukraine` is another office than `President`.
  const hasOffice = titles.printed !== undefined && (isName || words.length === 0);
  return {
    words: isName ? words : [],
    unspaced: false,
    name: shown.map(({ raw }) => raw).join(' ') || text,
    surname: isName ? surnameOf(own, words.at(-1)) : '',
    address: titles.address,
    office: hasOffice ? titles.office : undefined,
    roles: [...(hasOffice ? [titles.printed] : []), ...roles],
    ending,
    from: from ?? origin,
  };
}

/** Whether a name has more than a surname and initials. `Al` is mostly a name before a surname without a hyphen. */
export function hasGivenName(words: readonly string[]): boolean {
  const [first = ''] = words;
  return words.length > 1 && first.length > 1 && (first === 'al' || !isParticle(first));
}

/** What a full name keeps before it: `Dr. Jane Roe`, `Sir Keir Starmer`. */
const KEPT = /^(?:dr|prof|professor|rev|sir|dame|lord|lady)$/;

/** Titles before a surname, without what everybody is called where more is known: `The Honorable`, `Mr.`. */
function titledBefore(titles: readonly LabelWord[], plain: number): readonly LabelWord[] {
  return titles.length > plain ? titles.slice(plain) : titles;
}

/** The last word of a name, before what ends it (`Jr.`), with the particles before it. */
function surnameOf(own: readonly LabelWord[], last: string | undefined): string {
  const end = own.findLastIndex(({ term }) => term === last);
  if (end === -1) return '';
  let from = end;
  while (from > 1 && isParticle(own[from - 1]!.term)) from -= 1;
  return own
    .slice(from, end + 1)
    .map(({ raw }) => raw.replace(/,$/, ''))
    .join(' ');
}

/** The words without those that are printed twice in a row: `Jane Roe Jane Roe`. */
function withoutDouble(words: readonly LabelWord[]): readonly LabelWord[] {
  const half = words.length / 2;
  const isDouble =
    half >= 2 &&
    Number.isInteger(half) &&
    words.every(({ term }, at) => term === words[(at + half) % words.length]!.term);
  return isDouble ? words.slice(0, half) : words;
}

/** Whether words are no name: a part in the meeting, or what ends with a letter or number alone, as `Grad A`. */
function isPart(words: readonly string[]): boolean {
  const last = words.at(-1);
  return (
    last === undefined ||
    isPartInMeeting(last) ||
    /^(?:.|\p{N}+)$/u.test(last) ||
    words.some((word) => /^(?:of|for|the|and)$/.test(word))
  );
}

/** `SMITH, Jane` in the order it is spoken; what else stands behind a comma is a role or an organization. */
function inOrder(head: string): {
  readonly text: string;
  readonly roles: readonly string[];
  readonly from: string | undefined;
} {
  const comma = head.indexOf(',');
  if (comma === -1) return { text: head, roles: [], from: undefined };
  const before = head.slice(0, comma).trim();
  const behind = head.slice(comma + 1).trim();
  const words = wordsOf(behind).filter(({ term }) => term !== '');
  if (words.length === 0) return { text: before, roles: [], from: undefined };
  if (ENDINGS.has(words[0]!.term)) return { text: `${before} ${words[0]!.raw}`, roles: [], from: undefined };
  if (CREDENTIALS.test(words[0]!.raw.replace(/,$/, ''))) return { text: before, roles: [], from: undefined };
  const isRole = readTitles(words).office !== undefined || isPartInMeeting(words.at(-1)!.term);
  if (isRole) return { text: before, roles: [behind], from: undefined };
  const surnames = wordsOf(before);
  const inverted =
    surnames.length <= 3 &&
    words.length <= 3 &&
    (surnames.length === 1 ||
      /^\p{Ll}/u.test(before) ||
      /^(?:de|la|van|von|der|del|di|al|el|bin|le|st)\b/i.test(before));
  return inverted
    ? { text: `${behind.replaceAll(',', '')} ${before}`, roles: [], from: undefined }
    : { text: before, roles: [], from: labelKey(behind) };
}

/** Folded words of a name: initials apart, without what ends it. */
function nameWords(words: readonly LabelWord[]): {
  readonly words: readonly string[];
  readonly ending: string | undefined;
} {
  const terms = words
    .flatMap(({ raw, term }) => (/^(?:\p{L}\.)+\p{L}?$/u.test(raw) ? Array.from(term) : [term]))
    .filter(Boolean);
  const last = terms.at(-1);
  const ending = terms.length > 1 && last !== undefined && ENDINGS.has(last) ? last : undefined;
  const bare = ending === undefined ? terms : terms.slice(0, -1);
  if (bare.length > 2 && CREDENTIALS.test(bare.at(-1)!)) bare.pop();
  return { words: bare, ending };
}

function readUnspaced(head: string): NameRead {
  const titled = unspacedTitle(head);
  const name = titled?.name ?? head;
  const key = labelKey(name);
  return {
    words: isPartInMeeting(labelKey(head)) ? [] : [key],
    unspaced: true,
    name,
    surname: '',
    address: undefined,
    office: titled?.office,
    roles: titled?.office === undefined ? [] : [titled.office],
    ending: undefined,
    from: undefined,
  };
}

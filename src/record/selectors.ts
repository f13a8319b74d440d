import type { Range } from './record.ts';
import type { TextSearch } from './text-search.ts';

/** W3C TextQuoteSelector: `prefix + exact + suffix` stands once in a text, and `exact` is what it selects. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** W3C TextPositionSelector: UTF-16 offsets, `end` exclusive. */
export interface PositionSelector {
  readonly start: number;
  readonly end: number;
}

export type Resolved = { readonly ok: true; readonly range: Range } | { readonly ok: false; readonly message: string };

/** A text with the words for a place in it: `article.txt line 3`, or `the statement's text`. */
export interface Haystack {
  readonly search: TextSearch;
  readonly name: string;
  readonly place: (offset: number) => string;
}

/** Longest text a statement's span may select, the same as the longest `exact`, in UTF-16 units. */
export const LONGEST_SPAN = 100_000;

/** Characters shown of a beginning that matches. */
const HINT_LENGTH = 24;

/** Resolves a quotation selector, or says what an editor must change in it. */
export function resolveQuote(selector: QuoteSelector, haystack: Haystack): Resolved {
  const { exact, prefix = '', suffix = '' } = selector;
  const { search } = haystack;
  const places = search.places(prefix + exact + suffix);
  if (places === 'gave-up') {
    return no(
      `${haystack.name} repeats itself too much to find these words in fair time. Use start and end in place of exact.`,
    );
  }
  const [first, second] = places;
  if (first === undefined) return no(notFound(selector, haystack));
  const start = first + prefix.length;
  if (second !== undefined) {
    const places = `${haystack.place(start)} and ${haystack.place(second + prefix.length)}`;
    const fix = prefix || suffix ? 'Lengthen prefix or suffix' : 'Add a prefix or a suffix';
    return no(`These words stand more than once: ${places}. ${fix} so that only one place is meant.`);
  }
  return checked(search.text, start, start + exact.length);
}

/** Resolves a position selector: `start < end <= length`, and no character cut in two. */
export function resolvePosition({ start, end }: PositionSelector, haystack: Haystack): Resolved {
  const { text } = haystack.search;
  if (start >= end) return no(`start (${start}) must be smaller than end (${end}). Correct the two offsets.`);
  if (end > text.length) {
    return no(
      `end (${end}) is past the end of ${haystack.name}, which has ${text.length} UTF-16 units. Correct the offset.`,
    );
  }
  if (end - start > LONGEST_SPAN) {
    return no(
      `This stretch is too long: ${end - start} UTF-16 units, and ${LONGEST_SPAN} is the most. Split the statement.`,
    );
  }
  return checked(text, start, end);
}

function checked(text: string, start: number, end: number): Resolved {
  if (cutsPair(text, start) || cutsPair(text, end)) {
    return no('This stretch cuts a character in two (a surrogate pair). Move its start or end by one.');
  }
  if (text.slice(start, end).trim() === '') return no('This selects only blank space. Select the words.');
  return { ok: true, range: { start, end } };
}

function cutsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function notFound({ exact, prefix = '', suffix = '' }: QuoteSelector, haystack: Haystack): string {
  const { search, name } = haystack;
  const alone = prefix || suffix ? search.places(exact) : [];
  if (alone !== 'gave-up' && alone[0] !== undefined) {
    return `The words stand in ${haystack.place(alone[0])}, but not with this prefix and suffix round them. Copy prefix and suffix again.`;
  }
  const begins = search.longestBeginning(exact);
  const copy = 'Copy the words again, exactly as they stand there.';
  if (!begins) return `These words are not in ${name}. ${copy}`;
  if (begins.length === 0) return `These words are not in ${name}, not even their first letter. ${copy}`;
  const shown = exact.slice(Math.max(0, begins.length - HINT_LENGTH), begins.length);
  const cut = begins.length > HINT_LENGTH ? '…' : '';
  const place = haystack.place(begins.at + begins.length - 1);
  return `These words are not in ${name}: they match up to "${cut}${shown}" (${place}). Correct what follows, or copy the words again.`;
}

function no(message: string): Resolved {
  return { ok: false, message };
}

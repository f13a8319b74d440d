import { isCommon } from './common-words.ts';
import { tokenizePhrase, tokenizeQuery } from './tokenize.ts';

/** Longest search taken, in characters: with the record's id it must fit the 100 characters of a button's id. */
export const LONGEST_SEARCH = 70;

/** A word of a search as typed and folded. Words of one unspaced run (Chinese, Japanese, Korean) share a number. */
export interface QueryWord {
  readonly term: string;
  /** Where it stands in `Query.text`. */
  readonly start: number;
  readonly end: number;
  readonly run: number;
  readonly common: boolean;
}

/** Words in quotation marks: they must stand together. */
export interface QueryPhrase {
  readonly terms: readonly string[];
  readonly written: string;
}

export interface Query {
  /** The search without its phrases. */
  readonly text: string;
  readonly phrases: readonly QueryPhrase[];
  readonly words: readonly QueryWord[];
  /** Whether the last word may be unfinished: nothing is typed after it. */
  readonly endsOpen: boolean;
}

export type ParsedQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly reason: 'empty' | 'no-words' | 'only-common-words' | 'too-long' };

/** A pair of double quotation marks, of any shape, with something between. */
const PHRASE = /["“”„«»「」『』＂]([^"“”„«»「」『』＂]+)["“”„«»「」『』＂]/g;

/** Characters that show nothing, or change how others show: controls, direction marks, lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A reader's text as it can safely be shown and searched: one line, nothing invisible that changes direction. */
export function cleanText(text: string): string {
  // Taking away what stood between two spaces brings them together.
  return text.replace(/\s+/g, ' ').replace(UNPRINTABLE, '').replace(/ +/g, ' ').trim();
}

/**
 * Reads a search: phrases in quotation marks, and the words outside them. A search of common words alone is refused,
 * since it would list the whole record.
 * @param longest - the longest text taken, in characters
 */
export function parseQuery(text: string, longest = LONGEST_SEARCH): ParsedQuery {
  const clean = cleanText(text);
  if (clean === '') return { ok: false, reason: 'empty' };
  if (Array.from(clean).length > longest) return { ok: false, reason: 'too-long' };
  const phrases: QueryPhrase[] = [];
  const outside = clean.replace(PHRASE, (whole: string, inside: string) => {
    const terms = tokenizePhrase(inside).map(({ term }) => term);
    if (terms.length < 2) return whole;
    phrases.push({ terms, written: inside.trim() });
    return ' ';
  });
  const words = tokenizeQuery(outside).map(({ term, start, end, run }) => ({
    term,
    start,
    end,
    run,
    common: isCommon(term),
  }));
  if (phrases.length + words.length === 0) return { ok: false, reason: 'no-words' };
  const telling = words.some(({ common }) => !common) || phrases.some(({ terms }) => !terms.every(isCommon));
  if (!telling) return { ok: false, reason: 'only-common-words' };
  return { ok: true, query: { text: outside, phrases, words, endsOpen: /[\p{L}\p{N}\p{M}]$/u.test(outside) } };
}

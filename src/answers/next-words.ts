import { isCommon } from '../search/common-words.ts';
import { lowerBound } from '../search/lower-bound.ts';
import { type Postings, statementCount } from '../search/postings.ts';
import { LONGEST_SEARCH } from '../search/query.ts';
import { tokenizeQuery } from '../search/tokenize.ts';
import { prefixRange } from '../search/vocabulary.ts';
import type { Archive } from './archive.ts';

/** With a word before, only so many of the most frequent ends are compared with it: each costs a walk over its lines. */
const MOST_COMPARED = 40;
/** And only where the word before stands in so few lines. */
const MOST_LINES = 5000;

/** A search as it may go on, and the lines that hold its last two words, or its only one. */
export interface NextWords {
  readonly words: string;
  readonly lines: number;
}

/**
 * Words of the texts that the last word typed begins, the most frequent first, each ending the text so far. The word
 * itself is none of them: it leads nowhere, and would be offered beside the search of what is typed, which is the same.
 */
export function nextWords(archive: Archive, text: string, limit: number): readonly NextWords[] {
  const { vocabulary } = archive.index;
  const typed = tokenizeQuery(text);
  const last = typed.at(-1);
  if (!last || last.end !== text.length || last.term.length < 2) return [];
  const { start: first, end } = prefixRange(vocabulary, last.term);
  const start = vocabulary.terms[first] === last.term ? first + 1 : first;
  const before = text.slice(0, last.start);
  const previous = typed.slice(0, -1).findLast(({ term }) => !isCommon(term));
  const found =
    before.trim() === ''
      ? mostFrequent(archive, start, end, limit)
      : previous
        ? together(archive, previous.term, mostFrequent(archive, start, end, MOST_COMPARED)).slice(0, limit)
        : [];
  return found
    .map(({ term, lines }) => ({ words: before + vocabulary.terms[term]!, lines }))
    .filter(({ words }) => words.length <= LONGEST_SEARCH);
}

interface Counted {
  readonly term: number;
  readonly lines: number;
}

function mostFrequent({ index: { postings } }: Archive, start: number, end: number, limit: number): readonly Counted[] {
  const best: Counted[] = [];
  for (let term = start; term < end; term += 1) {
    const lines = statementCount(postings, term);
    if (best.length === limit && lines <= best.at(-1)!.lines) continue;
    best.push({ term, lines });
    best.sort((a, b) => b.lines - a.lines);
    best.length = Math.min(best.length, limit);
  }
  return best;
}

/** Those that stand in a line with the word before, by how many lines do. */
function together(
  { index: { vocabulary, postings } }: Archive,
  word: string,
  candidates: readonly Counted[],
): readonly Counted[] {
  const { start } = prefixRange(vocabulary, word);
  if (vocabulary.terms[start] !== word || statementCount(postings, start) > MOST_LINES) return [];
  const holding = linesOf(postings, start);
  return candidates
    .map(({ term }) => ({ term, lines: linesInBoth(holding, linesOf(postings, term)) }))
    .filter(({ lines }) => lines > 0)
    .sort((a, b) => b.lines - a.lines);
}

/** How many lines two lists share. Both are in order, so that the shorter is looked up in what is left of the longer. */
function linesInBoth(one: Uint32Array, other: Uint32Array): number {
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  let count = 0;
  let from = 0;
  let before = -1;
  for (const line of fewer) {
    from = lowerBound(more, line, from);
    // A line that holds a word more often than one posting can count stands in its list twice.
    if (line !== before && more[from] === line) count += 1;
    before = line;
  }
  return count;
}

function linesOf({ statements, start }: Postings, term: number): Uint32Array {
  return statements.subarray(start[term], start[term + 1]);
}

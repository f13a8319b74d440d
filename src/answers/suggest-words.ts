import { type Closest, createClosest, type Nearness } from '../search/closest.ts';
import { editDistance } from '../search/edits.ts';
import { fold } from '../search/fold.ts';
import { statementCount } from '../search/postings.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { prefixRange } from '../search/vocabulary.ts';
import type { Archive } from './archive.ts';
import type { Suggestion } from './schema.ts';

/** Words looked through for a suggestion: those that begin with the same letter, the most frequent of them. */
const MOST_WORDS = 2000;

const A_THIRD: Nearness = { mostEdits: (asked, word) => Math.floor(Math.max(asked, word) / 3), unfinished: false };

/**
 * What a reader may have meant by words the record does not hold: words of the texts and names, as fuse.js ranks
 * them. They are offered, never searched in the reader's stead, so they may lie further off than a repair; a third
 * of the letters is the limit, beyond which the offers are noise.
 */
export function suggestWords(archive: Archive, unknown: readonly string[], asked: string): Suggestion[] {
  const words = unknown.flatMap((written) => closestWords(archive, fold(written)));
  const names = [archive.directory.topics(asked, 2), archive.directory.speakers(asked, 2)]
    .flat()
    .filter(({ name }) => isNear(fold(asked), fold(name)))
    .map(({ kind, label, id }) => ({ kind: kind as 'topic' | 'speaker', text: label, id }));
  const all: Suggestion[] = [...names, ...words.map((text) => ({ kind: 'word' as const, text }))];
  return [...new Map(all.map((suggestion) => [suggestion.text, suggestion])).values()].slice(0, 5);
}

function closestWords({ index }: Archive, term: string): readonly string[] {
  const [first] = Array.from(term);
  if (first === undefined || term.length < 4) return [];
  return frequentWords(index, first)(term, 3);
}

/** The lists made so far, by first letter: to make one takes longer than to ask it. */
const lists = new WeakMap<SearchIndex, Map<string, Closest<string>>>();

/** The most frequent words that begin with a letter. */
function frequentWords(index: SearchIndex, first: string): Closest<string> {
  const ofIndex = lists.get(index) ?? new Map<string, Closest<string>>();
  lists.set(index, ofIndex);
  const made = ofIndex.get(first);
  if (made) return made;
  const { vocabulary, postings } = index;
  const { start, end } = prefixRange(vocabulary, first);
  if (start === end) return () => [];
  const frequency = (number: number) => statementCount(postings, number);
  const words = Array.from({ length: end - start }, (_, offset) => start + offset)
    .sort((a, b) => frequency(b) - frequency(a) || a - b)
    .slice(0, MOST_WORDS)
    .map((number) => vocabulary.terms[number]!);
  const list = createClosest(words, (word) => word, A_THIRD);
  ofIndex.set(first, list);
  return list;
}

function isNear(asked: string, word: string): boolean {
  const most = A_THIRD.mostEdits(asked.length, word.length);
  return editDistance(asked, word, most) <= most;
}

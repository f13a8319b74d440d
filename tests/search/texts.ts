import fc from 'fast-check';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Statement } from '../../src/record/record.ts';
import { createEvaluator, type Scope } from '../../src/search/evaluate.ts';
import { parseQuery } from '../../src/search/query.ts';
import { buildSearchIndex } from '../../src/search/search-index.ts';
import { search, type SearchResult } from '../../src/search/search.ts';

/** Words with forms of one stem, words that begin others, and common words between them. */
export const WORDS = [
  'peace',
  'peaceful',
  'missile',
  'missiles',
  'launch',
  'launched',
  'launches',
  'taiwan',
  'strait',
  'straits',
  'tai',
  'sea',
  'seas',
  'us',
  'japan',
  'quad',
  'status',
  'quo',
  'force',
  'the',
  'of',
  'and',
  'by',
  '1,000',
] as const;

/** Texts of a dozen words each from the small list, so that they share words often. */
export const textsArbitrary = fc.array(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12, size: 'max' }).map((words) => words.join(' ')),
  { maxLength: 14, size: 'max' },
);

/** Any string of UTF-16 units: lone surrogates, controls, marks and scripts of every direction. */
export const anyUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x7e })), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

/** An index of bare texts: no speakers, no topics, no names. */
export function indexTexts(texts: readonly string[]) {
  // Only the text and the label of a statement are read by the index.
  const statements = texts.map((text) => ({ text, fidelity: 'paraphrase' })) as unknown as readonly Statement[];
  const corpus: Corpus = { records: [], byId: new Map(), statements };
  const index = buildSearchIndex(corpus);
  const evaluate = createEvaluator(index);
  const everywhere: Scope = { from: 0, to: texts.length, accepts: () => true };
  return {
    index,
    evaluate,
    find: (words: string, scope: Scope = everywhere): SearchResult => {
      const parsed = parseQuery(words);
      if (!parsed.ok) throw new Error(`${words}: ${parsed.reason}`);
      return search(index, evaluate, parsed.query, scope);
    },
  };
}

/** The statements found, in the order of the archive. */
export function found({ hits }: SearchResult): readonly number[] {
  return [...hits.statements].sort((a, b) => a - b);
}

import type { CorpusRecord } from '../corpus/corpus.ts';
import { isCommon } from '../search/common-words.ts';
import { inverseFrequency } from '../search/inverse-frequency.ts';
import { findMatches } from '../search/matches.ts';
import { mostHolders } from '../search/phrase.ts';
import { bestHits } from '../search/rank.ts';
import { tokenize, tokenizeQuery } from '../search/tokenize.ts';
import type { Unit } from '../search/unit.ts';
import { family, findTerm } from '../search/vocabulary.ts';
import type { Archive } from './archive.ts';
import type { NearLine } from './schema.ts';
import { scopeOf } from './scope.ts';
import { viewStatement } from './view.ts';

/** Lines near a quote that no line holds, and how much of it the nearest holds. */
export interface NearQuote {
  readonly lines: NearLine[];
  /** The part of what the words of the quote tell that is in the nearest line, in any form, from 0 to 1. */
  readonly covered: number;
  /** Words of the quote that tell something. */
  readonly words: number;
}

/** Lines shown at most, and looked at. */
const MOST_LINES = 3;
const LOOKED_AT = 20;
/** Words that a search for lines is made with: the rarest of the quote. */
const MOST_WORDS = 40;
/** A line with less of the quote is near no more than any other. */
const LEAST_COVERED = 0.25;

interface Word {
  readonly unit: Unit;
  /** The word in each of its forms. */
  readonly terms: readonly string[];
  readonly weight: number;
}

/** The lines that hold most of the words of a quote, in any form and order, by what the words tell; best first. */
export function nearQuote(archive: Archive, records: readonly CorpusRecord[], quote: string): NearQuote {
  const { index, evaluate } = archive;
  const words = wordsOf(archive, quote);
  if (words.length === 0) return { lines: [], covered: 0, words: 0 };
  const hits = evaluate(
    words.map(({ unit }) => unit),
    scopeOf(archive, records),
    'some',
  );
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  const held = bestHits(hits, index.grades, LOOKED_AT, 'score').map((statement) => {
    const shared = sharedWith(archive, statement, words);
    return { statement, shared, covered: shared.reduce((sum, { weight }) => sum + weight, 0) / all };
  });
  const best = held
    .filter(({ covered }) => covered >= LEAST_COVERED)
    .sort((a, b) => b.covered - a.covered || a.statement - b.statement);
  return {
    covered: best[0]?.covered ?? 0,
    words: words.length,
    lines: best.slice(0, MOST_LINES).map(({ statement, shared }) => ({
      statement: viewStatement(archive, statement),
      shared: writtenIn(archive, statement, shared),
      topic: 'none',
    })),
  };
}

/** The telling words of a quote, the rarest first; one that the archive lacks weighs most. */
function wordsOf({ index }: Archive, quote: string): readonly Word[] {
  const { vocabulary, postings } = index;
  const all = postings.lengths.length;
  const terms = new Set(tokenizeQuery(quote).flatMap(({ term }) => (isCommon(term) ? [] : [term])));
  return Array.from(terms, (term) => {
    const forms = family(vocabulary, term);
    const alternatives = Array.from(forms, (other) => ({
      slots: [{ terms: [other] }],
      weight: 1,
      exact: other === findTerm(vocabulary, term),
    }));
    const unit = { written: term, alternatives };
    return {
      unit,
      terms: Array.from(forms, (other) => vocabulary.terms[other]!),
      weight: inverseFrequency(Math.min(all, mostHolders(postings, unit)), all),
    };
  })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
}

function sharedWith({ corpus }: Archive, statement: number, words: readonly Word[]): readonly Word[] {
  const held = new Set(tokenize(corpus.statements[statement]!.text).map(({ term }) => term));
  return words.filter(({ terms }) => terms.some((term) => held.has(term)));
}

/** The words shared, as the line writes them. */
function writtenIn({ corpus, index }: Archive, statement: number, words: readonly Word[]): string[] {
  const { text } = corpus.statements[statement]!;
  const units = words.map(({ unit }) => unit);
  const written = findMatches(index.vocabulary, units, text).map(({ start, end }) => text.slice(start, end));
  return [...new Set(written)].slice(0, MOST_SHARED);
}

const MOST_SHARED = 10;

import type { Corpus } from '../corpus/corpus.ts';
import { FIDELITIES, type Fidelity } from '../record/schema.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { buildPostings, type Postings } from './postings.ts';
import { buildTypoTable, type TypoTable } from './typos.ts';
import { buildVocabulary, findTerm, type Vocabulary } from './vocabulary.ts';

/** Everything a search reads besides the statements themselves. Built once, never changed. */
export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly lexicon: Lexicon;
  /** Words of the texts (their term numbers) and then those that only names hold. */
  readonly typos: TypoTable;
  /** Rank of each statement's fidelity in `FIDELITIES`: 0 is the most faithful. */
  readonly grades: Uint8Array;
  /** The grade of narration: lines nobody is said to have said. */
  readonly narrationGrade: number;
  /** The words of a statement as they are written: the vocabulary holds none with a capital letter. */
  readonly textOf: (statement: number) => string;
}

/** Indexes a corpus: O(words) time. */
export function buildSearchIndex(corpus: Corpus): SearchIndex {
  const { terms, postings } = buildPostings(texts(corpus));
  const vocabulary = buildVocabulary(terms);
  const lexicon = buildLexicon(corpus);
  const onlyInNames = lexicon.words.filter((word) => findTerm(vocabulary, word) < 0);
  const rank = Object.fromEntries(FIDELITIES.map((fidelity, grade) => [fidelity, grade])) as Record<Fidelity, number>;
  return {
    vocabulary,
    postings,
    lexicon,
    typos: buildTypoTable([...terms, ...onlyInNames]),
    grades: Uint8Array.from(corpus.statements, ({ fidelity }) => rank[fidelity]),
    narrationGrade: rank.narration,
    textOf: (statement) => corpus.statements[statement]!.text,
  };
}

function* texts(corpus: Corpus): Iterable<string> {
  for (const { text } of corpus.statements) yield text;
}

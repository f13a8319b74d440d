import type { Corpus, CorpusRecord } from '../corpus/corpus.ts';
import type { RecordId, Speaker } from '../record/schema.ts';
import { isCommon } from './common-words.ts';
import { buildNameTables, file, type NameTables } from './name-table.ts';
import { stem } from './stem.ts';
import { tokenize, tokenizeQuery } from './tokenize.ts';

/** A name of something in a record: a speaker or party, a topic, or a term of the glossary. */
export interface LexiconEntry {
  readonly kind: 'speaker' | 'topic' | 'term';
  readonly record: RecordId;
  readonly id: string;
  /** The name to show. */
  readonly label: string;
  /** Every name it goes by; the first is `label`. A topic gathers lines: its names need not mean the same. */
  readonly names: readonly Name[];
  /** The offices a speaker holds, by each name of the office; of anything else none. */
  readonly titles: readonly Title[];
  /** The stems of all words of its names and titles. */
  readonly stems: ReadonlySet<string>;
}

export interface Name {
  readonly written: string;
  /** Its words, folded. */
  readonly terms: readonly string[];
  /** The stems of its words. */
  readonly stems: readonly string[];
}

/** A name of an office: as the office is shown, and its words, folded, without the common ones. */
export interface Title {
  readonly written: string;
  readonly words: readonly string[];
}

/** Every name that records give to speakers, topics and glossary terms, by its folded and stemmed words. */
export interface Lexicon {
  readonly byName: ReadonlyMap<string, readonly LexiconEntry[]>;
  readonly entries: readonly LexiconEntry[];
  /** By `entryKey`. */
  readonly byId: ReadonlyMap<string, LexiconEntry>;
  /** The speakers and parties of each record. */
  readonly speakersOf: ReadonlyMap<RecordId, readonly LexiconEntry[]>;
  /** Words of the longest name. */
  readonly longest: number;
  /** The distinct folded words of all names, sorted. */
  readonly words: readonly string[];
  readonly tables: NameTables;
}

/** The key an entry is filed under: ids may be the same in other records, and for other kinds. */
export function entryKey({ record, kind, id }: Pick<LexiconEntry, 'record' | 'kind' | 'id'>): string {
  return `${kind} ${id}@${record}`;
}

/** The key a name is filed under: its words folded and stemmed, so that `missile` finds `missiles`. */
export function nameKey(terms: readonly string[]): string {
  return terms.map(stem).join(' ');
}

/** Gathers the names of all records. */
export function buildLexicon(corpus: Corpus): Lexicon {
  const entries = corpus.records.flatMap(recordEntries);
  const byName = new Map<string, LexiconEntry[]>();
  const words = new Set<string>();
  let longest = 0;
  for (const entry of entries) {
    for (const name of entry.names) {
      longest = Math.max(longest, name.terms.length);
      for (const word of name.terms) words.add(word);
      file(byName, name.stems.join(' '), entry);
    }
  }
  const speakersOf = Map.groupBy(
    entries.filter(({ kind }) => kind === 'speaker'),
    ({ record }) => record,
  );
  const byId = new Map(entries.map((entry) => [entryKey(entry), entry]));
  return {
    byName,
    byId,
    entries,
    speakersOf,
    longest,
    words: [...words].sort(),
    tables: buildNameTables(corpus, entries),
  };
}

/** A stretch of words that is a name, with what it names. */
export interface NameFound {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly LexiconEntry[];
}

/** The names in a list of folded words: from left to right, the longest at each place, none overlapping. */
export function findNames(lexicon: Lexicon, terms: readonly string[]): readonly NameFound[] {
  const found: NameFound[] = [];
  const stems = terms.map(stem);
  let from = 0;
  while (from < stems.length) {
    const name = longestNameAt(lexicon, stems, from);
    if (name) found.push(name);
    from = name?.to ?? from + 1;
  }
  return found;
}

function longestNameAt(lexicon: Lexicon, stems: readonly string[], from: number): NameFound | undefined {
  for (let to = Math.min(stems.length, from + lexicon.longest); to > from; to -= 1) {
    const entries = lexicon.byName.get(stems.slice(from, to).join(' '));
    if (entries) return { from, to, entries };
  }
  return undefined;
}

function recordEntries({ record }: CorpusRecord): readonly LexiconEntry[] {
  const entry = (
    kind: LexiconEntry['kind'],
    id: string,
    label: string,
    others: readonly string[],
    titles: readonly Title[] = [],
  ): LexiconEntry => {
    const names = [label, ...others].map(nameOf).filter(({ terms }) => terms.length > 0);
    const titleWords = new Set(titles.flatMap(({ words }) => words));
    const stems = new Set([...names.flatMap((name) => name.stems), ...Array.from(titleWords, stem)]);
    return { kind, record: record.id, id, label, names, titles, stems };
  };
  return [
    ...record.speakers.map(({ id, name, shortName, altNames, roles }) =>
      entry('speaker', id, name, [...(shortName ? [shortName] : []), ...values(altNames)], roles.flatMap(titlesOf)),
    ),
    ...record.topics.map(({ id, label, altLabels }) => entry('topic', id, label, values(altLabels))),
    ...record.glossary.map(({ id, term, altLabels }) => entry('term', id, term, values(altLabels))),
  ];
}

function values(labels: readonly { readonly value: string }[]): readonly string[] {
  return labels.map(({ value }) => value);
}

function nameOf(written: string): Name {
  const terms = tokenizeQuery(written).map(({ term }) => term);
  return { written, terms, stems: terms.map(stem) };
}

function titlesOf({ title, altTitles }: Speaker['roles'][number]): readonly Title[] {
  return [title, ...values(altTitles)].map((written) => ({
    written: title,
    words: tokenize(written)
      .map(({ term }) => term)
      .filter((term) => !isCommon(term)),
  }));
}

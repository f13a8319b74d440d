import type { CorpusRecord } from '../corpus/corpus.ts';
import type { SpeakerId, TopicId } from '../record/schema.ts';
import { isCommon } from '../search/common-words.ts';
import { nameKey, type LexiconEntry, type Title } from '../search/lexicon.ts';
import { isNameWord, nearestNameWord, type NameTable, rarest } from '../search/name-table.ts';
import { cleanText } from '../search/query.ts';
import { stem } from '../search/stem.ts';
import { tokenizeQuery } from '../search/tokenize.ts';
import { allowedEdits } from '../search/typos.ts';
import type { Archive } from './archive.ts';
import type { Choice, Correction, Suggestion } from './schema.ts';

/** Longest name taken, in characters; longer ones cannot be a name in any record (labels end at 120). */
export const LONGEST_NAME = 120;

/** Choices asked back, at most. */
export const MOST_CHOICES = 25;

type Kind = 'speaker' | 'topic';

/** A speaker or topic of one record. */
export interface NameRef {
  readonly record: CorpusRecord;
  readonly id: string;
}

export type Resolved =
  | { readonly kind: 'found'; readonly ref: NameRef; readonly corrections: readonly Correction[] }
  | WhichOf
  | { readonly kind: 'unknown'; readonly suggestions: readonly Suggestion[] };

/** Several that fit; `capped` where there are more than the choices. */
interface WhichOf {
  readonly kind: 'ambiguous';
  readonly choices: readonly Choice[];
  readonly capped: boolean;
}

/**
 * Finds the speaker or topic a reader means. In turn: its id; one of its names; words of one of its names; one of
 * its names misspelt. A title alone (`pm`, `president`) is asked back, even if one person bears it: a title is not a
 * name. Two that fit equally are asked back too.
 */
export function resolveName(archive: Archive, records: readonly CorpusRecord[], kind: Kind, asked: string): Resolved {
  const text = cleanText(asked).replace(kind === 'speaker' ? /^who:/ : /^topic:/, '');
  const [id = '', recordId] = text.split('@');
  const byId = records
    .filter(({ record }) => recordId === undefined || record.id === recordId)
    .filter((record) => has(record, kind, id));
  if (byId.length > 0)
    return decide(
      kind,
      byId.map((record) => ({ record, id, why: record.record.title })),
      [],
    );
  const table = nameTableOf(archive, records, kind);
  const terms = tokenizeQuery(text).map(({ term }) => term);
  return (
    byNames(archive, kind, table, terms, []) ??
    byRepair(archive, kind, table, terms, text) ?? { kind: 'unknown', suggestions: suggestNames(archive, kind, text) }
  );
}

/** The names of the speakers or of the topics in the records asked, which are all of them or one. */
export function nameTableOf({ corpus, index }: Archive, records: readonly CorpusRecord[], kind: Kind): NameTable {
  const { all, byRecord } = index.lexicon.tables;
  const [only] = records;
  if (records.length === corpus.records.length || !only) return all[kind];
  return byRecord.get(only.record.id)![kind];
}

/** The names closest to a text that fits none. */
function suggestNames(archive: Archive, kind: Kind, text: string): Suggestion[] {
  const list = kind === 'speaker' ? archive.directory.speakers : archive.directory.topics;
  const near = list(text.slice(0, LONGEST_NAME), 8);
  const distinct = new Map(near.map((listing) => [`${listing.record} ${listing.id}`, listing]));
  return [...distinct.values()].slice(0, 3).map(({ id, label }) => ({ kind, text: label, id }));
}

interface Candidate extends NameRef {
  readonly why: string;
}

function byNames(
  archive: Archive,
  kind: Kind,
  table: NameTable,
  terms: readonly string[],
  corrections: readonly Correction[],
): Resolved | undefined {
  if (terms.every(isCommon)) return undefined;
  const key = nameKey(terms);
  const whole = candidates(archive, table.byName.get(key) ?? [], ({ stems }) => stems.join(' ') === key);
  if (whole.length > 0) return decide(kind, whole, corrections);
  const titled = titleBearers(archive, table, terms);
  if (titled.length > 0) return whichOf(kind, titled);
  const untold = terms.filter((term) => table.byTitle.has(term) && !isNameWord(table, term));
  const telling = terms.filter((term) => !isCommon(term) && !untold.includes(term)).map(stem);
  if (telling.length === 0) return undefined;
  // A title is passed over only for one who bears it: the prime minister of India is not India.
  const bearers = rarest(table.byStem, telling).filter((entry) => untold.length === 0 || titleOf(entry, untold));
  const parts = candidates(archive, bearers, ({ stems }) => telling.every((word) => stems.includes(word)));
  // Words of the name itself decide before words of its other names.
  const byLabel = parts.filter(({ record, id, why }) => labelOf(record, kind, id) === why);
  const best = byLabel.length > 0 ? byLabel : parts;
  return best.length > 0 ? decide(kind, best, corrections) : undefined;
}

/** Entries with a name that fits, each once, with that name as the reason. */
function candidates(
  archive: Archive,
  entries: readonly LexiconEntry[],
  fits: (name: LexiconEntry['names'][number]) => boolean,
): readonly Candidate[] {
  return entries.flatMap((entry) => {
    const name = entry.names.find(fits);
    return name ? [{ record: recordOf(archive, entry), id: entry.id, why: name.written }] : [];
  });
}

/** Speakers that bear a title of exactly these words, or with these among them. */
function titleBearers(archive: Archive, { byTitle }: NameTable, terms: readonly string[]): readonly Candidate[] {
  const telling = terms.filter((term) => !isCommon(term));
  return rarest(byTitle, telling).flatMap((entry) => {
    const title = titleOf(entry, telling);
    return title ? [{ record: recordOf(archive, entry), id: entry.id, why: title.written }] : [];
  });
}

/** The first title of a speaker that holds all of the words. */
function titleOf({ titles }: LexiconEntry, telling: readonly string[]): Title | undefined {
  return titles.find(({ words }) => telling.every((term) => words.includes(term)));
}

/** Each unknown word replaced by the nearest word of a name, if it is near enough; told to the reader. */
function byRepair(
  archive: Archive,
  kind: Kind,
  table: NameTable,
  terms: readonly string[],
  text: string,
): Resolved | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const corrections: Correction[] = [];
  const repaired = terms.map((term) => {
    const nearest = isNameWord(table, term) ? undefined : nearestNameWord(table, term, allowedEdits(term.length));
    if (nearest === undefined) return term;
    corrections.push({ from: term, to: nearest, why: 'spelling' });
    return nearest;
  });
  return corrections.length > 0 ? byNames(archive, kind, table, repaired, corrections) : undefined;
}

function decide(kind: Kind, found: readonly Candidate[], corrections: readonly Correction[]): Resolved {
  const [only] = found;
  if (found.length === 1 && only) return { kind: 'found', ref: { record: only.record, id: only.id }, corrections };
  return whichOf(kind, found);
}

function whichOf(kind: Kind, found: readonly Candidate[]): WhichOf {
  const manyRecords = new Set(found.map(({ record }) => record.record.id)).size > 1;
  const choices = found.slice(0, MOST_CHOICES).map(({ record, id, why }) => ({
    kind,
    record: record.record.id,
    id,
    name: labelOf(record, kind, id),
    why: manyRecords ? `record ${record.record.id}` : why,
  }));
  return { kind: 'ambiguous', choices, capped: found.length > MOST_CHOICES };
}

function labelOf({ speakers, topics }: CorpusRecord, kind: Kind, id: string): string {
  return (kind === 'speaker' ? speakers.get(id as SpeakerId)?.name : topics.get(id as TopicId)?.label) ?? id;
}

function has({ speakers, topics }: CorpusRecord, kind: Kind, id: string): boolean {
  return kind === 'speaker' ? speakers.has(id as SpeakerId) : topics.has(id as TopicId);
}

function recordOf({ corpus }: Archive, { record }: LexiconEntry): CorpusRecord {
  return corpus.byId.get(record)!;
}

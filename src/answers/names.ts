import type { CorpusRecord } from '../corpus/corpus.ts';
import type { SpeakerId, TopicId } from '../record/schema.ts';
import { editDistance } from '../search/edits.ts';
import { isCommon } from '../search/common-words.ts';
import { nameKey, type LexiconEntry } from '../search/lexicon.ts';
import { cleanText } from '../search/query.ts';
import { tokenize, tokenizeQuery } from '../search/tokenize.ts';
import { allowedEdits } from '../search/typos.ts';
import type { Archive } from './archive.ts';
import type { Choice, Correction, Suggestion } from './schema.ts';

/** Longest name taken, in characters; longer ones cannot be a name in any record (labels end at 120). */
export const LONGEST_NAME = 120;

type Kind = 'speaker' | 'topic';

/** A speaker or topic of one record. */
export interface NameRef {
  readonly record: CorpusRecord;
  readonly id: string;
}

export type Resolved =
  | { readonly kind: 'found'; readonly ref: NameRef; readonly corrections: readonly Correction[] }
  | { readonly kind: 'ambiguous'; readonly choices: readonly Choice[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Suggestion[] };

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
  const entries = archive.index.lexicon.entries.filter(
    (entry) => entry.kind === kind && records.some(({ record }) => record.id === entry.record),
  );
  const terms = tokenizeQuery(text).map(({ term }) => term);
  return (
    byNames(archive, kind, entries, terms, []) ??
    byRepair(archive, kind, entries, terms, text) ?? { kind: 'unknown', suggestions: suggestNames(archive, kind, text) }
  );
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
  entries: readonly LexiconEntry[],
  terms: readonly string[],
  corrections: readonly Correction[],
): Resolved | undefined {
  if (terms.every(isCommon)) return undefined;
  const key = nameKey(terms);
  const whole = candidates(archive, entries, ({ terms: name }) => nameKey(name) === key);
  if (whole.length > 0) return decide(kind, whole, corrections);
  const titled = kind === 'speaker' ? titleBearers(archive, entries, terms) : [];
  if (titled.length > 0) return { kind: 'ambiguous', choices: choicesOf(kind, titled) };
  const titles = titleTerms(archive, entries);
  const named = new Set(entries.flatMap(({ names }) => names.flatMap((name) => name.terms)));
  const untold = terms.filter((term) => titles.has(term) && !named.has(term));
  const telling = terms.filter((term) => !isCommon(term) && !untold.includes(term));
  if (telling.length === 0) return undefined;
  // A title is passed over only for one who bears it: the prime minister of India is not India.
  const bears = (entry: LexiconEntry) => untold.length === 0 || titleBearers(archive, [entry], untold).length > 0;
  const parts = candidates(archive, entries.filter(bears), ({ terms: name }) =>
    telling.every((term) =>
      nameKey(name)
        .split(' ')
        .includes(nameKey([term])),
    ),
  );
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
function titleBearers(
  archive: Archive,
  entries: readonly LexiconEntry[],
  terms: readonly string[],
): readonly Candidate[] {
  return entries.flatMap((entry) => {
    const record = recordOf(archive, entry);
    const title = titlesOf(record, entry.id).find(({ words }) =>
      terms.every((term) => isCommon(term) || words.includes(term)),
    );
    return title ? [{ record, id: entry.id, why: title.written }] : [];
  });
}

function titleTerms(archive: Archive, entries: readonly LexiconEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => titlesOf(recordOf(archive, entry), entry.id).flatMap(({ words }) => words)),
  );
}

function titlesOf(
  { speakers }: CorpusRecord,
  id: string,
): readonly { readonly written: string; readonly words: readonly string[] }[] {
  return (speakers.get(id as SpeakerId)?.roles ?? []).flatMap(({ title, altTitles }) =>
    [title, ...altTitles.map(({ value }) => value)].map((written) => ({
      written: title,
      words: tokenize(written)
        .map(({ term }) => term)
        .filter((term) => !isCommon(term)),
    })),
  );
}

/** Each unknown word replaced by the nearest word of a name, if it is near enough; told to the reader. */
function byRepair(
  archive: Archive,
  kind: Kind,
  entries: readonly LexiconEntry[],
  terms: readonly string[],
  text: string,
): Resolved | undefined {
  const words = [...new Set(entries.flatMap(({ names }) => names.flatMap((name) => name.terms)))].sort();
  const known = new Set(words);
  const corrections: Correction[] = [];
  const repaired = terms.map((term) => {
    const most = allowedEdits(term.length);
    if (known.has(term) || most === 0) return term;
    const [best] = words
      .map((word) => ({ word, distance: editDistance(term, word, most) }))
      .filter(({ distance }) => distance <= most)
      .sort((a, b) => a.distance - b.distance);
    if (!best) return term;
    corrections.push({ from: term, to: best.word, why: 'spelling' });
    return best.word;
  });
  return corrections.length > 0 && text.length <= LONGEST_NAME
    ? byNames(archive, kind, entries, repaired, corrections)
    : undefined;
}

function decide(kind: Kind, found: readonly Candidate[], corrections: readonly Correction[]): Resolved {
  const [only] = found;
  if (found.length === 1 && only) return { kind: 'found', ref: { record: only.record, id: only.id }, corrections };
  return { kind: 'ambiguous', choices: choicesOf(kind, found) };
}

function choicesOf(kind: Kind, found: readonly Candidate[]): Choice[] {
  const manyRecords = new Set(found.map(({ record }) => record.record.id)).size > 1;
  return found.slice(0, 25).map(({ record, id, why }) => ({
    kind,
    record: record.record.id,
    id,
    name: labelOf(record, kind, id),
    why: manyRecords ? `record ${record.record.id}` : why,
  }));
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

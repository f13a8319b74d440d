import type { CorpusRecord } from '../corpus/corpus.ts';
import type { RecordId, SpeakerId, TopicId } from '../record/schema.ts';
import { findNames } from '../search/lexicon.ts';
import { lowerBound } from '../search/lower-bound.ts';
import type { Archive } from './archive.ts';
import { byLabelOrder } from './lines.ts';
import type { QuotesAnswer, SpeakerCount } from './schema.ts';
import { speakerCountOf } from './who.ts';

/** With more hits than this, what they have in common is no longer looked for: it would be the whole record. */
const MOST_COMPARED = 200;

interface Search {
  /** The words searched, after repair. */
  readonly terms: readonly string[];
  readonly hits: Uint32Array;
  readonly accepts: (statement: number) => boolean;
  readonly narration: boolean;
}

interface Related {
  readonly to: QuotesAnswer['relatedTo'];
  readonly numbers: readonly number[];
}

type Link = QuotesAnswer['relatedTo'][number];

/**
 * Lines beside the hits: of the topics the search names; else by or about the parties it names; else of the topics
 * that all hits share. In label order, then record order.
 */
export function relatedLines(archive: Archive, records: readonly CorpusRecord[], search: Search): Related {
  const links = linksOf(archive, records, search);
  if (links.length === 0) return { to: [], numbers: [] };
  const numbers = new Set(links.flatMap((link) => linesOf(archive, link)));
  const hits = search.hits.slice().sort();
  const fresh = [...numbers]
    .filter((number) => hits[lowerBound(hits, number)] !== number && search.accepts(number))
    .filter((number) => search.narration || archive.index.grades[number] !== archive.index.narrationGrade)
    .sort((a, b) => a - b);
  return { to: [...links], numbers: byLabelOrder(archive, fresh) };
}

/** The people and organizations a search names, with what the record holds of them. Places do not speak. */
export function namedSpeakers(
  archive: Archive,
  records: readonly CorpusRecord[],
  terms: readonly string[],
): readonly SpeakerCount[] {
  return namesIn(archive, records, terms)
    .filter(({ kind }) => kind === 'speaker')
    .map(({ record, id }) => speakerCountOf(archive, { record: archive.corpus.byId.get(record as RecordId)!, id }))
    .filter(({ type }) => type !== 'place');
}

function linksOf(archive: Archive, records: readonly CorpusRecord[], { terms, hits }: Search): readonly Link[] {
  const names = namesIn(archive, records, terms);
  const topics = names.filter(({ kind }) => kind === 'topic');
  if (topics.length > 0) return topics;
  return names.length > 0 ? names : sharedTopics(archive, hits);
}

function namesIn({ index }: Archive, records: readonly CorpusRecord[], terms: readonly string[]): readonly Link[] {
  const ids = new Set(records.map(({ record }) => record.id));
  const entries = new Set(findNames(index.lexicon, terms).flatMap((name) => name.entries));
  return [...entries]
    .filter(({ record }) => ids.has(record))
    .flatMap(({ kind, record, id, label }) => (kind === 'term' ? [] : [{ kind, record, id, label }]));
}

function sharedTopics({ corpus }: Archive, hits: Uint32Array): readonly Link[] {
  if (hits.length > MOST_COMPARED) return [];
  const [first, ...others] = [...hits].map((number) => corpus.statements[number]!);
  if (!first) return [];
  const { topics } = corpus.byId.get(first.record)!;
  return first.topics
    .filter((id) => others.every((other) => other.record === first.record && other.topics.includes(id)))
    .map((id) => ({ kind: 'topic', record: first.record, id, label: topics.get(id)?.label ?? id }));
}

function linesOf({ corpus, tallies }: Archive, { kind, record, id }: Link): readonly number[] {
  if (kind === 'topic') return [...(corpus.byId.get(record as RecordId)!.byTopic.get(id as TopicId) ?? [])];
  const lines = tallies.get(record as RecordId)!.lines.get(id as SpeakerId)!;
  return [...lines.said, ...lines.jointly, ...lines.about];
}

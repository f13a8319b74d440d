import { tookPart } from '../corpus/attendance.ts';
import type { Corpus, CorpusRecord } from '../corpus/corpus.ts';
import { FIDELITIES, type RecordId, type Speaker, type SpeakerId, type Topic, type TopicId } from '../record/schema.ts';
import type { Counts, SpeakerCount, TopicCount } from './schema.ts';

/** What a record holds of one speaker or party: statement numbers, none in two lists, each in record order. */
export interface SpeakerLines {
  readonly said: Uint32Array;
  readonly jointly: Uint32Array;
  readonly about: Uint32Array;
}

export interface RecordTally {
  /** In the order they are listed: who took part, institutions, reporters, then parties spoken about. */
  readonly speakers: readonly SpeakerCount[];
  /** Every speaker and party of the record, those that no line names included. */
  readonly speakerCounts: ReadonlyMap<SpeakerId, SpeakerCount>;
  readonly lines: ReadonlyMap<SpeakerId, SpeakerLines>;
  /** Most lines first, then record order. */
  readonly topics: readonly TopicCount[];
  readonly topicCounts: ReadonlyMap<TopicId, TopicCount>;
}

/** Counts of every record, made once so that `/who` and `/topics` cost the same on any archive. */
export type Tallies = ReadonlyMap<RecordId, RecordTally>;

export function buildTallies(corpus: Corpus): Tallies {
  return new Map(corpus.records.map((record) => [record.record.id, tallyRecord(corpus, record)]));
}

function tallyRecord(corpus: Corpus, record: CorpusRecord): RecordTally {
  const lines = new Map(record.record.speakers.map(({ id }) => [id, speakerLines(corpus, record, id)]));
  const all = record.record.speakers.map((speaker) => speakerCount(corpus, record, speaker, lines.get(speaker.id)!));
  const speakers = all.filter(({ part, about }) => part !== 'spoken-about' || about > 0).sort(bySpeakerOrder(record));
  const topics = record.record.topics
    .map((topic) => topicCount(corpus, record, topic))
    .sort((a, b) => b.total - a.total);
  return {
    speakers,
    speakerCounts: new Map(all.map((count) => [count.speaker as SpeakerId, count])),
    lines,
    topics,
    topicCounts: new Map(topics.map((count) => [count.id as TopicId, count])),
  };
}

/** Said alone (or as a group), said jointly with others, and said by others about the speaker or a group of theirs. */
function speakerLines({ statements }: Corpus, record: CorpusRecord, id: SpeakerId): SpeakerLines {
  const { bySpeaker, byAbout } = record;
  const memberOf = record.groups.get(id) ?? [];
  const named = bySpeaker.get(id) ?? new Uint32Array();
  const said = named.filter((number) => statements[number]!.speakers.length === 1);
  const taken = new Set(said);
  const take = (lists: readonly (Uint32Array | undefined)[]): Uint32Array => {
    const merged = new Set(lists.flatMap((list) => (list ? [...list] : [])));
    const fresh = Uint32Array.from(merged)
      .filter((number) => !taken.has(number))
      .sort();
    for (const number of fresh) taken.add(number);
    return fresh;
  };
  const jointly = take([named, ...memberOf.map((group) => bySpeaker.get(group))]);
  const about = take([id, ...memberOf].map((party) => byAbout.get(party)));
  return { said, jointly, about };
}

function speakerCount(corpus: Corpus, record: CorpusRecord, speaker: Speaker, lines: SpeakerLines): SpeakerCount {
  const counts = countFidelities(corpus, lines.said);
  return {
    record: record.record.id,
    speaker: speaker.id,
    name: speaker.name,
    type: speaker.type,
    part: partOf(record, speaker, counts, lines.said.length),
    counts,
    said: lines.said.length,
    jointly: lines.jointly.length,
    about: lines.about.length,
  };
}

function partOf(held: CorpusRecord, speaker: Speaker, counts: Counts, said: number): SpeakerCount['part'] {
  if (tookPart(held, speaker.id)) return 'took-part';
  if (said === 0) return 'spoken-about';
  if (counts.narration === said) return 'reporter';
  // In a transcript whoever has a turn was there.
  if (held.record.order === 'conversation') return 'took-part';
  return speaker.type === 'person' ? 'also-quoted' : 'institution';
}

const PARTS = ['took-part', 'institution', 'also-quoted', 'reporter', 'spoken-about'] as const;

function bySpeakerOrder({ record }: CorpusRecord): (a: SpeakerCount, b: SpeakerCount) => number {
  const place = new Map(record.event.attendees.map((id, index) => [id as string, index]));
  const placeOf = ({ speaker }: SpeakerCount) => place.get(speaker) ?? place.size;
  return (a, b) =>
    PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
    placeOf(a) - placeOf(b) ||
    b.said - a.said ||
    b.about - a.about ||
    (a.name < b.name ? -1 : 1);
}

function topicCount(corpus: Corpus, record: CorpusRecord, { id, label, basis }: Topic): TopicCount {
  const numbers = record.byTopic.get(id) ?? new Uint32Array();
  const speakers = new Map<SpeakerId, number>();
  for (const number of numbers) {
    for (const speaker of corpus.statements[number]!.speakers) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
  }
  return {
    record: record.record.id,
    id,
    label,
    basis,
    total: numbers.length,
    counts: countFidelities(corpus, numbers),
    speakers: [...speakers].map(([speaker, total]) => ({ id: speaker, total })).sort((a, b) => b.total - a.total),
  };
}

/** How many of some statements have each fidelity. */
export function countFidelities({ statements }: Corpus, numbers: Uint32Array): Counts {
  const counts = Object.fromEntries(FIDELITIES.map((fidelity) => [fidelity, 0])) as Counts;
  for (const number of numbers) counts[statements[number]!.fidelity] += 1;
  return counts;
}

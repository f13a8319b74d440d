import type { MeetingRecord, Statement } from '../record/record.ts';
import type {
  Note,
  RecordId,
  Source,
  SourceId,
  Speaker,
  SpeakerId,
  StatementId,
  Topic,
  TopicId,
} from '../record/schema.ts';

/** One record of the corpus with its look-ups. */
export interface CorpusRecord {
  readonly record: MeetingRecord;
  /** Number of its first statement in `Corpus.statements`; the others follow in record order. */
  readonly first: number;
  readonly speakers: ReadonlyMap<SpeakerId, Speaker>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly notes: ReadonlyMap<StatementId, readonly Note[]>;
  /** Of a draft, the statements nobody has reviewed. */
  readonly pending: ReadonlySet<StatementId>;
  /** Groups each speaker belongs to. */
  readonly groups: ReadonlyMap<SpeakerId, readonly SpeakerId[]>;
  /** Statement numbers by topic, those of narrower topics included, in record order. */
  readonly byTopic: ReadonlyMap<TopicId, Uint32Array>;
  /** Statement numbers by the speaker named on them (groups apart from their members), in record order. */
  readonly bySpeaker: ReadonlyMap<SpeakerId, Uint32Array>;
  /** Statement numbers by the party spoken about, in record order. */
  readonly byAbout: ReadonlyMap<SpeakerId, Uint32Array>;
  /** The number of a statement by its id. */
  readonly numberOf: (id: StatementId) => number | undefined;
}

/** Every statement of every record, numbered from 0 in the order records were given. */
export interface Corpus {
  readonly records: readonly CorpusRecord[];
  readonly byId: ReadonlyMap<RecordId, CorpusRecord>;
  readonly statements: readonly Statement[];
}

/**
 * Lays records side by side and builds their look-ups.
 * @throws {Error} when two records share an id: a caller's mistake, checked before anything is indexed.
 */
export function buildCorpus(records: readonly MeetingRecord[]): Corpus {
  const byId = new Map<RecordId, CorpusRecord>();
  const statements: Statement[] = [];
  for (const record of records) {
    if (byId.has(record.id)) throw new Error(`Two records have the id "${record.id}"; give one another id.`);
    byId.set(record.id, corpusRecord(record, statements.length));
    for (const statement of record.statements) statements.push(statement);
  }
  return { records: [...byId.values()], byId, statements };
}

/** The record that holds a statement. */
export function recordHolding({ byId, statements }: Corpus, statement: number): CorpusRecord {
  return byId.get(statements[statement]!.record)!;
}

/** Whether neighbouring statements of a record answer each other, as in a transcript. */
export function isTalk({ record }: CorpusRecord): boolean {
  return record.order === 'conversation';
}

/** A speaker and the groups they are a member of: what is said by any of these is said by the speaker. */
export function aloneAndInGroups({ groups }: CorpusRecord, speaker: SpeakerId): readonly SpeakerId[] {
  return [speaker, ...(groups.get(speaker) ?? [])];
}

function corpusRecord(record: MeetingRecord, first: number): CorpusRecord {
  const { statements } = record;
  const broader = new Map(
    record.topics.flatMap((topic) => (topic.broader ? [[topic.id, topic.broader] as const] : [])),
  );
  const groups = new Map<SpeakerId, SpeakerId[]>();
  for (const { id, members = [] } of record.speakers) {
    for (const member of members) append(groups, member, id);
  }
  const notes = new Map<StatementId, Note[]>();
  for (const note of record.notes) append(notes, note.statement, note);
  return {
    record,
    first,
    speakers: new Map(record.speakers.map((speaker) => [speaker.id, speaker])),
    sources: new Map(record.sources.map((source) => [source.id, source])),
    topics: new Map(record.topics.map((topic) => [topic.id, topic])),
    notes,
    pending: new Set(record.draft?.pending),
    groups,
    byTopic: numbersBy(statements, first, ({ topics }) => withBroader(broader, topics)),
    bySpeaker: numbersBy(statements, first, ({ speakers }) => speakers),
    byAbout: numbersBy(statements, first, ({ about }) => about),
    numberOf: numbersOnDemand(statements, first),
  };
}

/** Few answers look a statement up by its id, and the map of a large record is large: it is made when first asked. */
function numbersOnDemand(statements: readonly Statement[], first: number): CorpusRecord['numberOf'] {
  let numbers: ReadonlyMap<StatementId, number> | undefined;
  return (id) => {
    numbers ??= new Map(statements.map((statement, offset) => [statement.id, first + offset]));
    return numbers.get(id);
  };
}

/** The topics of a line and every topic above them. */
function withBroader(broaderOf: ReadonlyMap<TopicId, TopicId>, ids: readonly TopicId[]): readonly TopicId[] {
  if (broaderOf.size === 0) return ids;
  const all = new Set(ids);
  for (const id of all) {
    const broader = broaderOf.get(id);
    if (broader) all.add(broader);
  }
  return [...all];
}

function numbersBy<Key>(
  statements: readonly Statement[],
  first: number,
  keysOf: (statement: Statement) => readonly Key[],
): ReadonlyMap<Key, Uint32Array> {
  const lists = new Map<Key, number[]>();
  statements.forEach((statement, offset) => {
    for (const key of keysOf(statement)) append(lists, key, first + offset);
  });
  return new Map([...lists].map(([key, list]) => [key, Uint32Array.from(list)]));
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

import type { CorpusRecord } from '../corpus/corpus.ts';
import type { RecordId, SpeakerId } from '../record/schema.ts';
import { isAsking } from '../search/passages/asking-words.ts';
import { readQuestion } from '../search/passages/question.ts';
import { stem } from '../search/stem.ts';
import type { Archive } from './archive.ts';
import { namedInQuestion } from './named-in-question.ts';
import { nameInSentence, type NameOf } from './name-in-sentence.ts';
import type { SpeakerCount, TopicCount } from './schema.ts';
import { MOST_OF_A_KIND } from './suggestions.ts';

/** The first topics of the records, as far as they are shown. */
export function firstTopics(archive: Archive, record: string | undefined): readonly TopicCount[] {
  return firstOf(
    recordsOf(archive, record),
    (id) => archive.tallies.get(id)?.topics,
    ({ total }) => total > 0,
  );
}

/**
 * The first speakers of the records who have lines, as far as they are shown; institutions only where the record shows
 * whether an article stands before their name. What a reporter says is no answer to what was said.
 */
export function firstSpeakers(archive: Archive, record: string | undefined): readonly SpeakerCount[] {
  const hasName = ({ record: of, speaker }: SpeakerCount): boolean =>
    nameInSentence(archive, { kind: 'speaker', record: of, id: speaker }).article !== 'unknown';
  return firstOf(
    recordsOf(archive, record),
    (id) => archive.tallies.get(id)?.speakers,
    (one) => one.part !== 'reporter' && one.said + one.jointly > 0 && (one.type !== 'organization' || hasName(one)),
  );
}

function firstOf<Count>(
  records: readonly CorpusRecord[],
  countsOf: (record: RecordId) => readonly Count[] | undefined,
  isOffered: (count: Count) => boolean,
): readonly Count[] {
  const found: Count[] = [];
  for (const { record } of records) {
    for (const count of countsOf(record.id) ?? []) {
      if (found.length === MOST_OF_A_KIND) return found;
      if (isOffered(count)) found.push(count);
    }
  }
  return found;
}

function recordsOf({ corpus }: Archive, record: string | undefined): readonly CorpusRecord[] {
  if (record === undefined) return corpus.records;
  const held = corpus.byId.get(record as RecordId);
  return held ? [held] : [];
}

/**
 * The topics that a question may be about that names none yet: those that the speakers it names speak on, or all where it
 * names nobody (`What did they say about`). None where it asks for something else already.
 */
export function topicsAskedFor(archive: Archive, asked: string, record: string | undefined): readonly TopicCount[] {
  const parsed = readQuestion(archive.index, asked, { everyName: true });
  if (!parsed.ok) return firstTopics(archive, record);
  const { speakers } = namedInQuestion(archive, recordsOf(archive, record), parsed.question);
  if (speakers.length > 0) {
    const topics = speakers.flatMap(({ ref }) =>
      topicsOfSpeaker(archive, { kind: 'speaker', record: ref.record.record.id, id: ref.id }),
    );
    return [...new Set(topics)].slice(0, MOST_OF_A_KIND);
  }
  const asksNothing = parsed.question.words.every(({ term, common }) => common || isAsking(stem(term)));
  return asksNothing ? firstTopics(archive, record) : [];
}

/** The topics a speaker speaks on, alone or jointly; those with most lines of theirs first. */
export function topicsOfSpeaker({ corpus, tallies }: Archive, { record, id }: NameOf): readonly TopicCount[] {
  const groups = corpus.byId.get(record as RecordId)?.groups.get(id as SpeakerId) ?? [];
  const voices = new Set<string>([id, ...groups]);
  return (tallies.get(record as RecordId)?.topics ?? [])
    .map((topic) => ({
      topic,
      lines: topic.speakers.reduce((sum, one) => sum + (voices.has(one.id) ? one.total : 0), 0),
    }))
    .filter(({ lines }) => lines > 0)
    .sort((a, b) => b.lines - a.lines)
    .map(({ topic }) => topic);
}

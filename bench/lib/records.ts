import type { MeetingRecord } from '../../src/index.ts';
import { createRandom } from './random.ts';
import { recordOfTranscript } from './transcript.ts';

/** Statements of one record; a record may hold 50,000 and its file 8 MB. */
export const RECORD_SIZE = 20_000;
const SPEAKERS = 12;
const TOPICS = 20;
/** Neighbouring statements on one topic. */
const STRETCH = 40;
const FIRST_NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gita', 'Hugo', 'Iris', 'Jon', 'Kira', 'Leo'];
const LAST_NAMES = ['Abbott', 'Brandt', 'Castro', 'Dvorak', 'Eriksen', 'Fontaine', 'Gruber', 'Haddad', 'Ionesco'];
const SUBJECTS = ['budget', 'design', 'schedule', 'safety', 'housing', 'schools', 'recording', 'energy', 'transport'];
const ASPECTS = ['review', 'planning', 'evaluation', 'proposal', 'hearing', 'questions', 'results', 'outlook'];

/** Lays texts out as transcripts of up to `recordSize` turns and passes each through the checks of the library. */
export function recordsOf(texts: readonly string[], recordSize: number): readonly MeetingRecord[] {
  const records: MeetingRecord[] = [];
  for (let from = 0; from < texts.length; from += recordSize) {
    records.push(recordOf(texts.slice(from, from + recordSize), records.length));
  }
  return records;
}

function recordOf(texts: readonly string[], number: number): MeetingRecord {
  const random = createRandom(1000 + number);
  const speakers = Array.from({ length: SPEAKERS }, (_, at) => ({
    id: `p${at}`,
    name: `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`,
  }));
  const topics = Array.from({ length: TOPICS }, (_, at) => ({
    id: `t${at}`,
    label: `${random.pick(SUBJECTS)} ${random.pick(ASPECTS)}`,
  }));
  const turns = texts.map((text, at) => ({
    id: `s${at}`,
    position: at,
    speaker: random.pick(speakers).id,
    topics: [topics[Math.floor(at / STRETCH) % TOPICS]!.id],
    text,
  }));
  return recordOfTranscript({ id: `meeting-${number}`, title: `Meeting ${number}`, speakers, topics, turns });
}

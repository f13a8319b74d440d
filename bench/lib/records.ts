import { createHash } from 'node:crypto';
import { type MeetingRecord, parseRecord } from '../../src/index.ts';
import { createRandom } from './random.ts';

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
    type: 'person',
    name: `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`,
  }));
  const topics = Array.from({ length: TOPICS }, (_, at) => ({
    id: `t${at}`,
    label: `${random.pick(SUBJECTS)} ${random.pick(ASPECTS)}`,
  }));
  const transcript = texts.join('\n');
  const source = {
    id: 'transcript',
    kind: 'transcript',
    title: 'Transcript',
    lang: 'en',
    file: 'transcript.txt',
    sha256: createHash('sha256').update(transcript).digest('hex'),
  };
  let end = 0;
  const statements = texts.map((text, at) => {
    const start = end;
    end = start + text.length + 1;
    const speaker = random.pick(speakers).id;
    return {
      id: `s${at}`,
      position: at,
      partType: 'speech',
      fidelity: 'verbatim',
      speakers: [speaker],
      reportedBy: speaker,
      topics: [topics[Math.floor(at / STRETCH) % TOPICS]!.id],
      spans: [{ source: source.id, start, end: end - 1 }],
      lang: 'en',
    };
  });
  const json = JSON.stringify({
    id: `meeting-${number}`,
    revision: 1,
    title: `Meeting ${number}`,
    lang: 'en',
    order: 'conversation',
    event: { name: `Meeting ${number}`, date: { value: '2024-03-04', zone: 'Europe/Paris' } },
    speakers,
    sources: [source],
    topics,
    statements,
  });
  const parsed = parseRecord({ json, texts: new Map([[source.file, transcript]]) });
  if (parsed.ok) return parsed.record;
  throw new Error(`A record of the benchmark is refused: ${parsed.problems[0]?.path} ${parsed.problems[0]?.message}`);
}

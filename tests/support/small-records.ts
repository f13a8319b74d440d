import { createHash } from 'node:crypto';
import { recordOfTranscript } from '../../bench/lib/transcript.ts';
import type { MeetingRecord } from '../../src/record/record.ts';
import { type Draft, draft, meetingRecord } from './record.ts';

/** A line of a small record: who says it, its words, and in a report what else is said of it. */
export type SmallLine = readonly [
  speaker: 'ana' | 'ben' | 'cy' | 'both' | 'paper',
  text: string,
  more?: Partial<Pick<Draft['statements'][number], 'about' | 'keywords' | 'reportedBy' | 'topics'>>,
];

const PEOPLE = [
  { id: 'ana', name: 'Hon. Ana Bell' },
  { id: 'ben', name: 'Ben Cole' },
  { id: 'cy', name: 'Cy Dorn' },
];

/** A report of these lines in this order, proved; `both` are Ana Bell and Ben Cole, `paper` reports it all. */
export function smallReport(lines: readonly SmallLine[], id = 'small-report'): MeetingRecord {
  const article = `${lines.map(([, text]) => text).join('\n\n')}\n`;
  const [source] = draft({}, article).sources;
  const statements = lines.map(([speaker, exact, more], at) => ({
    id: `s${at + 1}`,
    position: at + 1,
    partType: 'summary' as const,
    fidelity: 'paraphrase' as const,
    speakers: [speaker],
    reportedBy: 'paper',
    lang: 'en',
    spans: [{ source: 'article', exact }],
    ...more,
  }));
  return meetingRecord(
    {
      id,
      speakers: [
        ...PEOPLE.map((person) => ({ ...person, type: 'person' as const })),
        { id: 'both', type: 'group', name: 'Bell and Cole', members: ['ana', 'ben'] },
        { id: 'paper', type: 'organization', name: 'The Paper' },
      ],
      sources: [{ ...source!, sha256: createHash('sha256').update(article).digest('hex') }],
      topics: [
        { id: 'bridge', label: 'Crossing' },
        { id: 'harbour', label: 'Ships' },
      ],
      statements,
      notes: [],
      claims: [],
      glossary: [],
    },
    article,
  );
}

/** A conversation of these turns in this order, proved: `t0`, `t1` and so on. */
export function smallTalk(
  turns: readonly (readonly ['ana' | 'ben' | 'cy', string])[],
  id = 'small-talk',
): MeetingRecord {
  return recordOfTranscript({
    id,
    title: 'Small talk',
    speakers: PEOPLE,
    turns: turns.map(([speaker, text], position) => ({ id: `t${position}`, position, speaker, text })),
  });
}

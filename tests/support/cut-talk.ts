import { createHash } from 'node:crypto';
import { type MeetingRecord, parseRecord } from '../../src/index.ts';

type Person = 'ana' | 'ben';

/** A turn, and the statements it is cut into. */
export type CutTurn = readonly [speaker: Person | readonly Person[], ...statements: readonly string[]];

/** How the turns of a talk are laid out. */
export interface CutTalk {
  readonly id?: string;
  /** What stands between two statements of one turn; a line feed where nothing is said. */
  readonly gap?: string;
  readonly order?: 'conversation' | 'document';
  /** Whether every statement has a source of its own. */
  readonly sources?: 'one' | 'each';
  readonly notes?: readonly object[];
  readonly lang?: string;
}

/** A talk whose turns are cut into statements, `s1`, `s2` and so on, held as an import lays it out: `Name: words`. */
export function cutTalk(turns: readonly CutTurn[], options: CutTalk = {}): MeetingRecord {
  const { id = 'cut-talk', gap = '\n', order = 'conversation', sources = 'one', notes = [], lang = 'en' } = options;
  let text = '';
  const spans: { speakers: readonly Person[]; start: number; end: number }[] = [];
  for (const [speaker, ...statements] of turns) {
    const speakers = typeof speaker === 'string' ? [speaker] : speaker;
    text += `${text === '' ? '' : '\n\n'}${speakers.join(', ')}: `;
    statements.forEach((words, at) => {
      if (at > 0) text += gap;
      spans.push({ speakers, start: text.length, end: text.length + words.length });
      text += words;
    });
  }
  const held = { kind: 'transcript', lang, file: 'talk.txt', sha256: createHash('sha256').update(text).digest('hex') };
  const sourceOf = (at: number): string => (sources === 'one' ? 'talk' : `talk-${at % 2}`);
  const record = {
    id,
    revision: 1,
    title: 'Talk that is cut',
    lang,
    order,
    event: { name: 'Talk', date: { value: '2024-03-04', zone: 'Europe/Paris' } },
    speakers: [
      { id: 'ana', type: 'person', name: 'Ana Bell' },
      { id: 'ben', type: 'person', name: 'Ben Cole' },
    ],
    sources: [...new Set(spans.map((_, at) => sourceOf(at)))].map((source) => ({ id: source, ...held })),
    statements: spans.map(({ speakers, start, end }, at) => ({
      id: `s${at + 1}`,
      position: at + 1,
      partType: 'speech',
      fidelity: order === 'conversation' ? 'verbatim' : 'paraphrase',
      speakers,
      reportedBy: speakers[0],
      spans: [{ source: sourceOf(at), start, end }],
      lang,
    })),
    notes,
  };
  const parsed = parseRecord({ json: JSON.stringify(record), texts: new Map([[held.file, text]]) });
  if (parsed.ok) return parsed.record;
  throw new Error(parsed.problems.map(({ path, message }) => `${path} ${message}`).join('\n'));
}

import { recordOfTranscript } from '../../bench/lib/transcript.ts';
import { openArchive } from '../../src/answers/archive.ts';
import type { MeetingRecord } from '../../src/record/record.ts';

/** What one speaker says until the next does; without words it is no statement, and its number is left free. */
export interface Turn {
  readonly speaker: 'Ada Brandt' | 'Professor B' | 'PhD C';
  readonly text: string;
  readonly topic?: 'microphones' | 'lunch';
}

const ID_OF = { 'Ada Brandt': 'ada-brandt', 'Professor B': 'professor-b', 'PhD C': 'phd-c' } as const;
const TOPICS = [
  { id: 'microphones', label: 'Microphones' },
  { id: 'lunch', label: 'Lunch money' },
];

/** A meeting as a transcript has it: the turns in order, each numbered by its place from 0. */
export function recordOfTalk(id: string, turns: readonly Turn[]): MeetingRecord {
  const spoken = turns.map((turn, position) => ({ ...turn, position })).filter(({ text }) => text !== '');
  return recordOfTranscript({
    id,
    title: 'Weekly talk',
    speakers: Object.entries(ID_OF).map(([name, speaker]) => ({ id: speaker, name })),
    topics: TOPICS.filter((topic) => spoken.some((turn) => turn.topic === topic.id)),
    turns: spoken.map(({ speaker, text, topic, position }) => ({
      id: `t${position}`,
      position,
      speaker: ID_OF[speaker],
      text,
      ...(topic ? { topics: [topic] } : {}),
    })),
  });
}

const ada = (text: string, topic?: Turn['topic']): Turn => ({ speaker: 'Ada Brandt', text, ...(topic && { topic }) });
const professor = (text: string, topic?: Turn['topic']): Turn => ({
  speaker: 'Professor B',
  text,
  ...(topic && { topic }),
});
const phd = (text: string, topic?: Turn['topic']): Turn => ({ speaker: 'PhD C', text, ...(topic && { topic }) });

/** 32 turns, of which one has no words: first the microphones, then the money for lunch, with chat around both. */
export const TURNS: readonly Turn[] = [
  ada('Good morning. Is everybody here?'),
  phd('Almost. The train was late again.'),
  professor('Then let us begin anyway.'),
  ada('Fine. I have two things on my list today.'),
  professor('First the microphones. The old headsets hum whenever the heating runs.', 'microphones'),
  phd('The wireless microphones hum less, but their batteries die after forty minutes.', 'microphones'),
  professor('Two each, then, and one spare.', 'microphones'),
  ada('I can order wireless microphones from the shop in Lyon.', 'microphones'),
  phd('Please order rechargeable batteries too.', 'microphones'),
  ada(''),
  professor('And label every headset, so that the recordings tell us who speaks.', 'microphones'),
  phd('I will label them on Thursday.', 'microphones'),
  ada('Good, so that is settled.'),
  phd('Yes.'),
  professor('Was the window repaired?'),
  ada('Nobody came so far.'),
  phd('It rattles when the wind blows.'),
  ada('Next, the money for lunch.', 'lunch'),
  professor('The department pays nine euros for lunch, not a cent more.', 'lunch'),
  phd('The canteen asks eleven euros since January.', 'lunch'),
  ada('So each guest pays two euros. That seems fair to me.', 'lunch'),
  professor('I would rather ask the dean for a larger budget.', 'lunch'),
  phd('The dean refused it last year.', 'lunch'),
  ada('I think we should still try, with a letter.', 'lunch'),
  professor('Write the letter, and I will sign it.', 'lunch'),
  phd('All right.'),
  ada('Anything else?'),
  phd('The coffee machine leaks.'),
  professor('Again?'),
  ada('A plumber looks at it tomorrow.'),
  professor('Then we are done.'),
  phd('See you next week.'),
];

/** The talk, proved. */
export const talkRecord = recordOfTalk('weekly-talk', TURNS);

/** An archive of the talk alone. */
export const talkArchive = openArchive([talkRecord]);

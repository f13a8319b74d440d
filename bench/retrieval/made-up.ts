import type { QmsumMeeting } from '../lib/qmsum.ts';
import { createRandom, type Random } from '../lib/random.ts';

/** What the meetings talk about, a stretch of turns each, with the words that only this stretch uses. */
const SUBJECTS: readonly (readonly [string, readonly string[]])[] = [
  ['battery', ['charger', 'kinetic', 'voltage', 'solar']],
  ['budget', ['price', 'euros', 'profit', 'spending']],
  ['microphones', ['headset', 'noise', 'channel', 'wireless']],
  ['schools', ['pupils', 'teachers', 'classroom', 'lessons']],
  ['buttons', ['scroll', 'wheel', 'rubber', 'press']],
  ['childcare', ['nursery', 'parents', 'places', 'hours']],
  ['recognition', ['speech', 'vowels', 'accuracy', 'training']],
];
const CASTS = [
  ['Professor B', 'PhD A', 'Grad C', 'PhD D'],
  ['Project Manager', 'Marketing', 'Industrial Designer', 'User Interface'],
  ['The Chair', 'Hon. Ann Example', 'Dr. Joe Sample', 'The Chair (Ms. Example)'],
] as const;
const TALK = 'well so we they could maybe look at this again before next week and see how it goes with that one'.split(
  ' ',
);
/** Turns on one subject. */
const STRETCH = 12;

/** Three small meetings with questions whose answer is known, to prove the bench where no real ones are at hand. */
export function madeUpMeetings(seed: number): readonly QmsumMeeting[] {
  const random = createRandom(seed);
  return CASTS.map((cast) => ({
    meeting_transcripts: SUBJECTS.flatMap((subject) =>
      Array.from({ length: STRETCH }, () => ({ speaker: random.pick(cast), content: turnOf(random, subject) })),
    ),
    specific_query_list: SUBJECTS.map(([name], at) => ({
      query: `What did the group say about the ${name}?`,
      relevant_text_span: [[String(at * STRETCH), String((at + 1) * STRETCH - 1)]] as const,
    })),
  }));
}

/** Talk with the words of the subject in between; its name falls in one turn of three. */
function turnOf(random: Random, [name, words]: (typeof SUBJECTS)[number]): string {
  const filler = () => Array.from({ length: 2 + random.below(6) }, () => random.pick(TALK)).join(' ');
  const named = random.below(3) === 0 ? [name] : [];
  return [filler(), random.pick(words), filler(), ...named, random.pick(words), filler()].join(' ');
}

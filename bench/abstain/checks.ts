import { ROUNDED, thresholdBetween } from './curve.ts';
import { answerProblems } from './readout.ts';
import type { Meeting } from '../retrieval/meetings.ts';
import type { QuestionSet } from './question-sets.ts';
import { type Decisions, type Place, PLACES, type Strangers } from './strangers.ts';
import type { Tally } from './tally.ts';

/** Of the tuning questions that no line answers, this part must be refused. */
const LEAST_RECALL = 0.8;

/** What cannot be right in the answers about an article, a sentence each. */
export function setProblems({ name, tuning, record, cases }: QuestionSet, { recall }: Tally): readonly string[] {
  const low = tuning && recall.part < LEAST_RECALL * recall.of;
  return [
    ...answerProblems(
      record,
      cases.map(({ question }) => question),
    ),
    ...(low ? [`${name}: of ${recall.of} questions that no line answers, only ${recall.part} are refused.`] : []),
  ];
}

/** What is wrong in itself with answers about meetings, a sentence each. */
export function meetingProblems(meetings: readonly Meeting[], strangers: Strangers): readonly string[] {
  return PLACES.flatMap((place) =>
    meetings.flatMap(({ questions }, own) => {
      const asked = meetings[strangers[place][own] ?? -1];
      const texts = questions.map(({ text }) => text);
      return asked ? answerProblems(asked.record, texts) : [];
    }),
  );
}

/** What cannot be right in our decisions about meetings, a sentence each. */
export function decisionProblems(ours: Decisions): readonly string[] {
  const { above, upTo } = thresholdBetween(ours);
  const answered = (place: Place): number => {
    const all = ours[place].flat();
    return all.filter(({ answers }) => answers).length / all.length;
  };
  return [
    ...(above > upTo + ROUNDED ? [`A question is refused with ${above} covered, and one answered with ${upTo}.`] : []),
    ...(answered('own') > answered('other')
      ? []
      : ['No more questions are answered in their own meeting than in another.']),
  ];
}

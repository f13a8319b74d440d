import type { Meeting } from '../../bench/retrieval/meetings.ts';
import { isCommon } from '../../src/search/common-words.ts';
import { weightByCount } from '../../src/search/passages/question-weights.ts';
import { stem } from '../../src/search/stem.ts';
import { tokenizeQuery } from '../../src/search/tokenize.ts';

/** In how many questions each stem stands, the names of speakers apart. */
export interface QuestionWords {
  readonly questions: number;
  readonly questionsWith: ReadonlyMap<string, number>;
}

export function countQuestionWords(meetings: readonly Meeting[]): QuestionWords {
  const questionsWith = new Map<string, number>();
  let questions = 0;
  for (const { record, questions: asked } of meetings) {
    const names = new Set(record.speakers.flatMap(({ name }) => stemsOf(name)));
    for (const { text } of asked) {
      questions += 1;
      for (const word of new Set(stemsOf(text))) {
        if (!names.has(word)) questionsWith.set(word, (questionsWith.get(word) ?? 0) + 1);
      }
    }
  }
  return { questions, questionsWith };
}

/** In how many meetings each stem is said by someone. */
export function countMeetingWords(meetings: readonly Meeting[]): ReadonlyMap<string, number> {
  const meetingsWith = new Map<string, number>();
  for (const { turns } of meetings) {
    const said = new Set(turns.flatMap(({ text }) => stemsOf(text)));
    for (const word of said) meetingsWith.set(word, (meetingsWith.get(word) ?? 0) + 1);
  }
  return meetingsWith;
}

/** What a word weighs by these counts: see `questionWeight`. */
export function weightIn({ questions, questionsWith }: QuestionWords, term: string): number {
  return weightByCount(questionsWith.get(stem(term)) ?? 0, questions);
}

/** The fifth of the meetings that one belongs to; neighbours in the file, which are alike, in different ones. */
export function foldOf(meeting: number): number {
  return (meeting * 7) % 5;
}

function stemsOf(text: string): readonly string[] {
  return tokenizeQuery(text)
    .map(({ term }) => term)
    .filter((term) => !isCommon(term))
    .map(stem);
}

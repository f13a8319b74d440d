import {
  type Answer,
  AnswerSchema,
  ask,
  type MeetingRecord,
  openArchive,
  type StatementView,
} from '../../src/index.ts';
import type { Decider, Decision } from './decision.ts';

type Asked = ReturnType<typeof ask>;

/** More than any answer holds, so that one page holds them all. */
const ALL = 100_000;

/** Readout through its public library, as `/ask` uses it. */
export const readout: Decider = {
  name: 'Readout',
  open: (record) => {
    const archive = openArchive([record]);
    return (question) => decisionOf(ask(archive, { question }, { pageSize: ALL }));
  },
};

/**
 * What an answer of `/ask` decides. The lines of a speaker, a question back and the map of a meeting say no *no*, so they count as answers
 * whatever is covered. A speaker who is silent is a *no*, however well others cover it.
 */
export function decisionOf(answer: Asked): Decision {
  const lines = linesOf(answer).map(({ id }) => id);
  switch (answer.kind) {
    case 'evidence':
      return { answers: true, covered: answer.covered, lines };
    case 'no-answer':
      return { answers: false, covered: answer.reason === 'speaker-silent' ? 0 : answer.covered, lines };
    case 'no-match':
      return { answers: false, covered: 0, lines };
    case 'ambiguous':
    case 'speaker':
    case 'speakers':
    case 'topics':
      return { answers: true, covered: 1, lines };
  }
}

function linesOf(answer: Asked): readonly StatementView[] {
  if (answer.kind === 'evidence') return answer.statements;
  return answer.kind === 'speaker' ? [...answer.said, ...answer.jointly, ...answer.about] : [];
}

/** What is wrong in itself with our answers, whatever is right: each entry is a sentence. */
export function answerProblems(record: MeetingRecord, questions: readonly string[]): readonly string[] {
  const archive = openArchive([record]);
  const texts = new Map(record.statements.map(({ id, text }) => [id as string, text]));
  return questions.flatMap((question) => {
    const answer = ask(archive, { question });
    return faultsOf(answer, texts).map((fault) => `"${question}" (${record.id}): ${fault}.`);
  });
}

/** The faults of one answer beside the texts of its record by id. */
export function faultsOf(answer: Asked, texts: ReadonlyMap<string, string>): readonly string[] {
  const shape = AnswerSchema.safeParse(answer satisfies Answer);
  const lines = linesOf(answer);
  const near = answer.kind === 'evidence' ? answer.also : answer.kind === 'no-answer' ? answer.nearest : [];
  const strange = [...lines, ...near.map(({ statement }) => statement)].filter(
    ({ id, text }) => texts.get(id) !== text,
  );
  return [
    ...(shape.success ? [] : [`the answer has a wrong shape at ${shape.error.issues[0]?.path.join('.') ?? ''}`]),
    ...strange.map(({ id }) => `${id} is no line of the record, or has other words`),
    ...(new Set(lines.map(({ id }) => id)).size < lines.length ? ['a line is shown twice'] : []),
    ...(answer.kind === 'evidence' && lines.length === 0 ? ['it answers without a line'] : []),
  ];
}

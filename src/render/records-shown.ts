import type { Answer, Evidence, NoAnswer, QuotesAnswer, StatementView, Verification } from '../answers/schema.ts';

/** Ids of the records an answer shows something of; undefined for an answer that is not about a record. */
export function recordsShown(answer: Answer): readonly string[] | undefined {
  switch (answer.kind) {
    case 'quotes':
      return linesShown(answer).map(({ record }) => record);
    case 'evidence':
      return evidenceLines(answer).map(({ record }) => record);
    case 'no-answer':
      return recordsSearched(answer);
    case 'speaker':
      return [answer.speaker.record];
    case 'topic':
      return [answer.topic.record];
    case 'speakers':
      return answer.speakers.map(({ record }) => record);
    case 'topics':
      return answer.topics.map(({ record }) => record);
    case 'ambiguous':
      return answer.choices.map(({ record }) => record);
    case 'no-match':
      return answer.covers.map(({ record }) => record);
    case 'statement':
    case 'context':
    case 'citation':
      return [answer.statement.record];
    case 'verification':
      return verificationRecords(answer);
    case 'verifications':
      return answer.parts.flatMap(verificationRecords);
    case 'help':
      return undefined;
  }
}

/** The records of the lines that hold a quote; where none does, those that were searched. */
function verificationRecords(answer: Verification): readonly string[] {
  if (answer.matches.length > 0) return answer.matches.map(({ statement }) => statement.record);
  return recordsSearched(answer);
}

/** The records of what is told where no line was found: the topics that are covered, and the lines near. */
export function recordsSearched({ covers, nearest }: Pick<NoAnswer, 'covers' | 'nearest'>): readonly string[] {
  return [...covers, ...nearest.map(({ statement }) => statement)].map(({ record }) => record);
}

/** Every line of the record that a search shows, in order; one may stand there twice. */
export function linesShown({ statements, related, misprints }: QuotesAnswer): readonly StatementView[] {
  return [...statements, ...related, ...misprints.map(({ statement }) => statement)];
}

/** Every line of the record that an answer to a question shows, in order. */
export function evidenceLines({ statements, also }: Evidence): readonly StatementView[] {
  return [...statements, ...also.map(({ statement }) => statement)];
}

import type { Archive } from '../../src/answers/archive.ts';
import {
  type Answer,
  AnswerSchema,
  type Evidence,
  type NearLine,
  type NoAnswer,
  type StatementView,
} from '../../src/answers/schema.ts';
import { coversOf, viewStatement } from '../../src/answers/view.ts';
import { firstArchive } from '../support/first-record.ts';

/** A line of an archive, by its id. */
export function lineOf(id: string, archive: Archive = firstArchive): StatementView {
  return viewStatement(
    archive,
    archive.corpus.statements.findIndex((statement) => statement.id === id),
  );
}

/** A line near a question. */
export function near(id: string, more: Partial<NearLine> = {}): NearLine {
  return { statement: lineOf(id), shared: ['peace and stability'], topic: 'other', ...more };
}

/** What lines answer, made by hand and of the published shape. */
export function evidence(more: Partial<Evidence> = {}): Evidence {
  const { statements = [lineOf('s15')] } = more;
  return checked({
    kind: 'evidence',
    question: 'What did they say about North Korea’s missiles?',
    statements,
    also: [],
    named: [],
    narrowed: false,
    capped: false,
    covered: 1,
    corrections: [],
    total: statements.length,
    page: 1,
    pages: 1,
    pageSize: 3,
    ...more,
  });
}

/** A question that no line answers, made by hand and of the published shape. */
export function noAnswer(more: Partial<NoAnswer> = {}): NoAnswer {
  return checked({
    kind: 'no-answer',
    question: 'What did they say about Iran?',
    reason: 'not-named',
    missing: ['Iran'],
    elsewhere: 0,
    searched: 16,
    nearest: [],
    covered: 0,
    covers: coversOf(firstArchive, firstArchive.corpus.records),
    corrections: [],
    ...more,
  });
}

function checked<Made extends Answer>(answer: Made): Made {
  AnswerSchema.parse(answer);
  return answer;
}

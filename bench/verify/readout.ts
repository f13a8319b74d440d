import {
  type Archive,
  type Answer,
  AnswerSchema,
  type MeetingRecord,
  openArchive,
  type Verification,
  verify,
} from '../../src/index.ts';
import { ABSTAINED, type Checker, CLEAN, type Decision, warnsOfChange } from './decision.ts';

/** Asks the library, with the speaker as claimed. */
export function check(archive: Archive, quote: string, speaker?: string): ReturnType<typeof verify> {
  return verify(archive, speaker === undefined ? { quote } : { quote, speaker });
}

/** Readout through its public library, as `/verify` uses it. */
export const readout: Checker = {
  name: 'Readout',
  open: (record) => {
    const archive = openArchive([record]);
    return (quote, speaker) => decisionOf(check(archive, quote, speaker));
  },
};

/** What an answer decides. */
export function decisionOf(answer: Answer): Decision {
  if (answer.kind === 'verification') {
    return {
      outcome: answer.verdict,
      lines: [...new Set(answer.matches.map(({ statement }) => statement.id))],
      near: answer.nearest.map(({ statement }) => statement.id),
      warnings: answer.warnings,
    };
  }
  return { outcome: answer.kind === 'verifications' ? 'several' : 'refused', lines: [], near: [], warnings: [] };
}

/** The faults of one answer in itself, beside its record, whatever is right: a clause each. */
export function faultsOf(answer: Answer, record: MeetingRecord): readonly string[] {
  const shape = AnswerSchema.safeParse(answer);
  if (!shape.success) return [`the answer has a wrong shape at ${shape.error.issues[0]?.path.join('.') ?? ''}`];
  if (answer.kind === 'verifications') return answer.parts.flatMap((part) => faultsOf(part, record));
  return answer.kind === 'verification' ? [...lineFaults(answer, record), ...verdictFaults(answer)] : [];
}

function lineFaults(answer: Verification, { statements }: MeetingRecord): readonly string[] {
  const texts = new Map<string, string>(statements.map(({ id, text }) => [id, text]));
  const views = [...answer.matches, ...answer.nearest].map(({ statement }) => statement);
  const outside = answer.matches.some(({ statement, quote }) =>
    [
      ...quote.map((range) => [range, answer.quote] as const),
      ...(statement.matches ?? []).map((range) => [range, statement.text] as const),
    ].some(([{ start, end }, text]) => start >= end || end > text.length),
  );
  return [
    ...views
      .filter(({ id, text }) => texts.get(id) !== text)
      .map(({ id }) => `${id} is no line of the record, or has other words`),
    ...answer.leftOut
      .filter(({ statement, text }) => !texts.get(statement)?.includes(text))
      .map(({ statement }) => `words told as left out of ${statement} do not stand there`),
    ...(outside ? ['a range lies outside its text'] : []),
  ];
}

/** What cannot be beside a verdict on the words. */
function verdictFaults(answer: Verification): readonly string[] {
  const { quote, wording, matches, nearest, runsOn } = answer;
  const changed = warnsOfChange(answer);
  const found = !ABSTAINED.includes(wording);
  const words = foldedWords(quote);
  const texts = matches.map(({ statement }) => statement.text);
  const holds = (runsOn ? [texts.join('\n')] : texts).some((text) => ` ${foldedWords(text)} `.includes(` ${words} `));
  return [
    ...(CLEAN.includes(wording) && changed ? [`${wording}, with a warning of another meaning`] : []),
    ...(wording === 'near_critical' && !changed ? ['near_critical, without a warning'] : []),
    ...(found && matches.length === 0 ? [`${wording}, without a line`] : []),
    ...(found && nearest.length > 0 ? ['lines shown as near beside those that hold it'] : []),
    ...(wording === 'verbatim' && !holds ? ['verbatim, but the words do not stand together in a line'] : []),
  ];
}

/** A text as words, whatever stands between them: an independent reading of what is word for word. */
function foldedWords(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+|\p{Sc}/gu) ?? []
  ).join(' ');
}

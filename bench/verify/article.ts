import { type Archive, type MeetingRecord, openArchive, type Verification } from '../../src/index.ts';
import { shorten, table } from '../lib/table.ts';
import { check } from './readout.ts';

/** Words of the article that stand in quotation marks or are a whole post, with the line that records them so. */
export interface Quotation {
  readonly text: string;
  /** Id of the line; undefined for marks that no line takes for a quotation. */
  readonly line: string | undefined;
}

/** A mark before a letter opens, one behind no space closes; between them is no other mark. */
const MARKED = /(?<![\p{L}\p{N}])"(\p{L}[^"\n]*[^"\s])"/gu;
/** A mark that opens and is not closed, up to the end of its sentence. */
const UNCLOSED = /(?<![\p{L}\p{N}])"(\p{L}[^".\n]*\.)(?= \p{Lu})/gu;
const SHOWN = 48;
/** Up to so many words, a quotation may be called too short to tell; where it stands must be told all the same. */
const SHORT = 3;

/** What the record gives as quoted, in its order, then what else the held texts print behind a quotation mark. */
export function quotationsOf({ statements, sources }: MeetingRecord): readonly Quotation[] {
  const recorded = statements.flatMap(({ id, text, quoted }) =>
    quoted.map(({ start, end }) => ({ text: text.slice(start, end), line: id as string })),
  );
  const marked = sources.flatMap(({ text = '' }) =>
    [...text.matchAll(MARKED), ...text.matchAll(UNCLOSED)].map((match) => match[1]!),
  );
  const known = new Set(recorded.map(({ text }) => text));
  return [
    ...recorded,
    ...[...new Set(marked)].filter((text) => !known.has(text)).map((text) => ({ text, line: undefined })),
  ];
}

/** Each quotation with what is said of it, in Markdown, and what cannot be right, a sentence each. */
export function articleReport(record: MeetingRecord): { readonly text: string; readonly problems: readonly string[] } {
  const archive = openArchive([record]);
  const checked = quotationsOf(record).map((quotation) => ({
    quotation,
    answer: verificationOf(archive, quotation.text),
  }));
  return {
    text: table(
      ['quotation', 'recorded in', 'verdict', 'lines, standing', 'warnings', 'readings'],
      checked.map(({ quotation, answer }) => rowOf(quotation, answer)),
    ),
    problems: checked.flatMap(({ quotation, answer }) =>
      quotationFaults(quotation, answer).map((fault) => `"${quotation.text}": ${fault}.`),
    ),
  };
}

function verificationOf(archive: Archive, quote: string): Verification | undefined {
  const answer = check(archive, quote);
  return answer.kind === 'verification' ? answer : undefined;
}

function rowOf({ text, line }: Quotation, answer: Verification | undefined): readonly string[] {
  const cut = shorten(text, SHOWN);
  if (!answer) return [cut, line ?? '-', 'not checked'];
  const { verdict, matches, warnings } = answer;
  return [
    cut,
    line ?? '-',
    verdict,
    matches.map(({ statement, standing }) => `${statement.id} ${standing}`).join(', ') || '-',
    warnings.join(', ') || '-',
    [...new Set(matches.flatMap(({ readings }) => readings.map(({ id, yours }) => `${id} ${yours}`)))].join(', ') ||
      '-',
  ];
}

/** What a quotation of the record must come to: word for word, in its line, and as what the line records. */
export function quotationFaults({ line }: Quotation, answer: Verification | undefined): readonly string[] {
  if (!answer) return ['it is not checked'];
  const match = answer.matches.find(({ statement }) => statement.id === line);
  const short = answer.verdict === 'too_short' && answer.words <= SHORT;
  const wanted = match?.statement.fidelity === 'verbatim' ? 'said' : 'quoted';
  return [
    ...(answer.verdict === 'verbatim' || short ? [] : [`it stands so in the text, and is ${answer.verdict}`]),
    ...(line === undefined || match ? [] : [`${line}, which records it, is not named`]),
    ...(match && match.standing !== wanted ? [`in ${line} it is ${match.standing}, not ${wanted}`] : []),
    ...(line === undefined && answer.matches.some(({ standing }) => standing === 'quoted')
      ? ['it counts as quoted, though no line records it so']
      : []),
  ];
}

import type { Archive } from '../answers/archive.ts';
import type { Answer, Correction, Counts, StatementView } from '../answers/schema.ts';
import { timeStamp } from '../cite/time-stamp.ts';
import type { MeetingRecord } from '../record/record.ts';
import { FIDELITIES, type Fidelity } from '../record/schema.ts';
import { flagText, LABELS } from './labels.ts';
import { DRAFT_TEXT, recordOf, recordTitle, speakerName } from './names.ts';
import { type Phrase, say, typed } from './phrase.ts';
import { NBSP } from './nbsp.ts';

/** Between the parts of a small line. */
export const DOT = `${NBSP}· `;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `21 Jan 2022` for a date or a moment: the day as written, in the zone it was written in. */
export function dayText(value: string): string {
  const [year, month, day] = value.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  return year && day && name ? [Number(day), name, year].join(NBSP) : value;
}

/** Where a line stands in the recording: `12:40–13:05 of the recording`, `at 12:40 of the recording`. */
export function recordingText({ start, end }: NonNullable<StatementView['time']>): string {
  const from = timeStamp(start, 'short');
  const to = timeStamp(end ?? start, 'short');
  return `${from === to ? `at${NBSP}${from}` : `${from}–${to}`} of the recording`;
}

/** `1,234`. */
export function numberText(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 line`, `16 lines`. */
export function countText(value: number, one: string, many = `${one}s`): string {
  return `${numberText(value)}${NBSP}${value === 1 ? one : many}`;
}

/** The same with a space where a line may end, as text that is never set on a card has it. */
export function plainCount(value: number, one: string, many?: string): string {
  return countText(value, one, many).replace(NBSP, ' ');
}

/** The first of a list, at most so many, then how many more there are. */
export function firstFew(
  texts: readonly string[],
  most: number,
  moreText = (left: number): string => `${numberText(left)} more`,
): readonly string[] {
  const left = texts.length - most;
  return left > 0 ? [...texts.slice(0, most), moreText(left)] : texts;
}

/** The pages of an answer, as `relatedTotal` more than `total` lines where some are shown apart. */
export interface Paged {
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
  readonly total: number;
  readonly relatedTotal?: number;
}

/** Says which of its lines an answer shows; nothing where it shows all. */
export type PlaceText = (paged: Paged) => string | undefined;

/** `page 1 of 2`; nothing where there is one page. */
export function pageText({ page, pages }: Pick<Paged, 'page' | 'pages'>): string | undefined {
  return pages > 1 ? ['page', numberText(page), 'of', numberText(pages)].join(NBSP) : undefined;
}

/** `lines 1–3 shown`, for an answer that stands by itself; nothing where it shows all lines. */
export function linesText({ page, pages, pageSize, total, relatedTotal = 0 }: Paged): string | undefined {
  if (pages < 2) return undefined;
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total + relatedTotal);
  const [noun, range] =
    first === last ? ['line', numberText(first)] : ['lines', `${numberText(first)}–${numberText(last)}`];
  return [noun, range, 'shown'].join(NBSP);
}

/** One entry of a count by fidelity. A zero carries no mark. */
export interface FidelityCount {
  readonly fidelity: Fidelity;
  readonly count: number;
  readonly mark: string;
  readonly text: string;
}

/** `1 verbatim, as reported`, `3 partial quotes`, … in label order, zeros left out but for the verbatim count asked for. */
export function fidelityCounts(counts: Counts, zeroVerbatim: 'show' | 'hide'): readonly FidelityCount[] {
  return FIDELITIES.filter(
    (fidelity) => counts[fidelity] > 0 || (fidelity === 'verbatim' && zeroVerbatim === 'show'),
  ).map((fidelity) => {
    const count = counts[fidelity];
    const { mark, one, many } = LABELS[fidelity];
    return { fidelity, count, mark: count > 0 ? mark : '', text: countText(count, one, many) };
  });
}

/** Where a line comes from: `via Republic World · 21 Jan 2022 · s05 · error in source`; of a recording, `at 12:40` before the id. */
export function sourceLine(archive: Archive, view: StatementView): string {
  const record = recordOf(archive, view.record);
  const reporter = `via ${speakerName(record, view.reportedBy)}`;
  const time = view.time && `at${NBSP}${timeStamp(view.time.start, 'short')}`;
  const parts = [reporter, dayText(view.date), time, view.id, recordTitle(archive, view.record), flagText(view)];
  return parts.filter(Boolean).join(DOT);
}

/** The record answered from: `Biden–Kishida meeting, 21 Jan 2022 · rev 1`. */
export function recordLine({ title, event, revision, draft }: MeetingRecord): string {
  const parts = [`${title}, ${dayText(event.date.value)}`, `rev${NBSP}${revision}`, draft && DRAFT_TEXT];
  return parts.filter(Boolean).join(DOT);
}

/** The foot of an answer: its record, or how many records it was answered from. */
export function footer(archive: Archive, recordIds: readonly string[]): string {
  const ids = [...new Set(recordIds)];
  const { records } = archive.corpus;
  const only = ids.length === 1 ? recordOf(archive, ids[0]!) : records.length === 1 ? records[0] : undefined;
  if (only) return recordLine(only.record);
  const shown = ids.length > 0 ? ids.map((id) => recordOf(archive, id)) : records;
  const drafts = shown.filter((of) => of?.record.draft).length;
  const count = countText(shown.length, 'record');
  return drafts === 0 ? count : `${count}${DOT}${countText(drafts, 'draft')}, not reviewed`;
}

/** What was searched instead of what was asked. @param kind the answer's: one without lines shows nothing */
export function correctionPhrase({ from, to, why }: Correction, archive: Archive, kind: Answer['kind']): Phrase {
  if (why === 'alias') return say`${typed(from)} is ${typed(to)} in ${thisRecord(archive)}`;
  if (kind === 'no-answer') return say`${typed(from)} was read as ${typed(to)}`;
  return say`Showing ${typed(to)} for ${typed(from)}`;
}

/** `this record`, or `these records` where several are open. */
export function thisRecord({ corpus }: Archive): string {
  return corpus.records.length > 1 ? 'these records' : 'this record';
}

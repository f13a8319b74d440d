import type { HeldSource, MeetingRecord, Statement } from '../../record/record.ts';
import { lineCounter } from '../../record/lines.ts';
import { FIDELITIES } from '../../record/schema.ts';
import { cleanTyped } from '../../render/clean.ts';
import { attributionText, LABELS } from '../../render/labels.ts';
import { listed } from '../../render/names.ts';
import { NBSP } from '../../render/nbsp.ts';
import { quoteLines } from '../../render/text/statement.ts';
import type { TextStyle } from '../../render/text/style.ts';
import { paintLines, type Segment } from '../../render/text/wrap.ts';
import { DOT, firstFew } from '../../render/words.ts';
import { restOfParagraph } from '../../review/paragraph.ts';
import { KEYS_LINE } from './action.ts';

/** How text is set. */
export interface Page {
  readonly width: number;
  readonly style: TextStyle;
}

/** Quoted stretches and speakers listed at most: more are not looked through in a terminal. */
const QUOTED_LISTED = 6;
const SPEAKERS_LISTED = 40;

/** One statement as a reviewer sees it: its words in their paragraph, then all that is to be decided. */
export function statementText(record: MeetingRecord, statement: Statement, place: string, page: Page): string {
  const { style, width } = page;
  const { fidelity, spans, quoted, text, topics } = statement;
  const [first] = spans;
  const source = record.sources.find(({ id }) => id === first?.source);
  const around = source?.text === undefined ? undefined : restOfParagraph(source.text, extent(statement), source.lang);
  const { mark, shown, meaning } = LABELS[fidelity];
  const marked = quoted.map(({ start, end }) => `“${cleanTyped(text.slice(start, end))}”`);
  const labels = topics.map((id) => record.topics.find((topic) => topic.id === id)?.label ?? id);
  const aside = (words: string): readonly string[] =>
    words === '' ? [] : set([{ text: words, paint: style.dim }], page);
  return lines([
    set([{ text: `${place}${DOT}${statement.id}`, paint: style.bold }], page),
    aside(around?.before ?? ''),
    quoteLines({ text, fidelity, quoted: [...quoted] }, width, style),
    aside(around?.after ?? ''),
    row('Speaker', [{ text: speakerText(record, statement) }], page),
    row(
      'Label',
      [{ text: mark, paint: (part) => style.mark(fidelity, part) }, { text: ` ${shown}: ${meaning}` }],
      page,
    ),
    row('Quoted', [{ text: firstFew(marked, QUOTED_LISTED).join(' ') || 'nothing' }], page),
    labels.length > 0 ? row('Topics', [{ text: labels.join(', ') }], page) : [],
    row('Source', [{ text: sourceText(record, statement, source) }], page),
    set([{ text: KEYS_LINE, paint: style.dim }], page),
  ]);
}

/** The labels to choose from, with their numbers. */
export function fidelityList(page: Page): string {
  return lines(
    FIDELITIES.map((fidelity, at) => {
      const { shown, meaning } = LABELS[fidelity];
      return set([{ text: `${at + 1} ${fidelity}${DOT}${shown}: ${meaning}` }], page);
    }),
  );
}

/** The speakers to choose from, with their numbers. */
export function speakerList(speakers: MeetingRecord['speakers'], page: Page): string {
  const rows = speakers.map(({ id, name }, at) => `${at + 1} ${name} (${id})`);
  return lines(firstFew(rows, SPEAKERS_LISTED).map((text) => set([{ text }], page)));
}

/** Our own words, wrapped. */
export function sentence(text: string, page: Page): string {
  return lines(text.split('\n').map((line) => set([{ text: line }], page)));
}

function speakerText(record: MeetingRecord, statement: Statement): string {
  const names = statement.speakers.map((id) => record.speakers.find((speaker) => speaker.id === id)?.name ?? id);
  const says =
    statement.attributionText === undefined ? undefined : `by the words “${cleanTyped(statement.attributionText)}”`;
  const context = statement.attribution === 'context' ? 'from the context' : attributionText(statement);
  return [listed(names), says, context].filter(Boolean).join(', ');
}

function sourceText(record: MeetingRecord, { spans, reportedBy }: Statement, source: HeldSource | undefined): string {
  const reporter = record.speakers.find(({ id }) => id === reportedBy)?.name ?? reportedBy;
  const line = source?.text === undefined ? '' : ` line ${lineCounter(source.text)(spans[0]?.start ?? 0)}`;
  return `${source?.file ?? source?.id ?? ''}${line}${DOT}via ${reporter}`;
}

/** From the first of its words to the last, in the source of the first. */
function extent({ spans }: Statement): { readonly start: number; readonly end: number } {
  const [first] = spans;
  return { start: first?.start ?? 0, end: spans.findLast(({ source }) => source === first?.source)?.end ?? 0 };
}

function row(name: string, segments: readonly Segment[], page: Page): readonly string[] {
  return set([{ text: `${name}: `, paint: page.style.dim }, ...segments], page);
}

/** The no-break spaces have done their work once the lines are set. */
function set(segments: readonly Segment[], { width }: Page): readonly string[] {
  return paintLines(segments, width).map((line) => line.replaceAll(NBSP, ' '));
}

function lines(blocks: readonly (readonly string[])[]): string {
  return blocks.flatMap((block) => block.map((line) => `${line}\n`)).join('');
}

import type { Archive } from '../../answers/archive.ts';
import type { StatementView } from '../../answers/schema.ts';
import type { Range } from '../../record/record.ts';
import { LABELS } from '../labels.ts';
import { speakerLine } from '../names.ts';
import { quotedWithMarks } from '../quoted.ts';
import { DOT, sourceLine } from '../words.ts';
import type { Block, TextOptions } from './page.ts';
import { writer } from './page.ts';
import type { TextStyle } from './style.ts';
import { paintLines, type Segment } from './wrap.ts';

/** Before each line of the record's own words, and before nothing else. */
const BAR = '│ ';

/** A line of the record: its label and speaker, its own words behind a bar, and where they come from. */
export function statementBlock(view: StatementView, archive: Archive, options: TextOptions): Block {
  const { style } = options;
  const write = writer(options);
  const { mark, shown } = LABELS[view.fidelity];
  return [
    ...write.segments([
      { text: mark, paint: (text) => style.mark(view.fidelity, text) },
      { text: ` ${shown}${DOT}${speakerLine(archive, view)}`, paint: style.dim },
    ]),
    ...quoteLines(view, write.columns, style),
    ...write.small(sourceLine(archive, view)),
  ];
}

/** The words of a line behind the bar, character for character. */
export function quoteLines(
  view: Pick<StatementView, 'text' | 'quoted' | 'matches' | 'fidelity'>,
  width: number,
  style: TextStyle,
): string[] {
  const segments = quoteSegments(view, style);
  return paintLines(segments, width - BAR.length).map((line) => style.dim(BAR) + line);
}

function quoteSegments(
  { text, quoted, matches = [], fidelity }: Pick<StatementView, 'text' | 'quoted' | 'matches' | 'fidelity'>,
  style: TextStyle,
): readonly Segment[] {
  const bold = quotedWithMarks(text, quoted);
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...bold, ...matches]) edges.add(start).add(end);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!;
    const within = (range: Range): boolean => range.start <= start && end <= range.end;
    const paints = [
      matches.some(within) && style.underline,
      bold.some(within) && style.bold,
      fidelity === 'narration' && style.italic,
    ];
    return {
      text: text.slice(start, end),
      paint: (part) => paints.reduce((painted, paint) => (paint ? paint(painted) : painted), part),
    };
  });
}

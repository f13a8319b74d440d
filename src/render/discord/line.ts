import type { Archive } from '../../answers/archive.ts';
import type { StatementView } from '../../answers/schema.ts';
import type { Range } from '../../record/record.ts';
import { flagText, LABELS } from '../labels.ts';
import { speakerLine } from '../names.ts';
import { DOT, sourceLine } from '../words.ts';
import { inline, small } from './markup.ts';
import { quotation } from './quotation.ts';
import { stretchThatFits } from './stretch.ts';

const CUT = ' — cut, open for full text';
const TOO_LONG = ' — too long to show here, open for full text';

/** Names on one line, in UTF-16 units before escaping: many may speak jointly. */
const LONGEST_NAMES = 200;

/** A line of the record: its label and speaker, its own words behind a bar, and where they come from. */
export function lineText(view: StatementView, archive: Archive, stretch?: Range): string {
  return [labelLine(view, archive), quotation(view, stretch), sourceText(view, archive)].join('\n');
}

/**
 * A line in at most `room` UTF-16 units. Where its words do not fit, whole sentences of them are shown, or none; that
 * something is left out is said beside the source, outside the record's words.
 */
export function lineWithin(view: StatementView, archive: Archive, room: number): string {
  const whole = lineText(view, archive);
  if (whole.length <= room) return whole;
  const [label, source] = [labelLine(view, archive), sourceText(view, archive)];
  const stretch = stretchThatFits(view, room - label.length - source.length - CUT.length - 2);
  return stretch ? [label, quotation(view, stretch), source + CUT].join('\n') : [label, source + TOO_LONG].join('\n');
}

function sourceText(view: StatementView, archive: Archive): string {
  return small(inline(sourceLine(archive, view), LONGEST_NAMES));
}

/** `◐ Partial quote · White House, on Biden and Kishida`. */
function labelLine(view: StatementView, archive: Archive): string {
  return small(labelText(view, archive));
}

function labelText(view: StatementView, archive: Archive): string {
  const { mark, shown } = LABELS[view.fidelity];
  return `${mark} **${shown}**${DOT}${inline(speakerLine(archive, view), LONGEST_NAMES)}`;
}

/** A line near another one, and where it stands: smaller, named by its id, its words whole or not at all. */
export function neighbourText(
  where: 'Before' | 'After' | undefined,
  view: StatementView,
  archive: Archive,
  words: 'whole' | 'none',
): string {
  const flag = flagText(view);
  const label = [where, labelText(view, archive), view.id, flag].filter((part) => part !== undefined).join(DOT);
  return words === 'whole' ? `${small(label)}\n${quotation(view, undefined, 'small')}` : small(label + TOO_LONG);
}

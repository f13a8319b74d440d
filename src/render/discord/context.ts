import type { Archive } from '../../answers/archive.ts';
import type { ContextAnswer, StatementView } from '../../answers/schema.ts';
import { LIMITS } from '../../discord/limits.ts';
import { reachText, THIS_LINE } from '../cite.ts';
import { countText, DOT } from '../words.ts';
import type { Body, Place } from './body.ts';
import { lengthOf } from './card.ts';
import { lineWithin, neighbourText } from './line.ts';
import { small } from './markup.ts';

/** Texts of a card, which shares its components with heading, foot, dividers and the controls under it. */
const MOST_TEXTS = LIMITS.components - 20;

/** Room kept for saying how many lines are not shown, on each side, in UTF-16 units. */
const UNSHOWN_ROOM = 100;

/** A line among those around it: the line always, of the others as many as fit, the nearest first. */
export function contextBody(answer: ContextAnswer, { archive, room }: Pick<Place, 'archive' | 'room'>): Body {
  const bound = reachText(answer);
  const over = bound === undefined ? [] : [small(bound)];
  const free = room - lengthOf([over]) - UNSHOWN_ROOM;
  const mark = `**${THIS_LINE}**${DOT}`;
  const own = marked(lineWithin(answer.statement, archive, free - mark.length), mark);
  const { before, after } = around(answer, archive, free - own.length);
  return [
    over,
    [...unshown(answer.before.length - before.length), ...before.toReversed()],
    [own],
    [...after, ...unshown(answer.after.length - after.length)],
  ];
}

/** Sets a mark into the label of a line, which is its first, small line. */
function marked(text: string, mark: string): string {
  return text.replace(/^-# /, (small) => small + mark);
}

/** Texts of the lines around it that fit, on each side the nearest first. */
function around(
  answer: ContextAnswer,
  archive: Archive,
  room: number,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const sides = { before: answer.before.toReversed(), after: answer.after };
  const shown = { before: [] as string[], after: [] as string[] };
  let left = room;
  let open: readonly ('before' | 'after')[] = ['before', 'after'];
  while (open.length > 0 && shown.before.length + shown.after.length < MOST_TEXTS) {
    open = open.filter((side) => {
      const view = sides[side][shown[side].length];
      const text = view && neighbourThatFits(view, archive, left);
      if (text === undefined) return false;
      left -= text.length + 1;
      shown[side].push(text);
      return true;
    });
  }
  return shown;
}

/** A line with its words, or named without them; nothing where not even that fits. */
function neighbourThatFits(view: StatementView, archive: Archive, room: number): string | undefined {
  const ways = (['whole', 'none'] as const).map((words) => neighbourText(undefined, view, archive, words));
  return ways.find((text) => text.length < room);
}

function unshown(lines: number): readonly string[] {
  return lines > 0 ? [small(`${countText(lines, 'line')} not shown here`)] : [];
}

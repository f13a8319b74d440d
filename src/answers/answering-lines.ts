import { recordHolding } from '../corpus/corpus.ts';
import type { Archive } from './archive.ts';
import { partsAsked } from './asked-parts.ts';
import { type Coverage, shareOf } from './coverage.ts';
import { inTalk } from './lines.ts';
import { LEAST_ASKED, type Weighed } from './weigh.ts';

/** A line of a report answers if it holds half of what is asked. */
const REPORT_ANSWERS = 0.5;
/**
 * In a conversation, where the lines around count as well and names are often left out: calibrated on questions of train
 * meetings of QMSum put to their own meeting and to one of another domain (89 and 11 % of them reach it).
 */
const TALK_ANSWERS = 0.4;
/** A line that holds less than this part of what the best line holds is no answer beside it. */
const AS_GOOD = 0.75;
/** Where the best line holds less, a question about several things is answered by lines on each of them. */
const WHOLE = 0.75;
/** A reply is to one of so many lines before it, and has at least so many words that are not common ones. */
const REPLIES_TO = 2;
const LEAST_REPLY = 3;

/** Lines that answer a question. */
export interface Answering {
  readonly lines: readonly Coverage[];
  /** Whether they answer it as a whole, or each one of several things that it is after. */
  readonly as: 'whole' | 'parts';
}

/**
 * The lines that answer, of those that hold something of what is asked: they hold enough of it. A question about several
 * things (`Taiwan and Ukraine`) that no line answers as a whole is answered by lines on each, if there are lines on each.
 */
export function answeringLines(archive: Archive, weighed: Weighed, lines: readonly Coverage[]): Answering {
  const whole = asGoodAsBest(archive, lines);
  // What a line is only about by its topic is not both of them together.
  const inText = lines.map((line) => ({ ...line, share: shareOf({ ...line, held: line.inText }, weighed.weights) }));
  const parts = mostOf(inText) < WHOLE ? partsAsked(weighed) : [];
  const onEach = parts.map((weights) => {
    const onPart = lines.map((line) => ({ ...line, share: shareOf(line, weights) }));
    return asGoodAsBest(
      archive,
      onPart.filter((line) => holdsSome(archive, weighed, line, { weights })),
    );
  });
  if (onEach.length === 0 || onEach.some(({ length }) => length === 0)) return { lines: whole, as: 'whole' };
  const on = new Set(onEach.flat().map(({ statement }) => statement));
  return { lines: lines.filter(({ statement }) => on.has(statement)), as: 'parts' };
}

/** The lines that answer, of some: as good as the best, and good enough by themselves. */
function asGoodAsBest(archive: Archive, lines: readonly Coverage[]): readonly Coverage[] {
  const least = AS_GOOD * mostOf(lines);
  return lines.filter(
    ({ statement, share }) => share >= least && share >= (inTalk(archive, statement) ? TALK_ANSWERS : REPORT_ANSWERS),
  );
}

/** The part of what is asked that the best of some lines holds. */
export function mostOf(lines: readonly Coverage[]): number {
  return lines.reduce((most, { share }) => Math.max(most, share), 0);
}

/**
 * Whether a line itself holds some telling term: what only its topic, its parties or its neighbours hold is no answer. In
 * a conversation it may also reply to a line that holds one, if it says enough for a reply.
 */
export function holdsSome(
  archive: Archive,
  { howHeld, weights: whole }: Weighed,
  { statement }: Coverage,
  { weights = whole, by = 'itself or reply' }: { weights?: readonly number[]; by?: 'itself' | 'itself or reply' } = {},
): boolean {
  const { first } = recordHolding(archive.corpus, statement);
  const says = archive.index.postings.lengths[statement]!;
  const replies = by !== 'itself' && inTalk(archive, statement) && says >= LEAST_REPLY;
  const from = replies ? Math.max(first, statement - REPLIES_TO) : statement;
  return howHeld.some((held, at) => weights[at]! >= LEAST_ASKED && held(from, statement + 1) > 0);
}

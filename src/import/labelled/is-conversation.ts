import type { AcceptedLabels } from './labels/accepted.ts';
import type { Paragraph } from './paragraphs/paragraph.ts';

/** A talk may open with its title, place, time, and who takes part: lines, not sentences. */
const MOST_OPENING_LINES = 12;
const LONGEST_OPENING_LINE = 100;

/**
 * Decides whether a text is a conversation with labels, and no report that only has a line with a colon. It is one
 * - where labels stand at two paragraphs or more, and at a fifth of all: turns of up to five paragraphs on the average;
 * - or where it opens with a label, as a speech does that has one for all of its paragraphs: only short lines stand before it, and the label
 *   comes again or cannot be mistaken;
 * - or where three labels or more cannot be mistaken, they stand at a twelfth of the paragraphs, and no more than a quarter of the text
 *   comes before the first: an official transcript with long turns behind an introduction.
 * Anything else is a report. A speech without a label is one too, for nothing in it says who speaks.
 */
export function isConversation(paragraphs: readonly Paragraph[], labels: AcceptedLabels): boolean {
  const all = paragraphs.length;
  if (labels.count === 0) return false;
  if (labels.count >= 2 && labels.count * 5 >= all) return true;
  if ((labels.count >= 2 || labels.sure > 0) && opensWith(paragraphs, labels.first)) return true;
  return labels.sure >= 3 && labels.count * 12 >= all && labels.first * 4 <= all;
}

/** Whether only short lines stand before the paragraph with the first label. */
export function opensWith(paragraphs: readonly Paragraph[], first: number): boolean {
  if (first > MOST_OPENING_LINES) return false;
  return paragraphs.slice(0, first).every((paragraph) => paragraph.heading === true || isLine(paragraph.text));
}

function isLine(text: string): boolean {
  return text.length <= LONGEST_OPENING_LINE && !/\p{Ll}{2}[.!?]$/u.test(text);
}

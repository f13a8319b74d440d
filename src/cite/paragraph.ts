import { paragraphGaps } from '../record/paragraphs.ts';
import type { Range } from '../record/record.ts';

/**
 * The number of the paragraph that holds an offset of a text, from 1, as readers count where a page has no numbers: a
 * heading is none. Undefined for a text in one piece, and within a heading.
 * @param headings stretches of the text that are headings
 */
export function paragraphOf(text: string, offset: number, headings: readonly Range[]): number | undefined {
  const whole = text.trimEnd();
  const isHeading = (start: number): boolean =>
    headings.some((heading) => heading.start <= start && start < heading.end);
  const first = text.length - text.trimStart().length;
  let [number, own, parted] = [isHeading(first) ? 0 : 1, first, false];
  for (const { 0: space, index } of whole.slice(first).matchAll(paragraphGaps(whole))) {
    parted = true;
    const start = first + index + space.length;
    if (start > offset) break;
    own = start;
    if (!isHeading(start)) number += 1;
  }
  return parted && !isHeading(own) ? number : undefined;
}

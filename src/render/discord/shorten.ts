/**
 * One line of our own words or of a name, at most `most` UTF-16 units long: cut at a whole character and marked with …
 * where it is longer. Never for the words of the record.
 */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').trim();
  if (line.length <= most) return line;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en').segment(line.slice(0, most + LONGEST_CHARACTER))) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${line.slice(0, end).trimEnd()}…`;
}

/** Enough to see whether a character (a family emoji, accents piled up) goes on beyond the cut. */
const LONGEST_CHARACTER = 64;

import type { Typed } from './phrase.ts';

/** Longest piece of a reader's text that is shown back, in characters (code points). */
const SHOWN_LENGTH = 70;

/**
 * What may not be shown back: half characters, controls (which carry terminal commands), and format characters
 * such as right-to-left overrides. The two joiners stay: emoji and Persian words are made with them.
 */
const UNSHOWABLE = /\p{Surrogate}|(?![\u200c\u200d])[\p{Control}\p{Format}\p{Private_Use}]/gu;
const WHITE_SPACE = /[\s\p{Z}]+/gu;

/** A reader's own text on one line, with nothing invisible in it. Not cut: for a line to be typed again. */
export function cleanLine(text: string): string {
  // Taking away what stood between two spaces brings them together.
  return text.replace(WHITE_SPACE, ' ').replace(UNSHOWABLE, '').replace(/ +/g, ' ').trim();
}

/**
 * A reader's own text made safe to show anywhere: one line, nothing invisible, cut with … when long.
 * @param most longest that is shown, in characters (code points)
 */
export function cleanTyped(text: string, most = SHOWN_LENGTH): string {
  // A character may be many code units, so far more than is shown is kept before the exact cut.
  const start = text.slice(0, most * 20);
  const clean = cleanLine(start);
  const characters = Array.from(clean);
  if (characters.length <= most && start.length === text.length) return clean;
  return `${wholeCharacters(characters.slice(0, most).join(''), clean).trimEnd()}…`;
}

/** Drops the last visible character when the cut went through it, as in a family emoji. */
function wholeCharacters(cut: string, whole: string): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en').segment(whole.slice(0, cut.length + 40))) {
    if (index + segment.length > cut.length) break;
    end = index + segment.length;
  }
  // One endless character (accents piled up) has no whole part to keep.
  return end > 0 ? cut.slice(0, end) : cut;
}

/** What a reader typed, or is to type, as it is shown. */
export function typedText({ typed, whole }: Typed): string {
  return whole ? cleanLine(typed) : cleanTyped(typed);
}

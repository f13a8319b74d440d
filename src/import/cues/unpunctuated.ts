import type { Segment } from '../format.ts';

/** Speech with fewer sentences than one in so many characters has no punctuation; spoken sentences have about a hundred. */
const LONGEST_SENTENCES = 400;
const SENTENCE = /[.?!…](?=[\s"'”’)\]]|$)|[。！？؟।։]/gu;
/** Characters of a paragraph, about fifty words, and the fewest and the most that one is cut to. */
const USUAL = 300;
const SHORTEST = 200;
const LONGEST = 400;
/** A shorter rest stays with what is before it. */
const FEWEST_LEFT = 100;
/** Seconds that a pause lasts, by which speech without punctuation is better cut. */
const PAUSE = 1;

/** Whether what is said is written without punctuation, as a recogniser writes it. */
export function isUnpunctuated(texts: readonly string[]): boolean {
  let length = 0;
  let sentences = 0;
  for (const text of texts) {
    length += text.length;
    sentences += text.match(SENTENCE)?.length ?? 0;
  }
  return length > LONGEST_SENTENCES && length > sentences * LONGEST_SENTENCES;
}

/**
 * Cuts paragraphs of speech without punctuation where a cue begins, near {@link USUAL} characters: behind the longest pause between
 * {@link SHORTEST} and {@link LONGEST} if there is one, else as near as can be. A pause is what a cue lasts longer than its words do at the pace of the file.
 */
export function cutUnpunctuated(segments: readonly Segment[]): readonly Segment[] {
  const pauses = pausesBefore(segments);
  const begins = new Set<number>();
  let from = 0;
  for (let end = 1; end <= segments.length; end += 1) {
    if (end < segments.length && segments[end]?.paragraph !== true) continue;
    for (const at of cutsOf(segments, pauses, from, end)) begins.add(at);
    from = end;
  }
  return segments.map((segment, at) => (begins.has(at) ? { ...segment, paragraph: true } : segment));
}

/** The segments within a paragraph that begin a further one. */
function cutsOf(segments: readonly Segment[], pauses: readonly number[], from: number, end: number): readonly number[] {
  let left = 0;
  for (let at = from; at < end; at += 1) left += lengthOf(segments[at]);
  const cuts: number[] = [];
  let begin = from;
  while (left > LONGEST) {
    const cut = bestCut(segments, pauses, begin, left);
    if (cut === undefined) break;
    for (; begin < cut; begin += 1) left -= lengthOf(segments[begin]);
    cuts.push(cut);
  }
  return cuts;
}

/** The segment to cut before; undefined where none begins after {@link SHORTEST} characters, or too few are left behind it. @param left characters from `begin` on */
function bestCut(
  segments: readonly Segment[],
  pauses: readonly number[],
  begin: number,
  left: number,
): number | undefined {
  let best: { readonly at: number; readonly pause: number; readonly off: number } | undefined;
  let length = lengthOf(segments[begin]);
  for (let at = begin + 1; left - length >= FEWEST_LEFT; at += 1) {
    const pause = Math.max(pauses[at] ?? 0, PAUSE);
    const off = Math.abs(length - USUAL);
    const isBetter = !best || pause > best.pause || (pause === best.pause && off < best.off);
    if (length >= SHORTEST && isBetter) best = { at, pause, off };
    length += lengthOf(segments[at]);
    if (length > LONGEST && best) break;
  }
  return best?.at;
}

function lengthOf(segment: Segment | undefined): number {
  return (segment?.text.length ?? 0) + 1;
}

/** Seconds without words before each segment: what lies between two beginnings, without the time that the words take. */
function pausesBefore(segments: readonly Segment[]): readonly number[] {
  const lasting = segments.map(({ start, text }, at) => {
    const next = segments[at + 1]?.start;
    return { seconds: start === undefined || next === undefined ? 0 : next - start, length: text.length };
  });
  const paces = lasting.filter(({ seconds }) => seconds > 0).map(({ seconds, length }) => seconds / length);
  const pace = paces.toSorted((a, b) => a - b)[Math.floor(paces.length / 2)] ?? 0;
  return [0, ...lasting.slice(0, -1).map(({ seconds, length }) => seconds - length * pace)];
}

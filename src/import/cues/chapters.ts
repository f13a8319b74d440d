import type { Segment } from '../format.ts';
import type { TimedBlock, WordLine } from './timed-blocks.ts';

/** Where this share of times has one line of words, a line more is none of them. */
const ONE_LINE = 0.9;
const LONGEST_TITLE = 80;
const TITLE = /^[\p{Lu}\p{N}](?:[^]*[^.,;:!?…])?$/u;

/** The blocks without the titles of chapters, and those. */
export interface Chapters {
  readonly blocks: readonly TimedBlock[];
  readonly titles: readonly WordLine[];
}

/**
 * Takes out the titles of chapters, which YouTube sets on a line above the time they begin at: where a time has one line of words nearly
 * everywhere, the line below that, if it begins as titles do and ends no sentence.
 */
export function withoutChapters(blocks: readonly TimedBlock[]): Chapters {
  const single = blocks.filter(({ words }) => words.length === 1).length;
  if (single < blocks.length * ONE_LINE) return { blocks, titles: [] };
  const titles: WordLine[] = [];
  const left = blocks.map((block, at) => {
    const title = block.words.at(-1);
    const isTitle = block.words.length > 1 && at < blocks.length - 1 && title !== undefined && isTitleLike(title.text);
    if (!isTitle) return block;
    titles.push(title);
    return { ...block, words: block.words.slice(0, -1) };
  });
  return { blocks: left, titles };
}

function isTitleLike(text: string): boolean {
  return text.length <= LONGEST_TITLE && TITLE.test(text);
}

/** The segments with the titles as headings between them, where they stand in the file. */
export function withTitles(segments: readonly Segment[], titles: readonly WordLine[]): readonly Segment[] {
  const all: Segment[] = [];
  let next = 0;
  for (const segment of segments) {
    for (; (titles[next]?.line ?? Infinity) < segment.line; next += 1) all.push(headingOf(titles[next]!));
    all.push(segment);
  }
  for (const title of titles.slice(next)) all.push(headingOf(title));
  return all;
}

function headingOf({ text, line }: WordLine): Segment {
  return { speaker: undefined, text, paragraph: true, partType: 'heading', line, units: 0 };
}

import type { Segment } from '../format.ts';
import { endsSentence } from '../words/sentence-end.ts';
import type { TimedBlock, TimedBlocks, WordLine } from './timed-blocks.ts';

/** Where this share of times has one line of words, a line more is none of them. */
const ONE_LINE = 0.9;
const LONGEST_TITLE = 80;
const TITLE = /^[\p{Lu}\p{N}](?:[^]*[^.,;:!?…])?$/u;
/** From this share of lines on that begin with a small letter, one that does not is none of them. */
const MOSTLY_SMALL = 0.8;
/** A word that no name has: small letters, and no particle. */
const SMALL_WORD = /(?<=\s)(?!(?:de|van|von|der|den|la|le|al|bin|ibn|of|the|and|und|et|y|e)\b)\p{Ll}\p{L}/u;
/** What YouTube has at the top of a transcript and in its search field, and no chapter. */
const TOP =
  /^(?:trans[ck]ri\p{L}*|trascrizione|расшифровка видео|文字起こし|스크립트|转写文稿|內容轉文字|search (?:in video|transcript)|in video suchen|rechercher dans la vidéo|buscar en (?:el )?v[ií]deo|pesquisar no vídeo|cerca nel video|zoeken in video)$/iu;

/** The blocks without the titles of chapters, and those. */
export interface Chapters {
  readonly blocks: readonly TimedBlock[];
  /** What stands before the first time and is none. */
  readonly head: readonly WordLine[];
  readonly titles: readonly WordLine[];
}

/**
 * Takes out the titles of chapters, which YouTube sets on a line above the time they begin at: where a time has one line of words nearly
 * everywhere, the line below that, if it begins as titles do and ends no sentence. Where the words stand on the line of their time, they may
 * go on below it, and a name may stand there: so a title also has a word that no name has, and either begins with a capital where
 * the words do not, or stands between two sentences. If there is one, the line above the first time is a title as well.
 * @param head what stands before the first time
 */
export function withoutChapters({ style, blocks, head }: Pick<TimedBlocks, 'style' | 'blocks' | 'head'>): Chapters {
  const none = { blocks, head, titles: [] };
  const single = blocks.filter(({ words }) => words.length === 1).length;
  if (single < blocks.length * ONE_LINE) return none;
  const areSmall = !style.isAlone && beginSmall(blocks);
  const titles: WordLine[] = [];
  const left = blocks.map((block, at) => {
    const { words } = block;
    const title = words.at(-1);
    const next = blocks[at + 1];
    if (words.length < 2 || !next || !title || !isTitleLike(title.text)) return block;
    if (!style.isAlone && !(isNoName(title.text) && (areSmall || isBetween(words.at(-2), next)))) return block;
    titles.push(title);
    return { ...block, words: words.slice(0, -1) };
  });
  if (titles.length === 0) return none;
  const first = firstTitle(head, blocks[0]);
  return first ? { blocks: left, head: head.slice(0, -1), titles: [first, ...titles] } : { blocks: left, head, titles };
}

/** Whether most words begin with a small letter, as those of a recogniser do. */
export function beginSmall(blocks: readonly TimedBlock[]): boolean {
  const first = blocks.flatMap(({ words }) => words[0]?.text ?? []).filter((text) => /^\p{L}/u.test(text));
  const small = first.filter((text) => /^\p{Ll}/u.test(text));
  return small.length > 0 && small.length >= first.length * MOSTLY_SMALL;
}

/** The line right above the first time, unless the page has it there. */
function firstTitle(head: readonly WordLine[], first: TimedBlock | undefined): WordLine | undefined {
  const above = head.at(-1);
  const isTitle = above && above.line + 1 === first?.line && isTitleLike(above.text) && !TOP.test(above.text);
  return isTitle ? above : undefined;
}

function isTitleLike(text: string): boolean {
  return text.length <= LONGEST_TITLE && TITLE.test(text);
}

function isNoName(text: string): boolean {
  return SMALL_WORD.test(text);
}

/** Whether a sentence ends before a line, and one begins behind it. */
function isBetween(before: WordLine | undefined, { words }: TimedBlock): boolean {
  return endsSentence(before?.text ?? '') && /^\P{L}*\p{Lu}/u.test(words[0]?.text.slice(0, 20) ?? '');
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

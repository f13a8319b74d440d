import { holdsUnspaced } from '../../search/tokenize.ts';
import { isRound, stepsBack } from '../labelled/times.ts';
import { repeated } from '../words/counts.ts';
import { isScene } from '../words/stage-directions.ts';
import { beginSmall, withoutChapters } from './chapters.ts';
import { isName } from './name-lines.ts';
import type { TimedBlock, TimedBlocks } from './timed-blocks.ts';

/** Fewest times that make a transcript, where each may be one of the day as well. */
const FEWEST = 3;
/** Lines with words before the first time: a title, what a page has above the transcript. */
const MOST_HEAD = 12;
/** Where each line has its time, this share has it; few go on below. */
const LINES_WITH_TIME = 0.75;
/** Where a time stands above its words, so many lines for each time at most. */
const MOST_LINES = 8;
/** People say two to three words a second, with pauses fewer; chapters and agendas have far fewer, verses far more. */
const SLOWEST = 0.4;
const FASTEST = 8;
/** … and those of slow speakers in a file that is captions by other signs. */
const SLOWEST_OF_CAPTIONS = 0.1;
/** So few lines may begin with a small letter, and have a sound between, in a list as well. */
const FEWEST_CAPTIONS = 10;
/** Letters that make a word in Chinese and Japanese. */
const LETTERS_OF_WORD = 2;
/** A recording without hours in its times begins before this second; a day's meetings after it. */
const LATEST_BEGIN = 300;
/** From this share of round times on they are those of an agenda. */
const MOSTLY_ROUND = 0.8;
/** Share of times that may be earlier than the one before; one may be so anyway. */
const BACKWARDS = 0.1;
/** From these shares on, who speaks stands before the words, or on a line of its own, and another reader takes it. */
const LABELLED = 0.5;
const NAMED = 0.25;
/** Letters of a line above a time that may be a name. */
const LONGEST_ABOVE = 60;
/** So many names that each stand more than once on a line of their own are speakers, however long each of them speaks. */
const FEWEST_NAMES = 2;

const BEFORE_COLON = /^[^:：]{1,80}[:：](?:\s|$|\p{Lu})/u;
const IN_BRACKETS = /^(?:<[^<>]{1,60}>|\[[^[\]]{1,60}\]|\([^()]{1,60}\))\s{0,4}\S/;

/**
 * Whether a text is one whose times are a recording's and whose words are told apart by nothing else. Times in square brackets with an
 * arrow between, as Whisper prints them, are it alone. Else times come steadily, do not run backwards, begin as a recording does, and the words
 * between two of them are as many as people say, or fewer where the file has signs of captions; and no names stand before the words or on
 * lines of their own.
 */
export function isTimedText(timed: TimedBlocks): boolean {
  const { style, blocks, head } = timed;
  const filled = blocks.reduce((sum, block) => sum + filledLines(block).length, head.length);
  if (style.between === '-->' && !style.isAlone) return head.length <= MOST_HEAD && blocks.length * 2 >= filled;
  if (blocks.length < FEWEST || head.length > MOST_HEAD) return false;
  const isSteady = style.isAlone
    ? filled <= blocks.length * MOST_LINES
    : blocks.length >= (filled - head.length) * LINES_WITH_TIME;
  if (!isSteady || !areOfRecording(timed)) return false;
  const spoken = style.isAlone ? blocks : withoutChapters(timed).blocks;
  if (!isAsFastAsSpeech(spoken, areCaptions(timed) ? SLOWEST_OF_CAPTIONS : SLOWEST)) return false;
  // Pages that tell each time in words show captions, and names nowhere but in the words.
  return timed.spelt.count > 0 || !hasNames(spoken, style.isAlone);
}

function filledLines({ words }: TimedBlock): readonly string[] {
  return words.map(({ text }) => text).filter(Boolean);
}

function areOfRecording({ blocks, spelt }: TimedBlocks): boolean {
  const starts = blocks.flatMap(({ stamp }) => (stamp.start === undefined ? [] : [stamp.start]));
  const [first = 0] = starts;
  if (starts.length < blocks.length * (1 - BACKWARDS) || stepsBack(starts) > Math.max(1, starts.length * BACKWARDS))
    return false;
  if (spelt.count > 0 || blocks.some(({ stamp }) => stamp.isFull)) return true;
  const round = starts.filter(isRound).length;
  return first < LATEST_BEGIN && (first === 0 || round < starts.length * MOSTLY_ROUND);
}

/**
 * Whether a file tells that it is captions: it says that a machine made it, or has each time in words as well; or its lines begin at the beginning
 * with small letters, and sounds stand between them.
 */
function areCaptions({ blocks, isRecognised, spelt }: TimedBlocks): boolean {
  if (isRecognised || spelt.count > 0) return true;
  const haveSound = blocks.some(({ words: [first, ...more] }) => first && more.length === 0 && isScene(first.text));
  return blocks.length >= FEWEST_CAPTIONS && blocks[0]?.stamp.start === 0 && haveSound && beginSmall(blocks);
}

/** Whether the middle one of the blocks has as many words a second as people say. */
function isAsFastAsSpeech(blocks: readonly TimedBlock[], slowest: number): boolean {
  const rates: number[] = [];
  for (const [at, block] of blocks.entries()) {
    const [start, next] = [block.stamp.start, blocks[at + 1]?.stamp.start];
    if (start === undefined || next === undefined || next <= start) continue;
    rates.push(filledLines(block).reduce((sum, text) => sum + wordsIn(text), 0) / (next - start));
  }
  const middle = rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
  return middle >= slowest && middle <= FASTEST;
}

function wordsIn(text: string): number {
  if (holdsUnspaced(text)) return text.length / LETTERS_OF_WORD;
  let words = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) words += 1;
  return words + 1;
}

/** @param areBelow whether words stand below their times and not on the line */
function hasNames(blocks: readonly TimedBlock[], areBelow: boolean): boolean {
  const all = blocks.map(filledLines).filter((lines) => lines.length > 0);
  const lines = all.flat();
  const labelled = lines.filter(isLabelled).length >= lines.length * LABELLED;
  const begun = all.filter(([first = '']) => isLabelled(first) || isName(first)).length;
  const alone = all.flatMap((own) => (own.length > 1 ? [own[0] ?? '', own.at(-1) ?? ''].filter(isName) : []));
  // Words that stand on the line of their time seldom go on below it; a name may stand there that those of the next lines are by.
  const below = areBelow ? [] : all.flatMap((own) => own.slice(1));
  if (below.length > 0 && below.filter(isName).length >= below.length * LABELLED) return true;
  return (
    standsAbove(blocks) ||
    labelled ||
    begun >= all.length * LABELLED ||
    alone.length >= all.length * NAMED ||
    repeated(alone).size >= FEWEST_NAMES
  );
}

/**
 * Whether something stands above the times that is none of the words, in whatever letters: for a good share of times a short line, apart
 * from the words before it by a blank one, or coming again.
 */
function standsAbove(blocks: readonly TimedBlock[]): boolean {
  const ends = blocks.slice(0, -1).flatMap(({ words }) => {
    const last = words.at(-1);
    const isShort =
      last !== undefined && words.length > 1 && last.text.length <= LONGEST_ABOVE && !/[.,!?…]$/.test(last.text);
    return isShort ? [{ text: last.text.toLowerCase(), isApart: words.at(-2)?.text === '' }] : [];
  });
  const again = repeated(ends.map(({ text }) => text));
  const above = ends.filter(({ text, isApart }) => isApart || again.has(text));
  return above.length > 1 && above.length >= blocks.length * NAMED;
}

function isLabelled(line: string): boolean {
  return BEFORE_COLON.test(line.slice(0, 100)) || IN_BRACKETS.test(line.slice(0, 100));
}

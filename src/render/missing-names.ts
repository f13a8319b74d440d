import { isCommon } from '../search/common-words.ts';
import { fold } from '../search/fold.ts';
import { isAsking } from '../search/passages/asking-words.ts';
import { stem } from '../search/stem.ts';
import { scanWords } from '../search/tokenize.ts';

/** A piece of a question, as written: UTF-16 offsets, `end` exclusive. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

interface Word extends Piece {
  readonly text: string;
  /** Whether it can be part of a name, by its capital letter. */
  readonly isOfName: boolean;
}

/** Between two words of one name. */
const IN_NAME = /^[ \-‐‑]$/;

/** Between two missing words that are told as one: `Secretary of State`. */
const BETWEEN_MISSING = /^(?:[ \-‐‑]| of )$/;

/** Words that begin a request, beside those that people ask with. */
const REQUEST = /^(?:explain|compare|outline|define|find|search|look|please)$/;

/** Whose it is, and not what: `Mexico’s`. */
const OWNER = /['’‘ʼ＇]s$/i;

/**
 * What a question asks and no line names, as asked and in the order of the question: missing words that stand beside each
 * other as one (`nuclear weapons`), and of a name all of it, also where a line holds some of its words (`New York`).
 * @param missing words of the question; those that do not stand in it so are told last, as they are
 */
export function missingInFull(question: string, missing: readonly string[]): readonly string[] {
  const words = wordsOf(question);
  // Where all is written in capital letters they tell no name.
  const isShouted = question === question.toUpperCase();
  const pieces: Piece[] = [];
  const others: string[] = [];
  let from = 0;
  for (const written of missing) {
    const found = placeOf(question, written, from);
    if (!found) {
      others.push(written);
      continue;
    }
    from = found.end;
    const piece = isShouted ? found : nameAround(question, words, found);
    const last = pieces.at(-1);
    const isJoined = last && (piece.start < last.end || BETWEEN_MISSING.test(question.slice(last.end, piece.start)));
    if (isJoined) pieces[pieces.length - 1] = { start: last.start, end: piece.end };
    else pieces.push(piece);
  }
  return [...pieces.map(({ start, end }) => question.slice(start, end)), ...others];
}

/** Whether a text begins with a name of several words, and not with a capital that only begins a sentence. */
export function beginsWithName(text: string): boolean {
  const [first, second] = wordsOf(text);
  return first?.isOfName === true && second?.isOfName === true && IN_NAME.test(text.slice(first.end, second.start));
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  scanWords(text, (raw, start) => {
    const isOfName = /^\p{Lu}/u.test(raw) && !isOfAsking(fold(raw), words.length === 0);
    words.push({ text: raw, start, end: start + raw.length, isOfName });
  });
  return words;
}

/** Whether a folded word is one that people ask with, which they may write with a capital too. */
function isOfAsking(term: string, isFirst: boolean): boolean {
  return isCommon(term) || isAsking(stem(term)) || (isFirst && REQUEST.test(term));
}

/** Where words stand whole in a question, from a place on; undefined where they were cleaned, and do not stand so. */
function placeOf(question: string, written: string, from: number): Piece | undefined {
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(written)}(?![\p{L}\p{N}])`, 'gu');
  whole.lastIndex = from;
  const found = whole.exec(question);
  return found ? { start: found.index, end: found.index + written.length } : undefined;
}

/** A missing name with the words on both sides that belong to it; other words by themselves. */
function nameAround(question: string, words: readonly Word[], piece: Piece): Piece {
  // So a word of the question begins there or before.
  if (!/^\p{Lu}/u.test(question.slice(piece.start))) return piece;
  let first = words.findIndex(({ end }) => end > piece.start);
  let last = words.findLastIndex(({ start }) => start < piece.end);
  const isOneName = (left: Word | undefined, right: Word | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    !OWNER.test(left.text) &&
    IN_NAME.test(question.slice(left.end, right.start));
  while (words[first - 1]?.isOfName && isOneName(words[first - 1], words[first])) first -= 1;
  while (words[last + 1]?.isOfName && isOneName(words[last], words[last + 1])) last += 1;
  return { start: words[first]!.start, end: words[last]!.end };
}

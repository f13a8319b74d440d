import { foldLetters } from '../../search/fold.ts';
import type { ReadingNote, Segment } from '../format.ts';

/** A word: of a script without spaces a letter, of any other its letters and digits up to what is none. */
const WORD = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * Says where the text that a file has as a whole, beside its segments, holds words that they lack: a recogniser may have cut them off, or
 * somebody may have taken segments out. Words are compared folded, each as often as it stands there; where only the places differ at which
 * they are parted, none is missing.
 * @param whole the text; of several channels each its own
 * @param line the line of the first; asked only where there is something to say
 */
export function moreInText(
  whole: readonly (string | undefined)[],
  segments: readonly Segment[],
  line: () => number,
): readonly ReadingNote[] {
  const said = wordsIn(whole.join(' '));
  const read = wordsIn(segments.map(({ text }) => text).join(' '));
  if (said.join('').length <= read.join('').length) return [];
  const left = new Map<string, number>();
  for (const word of read) left.set(word, (left.get(word) ?? 0) + 1);
  let missing = 0;
  for (const word of said) {
    const many = left.get(word) ?? 0;
    if (many === 0) missing += 1;
    else left.set(word, many - 1);
  }
  const [what, are] = missing === 1 ? ['1 word', 'it is'] : [`${missing} words`, 'they are'];
  const message = `The file’s own full text has ${what} that no segment has; ${are} not imported, as nobody knows who says ${missing === 1 ? 'it' : 'them'}.`;
  return [{ line: line(), message }];
}

function wordsIn(text: string): readonly string[] {
  return foldLetters(text).match(WORD) ?? [];
}

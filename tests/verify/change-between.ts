import type { ChangeKind } from '../../src/verify/change-kinds.ts';
import { changeOf } from '../../src/verify/meaning.ts';
import { readWords, type Word } from '../../src/verify/words.ts';
import { firstArchive } from '../support/first-record.ts';

/** What it changes to have one text for another: their words, without those that both have before and behind. */
export function changeBetween(yours: string, theirs: string): ChangeKind {
  const [a, b] = [readWords(yours), readWords(theirs)];
  const same = (x: Word | undefined, y: Word | undefined) => x !== undefined && x.key === y?.key;
  let from = 0;
  while (same(a[from], b[from])) from += 1;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - from && same(a.at(-1 - behind), b.at(-1 - behind))) behind += 1;
  return changeOf(
    firstArchive.index,
    { words: a, text: yours, from, to: a.length - behind },
    { words: b, text: theirs, from, to: b.length - behind },
  );
}

import type { ReadingNote } from '../format.ts';
import { lineCounter } from '../../record/lines.ts';

/** Says that quotation marks are printed as the Record's typesetting has them, where they are. @param text the whole file */
export function marksNote(text: string): readonly ReadingNote[] {
  const at = text.indexOf('``');
  if (at === -1) return [];
  const message =
    "The Congressional Record sets quotation marks as `` and ''. They are kept as they are: the words are not altered.";
  return [{ line: lineCounter(text)(at), message }];
}

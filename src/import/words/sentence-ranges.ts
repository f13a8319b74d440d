import type { Range } from '../../record/record.ts';
import { endsShortForm } from './short-forms.ts';

/** Where a sentence may end, with the marks that close behind it. */
const END = /[.!?…]+["'”’)\]]*(?=\s)|[。！？]+[」』”’）]*/gu;
/** UTF-16 units before and behind a full stop that are looked at. */
const AROUND = 40;

/** The sentences of a text, in order; nothing but blank space lies between two. */
export function sentenceRanges(text: string): readonly Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(END)) {
    const end = index + sign.length;
    const ahead = text.slice(end, end + AROUND).trimStart();
    if (sign === '.' && endsShortForm(text.slice(Math.max(0, index - AROUND), index), ahead)) continue;
    found.push({ start, end });
    start = behindSpace(text, end);
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

const SPACE = /\s*/y;

/** The first place from one on where no blank space stands. */
export function behindSpace(text: string, place: number): number {
  SPACE.lastIndex = place;
  SPACE.test(text);
  return SPACE.lastIndex;
}

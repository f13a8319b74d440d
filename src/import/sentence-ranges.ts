import type { Range } from '../record/record.ts';

const END = /[.!?…]+["'”’)\]]*(?=\s)|[。！？]+[」』”’）]*/gu;
const SHORT = /(?:^|[\s(])(?:\p{L}\.)*(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|vs|No|Jr|Inc)$/u;

/** The sentences of a text, in order; nothing but blank space lies between two. */
export function sentenceRanges(text: string): readonly Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(END)) {
    if (sign === '.' && SHORT.test(text.slice(Math.max(0, index - 12), index))) continue;
    const end = index + sign.length;
    found.push({ start, end });
    start = end + /^\s*/.exec(text.slice(end, end + 200))![0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

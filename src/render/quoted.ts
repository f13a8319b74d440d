import type { Range } from '../record/record.ts';

/** Marks that open or close a quotation; the ranges of a statement leave them out. */
const QUOTATION_MARK = /["'“”‘’„‟«»‹›「」『』〝〞〟＂]/;

/** Stretches of a text that its source prints in quotation marks, the marks included; those that touch are one. */
export function quotedWithMarks(text: string, quoted: readonly Range[]): readonly Range[] {
  const joined: { start: number; end: number }[] = [];
  const marked = quoted.filter(({ start, end }) => start < end).map((range) => withMarks(text, range));
  for (const { start, end } of marked.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** A quoted stretch with the quotation marks that stand right before and after it. */
function withMarks(text: string, { start, end }: Range): Range {
  const opens = start > 0 && QUOTATION_MARK.test(text[start - 1]!);
  const closes = end < text.length && QUOTATION_MARK.test(text[end]!);
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

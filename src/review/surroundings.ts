import type { Range } from '../record/record.ts';

/** Text looked at on each side of a statement, in UTF-16 units. */
const REACH = 600;
/** Characters shown of a sentence that is longer. */
const LONGEST = 240;

/** The sentence before a stretch of a text and the one after it, on one line each; empty where there is none near. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** @param lang a language tag, by whose rules sentences end */
export function surroundings(text: string, { start, end }: Range, lang: string): Surroundings {
  // Where empty lines part the paragraphs, a line break inside one is but a wrap, and no sentence ends there.
  const wrapped = /\n[ \t]*\n/.test(text.slice(Math.max(0, start - REACH), end + REACH));
  const unwrap = (part: string): string => (wrapped ? part.replace(/(?<!\n)\n(?!\n)/g, ' ') : part);
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const sentences = (part: string): string[] =>
    Array.from(segmenter.segment(unwrap(part).toWellFormed()), ({ segment }) => oneLine(segment)).filter(Boolean);
  const before = sentences(text.slice(Math.max(0, start - REACH), start)).at(-1) ?? '';
  const after = sentences(text.slice(end, end + REACH))[0] ?? '';
  return {
    before: before.length > LONGEST ? `…${before.slice(-LONGEST).trimStart()}` : before,
    after: after.length > LONGEST ? `${after.slice(0, LONGEST).trimEnd()}…` : after,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

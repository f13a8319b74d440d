import { paragraphGaps } from '../record/paragraphs.ts';
import type { Range } from '../record/record.ts';
import { sentencesOf } from './sentences.ts';

/** Characters of a paragraph shown on each side of a statement. */
const LONGEST = 600;
/** Characters looked at for the sentences among them: so many that the one which is cut at their end is not shown. */
const REACH = 2 * LONGEST;

/** The rest of a paragraph on both sides of a stretch of it, each on one line; empty where there is none. */
export interface Rest {
  readonly before: string;
  readonly after: string;
}

/**
 * What stands around a statement in its paragraph. Of a very long one the nearest sentences, with `…` for the others.
 * @param lang a language tag, by whose rules sentences end
 */
export function restOfParagraph(text: string, statement: Range, lang: string): Rest {
  const { start, end } = paragraphOf(text, statement);
  return {
    before: lastSentences(text.slice(start, statement.start), lang),
    after: firstSentences(text.slice(statement.end, end), lang),
  };
}

/** The paragraph in which a stretch of a text stands, or all those it reaches into. */
export function paragraphOf(text: string, { start, end }: Range): Range {
  let begins = 0;
  for (const { 0: gap, index } of text.matchAll(paragraphGaps(text))) {
    if (index >= end) return { start: begins, end: index };
    if (index + gap.length <= start) begins = index + gap.length;
  }
  return { start: begins, end: text.length };
}

function lastSentences(part: string, lang: string): string {
  if (part.length <= LONGEST) return oneLine(part);
  const sentences = sentencesOf(part.slice(-REACH), lang).toReversed();
  return `… ${oneLine(thoseThatFit(sentences).toReversed().join('') || part.slice(-LONGEST))}`;
}

function firstSentences(part: string, lang: string): string {
  if (part.length <= LONGEST) return oneLine(part);
  const sentences = sentencesOf(part.slice(0, REACH), lang);
  return `${oneLine(thoseThatFit(sentences).join('') || part.slice(0, LONGEST))} …`;
}

function thoseThatFit(sentences: readonly string[]): readonly string[] {
  let length = 0;
  const tooMany = sentences.findIndex((sentence) => (length += sentence.length) > LONGEST);
  return tooMany === -1 ? sentences : sentences.slice(0, tooMany);
}

/** A cut may have gone through a character. */
function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim();
}

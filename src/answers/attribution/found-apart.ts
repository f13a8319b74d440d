import type { Range } from '../../record/record.ts';
import { isCommon } from '../../search/common-words.ts';
import { tokenizeQuery } from '../../search/tokenize.ts';
import type { QuoteMatch, Verification } from '../schema.ts';
import { VERDICTS } from '../schema-verify.ts';

/**
 * Whether a part of a text is what it quotes, and the rest says who said it: the part is found better than the whole, nearer or
 * with less that differs, and the rest does not stand in the line as well.
 */
export function isFoundApart(part: Verification, whole: Verification): boolean {
  if (part.matches.length === 0) return false;
  const nearer = VERDICTS.indexOf(part.wording) - VERDICTS.indexOf(whole.wording);
  const isBetter = nearer < 0 || (nearer === 0 && part.differences.length < whole.differences.length);
  if (whole.matches.length > 0 && !isBetter) return false;
  return !part.matches.some((match) => isIntroduced(match) || goesOnOutside(match, whole));
}

/** Where the words of a match stand in its line, from the first to the last. */
function placeOf({ statement: { matches = [] } }: QuoteMatch): Range {
  return { start: matches[0]?.start ?? 0, end: matches.at(-1)?.end ?? 0 };
}

/** Whether the line has an introduction before the words found, in place of which the text has another: `Three things: …` */
function isIntroduced(match: QuoteMatch): boolean {
  return /[:：]\s*$/.test(match.statement.text.slice(0, placeOf(match).start));
}

/** Words of a line that may stand between those of a part and others that the whole has as well. */
const MOST_BETWEEN = 2;

/**
 * Whether the line goes on with other words of the whole right beside the part: then they belong to the line and tell of no
 * speaker. One common word that both have, `to` or `that`, says nothing.
 */
function goesOnOutside(match: QuoteMatch, whole: Verification): boolean {
  const { record, id, text } = match.statement;
  const { start, end } = placeOf(match);
  const held = whole.matches
    .filter(({ statement }) => statement.record === record && statement.id === id)
    .flatMap(({ statement }) => statement.matches ?? []);
  const isBeside = (from: number, to: number) => tokenizeQuery(text.slice(from, to)).length <= MOST_BETWEEN;
  const beside = held.flatMap((range) => [
    isBeside(range.end, start) ? text.slice(range.start, Math.min(range.end, start)) : '',
    isBeside(end, range.start) ? text.slice(Math.max(range.start, end), range.end) : '',
  ]);
  const words = tokenizeQuery(beside.join(' '));
  return words.length > 1 || words.some(({ term }) => !isCommon(term));
}

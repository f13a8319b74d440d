import type { Range } from '../../record/record.ts';
import type { Fidelity } from '../../record/schema.ts';
import type { Quotation } from './quotations.ts';

/** Reporter's words beside who speaks, at most, that a sentence quoted in full may have. */
const MOST_BESIDE = 12;

const begins = (words: string): boolean => !/^\P{L}*\p{Ll}/u.test(words) || /^\P{L}*\p{N}/u.test(words);
const ends = (words: string): boolean => /[.!?…。！？,—–][\])'’”»」』]*$/u.test(words.slice(-30));

/**
 * How faithful the words of a statement are, by what of it stands in quotation marks.
 * @param span where the statement stands in the text
 * @param attribution the words that say who speaks; undefined where none do
 */
export function fidelityOf(
  text: string,
  span: Range,
  quotations: readonly Quotation[],
  attribution: Range | undefined,
): Fidelity {
  const sound = quotations.filter(({ isSound }) => isSound);
  if (sound.length === 0) return 'paraphrase';
  if (sound.length < quotations.length) return 'partial';
  return isWholeSentence(text, span, sound, attribution) ? 'verbatim-reported' : 'partial';
}

function isWholeSentence(
  text: string,
  span: Range,
  quotations: readonly Quotation[],
  attribution: Range | undefined,
): boolean {
  const written = quotations.map(({ words }) => text.slice(words.start, words.end));
  if (!begins(written[0]!) || !ends(written.at(-1)!)) return false;
  // The first stands alone: at the beginning, behind a colon or a comma, or right behind who speaks.
  const before = text.slice(Math.max(span.start, quotations[0]!.start - 40), quotations[0]!.start);
  const isLed =
    quotations[0]!.start === span.start ||
    /[:,，：—–]\s*$/u.test(before) ||
    attribution?.end === quotations[0]!.start - 1;
  if (!isLed) return false;
  return besides(text, span, quotations, attribution) <= MOST_BESIDE;
}

/** How many words stand outside the quotations and outside the words that say who speaks. */
function besides(text: string, span: Range, quotations: readonly Quotation[], attribution: Range | undefined): number {
  let count = 0;
  let at = span.start;
  const covered = [...quotations, ...(attribution ? [attribution] : [])].toSorted((a, b) => a.start - b.start);
  for (const { start, end } of [...covered, { start: span.end, end: span.end }]) {
    if (start > at) count += text.slice(at, start).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    at = Math.max(at, end);
  }
  return count;
}

import type { Range } from '../record/record.ts';
import { searchText } from '../record/text-search.ts';

/** Where words stand in a text, or how much of them does. */
export type Found =
  | { readonly ok: true; readonly range: Range }
  | { readonly ok: false; readonly matched: string; readonly at: number | undefined };

/** Characters that a keyboard has in place of those a text prints. Each stands for one, so that offsets stay. */
const TYPED_AS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»]/g, '"'],
  [/[‘’‚‛‹›]/g, "'"],
  [/[‐‑‒–—―]/g, '-'],
];

/** Characters of a beginning that matches that are told. */
const SHOWN = 40;
/** A beginning shorter than this stands everywhere, and tells nothing. */
const LEAST = 4;

/**
 * Finds words as a person types them: with spaces for line breaks, and with straight marks and hyphens for those that are
 * printed. `first words … last words` stands for all between them.
 * @param near where the words stood so far: of several places the nearest is meant
 * @returns offsets in `text`; else the part of the words that does stand there, and where
 */
export function findWords(text: string, typed: string, near: Range): Found {
  const folded = fold(text);
  const given = typed.normalize('NFC');
  const [first = '', ...rest] = given.split(/…|\.{3}/).map((part) => fold(part).text.trim());
  const last = rest.at(-1);
  const whole = fold(given).text.trim();
  // Three dots may be printed in the text itself.
  const from = Math.max(
    0,
    folded.at.findIndex((at) => at >= near.start),
  );
  const starts = nearestPlace(folded.text, whole, from);
  if (starts !== undefined) return found(folded, starts, starts + whole.length);
  if (last === undefined || first === '' || last === '') return missing(folded, whole);
  const begin = nearestPlace(folded.text, first, from);
  if (begin === undefined) return missing(folded, first);
  const end = folded.text.indexOf(last, begin + first.length);
  return end === -1 ? missing(folded, last) : found(folded, begin, end + last.length);
}

interface Folded {
  readonly text: string;
  /** The offset in the text itself of each character, and of its end. */
  readonly at: readonly number[];
}

function fold(text: string): Folded {
  const typed = TYPED_AS.reduce((so, [printed, sign]) => so.replace(printed, sign), text);
  const at: number[] = [];
  let folded = '';
  let end = 0;
  for (const { 0: run, index } of typed.matchAll(/\s+/g)) {
    for (let n = end; n < index; n++) at.push(n);
    folded += `${typed.slice(end, index)} `;
    at.push(index);
    end = index + run.length;
  }
  for (let n = end; n < typed.length; n++) at.push(n);
  at.push(typed.length);
  return { text: folded + typed.slice(end), at };
}

/** Of the places where words stand, the one that begins nearest to an offset. */
function nearestPlace(text: string, words: string, from: number): number | undefined {
  if (words === '') return undefined;
  const after = text.indexOf(words, from);
  const before = text.lastIndexOf(words, from);
  if (after === -1 || before === -1) return after === before ? undefined : Math.max(after, before);
  return after - from <= from - before ? after : before;
}

function found({ at }: Folded, start: number, end: number): Found {
  // The last character may stand for a run of blanks; none does, as words are trimmed.
  return { ok: true, range: { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 } };
}

function missing({ text, at }: Folded, words: string): Found {
  const begins = words === '' ? undefined : searchText(text, 1).longestBeginning(words);
  if (!begins || begins.length < LEAST) return { ok: false, matched: '', at: undefined };
  const matched = words.slice(Math.max(0, begins.length - SHOWN), begins.length);
  return { ok: false, matched, at: at[begins.at + begins.length - 1] };
}

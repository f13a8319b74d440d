import type { Question } from '../search/passages/question.ts';
import type { AskedWord } from '../search/passages/typed-words.ts';
import { parseQuery } from '../search/query.ts';
import { tokenizeQuery } from '../search/tokenize.ts';

/** A question as it was typed, without what it quotes: also what is left out of the search may name who said it. */
export interface AsTyped {
  readonly text: string;
  readonly words: readonly AskedWord[];
  /** The place among `words` of a word of the question; none where they are not divided alike. */
  readonly placeOf: (at: number) => number | undefined;
}

/** The words of a question as typed, each known by where it stands: the question may be a part of what was typed. */
export function asTyped({ asked, query, words }: Question): AsTyped {
  const parsed = parseQuery(asked, Infinity);
  const whole = parsed.ok ? parsed.query.text : '';
  const shift = whole.startsWith(query.text) ? 0 : whole.lastIndexOf(query.text);
  const text = shift < 0 ? query.text : whole;
  const typed = tokenizeQuery(text);
  const places = new Map(typed.map(({ start }, at) => [start, at]));
  return { text, words: typed, placeOf: (at) => places.get(words[at]!.start + Math.max(0, shift)) };
}

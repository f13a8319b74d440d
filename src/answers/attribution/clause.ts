import type { Range } from '../../record/record.ts';
import { isDenying, isNegating } from '../../search/passages/reporting-words.ts';
import { isTitleOfAny } from '../../search/passages/words-around-names.ts';
import { isOnlyTitles, type Sentence } from './sentence.ts';

const BRACKETS = /\([^()]*\)/g;
/** Before one of these stands who is told apart from who speaks: `Biden, not Kishida, said`. */
const TELLS_APART = /[\s,—–-]*\b(?:not|nor|neither|never|rather than|instead of|unlike)\s+((?:[\p{L}.]+\s+){0,3})$/iu;
const ENDS_APART = /^\s*[,—–-]?/;

/** A sentence without what stands in brackets. */
export function withoutBrackets(sentence: Sentence): Sentence {
  const inside = [...sentence.text.matchAll(BRACKETS)];
  return blanked(
    sentence,
    inside.map(({ 0: text, index }) => ({ start: index, end: index + text.length })),
  );
}

/** A sentence without those whom it names only to tell them apart: `Biden, not Kishida, said`. */
export function withoutOthers(sentence: Sentence): Sentence {
  const { text, names } = sentence;
  const others = names.flatMap(({ start, end }) => {
    const [apart, titles = ''] = TELLS_APART.exec(text.slice(0, start)) ?? [];
    if (apart === undefined || !isOnlyTitles(titles)) return [];
    return [{ start: start - apart.length, end: end + ENDS_APART.exec(text.slice(end))![0].length }];
  });
  return blanked(sentence, others);
}

/** A sentence with spaces for some of its stretches: places stay where they are. */
function blanked(sentence: Sentence, stretches: readonly Range[]): Sentence {
  if (stretches.length === 0) return sentence;
  const stands = ({ start }: Range) => stretches.every((range) => start < range.start || start >= range.end);
  let { text } = sentence;
  for (const { start, end } of stretches) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return { text, words: sentence.words.filter(stands), names: sentence.names.filter(stands) };
}

/** Words of a clause that are looked at before its verb. */
const MOST_BEFORE = 10;
/** What joins clauses: a negation before it is another's. */
const JOINS = new Set('and but or while because since when after before though although as'.split(' '));
/** Behind `not` these deny nothing: `not only said`. */
const NO_DENIAL = new Set('only just merely simply'.split(' '));

const SAYS_NOTHING = /^\s+(?:nothing|no such)\b/i;

/**
 * Whether a verb of saying is denied: `never said`, `refused to say`, `it is not true that Biden said`, `denied`, `said nothing`. What is denied
 * twice is not: `did not hesitate to say`.
 */
export function isDenied({ text, words }: Sentence, verb: number): boolean {
  if (isDenying(words[verb]!.term) || SAYS_NOTHING.test(text.slice(words[verb]!.end))) return true;
  let isDenied = false;
  for (let at = verb - 1; at >= Math.max(0, verb - MOST_BEFORE); at -= 1) {
    const { term, end } = words[at]!;
    const next = words[at + 1]!;
    const between = text.slice(end, next.start);
    if (JOINS.has(term) || /[,;:!?—–]/.test(between) || (between.includes('.') && !isTitleOfAny(term))) break;
    if (isNegating(term) && !NO_DENIAL.has(next.term)) isDenied = !isDenied;
  }
  return isDenied;
}

/** Whether a clause without a verb of saying denies something: `contrary to`, `not a word of Biden`. */
export function isNegative({ words }: Sentence): boolean {
  return words.some(({ term }) => isNegating(term) || term === 'contrary');
}

import { findNames } from './lexicon.ts';
import { strangeGroups } from './looks.ts';
import { isNameWord } from './name-table.ts';
import { statementCount } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { slipCost } from './slips.ts';
import { tokenize } from './tokenize.ts';
import { allowedEdits, findTypos, mostEdits } from './typos.ts';
import { findTerm } from './vocabulary.ts';

/** A known word that an unknown one may have been meant to be. */
export interface Spelling {
  readonly word: string;
  readonly distance: number;
  /** The unlikelier, the more; see `costOf`. */
  readonly cost: number;
  /** How much a hit counts beside one for a word typed right. */
  readonly weight: number;
}

const ONE_EDIT = 0.6;
const TWO_EDITS = 0.35;
const SPLIT = 0.6;

/** Words that may have been meant as well are searched too: so many in all, and none much unlikelier than the first. */
const MOST_SPELLINGS = 3;
const MUCH_UNLIKELIER = 3;
/** How fast the weight falls as a spelling is unlikelier; tuned on the training meetings of QMSum, like all of these. */
const FALL = 0.3;

/**
 * Two edits that cost more make nearly any word of another; these are swaps, letters left out, and at most one wrong
 * letter, a neighbour on the keyboard. By this rule 8 % of right words of 7 letters and more that an archive lacks are
 * taken for another, and 18 % without it; 92 % of searches with two edits are still found (training meetings of QMSum).
 */
const LIKELY_EDITS = 11.5;
/** A rarer word is not what two edits in a short word are taken for: it may be misspelt itself. */
const LEAST_STATEMENTS = 2;
const LEAST_LETTERS = 5;
/** From so many letters on a word has few neighbours. */
const LONG = 7;

/** Two words that were run together. */
export interface Split {
  readonly why: 'split';
  readonly words: readonly [string, string];
  readonly weight: number;
}

/** What an unknown word was probably meant to be. */
type Repair = { readonly why: 'spelling'; readonly spellings: readonly Spelling[] } | Split;

/**
 * The known words that an unknown one probably was meant to be, likeliest first; where they are two edits away, the
 * two known words that it is, run together, are likelier.
 */
export function repair(index: SearchIndex, term: string): Repair | undefined {
  const spellings = spellingsOf(index, term);
  if (spellings[0]?.distance === 1) return { why: 'spelling', spellings };
  const halves = split(index, term);
  if (halves) return { why: 'split', words: halves, weight: SPLIT };
  return spellings.length > 0 ? { why: 'spelling', spellings } : undefined;
}

/**
 * The likeliest spellings of an unknown word, the likeliest first; none where no known word is near.
 * @param accepts - whether a word may have been meant; asked of the likeliest first, as far as need be
 */
export function spellingsOf(
  index: SearchIndex,
  term: string,
  accepts: (candidate: Pick<Spelling, 'word' | 'distance'>) => boolean = () => true,
): readonly Spelling[] {
  const { groups, words } = index.typos;
  const strange = strangeGroups(groups, term);
  const most = groups.telling && strange > 0 ? mostEdits(term.length) : allowedEdits(term.length);
  const near = findTypos(index.typos, term, most)
    .map(({ word: number, distance }) => {
      const word = words[number]!;
      const statements = textCount(index, number);
      const slips = slipCost(term, word);
      return { word, distance, statements, slips, cost: costOf(slips, statements) };
    })
    .filter((candidate) => candidate.statements > 0 || standsForText(index, candidate.word))
    .filter((candidate) => candidate.distance === 1 || !groups.telling || isLikely(term, strange, candidate))
    .sort((a, b) => a.cost - b.cost || b.statements - a.statements || (a.word < b.word ? -1 : 1));
  const spellings: Spelling[] = [];
  for (const { word, distance, cost } of near) {
    const least = spellings[0]?.cost ?? cost;
    if (spellings.length === MOST_SPELLINGS || cost > least + MUCH_UNLIKELIER) break;
    if (!accepts({ word, distance })) continue;
    const weight = (distance === 1 ? ONE_EDIT : TWO_EDITS) * Math.exp(FALL * (least - cost));
    spellings.push({ word, distance, cost, weight });
  }
  return spellings;
}

/** Natural logarithm of the odds against a word: its slips, less the root of the statements that hold it. */
export function costOf(slips: number, statements: number): number {
  return slips - Math.log(1 + statements) / 2;
}

/**
 * Whether two edits are likelier than that the word is right and the archive lacks it: they are likely ones, or it looks
 * like no word. A short word is looked up with two edits only where it looks like none, for it is near many.
 */
function isLikely(
  term: string,
  strange: number,
  { word, slips, statements }: { readonly word: string; readonly slips: number; readonly statements: number },
): boolean {
  if (term.length >= LONG) return strange > 0 || slips <= LIKELY_EDITS;
  return word.length >= LEAST_LETTERS && statements >= LEAST_STATEMENTS && (strange > 1 || slips <= LIKELY_EDITS);
}

/** Statements that hold a word of the typo table; none for words that only names hold. */
function textCount({ postings, vocabulary }: SearchIndex, word: number): number {
  return word < vocabulary.terms.length ? statementCount(postings, word) : 0;
}

/** Whether a word no text holds is by itself a name of something: `uighur` for the Uyghurs. */
function standsForText({ lexicon }: SearchIndex, word: string): boolean {
  return findNames(lexicon, [word]).some(({ entries }) => entries.some(({ kind }) => kind !== 'topic'));
}

/** Between two sentences stand at most so many characters. */
const LONGEST_BREAK = 8;
/** Characters that are read to see how a word is written; the statement in which they end is read whole. */
const MOST_READ = 20_000;

/**
 * Whether a known word is a name: one of a speaker or of something in the glossary, or what the texts write with a capital
 * letter where no sentence begins, or never without one.
 */
export function isName(index: SearchIndex, word: string): boolean {
  if (isNameWord(index.lexicon.tables.all.speaker, word) || standsForText(index, word)) return true;
  const { vocabulary, postings, textOf } = index;
  const term = findTerm(vocabulary, word);
  if (term < 0) return false;
  let [isSmall, read] = [false, 0];
  for (const statement of postings.statements.subarray(postings.start[term], postings.start[term + 1])) {
    if (read >= MOST_READ) break;
    const text = textOf(statement);
    read += text.length;
    for (const { term: found, start } of tokenize(text)) {
      if (found !== word) continue;
      if (!/^\p{Lu}/u.test(text.slice(start))) isSmall = true;
      else if (!beginsSentence(text, start)) return true;
    }
  }
  return !isSmall;
}

/** Whether what stands at a place of a text begins a sentence, and so has a capital letter whatever it is. */
export function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.?!:…])[^\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, start - LONGEST_BREAK), start));
}

/** Two known words run together (`covid19`, `indopacific`), the commonest pair; none under two letters. */
function split(index: SearchIndex, term: string): readonly [string, string] | undefined {
  // A number is not two numbers run together: 2021 is not 20 and 21.
  if (/^\p{N}+$/u.test(term)) return undefined;
  let best: { readonly halves: readonly [string, string]; readonly statements: number } | undefined;
  for (let at = 2; at <= term.length - 2; at += 1) {
    const halves = [term.slice(0, at), term.slice(at)] as const;
    const [first, second] = halves.map((half) => findTerm(index.vocabulary, half)) as [number, number];
    if (first < 0 || second < 0) continue;
    const statements = Math.min(textCount(index, first), textCount(index, second));
    if (!best || statements > best.statements) best = { halves, statements };
  }
  return best?.halves;
}

import { fold } from './fold.ts';

/** A word of a text: its folded form and where it stands (UTF-16 offsets, `end` exclusive). */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Tokens of one unspaced run (Chinese, Japanese, Korean) share a number; other words have each their own. */
  readonly run: number;
}

// Letters written without spaces between words: they are indexed as pairs (bigrams), the standard remedy.
const UNSPACED = String.raw`[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]&&[\p{L}\p{M}]]`;
const LETTER = String.raw`[\p{L}--${UNSPACED}]`;
const INNER = String.raw`[[\p{L}\p{M}\p{N}\p{DI}]--${UNSPACED}]`;
const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)*`;
const POINTED = String.raw`${LETTER}(?:\.${LETTER})+(?!${INNER})\.?`;
/** Transcripts write letters that are spelled out so: `L_C_D_`. */
const SPELLED = String.raw`(?<!_)${LETTER}(?:_${LETTER})+s?(?!${INNER})_?`;
const WORD = String.raw`[${LETTER}\p{N}]${INNER}*(?:['’‘ʼ＇]${INNER}+)*`;

/** One match a word: group 1 is an unspaced run. An abbreviation before a word, so that `U.S.` is one token. */
const TOKENS = new RegExp(String.raw`(${UNSPACED}+)|${NUMBER}(?!${INNER})|${POINTED}|${SPELLED}|${WORD}`, 'gv');

/** A letter of an unspaced script with the marks that belong to it; a Korean syllable typed letter by letter is one. */
const UNSPACED_LETTER = /[\u1100-\u115f]+[\u1160-\u11a7]*[\u11a8-\u11ff]*|[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*/gu;

/** Whether a text holds a letter of a script written without spaces between words. */
export function holdsUnspaced(text: string): boolean {
  return /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(text);
}

/** Calls `visit` for each word as written, in order, without folding it; unspaced runs come as one piece. */
export function scanWords(text: string, visit: (raw: string, start: number, unspaced: boolean) => void): void {
  TOKENS.lastIndex = 0;
  for (let match = TOKENS.exec(text); match; match = TOKENS.exec(text)) {
    visit(match[0], match.index, match[1] !== undefined);
  }
}

/** The letters of an unspaced run with their places in it. */
export function runLetters(run: string): readonly Token[] {
  return [...run.matchAll(UNSPACED_LETTER)]
    .map((match) => ({ term: fold(match[0]), start: match.index, end: match.index + match[0].length, run: 0 }))
    .filter(({ term }) => term !== '');
}

/**
 * The terms an unspaced run is indexed under: each pair of neighbours, then the last letter alone, so that a search
 * for a single letter finds it as the beginning of a term wherever it stands.
 */
export function runTerms(run: string): readonly Token[] {
  const letters = runLetters(run);
  return letters.map((letter, index) => {
    const next = letters[index + 1];
    return next ? { ...letter, term: letter.term + next.term, end: next.end } : letter;
  });
}

/** All words of a text, folded, in order. `text.slice(start, end)` is the word as written. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let run = 0;
  scanWords(text, (raw, start, unspaced) => {
    if (unspaced) {
      for (const token of runTerms(raw)) {
        tokens.push({ term: token.term, start: start + token.start, end: start + token.end, run });
      }
    } else {
      const term = fold(raw);
      if (term) tokens.push({ term, start, end: start + raw.length, run });
    }
    run += 1;
  });
  return tokens;
}

/** The words of a search: as `tokenize`, without the lone last letter of a longer unspaced run. */
export function tokenizeQuery(text: string): readonly Token[] {
  const tokens = tokenize(text);
  return tokens.filter((_, at) => !endsLongerRun(tokens, at));
}

/** The words of a phrase: as `tokenize`, for the lone last letter of a run is there in a text that goes on with a word. */
export function tokenizePhrase(text: string): readonly Token[] {
  const tokens = tokenize(text);
  return endsLongerRun(tokens, tokens.length - 1) ? tokens.slice(0, -1) : tokens;
}

function endsLongerRun(tokens: readonly Token[], at: number): boolean {
  const run = tokens[at]?.run;
  return run !== undefined && tokens[at - 1]?.run === run && tokens[at + 1]?.run !== run;
}

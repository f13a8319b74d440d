import { isCommon } from '../search/common-words.ts';
import { fold } from '../search/fold.ts';
import { lowerBound } from '../search/lower-bound.ts';
import { isCountry } from '../search/passages/countries.ts';
import { rarityInTalk } from '../search/passages/question-weights.ts';
import { isTitleOfAny } from '../search/passages/words-around-names.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { stem } from '../search/stem.ts';
import { isEnglish } from './english-words.ts';
import { isModal, isNegator, isNumeric, isQuantifier } from './meaning-words.ts';
import { differs, type Side } from './side.ts';

/** How rare in talk a word with a capital must be to be taken for a name: `Well` and `Yeah` are none. */
const LEAST_RARE = 0.35;

/** Whether two sides of a difference name others, whatever the order of the names. */
export function namesDiffer(index: SearchIndex, yours: Side, theirs: Side): boolean {
  if (isNameReplaced(yours, theirs)) return true;
  return differs(namesIn(index, yours), namesIn(index, theirs));
}

/** Whether a word of the record that a slip of the fingers changes is a name: whoever reads it reads another name. */
export function isNameMisspelt(index: SearchIndex, yours: Side, theirs: Side): boolean {
  const written = new Set(places(yours).map((at) => fold(rawAt(yours, at))));
  return places(theirs).some(
    (at) =>
      !written.has(fold(rawAt(theirs, at))) && !isTitleOfAny(bareKey(theirs, at)!) && isProperName(index, theirs, at),
  );
}

/** Whether a word is known as one of English, in talk or in writing: it may begin a sentence, and is no name then. */
function isUsual(side: Side, at: number): boolean {
  return [bareKey(side, at)!, fold(rawAt(side, at))].some(isUsualWord);
}

function isUsualWord(word: string): boolean {
  if (isCommon(word) || isNumeric(word) || isNegator(word) || isModal(word) || isQuantifier(word)) return true;
  return isEnglish(word) || rarityInTalk(stem(word)) < LEAST_RARE;
}

/**
 * Whether one word stands for one other and both are names by their capitals alone, or, where nothing has a capital, because
 * neither is a word of English.
 */
function isNameReplaced(yours: Side, theirs: Side): boolean {
  const sides = [yours, theirs];
  if (sides.some(({ from, to }) => to - from !== 1)) return false;
  if (bareKey(yours, yours.from) === bareKey(theirs, theirs.from)) return false;
  if (sides.every((side) => isInName(side, side.from))) return true;
  return sides.every((side) => {
    const bare = bareKey(side, side.from)!;
    return !isCased(side.text) && /^[a-z]{2,}$/.test(bare) && !isUsual(side, side.from);
  });
}

/** Whether a word has a capital that nothing but a name explains. */
function isInName(side: Side, at: number): boolean {
  const { words, text } = side;
  const bare = bareKey(side, at)!;
  if (isCommon(bare) || isNumeric(bare) || isTitleOfAny(bare)) return false;
  return isCapital(side, at) && !beginsSentence(text, words[at]!.start) && hasFewCapitals(text);
}

function namesIn(index: SearchIndex, side: Side): readonly string[] {
  return places(side)
    .filter((at) => {
      // `People's Republic of China (PRC)` loses no name without its letters.
      const isTwice = [side.from - 1, side.to].some((beside) => bareKey(side, beside) === bareKey(side, at));
      return !isTwice && (isName(index, side, at) || isInitial(side, at) || isModifier(index, side, at));
    })
    .map((at) => bareKey(side, at)!);
}

function places({ from, to }: Side): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function bareKey({ words }: Side, at: number): string | undefined {
  return words[at]?.key.replace(/'s?$/, '');
}

function rawAt({ words, text }: Side, at: number): string {
  return text.slice(words[at]!.start, words[at]!.end);
}

/** Whether a word is a name: known as one, or by a capital that begins no sentence. */
function isName(index: SearchIndex, side: Side, at: number): boolean {
  if (isProperName(index, side, at)) return true;
  const { words, text } = side;
  const bare = bareKey(side, at)!;
  if (isCommon(bare) || isNumeric(bare) || !isCapital(side, at)) return false;
  if (beginsSentence(text, words[at]!.start) || !isCased(text)) return false;
  return rarityInTalk(stem(bare)) >= LEAST_RARE;
}

/**
 * Whether a word is a name and no other word: a country, a name of the records, what stands behind a title, or a word with a
 * capital that is none of English, wherever it stands.
 */
function isProperName({ lexicon }: SearchIndex, side: Side, at: number): boolean {
  const bare = bareKey(side, at)!;
  if (isBehindTitle(side, at)) return true;
  if (isCommon(bare) || isNumeric(bare) || bare === 'us') return false;
  // Typed without any capital, `china` is a name; among capitals `us` and `polish` are words.
  if (isCountry(bare) && (isCapital(side, at) || !/\p{Lu}/u.test(side.text.slice(1)))) return true;
  if (!isCapital(side, at)) return false;
  if (lexicon.words[lowerBound(lexicon.words, bare)] === bare) return true;
  return isCased(side.text) && /^[\p{L}\p{M}'-]{2,}$/u.test(bare) && !isUsual(side, at);
}

/** Behind these, in capitals or not, stands a name. */
const ADDRESS = /^(?:mr|mrs|ms|mx|dr|prof)$/;

function isBehindTitle(side: Side, at: number): boolean {
  const { words, text } = side;
  const before = words[at - 1];
  if (!before || !/^\.?[\s\u00a0]+$/.test(text.slice(before.end, words[at]!.start))) return false;
  const bare = bareKey(side, at)!;
  if (isCommon(bare) && !isCapital(side, at)) return false;
  if (ADDRESS.test(before.key)) return !isTitleOfAny(bare);
  if (before.key === 'the' || !isTitleOfAny(before.key) || isTitleOfAny(bare) || isNumeric(bare)) return false;
  return isCapital(side, at - 1) && isCapital(side, at) && hasFewCapitals(text);
}

/** A letter with a point or beside a name: `H. Biden`. */
function isInitial(side: Side, at: number): boolean {
  const { words, text } = side;
  const raw = rawAt(side, at);
  const next = words[at + 1];
  if (!/^\p{Lu}$/u.test(raw) || !next || !isCapital(side, at + 1)) return false;
  const between = text.slice(words[at]!.end, next.start);
  return between === '. ' || (between === ' ' && raw !== 'I' && raw !== 'A' && at > 0 && isCapital(side, at - 1));
}

/** Before a name, these make it another one. */
const MODIFIERS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|great|upper|lower|san|santa|saint|st|los|las)$/;
const COMPASS = /^(?:north|south|east|west)$/;

function isModifier(index: SearchIndex, side: Side, at: number): boolean {
  const { words, text } = side;
  const next = words[at + 1];
  if (!next || !MODIFIERS.test(words[at]!.key) || !/^[ \u00a0-]$|^\. $/.test(text.slice(words[at]!.end, next.start)))
    return false;
  if (isCapital(side, at)) return isCapital(side, at + 1) && isName(index, side, at + 1);
  return COMPASS.test(words[at]!.key) && isCountry(bareKey(side, at + 1)!) && !/\p{Lu}/u.test(text.slice(1));
}

function isCapital(side: Side, at: number): boolean {
  return /^\p{Lu}/u.test(rawAt(side, at));
}

function beginsSentence(text: string, start: number): boolean {
  return (
    start === 0 || /(?:^|[.!?:…]["'”’)\]]*\s+|["“‘'([]\s*|\n\s*)$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** Whether a text has small letters and capitals behind its first letter, so that a capital tells something. */
function isCased(text: string): boolean {
  return /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}

/** Whether small letters begin at least a third of the words: in a headline, where few do, capitals tell nothing. */
function hasFewCapitals(text: string): boolean {
  const capitals = text.match(/(?<![\p{L}\p{M}])\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/(?<![\p{L}\p{M}'’])\p{Ll}/gu)?.length ?? 0;
  return capitals <= 2 * small;
}

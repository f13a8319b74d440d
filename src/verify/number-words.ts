import { joinDates } from './dates.ts';
import type { Word } from './words.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

const SMALL = new Map<string, number>([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, place) => [word, (place + 2) * 10] as const),
  ['fourty', 40],
]);
const ORDINAL = new Map<string, number>([
  ...ORDINALS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, place) => [word.replace(/y$/, 'ieth'), (place + 2) * 10] as const),
]);
const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Before these, `a` is one. */
const SCALE_OR_DOZEN = /^(?:hundred|thousand|million|billion|trillion|dozen)$/;

/** Digits above this lose their last ones as a number, and stay as they are written. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * The words with each number in words or digits as one, its key the value in digits: `twenty-five`, `a hundred and two`,
 * `5 million`, `two dozen`, `1st`, `$5`, `Article V`. What is no number in good form (`nineteen ninety`) stays several. `per cent`
 * becomes `percent`, `No. 5` `number 5`; days of a month stand behind it.
 */
export function joinNumbers(text: string, words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    const read = readPhrase(words, at) ??
      readSign(text, words, at) ??
      readRoman(text, words, at) ??
      readNumber(text, words, at) ?? { key: words[at]!.key, count: 1 };
    const end = words[at + read.count - 1]!.end;
    const sign = joined.at(-1);
    if (isNumberKey(read.key) && sign?.end === words[at]!.start && CURRENCIES.has(sign.key)) {
      // `$5` is read as `5 dollars`, both words at one place.
      joined.pop();
      joined.push({ key: read.key, start: sign.start, end }, { key: sign.key, start: sign.start, end });
    } else joined.push({ key: CURRENCY_WORDS.get(read.key) ?? read.key, start: words[at]!.start, end });
    at += read.count;
  }
  return joinDates(text, joined);
}

/** Currencies by their sign and in the plural, and how they are read. */
const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ...(
    'dollar euro pound yen peso franc rupee ruble krona krone lira dirham riyal shekel dinar cent bitcoin yuan hryvnia baht ' +
    'naira'
  )
    .split(' ')
    .map((word) => [`${word}s`, word] as const),
  ...(
    'rouble ruble,roubles ruble,usd dollar,eur euro,gbp pound,jpy yen,rmb yuan,renminbi yuan,' +
    '₽ ruble,₹ rupee,₺ lira,₴ hryvnia,₪ shekel,฿ baht,₱ peso,₦ naira,¢ cent'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
]);
const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_WORDS.values());

/** Whether a key is that of a number: of one in words or digits, or of its place in an order. */
export function isNumberKey(key: string): boolean {
  return /^\p{N}/u.test(key);
}

interface Read {
  readonly key: string;
  /** Words read. */
  readonly count: number;
}

/** Phrases that are one amount. */
const PHRASES: readonly (readonly [string, string])[] = [
  ['per cent', 'percent'],
  ['half a dozen', '6'],
  ['half dozen', '6'],
];

function readPhrase(words: readonly Word[], at: number): Read | undefined {
  if (!/^(?:per|half)$/.test(words[at]!.key)) return undefined;
  for (const [phrase, key] of PHRASES) {
    const wanted = phrase.split(' ');
    if (wanted.every((word, place) => words[at + place]?.key === word)) return { key, count: wanted.length };
  }
  return undefined;
}

/** A sign that is read as a word: `US$` before a number, `No.` before digits. */
function readSign(text: string, words: readonly Word[], at: number): Read | undefined {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next) return undefined;
  const isBesideDollar = /^usa?\??$/.test(word.key) && /^dollars?$/.test(next.key);
  if (isBesideDollar) return { key: 'dollar', count: 2 };
  const isNumero = /^nos?$/.test(word.key) && /^\.\s?$/.test(text.slice(word.end, next.start)) && /^\d/.test(next.key);
  return isNumero ? { key: 'number', count: 1 } : undefined;
}

/** Behind these, written with a capital, letters are a Roman number. */
const NUMBERED =
  /^(?:article|chapter|part|section|title|volume|book|act|phase|stage|type|class|category|level|grade|annex|appendix|table|war|bowl|amendment|schedule|tier)$/;
const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:I[VX]|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function readRoman(text: string, words: readonly Word[], at: number): Read | undefined {
  const [before, { start, end }] = [words[at - 1], words[at]!];
  if (!before || !NUMBERED.test(before.key) || !/^\p{Lu}/u.test(text.slice(before.start))) return undefined;
  const letters = text.slice(start, end);
  if (!ROMAN.test(letters) || text.slice(before.end, start) !== ' ') return undefined;
  const values = Array.from(letters, (letter) => ROMAN_VALUES[letter]!);
  const value = values.reduce((sum, one, place) => sum + (one < (values[place + 1] ?? 0) ? -one : one), 0);
  return { key: String(value), count: 1 };
}

function readNumber(text: string, words: readonly Word[], at: number): Read | undefined {
  let place = at;
  let total = 0;
  let group: number | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  const first = words[at]!.key;
  const digits = /^\d+(?:\.\d+)?$/.test(first) ? Number(first) : undefined;
  const isDigits = digits !== undefined;
  if (isDigits) {
    if (digits > LARGEST || first.length > 15) return undefined;
    group = digits;
    place += 1;
  } else if (/^(?:a|an)$/.test(first) && SCALE_OR_DOZEN.test(words[at + 1]?.key ?? '')) {
    group = 1;
    place += 1;
  }
  for (; place < words.length && isBeside(text, words, at, place); place += 1) {
    const { key } = words[place]!;
    const small = SMALL.get(key);
    const scale = SCALES.get(key);
    if (small !== undefined && takes(group, small)) group = (group ?? 0) + small;
    else if (key === 'dozen' && group !== undefined && group > 0 && group < 100 && total === 0)
      return { key: String(group * 12), count: place - at + 1 };
    else if (scale === 100 && group !== undefined && group > 0 && group < 100) group *= 100;
    else if (scale !== undefined && scale > 100 && group !== undefined && scale < lastScale) {
      total += group * scale;
      lastScale = scale;
      group = undefined;
    } else {
      const next =
        key === 'and' && isBeside(text, words, at, place + 1) ? partAt(words, place + 1, !isDigits) : undefined;
      if (!takesMore(group, total, next)) break;
    }
  }
  const ordinal = ORDINAL.get(words[place]?.key ?? '');
  if (ordinal !== undefined && !isDigits && takes(group, ordinal) && isBeside(text, words, at, place)) {
    return { key: ordinalKey(total + (group ?? 0) + ordinal), count: place - at + 1 };
  }
  if (place === at) return undefined;
  if (place === at + 1 && isDigits) return { key: first, count: 1 };
  return { key: String(total + (group ?? 0)), count: place - at };
}

/** Whether nothing but a space or hyphen stands before a word that is to go on a number: `one, two` are two. */
function isBeside(text: string, words: readonly Word[], first: number, place: number): boolean {
  const word = words[place];
  return (
    place === first || (word !== undefined && /^[\s\u00a0‐‑-]*$/.test(text.slice(words[place - 1]!.end, word.start)))
  );
}

/** Whether a number so far can go on with a smaller one: `twenty` with `five`, `hundred` with either. */
function takes(group: number | undefined, next: number): boolean {
  if (group === undefined || group === 0) return group === undefined;
  if (group % 100 === 0) return next > 0;
  return group % 100 >= 20 && group % 10 === 0 && next > 0 && next < 10;
}

/** The number below a hundred that a word is; also its place in an order, where that may be. */
function partAt(words: readonly Word[], place: number, mayBeOrdinal: boolean): number | undefined {
  const key = words[place]?.key ?? '';
  return SMALL.get(key) ?? (mayBeOrdinal ? ORDINAL.get(key) : undefined);
}

/** Whether `and` may stand within a number: behind a hundred or more, before a smaller part. */
function takesMore(group: number | undefined, total: number, next: number | undefined): boolean {
  if (next === undefined || next === 0) return false;
  return group === undefined ? total > 0 : group >= 100 && group % 100 === 0;
}

function ordinalKey(value: number): string {
  const last = value % 10;
  const ending = Math.floor(value / 10) % 10 === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th');
  return `${value}${ending}`;
}

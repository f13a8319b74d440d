/**
 * How names that are printed in capitals are set. No table tells `MacDonald` from `Macdonald`, so only what is sure is done:
 * `Mc`, letters before an apostrophe, hyphens, particles, numbers and initials.
 */

const SMALL = new Set(
  'of the and for to in at on by de di da del della der den des dos du do von zu bin ibn y e et und st'.split(' '),
);
/** Particles that are capitalised where they stand alone (`Van Hollen`), and not before another (`van der Berg`). */
const SMALL_BEFORE = new Set('van la las los le'.split(' '));
const SMALL_BEHIND = new Set(['de', 'van']);

const ACRONYMS = new Set(
  `FBI CEO CFO COO CTO CIO SEC FDA CDC NATO EU UN UK US USA PM FM MP MEP MSP VP CIA NASA EPA NBC CNN ABC CBS BBC NPR PBS IMF IAEA
  DOJ DOD DHS NSC OMB HHS IRS NIH AP AFP UNHCR UNICEF OECD ASEAN AI IT HR PR TV QC KC MD DC`.split(/\s+/),
);
const NUMERAL = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIV|XVI)$/;
const FIXED = new Map([
  ['PHD', 'PhD'],
  ['PH.D.', 'Ph.D.'],
  ['ESQ', 'Esq'],
  ['JR', 'Jr'],
  ['SR', 'Sr'],
]);

/**
 * A name as it is set in a sentence: words in capitals get small letters, others stay as printed. `MS. JEAN-PIERRE` is
 * `Ms. Jean-Pierre`, `Mr. GRASSLEY` is `Mr. Grassley`, `THE PRESIDENT` is `The President`, `JD Vance` stays.
 * @param lang language of the name, by which letters are made small: Turkish has its own
 */
export function setCase(name: string, lang: string): string {
  if (!/\p{Lu}\.?\p{Lu}/u.test(name)) return name;
  const words = name.split(' ');
  const allCapitals = !/\p{Ll}/u.test(name.replace(/\bMc(?=\p{Lu})/gu, ''));
  return words.map((word, at) => setWord(word, at, words, allCapitals, lang)).join(' ');
}

function setWord(word: string, at: number, words: readonly string[], allCapitals: boolean, lang: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || /\p{Ll}/u.test(word.replace(/^Mc(?=\p{Lu})/u, '').replace(/['’]s$/u, ''))) return word;
  const isLast = at === words.length - 1;
  if (/\d|_/.test(word) || isKept(letters, word, isLast)) return word;
  const fixed = FIXED.get(word) ?? FIXED.get(letters);
  if (fixed !== undefined) return word.replace(letters, fixed);
  // In a name of mixed letters a short word in capitals is initials or a shortening.
  if (!allCapitals && letters.length < 3) return word;
  const small = lower(letters, lang);
  if (at > 0 && !isLast && isSmall(small, words, at, lang)) return lower(word, lang);
  return word
    .split(/([-‐‑/(["“]|^\p{L}['’](?=\p{L}{3})|^Mc(?=\p{Lu}))/u)
    .map((part) => capitalised(part, lang))
    .join('');
}

/** Initials, numerals and shortenings of letters stay: `J.D.`, `TJ`, `III`, `FBI`, `NPR`. */
function isKept(letters: string, word: string, isLast: boolean): boolean {
  if (NUMERAL.test(letters) || ACRONYMS.has(letters)) return true;
  if (/^(?:\p{L}\.){2,}$/u.test(word) || /^\p{L}\.\p{L}$/u.test(word)) return true;
  if (/^(?:MR|MRS|MS|DR|LT|SGT|ST|JR|SR|PHD|REP|SEN)$/.test(letters) || word.endsWith('.')) return false;
  if (letters.length === 2) return !isLast && (/^[^AEIOUY]{2}$/.test(letters) || letters.endsWith('J'));
  return letters.length <= 4 && /^[A-Z]+$/.test(letters) && !/[AEIOUY]/.test(letters);
}

function isSmall(small: string, words: readonly string[], at: number, lang: string): boolean {
  if (SMALL.has(small)) return small !== 'st';
  if (!SMALL_BEFORE.has(small)) return false;
  const [before, next] = [lower(words[at - 1] ?? '', lang), lower(words[at + 1] ?? '', lang)];
  return SMALL.has(next) || SMALL_BEHIND.has(before);
}

function capitalised(part: string, lang: string): string {
  const small = lower(part, lang);
  // Mc is a beginning of its own, and what follows it a name.
  const own = /^mc(\p{L}{2,})$/u.exec(small)?.[1];
  return own === undefined ? first(small, lang) : `Mc${first(own, lang)}`;
}

function first(word: string, lang: string): string {
  const [letter = ''] = word;
  return inCase(letter, lang, 'upper') + word.slice(letter.length);
}

function lower(text: string, lang: string): string {
  return inCase(text, lang, 'lower');
}

function inCase(text: string, lang: string, to: 'upper' | 'lower'): string {
  // Only these languages have rules of their own, and an unknown tag would throw.
  const own = /^(?:tr|az|lt|el)\b/.exec(lang)?.[0];
  if (to === 'upper') return own === undefined ? text.toUpperCase() : text.toLocaleUpperCase(own);
  return own === undefined ? text.toLowerCase() : text.toLocaleLowerCase(own);
}

/** Letters that Unicode does not decompose, but that people type without their stroke or as two letters. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

const APOSTROPHES = /['’‘ʼ＇]/g;
/** Invisible characters inside a word (soft hyphen, joiners, variation selectors). */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/**
 * Marks beyond the thirtieth on one letter are dropped: putting many in order takes time that grows with their square.
 * Thirty is the limit of Unicode's Stream-Safe Text Format (UAX #15); no writing uses as many.
 */
const TOO_MANY_MARKS = /(?<=\p{M}{30})\p{M}+/gu;
/** Accents of Latin, Greek and Cyrillic letters. The voicing marks of kana (U+3099) are letters of their own: kept. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * Folds one word for comparison: NFKC, case, accents, invisible characters, apostrophes and an English possessive.
 * `Beijing’s` → `beijing`, `U.S.` → `us`, `T_V_` → `tv`, `Ｔａｉｗａｎ` → `taiwan`, `1,000` → `1000`.
 */
export function fold(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  const plain = foldLetters(word);
  const owned = plain.replace(/(?<=[^'’‘ʼ])['’‘ʼ]s?$/, '');
  const bare = owned.replace(APOSTROPHES, '');
  return /^\p{L}/u.test(bare) ? bare.replace(/[._]/g, '') : bare.replaceAll(',', '');
}

/** Folds the letters of any text, leaving spaces and punctuation: NFKC, case, accents, invisible characters. */
export function foldLetters(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .replace(TOO_MANY_MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[ßæœøłđðþıς]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

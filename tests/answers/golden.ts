/** A search of the first record, what it must find, and why. Ids are those of the record, best line first. */
export interface Golden {
  readonly words: string;
  /** Lines that hold the words. */
  readonly lines: string;
  /** Lines shown apart. */
  readonly related: string;
  /** What was searched in place of what was typed: `tiawan → taiwan, spelling`. */
  readonly corrections?: readonly string[];
  readonly held?: 'some';
  /** Lines of narration left out. */
  readonly narration?: number;
  readonly why: string;
}

const TAIWAN = { lines: 's05 s10', related: 's04 s02 s14' } as const;
const KISHIDA = { lines: 's11 s13 s06 s09 s01', related: 's04 s07 s02 s03 s05 s15' } as const;

export const GOLDEN: readonly Golden[] = [
  { words: 'taiwan', ...TAIWAN, why: 'the partial quotation before the paraphrase; the topic has three lines more' },
  { words: 'TAIWAN', ...TAIWAN, why: 'capitals mean nothing' },
  { words: 'Ｔａｉｗａｎ', ...TAIWAN, why: 'nor does the width of letters' },
  { words: 'Taïwan', ...TAIWAN, why: 'nor do accents' },
  { words: 'taiwan’s', ...TAIWAN, why: 'nor does an owner' },
  { words: 'taiw', ...TAIWAN, corrections: ['taiw → taiwan, beginning'], why: 'a word may be unfinished' },
  { words: 'tiawan', ...TAIWAN, corrections: ['tiawan → taiwan, spelling'], why: 'a swap is one edit' },
  { words: 'taiwann', ...TAIWAN, corrections: ['taiwann → taiwan, spelling'], why: 'so is a letter too many' },
  { words: '台湾', ...TAIWAN, corrections: ['台湾 → Taiwan, alias'], why: 'the record knows the Japanese name' },
  {
    words: 'senkakau',
    lines: 's14',
    related: 's04 s02 s05 s10',
    corrections: ['senkakau → senkaku, spelling'],
    why: 'a letter too many in a name of the text',
  },
  {
    words: '尖閣',
    lines: 's14',
    related: 's04 s02 s05 s10',
    corrections: ['尖閣 → Senkaku Islands, alias'],
    why: 'the text has the singular, Senkaku Island: another form of the same name',
  },
  {
    words: 'uigher',
    lines: 's13',
    related: 's05 s01',
    corrections: ['uigher → Uyghur community, spelling'],
    why: 'the nearest spelling is a name that the text spells otherwise',
  },
  { words: 'kishida', ...KISHIDA, why: 'the post first; then lines by or about him that do not name him' },
  { words: 'kishdia', ...KISHIDA, corrections: ['kishdia → kishida, spelling'], why: 'a name misspelt' },
  { words: '"status quo"', lines: 's04 s02', related: 's05 s14 s10', why: 'words that stand together' },
  { words: '“status quo”', lines: 's04 s02', related: 's05 s14 s10', why: 'curly marks are marks' },
  { words: '"the status quo"', lines: 's04 s02', related: 's05 s14 s10', why: 'common words count inside marks' },
  { words: 'by force', lines: 's10', related: 's04 s02 s05 s14', why: 'one word tells, the other is common' },
  { words: '"by force"', lines: 's10', related: 's04 s02 s05 s14', why: 'the same in marks' },
  {
    words: 'pandemic',
    lines: 's07',
    related: '',
    corrections: ['pandemic → COVID-19, alias'],
    why: 'the glossary says what a pandemic is here',
  },
  {
    words: 'DPRK',
    lines: 's15',
    related: '',
    corrections: ['DPRK → North Korea, alias'],
    why: 'the official name of a party',
  },
  {
    words: 'kyiv',
    lines: 's16',
    related: '',
    corrections: ['kyiv → Ukraine, alias'],
    why: 'a capital for its country',
  },
  {
    words: 'covid19',
    lines: 's07',
    related: '',
    corrections: ['covid19 → covid 19, split'],
    why: 'two words run together',
  },
  { words: 'U.S.', lines: 's11 s07 s16 s14 s13 s09 s01', related: '', narration: 1, why: 'U.S. and US are one word' },
  { words: 'us', lines: 's11 s07 s16 s14 s13 s09 s01', related: '', narration: 1, why: 'the country, not the pronoun' },
  { words: 'missile', lines: 's15', related: '', why: 'the topic is North Korea, which has this line alone' },
  { words: 'trump', lines: 's08', related: '', why: 'only narration holds the name, so it is shown' },
  {
    words: 'alliance',
    lines: 's11',
    related: 's12 s14 s09',
    narration: 1,
    why: 'narration holds it too, and is left out and counted',
  },
  {
    words: 'kishida taiwan',
    lines: 's10 s05 s06 s09 s13 s01 s11',
    related: 's04 s02 s14',
    held: 'some',
    why: 'no line holds both: the rarer word first',
  },
  { words: 'taiwan and china', lines: 's10', related: 's04 s02 s05 s14', why: 'a line that holds both' },
  { words: 'desert concerned', lines: 's05', related: 's04 s02 s13 s14 s01 s10', why: "the source's slip is found" },
  { words: 'targetted', lines: 's01', related: 's05 s13', why: "the source's spelling is kept and found" },
];

/** Searches that the record does not answer: a near name of something else must not come instead. */
export const NOT_IN_RECORD: readonly (readonly [words: string, why: string])[] = [
  ['thailand', 'not Taiwan, though three letters differ'],
  ['titan', 'not Taiwan, though two letters differ'],
  ['__proto__', 'a name of the machine, not of the record'],
  ['constructor', 'the same'],
  ['hasOwnProperty', 'the same'],
  ['"quo status"', 'the words stand the other way round'],
  ['xyz', 'nothing like it'],
];

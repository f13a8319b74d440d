import { describe, expect, it } from 'vitest';
import { sameWordsNotes } from '../../src/import/same-words.ts';

const WORDS = [
  'The old bridge at Mill Lane is closed to lorries since the flood of last spring.',
  'The repair takes eleven weeks, and it does not need a new bridge for that time.',
  'We have four offers, two of them from firms that worked in the village before.',
  'Very well: the council decides in May, once the engineer has seen the pillars.',
];
const file = (name: string, texts: readonly string[], told = false) => ({
  name,
  passages: texts.map((text) => ({ text, told })),
});

describe('two files of one meeting', () => {
  it('are told of where both hold the same words, however each is cut, spaced and punctuated', () => {
    const captions = WORDS.join(' ')
      .toLowerCase()
      .replace(/[.,:]/g, '')
      .split(/(?<=\b\w+ \w+ \w+) /);
    expect(sameWordsNotes([file('a/talk.docx', WORDS), file('b/talk.vtt', captions)])).toEqual([
      'talk.vtt holds nearly the same words as talk.docx, so that lines stand twice in the record. If it is the same meeting, import one of the two.',
    ]);
  });

  it('are told of where one holds more than the other, in either order', () => {
    const more = [
      ...WORDS,
      ...WORDS.map((text) => `${text} ${text.replace('The', 'Another')} So it was in the year before this one.`),
    ];
    expect(sameWordsNotes([file('a', WORDS), file('b', more)])).toHaveLength(1);
    expect(sameWordsNotes([file('a', more), file('b', WORDS)])).toHaveLength(1);
  });

  it('are told of where a sentence in thirty differs, and not where one in four does', () => {
    const many = Array.from(
      { length: 30 },
      (_, n) => `${WORDS[n % 4]} That is ${n * 7919} metres ${n * 104_729} from here.`,
    );
    const other = (every: number) =>
      many.map((text, n) => (n % every === 0 ? `Nobody knows ${n * 15_485_863} of it.` : text));
    expect(sameWordsNotes([file('a', many), file('b', other(30))])).toHaveLength(1);
    expect(sameWordsNotes([file('a', many), file('b', other(4))])).toEqual([]);
  });

  it('are not told of where they share a few words, or only what nobody says', () => {
    expect(sameWordsNotes([file('a', WORDS.slice(0, 2)), file('b', WORDS.slice(2))])).toEqual([]);
    expect(sameWordsNotes([file('a', WORDS.slice(0, 1)), file('b', WORDS.slice(0, 1))])).toEqual([]);
    expect(sameWordsNotes([file('a', WORDS, true), file('b', WORDS, true)])).toEqual([]);
    expect(sameWordsNotes([file('a', WORDS)])).toEqual([]);
  });

  it('are told of in writing without spaces', () => {
    const words = Array.from({ length: 40 }, (_, n) => `第${n}回の会議では橋の修理について話し合いました。`);
    const cut = words.join('').split(/(?<=橋の)/);
    expect(sameWordsNotes([file('a', words), file('b', cut)])).toHaveLength(1);
  });
});

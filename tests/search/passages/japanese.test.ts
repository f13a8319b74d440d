import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, contentWords, holdsKana } from '../../../src/search/passages/japanese.ts';

describe('the words of content of Japanese', () => {
  it.each([
    ['半導体と東京', ['半導体', '東京']],
    ['次回はいつですか', ['次回']],
    ['誰が非難しましたか', ['非難']],
    ['東京に行きましたか', ['東京']],
    ['何と言いましたか', []],
    ['トヨタのガソリン車', ['トヨタ', 'ガソリン', '車']],
  ])('are those in katakana or kanji that do not only ask: %s', (piece, words) => {
    expect(contentOf(piece)).toEqual(words);
  });

  it('stand where they are told to', () => {
    const pieces = fc
      .array(fc.constantFrom('半導体', '東京', 'トヨタ', 'は', 'と', '言', 'です', 'x'))
      .map((of) => of.join(''));
    fc.assert(
      fc.property(pieces, (piece) => {
        for (const { word, start, end } of contentWords(piece)) expect(piece.slice(start, end)).toBe(word);
      }),
    );
    expect(contentWords('半導体と東京').map(({ start }) => start)).toEqual([0, 4]);
  });

  it.each([
    ['台湾は', true],
    ['トヨタ', true],
    ['台湾说了什么', false],
    ['한국', false],
    ['Taiwan', false],
  ])('are looked for where letters are those of Japanese alone: %s', (text, holds) => {
    expect(holdsKana(text)).toBe(holds);
  });
});

import { describe, expect, it } from 'vitest';
import { beginsSentence, isName } from '../../src/search/repair.ts';
import { firstArchive } from '../support/first-record.ts';
import { MANY_WORDS } from './many-words.ts';
import { found, indexTexts } from './texts.ts';

const told = (texts: readonly string[], words: string) =>
  indexTexts(texts)
    .find(words)
    .plan.corrections.map(({ from, to, why }) => `${from} → ${to} (${why})`);

/** Texts enough to tell what looks like a word, twice, so that none of their words is a rare one. */
const large = (...texts: readonly string[]) => [...texts, ...texts, MANY_WORDS.join(' '), MANY_WORDS.join(' ')];

describe('a word no text holds', () => {
  it('is taken for the word it likeliest misspells, however frequent another is', () => {
    const texts = ['bring it', 'brian speaks', 'brian left'];
    expect(told(texts, 'brign.')).toEqual(['brign → bring (spelling)']);
    expect(found(indexTexts(texts).find('brign.'))).toEqual([0]);
  });

  it('is taken for up to three words that are about as likely, and all are told', () => {
    expect(told(['bake', 'bale'], 'bave.')).toEqual(['bave → bake, bale (spelling)']);
    expect(found(indexTexts(['bake', 'bale', 'sea']).find('bave.'))).toEqual([0, 1]);
    expect(told(['bake', 'bale', 'bane', 'base'], 'bave.')[0]?.split(', ')).toHaveLength(3);
  });

  it('is taken for the one that stands with the other words', () => {
    const texts = ['bake a cake', 'bake bread', 'bale of hay', 'hay'];
    expect(found(indexTexts(texts).find('bave hay.'))).toEqual([2]);
    expect(found(indexTexts(texts).find('bave bread.'))).toEqual([1]);
  });

  it('is taken for another form of a word, and also for a word that it likelier misspells', () => {
    const texts = ['recor', ...Array.from({ length: 9 }, () => 'we are recording')];
    expect(told(texts, 'recoring.')).toEqual(['recoring → recor, recording (spelling)']);
    expect(found(indexTexts(texts).find('recoring.'))).toEqual(texts.map((_, number) => number));
    expect(told(['launch', 'lunches'], 'launching.')).toEqual(['launching → launch (form)']);
  });

  it('may be another form of a word and the beginning of others', () => {
    const texts = ['terry', 'territory', 'sea'];
    expect(told(texts, 'terri')).toEqual(['terri → terry, territory (beginning)']);
    expect(found(indexTexts(texts).find('terri'))).toEqual([0, 1]);
    expect(found(indexTexts(texts).find('terri.'))).toEqual([0]);
  });
});

describe('two edits', () => {
  it.each([
    ['in a long word', 'destrutcoin', 'destruction'],
    ['in a short word that looks like none', 'psech', 'speech'],
    ['of any kind in a short word with several letters in a row that no word holds', 'spxzch', 'speech'],
  ])('are mended %s', (_, typed, meant) => {
    expect(told(large(meant), `${typed}.`)).toEqual([`${typed} → ${meant} (spelling)`]);
  });

  it('are not mended in a short word that looks right, nor in any where too few words tell how one looks', () => {
    expect(told(large(), 'banban.')).toEqual([]);
    expect(told(large('speech').slice(0, 2), 'psech.')).toEqual([]);
  });

  it('are not mended to a word that only one line holds, where the word typed is short', () => {
    expect(told(['speech', MANY_WORDS.join(' ')], 'psech.')).toEqual([]);
  });

  it('are not mended in a long word that looks right, where both put in letters that lie nowhere near', () => {
    const texts = [...large(), 'lorstavencodimukiho'];
    expect(told(texts, 'lorpravencodimukiho.')).toEqual([]);
    expect(told(texts, 'lortsavecnodimukiho.')).toEqual(['lortsavecnodimukiho → lorstavencodimukiho (spelling)']);
  });

  it.each(['titan', 'iran', 'thailand', 'train'])('never make Taiwan of %s', (typed) => {
    const likeTitan = 'entity capital tank italian ticket titles quantity iranians orange airplane trainer';
    for (const texts of [['taiwan', 'ukraine'], large('taiwan', 'ukraine', likeTitan)]) {
      const { plan } = indexTexts(texts).find(`${typed}.`);
      expect(plan.corrections.filter(({ to }) => /taiwan|ukraine/.test(to))).toEqual([]);
    }
  });
});

describe('a number', () => {
  it.each(['2021', '1990', '20222', 'g7x8'])('is never taken for another: %s', (number) => {
    expect(told(large('2022 20 21 19 90 g7x9'), `${number}.`)).toEqual([]);
  });
});

describe('a word', () => {
  const { index } = indexTexts([
    'Price matters. Lavrov left, and we remain in Lisbon.',
    'the price, at last',
    'Remain calm! «Lisbon?» Zürich.',
    '… the lisbon treaty',
  ]);

  it.each(['lavrov', 'lisbon', 'zurich'])('is a name where it has a capital letter of its own: %s', (word) => {
    expect(isName(index, word)).toBe(true);
  });

  it.each(['price', 'remain', 'treaty', 'nowhere', 'the'])('is none by the capital of a sentence: %s', (word) => {
    expect(isName(index, word)).toBe(false);
  });

  it('is a name where a speaker bears it or a glossary has it, whether or not a text holds it', () => {
    expect(isName(firstArchive.index, 'kishida')).toBe(true);
    expect(isName(firstArchive.index, 'uighur')).toBe(true);
  });

  it.each([
    ['Yes', 0, true],
    ['So. Yes', 4, true],
    ['So?» “Yes', 6, true],
    ['So, Yes', 4, false],
    ['So Yes', 3, false],
  ])('begins a sentence or not: %s', (text, start, begins) => {
    expect(beginsSentence(text, start)).toBe(begins);
  });
});

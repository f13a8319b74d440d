import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/verify/words.ts';
import { keysOf } from './keys.ts';

describe('a name that is as often written by its letters', () => {
  it.each([
    ['United States', 'US'],
    ['United States', 'U.S.'],
    ['United States of America', 'USA'],
    ['USA', 'U.S.A.'],
    ['United Kingdom', 'U.K.'],
    ['United Nations', 'UN'],
    ['European Union', 'EU'],
    ['People’s Republic of China', 'PRC'],
    ['People’s Republic of China’s', 'PRC’s'],
    ['Republic of Korea', 'ROK'],
    ['Democratic People’s Republic of Korea', 'DPRK'],
    ['United States’s', 'US’s'],
    ['COVID-19', 'Covid'],
  ])('is the same: %s and %s', (name, letters) => {
    expect(keysOf(`for the ${name} today`)).toBe(keysOf(`for the ${letters} today`));
  });

  it.each([
    ['United Airlines', 'united airlines'],
    ['the States', 'the states'],
    ['United', 'united'],
    ['People’s Republic', "people's republic"],
    ['the Republic of China', 'the republic of china'],
  ])('is not seen in %s', (text, keys) => {
    expect(keysOf(text)).toBe(keys);
  });

  it('is one word, from its first letter to its last', () => {
    const text = 'the United States of America, too';
    const { start, end } = readWords(text)[1]!;
    expect(text.slice(start, end)).toBe('United States of America');
  });
});

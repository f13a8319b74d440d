import { describe, expect, it } from 'vitest';
import { countriesOf, isCountry } from '../../../src/search/passages/countries.ts';

describe('a country', () => {
  it.each(['japan', 'japanese', 'niger', 'nigeria', 'korea', 'zimbabwe', 'us'])('is named by %s', (word) => {
    expect(isCountry(word)).toBe(true);
  });

  it.each(['ivory', 'united', 'south', 'asia', ''])('is not named by “%s” alone', (word) => {
    expect(isCountry(word)).toBe(false);
  });

  it('is found by its adjective', () => {
    expect(countriesOf('nigerian')).toEqual(['nigeria']);
    expect(countriesOf('burmese')).toEqual(['burma', 'myanmar']);
    expect(countriesOf('nigeria')).toEqual([]);
  });
});

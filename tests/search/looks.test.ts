import { describe, expect, it } from 'vitest';
import { letterGroupsOf, strangeGroups } from '../../src/search/looks.ts';
import { MANY_WORDS } from './many-words.ts';

describe('whether a word looks like one', () => {
  const groups = letterGroupsOf(MANY_WORDS);

  it('is told by three letters in a row that no word holds, its borders being letters', () => {
    expect(strangeGroups(groups, 'mudi')).toBe(0);
    expect(strangeGroups(groups, 'mudico')).toBe(0);
    // `_mu mud udi di_`, of which `udz dzi` are none.
    expect(strangeGroups(groups, 'mudzi')).toBe(3);
    expect(strangeGroups(groups, 'xmudi')).toBe(2);
    expect(strangeGroups(groups, 'mudix')).toBe(2);
  });

  it('is not told of a word of other letters', () => {
    expect(strangeGroups(groups, 'été')).toBe(0);
    expect(strangeGroups(groups, '台湾')).toBe(0);
  });

  it('is told from 4,000 words on', () => {
    expect(letterGroupsOf(MANY_WORDS.slice(0, 4000)).telling).toBe(true);
    expect(letterGroupsOf(MANY_WORDS.slice(0, 3999)).telling).toBe(false);
    expect(letterGroupsOf([...MANY_WORDS.slice(0, 3999), '2024', '台湾']).telling).toBe(false);
  });

  it('is not changed by a word misspelt among many', () => {
    const many = Array.from({ length: 4 }, () => MANY_WORDS).flat();
    expect(strangeGroups(letterGroupsOf([...many, 'mudzi']), 'mudzi')).toBe(3);
    expect(strangeGroups(letterGroupsOf([...MANY_WORDS, 'mudzi']), 'mudzi')).toBe(0);
  });
});

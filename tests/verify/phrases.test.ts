import { describe, expect, it } from 'vitest';
import type { ChangeKind } from '../../src/verify/change-kinds.ts';
import { readPhrases } from '../../src/verify/phrases.ts';
import { readWords } from '../../src/verify/words.ts';
import { changeBetween } from './change-between.ts';

function phrasesOf(text: string): string {
  const words = readWords(text);
  const phrases = readPhrases({ words, text, from: 0, to: words.length }, 0, words.length);
  return phrases.map(({ key }) => key).join(' ');
}

describe('a phrase', () => {
  it.each([
    ['it is far from safe', 'it is not safe'],
    ['anything but safe', 'not safe'],
    ['yet to see', 'not see'],
    ['not just cheap', 'not-only cheap'],
    ['we cannot but agree', 'we must agree'],
    ['all but five', 'all except 5'],
    ['all but safe', 'almost safe'],
    ['a few of them', 'a-few of them'],
    ['quite a few of them', 'many of them'],
    ['they used to sign', 'they former sign'],
    ['they are used to it', 'they are used to it'],
    ['even if it is', 'although it is'],
    ['no one signed', 'nobody signed'],
    ['at least 20', '≥# 20'],
    ['no more than 20', '≤# 20'],
    ['over 20', '># 20'],
    ['over $20', '># 20 dollar'],
    ['over half', '># half'],
    ['over there', 'over there'],
    ['over one', 'over 1'],
    ['about 2nd place', 'about 2nd place'],
    ['last year', 'last@ year'],
    ['the past five years', 'the last@ 5 years'],
    ['last of all', 'last of all'],
    ['next Friday', 'next@ friday'],
    ['at 5 kg', 'at 5 kilogram'],
    ['kg by kg', 'kg by kg'],
    ['little hope', 'little hope'],
    ['the little hope', 'the small hope'],
    ['zero hope', 'no hope'],
    ['zero percent', '0 percent'],
    ['zero hours', '0 hours'],
    ['the ex went', 'the ex went'],
    ['the ex-king', 'the former king'],
    ['he forgot to sign', 'he fail sign'],
  ])('of “%s” is read as “%s”', (text, keys) => {
    expect(phrasesOf(text)).toBe(keys);
  });

  it.each<[ChangeKind, string, string]>([
    ['negation', 'it is safe', 'it is far from safe'],
    ['negation', 'it is safe', 'it is anything but safe'],
    ['negation', 'we have to see', 'we have yet to see'],
    ['negation', 'it is far away from safe', 'it is far from safe'],
    ['negation', 'it is not cheap', 'it is not just cheap'],
    ['negation', 'it is just cheap', 'it is not just cheap'],
    ['negation', 'we cannot agree', 'we cannot but agree'],
    ['negation', 'all five signed', 'all but five signed'],
    ['negation', 'members including him', 'members except him'],
    ['negation', 'they sign for him', 'they sign instead of him'],
    ['number', 'they saw 20 ships', 'they saw at least 20 ships'],
    ['number', 'they saw 20 ships', 'they saw under 20 ships'],
    ['number', 'they saw 20 ships', 'they saw approximately 20 ships'],
    ['number', 'they saw over 20 ships', 'they saw under 20 ships'],
  ])('that is cut in two by a difference counts as a whole, as %s: “%s” for “%s”', (kind, yours, theirs) => {
    expect(changeBetween(yours, theirs)).toBe(kind);
    expect(changeBetween(theirs, yours)).toBe(kind);
  });
});

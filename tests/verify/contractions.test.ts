import { describe, expect, it } from 'vitest';
import { expandContraction, verbsOf } from '../../src/verify/contractions.ts';
import { keysOf } from './keys.ts';

describe('a contraction', () => {
  it.each([
    ['don’t', 'do not'],
    ['dont', 'do not'],
    ['isn’t', 'is not'],
    ['wouldn’t', 'would not'],
    ['won’t', 'will not'],
    ['wont', 'will not'],
    ['shan’t', 'shall not'],
    ['can’t', 'can not'],
    ['cant', 'can not'],
    ['cannot', 'can not'],
    ['I’m', 'i am'],
    ['we’re', 'we are'],
    ['they’ve', 'they have'],
    ['she’ll', 'she will'],
    ['should’ve', 'should have'],
    ['let’s', 'let us'],
    ['gonna', 'going to'],
    ['’em', 'em'],
    ['daren’t', 'dare not'],
    ['ain’t', "'s not"],
    ['wouldn’t’ve', 'would not have'],
    ['I’d’ve', "i 'd have"],
    ['n’t', 'not'],
    ['OK', 'okay'],
  ])('%s is read as %s', (written, keys) => {
    expect(keysOf(written)).toBe(keys);
  });

  it.each(['its', 'were', 'well', 'ill', 'japan’s', 'want', 'plant', 'constructor', '__proto__'])(
    'is not seen in %s',
    (word) => {
      expect(expandContraction(word.replace('’', "'"))).toBeUndefined();
    },
  );

  it('of is or has, had or would, is kept as itself, for the text does not say which', () => {
    expect(keysOf('it’s done, I’d go')).toBe("it 's done i 'd go");
  });
});

describe('the verb that a word is', () => {
  const mayBeOne = (a: string, b: string) => (verbsOf(a) & verbsOf(b)) !== 0;

  it.each([
    ["'s", 'is'],
    ["'s", 'has'],
    ["'d", 'had'],
    ["'d", 'would'],
  ])('may be the same for %s and %s', (a, b) => {
    expect(mayBeOne(a, b)).toBe(true);
  });

  it.each([
    ["'s", 'was'],
    ["'s", "'d"],
    ["'d", 'is'],
    ['is', 'has'],
    ['had', 'would'],
    ['constructor', 'is'],
    ['peace', 'peace'],
  ])('is not the same for %s and %s', (a, b) => {
    expect(mayBeOne(a, b)).toBe(false);
  });
});

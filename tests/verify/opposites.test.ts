import { describe, expect, it } from 'vitest';
import { areOpposite, holdOpposites, holdOtherPersons } from '../../src/verify/opposites.ts';

describe('opposites', () => {
  it.each([
    ['increase', 'decreased'],
    ['safe', 'unsafe'],
    ['stability', 'instability'],
    ['possible', 'impossible'],
    ['agreed', 'disagreed'],
    ['useful', 'useless'],
    ['clue', 'clueless'],
    ['leader', 'leaderless'],
    ['before', 'after'],
    ['with', 'without'],
    ['more', 'less'],
    ['always', 'never'],
    ['1st', 'last'],
    ['win', 'lose'],
    ['highest', 'lowest'],
    ['allies', 'enemies'],
    ['protect', 'destroyed'],
    ['praise', 'condemned'],
    ['legalize', 'criminalize'],
    ['stabilize', 'destabilize'],
    ['unwilling', 'willing'],
    ['welcome', 'regret'],
    ['temporary', 'permanent'],
    ['predecessor', 'successor'],
    ['support', 'opposition'],
    ['legality', 'illegality'],
    ['emigration', 'immigration'],
  ])('are %s and %s, whichever comes first', (a, b) => {
    expect([areOpposite(a, b), areOpposite(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['peace', 'peace'],
    ['increase', 'increased'],
    ['do', 'undo'],
    ['cover', 'recover'],
    ['take', 'overtake'],
    ['bridge', 'road'],
    ['part', 'apart'],
    ['form', 'inform'],
    ['cover', 'discover'],
    ['less', 'unless'],
    ['mother', 'father'],
    ['constructor', 'toString'],
  ])('are not %s and %s', (a, b) => {
    expect([areOpposite(a, b), areOpposite(b, a)]).toEqual([false, false]);
  });
});

describe('lists of words', () => {
  it('hold opposites where one of each does', () => {
    expect(holdOpposites(['they', 'win'], ['lose', 'all'])).toBe(true);
    expect(holdOpposites(['they', 'win'], ['win', 'all'])).toBe(false);
    expect(holdOpposites([], ['lose'])).toBe(false);
  });

  it('hold other persons, by kin or sex', () => {
    expect(holdOtherPersons(['my', 'mothers'], ['my', 'father'])).toBe(true);
    expect(holdOtherPersons(['he'], ['she'])).toBe(true);
    expect(holdOtherPersons(['mother'], ['mothers'])).toBe(false);
    expect(holdOtherPersons(['mother'], ['uncle'])).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { areOpposite } from '../../src/verify/opposites.ts';

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
    ['constructor', 'toString'],
  ])('are not %s and %s', (a, b) => {
    expect([areOpposite(a, b), areOpposite(b, a)]).toEqual([false, false]);
  });
});

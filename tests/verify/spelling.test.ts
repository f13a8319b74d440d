import { describe, expect, it } from 'vitest';
import { oneSpelling } from '../../src/verify/spelling.ts';
import { keysOf } from './keys.ts';

describe('British and American spelling', () => {
  it.each([
    ['organisations', 'organizations'],
    ['recognising', 'recognizing'],
    ['analysed', 'analyzed'],
    ['neighbours', 'neighbors'],
    ['favourite', 'favorite'],
    ['honoured', 'honored'],
    ['centre', 'center'],
    ['theatres', 'theaters'],
    ['calibre', 'caliber'],
    ['dialogue', 'dialog'],
    ['defence', 'defense'],
    ['licence', 'license'],
    ['practised', 'practiced'],
    ['travelling', 'traveling'],
    ['cancelled', 'canceled'],
    ['judgement', 'judgment'],
    ['programmes', 'programs'],
    ['towards', 'toward'],
    ['learnt', 'learned'],
    ['spelt', 'spelled'],
    ['advisers', 'advisors'],
    ['practise', 'practice'],
    ['paediatric', 'pediatric'],
    ['foetus', 'fetus'],
    ['grey', 'gray'],
    ['sceptical', 'skeptical'],
    ['aluminium', 'aluminum'],
    ['fulfil', 'fulfill'],
    ['adviser', 'advisor'],
    ['manoeuvre', 'maneuver'],
  ])('of %s and %s are one', (british, american) => {
    expect(keysOf(british)).toBe(keysOf(american));
  });

  it.each([
    ['four', 'for'],
    ['hour', 'hor'],
    ['your', 'yor'],
    ['filled', 'filed'],
    ['called', 'caled'],
    ['tire', 'tier'],
    ['rise', 'rice'],
    ['device', 'devise'],
    ['advice', 'advise'],
    ['price', 'prize'],
    ['were', 'wer'],
    ['goes', 'ges'],
    ['does', 'des'],
    ['store', 'storer'],
    ['poet', 'pet'],
    ['tolled', 'toled'],
  ])('does not make one word of %s and %s', (a, b) => {
    expect(oneSpelling(a)).not.toBe(oneSpelling(b));
  });

  it('is not looked for in the names of built-in things', () => {
    expect(oneSpelling('constructor')).toBe('constructor');
    expect(oneSpelling('__proto__')).toBe('__proto__');
  });
});

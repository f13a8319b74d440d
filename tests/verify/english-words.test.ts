import { describe, expect, it } from 'vitest';
import { dictionaryForms, isEnglish } from '../../src/verify/english-words.ts';

describe('an English word', () => {
  it.each([
    'causal',
    'casual',
    'guests',
    'lawmakers',
    'running',
    'biggest',
    'happily',
    'carried',
    'watches',
    'policemen',
  ])('is %s', (word) => {
    expect(isEnglish(word)).toBe(true);
  });

  it.each(['jones', 'smith', 'biden', 'berlin', 'muslims', 'thigs', 'combinaton', 'leter', 'constructor2', ''])(
    'is not “%s”',
    (word) => {
      expect(isEnglish(word)).toBe(false);
    },
  );

  it('has its dictionary forms', () => {
    expect(dictionaryForms('highest')).toEqual(['high']);
    expect(dictionaryForms('bigger')).toContain('big');
  });
});

import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { expectKind, firstArchive, idsOf } from '../support/first-record.ts';

const asked = (question: string) => ask(firstArchive, { question });
const evidence = (question: string) => expectKind(asked(question), 'evidence');

describe('a question written to do harm', () => {
  it.each([
    ['turned around', '\u202eNorth Korea missiles\u202c'],
    ['isolated', '\u2066missiles\u2069 of North Korea'],
    ['with zero-width spaces', 'mis\u200bsiles of North\u200b Korea'],
    ['with a NUL', 'miss\u0000iles of North Korea'],
    ['with half a character', 'missiles\ud800 of North Korea'],
    ['as markdown', '# **missiles** of ||`North`|| __Korea__ @here'],
    ['as markup', '<missiles> of [North Korea](javascript:)'],
    ['with pictures', `missiles 😀😀😀 of North Korea ${'🚀'.repeat(50)}`],
  ])('%s is read as what it says', (_, question) => {
    expect(idsOf(evidence(question).statements.slice(0, 1))).toBe('s15');
    expect(evidence(question).question).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('of 300 pictures has no words', () => {
    expect(asked('😀'.repeat(300))).toMatchObject({ kind: 'no-match', reason: 'no-words', of: 'question' });
  });

  it('of many different words is answered all the same', () => {
    const words = Array.from({ length: 36 }, (_, at) => `wordy${String.fromCodePoint(97 + (at % 26))}${at}`).join(' ');
    expect(['evidence', 'no-answer']).toContain(asked(`missiles ${words}`.slice(0, 300)).kind);
  });

  it.each(['constructor', '__proto__ of North Korea', 'toString hasOwnProperty'])(
    'by names that the language knows finds no fault: %s',
    (question) => {
      expect(['evidence', 'no-answer']).toContain(asked(question).kind);
    },
  );
});

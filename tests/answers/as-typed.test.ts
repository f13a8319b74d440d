import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped } from '../../src/answers/as-typed.ts';
import { type Question, readQuestion } from '../../src/search/passages/question.ts';
import { parseQuery } from '../../src/search/query.ts';
import { firstArchive } from '../support/first-record.ts';

/** A question of which only a part is searched. */
function partOf(asked: string, part: string): Question {
  const read = readQuestion(firstArchive.index, asked);
  const parsed = parseQuery(part, Infinity);
  if (!read.ok || !parsed.ok) throw new Error('no question');
  return { ...read.question, asked, query: parsed.query, words: parsed.query.words };
}

/** The words of a question as they stand in what was typed. */
function placed(question: Question): readonly (string | undefined)[] {
  const { words, placeOf } = asTyped(question);
  return question.words.map((_, at) => words[placeOf(at) ?? -1]?.term);
}

describe('a question as it was typed', () => {
  it.each([
    ['its end', 'How often did Biden mention Iran?', 'did Biden mention Iran?'],
    ['its beginning', '尖閣についてバイデンは何と言った', '尖閣'],
    ['its middle', 'Please, did Biden mention it, or not?', 'Biden mention'],
    ['a part with a quotation', 'How often did Biden say "White House" to us?', 'did Biden say "White House" to us?'],
  ])('has each word of the question in its place where that is %s', (_, asked, part) => {
    const question = partOf(asked, part);
    expect(placed(question)).toEqual(question.words.map(({ term }) => term));
  });

  it('is the part itself where that does not stand in it', () => {
    const question = partOf('How did Biden answer?', 'What of Iran?');
    expect(asTyped(question).text).toBe('What of Iran?');
    expect(placed(question)).toEqual(['what', 'of', 'iran']);
  });

  it('has every word of any question that is read in its place, but for the last letters of what is cut', () => {
    const piece = fc.constantFrom(
      'How often',
      'did',
      'Biden',
      '尖閣',
      'について',
      '「日米 同盟」',
      '"White House"',
      '台湾',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('', ' '), (pieces, between) => {
        const read = readQuestion(firstArchive.index, pieces.join(between));
        if (!read.ok) return;
        const { words } = read.question;
        placed(read.question).forEach((term, at) => {
          expect(term?.startsWith(words[at]!.term[0]!)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });
});

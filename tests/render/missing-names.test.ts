import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { heading } from '../../src/render/headings.ts';
import { beginsWithName, missingInFull } from '../../src/render/missing-names.ts';
import { expectKind, firstArchive } from '../support/first-record.ts';

describe('of what no line names', () => {
  it.each([
    ['What about New York?', ['York'], ['New York']],
    ['What about New York City?', ['York'], ['New York City']],
    ['New York', ['York'], ['New York']],
    ['Did Prime Minister Modi speak?', ['Minister', 'Modi'], ['Prime Minister Modi']],
    ['What about South-East Asia?', ['East', 'Asia'], ['South-East Asia']],
    ['What about First Lady Biden?', ['Lady'], ['First Lady Biden']],
    ['What about Biden-Xi talks?', ['Xi'], ['Biden-Xi']],
    ['Did NATO Secretary General Stoltenberg speak?', ['NATO', 'Stoltenberg'], ['NATO Secretary General Stoltenberg']],
    ['What about New York or New Delhi?', ['York', 'Delhi'], ['New York', 'New Delhi']],
    ['What about New York, New Delhi?', ['York', 'Delhi'], ['New York', 'New Delhi']],
  ])('a name is told with all its words: %s', (question, missing, told) => {
    expect(missingInFull(question, missing)).toEqual(told);
  });

  it.each([
    ['behind a word that begins the question', 'Did Modi speak?', ['Modi'], ['Modi']],
    ['behind a request', 'Explain York', ['York'], ['York']],
    ['behind another’s name', "What about Biden's York visit?", ['York'], ['York']],
    ['before another’s name', "What about Modi's Quad visit?", ["Modi's"], ["Modi's"]],
    ['behind a comma', 'Did Biden, Modi speak?', ['Modi'], ['Modi']],
    ['in a title', 'They Discuss York', ['York'], ['York']],
    ['in a title', 'What Did Biden Say About York', ['York'], ['York']],
    ['among capital letters', 'WHAT ABOUT NEW YORK?', ['YORK'], ['YORK']],
    ['in small letters', 'What about New york?', ['york'], ['york']],
    ['behind small letters', 'What about new York?', ['York'], ['York']],
  ])('a name takes no word that is none of it: %s', (_, question, missing, told) => {
    expect(missingInFull(question, missing)).toEqual(told);
  });

  it.each([
    ['nuclear weapons', ['nuclear', 'weapons'], ['nuclear weapons']],
    ['Secretary of State Blinken', ['Secretary', 'Blinken'], ['Secretary of State Blinken']],
    ['mayors of cities', ['mayors', 'cities'], ['mayors of cities']],
    ['won or lost', ['won', 'lost'], ['won', 'lost']],
    ['lost in Lostville', ['lost', 'Lostville'], ['lost', 'Lostville']],
    ['whales, cod', ['whales', 'cod'], ['whales', 'cod']],
    ['Is Easter in East Asia?', ['East'], ['East Asia']],
    ['Is McYork in New York?', ['York'], ['New York']],
    ['What about Ｙork and Rome?', ['York', 'Rome'], ['Rome', 'York']],
    ['経済について話しましたか', ['経済'], ['経済']],
  ])('words that stand beside each other are told as one: %s', (question, missing, told) => {
    expect(missingInFull(question, missing)).toEqual(told);
  });

  it('every word is told once, as it stands in the question', () => {
    const word = fc.constantFrom(
      'New',
      'York',
      'Did',
      'about',
      'of',
      'visit',
      'Biden’s',
      'U.S.',
      'the',
      'Lady',
      '会議',
    );
    const joined = fc.constantFrom(' ', ' ', '-', ', ', ' of ', '  ');
    const asked = fc.array(fc.tuple(word, joined, fc.boolean()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(asked, (parts) => {
        const question = parts.map(([text, behind]) => text + behind).join('');
        const missing = parts.flatMap(([text, , isMissing]) => (isMissing ? [text] : []));
        const told = missingInFull(question, missing);
        let end = 0;
        for (const piece of told) {
          const at = question.indexOf(piece, end);
          expect(at).toBeGreaterThanOrEqual(end);
          expect(missing.some((text) => piece.includes(text))).toBe(true);
          end = at + piece.length;
        }
        for (const text of missing) expect(told.some((piece) => piece.includes(text))).toBe(true);
        expect(told.length).toBeLessThanOrEqual(missing.length);
      }),
    );
  });

  it('nothing is made of words that are not those of the question', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom('A', 'É', 'U.S.', 'T_V_', 'X\u0301', ''),
        (one, two, other, name) => {
          const question = one + name + two;
          for (const piece of missingInFull(question, [name, other])) {
            expect([other, name].includes(piece) || question.includes(piece)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a name of several words may begin a question', () => {
    expect(['Prime Minister Modi or Xi?', 'New York or Rome', 'South-East Asia'].map(beginsWithName)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['Modi or Xi?', 'Did Modi speak?', 'Explain York', 'New, York', 'new York', ''].some(beginsWithName)).toBe(
      false,
    );
  });
});

describe('the title of a no', () => {
  it.each([
    ['Did Prime Minister Modi visit New York?', 'Prime Minister Modi or New York'],
    ['Prime Minister Modi or New York?', 'Prime Minister Modi or New York'],
    ['What did they say about South-East Asia?', 'South-East Asia'],
    ['What did they say about First Lady Biden?', 'First Lady Biden'],
    ['Did Modi speak?', 'Modi'],
  ])('has names as they were asked: %s', (question, names) => {
    const answer = expectKind(ask(firstArchive, { question }), 'no-answer');
    expect(heading(answer, firstArchive).title).toEqual([`Nothing on ${names} in this record`]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crecJson } from '../../../src/import/formats/crec-json.ts';
import { byLine } from '../by-line.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { detects, fileOf, read, readOrRefused, refusalOf, units } from '../reading.ts';
import { expectGold, hasSamples, sample, turnsByName } from '../samples.ts';
import { damaged, told } from '../xml/official.ts';

interface Item {
  readonly kind: string;
  readonly speaker?: string;
  readonly text?: string;
}

const HEADER = { month: 'March', day: '4', year: '2024', chamber: 'House', pages: 'H1' };

function record(content: readonly Item[], more: object = {}): string {
  return JSON.stringify({ header: HEADER, content, ...more }, undefined, 1);
}

const SITTING = record(
  [
    { kind: 'metacharacters', speaker: 'None', text: '[[Page H1]]\n\n\n' },
    { kind: 'title', speaker: 'None', text: '                  THE BRIDGE OVER\n                    THE ASH\n' },
    {
      kind: 'speech',
      speaker: 'Ms. ASH of Ohio',
      text: "  Ms. ASH of Ohio. Mr. Speaker, we open the well-\nbuilt bridge--at \nlast--in ``May''. \n  I say\n\n[[Page H2]]\n\nso again.\n  (The remarks of Ms. Ash are in\ntoday's Record.)\n  There being no objection, the letter was ordered to be printed in ",
    },
    {
      kind: 'recorder',
      speaker: 'The RECORDER',
      text: 'the Record, as follows:\n\n                           The Bridge Board,\n                               May 1.\n     Hon. Ann Ash,\n     Washington.\n       Dear Ms. Ash: The bridge over the river Ash is open to all \n     who walk, at all hours.\n       Mr. ELM. These words are printed and not said.\n',
    },
    {
      kind: 'speech',
      speaker: 'The SPEAKER pro tempore (Mr. Elm)',
      text: '  The SPEAKER pro tempore (Mr. Elm). Thanks.\n  THE SPEAKER. Order.\n  Mr. OAK addressed the Chair.',
    },
    { kind: 'speech', speaker: 'Mr. OAK', text: '  ' },
    { kind: 'poem', text: '  A poem.' },
    { kind: 'linebreak', speaker: 'None', text: '        ____________________\n\n' },
  ],
  { title: null, doc_title: 'THE BRIDGE OVER THE ASH' },
);

test('reads items as turns, headings and what is told, with wraps taken out', () => {
  expect(told(read(crecJson, SITTING))).toEqual([
    'heading|THE BRIDGE OVER THE ASH',
    "speech|Ms. ASH of Ohio|Mr. Speaker, we open the well-built bridge--at last--in ``May''.\nI say so again.",
    "narrative|(The remarks of Ms. Ash are in today's Record.)\nThere being no objection, the letter was ordered to be printed in the Record, as follows:",
    'other|The Bridge Board, May 1.\nHon. Ann Ash,\nWashington.\nDear Ms. Ash: The bridge over the river Ash is open to all who walk, at all hours.\nMr. ELM. These words are printed and not said.',
    'speech|The SPEAKER pro tempore (Mr. Elm)|Thanks.',
    'speech|THE SPEAKER|Order.',
    'narrative|Mr. OAK addressed the Chair.',
    'other|A poem.',
  ]);
});

test('counts every item, and says what is not imported, with its line', () => {
  const reading = read(crecJson, SITTING);
  expect([reading.present, units(reading)]).toEqual([8, 8]);
  expect(byLine(reading.omitted)).toEqual([
    { line: 10, text: '[[Page H1]]', why: 'It is the mark of a page.', units: 1 },
    { line: 20, text: '[[Page H2]]', why: 'It is the mark of a page.', units: 0 },
    { line: 35, text: 'speech', why: 'The item has no words.', units: 1 },
    { line: 44, text: '____________________', why: 'It is a rule between two parts.', units: 1 },
  ]);
});

test('says what the file says of the meeting, and that marks are kept as printed', () => {
  const { about, notes, words, people } = read(crecJson, SITTING);
  expect(about).toEqual({ title: 'THE BRIDGE OVER THE ASH', date: '2024-03-04', location: 'House' });
  expect(notes).toEqual([{ line: 23, message: expect.stringContaining('They are kept as they are') }]);
  expect([words, people]).toEqual(['edited', []]);
});

test('takes out the printed name only where it is the speaker', () => {
  const items = [
    { kind: 'speech', speaker: 'Q', text: '  Q. Why?\n  Because.' },
    { kind: 'speech', speaker: 'Q', text: '  Quite so.' },
    { kind: 'speech', speaker: 'Ann', text: '  Bob. Yes.' },
    { kind: 'speech', speaker: 'Ms. ASH', text: '  Ms. ASH of Ohio. No.' },
    { kind: 'speech', speaker: 'None', text: '  Nobody.' },
  ];
  expect(told(read(crecJson, record(items)))).toEqual([
    'speech|Q|Why?\nBecause.\nQuite so.',
    'speech|Ann|Bob. Yes.',
    'speech|Ms. ASH of Ohio|No.',
    'speech|Nobody.',
  ]);
});

test('what follows a title in its item is printed and said by nobody', () => {
  const text = '     SECTION 1. BRIDGES.\n\n       A bridge is\n     a bridge.\n\n  Mr. ELM addressed the Chair.';
  expect(told(read(crecJson, record([{ kind: 'title', text }])))).toEqual([
    'heading|SECTION 1. BRIDGES.',
    'other|A bridge is a bridge.',
    'narrative|Mr. ELM addressed the Chair.',
  ]);
});

test('an item goes on in the sentence of the one before only where that is open', () => {
  const items = ['  The letter was printed in ', 'the Record.', 'It is long.', '          The Board\n\nof bridges'];
  const content = items.map((text) => ({ kind: 'recorder', text }));
  expect(told(read(crecJson, record(content)))).toEqual([
    'narrative|The letter was printed in the Record.\nIt is long.',
    'heading|The Board',
    'narrative|of bridges',
  ]);
  const text = '     SECTION 1.\n\n            The Board\nof bridges';
  expect(told(read(crecJson, record([{ kind: 'title', text }])))).toEqual([
    'heading|SECTION 1.',
    'other|The Board\nof bridges',
  ]);
});

test('a day that is none is left out', () => {
  const text = JSON.stringify({
    header: { month: 'February', day: '31', year: '2024' },
    content: [{ kind: 'speech', speaker: 'Q', text: '  Yes.' }],
  });
  expect(read(crecJson, text).about.date).toBeUndefined();
});

test.each([
  ['{"header":{},"content":[{"speaker":"A"}]}'],
  ['{"header":{},"content":"a"}'],
  ['{"content":[{"kind":"speech"}]}'],
  ['[]'],
  ['{'],
])('does not take %j for one', (text) => {
  expect(crecJson.detect(fileOf(text))).toBe(false);
});

test('refuses a file in which nobody speaks', () => {
  expect(refusalOf(() => read(crecJson, record([]))).message).toMatch(/No item of the content has words/);
  const odd = '{"header":{"day":4},"content":[{"kind":"speech","text":7},{"kind":"speech","text":null}]}';
  expect(refusalOf(() => read(crecJson, odd)).message).toMatch(/No item/);
});

test.skipIf(!hasSamples)('reads the press conference word for word (needs ../shared/samples)', () => {
  const text = sample('generated/crec.json');
  expectGold(turnsByName(read(crecJson, text)));
});

test.skipIf(!hasSamples)('takes words for those of the chair who says them (needs ../shared/samples)', () => {
  const text = sample('crec/CREC-1997-01-28-pt1-PgS696-3.json');
  const reading = read(crecJson, text);
  expect([reading.present, units(reading)]).toEqual([13, 13]);
  expect(told(reading)).toContain('speech|THE PRESIDING OFFICER (Mr. Bennett)|The Senator from Vermont is recognized.');
});

test('a damaged file is read whole or refused', () => {
  const words = (JSON.parse(SITTING) as { readonly content: readonly Item[] }).content.map(({ text = '' }) => text);
  const inFile = (text: string): string =>
    record([
      { kind: 'title', text: 'A' },
      { kind: 'speech', speaker: 'Q', text },
    ]);
  fc.assert(
    fc.property(fc.oneof(damaged([SITTING]), damaged(words, inFile)), (text) => {
      if (detects(crecJson, text)) readOrRefused(crecJson, text);
    }),
    { numRuns: fuzzRuns() },
  );
});

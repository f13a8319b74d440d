import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AnswerSchema,
  ask,
  cite,
  context,
  quote,
  rank,
  statement,
  topics,
  verify,
  verifyText,
  who,
} from '../src/index.ts';
import { firstArchive } from './support/first-record.ts';

/** What a program may hand over in place of any argument; no type stops it in JavaScript. */
type Given = Readonly<Record<string, unknown>>;

/** Each function, its arguments by name, with what answers; a text that must be there stands first. */
const functions = [
  ['ask', (args: Given) => ask(firstArchive, args as never), { question: 'What did they say about Taiwan?' }, 'page'],
  ['quote', (args: Given) => quote(firstArchive, args as never), { words: 'taiwan' }, 'page'],
  ['who', (args: Given) => who(firstArchive, args), { speaker: 'kishida' }, 'page'],
  ['topics', (args: Given) => topics(firstArchive, args), { topic: 'taiwan' }, 'page'],
  ['statement', (args: Given) => statement(firstArchive, args as never), { id: 's05' }, 'part'],
  ['context', (args: Given) => context(firstArchive, args as never), { id: 's05' }, 'reach'],
] as const;

describe.each(functions)('%s, called from a program', (name, answer, good, number) => {
  const [text] = Object.keys(good) as [string];

  it.each([5, true, null, {}, [], Symbol('x'), 10n])(`refuses a ${text} that is no text, by name`, (value) => {
    expect(() => answer({ ...good, [text]: value })).toThrow(TypeError);
    expect(() => answer({ ...good, [text]: value })).toThrow(`${name}: ${text} takes a text, not `);
  });

  it.each([NaN, 1.5, Infinity, -Infinity, 2 ** 60, '2', null, true])(`refuses ${number} %s, by name`, (value) => {
    expect(() => answer({ ...good, [number]: value })).toThrow(TypeError);
    expect(() => answer({ ...good, [number]: value })).toThrow(`${name}: ${number} takes a whole number, not `);
  });

  it('refuses a record that is no text, and arguments that are no object', () => {
    expect(() => answer({ ...good, record: 7 })).toThrow(`${name}: record takes a text, not 7.`);
    expect(() => answer(null as never)).toThrow(`${name} takes its arguments as an object.`);
    expect(() => answer('taiwan' as never)).toThrow(`${name} takes its arguments as an object.`);
  });

  it(`gives an answer as published for every whole ${number}`, () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(AnswerSchema.safeParse(answer({ ...good, [number]: value })).error).toBeUndefined();
      }),
    );
    expect(answer({ ...good, [number]: -1 })).toMatchObject({ [number]: 1 });
  });
});

describe('a text that must be there', () => {
  it.each([
    ['ask: question', () => ask(firstArchive, {} as never)],
    ['quote: words', () => quote(firstArchive, {} as never)],
    ['statement: id', () => statement(firstArchive, {} as never)],
    ['context: id', () => context(firstArchive, {} as never)],
    ['cite: id', () => cite(firstArchive, {} as never)],
    ['verify: quote', () => verify(firstArchive, {} as never)],
    ['rank: question', () => rank(firstArchive, undefined as never)],
  ])('is missed: %s', (argument, call) => {
    expect(call).toThrow(`${argument} takes a text, not undefined.`);
  });
});

describe('arguments of one function', () => {
  it('are refused as those of all are', () => {
    const words = 'biden';
    expect(() => quote(firstArchive, { words, narration: 'yes' as never })).toThrow(
      'narration takes true or false, not',
    );
    expect(() => quote(firstArchive, { words, speaker: 5 as never })).toThrow('quote: speaker takes a text, not 5.');
    expect(() => quote(firstArchive, { words, topic: [] as never })).toThrow('quote: topic takes a text, not a list.');
    expect(() => cite(firstArchive, { id: 5 as never })).toThrow('cite: id takes a text, not 5.');
    expect(() => cite(firstArchive, { id: 's05', record: 7 as never })).toThrow('cite: record takes a text, not 7.');
    expect(() => cite(firstArchive, null as never)).toThrow('cite takes its arguments as an object.');
    expect(() => verify(firstArchive, { quote: 5 as never })).toThrow('verify: quote takes a text, not 5.');
    expect(() => verify(firstArchive, { quote: words, speaker: 5 as never })).toThrow('verify: speaker takes a text,');
    expect(() => verify(firstArchive, { quote: words, record: {} as never })).toThrow('verify: record takes a text,');
    expect(() => verify(firstArchive, null as never)).toThrow('verify takes its arguments as an object.');
    expect(() => verifyText(firstArchive, { quote: 5 as never })).toThrow('verifyText: quote takes a text, not 5.');
    expect(() => rank(firstArchive, 5 as never)).toThrow('rank: question takes a text, not 5.');
    expect(() => rank(firstArchive, 'Taiwan', null as never)).toThrow('rank: record takes a text, not null.');
  });
});

describe('the size of a page', () => {
  const calls = [
    ['ask', (pageSize: number) => ask(firstArchive, { question: 'What did they say about China?' }, { pageSize })],
    ['quote', (pageSize: number) => quote(firstArchive, { words: 'china' }, { pageSize })],
    ['who', (pageSize: number) => who(firstArchive, { speaker: 'biden' }, { pageSize })],
    ['topics', (pageSize: number) => topics(firstArchive, { topic: 'taiwan' }, { pageSize })],
  ] as const;

  it.each(calls)('of %s is a whole number from 1 up', (name, call) => {
    for (const wrong of [0, -1, 1.5, NaN, Infinity, '3' as never, undefined as never]) {
      expect(() => call(wrong)).toThrow(`${name}: pageSize takes a whole number from 1 up, not `);
    }
    expect(call(2)).toMatchObject({ pageSize: 2 });
    expect(AnswerSchema.safeParse(call(2)).error).toBeUndefined();
  });
});

describe('what may be left out', () => {
  it('is left out by undefined too', () => {
    const given = { record: undefined, page: undefined };
    expect(ask(firstArchive, { question: 'Ukraine?', ...given })).toEqual(ask(firstArchive, { question: 'Ukraine?' }));
    expect(who(firstArchive, { speaker: undefined, ...given })).toEqual(who(firstArchive));
    expect(topics(firstArchive, { topic: undefined, ...given })).toEqual(topics(firstArchive));
    expect(statement(firstArchive, { id: 's05', part: undefined })).toEqual(statement(firstArchive, { id: 's05' }));
  });
});

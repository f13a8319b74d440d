import { describe, expect, test } from 'vitest';
import { unwrappedParagraphs } from '../../../src/import/labelled/text-lines.ts';

const read = (text: string) => unwrappedParagraphs(text, 0, () => undefined);

const WRAPPED = [
  'President Biden met virtually today with Prime Minister Kishida Fumio of',
  'Japan to highlight the strength of the alliance and to advance our shared',
  'vision of a region that is free.',
];

describe('lines make paragraphs', () => {
  test('that empty lines part, and lines with white space alone', () => {
    expect(read('one\n\ntwo\n \u00a0 \n\n  three  \n')).toEqual([
      { text: 'one', line: 1 },
      { text: 'two', line: 3 },
      { text: 'three', line: 6 },
    ]);
  });

  test('of each line, where nothing wraps them', () => {
    expect(read('one\ntwo\nthree').map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(read(`Ann: ${'word '.repeat(13)}\nBob: yes`)).toHaveLength(2);
    expect(read(`one ${'word '.repeat(40)}\ntwo\nthree ${'word '.repeat(9)}`)).toHaveLength(3);
  });

  test('of lines together, where they are wrapped, set in or not', () => {
    for (const indent of ['', '     ', '\t']) {
      const text = [...WRAPPED, ' ', ...WRAPPED].map((line) => indent + line).join('\n');
      expect(read(text)).toEqual([
        { text: WRAPPED.join(' '), line: 1 },
        { text: WRAPPED.join(' '), line: 5 },
      ]);
    }
  });

  test('that end where a wrapped line ends early, or the next is set in', () => {
    expect(read([...WRAPPED, ...WRAPPED].join('\n')).map(({ line }) => line)).toEqual([1, 4]);
    const [first = '', second = '', third = ''] = WRAPPED;
    const book = [`    ${first}`, second, second, `    ${first}`, second, third];
    expect(read(book.join('\n')).map(({ line }) => line)).toEqual([1, 4]);
    const hanging = [first, `    ${second}`, `    ${second}`, '', ...WRAPPED];
    expect(read(hanging.join('\n')).map(({ line }) => line)).toEqual([1, 5]);
  });

  test('that begin at a label others have, but not at a name in the middle of wrapped words', () => {
    const [first = '', second = ''] = WRAPPED;
    const text = `Ann Roe: ${first.slice(9)}\n${second}\nAlbanese: ${first.slice(10)}\nMR. DOE: ${first.slice(9)}\nAnn Roe: ${first.slice(9)}\n${second}`;
    expect(read(text).map(({ line }) => line)).toEqual([1, 4, 5]);
  });
});

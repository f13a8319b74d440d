import { describe, expect, test } from 'vitest';
import { unwrappedParagraphs } from '../../../../src/import/labelled/paragraphs/text-lines.ts';

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

  test('of each line, where all that is wrapped in a list of turns is a stage direction or a line or two', () => {
    const turns = [
      'Dana Neill: Good evening, everyone. I call the March meeting of the board to order tonight.',
      'Luis Ortega: The proposal moves the first bell from 8:05 to 9:00 in the fall, as you know.',
      'Mei-Ling Tan: In our study of 1,200 students, later start times raised attendance a bit.',
      '(Applause from the gallery.)',
      'Dana Neill: Please, no applause. We have a long agenda and I would like to get home at nine.',
    ];
    expect(read(turns.join('\n')).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
    const unpunctuated = turns.filter((line) => !line.startsWith('(')).map((line) => line.replace(/\.$/, ''));
    const chat = [...unpunctuated, ...unpunctuated, `and ${turns[1]!.slice(13)}`];
    expect(read(chat.join('\n'))).toHaveLength(9);
  });

  test('that begin at what may be a label below a sentence that has ended, however often it comes', () => {
    const [first = '', second = ''] = WRAPPED;
    const wrapped = `Ann Roe: ${first.slice(9)}\n${second}\n`.repeat(3);
    const ended = `${second.slice(0, 60)} so.`;
    const lines = (next: string) => read(`${wrapped}${first}\n${ended}\n${next}`).at(-1)?.line;
    expect([
      lines(`Bob Doe: ${second.slice(9)}`),
      lines(`A man from the hall: The ${second.slice(25)}`),
      lines(second),
    ]).toEqual([9, 9, 5]);
  });

  test('of a stage direction or the head of an examination by itself, below a turn', () => {
    const [first = '', second = ''] = WRAPPED;
    const alone = [
      '(Laughter.)',
      '[Applause]',
      '(Applause from the gallery, and all of the members rise.)',
      'BY MS. LOPEZ:',
    ];
    for (const line of alone) {
      const text = `${first}\n${second}\n${second.slice(0, 55)} and so it is.\n${line}\n${first}\n${second}\n`;
      expect(read(text.repeat(2)).map(({ line: at }) => at)).toEqual([1, 4, 5, 10, 11]);
    }
    // In the middle of a sentence a parenthesis is words.
    const amid = [
      first,
      second,
      `${first.slice(0, 60)} that of`,
      '(as it was called for very many years by all of them, and by us)',
      second,
    ];
    expect(read(amid.join('\n'))).toHaveLength(1);
  });
});

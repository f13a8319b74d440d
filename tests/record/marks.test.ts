import { describe, expect, it } from 'vitest';
import { marksFault } from '../../src/record/proofs/marks.ts';
import { type Draft, problemsOf, record } from '../support/record.ts';

const faultOf = (text: string, words: string): string | undefined => {
  const start = text.indexOf(words);
  return marksFault(text, { start, end: start + words.length });
};

describe('marksFault', () => {
  it.each([
    ['He said "so be it."', 'so be it.'],
    ["He said 'so be it'.", 'so be it'],
    ['He said “so be it,” twice', 'so be it,'],
    ['He said ‘so be it’.', 'so be it'],
    ['Er sagte „so sei es“.', 'so sei es'],
    ['Powiedział „niech tak”.', 'niech tak'],
    ['Han sade ”så blir det”.', 'så blir det'],
    ['Il dit «ainsi».', 'ainsi'],
    ['Il dit « ainsi ».', 'ainsi'],
    ['Il dit «\u00a0ainsi\u00a0».', 'ainsi'],
    ['Il dit «\u202fainsi\u202f», puis', 'ainsi'],
    ['« Ainsi », dit-il', 'Ainsi'],
    ['l’« idée » (« neuve »)', 'idée'],
    ['jusqu’« au bout » («\u00a0neuve\u00a0»)', 'neuve'],
    ['jusqu’« au bout »', 'au bout'],
    ['Il dit ‹ ainsi ›.', 'ainsi'],
    ['Er sagte »so sei es«.', 'so sei es'],
    ['Er sagte ‹so›.', 'so'],
    ['首相は「平和」と述べた', '平和'],
    ['彼は『平和』と', '平和'],
    ['She said "it\'s Japan\'s choice" then', "it's Japan's choice"],
    ['She said "he called it \'fair\' once" then', "he called it 'fair' once"],
  ])('takes %s', (text, words) => {
    expect(faultOf(text, words)).toBeUndefined();
  });

  it.each([
    ['“so be it"', 'so be it', /No closing/],
    ['«so be it”', 'so be it', /No closing/],
    ['so be it"', 'so be it', /No opening/],
    ['"so be it', 'so be it', /No closing/],
    ['"one" and "two"', ' and ', /between two quotations/],
    ['"one" and "two"', 'one" and "two', /more than one quotation/],
    ["Beijing's attempts on Japan's coast", 's attempts on Japan', /apostrophe/],
    ['Beijing’s attempts on Japan’s coast', 's attempts on Japan', /apostrophe/],
    ['"so be it", he said', 'so be', /a space stands there/],
    ['"so be it, he said', 'so be it', /No closing .* \("," stands there\)/],
    ["a 'b Japan's c", 'b Japan', /apostrophe/],
    ['Il dit «  ainsi  ».', 'ainsi', /No opening .* \(a space stands there\)/],
    ['Il dit « ainsi  ».', 'ainsi', /No closing .* \(a space stands there\)/],
    ['Il dit «\tainsi ».', 'ainsi', /No opening/],
    ['Il dit « ainsi\n».', 'ainsi', /a line break stands there/],
    ['Il dit « ainsi ».', ' ainsi ', /between two quotations/],
    ['Il dit « ainsi ».', 'ainsi ', /between two quotations/],
    ['« un » et « deux »', 'et', /No opening/],
    ['»eins« und »zwei«', 'und', /No opening/],
    ['»Gut.« und »zwei«', 'und', /No opening/],
    ['« und »zwei«', 'und', /No closing/],
    ['Er sagte » so « dann', 'so', /No opening/],
    ['He said " so " then', 'so', /No opening/],
    ['He said “ so ” then', 'so', /No opening/],
  ])('refuses in %s the words %s', (text, words, message) => {
    expect(faultOf(text, words)).toMatch(message);
  });
});

describe('an unbalanced quotation mark', () => {
  // The first record has one: pairing marks by turns would turn every later quotation inside out.
  const article = 'He had "doubts about it. They met and agreed to "press on" there. She was "glad" of it.';
  const quoting = (...quoted: string[]): Partial<Draft> => ({
    statements: [
      {
        id: 's01',
        position: 1,
        partType: 'summary',
        fidelity: 'partial',
        speakers: ['ana'],
        reportedBy: 'paper',
        lang: 'en',
        spans: [{ source: 'article', exact: article }],
        quoted: quoted.map((exact) => ({ exact })),
      },
    ],
    notes: [],
    claims: [],
  });

  it('does not harm the quotations after it', () => {
    expect(problemsOf(record(quoting('press on', 'glad'), article))).toEqual([]);
  });

  it.each(['doubts about it. They met and agreed to ', ' there. She was ', 'doubts about it'])(
    'never quotes "%s"',
    (words) => {
      expect(problemsOf(record(quoting(words), article))).toHaveLength(1);
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { LexiconEntry } from '../../../src/search/lexicon.ts';
import { speakersNamed } from '../../../src/search/passages/speakers-named.ts';
import { stem } from '../../../src/search/stem.ts';
import { tokenizeQuery } from '../../../src/search/tokenize.ts';

/** Speakers of a record, by their names. */
function entriesOf(names: readonly string[]): readonly LexiconEntry[] {
  return names.map(
    (written, at) =>
      ({
        kind: 'speaker',
        record: 'r',
        id: `p${at}`,
        label: written,
        names: [{ written, terms: tokenizeQuery(written).map(({ term }) => term) }],
        titles: [],
        stems: new Set(tokenizeQuery(written).map(({ term }) => stem(term))),
      }) as unknown as LexiconEntry,
  );
}

/** Who a question names, as `name surety`, in order. */
function named(text: string, names: readonly string[], written?: 'any-case'): readonly string[] {
  return found(text, names, written).speakers.map(({ entry, surety }) => `${entry.label} ${surety}`);
}

function found(text: string, names: readonly string[], written?: 'any-case') {
  return speakersNamed(text, tokenizeQuery(text), { entries: entriesOf(names), titles: new Map() }, written);
}

const HOUSE = ['Hon. Ahmed Hussen (York South)', 'Ms. Jenny Kwan', 'Lord Peter Rose', 'Anna-Maria van der Berg'];
const STAFF = ['Project Manager', 'Marketing', 'User Interface', 'Industrial Designer'];
const LAB = ['PhD C', 'PhD D', 'PhD E', 'Professor B', 'Grad A', 'Grad F'];

describe('the speakers a question names', () => {
  it.each([
    ['by full name', 'What did Ahmed Hussen say?', HOUSE[0]],
    ['by full name in small letters', 'what did ahmed hussen say', HOUSE[0]],
    ['by surname', 'What did Hussen say?', HOUSE[0]],
    ['with another honorific', 'What did Mr. Hussen say?', HOUSE[0]],
    ['with what belongs to them', "What was Kwan's question?", HOUSE[1]],
    ['by the part of a name', 'What did van der Berg want?', HOUSE[3]],
    ['by what they are', 'What did the project manager say?', STAFF[0]],
    ['by what they are, in another form', 'What did the Industrial Designers say?', STAFF[3]],
    ['by one word that is a whole name', 'What did Marketing think?', STAFF[1]],
    ['by a kind and a letter', 'What did PhD D think?', LAB[1]],
    ['by the only one of a kind', 'What did the professor think?', LAB[3]],
  ])('are found %s: %s', (_, text, name) => {
    const all = text.includes('roject') || /Marketing|Industrial/.test(text) ? STAFF : [...HOUSE, ...LAB];
    expect(named(text, all)).toEqual([`${name} 1`]);
  });

  it('are in the order of the question', () => {
    expect(named('What did Kwan ask Ahmed Hussen, and what did Kwan reply?', HOUSE)).toEqual([
      `${HOUSE[1]} 1`,
      `${HOUSE[0]} 1`,
    ]);
  });

  it('by a surname that is also a word are found only with a capital letter', () => {
    expect(named('What did Rose want?', HOUSE)).toEqual(['Lord Peter Rose 1']);
    expect(named('Why did prices rose so fast?', HOUSE)).toEqual([]);
    const people = ['Ada Brandt', 'Jo Price'];
    expect(named('What is the price?', people)).toEqual([]);
    expect(named('What is the Price opinion?', people)).toEqual(['Jo Price 1']);
  });

  it('are found in small letters too where people type as they like', () => {
    expect(named('what did kwan want', HOUSE)).toEqual([]);
    expect(named('what did kwan want', HOUSE, 'any-case')).toEqual([`${HOUSE[1]} 1`]);
  });

  it('by first name are less sure', () => {
    const [one, ...others] = named('What did Jenny want?', HOUSE);
    expect(others).toEqual([]);
    expect(one).toMatch(/^Ms\. Jenny Kwan 0\.\d+$/);
  });

  it('by what many are called are all of them, less surely', () => {
    expect(named('What did the PhD think?', LAB)).toEqual(['PhD C 0.5', 'PhD D 0.5', 'PhD E 0.5']);
    expect(named('What did the grads think?', LAB)).toEqual(['Grad A 1', 'Grad F 1']);
  });

  it('of a kind are not all meant where one is named', () => {
    expect(named('What did PhD D, the PhD, think?', LAB)).toEqual(['PhD D 1']);
  });

  it('by a surname of two are both', () => {
    expect(named('What did Brandt say?', ['Ada Brandt', 'Ben Brandt'])).toEqual(['Ada Brandt 1', 'Ben Brandt 1']);
    expect(named('What did Ben Brandt say?', ['Ada Brandt', 'Ben Brandt'])).toEqual(['Ben Brandt 1']);
  });

  it('are not found by what stands in brackets, or by an honorific', () => {
    expect(named('What happened in York South?', HOUSE)).toEqual([]);
    expect(named('What did the Hon. Member and the Lord say?', HOUSE)).toEqual([]);
  });

  it('are none where nobody is named, and where nobody speaks', () => {
    expect(named('What was decided about the budget?', [...HOUSE, ...STAFF, ...LAB])).toEqual([]);
    expect(named('What did Kwan say?', [])).toEqual([]);
    expect(named('', HOUSE)).toEqual([]);
  });

  it('take only the words of their names', () => {
    const { taken, speakers } = found('What did Ahmed Hussen say about housing?', HOUSE);
    expect(taken).toEqual([false, false, true, true, false, false, false]);
    expect(speakers[0]?.at).toBe(2);
  });
});

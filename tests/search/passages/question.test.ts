import { describe, expect, it } from 'vitest';
import { LONGEST_QUESTION, type Question, readQuestion } from '../../../src/search/passages/question.ts';
import { firstArchive } from '../../support/first-record.ts';
import { talkArchive } from '../../support/talk-record.ts';

const { index } = talkArchive;

function read(text: string, options: Parameters<typeof readQuestion>[2] = {}, of = index): Question {
  const parsed = readQuestion(of, text, options);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.question;
}

const written = ({ terms }: Question) => terms.map(({ unit }) => unit.written);

describe('a question', () => {
  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['?!', 'no-words'],
    ['What was it about?', 'only-common-words'],
    ['x'.repeat(LONGEST_QUESTION + 1), 'too-long'],
  ])('that asks nothing is refused: %j', (text, reason) => {
    expect(readQuestion(index, text)).toEqual({ ok: false, reason });
  });

  it('of as many characters as are allowed is read', () => {
    expect(readQuestion(index, '語'.repeat(LONGEST_QUESTION)).ok).toBe(true);
    expect(readQuestion(index, `${'😀'.repeat(LONGEST_QUESTION - 1)}x`).ok).toBe(true);
  });

  it('becomes its telling words, in order, with their places', () => {
    const question = read('What did they say about the wireless headsets?');
    expect(written(question)).toEqual(['say', 'wireless', 'headsets']);
    for (const { from, to, unit } of question.terms) {
      expect(question.words.slice(from, to).map(({ term }) => term)).toEqual([unit.written]);
    }
    expect(question.terms.map(({ place }) => place)).toEqual([0, 1, 2]);
  });

  it('weighs each word as it is told to, and by itself as it says in questions', () => {
    expect(read('headsets', { weigh: () => 0.25 }).terms[0]?.weight).toBe(0.25);
    const [discuss, headsets] = read('discuss headsets').terms;
    expect(discuss!.weight).toBeLessThan(headsets!.weight);
  });

  it('holds no word twice', () => {
    expect(written(read('lunch, Lunch and LUNCH'))).toHaveLength(1);
  });

  it('keeps words in quotation marks together', () => {
    const [phrase] = read('"nine euros" for lunch').terms;
    expect(phrase).toMatchObject({ phrase: true, weight: 1, from: 0, to: 0, unit: { written: 'nine euros' } });
  });

  it('tells what stands in a side clause', () => {
    const question = read('Who paid for headsets when discussing lunch?');
    const clauseOf = Object.fromEntries(question.terms.map(({ unit, clause }) => [unit.written, clause]));
    expect(clauseOf).toMatchObject({ headsets: 'before', lunch: 'after' });
    expect(read('headsets and lunch').terms.every(({ clause }) => clause === 'main')).toBe(true);
  });

  it('repairs what the archive does not know, also as its last word', () => {
    expect(read('the wireles headsets').terms[0]?.correction).toMatchObject({ from: 'wireles', to: 'wireless' });
    expect(read('the headsetts').terms[0]?.correction?.why).not.toBe('beginning');
  });

  it('keeps a word that nothing is like, found nowhere', () => {
    const [term] = read('submarines').terms;
    expect(term).toMatchObject({ unit: { written: 'submarines', alternatives: [] }, correction: undefined });
  });

  it('looks a name up by its other names where it is told to', () => {
    const plain = read('the islands of China', {}, firstArchive.index).terms.at(-1);
    const every = read('the islands of China', { everyName: true }, firstArchive.index).terms.at(-1);
    expect(plain?.entries).toEqual([]);
    expect(every?.entries.map(({ id }) => id)).toEqual(['china']);
    expect(every!.unit.alternatives.length).toBeGreaterThan(plain!.unit.alternatives.length);
  });

  it('of many words keeps the sixteen most telling, in order', () => {
    const words = Array.from({ length: 24 }, (_, at) => `q${String.fromCodePoint(97 + at)}x`);
    const weigh = (term: string) => (term === words[20] || term === words[23] ? 0.9 : 0.1 + words.indexOf(term) / 100);
    const kept = written(read(words.join(' '), { weigh }));
    expect(kept).toEqual(words.slice(8));
    const alike = written(read(words.join(' '), { weigh: () => 0.5 }));
    expect(alike).toEqual(words.slice(0, 16));
  });
});

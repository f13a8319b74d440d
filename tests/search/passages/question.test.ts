import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/answers/archive.ts';
import {
  isLeftover,
  LONGEST_QUESTION,
  pieceOf,
  type Question,
  readQuestion,
} from '../../../src/search/passages/question.ts';
import { firstArchive } from '../../support/first-record.ts';
import { smallTalk } from '../../support/small-records.ts';
import { talkArchive } from '../../support/talk-record.ts';
import { indexTexts } from '../texts.ts';

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

describe('a word with a capital letter inside a question', () => {
  const talk = openArchive([
    smallTalk([
      ['ana', 'The price is high, and we remain here.'],
      ['ben', 'Price matters. Lavrov said nothing of it.'],
      ['cy', 'We went by the face of the book, in Lisbon.'],
    ]),
  ]).index;
  const repaired = (text: string) => read(text, {}, talk).terms.flatMap(({ correction }) => correction?.to ?? []);

  it.each([
    'What did the Prime Minister want?',
    'Was it the Kremlin?',
    'Was it on Facebook?',
    'Kremlin',
    'So? Kremlin',
  ])('is no everyday word of the record: %s', (text) => {
    expect(repaired(text)).toEqual([]);
  });

  it.each([
    ['What did Lavrow want?', 'lavrov'],
    ['Was it Lisbom?', 'lisbon'],
  ])('may be a name that is misspelt: %s', (text, meant) => {
    expect(repaired(text)).toEqual([meant]);
  });

  it.each([
    ['was it the prime', 'price'],
    ['Prise of what', 'price'],
    ['It is over. Prise?', 'price'],
    ['WAS IT THE PRIME', 'price'],
    ['was it the kremlin', 'remain'],
    ['was it on facebook', 'face book'],
  ])('is taken for the likeliest word where nothing shows a name: %s', (text, meant) => {
    expect(repaired(text)).toEqual([meant]);
  });
});

describe('another form of a word that a likelier one is near', () => {
  const { index: texts } = indexTexts(['recor', ...Array.from({ length: 9 }, () => 'we are recording')]);

  it.each([
    ['Recoring of what', 'recor, recording'],
    ['was it of recoring', 'recor, recording'],
    ['was it of Recoring', 'recor'],
  ])('is both where nothing shows a name: %s', (text, meant) => {
    expect(read(text, {}, texts).terms.map(({ correction }) => correction?.to)).toEqual([meant]);
  });
});

describe('a question for how often something is said', () => {
  it('keeps its first words', () => {
    expect(read('How often was lunch mentioned?').query.text).toBe('How often was lunch mentioned?');
  });
});

describe('a run of Japanese', () => {
  const japanese = openArchive([
    smallTalk([
      ['ana', 'バイデン大統領は半導体の供給網を強化すると述べた。'],
      ['ben', '次回の会合は東京で開く。'],
      ['cy', '私は北朝鮮を非難した。'],
    ]),
  ]).index;
  const held = (text: string) =>
    read(text, { everyName: true }, japanese).terms.map(({ unit }) => [unit.written, unit.alternatives.length > 0]);

  it.each([
    ['半導体と東京', { 半導体: true, 東京: true }],
    ['バイデンは半導体について何と言った?', { バイデン: true, 半導体: true }],
    ['誰が非難しましたか', { 非難: true }],
    ['トヨタと私', { トヨタ: false, 私: true }],
    ['半導体の供給', { 半導体の供給: true }],
    ['何と言いましたか', { 何と言いましたか: false }],
    ['半导体和东京', { 半导体和东京: false }],
  ])('that no line holds is its words of content: %s', (text, words) => {
    expect(Object.fromEntries(held(text))).toEqual(words);
  });

  it('has each of them where it stands', () => {
    const pieces = fc.array(fc.constantFrom('半導体', '人', 'トヨタ', 'は', 'と', '言', 'です', '台湾', '、', ' '), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(pieces, (of) => {
        const parsed = readQuestion(firstArchive.index, of.join(''), { everyName: true });
        fc.pre(parsed.ok);
        const { question } = parsed;
        for (const term of question.terms.filter(({ inRun }) => inRun)) {
          const { written } = term.unit;
          const words = question.words.slice(term.from, term.to);
          expect(pieceOf(question, term)).toBe(written);
          expect(words.length).toBe(Math.max(1, written.length - 1));
          const stretch = question.query.text.slice(words[0]!.start, words.at(-1)!.end);
          expect(written.length > 1 ? stretch : written).toBe(written);
          expect(stretch).toContain(written);
        }
      }),
    );
  });

  it('is left of a name only in the run of that name', () => {
    const leftover = (text: string) => {
      const question = read(text, { everyName: true }, firstArchive.index);
      return question.terms.filter((term) => isLeftover(question, term)).map(({ unit }) => unit.written);
    };
    expect(leftover('台湾说了什么')).toEqual(['湾说了什么']);
    expect(leftover('台湾、イラン')).toEqual([]);
    expect(leftover('台湾 イラン "status quo"')).toEqual([]);
    expect(leftover('台湾とイラン')).toEqual(['イラン']);
    expect(leftover('Taiwan zeppelin')).toEqual([]);
  });
});

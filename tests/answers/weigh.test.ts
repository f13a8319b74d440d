import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { namedInQuestion } from '../../src/answers/named-in-question.ts';
import { namesSpeaker } from '../../src/answers/of-speaker.ts';
import { weigh } from '../../src/answers/weigh.ts';
import { readQuestion } from '../../src/search/passages/question.ts';
import { firstArchive } from '../support/first-record.ts';
import { smallReport, smallTalk } from '../support/small-records.ts';
import { talkArchive } from '../support/talk-record.ts';

function read(archive: Archive, text: string) {
  const parsed = readQuestion(archive.index, text, { everyName: true });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.question;
}

/** What each word of a question weighs, by the word as it is typed. */
function weightsOf(archive: Archive, text: string): Record<string, number> {
  const { question, weights } = weigh(archive, archive.corpus.records, read(archive, text));
  return Object.fromEntries(question.terms.map(({ unit }, at) => [unit.written, weights[at]!]));
}

/** The same where the question is for the words of whom it names. */
function forWho(archive: Archive, text: string) {
  const { records } = archive.corpus;
  const named = namedInQuestion(archive, records, read(archive, text));
  const { question } = named;
  const weighed = weigh(archive, records, question, (term) => namesSpeaker(named, term));
  return {
    speakerWeight: weighed.speakerWeight,
    weights: Object.fromEntries(question.terms.map(({ unit }, at) => [unit.written, weighed.weights[at]!])),
  };
}

describe('what the words of a question weigh', () => {
  it('is more for a word that fewer lines hold', () => {
    const { genocide = 0, Beijing = 0 } = weightsOf(firstArchive, 'genocide Beijing');
    expect(genocide).toBeGreaterThan(Beijing);
  });

  it('is less for a word that stands in many questions', () => {
    const { discuss = 1, headsets = 0 } = weightsOf(talkArchive, 'discuss headsets');
    expect(discuss).toBeLessThan(headsets / 2);
  });

  it('counts a name by all its names', () => {
    const { PRC = 0 } = weightsOf(firstArchive, 'Is it the PRC');
    const { China = 1 } = weightsOf(firstArchive, 'Is it China');
    expect(PRC).toBeCloseTo(China, 6);
  });

  it('is more than nothing and at most 1', () => {
    for (const archive of [firstArchive, talkArchive]) {
      for (const weight of Object.values(weightsOf(archive, 'zeppelins, genocide, microphones, lunch and the PRC'))) {
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('how rare a word is', () => {
  const LINES = ['The lantern by the canal burns.', 'The canal is deep.', 'The canal is wide.', 'The canal is old.'];
  const report = smallReport(LINES.map((text) => ['cy', text] as const));
  const talk = smallTalk(LINES.map((text) => ['cy', text] as const));
  // Here the same words are rare the other way round.
  const OTHER = [
    'The lantern by the canal burns.',
    'The lantern is lit.',
    'The lantern is new.',
    'The lantern is red.',
  ];
  const otherReport = smallReport(
    OTHER.map((text) => ['cy', text] as const),
    'other-report',
  );
  const otherTalk = smallTalk(
    OTHER.map((text) => ['cy', text] as const),
    'other-talk',
  );
  const weights = (...records: Parameters<typeof openArchive>[0]) =>
    weightsOf(openArchive(records), 'lantern canal zeppelins');

  it('is asked of the lines of a report', () => {
    const { lantern = 0, canal = 1, zeppelins = 0 } = weights(report);
    expect(lantern).toBeGreaterThan(canal + 0.1);
    expect(zeppelins).toBeGreaterThan(lantern);
    const other = weights(otherReport);
    expect(other['lantern']).toBeCloseTo(canal, 6);
    expect(other['canal']).toBeCloseTo(lantern, 6);
  });

  it('is the same in any conversation, however many turns hold it', () => {
    expect(weights(otherTalk)).toEqual(weights(talk));
    expect(weights(talk, otherTalk)).toEqual(weights(talk));
  });

  it('is told in a conversation by what people say in other meetings', () => {
    const {
      window = 0,
      money = 1,
      zeppelins = 0,
    } = weightsOf(
      openArchive([smallTalk([['cy', 'Nothing is said of money, the window and zeppelins.']])]),
      'money window zeppelins',
    );
    expect(money).toBeLessThan(window - 0.1);
    expect(window).toBeLessThan(zeppelins - 0.1);
  });

  it('is asked of the lines where a report is among the records', () => {
    const mixed = weights(report, talk);
    expect(mixed['lantern']).toBeGreaterThan(mixed['canal']! + 0.1);
  });

  it('is asked only of the records that are searched', () => {
    const archive = openArchive([report, otherReport]);
    const question = read(archive, 'lantern canal');
    const of = (at: number) => weigh(archive, [archive.corpus.records[at]!], question).weights;
    expect(of(0)[0]).toBeGreaterThan(of(0)[1]! + 0.1);
    expect(of(1)[1]).toBeGreaterThan(of(1)[0]! + 0.1);
  });

  it('is the same in both for a word that no line holds', () => {
    const absent = 'window zeppelins tomorrow';
    expect(weightsOf(openArchive([report]), absent)).toEqual(weightsOf(openArchive([talk]), absent));
  });
});

describe('a word that people ask with', () => {
  it.each([firstArchive, talkArchive])('weighs hardly anything beside what is asked about', (archive) => {
    const {
      mentioned = 1,
      headline = 1,
      zeppelins = 0,
    } = weightsOf(archive, 'Is zeppelins mentioned in the headline?');
    expect(Math.max(mentioned, headline)).toBeLessThan(0.2);
    expect(zeppelins).toBeGreaterThan(0.7);
  });

  it('weighs as little with a slip in it', () => {
    const { waht = 1, abuot = 1, zeppelins = 0 } = weightsOf(talkArchive, 'waht was said abuot the zeppelins');
    expect(Math.max(waht, abuot)).toBeLessThanOrEqual(0.15);
    expect(zeppelins).toBe(1);
  });

  it('is no name: a slip with a capital letter is one', () => {
    expect(weightsOf(talkArchive, 'the Abuot')['Abuot']).toBeGreaterThan(0.7);
  });

  it('is no word that the records hold', () => {
    // A slip of `about` anywhere else.
    const archive = openArchive([smallReport([['cy', 'The abuot is a bird.']])]);
    expect(weightsOf(archive, 'the abuot')['abuot']).toBeGreaterThan(0.4);
    expect(weightsOf(talkArchive, 'the abuot')['abuot']).toBeLessThan(0.2);
  });
});

describe('the name of who is meant to speak', () => {
  const QUESTION = 'What did Ben Cole say about the lantern?';
  const lines = [
    ['ben', 'The lantern burns.'],
    ['cy', 'Ben Cole lit it.'],
  ] as const;

  it.each([
    ['report', openArchive([smallReport(lines)])],
    ['talk', openArchive([smallTalk(lines)])],
  ])('weighs apart from the other words of the question: in a %s', (_, archive) => {
    const { weights, speakerWeight } = forWho(archive, QUESTION);
    const plain = weightsOf(archive, QUESTION);
    expect(weights).toEqual({ ...plain, 'Ben Cole': 0 });
    expect(speakerWeight).toBe(plain['Ben Cole']);
    expect(speakerWeight).toBeGreaterThan(0.5);
  });

  it('weighs with all its words, and with those of all who are named', () => {
    const archive = openArchive([smallTalk(lines)]);
    const question = 'What did Cy Dorn and Ben Cole say about the lantern?';
    const { weights, speakerWeight } = forWho(archive, question);
    const plain = weightsOf(archive, question);
    expect(weights).toMatchObject({ 'Cy Dorn': 0, 'Ben Cole': 0 });
    expect(speakerWeight).toBeCloseTo(plain['Cy Dorn']! + plain['Ben Cole']!, 6);
    expect(weights['lantern']).toBe(plain['lantern']);
    // Here the two words of a name are looked up one by one.
    const apart = forWho(archive, 'What did Ana Bell say about the lantern?');
    expect(apart.weights).toMatchObject({ Ana: 0, Bell: 0 });
    expect(apart.speakerWeight).toBeGreaterThan(1);
  });

  it('weighs nothing where nobody is meant', () => {
    const archive = openArchive([smallReport(lines)]);
    expect(forWho(archive, 'Why does the lantern burn?').speakerWeight).toBe(0);
    const { speakerWeight, weights } = weigh(archive, archive.corpus.records, read(archive, QUESTION));
    expect(speakerWeight).toBe(0);
    expect(weights[0]).toBeGreaterThan(0.5);
  });
});

describe('what a text that answers holds besides', () => {
  const wantsOf = (text: string) => {
    const { records } = talkArchive.corpus;
    return weigh(talkArchive, records, read(talkArchive, text)).wants;
  };

  it.each([
    ['How many headsets hum?', 1],
    ['how long are the batteries', 1],
    ['When does the canteen close?', 1],
    ['On which day does the plumber come?', 1],
    ['いつ電池', 1],
    ['How many times do headsets hum?', 0],
    ['How do headsets hum?', 0],
    ['So many headsets!', 0],
    ['What about lunch when the canteen closed?', 0],
    ['How many headsets, and on what day?', 2],
  ])('is what the question asks for, a number or a time: %s', (question, kinds) => {
    expect(wantsOf(question)).toHaveLength(kinds);
  });

  it('is a number in figures or words, or a date', () => {
    const [isNumber = () => false] = wantsOf('How many headsets?');
    const texts = ['It took 80 minutes.', 'Two each.', 'A DOZEN', '三は３', '', 'Someone came.', 'the tenor'];
    expect(texts.map(isNumber)).toEqual([true, true, true, true, false, false, false]);
    const [isTime = () => false] = wantsOf('When does the canteen close?');
    const dated = ['in 2022', 'on Friday', 'by MARCH', '1月21日', '', 'room 3022', 'a month', 'the marching band'];
    expect(dated.map(isTime)).toEqual([true, true, true, true, false, false, false, false]);
  });
});

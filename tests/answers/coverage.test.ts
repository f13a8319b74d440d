import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { coverageOf } from '../../src/answers/coverage.ts';
import { weigh } from '../../src/answers/weigh.ts';
import { namedInQuestion } from '../../src/answers/named-in-question.ts';
import { isBy, namesSpeaker } from '../../src/answers/of-speaker.ts';
import { readQuestion } from '../../src/search/passages/question.ts';
import { firstArchive } from '../support/first-record.ts';
import { smallReport, smallTalk } from '../support/small-records.ts';
import { talkArchive } from '../support/talk-record.ts';

function read(archive: Archive, text: string) {
  const parsed = readQuestion(archive.index, text, { everyName: true });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.question;
}

const numberOf = ({ corpus }: Archive, id: string) => corpus.statements.findIndex((line) => line.id === id);

function coverage(archive: Archive, text: string, id: string) {
  const weighed = weigh(archive, archive.corpus.records, read(archive, text));
  return coverageOf(archive, weighed, numberOf(archive, id), false);
}

/** The same where the question is for the words of whom it names. */
function coverageForWho(archive: Archive, text: string, id: string) {
  const { records } = archive.corpus;
  const named = namedInQuestion(archive, records, read(archive, text));
  const { question } = named;
  const weighed = weigh(archive, records, question, (term) => namesSpeaker(named, term));
  const statement = numberOf(archive, id);
  return { ...coverageOf(archive, weighed, statement, isBy(archive, named, statement) > 0), weighed };
}

const ofReport = (text: string, id: string) => coverage(firstArchive, text, id).share;
const ofTalk = (text: string, id: string) => coverage(talkArchive, text, id).share;

describe('the part of a question that a line of a report holds', () => {
  it('is all where it holds every word, and nothing where it holds none', () => {
    expect(ofReport('ballistic missile launches', 's15')).toBe(1);
    expect(ofReport('ballistic missile launches', 's16')).toBe(0);
  });

  it('is between where it holds some', () => {
    const share = ofReport('peace for submarines', 's15');
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.9);
  });

  it('counts what the record says of a line for less than its words', () => {
    expect(ofReport('genocide', 's13')).toBe(1);
    // Its topic is also called so; its words do not.
    const byTopic = ofReport('genocide', 's05');
    expect(byTopic).toBeGreaterThan(0.5);
    expect(byTopic).toBeLessThan(1);
    // By who it is about.
    expect(ofReport('Uyghur', 's13')).toBe(1);
  });

  it('counts another form and a repaired word for less', () => {
    expect(ofReport('tensions', 's16')).toBe(1);
    for (const other of ['tension', 'tensoins']) {
      expect(ofReport(other, 's16')).toBeGreaterThan(0.3);
      expect(ofReport(other, 's16')).toBeLessThan(1);
    }
  });

  it('is not helped by the lines around it', () => {
    expect(ofReport('ballistic missile launches', 's14')).toBe(0);
  });

  it('is half where a number is asked for and it has none', () => {
    expect(ofReport('How many like-minded countries', 's03')).toBeLessThan(0.51);
    const long = ofReport('how long was the virtual meeting', 's02');
    expect(long).toBeGreaterThan(0.8);
    expect(ofReport('how large was the restoration', 's08') * 2).toBeCloseTo(
      ofReport('the large restoration', 's08'),
      5,
    );
  });

  it('names for each word how surely it is held', () => {
    const { held } = coverage(firstArchive, 'missile submarines', 's15');
    expect(held).toHaveLength(2);
    expect(held[0]).toBeGreaterThan(0.5);
    expect(held[1]).toBe(0);
  });
});

describe('the part of a question that a turn of a talk holds', () => {
  it('takes in what is said just before and after it', () => {
    // "Two each, then, and one spare." between turns about wireless microphones.
    expect(ofTalk('wireless headsets', 't6')).toBe(1);
  });

  it('and nothing that is said further away', () => {
    expect(ofTalk('wireless headsets', 't20')).toBe(0);
  });

  it('does not end at the turn itself, but in its own record', () => {
    expect(ofTalk('train', 't0')).toBe(1);
    expect(ofTalk('plumber', 't31')).toBe(1);
  });

  it('takes a number from there too', () => {
    // "forty minutes" is said two turns before.
    expect(ofTalk('How many headsets', 't6')).toBeCloseTo(ofTalk('the many headsets', 't6'), 5);
    // No number is said near the plumber.
    expect(ofTalk('How many plumbers', 't29') * 2).toBeCloseTo(ofTalk('the many plumbers', 't29'), 5);
  });
});

describe('a word typed in another spelling', () => {
  const archive = openArchive([
    smallReport([
      ['cy', 'The garden burns.'],
      ['ana', 'The burden grew.'],
      ['ben', 'The warden came.'],
      ['cy', 'A lantern fell.'],
      ['ana', 'The lanterns are old.'],
      ['ben', 'Nothing else was said.'],
    ]),
  ]);
  const shares = (text: string) => ['s1', 's2', 's3', 's4', 's5', 's6'].map((id) => coverage(archive, text, id).share);

  it('is worth 0.6, whether one letter is wrong or two', () => {
    expect(ofReport('tensoins', 's16')).toBeCloseTo(0.6, 6);
    expect(shares('barden')[0]).toBeCloseTo(0.6, 6);
    expect(shares('bardens')[0]).toBeCloseTo(0.6, 6);
  });

  it('is worth less in a reading that is less likely', () => {
    const [garden = 0, burden = 0, warden = 0, ...others] = shares('barden');
    expect(garden).toBeGreaterThan(burden + 0.05);
    expect(burden).toBeGreaterThan(warden + 0.05);
    expect(warden).toBeGreaterThan(0.2);
    expect(others).toEqual([0, 0, 0]);
  });

  it('is worth less still in another form of the word it was taken for', () => {
    const [, , , lantern = 0, lanterns = 0] = shares('lantren');
    expect(lantern).toBeCloseTo(0.6, 6);
    expect(lanterns).toBeCloseTo(0.6 * 0.8, 6);
  });

  it('takes nothing from the words beside it', () => {
    const { held } = coverage(firstArchive, 'the tensoins in Ukraine', 's16');
    expect(held[0]).toBeCloseTo(0.6, 6);
    expect(held[1]).toBe(1);
  });
});

describe('the name of who is meant to speak', () => {
  const talk = openArchive([
    smallTalk([
      ['ben', 'The ferry to the islands sinks.'],
      ['cy', 'The ferry to the islands is late.'],
      ['ben', 'Cy Dorn has never seen it.'],
    ]),
  ]);
  const question = 'What did Cy Dorn say about the ferry?';

  it('is covered in a talk by a turn of theirs, whatever its words', () => {
    const { share: theirs, weighed } = coverageForWho(talk, question, 't1');
    const { share: others } = coverageForWho(talk, question, 't0');
    const all = weighed.weights.reduce((sum, weight) => sum + weight, weighed.speakerWeight);
    expect(weighed.speakerWeight).toBeGreaterThan(0.5);
    expect(theirs - others).toBeCloseTo(weighed.speakerWeight / all, 6);
  });

  it('is not covered there by a turn of another, though it says the name', () => {
    expect(coverageForWho(talk, question, 't2').share).toBeCloseTo(coverageForWho(talk, question, 't0').share, 6);
    expect(coverageForWho(talk, question, 't2').share).toBeLessThan(0.6);
  });

  it('plays no part in a report', () => {
    const report = openArchive([
      smallReport([
        ['ben', 'The ferry to the islands sinks, Cole said.'],
        ['cy', 'The ferry to the islands is late, Dorn said.'],
        ['paper', 'Nobody else was asked.'],
      ]),
    ]);
    const ofBen = coverageForWho(report, question, 's1');
    const ofCy = coverageForWho(report, question, 's2');
    expect(ofCy.weighed.speakerWeight).toBeGreaterThan(0.5);
    expect(ofCy.share).toBeCloseTo(ofBen.share, 6);
    expect(ofCy.share).toBeGreaterThan(0.9);
    expect(coverageForWho(report, question, 's3').share).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/answers/archive.ts';
import { coverageOf } from '../../src/answers/coverage.ts';
import { weigh } from '../../src/answers/weigh.ts';
import { readQuestion } from '../../src/search/passages/question.ts';
import { firstArchive } from '../support/first-record.ts';
import { talkArchive } from '../support/talk-record.ts';

function weighed(archive: Archive, text: string) {
  const parsed = readQuestion(archive.index, text, { everyName: true });
  if (!parsed.ok) throw new Error(parsed.reason);
  return weigh(archive, archive.corpus.records, parsed.question);
}

function coverage(archive: Archive, text: string, id: string) {
  const statement = archive.corpus.statements.findIndex((line) => line.id === id);
  return coverageOf(archive, weighed(archive, text), statement, false);
}

const ofReport = (text: string, id: string) => coverage(firstArchive, text, id).share;
const ofTalk = (text: string, id: string) => coverage(talkArchive, text, id).share;

describe('what the words of a question weigh', () => {
  const weightsOf = (archive: Archive, text: string) => {
    const { question, weights } = weighed(archive, text);
    return Object.fromEntries(question.terms.map(({ unit }, at) => [unit.written, weights[at]!]));
  };

  it('is more for a word that fewer lines hold', () => {
    const { genocide = 0, Beijing = 0 } = weightsOf(firstArchive, 'genocide Beijing');
    expect(genocide).toBeGreaterThan(Beijing);
  });

  it('is hardly anything for a word that people ask with', () => {
    const {
      mentioned = 1,
      headline = 1,
      genocide = 0,
    } = weightsOf(firstArchive, 'Is genocide mentioned in the headline?');
    expect(Math.max(mentioned, headline)).toBeLessThan(0.2);
    expect(genocide).toBeGreaterThan(0.7);
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
});

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

import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { openArchive } from '../../src/answers/archive.ts';
import { firstArchive } from '../support/first-record.ts';
import { smallTalk } from '../support/small-records.ts';

function told(archive: typeof firstArchive, question: string): readonly string[] {
  const answer = ask(archive, { question });
  if (!('corrections' in answer)) throw new Error(`Nothing can be told by ${JSON.stringify(answer)}`);
  return answer.corrections.map(({ from, to, why }) => `${from}, ${to}, ${why}`);
}

describe('what was searched instead of what was typed', () => {
  it.each([
    ['Indiana', 'Indiana, india, spelling'],
    ['taiwann', 'taiwann, taiwan, spelling'],
    ['What about the Koreans', 'Koreans, korea, spelling'],
  ])('is told, also where a word only goes on after another: %s', (question, correction) => {
    expect(told(firstArchive, question)).toEqual([correction]);
  });

  it.each(['What did POTUS write on Twitter?', 'Did they write about Taiwan?', 'What did the Kremlin say?', 'Kremlin'])(
    'is nothing where the words are right: %s',
    (question) => {
      expect(told(firstArchive, question)).toEqual([]);
    },
  );

  it('is not told of another form or name of the same thing', () => {
    expect(told(firstArchive, 'genocides in the PRC')).toEqual([]);
  });

  it('is told of two words that were run together', () => {
    const talk = openArchive([smallTalk([['ana', 'The toll road is closed.']])]);
    expect(told(talk, 'Is the tollroad closed?')).toEqual(['tollroad, toll road, split']);
  });

  it('is told once of a speaker whose name was misspelt', () => {
    expect(
      told(firstArchive, 'What did Kishda say about missiles?').filter((one) => one.startsWith('Kishda')),
    ).toHaveLength(1);
  });
});

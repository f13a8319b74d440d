import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { smallTalk } from '../support/small-records.ts';
import { checked } from './council.ts';

/** A line among others. */
function around(line: string): Archive {
  return openArchive([
    smallTalk([
      ['ana', 'Good morning to all of you in this hall.'],
      ['ben', line],
      ['ana', 'The weather in the valley was cold and wet last spring.'],
      ['ben', 'Thank you for your patience.'],
    ]),
  ]);
}

function check(line: string, quote: string): { readonly verdict: string; readonly warnings: readonly string[] } {
  const { verdict, warnings } = checked(around(line), quote);
  return { verdict, warnings };
}

describe('a quote that says another thing than its line', () => {
  it.each([
    ['negation', "They want the tax and we don't touch it anymore.", 'They want the tax and we do'],
    ['negation', "That is a thing which we can't.", 'That is a thing which we can.'],
    ['negation', 'That is a thing which we cannot.', 'That is a thing which we can'],
    ['number', 'Twenty-five members voted for the treaty today.', 'five members voted for the treaty today'],
    ['number', 'We spent 100 million on the treaty this year.', 'million on the treaty this year'],
    ['number', 'We spent a tax on salt $5 million.', 'We spent a tax on salt $5'],
    ['number', 'The tax will grow by five percent.', 'The tax will grow by five'],
    ['number', 'It was -5 degrees was the word from the valley.', '5 degrees was the word from the valley'],
    ['negation', 'Non-members who came were sent home early.', 'members who came were sent home early'],
    ['name', 'We know that North Korea has tested a missile today.', 'Korea has tested a missile today'],
    [
      'name',
      'Today Vice President Harris spoke to the council at length.',
      'President Harris spoke to the council at length',
    ],
    ['polarity', 'In the end we want smoke-free streets in the old town.', 'In the end we want smoke'],
  ])('warns of a %s that is cut off at its edge: %s', (kind, line, quote) => {
    expect(check(line, quote)).toEqual({ verdict: 'near_critical', warnings: expect.arrayContaining([kind]) });
  });

  it.each([
    [
      'number',
      'It takes 10-20 days to change the rules of the house.',
      'It takes 1020 days to change the rules of the house',
    ],
    ['negation', 'The council is not able to change the rules now.', 'The council is notable to change the rules now'],
    [
      'polarity',
      'That is a typical choice for all of the members here.',
      'That is atypical choice for all of the members here',
    ],
    ['number', 'It takes 1,5 tons to fill the silo in the valley.', 'It takes 15 tons to fill the silo in the valley'],
    [
      'number',
      'Prices rose by .5 percent in the valley this year.',
      'Prices rose by 5 percent in the valley this year',
    ],
    ['name', 'They told us about the treaty in the morning.', 'They told US about the treaty in the morning'],
    ['negation', 'I have said it was an ≠ honor to meet them.', 'I have said it was an honor to meet them'],
  ])('warns of a %s that is written nearly alike: %s', (kind, line, quote) => {
    expect(check(line, quote)).toEqual({ verdict: 'near_critical', warnings: expect.arrayContaining([kind]) });
  });

  it.each([
    ['We refuse to sell weapons to anyone in the region.', 'We … sell weapons to anyone in the region'],
    ['We will never raise taxes on the poor of this town.', 'We … raise taxes on the poor of this town'],
  ])('warns of a negation that an ellipsis leaves out: %s', (line, quote) => {
    expect(check(line, quote)).toEqual({ verdict: 'near_critical', warnings: expect.arrayContaining(['negation']) });
  });

  it('warns where who does what to whom is turned round', () => {
    const line = 'The company sued the union last spring in court.';
    expect(check(line, 'The union sued the company last spring in court')).toEqual({
      verdict: 'near_critical',
      warnings: ['polarity'],
    });
  });
});

describe('a quote that says the same as its line', () => {
  it.each([
    ['The co-operation of both cities helps the valley.', 'The cooperation of both cities helps the valley'],
    ['He met the US president in Washington.', 'he met the us president in washington'],
    ['He met the U.S. president in Washington.', 'He met the United States president in Washington'],
  ])('is word for word: %s', (line, quote) => {
    expect(check(line, quote)).toEqual({ verdict: 'cosmetic', warnings: [] });
  });
});

describe('a quote of fewer than four words', () => {
  it.each(['you', 'it is', 'the answer is'])('is too short to decide, though all of them are common: %s', (quote) => {
    const found = check('You know that it is the answer is simple.', quote);
    expect(found).toEqual({ verdict: 'too_short', warnings: ['short_quote'] });
  });
});

describe('quotation marks around a quote', () => {
  it.each(['“', "'", '"'])('are taken off however many there are: %s', (mark) => {
    const many = mark.repeat(1900);
    const line = 'Good evening to each and every one.';
    expect(check(line, `${many}${line}${many}`).verdict).toBe('verbatim');
    expect(check(line, `${many}a${many}`).verdict).toBe('not_in_record');
  });
});

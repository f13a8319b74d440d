import { describe, expect, it } from 'vitest';
import { invertedName, nameOfSpeaker, namesInByline, nameWithInitials, plainName } from '../../src/cite/names.ts';
import { firstRecord } from '../support/first-record.ts';

const speaker = (id: string) => firstRecord.speakers.find((one) => one.id === id)!;
const { shortName: _shortName, ...biden } = speaker('biden');
const person = (name: string, shortName?: string) =>
  nameOfSpeaker({ ...biden, name, ...(shortName === undefined ? {} : { shortName }) });

describe('the name of a speaker', () => {
  it.each([
    ['Joe Biden', 'Biden', 'Biden, Joe', 'Biden, J.'],
    ['Kishida Fumio', 'Kishida', 'Kishida, Fumio', 'Kishida, F.'],
    ['Ursula von der Leyen', undefined, 'von der Leyen, Ursula', 'von der Leyen, U.'],
    ['Hon. Ana-Maria Bell Jr.', undefined, 'Bell, Ana-Maria, Jr.', 'Bell, A.-M., Jr.'],
    ['岸田文雄', undefined, '岸田文雄', '岸田文雄'],
  ])('%s, called %s, is listed as %s and as %s', (name, shortName, inverted, initials) => {
    expect(invertedName(person(name, shortName))).toBe(inverted);
    expect(nameWithInitials(person(name, shortName))).toBe(initials);
  });

  it('of an organization or a place is never turned round', () => {
    expect(invertedName(nameOfSpeaker(speaker('white-house')))).toBe('White House');
    expect(plainName(nameOfSpeaker(speaker('north-korea')))).toBe('North Korea');
  });
});

describe('a by-line', () => {
  const names = (byline: string) => namesInByline(byline, firstRecord.speakers).map(invertedName);

  it.each([
    ['Ana Bell', ['Bell, Ana']],
    ['By Ana Bell and Ben Cole', ['Bell, Ana', 'Cole, Ben']],
    ['Ana Bell, Ben Cole & Cy Dorn', ['Bell, Ana', 'Cole, Ben', 'Dorn, Cy']],
    ['Martin Luther King, Jr.', ['King, Martin Luther, Jr.']],
    ['Ana O’Neill', ['O’Neill, Ana']],
    ['A. B. Bell', ['Bell, A. B.']],
  ])('%s names %j', (byline, expected) => {
    expect(names(byline)).toEqual(expected);
  });

  it.each(['Republic World Desk', 'Foreign Ministry', 'AFP', 'the staff', 'World News Agency'])(
    '%s names no person',
    (byline) => {
      expect(names(byline)).toEqual([byline]);
    },
  );

  it('names a speaker of the record as the record does', () => {
    expect(names('President Biden')).toEqual(['Biden, Joe']);
    expect(names('The White House')).toEqual(['White House']);
  });
});

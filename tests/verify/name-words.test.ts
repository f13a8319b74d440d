import { describe, expect, it } from 'vitest';
import { changeBetween } from './change-between.ts';

describe('another name', () => {
  it.each([
    ['at the start of a sentence', 'Jones left the room', 'Smith left the room'],
    ['of a city at the start', 'Berlin has a plan', 'London has a plan'],
    ['that no list knows', 'Nowak has a plan', 'Kowalczyk has a plan'],
    ['with a possessive', 'Trump’s plan failed', 'Biden’s plan failed'],
    ['of believers', 'Christians have rights', 'Muslims have rights'],
    ['in a text without capitals', 'nowak has a plan', 'kowalczyk has a plan'],
    ['behind a title', 'They met Mr. Will there', 'They met Mr. Hill there'],
    ['behind a title in small letters', 'they met mr will there', 'they met mr hill there'],
    ['behind an office', 'They met President Will there', 'They met President Hill there'],
    ['of two common words', 'They said the White House knew', 'They said the Blue House knew'],
    ['of words of talk with capitals', 'They met the Work Party there', 'They met the Time Party there'],
    ['with another first letter at the start', 'H. Biden left them', 'J. Biden left them'],
    ['without its first letter', 'They met Biden there', 'They met H. Biden there'],
    ['with another first letter', 'They met H. Biden there', 'They met J. Biden there'],
    ['a letter off', 'They met Smyth there', 'They met Smith there'],
    ['a letter off that is a name as well', 'They met Austen there', 'They met Austin there'],
    ['a letter more', 'Mike Spence signed', 'Mike Pence signed'],
    ['with two letters swapped', 'They met in Taiwna then', 'They met in Taiwan then'],
    ['of a state in small letters', 'they met in nigeria then', 'they met in niger then'],
    ['without its north', 'North Korea has a plan', 'Korea has a plan'],
    ['without its north inside a sentence', 'They met in North Korea then', 'They met in Korea then'],
    ['without its north in small letters', 'they met in north korea then', 'they met in korea then'],
    ['without its new', 'New Mexico has a plan', 'Mexico has a plan'],
  ])('is seen %s', (_, yours, theirs) => {
    expect(changeBetween(yours, theirs)).toBe('name');
    expect(changeBetween(theirs, yours)).toBe('name');
  });

  it.each([
    ['a common word at the start of a sentence', 'Visitors left the room', 'Guests left the room', 'word'],
    ['a word of talk at the start', 'Yeah they left', 'Yep they left', 'word'],
    ['a slip in an English word', 'They signed the leter there', 'They signed the letter there', 'spelling'],
    ['a slip in a title', 'They met the Prime Minster there', 'They met the Prime Minister there', 'spelling'],
    ['a slip at the start of a sentence', 'Leters came there', 'Letters came there', 'spelling'],
    ['a word in a headline', 'They Signed All Letters', 'They Signed All Notes', 'word'],
    ['a word in small letters behind a word that is also a title', 'the general idea', 'the general plan', 'word'],
    ['a word with a British ending at the start', 'Promises came there', 'Guests came there', 'word'],
    ['a verb behind a title', 'They said the President slept there', 'They said the President stayed there', 'word'],
    ['a pronoun that looks like a state', 'Us they like there', 'Them they like there', 'word'],
    ['new things of a state in small letters', 'a new china plan', 'a china plan', 'word'],
  ])('is not %s', (_, yours, theirs, kind) => {
    expect(changeBetween(yours, theirs)).toBe(kind);
  });
});

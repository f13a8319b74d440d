import { describe, expect, it } from 'vitest';
import { type ChangeKind, isGrave } from '../../src/verify/change-kinds.ts';
import { changeBetween } from './change-between.ts';

describe('a difference', () => {
  it.each<[ChangeKind, string, string]>([
    ['negation', 'we will not sign', 'we will sign'],
    ['negation', 'we will sign', 'we will never sign'],
    ['negation', 'they signed nothing', 'they signed letters'],
    ['negation', 'they refused to sign', 'they agreed to sign'],
    ['negation', 'we can sign', 'we cannot sign'],
    ['negation', 'they hardly sign', 'they sign'],
    ['number', 'we saw 20 ships', 'we saw 30 ships'],
    ['number', 'we saw twenty ships', 'we saw 200 ships'],
    ['number', 'we saw 5 million ships', 'we saw 5 billion ships'],
    ['number', 'it costs $5', 'it costs €5'],
    ['number', 'it rose by 5%', 'it rose by 5'],
    ['number', 'it was -5 there', 'it was 5 there'],
    ['number', 'they met on Friday', 'they met on Monday'],
    ['number', 'they met in April', 'they met in June'],
    ['number', 'the first of them', 'the third of them'],
    ['number', 'for ten minutes', 'for ten hours'],
    ['number', 'half of them', 'some of them'],
    ['name', 'they met in Oslo', 'they met in Bergen'],
    ['name', 'with China and allies', 'with Taiwan and allies'],
    ['name', 'with Biden and allies', 'with Kishida and allies'],
    ['name', 'with Bergen and allies', 'with allies'],
    ['modal', 'we could sign', 'we will sign'],
    ['modal', 'we should sign', 'we sign'],
    ['quantifier', 'all of them signed', 'some of them signed'],
    ['quantifier', 'most of them signed', 'many of them signed'],
    ['quantifier', 'only they signed', 'they signed'],
    ['polarity', 'it would increase', 'it would decrease'],
    ['polarity', 'it is unsafe', 'it is safe'],
    ['polarity', 'they came before dinner', 'they came after dinner'],
    ['order', 'peace and stability', 'stability and peace'],
    ['spelling', 'they singed letters of asociation', 'they singed letters of association'],
    ['spelling', 'the missle', 'the missile'],
    ['word', 'they signed letters', 'they signed papers'],
    ['word', 'they signed the letters', 'they signed letters'],
    ['word', 'we will sign', 'we sign'],
    ['word', 'one could see them', 'you could see them'],
    ['number', 'at 5 a.m. sharp', 'at 5 p.m. sharp'],
    ['number', 'in the morning there', 'in the evening there'],
    ['number', '5 kg of it', '5 mg of it'],
    ['number', '5 pesos each', '5 rubles each'],
    ['number', '₽5 each', '₴5 each'],
    ['number', 'in the nineties there', 'in the eighties there'],
    ['number', 'a weekly report', 'a daily report'],
    ['number', 'it doubled', 'it halved'],
    ['word', 'it doubled', 'it doubles'],
    ['order', 'they win or lose', 'they lose or win'],
    ['number', 'this year they sign', 'last year they sign'],
    ['number', 'in the last five years', 'in the next five years'],
    ['quantifier', 'a couple of people', 'a lot of people'],
    ['polarity', 'a single person', 'several persons'],
    ['quantifier', 'there is evidence', 'there is little evidence'],
    ['quantifier', 'few of them signed', 'a few of them signed'],
    ['modal', 'they will sign', 'maybe they will sign'],
    ['modal', 'he supposedly signed', 'he signed'],
    ['name', 'my mother signed', 'my father signed'],
    ['word', 'we must sign', 'we have to sign'],
    ['word', 'the letter came', 'the little letter came'],
    ['word', 'they talk about one thing', 'they talk of one thing'],
    ['word', 'no evidence is there now', 'zero evidence was there now'],
    ['word', 'they signed on the whole', 'they did sign on the whole'],
  ])('is of kind %s: “%s” for “%s”', (kind, yours, theirs) => {
    expect(changeBetween(yours, theirs)).toBe(kind);
  });

  it.each([
    ['we will sign', 'we will not sign'],
    ['we saw 20 ships', 'we saw 30 ships'],
    ['they met in Oslo', 'they met in Bergen'],
    ['we could sign', 'we will sign'],
    ['all of them', 'some of them'],
    ['it is safe', 'it is unsafe'],
  ])('changes as much the other way round: “%s” for “%s”', (a, b) => {
    expect(changeBetween(a, b)).toBe(changeBetween(b, a));
    expect(isGrave(changeBetween(a, b))).toBe(true);
  });

  it('is the gravest of what it changes', () => {
    expect(changeBetween('we will not see 20 ships', 'we could see 30 ships')).toBe('negation');
    expect(changeBetween('we could see 20 ships', 'we must see 30 ships')).toBe('number');
  });

  it('is a negation where a typo leaves none', () => {
    expect(changeBetween('we do nto sign', 'we do not sign')).toBe('negation');
  });

  it('of two negations is none of meaning by itself', () => {
    expect(changeBetween('they never sign', 'they rarely sign')).toBe('word');
  });

  it('is a name by its capital, where no sentence begins', () => {
    expect(changeBetween('they met Zorblax there', 'they met guests there')).toBe('name');
    expect(changeBetween('They met. Visitors left', 'They met. Guests left')).toBe('word');
    expect(changeBetween('THEY MET ZORBLAX THERE', 'THEY MET GUESTS THERE')).toBe('word');
  });

  it('is a name in small letters too, where nothing has a capital', () => {
    expect(changeBetween('they went to china', 'they went to sweden')).toBe('name');
  });

  it('loses no name that stands there twice', () => {
    expect(
      changeBetween('the People’s Republic of China attempts', 'the People’s Republic of China (PRC) attempts'),
    ).toBe('word');
  });

  it.each([
    ['the president signed', 'the former president signed'],
    ['the president signed', 'the ex-president signed'],
    ['the missile there', 'the anti-missile there'],
    ['the murderer signed', 'the alleged murderer signed'],
    ['they sign', 'they used to sign'],
  ])('of what is set apart from the thing itself turns it round: “%s” for “%s”', (yours, theirs) => {
    expect(changeBetween(yours, theirs)).toBe('polarity');
    expect(changeBetween(theirs, yours)).toBe('polarity');
  });

  it('of a prefix counts only with its hyphen', () => {
    expect(changeBetween('a post there', 'a letter there')).toBe('word');
  });

  it.each([
    ['causal', 'casual'],
    ['immoral', 'immortal'],
    ['prosecution', 'persecution'],
    ['marital', 'martial'],
    ['accuser', 'accused'],
  ])('is no slip of the fingers between two English words: %s and %s', (one, other) => {
    expect(changeBetween(`of ${one} it`, `of ${other} it`)).toBe('word');
    expect(changeBetween(`of ${other} it`, `of ${one} it`)).toBe('word');
  });

  it('is of order only where the words are the same', () => {
    expect(changeBetween('they saw over 20 ships', 'they saw more than 20 ships')).toBe('word');
  });

  it('is no slip of the fingers where the word is one of its own', () => {
    expect(changeBetween('the peaceful region', 'the peaceable region')).toBe('word');
    expect(changeBetween('they expressed concern', 'they express concern')).not.toBe('spelling');
  });
});

describe('kinds of change', () => {
  it.each<[ChangeKind, boolean]>([
    ['negation', true],
    ['number', true],
    ['name', true],
    ['modal', true],
    ['quantifier', true],
    ['polarity', true],
    ['order', false],
    ['spelling', false],
    ['filler', false],
    ['word', false],
  ])('of %s may change what is said: %s', (kind, may) => {
    expect(isGrave(kind)).toBe(may);
  });
});

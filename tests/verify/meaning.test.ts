import { describe, expect, it } from 'vitest';
import { type ChangeKind, changeOf, isGrave } from '../../src/verify/meaning.ts';
import { readWords, type Word } from '../../src/verify/words.ts';
import { firstArchive } from '../support/first-record.ts';

/** What it changes to have one text for another: their words, without those that both have before and behind. */
function changeBetween(yours: string, theirs: string): ChangeKind {
  const [a, b] = [readWords(yours), readWords(theirs)];
  const same = (x: Word | undefined, y: Word | undefined) => x !== undefined && x.key === y?.key;
  let from = 0;
  while (same(a[from], b[from])) from += 1;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - from && same(a.at(-1 - behind), b.at(-1 - behind))) behind += 1;
  return changeOf(
    firstArchive.index,
    { words: a, text: yours, from, to: a.length - behind },
    { words: b, text: theirs, from, to: b.length - behind },
  );
}

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

  it('of two negations is none of meaning by itself', () => {
    expect(changeBetween('they never sign', 'they rarely sign')).toBe('word');
  });

  it('is a name by its capital, where no sentence begins', () => {
    expect(changeBetween('they met Zorblax there', 'they met guests there')).toBe('name');
    expect(changeBetween('Zorblax there', 'guests there')).toBe('word');
    expect(changeBetween('They met. Zorblax left', 'They met. Guests left')).toBe('word');
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

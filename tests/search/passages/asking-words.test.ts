import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWords, isCommon } from '../../../src/search/common-words.ts';
import { howOftenEnd, isAsking, isMistypedAsking } from '../../../src/search/passages/asking-words.ts';
import { rarityInTalk } from '../../../src/search/passages/question-weights.ts';
import { stem } from '../../../src/search/stem.ts';

/** Words that people ask with and that are their own stems, beside the common words of English. */
const ASKED_WITH =
  'mention speak spoke bring brought check record matter overview point discuss question answer wrong attend'.split(
    ' ',
  );
const LONG = [...commonWords(), ...ASKED_WITH].filter((word) => word.length >= 5 && stem(word) === word);

const isWordToAsk = (word: string) => isCommon(word) || isAsking(word) || isAsking(stem(word));
/** Whether nobody in the counted meetings says it, and so it may be a slip. */
const isUnknown = (word: string) => rarityInTalk(stem(word)) === 1 && !isWordToAsk(word);

function swapped(word: string, at: number): string {
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** A word with one letter less, one more, or two neighbours swapped. */
function slipsOf(word: string): readonly string[] {
  const places = Array.from({ length: word.length + 1 }, (_, at) => at);
  return [
    ...places.slice(1, -1).map((at) => word.slice(0, at) + word.slice(at + 1)),
    ...places.slice(1).flatMap((at) => LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at))),
    ...places.slice(0, -2).map((at) => swapped(word, at)),
  ];
}

describe('a word that people ask with, mistyped', () => {
  it.each([
    'wher',
    'abuot',
    'waht',
    'whta',
    'sya',
    'becuase',
    'whcih',
    'mentoin',
    'recrod',
    'dicsuss',
    'htere',
    'wich',
  ])('is known by its slip: %s', (typed) => {
    expect(isMistypedAsking(typed)).toBe(true);
  });

  it.each(['whale', 'dome', 'hero', 'iran', 'coal', 'zeppelin', 'taiwan', 'missile', 'tariff', 'senkaku', 'trade'])(
    'is not any other word: %s',
    (typed) => {
      expect(isMistypedAsking(typed)).toBe(false);
    },
  );

  it.each(['wtah', 'tuoba', 'qestuion'])('is not its letters in any other order: %s', (typed) => {
    expect(isMistypedAsking(typed)).toBe(false);
  });

  it.each(['ot', 'fo', 'yb', 'ew'])('is not a word of two letters: %s', (typed) => {
    expect(isMistypedAsking(typed)).toBe(false);
  });

  it('is not a word that people say in meetings', () => {
    // One slip off `her`, `from` and `three`, or `there`.
    for (const typed of ['hero', 'form', 'tree']) {
      expect(rarityInTalk(stem(typed))).toBeLessThan(1);
      expect(isMistypedAsking(typed)).toBe(false);
    }
  });

  it('is known where two neighbouring letters are swapped, in any word of five letters and more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LONG), fc.nat(), (word, place) => {
        const typed = swapped(word, place % (word.length - 1));
        fc.pre(typed !== word && isUnknown(typed));
        expect(isMistypedAsking(typed), `${typed} for ${word}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is not known where one letter stands in the place of another, unless that is a slip of a third', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LONG), fc.nat(), fc.constantFrom(...LETTERS), (word, place, letter) => {
        const at = place % word.length;
        const typed = word.slice(0, at) + letter + word.slice(at + 1);
        fc.pre(typed !== word && !isWordToAsk(typed));
        const third = [...slipsOf(typed), ...slipsOf(stem(typed))].find((slip) => isCommon(slip) || isAsking(slip));
        fc.pre(third === undefined);
        expect(isMistypedAsking(typed), `${typed} for ${word}`).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a word that people ask with', () => {
  it.each([
    'mention',
    'mentions',
    'mentioned',
    'discussed',
    'meetings',
    'attendees',
    'summarize',
    'said',
    'wrote',
    'written',
  ])('is known by its stem, in any form: %s', (word) => {
    expect(isAsking(stem(word))).toBe(true);
  });

  it.each(['missile', 'whale', 'budget', 'tariff', 'kishida'])('is none that is asked about: %s', (word) => {
    expect(isAsking(stem(word))).toBe(false);
  });
});

describe('how often something is said', () => {
  it.each([
    ['How often is Taiwan mentioned?', 9],
    ['“how many times did they meet', 15],
    ['how often', 9],
    ['How many ships came?', 0],
    ['Tell me how often they met', 0],
    ['how oftentimes', 0],
  ])('is asked at the beginning, up to a place: %s', (question, end) => {
    expect(howOftenEnd(question)).toBe(end);
  });
});

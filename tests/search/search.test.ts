import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCommon } from '../../src/search/common-words.ts';
import { bestHits } from '../../src/search/rank.ts';
import { stem } from '../../src/search/stem.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { found, indexTexts, textsArbitrary, WORDS } from './texts.ts';

const telling = fc.constantFrom(...WORDS.filter((word) => !isCommon(word)));

/** Statements that hold the word or another of its stem, found by reading them all. */
function holders(texts: readonly string[], word: string): ReadonlySet<number> {
  const wanted = stem(tokenize(word)[0]!.term);
  return new Set(
    texts.flatMap((text, number) => (tokenize(text).some(({ term }) => stem(term) === wanted) ? [number] : [])),
  );
}

const inOrder = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

/** Asks with a full stop at the end, so that no word is taken for the beginning of another. */
const finished = (words: string) => `${words}.`;

describe('a search for one word', () => {
  it('finds the statements that hold it, or another word of its stem', () => {
    fc.assert(
      fc.property(textsArbitrary, telling, (texts, word) => {
        const held = inOrder(holders(texts, word));
        fc.pre(held.length > 0);
        expect(found(indexTexts(texts).find(word))).toEqual(held);
      }),
    );
  });

  it('marks as inexact those that hold only another form', () => {
    fc.assert(
      fc.property(textsArbitrary, telling, (texts, word) => {
        fc.pre(holders(texts, word).size > 0);
        const { hits } = indexTexts(texts).find(word);
        const { term: asked } = tokenize(word)[0]!;
        hits.statements.forEach((statement, place) => {
          const itself = tokenize(texts[statement]!).some(({ term }) => term === asked);
          expect(hits.inexact[place]).toBe(itself ? 0 : 1);
        });
      }),
    );
  });

  it('finds nothing for a word like no other', () => {
    expect(found(indexTexts(['peace in taiwan', 'the sea']).find('zzz'))).toEqual([]);
  });

  it('never changes a word that some statement holds, however near another is', () => {
    const { find } = indexTexts(['the taiwan strait', 'the titan rocket', 'thailand votes']);
    expect(found(find('taiwan'))).toEqual([0]);
    expect(found(find('titan'))).toEqual([1]);
    expect(find('titan').plan.corrections).toEqual([]);
  });

  it('takes an unfinished word for those it begins, unless a mark ends it', () => {
    const { find } = indexTexts(['taiwan', 'taipei', 'tibet']);
    expect(found(find('tai'))).toEqual([0, 1]);
    expect(found(find('tai '))).toEqual([0, 1]);
    expect(found(find('tai.'))).toEqual([]);
  });

  it('ranks the more telling of two words higher where only some are held', () => {
    const texts = ['peace talks', 'peace plan', 'peace now', 'quad talks'];
    const { find, index } = indexTexts(texts);
    const { hits, held } = find('peace quad');
    expect(held).toBe('some');
    expect(bestHits(hits, index.grades, 10, 'score')[0]).toBe(3);
  });

  it('leaves its work space clean: the same search twice gives the same', () => {
    fc.assert(
      fc.property(textsArbitrary, telling, telling, (texts, one, two) => {
        const { find } = indexTexts(texts);
        const first = find(finished(`${one} ${two}`));
        find(finished(two));
        find(`"${one} ${two}"`);
        expect(find(finished(`${one} ${two}`))).toEqual(first);
      }),
    );
  });
});

describe('a search for two words', () => {
  it('finds the statements that hold both; if none does, those that hold one, and says so', () => {
    fc.assert(
      fc.property(textsArbitrary, telling, telling, (texts, one, two) => {
        const [first, second] = [holders(texts, one), holders(texts, two)];
        fc.pre(first.size > 0 && second.size > 0);
        const both = inOrder(first.intersection(second));
        const result = indexTexts(texts).find(finished(`${one} ${two}`));
        expect(result.held).toBe(both.length > 0 ? 'all' : 'some');
        expect(found(result)).toEqual(both.length > 0 ? both : inOrder(first.union(second)));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps within the statements it may show', () => {
    fc.assert(
      fc.property(textsArbitrary, telling, telling, fc.nat(14), fc.nat(14), (texts, one, two, a, b) => {
        const scope = { from: Math.min(a, b), to: Math.max(a, b), accepts: (number: number) => number % 2 === 0 };
        const { find } = indexTexts(texts);
        const seen = (number: number) => number >= scope.from && number < scope.to && scope.accepts(number);
        const first = inOrder(holders(texts, one)).filter(seen);
        const second = inOrder(holders(texts, two)).filter(seen);
        const both = first.filter((number) => second.includes(number));
        const either = inOrder(new Set([...first, ...second]));
        fc.pre(holders(texts, one).size > 0 && holders(texts, two).size > 0);
        const result = find(finished(`${one} ${two}`), scope);
        expect(found(result)).toEqual(both.length > 0 ? both : either);
      }),
    );
  });

  it('passes over common words', () => {
    const { find } = indexTexts(['peace in the strait', 'war in the hills']);
    expect(found(find('the peace of the strait.'))).toEqual([0]);
  });
});

describe('Chinese, Japanese and Korean', () => {
  const { find } = indexTexts(['台湾海峡の平和', '舞台', '東シナ海', '한국어']);

  it.each([
    ['台湾', [0]],
    ['海峡', [0]],
    ['湾海峡', [0]],
    ['한국', [3]],
    ['平和', [0]],
  ])('finds %s wherever it stands in a run', (words, expected) => {
    expect(found(find(words))).toEqual(expected);
  });

  it('finds a single letter at the beginning, in the middle and at the end of a run', () => {
    expect(found(find('峡'))).toEqual([0]);
    expect(found(find('台'))).toEqual([0, 1]);
    expect(found(find('海'))).toEqual([0, 2]);
  });

  it('does not find letters that do not stand side by side', () => {
    expect(found(find('台峡'))).toEqual([]);
  });
});

describe('a search for a letter that shows nothing', () => {
  it('does not find every statement', () => {
    const { find } = indexTexts(['peace', 'sea', 'quad']);
    const search = () => found(find('\u3164'));
    expect(search).toThrow('no-words');
  });
});

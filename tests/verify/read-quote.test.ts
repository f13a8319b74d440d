import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTelling, readQuote, wordWeights, withoutMarks } from '../../src/verify/read-quote.ts';
import { anyUnits, indexTexts } from '../search/texts.ts';

describe('quotation marks around a quote', () => {
  it.each([
    '"push back"',
    '“push back”',
    '„push back“',
    '«push back»',
    '« push back »',
    '「push back」',
    '‘push back’',
    "''push back''",
    "``push back''",
    '  "push back"  ',
    '“push back"',
    '““push back””',
  ])('are no part of it: %s', (text) => {
    expect(withoutMarks(text)).toBe('push back');
  });

  it.each([
    ['none', 'push back'],
    ['one only', '"push back'],
    ['some within', 'to "push back" against'],
    ['more than a pair', '“Push back,” he said, “today.”'],
    ['nothing between', '“”'],
  ])('stay with %s', (_, text) => {
    expect(withoutMarks(text)).toBe(text);
  });
});

describe('a quote', () => {
  const marksOf = (text: string) => [...readQuote(text).marks];

  it.each([
    'push back … against',
    'push back ... against',
    'push back … … against',
    'push back [...] against',
    'push back […] against',
    'push back (…) against',
    'push back . . . against',
    'push back.... against',
  ])('marks that words are left out: %s', (text) => {
    expect(marksOf(text)).toEqual([2]);
  });

  it('marks them at several places', () => {
    expect(marksOf('push … back … against')).toEqual([1, 2]);
  });

  it.each(['… push back', 'push back …', 'push back. Against', 'push - back', 'push back .. against'])(
    'marks none within it: %s',
    (text) => {
      expect(marksOf(text)).toEqual([]);
    },
  );

  it('has an editor’s words in brackets, and words of several brackets', () => {
    const { words, bracketed } = readQuote('He [Biden] said [that] they push back');
    expect([...bracketed].map((at) => words[at]!.key)).toEqual(['biden', 'that']);
  });

  it.each(['targetted [sic] crackdown', 'targetted [ Sic! ] crackdown'])('has no word that is sic: %s', (text) => {
    expect(readQuote(text).words.map(({ key }) => key)).toEqual(['targeted', 'crackdown']);
  });

  it('keeps sic without brackets', () => {
    expect(readQuote('sic transit').words).toHaveLength(2);
  });

  it('has its marks and brackets at words it has, whatever the text', () => {
    const texts = fc.oneof(
      anyUnits,
      fc
        .array(fc.constantFrom('push', '…', '[', ']', '[sic]', '...', "don't", '. . .', '(', ')', ' '), {
          maxLength: 14,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { words, marks, bracketed } = readQuote(text);
        for (const at of marks) expect(at > 0 && at < words.length).toBe(true);
        for (const at of bracketed) expect(at >= 0 && at < words.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('how much a word of a quote tells', () => {
  const { index } = indexTexts(['lighthouse harbour', 'harbour of ferries', 'harbour', 'the harbour']);
  const weigh = (text: string) => wordWeights(index, readQuote(text));

  it('is more the fewer lines hold it, and most where none does', () => {
    const [rare, frequent, unknown] = weigh('lighthouse harbour unicorn') as [number, number, number];
    expect(rare).toBeGreaterThan(frequent);
    expect(unknown).toBeGreaterThan(rare);
  });

  it('is little for common words', () => {
    expect(weigh('the of don’t').map(isTelling)).toEqual([false, false, false, false]);
    expect(weigh('lighthouse unicorn').map(isTelling)).toEqual([true, true]);
  });

  it('is something in an archive of one line, whose words are in all lines', () => {
    const { index } = indexTexts(['the lighthouse']);
    expect(wordWeights(index, readQuote('the lighthouse')).map(isTelling)).toEqual([false, true]);
  });

  it('is told for each word, in their order', () => {
    expect(weigh('of lighthouse of')).toHaveLength(3);
  });
});

import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/corpus.ts';
import { buildSearchIndex } from '../../src/search/search-index.ts';
import { findQuote } from '../../src/verify/find-quote.ts';
import { judge, lengthInWords } from '../../src/verify/judge.ts';
import { readQuote } from '../../src/verify/read-quote.ts';
import { smallTalk } from '../support/small-records.ts';

const corpus = buildCorpus([
  smallTalk([
    ['ana', 'We don’t paint the lighthouse in May; we paint it in June, with white paint, um, and blue.'],
    ['ben', '我々は北の港を閉じません。'],
  ]),
]);
const index = buildSearchIndex(corpus);

/** What a quote is found to be, and its differences: `near: word road|bridge`. */
function judged(text: string): string {
  const quote = readQuote(text);
  const [way] = findQuote(corpus, index, quote, () => true)!.ways;
  const { wording, differences } = judge(index, quote, way!);
  const shown = differences.map(({ kind, quote: yours, record, piece }) => {
    const line = corpus.statements[piece.segment.statement]!.text;
    return `${kind} ${text.slice(yours.start, yours.end)}|${line.slice(record.start, record.end)}`;
  });
  return [wording, ...shown].join(': ');
}

describe('a quote that was found', () => {
  it.each([
    ['paint the lighthouse in May', 'verbatim'],
    ['“paint the lighthouse in May', 'cosmetic'],
    ['Paint the lighthouse in May!', 'cosmetic'],
    ['paint the lighthouse', 'too_short'],
    ['We do paint the lighthouse in May', 'near_critical: negation do|don’t'],
    ['We do not paint the lighthouse in May', 'cosmetic'],
    ['We do um not paint the lighthouse in May', 'near: filler do um not|don’t'],
    [
      'Sailors um painters paint the lighthouse in May; we paint it in June',
      'near_critical: negation Sailors um painters|don’t',
    ],
    ['paint the lighthouse in June', 'near_critical: number June|May'],
    ['it in June, with white paint, and blue', 'near: filler |um'],
    ['paint the lighthouse … in June, with white paint', 'ellipsis'],
    ['paint the lighthouse … in June, with fresh white paint', 'near: word fresh|'],
  ])('“%s” is %s', (text, wording) => {
    expect(judged(text)).toBe(wording);
  });

  it('is judged in a script without spaces, where two letters are a word', () => {
    expect(judged('北の港を閉じ')).toBe('too_short');
    expect(judged('我々は北の港を')).toBe('verbatim');
  });
});

describe('how long a quote is', () => {
  it.each([
    ['push back against', 3],
    ['don’t push', 3],
    ['北の港', 2],
    ['北の港を push', 3],
    ['', 0],
  ])('“%s” is %i words', (text, words) => {
    expect(lengthInWords(readQuote(text))).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../src/verify/readings.ts';
import { segmentsAt } from '../../src/verify/segments.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';

const statement = firstRecord.statements.findIndex(({ id }) => id === 's14');
const printed = firstRecord.statements[statement]!.text;
const [asIs, read] = segmentsAt(firstArchive.corpus, [{ statement, shift: 0, score: 1 }], 8, 10_000);

describe('a place in a line as notes read it', () => {
  it.each(['The US', 'affirmed "', '" to Japan', 'over the', '.'])(
    'is that of the same words as they are printed: %s',
    (words) => {
      const at = asPrinted(read!, read!.text.indexOf(words));
      expect(printed.slice(at, at + words.length)).toBe(words);
    },
  );

  it('within a reading is the end of what is printed for it', () => {
    const end = printed.indexOf('unwavering support') + 'unwavering support'.length;
    expect(asPrinted(read!, read!.text.indexOf('commitment'))).toBe(end);
    expect(asPrinted(read!, read!.text.indexOf('unwavering commitment'))).toBe(printed.indexOf('unwavering support'));
    expect(asPrinted(read!, read!.text.indexOf('commitment') + 'commitment'.length)).toBe(end);
  });

  it('at its end is the end', () => {
    expect(asPrinted(read!, read!.text.length)).toBe(printed.length);
  });

  it('is itself where nothing is read otherwise', () => {
    expect([0, 20, printed.length].map((at) => asPrinted(asIs!, at))).toEqual([0, 20, printed.length]);
  });
});

import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../src/verify/readings.ts';
import { segmentsAt } from '../../src/verify/segments.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';

const placeOf = (wanted: string): number => firstRecord.statements.findIndex(({ id }) => id === wanted);
const statement = placeOf('s14');
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

  it('within a reading is where it is printed, of words that are printed too', () => {
    const [, own] = segmentsAt(firstArchive.corpus, [{ statement: placeOf('s04'), shift: 0, score: 1 }], 8, 10_000);
    const line = firstRecord.statements[placeOf('s04')]!.text;
    expect(asPrinted(own!, own!.text.indexOf('attempts'))).toBe(line.indexOf('attempts'));
    expect(asPrinted(own!, own!.text.indexOf('against the') + 'against'.length)).toBe(
      line.indexOf('against') + 'against'.length,
    );
    expect(asPrinted(own!, own!.text.indexOf('’s attempts'))).toBe(line.indexOf(' attempts'));
  });

  it('at its end is the end', () => {
    expect(asPrinted(read!, read!.text.length)).toBe(printed.length);
  });

  it('is itself where nothing is read otherwise', () => {
    expect([0, 20, printed.length].map((at) => asPrinted(asIs!, at))).toEqual([0, 20, printed.length]);
  });
});

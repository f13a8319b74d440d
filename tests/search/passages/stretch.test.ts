import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/answers/archive.ts';
import { rank } from '../../../src/answers/rank.ts';
import type { CorpusRecord } from '../../../src/corpus/corpus.ts';
import { type Stretch, stretchesAround } from '../../../src/search/passages/stretch.ts';
import { recordOfTalk, type Turn } from '../../support/talk-record.ts';

const LARGEST_WHOLE = 3000;

/** Records that lie side by side, of which only the sizes matter here. */
function sized(...sizes: readonly number[]) {
  let first = 0;
  const records = sizes.map((size) => {
    const record = { first, record: { statements: { length: size } } } as unknown as CorpusRecord;
    first += size;
    return record;
  });
  const recordOf = (statement: number) => records.findLast((one) => one.first <= statement)!;
  const around = (best: readonly number[]) => stretchesAround(records, recordOf, best, LARGEST_WHOLE);
  return { records, recordOf, around };
}

/** What holds of all stretches: in order, none over another, each within its record. */
function expectSound(stretches: readonly Stretch[]): void {
  stretches.forEach(({ record, from, to }, at) => {
    expect(to).toBeGreaterThan(from);
    expect(from).toBeGreaterThanOrEqual(Math.max(record.first, stretches[at - 1]?.to ?? 0));
    expect(to).toBeLessThanOrEqual(record.first + record.record.statements.length);
  });
}

const sizeOf = (stretches: readonly Stretch[]) => stretches.reduce((sum, { from, to }) => sum + to - from, 0);
const holds = (stretches: readonly Stretch[], statement: number) =>
  stretches.some(({ from, to }) => from <= statement && statement < to);

describe('what is read of a record', () => {
  it('is all of it where it is the only one and not too long', () => {
    expect(sized(LARGEST_WHOLE).around([7])).toMatchObject([{ from: 0, to: LARGEST_WHOLE }]);
    expect(sized(12).around([])).toMatchObject([{ from: 0, to: 12 }]);
  });

  it('is what lies around the best statements where it is longer', () => {
    const stretches = sized(50_000).around([20_000, 45_000, 3]);
    expectSound(stretches);
    for (const statement of [20_000, 45_000, 3]) expect(holds(stretches, statement)).toBe(true);
    expect(sizeOf(stretches)).toBeLessThan(1000);
    for (const { from, to } of stretches) expect(holds([{ from, to } as Stretch], 30_000)).toBe(false);
    expect(stretches[0]?.from).toBe(0);
  });

  it('is nothing where nothing is promising', () => {
    expect(sized(50_000).around([])).toEqual([]);
  });

  it('is read once where the best lie together', () => {
    const best = [10_000, 10_050, 10_020, 10_081, 9950, 10_000, 10_120];
    const stretches = sized(50_000).around(best);
    expectSound(stretches);
    for (const statement of best) expect(holds(stretches, statement)).toBe(true);
    expect(sizeOf(stretches)).toBeLessThan(300);
  });

  it('ends where the record ends', () => {
    const stretches = sized(50_000).around([0, 49_999]);
    expectSound(stretches);
    expect(stretches.map(({ from, to }) => [from === 0, to === 50_000])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('is bounded, whatever is promising: the best come first', () => {
    const best = Array.from({ length: 20_000 }, (_, at) => ((at * 7919) % 20_000) * 100);
    const stretches = sized(2_000_000).around(best);
    expectSound(stretches);
    expect(sizeOf(stretches)).toBeLessThan(7000);
    expect(sizeOf(stretches)).toBeGreaterThan(1000);
    for (const statement of best.slice(0, 10)) expect(holds(stretches, statement)).toBe(true);
    expect(holds(stretches, best.at(-1)!)).toBe(false);
  });
});

describe('what is read of many records', () => {
  it('keeps to each of them', () => {
    const { records, around } = sized(5000, 20, 5000, 300);
    const stretches = around([4999, 5000, 5019, 5020, 10_020, 10_319]);
    expectSound(stretches);
    for (const statement of [4999, 5000, 5019, 5020, 10_020, 10_319]) expect(holds(stretches, statement)).toBe(true);
    expect(new Set(stretches.map(({ record }) => record))).toEqual(new Set(records));
  });
});

describe('a talk too long to be read as a whole', () => {
  const FILLER = 16_000;
  const HELD = [40, 9000, 15_990];
  const turns = Array.from({ length: FILLER }, (_, at): Turn => {
    const speaker = (['Ada Brandt', 'Professor B', 'PhD C'] as const)[at % 3]!;
    return { speaker, text: HELD.includes(at) ? 'The aquarium leaks into the cellar.' : `Item ${at % 50} is put off.` };
  });
  const archive = openArchive([recordOfTalk('endless-talk', turns)]);

  it('is ranked around what holds the words, with their neighbours, each turn once', () => {
    const { passages, evidence } = rank(archive, 'What about the aquarium in the cellar?');
    const read = evidence.map(({ position }) => position);
    expect(new Set(read).size).toBe(read.length);
    expect(HELD.some((position) => Math.abs(position - read[0]!) <= 1)).toBe(true);
    const shown = passages.map(({ position }) => position);
    for (const position of HELD) {
      expect(shown).toContain(position);
      // Each among the first, with no more than four turns on either side.
      expect(read.indexOf(position)).toBeLessThan(3 * 9);
      expect(read).toContain(position + 3);
    }
    expect(shown.every((position) => read.includes(position))).toBe(true);
  });
});

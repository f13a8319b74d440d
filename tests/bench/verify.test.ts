import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../bench/verify/decision.ts';
import { type DevCase, type Label, readDevCases } from '../../bench/verify/dev-cases.ts';
import { adversarial, DRAWN } from '../../bench/verify/draw.ts';
import { hugeStatement, manyWords, mostFrequent, wordsOf } from '../../bench/verify/latency.ts';
import { exact, fuse, leastChanged, minisearch } from '../../bench/verify/peers.ts';
import { decisionOf, faultsOf } from '../../bench/verify/readout.ts';
import { confusionReport, targets, wrongOnes } from '../../bench/verify/report.ts';
import { tally } from '../../bench/verify/tally.ts';
import { createRandom } from '../../bench/lib/random.ts';
import { recordOfTranscript } from '../../bench/lib/transcript.ts';
import { generateTexts } from '../../bench/lib/texts.ts';
import { plainDistance } from '../search/plain-distance.ts';
import { made } from './made-verification.ts';

const meeting = recordOfTranscript({
  id: 'meeting',
  title: 'Meeting',
  speakers: [
    { id: 'ada', name: 'Ada' },
    { id: 'ben', name: 'Ben' },
  ],
  turns: [
    { id: 't0', position: 0, speaker: 'ada', text: 'We will not sell the old mill, whatever it costs.' },
    { id: 't1', position: 1, speaker: 'ben', text: 'They push back.' },
    { id: 't2', position: 2, speaker: 'ben', text: 'The bus runs on Monday and on Friday, at nine.' },
  ],
});

const asked = (label: Label, subtype = '', gold: readonly string[] = []): DevCase => ({
  id: `${label}-${subtype}`,
  record: 'meeting',
  label,
  subtype,
  quote: 'words',
  speaker: undefined,
  gold,
});
const told = (
  outcome: Decision['outcome'],
  lines: readonly string[] = [],
  warnings: Decision['warnings'] = [],
): Decision => ({ outcome, lines, near: [], warnings });

describe('labelled quotes', () => {
  it('are read with their records, a turn a statement named by its number', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verify-'));
    try {
      const cases = [
        {
          id: 'a',
          record: 'r',
          label: 'stitched',
          subtype: 'x',
          quote: 'q',
          speaker: null,
          gold: [2, 0, 2].map((turn) => ({ turn, text: '' })),
        },
        { id: 'b', record: 'r', label: 'paraphrase', subtype: 'y', quote: 'q', speaker: 'Q', goldTurns: [1, 2] },
      ];
      writeFileSync(join(folder, 'cases.jsonl'), `${cases.map((one) => JSON.stringify(one)).join('\n')}\n`);
      const turns = ['one', '', 'three'].map((text, i) => ({ i, speaker: 'Q', text }));
      writeFileSync(join(folder, 'r.json'), JSON.stringify({ turns }));
      const set = readDevCases(join(folder, 'cases.jsonl'), folder)!;
      expect(set.cases.map(({ gold, speaker }) => [gold, speaker])).toEqual([
        [['t2', 't0'], undefined],
        [['t1', 't2'], 'Q'],
      ]);
      expect(set.records.get('r')!.statements.map(({ id, text }) => [id, text])).toEqual([
        ['t0', 'one'],
        ['t2', 'three'],
      ]);
      writeFileSync(join(folder, 'r.json'), JSON.stringify({ turns: turns.slice(1) }));
      expect(() => readDevCases(join(folder, 'cases.jsonl'), folder)).toThrow('turn 1 is not where its number says');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are none where the file is not there', () => {
    expect(readDevCases('/nowhere/cases.jsonl', '/nowhere')).toBeUndefined();
  });
});

describe('the tally of decisions', () => {
  const cases = [
    asked('verbatim', '', ['t0']),
    asked('verbatim', '', ['t0']),
    asked('cosmetic', '', ['t1']),
    asked('near', 'sub', ['t2']),
    asked('near_critical', 'neg', ['t0']),
    asked('near_critical', 'neg', ['t0']),
    asked('near_critical', 'crit', ['t0']),
    asked('stitched', '', ['t0', 't2']),
    asked('not_in_record'),
    asked('not_in_record'),
    asked('paraphrase', '', ['t1', 't2']),
  ];
  const decisions = [
    told('verbatim', ['t0']),
    told('too_short'),
    told('verbatim', ['t1']),
    told('near_critical', ['t2'], ['number']),
    told('near_critical', ['t0'], ['polarity']),
    told('near', ['t0'], ['context_cut']),
    told('silent_cut', ['t0'], ['modal']),
    told('stitched', ['t0']),
    told('near', ['t1']),
    told('paraphrase'),
    { ...told('not_in_record'), near: ['t2'] },
  ];
  const all = tally(cases, decisions);

  it('counts precision, recall and F1 of a class, a verdict that decides nothing as missed', () => {
    const [verbatim] = all.classes;
    expect(verbatim).toMatchObject({ label: 'verbatim', cases: 2, told: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(all.classes.find(({ label }) => label === 'near_critical')).toMatchObject({ cases: 3, told: 2, f1: 0.4 });
    expect(all.macro).toBeCloseTo((0.5 + 0 + 0 + 0.4 + 1 + 0 + 0) / 7);
    expect(confusionReport(all)).toContain('too_short');
    expect(confusionReport(all)).not.toContain('refused');
  });

  it('counts what is warned of by what was changed, at all and rightly', () => {
    expect(all.flagged.neg).toEqual({ any: { part: 1, of: 2 }, exact: { part: 0, of: 2 } });
    expect(all.flagged.crit).toEqual({ any: { part: 1, of: 1 }, exact: { part: 1, of: 1 } });
    expect(all.flagged.num.any).toEqual({ part: 0, of: 0 });
    expect(all.warned.get('near_critical')).toEqual({ changed: { part: 2, of: 3 }, cut: { part: 1, of: 3 } });
  });

  it('finds what is shown clean, accepted, or warned of for nothing', () => {
    expect(all.shownClean.map(({ asked: { label }, decision }) => [label, decision.outcome])).toEqual([
      ['near_critical', 'near'],
    ]);
    expect(all.accepted.map(({ decision }) => decision.outcome)).toEqual(['near']);
    expect(all.falselyWarned.map(({ asked: { label } }) => label)).toEqual(['near']);
    expect(all.harmless).toBe(2);
  });

  it('takes a line for named where all are, and one of those that a paraphrase sums up where it is near', () => {
    expect(all.named.get('verbatim')).toEqual({ part: 1, of: 2 });
    expect(all.named.get('stitched')).toEqual({ part: 0, of: 1 });
    expect(all.named.get('paraphrase')).toEqual({ part: 1, of: 1 });
  });

  it('says which targets are missed, and lists what was told wrongly', () => {
    const missed = targets(all)
      .filter(([, , , holds]) => !holds)
      .map(([what]) => what);
    expect(missed).toEqual(
      expect.arrayContaining([
        'F1 verbatim',
        'negation flagged',
        'changed meaning shown clean',
        'never said, accepted',
      ]),
    );
    expect(missed).not.toContain('F1 stitched');
    expect(missed).not.toContain('number flagged');
    const pairs = cases.map((one, at) => ({ asked: one, decision: decisions[at]! }));
    expect(wrongOnes(pairs).split('\n')).toHaveLength(8);
    expect(wrongOnes(pairs)).toContain('- near-sub near (sub) told as near_critical [number]: words');
  });
});

describe('an answer of the library', () => {
  const inMeeting = (answer: ReturnType<typeof made>) => ({
    ...answer,
    matches: answer.matches.map((match) => ({ ...match, statement: { ...match.statement, record: 'meeting' } })),
  });

  it('decides by its verdict, and names each line once', () => {
    expect(decisionOf(made({ verdict: 'near', lines: ['t1', 't1'], warnings: ['context_cut'] }))).toEqual({
      outcome: 'near',
      lines: ['t1'],
      near: [],
      warnings: ['context_cut'],
    });
    expect(decisionOf({ kind: 'verifications', parts: [], more: 0 }).outcome).toBe('several');
    expect(decisionOf({ kind: 'no-match', reason: 'too-long' } as Parameters<typeof decisionOf>[0]).outcome).toBe(
      'refused',
    );
  });

  it('is at fault where it cannot be right', () => {
    const right = inMeeting(made({ verdict: 'verbatim', lines: ['t1'] }));
    expect(faultsOf(right, meeting)).toEqual([]);
    expect(faultsOf(inMeeting(made({ verdict: 'verbatim', lines: ['t0'] })), meeting)).toEqual([
      't0 is no line of the record, or has other words',
    ]);
    expect(faultsOf({ ...right, quote: 'pull back', verdict: 'verbatim' }, meeting)).toEqual([
      'verbatim, but the words do not stand together in a line',
    ]);
    expect(faultsOf({ ...right, verdict: 'near', wording: 'near', warnings: ['negation'] }, meeting)).toEqual([
      'near, with a warning of another meaning',
    ]);
    expect(faultsOf({ ...right, verdict: 'near_critical', wording: 'near_critical' }, meeting)).toEqual([
      'near_critical, without a warning',
    ]);
    expect(faultsOf(made({ verdict: 'cosmetic' }), meeting)).toEqual(['cosmetic, without a line']);
    expect(faultsOf({ ...right, leftOut: [{ record: 'meeting', statement: 't1', text: 'forward' }] }, meeting)).toEqual(
      ['words told as left out of t1 do not stand there'],
    );
    expect(faultsOf({ ...right, quote: 'push' }, meeting)).toEqual(['a range lies outside its text']);
    expect(faultsOf({ ...right, searched: -1 }, meeting)).toEqual(['the answer has a wrong shape at searched']);
  });
});

describe('a peer', () => {
  it('finds the characters, then the words, and looks at the speaker', () => {
    const check = exact.open(meeting);
    expect(check('sell the old mill, whatever')).toMatchObject({ outcome: 'verbatim', lines: ['t0'] });
    expect(check('SELL THE OLD MILL WHATEVER')).toMatchObject({ outcome: 'cosmetic', lines: ['t0'] });
    expect(check('sell the mill')).toMatchObject({ outcome: 'not_in_record', lines: [] });
    expect(check('the old mill', 'Ben')).toMatchObject({ outcome: 'wrong_speaker', lines: ['t0'] });
    expect(check('the old mill', 'Ada')).toMatchObject({ outcome: 'verbatim', lines: ['t0'] });
  });

  it.each([minisearch, fuse])('of a library finds what is close, and nothing that is far: $name', ({ open }) => {
    const check = open(meeting);
    expect(check('the bus runs on Monday and on Fridays at nine')).toMatchObject({ outcome: 'near', lines: ['t2'] });
    expect(check('the bus was late and nobody asked for a second one at nine')).toMatchObject({
      outcome: 'not_in_record',
      lines: [],
    });
  });

  it('counts the fewest words to change, wherever in the line', () => {
    const count = (quote: string, line: string) => leastChanged(quote.split(' '), line.split(' '));
    expect(count('b c', 'a b c d')).toBe(0);
    expect(count('b x c', 'a b c d')).toBe(1);
    expect(count('x y', 'a b c')).toBe(2);
    // Letters for words: the fewest of all stretches of the line. No stretch is nearer by a swap, which counts once there.
    const line = 'zzabxcyz';
    const windows = Array.from(line, (_, start) => Array.from(line, (_, end) => line.slice(start, end + 1))).flat();
    const nearest = Math.min(...windows.map((window) => plainDistance('abcx', window)));
    expect(leastChanged('abcx'.split(''), line.split(''))).toBe(nearest);
  });
});

describe('quotes drawn to be timed', () => {
  const texts = wordsOf(manyWords(5000, '/nowhere'));

  it('are made of as many words as asked for, without real meetings too', () => {
    expect(texts.flat().length).toBeGreaterThanOrEqual(5000);
    expect(texts.flat().length).toBeLessThan(10_000);
    expect(mostFrequent([['The', 'the', 'a'], ['b']])).toBe('the');
  });

  it('are the same for the same seed, and stand or do not stand as their kind says', () => {
    const lines = texts.map((words) => words.join(' '));
    const drawn = DRAWN.map(({ name, draw }) => [name, draw(createRandom(3), texts)] as const);
    expect(DRAWN.map(({ name, draw }) => [name, draw(createRandom(3), texts)])).toEqual(drawn);
    const standing = drawn.filter(([, quote]) => lines.some((line) => line.includes(quote)));
    expect(standing.map(([name]) => name)).toEqual(['word for word', 'a whole statement']);
  });

  it('are as long as they say', () => {
    const sizes = adversarial('the').map(({ name, draw }) => [name, draw(createRandom(1), texts).length] as const);
    const [short, long] = [true, false].map((is) => sizes.filter(([name]) => name.startsWith('4,000') === is));
    expect(new Set(short!.map(([, size]) => size))).toEqual(new Set([4000]));
    expect(Math.min(...long!.map(([, size]) => size))).toBeGreaterThan(200_000);
  });

  it('come from one very long statement as well, which a record takes', () => {
    const texts = generateTexts(50, 1).map((line) => line.split(' '));
    const { text } = hugeStatement(texts).statements[0]!;
    expect(text.length).toBeLessThanOrEqual(100_000);
    expect(text.split(' ').length).toBeGreaterThan(10_000);
  });
});

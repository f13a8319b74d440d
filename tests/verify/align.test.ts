import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Alignment, type AlignOptions, type Step } from '../../src/verify/align.ts';
import type { Segment } from '../../src/verify/segments.ts';
import { readWords, type Word } from '../../src/verify/words.ts';
import { plainCost, sameWord } from './plain-align.ts';

const NONE: AlignOptions = { marks: new Set(), jumps: false };
const JUMPS: AlignOptions = { marks: new Set(), jumps: true };
const AS_PRINTED: Segment['readings'] = [];

function segment(text: string, statement = 0): Segment {
  return { statement, text, words: readWords(text), readings: AS_PRINTED };
}

/** Words that are their keys, as a reader of words never has them side by side; every other may be one with the word before. */
function bare(keys: readonly string[]): readonly Word[] {
  return keys.map((key, at) => ({ key, start: at, end: at + 1, ...(at % 2 === 1 ? { joins: true } : {}) }));
}

/** The first alignment, a step a word: `=` the same, `~` another, `+` added by the quote, `-` left out, `>` goes on elsewhere. */
function shown(quote: string, segments: readonly Segment[], options: AlignOptions = NONE): string {
  const words = readWords(quote);
  const [{ cost, steps }] = align(words, segments, options) as readonly [Alignment];
  const signs = { same: '=', other: '~', yours: '+', record: '-', jump: '>' } as const;
  const keys = (list: readonly Word[], { from, to }: { from: number; to: number }) =>
    list.slice(from, to).map(({ key }) => key);
  const written = steps.map((step) => {
    if (step.op === 'jump') return '>';
    const theirs = segments[step.segment]!.words;
    const own = step.op === 'record' ? keys(theirs, step.record) : keys(words, step.quote);
    return `${signs[step.op]}${own.join('_')}`;
  });
  return `${cost}: ${written.join(' ')}`;
}

describe('a quote laid along a line', () => {
  const line = segment('Both leaders will um firmly push back against all attempts');

  it.each([
    ['a part of it costs nothing', 'push back against', '0: =push =back =against'],
    ['a word that is another costs a word', 'push forward against', '10: =push ~forward =against'],
    ['a word added costs a word', 'push back hard against', '10: =push =back +hard =against'],
    ['a word left out costs a little less', 'push against all', '9: =push -back =against =all'],
    ['a hesitation left out costs a fifth of one', 'will firmly push', '2: =will -um =firmly =push'],
    ['a hesitation added costs a fifth of one', 'push uh back', '2: =push +uh =back'],
    ['what the line says and the quote does not, before and behind, costs nothing', 'firmly', '0: =firmly'],
  ])('%s', (_, quote, steps) => {
    expect(shown(quote, [line])).toBe(steps);
  });

  it('pays a fifth of a word for one that is said twice', () => {
    expect(shown('we will go', [segment('we will will go')])).toMatch(/^2: /);
  });

  it('takes two words for one and one for two', () => {
    expect(shown('the mean while push', [segment('the meanwhile push')])).toBe('0: =the =mean_while =push');
    expect(shown('the meanwhile push', [segment('the mean while push')])).toBe('0: =the =meanwhile =push');
  });

  it('takes a verb that is shortened for what it may stand for', () => {
    const own = segment('It’s fine and it’s good, I’d go and I’d stay');
    expect(shown('It is fine and it has good, I had go and I would stay', [own])).toMatch(/^0: /);
  });

  it('takes each verb for what it may stand for, where the quote shortens another', () => {
    const own = segment('It’s fine and it’s good');
    for (const quote of ['It’s fine and it is good', 'It is fine and it’s good', 'It has fine and it is good']) {
      expect(shown(quote, [own])).toMatch(/^0: /);
    }
  });

  it('goes on elsewhere only where it may', () => {
    const two = [segment('one two three four five', 0), segment('six seven eight nine ten', 1)];
    const quote = 'one two three four six seven eight nine';
    expect(shown(quote, two, JUMPS)).toBe('35: =1 =2 =3 =4 > =6 =7 =8 =9');
    expect(shown(quote, two)).toMatch(/^40: /);
  });

  it('goes on more cheaply in the same line, and cheapest where it marks an omission', () => {
    const own = segment('red green blue black white brown pink grey gold lime');
    const quote = 'red green blue pink grey gold';
    const marks = new Set([3]);
    expect(shown(quote, [own], JUMPS)).toBe('19: =red =green =blue > =pink =gray =gold');
    expect(shown(quote, [own], { marks, jumps: true })).toBe('2: =red =green =blue > =pink =gray =gold');
    const others = [segment('red green blue', 0), segment('pink grey gold', 1)];
    expect(shown(quote, others, { marks, jumps: true })).toMatch(/^5: /);
  });

  it('is laid along every line that holds it as well, in their order', () => {
    const lines = [segment('we push back', 0), segment('we pull back', 1), segment('they push back', 2)];
    const found = align(readWords('push back'), lines, NONE);
    expect(found.map(({ steps }) => steps.at(-1)!.segment)).toEqual([0, 2]);
  });

  it('is laid along the first of two places in one line', () => {
    const [{ steps }] = align(readWords('push back'), [segment('they push back and push back')], NONE) as [Alignment];
    expect(steps).toMatchObject([{ record: { from: 1 } }, { record: { from: 2 } }]);
  });

  it('is in no line where there is none, or it has no words', () => {
    expect(align(readWords('push back'), [], NONE)).toEqual([]);
    expect(align([], [line], NONE)).toEqual([]);
  });

  it('may be all that there is, with no line that has words', () => {
    expect(shown('push back', [segment('')])).toBe('20: +push +back');
  });
});

const KEYS = ['a', 'b', 'ab', 'ba', 'c', 'um', 'is', 'has', "'s"] as const;
const keys = (maxLength: number) => fc.array(fc.constantFrom(...KEYS), { maxLength, size: 'max' });
const quotes = fc.array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 7, size: 'max' }).map(bare);
/** Up to four segments: of one line or several, some with a note's reading in place. */
const lines = fc
  .array(fc.record({ words: keys(6).map(bare), sameLine: fc.boolean(), isRead: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((drawn) => {
    const segments: Segment[] = [];
    for (const { words, sameLine, isRead } of drawn) {
      const last = segments.at(-1);
      const statement = last === undefined ? 0 : last.statement + (sameLine ? 0 : 1);
      // Stretches of one line share their list of readings.
      const readings = sameLine && last && !isRead ? last.readings : isRead ? [] : AS_PRINTED;
      segments.push({ statement, text: '', words, readings });
    }
    return segments;
  });
const options = fc.record({
  jumps: fc.boolean(),
  marks: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }).map((list) => new Set(list)),
});

describe('any quote laid along any lines', () => {
  it('costs as little as it can', () => {
    fc.assert(
      fc.property(quotes, lines, options, (quote, segments, how) => {
        const least = plainCost(quote, segments, how);
        const found = align(quote, segments, how);
        expect(found.length).toBeGreaterThan(0);
        for (const { cost } of found) expect(cost).toBe(least);
      }),
      { numRuns: 1500 },
    );
  });

  it('is covered by its steps, once and in order, and they cost what it costs', () => {
    fc.assert(
      fc.property(quotes, lines, options, (quote, segments, how) => {
        for (const alignment of align(quote, segments, how)) {
          const { cost, faults } = followed(alignment.steps, quote, segments, how);
          expect([cost, faults]).toEqual([alignment.cost, []]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('ends in another segment in each way, the first of them first', () => {
    fc.assert(
      fc.property(quotes, lines, options, (quote, segments, how) => {
        const ends = align(quote, segments, how).map(({ steps }) => steps.at(-1)!.segment);
        expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
      }),
    );
  });
});

/** Follows the steps word by word: what they cost, and where one repeats, skips or takes what it may not. */
function followed(steps: readonly Step[], quote: readonly Word[], segments: readonly Segment[], how: AlignOptions) {
  const faults: string[] = [];
  const hold = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  let cost = 0;
  let at = 0;
  let place: Place | undefined;
  let jumped = false;
  for (const step of steps) {
    if (step.op === 'jump') {
      hold(how.jumps && at > 0 && at < quote.length && !jumped, `goes on elsewhere before word ${at}`);
      jumped = true;
      continue;
    }
    const here: Place = { segment: step.segment, to: step.record.from };
    hold(step.quote.from === at, `begins at word ${step.quote.from} and not at ${at}`);
    if (place && jumped) cost += jumpCost(place, here, segments, how.marks.has(at));
    else hold(!place || (here.segment === place.segment && here.to === place.to), `leaves its place at word ${at}`);
    const own = quote.slice(step.quote.from, step.quote.to).map(({ key }) => key);
    const theirs = segments[step.segment]!.words.slice(step.record.from, step.record.to).map(({ key }) => key);
    hold(fits(step.op, own, theirs), `takes ${own.join('_')} for ${theirs.join('_')} as ${step.op}`);
    cost += step.cost;
    at = step.quote.to;
    place = { segment: step.segment, to: step.record.to };
    jumped = false;
  }
  hold(at === quote.length, `ends at word ${at}`);
  return { cost, faults };
}

/** A place in the record: before which word of a segment. */
interface Place {
  readonly segment: number;
  readonly to: number;
}

/** Whether a step may take these words of the quote for those of the record. */
function fits(op: Step['op'], own: readonly string[], theirs: readonly string[]): boolean {
  const [yours, record] = [own.length, theirs.length];
  if (op === 'yours') return yours === 1 && record === 0;
  if (op === 'record') return yours === 0 && record === 1;
  if (op === 'other') return yours === 1 && record === 1;
  if (yours === 1 && record === 1) return sameWord(own[0]!, theirs[0]!);
  return yours + record === 3 && own.join('') === theirs.join('');
}

function jumpCost(from: Place, to: Place, segments: readonly Segment[], isMarked: boolean): number {
  const [a, b] = [segments[from.segment]!, segments[to.segment]!];
  const isSame = a.statement === b.statement && a.readings === b.readings;
  const isAhead = to.segment > from.segment || (to.segment === from.segment && to.to > from.to);
  if (isSame && isAhead) return isMarked ? 2 : 19;
  return isMarked ? 5 : 35;
}

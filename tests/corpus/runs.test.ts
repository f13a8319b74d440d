import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/corpus.ts';
import { gapBefore } from '../../src/corpus/runs.ts';
import { type CutTalk, type CutTurn, cutTalk } from '../support/cut-talk.ts';

const TURNS: readonly CutTurn[] = [
  ['ana', 'One.', 'Two.', 'Three.'],
  ['ben', 'Four.'],
  ['ben', 'Five.'],
];

/** What stands before each statement where it runs on from the one before; - where it does not. */
function gaps(turns: readonly CutTurn[], options?: CutTalk): readonly string[] {
  const corpus = buildCorpus([cutTalk(turns, options)]);
  return corpus.statements.map((_, statement) => gapBefore(corpus, statement) ?? '-');
}

describe('a statement', () => {
  it('runs on from the one before it in its turn', () => {
    expect(gaps(TURNS)).toEqual(['-', '\n', '\n', '-', '-']);
  });

  it.each([
    ['', ''],
    [' ', ' '],
    ['\u00a0 \t', ' '],
    [' \n  ', '\n'],
    ['\u3000', ' '],
    [' '.repeat(200), ' '],
  ])('runs on over %j', (gap, told) => {
    expect(gaps(TURNS.slice(0, 1), { gap })).toEqual(['-', told, told]);
  });

  it.each([' (Applause.) ', ' - ', '\nBEN: ', ' '.repeat(201)])('does not run on over %j', (gap) => {
    expect(gaps(TURNS.slice(0, 1), { gap })).toEqual(['-', '-', '-']);
  });

  it('does not run on in a document', () => {
    expect(gaps(TURNS, { order: 'document' })).toEqual(['-', '-', '-', '-', '-']);
  });

  it('does not run on from one of another source', () => {
    expect(gaps(TURNS, { sources: 'each' })).toEqual(['-', '-', '-', '-', '-']);
  });

  it('runs on only where all speakers are the same', () => {
    expect(gaps([[['ana', 'ben'], 'One.', 'Two.']])).toEqual(['-', '\n']);
    const mixed = cutTalk([['ana', 'One.', 'Two.']]);
    const [first, second] = mixed.statements;
    const others = [first!, { ...second!, speakers: [...second!.speakers, 'ben' as never] }];
    const corpus = buildCorpus([{ ...mixed, statements: others }]);
    expect(gapBefore(corpus, 1)).toBeUndefined();
  });

  it('does not run on from the last of another record', () => {
    const corpus = buildCorpus([cutTalk([['ana', 'One.']]), cutTalk([['ana', 'Two.']], { id: 'other' })]);
    expect(gapBefore(corpus, 1)).toBeUndefined();
    expect(gapBefore(corpus, 2)).toBeUndefined();
  });

  it('does not run on from one that stands behind it in the text', () => {
    const talk = cutTalk([['ana', 'One.', 'Two.']]);
    const corpus = buildCorpus([{ ...talk, statements: talk.statements.toReversed() }]);
    expect(gapBefore(corpus, 1)).toBeUndefined();
  });
});

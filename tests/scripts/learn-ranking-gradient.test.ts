import { describe, expect, it } from 'vitest';
import { type Aim, addGradient } from '../../scripts/learn-ranking/gradient.ts';
import type { Example } from '../../scripts/learn-ranking/examples.ts';
import { firstNumbers, headOf, partsOf, type Shape } from '../../scripts/learn-ranking/parameters.ts';
import { REACHES, scoreStatements, spreadTerms } from '../../src/search/passages/model.ts';
import { putQuestion } from '../../src/search/passages/put-question.ts';
import { readQuestion } from '../../src/search/passages/question.ts';
import { TERM_FEATURES } from '../../src/search/passages/reading.ts';
import { STATEMENT_FEATURES } from '../../src/search/passages/statement-features.ts';
import { talkArchive } from '../support/talk-record.ts';

const SHAPE: Shape = {
  termInputs: TERM_FEATURES,
  termUnits: 3,
  inputs: 3 * REACHES.length + 1 + STATEMENT_FEATURES,
  units: 4,
};
const PARTS = partsOf(SHAPE);
const STEP = 2e-2;

/** Random numbers that are the same in every run. */
function createNext(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function exampleOf(question: string, gold: readonly number[]): Example {
  const { index, corpus } = talkArchive;
  const parsed = readQuestion(index, question);
  if (!parsed.ok) throw new Error(parsed.reason);
  const stretch = { record: corpus.records[0]!, from: 0, to: corpus.statements.length };
  const reading = putQuestion(index, corpus, parsed.question, [stretch]);
  return {
    meeting: 0,
    reading,
    spread: spreadTerms(reading),
    gold: Uint8Array.from({ length: reading.size }, (_, at) => Number(gold.includes(at))),
    words: new Float32Array(reading.size).fill(1),
  };
}

/** The loss as its definition says, from the scores of the product. */
function lossOf(numbers: Float64Array, { reading, spread, gold }: Example, aim: Aim): number {
  const scores = Array.from(scoreStatements(reading, spread, headOf(numbers, SHAPE)));
  const all = scores.reduce((sum, score) => sum + Math.exp(score), 0);
  const chances = scores.map((score) => Math.exp(score) / all).filter((_, at) => gold[at] === 1);
  return aim === 'first'
    ? -Math.log(chances.reduce((sum, chance) => sum + chance, 0))
    : -chances.reduce((sum, chance) => sum + Math.log(chance), 0) / chances.length;
}

/** How the loss changes with one number, by trying a little more and a little less: of fourth order, as scores are floats. */
function tried(numbers: Float64Array, at: number, example: Example, aim: Aim): number {
  const lossAt = (step: number): number => {
    const moved = Float64Array.from(numbers);
    moved[at]! += step;
    return lossOf(moved, example, aim);
  };
  return (8 * (lossAt(STEP) - lossAt(-STEP)) - (lossAt(2 * STEP) - lossAt(-2 * STEP))) / (12 * STEP);
}

/** Every number is tried: small random ones, as learning begins with, and larger ones, as it ends with. */
function numbersOf(scale: number, seed: number): Float64Array {
  const next = createNext(seed);
  const numbers = firstNumbers(SHAPE, next);
  const out = [PARTS.termOut, PARTS.out];
  for (const from of out) {
    const size = from === PARTS.out ? SHAPE.units : SHAPE.termUnits;
    for (let at = from; at < from + size; at += 1) numbers[at] = (2 * next() - 1) * scale;
  }
  for (let at = PARTS.direct; at < PARTS.weights; at += 1) numbers[at]! += (2 * next() - 1) * scale * 0.3;
  return numbers;
}

const QUESTIONS: readonly (readonly [string, readonly number[]])[] = [
  ['What did Professor B say about the wireless microphones and the batteries?', [4, 5, 6]],
  ['How much does lunch cost when the dean refuses a larger budget?', [18, 20]],
  ['Why do the headsets hum?', [4]],
];

describe.each(['first', 'all'] as const)('the gradient of what is learnt, aimed at %s', (aim) => {
  it.each(
    QUESTIONS.flatMap(([question, gold], at) => [0.3, 1].map((scale) => ({ question, gold, scale, seed: 7 + at }))),
  )('is how the loss changes with each number: $question, $scale', ({ question, gold, scale, seed }) => {
    const example = exampleOf(question, gold);
    expect(example.reading.terms.length).toBeGreaterThan(1);
    const numbers = numbersOf(scale, seed);
    const gradient = new Float64Array(PARTS.size);
    const loss = addGradient(numbers, SHAPE, example, aim, gradient);
    expect(loss).toBeCloseTo(lossOf(numbers, example, aim), 4);
    const wrong: string[] = [];
    for (let at = 0; at < PARTS.size; at += 1) {
      const expected = tried(numbers, at, example, aim);
      if (Math.abs(gradient[at]! - expected) > 1e-4 + 1e-3 * Math.abs(expected)) {
        wrong.push(`${at}: ${gradient[at]} is not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
    const steepest = (from: number, to: number) => Math.max(...gradient.subarray(from, to).map(Math.abs));
    expect(steepest(PARTS.termWeights, PARTS.direct)).toBeGreaterThan(1e-3);
    expect(steepest(PARTS.direct, PARTS.size)).toBeGreaterThan(1e-2);
  });
});

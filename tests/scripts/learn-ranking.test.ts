import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/lib/random.ts';
import type { Meeting } from '../../bench/retrieval/meetings.ts';
import { examplesOf } from '../../scripts/learn-ranking/examples.ts';
import { addGradient } from '../../scripts/learn-ranking/gradient.ts';
import { learn } from '../../scripts/learn-ranking/learn.ts';
import { firstNumbers, headOf, partsOf, rounded, type Shape } from '../../scripts/learn-ranking/parameters.ts';
import { countQuestionWords, foldOf, weightIn } from '../../scripts/learn-ranking/question-words.ts';
import { REACHES, scoreStatements } from '../../src/search/passages/model.ts';
import { TERM_FEATURES } from '../../src/search/passages/reading.ts';
import { STATEMENT_FEATURES } from '../../src/search/passages/statement-features.ts';
import { bestFirst } from '../../src/search/passages/spread-picks.ts';
import { talkRecord, TURNS } from '../support/talk-record.ts';

const SHAPE: Shape = {
  termInputs: TERM_FEATURES,
  termUnits: 2,
  inputs: 3 * REACHES.length + 1 + STATEMENT_FEATURES,
  units: 3,
};

const turns = TURNS.map((turn, position) => ({ ...turn, position })).filter(({ text }) => text !== '');
const meeting: Meeting = {
  domain: 'Academic',
  turns: turns.map((turn, position) => ({ ...turn, position })),
  words: turns.map(({ text }) => text.split(' ')),
  questions: [
    { text: 'What was decided about the wireless microphones?', gold: [5, 6, 7] },
    { text: 'Why does lunch money not suffice?', gold: [17, 18] },
    { text: 'What did Professor B say about the letter?', gold: [23] },
    { text: 'Why? And what then?', gold: [1] },
  ],
  record: talkRecord,
};

describe('the words that questions are asked in', () => {
  it('are counted once a question, by stem, without the names of speakers', () => {
    const { questions, questionsWith } = countQuestionWords([meeting]);
    expect(questions).toBe(4);
    expect(questionsWith.get('microphon')).toBe(1);
    expect(questionsWith.has('professor')).toBe(false);
    expect(questionsWith.has('what')).toBe(false);
  });

  it('weigh less the more questions hold them', () => {
    const counted = { questions: 99, questionsWith: new Map([['discuss', 9]]) };
    expect(weightIn(counted, 'discussed')).toBeCloseTo(0.5, 10);
    expect(weightIn(counted, 'lunch')).toBe(1);
  });

  it('are split with the meetings in five parts, neighbours apart', () => {
    const folds = Array.from({ length: 100 }, (_, at) => foldOf(at));
    for (let fold = 0; fold < 5; fold += 1) expect(folds.filter((one) => one === fold)).toHaveLength(20);
    for (let at = 1; at < 100; at += 1) expect(folds[at]).not.toBe(folds[at - 1]);
  });
});

describe('the numbers of a head', () => {
  it('have each their own place', () => {
    const { size, ...starts } = partsOf(SHAPE);
    const numbers = Float64Array.from({ length: size }, (_, at) => at);
    const { term, direct, statement } = headOf(numbers, SHAPE);
    const all = [term.weights, term.bias, term.out, direct, statement.weights, statement.bias, statement.out].flat(3);
    expect(all).toEqual(Array.from(numbers));
    expect(direct[0]).toBe(starts.direct);
    expect(statement.weights[1]?.[0]).toBe(starts.weights + SHAPE.inputs);
  });

  it('are written with four digits', () => {
    expect(headOf(new Float64Array(partsOf(SHAPE).size).fill(0.123456), SHAPE, rounded).direct[0]).toBe(0.1235);
  });
});

describe('what is learnt', () => {
  const examples = examplesOf([meeting], () => 1);

  it('is learnt from the questions that ask something', () => {
    expect(examples).toHaveLength(3);
    expect(examples[0]?.reading.size).toBe(31);
    expect(Array.from(examples[1]!.gold).flatMap((is, at) => (is ? [at] : []))).toEqual([17, 18]);
  });

  it.each(['first', 'all'] as const)('lowers the loss, aimed at %s, and is the same every time', (aim) => {
    const loss = (numbers: Float64Array) =>
      examples.reduce(
        (sum, example) => sum + addGradient(numbers, SHAPE, example, aim, new Float64Array(numbers.length)),
        0,
      );
    const random = createRandom(3);
    const before = loss(firstNumbers(SHAPE, () => random.next()));
    // One meeting, seen as often as many are.
    const many = Array.from({ length: 40 }, () => examples).flat();
    const numbers = learn(many, SHAPE, aim, createRandom(3));
    expect(loss(numbers)).toBeLessThan(before * 0.8);
    expect(learn(many, SHAPE, aim, createRandom(3))).toEqual(numbers);
    const { reading, spread, gold } = examples[0]!;
    expect(gold[bestFirst(scoreStatements(reading, spread, headOf(numbers, SHAPE)))[0]!]).toBe(1);
  });
});

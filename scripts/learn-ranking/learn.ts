import type { Random } from '../../bench/lib/random.ts';
import type { Example } from './examples.ts';
import { type Aim, addGradient } from './gradient.ts';
import { firstNumbers, partsOf, type Shape } from './parameters.ts';

const EPOCHS = 7;
const BATCH = 8;
const RATE = 0.01;
/** The rate falls to this part of itself in the last epoch. */
const LAST_RATE = 0.05;
/** Pull towards 0, against learning the train meetings by heart. */
const DECAY = 1e-4;

/** Learns the numbers of a head by Adam (Kingma and Ba 2015, with its usual constants). */
export function learn(examples: readonly Example[], shape: Shape, aim: Aim, random: Random): Float64Array {
  const useful = examples.filter(({ reading, gold }) => reading.terms.length > 0 && gold.includes(1));
  const numbers = firstNumbers(shape, () => random.next());
  const step = createAdam(partsOf(shape).size);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1 - epoch / EPOCHS + LAST_RATE);
    const order = shuffled(useful, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const gradient = new Float64Array(numbers.length);
      const batch = order.slice(from, from + BATCH);
      for (const example of batch) addGradient(numbers, shape, example, aim, gradient);
      for (let at = 0; at < numbers.length; at += 1) gradient[at] = gradient[at]! / batch.length + DECAY * numbers[at]!;
      step(numbers, gradient, rate);
    }
  }
  return numbers;
}

function createAdam(size: number): (numbers: Float64Array, gradient: Float64Array, rate: number) => void {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  let steps = 0;
  return (numbers, gradient, rate) => {
    steps += 1;
    const [meanPart, squarePart] = [1 - 0.9 ** steps, 1 - 0.999 ** steps];
    for (let at = 0; at < size; at += 1) {
      const slope = gradient[at]!;
      mean[at] = 0.9 * mean[at]! + 0.1 * slope;
      square[at] = 0.999 * square[at]! + 0.001 * slope * slope;
      numbers[at]! -= (rate * (mean[at]! / meanPart)) / (Math.sqrt(square[at]! / squarePart) + 1e-8);
    }
  };
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

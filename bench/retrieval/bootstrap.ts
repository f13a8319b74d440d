import { percentile } from '../lib/percentiles.ts';
import { createRandom } from '../lib/random.ts';

/** A mean and where it lies in 95 of a hundred samples. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;
const SEED = 20_240_305;

/**
 * The mean of all values, with its 95 % interval: percentiles of the means of samples of as many groups, drawn with
 * replacement. The values of a meeting are one group, for its questions go well or badly together. Lists of as many groups
 * get the same samples, so that groups of differences between two systems make a paired test.
 * @param groups at least one value in each
 */
export function estimate(groups: readonly (readonly number[])[]): Estimate {
  const sums = groups.map((values) => values.reduce((sum, value) => sum + value, 0));
  const random = createRandom(SEED);
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    let count = 0;
    for (let draw = 0; draw < groups.length; draw += 1) {
      const group = random.below(groups.length);
      sum += sums[group]!;
      count += groups[group]!.length;
    }
    return sum / count;
  });
  const count = groups.reduce((total, values) => total + values.length, 0);
  return {
    mean: sums.reduce((sum, value) => sum + value, 0) / count,
    low: percentile(means, 2.5),
    high: percentile(means, 97.5),
  };
}

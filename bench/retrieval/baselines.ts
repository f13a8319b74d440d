import { createRandom } from '../lib/random.ts';
import { sameList, type System } from './system.ts';

/** The relevant turns themselves: what the best system could reach. */
export const oracle: System = {
  name: 'relevant turns (oracle)',
  kind: 'baseline',
  open:
    () =>
    ({ gold }) =>
      sameList(gold),
};

/** A new shuffle for each question. */
export function shuffled(seed: number): System {
  const random = createRandom(seed);
  return {
    name: 'random',
    kind: 'baseline',
    open:
      ({ turns }) =>
      () =>
        sameList(
          turns
            .map(({ position }) => ({ position, key: random.next() }))
            .sort((a, b) => a.key - b.key)
            .map(({ position }) => position),
        ),
  };
}

/** The turns with the most words first, whatever the question: a measure that this does well at measures length. */
export const longest: System = {
  name: 'longest turns',
  kind: 'baseline',
  open: ({ turns, words }) => {
    const positions = turns.map(({ position }) => position);
    positions.sort((a, b) => words[b]!.length - words[a]!.length || a - b);
    return () => sameList(positions);
  },
};

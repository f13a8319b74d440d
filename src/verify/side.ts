import type { Word } from './words.ts';

/** Words of one side of a difference, from one to before another, among all words of its text. */
export interface Side {
  readonly words: readonly Word[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export function keysOf({ words, from, to }: Side): readonly string[] {
  return words.slice(from, to).map(({ key }) => key);
}

/** Whether two lists of keys are others, whatever their order. */
export function differs(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.toSorted().join(' ') !== b.toSorted().join(' ');
}

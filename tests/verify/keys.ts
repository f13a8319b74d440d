import { readWords } from '../../src/verify/words.ts';

/** The words of a text as they are compared, for reading at a glance: `do not`. */
export function keysOf(text: string): string {
  return readWords(text)
    .map(({ key }) => key)
    .join(' ');
}

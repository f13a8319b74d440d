import { FORBIDDEN_IN_TEXT } from '../../record/proofs/characters.ts';

/** Words of a file as a record can hold them. */
export interface CleanWords {
  /** In NFC, each paragraph on a line of its own, without blank space around it. */
  readonly text: string;
  /** How many characters no record holds were taken out: controls, marks that turn the direction of text. */
  readonly removed: number;
}

const PLAIN = /^[\u0021-\u007e](?:[\u0020-\u007e]*[\u0021-\u007e])?$/;

/** A name or a title on one line, in NFC, without what no record holds; empty where nothing else is in it. */
export function cleanLine(words: string): string {
  return cleanWords(words).text.replace(/\s+/g, ' ');
}

/**
 * Takes out what a held text may not have, and nothing a reader could see. Blank space within a line stays as it is, but
 * for tabs.
 */
export function cleanWords(words: string): CleanWords {
  if (PLAIN.test(words)) return { text: words, removed: 0 };
  let removed = 0;
  const text = words
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(FORBIDDEN_IN_TEXT, () => {
      removed += 1;
      return '';
    })
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  return { text, removed };
}

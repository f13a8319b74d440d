import { FORBIDDEN_IN_TEXT } from '../../record/proofs/characters.ts';
import { foldLetters } from '../../search/fold.ts';

/** Of a longer label no name is read; it is shown as printed, shortened. UTF-16 units. */
export const LONGEST_READ = 300;

/** What stands round a label and is the file's mark-up: `>> JANE ROE:`, `**Jane Roe**`, `#JaneRoe`. */
const BEFORE = /^[\s>*#•_–—-]+(?=.)/u;
const BEHIND = /[\s:：*_]{1,20}$/u;

/** A label in NFC, without control characters, marks of direction and mark-up round it, single spaces between its words. */
export function cleanLabel(label: string): string {
  const plain = label.replace(/\s+/gu, ' ').replace(FORBIDDEN_IN_TEXT, '').normalize('NFC').trim();
  return plain.length > LONGEST_READ ? plain : plain.replace(BEFORE, '').replace(BEHIND, '');
}

/**
 * A label for comparison: letters, digits and pictures, without case, accents, spaces and punctuation. `MS. PSAKI` and
 * `Ms.Psaki` have one key. Empty where there is only punctuation.
 */
export function labelKey(label: string): string {
  return foldLetters(label).replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{RI}]/gu, '');
}

/** What two labels share that are one by their letters. That of a label too long to be a name is all of it. @param label cleaned */
export function cleanKey(label: string): string {
  return (label.length > LONGEST_READ ? '' : labelKey(label)) || label;
}

/** A label as folded words with one space between, for patterns: `SPEAKER_00` is `speaker 00`. */
export function spacedWords(label: string): string {
  return foldLetters(label)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

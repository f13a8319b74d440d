import type { Archive } from '../../answers/archive.ts';
import type { Verification } from '../../answers/schema-verify.ts';
import { coveredText } from '../no-match.ts';
import type { Phrase } from '../phrase.ts';
import { countText } from '../words.ts';
import { claimedWords } from './claimed.ts';
import { recordSearched } from './heading.ts';
import { linesUnshown, partsUnshown, runLinesUnshown } from './shown-lines.ts';

/** Said at the foot of every verification. */
export const CHECKS_WORDING = 'Checks wording and speaker, not facts.';

/** Said of a quote before the lines: what the verdict does not mean, and what the record does cover. */
export function openingRemarks(answer: Verification, archive: Archive): readonly Phrase[] {
  switch (answer.verdict) {
    case 'not_in_record': {
      const covers = coveredText(answer.covers, archive);
      const searched = recordSearched(answer, archive);
      const holds = searched === 'this record' ? 'This record does not hold it.' : 'These records do not hold it.';
      return [[`It may have been said elsewhere. ${holds}`], ...(covers === undefined ? [] : [[covers]])];
    }
    case 'paraphrase':
      return [['It may be said here in other words. That is not checked.']];
    case 'too_short':
      return [['So few words say little of who said them. Give more of the words around them.']];
    case 'verbatim':
    case 'cosmetic':
    case 'near':
    case 'near_critical':
    case 'ellipsis':
    case 'silent_cut':
    case 'stitched':
    case 'wrong_speaker':
      return [];
  }
}

/** Said after the lines: how many more there are, and what it means that the speaker named is another. */
export function closingRemarks(answer: Verification, archive: Archive): readonly Phrase[] {
  const lines = linesUnshown(answer);
  const parts = partsUnshown(answer);
  const run = runLinesUnshown(answer);
  return [
    ...(parts > 0 ? [[`${countText(parts, 'more part')} of your text not shown here`]] : []),
    ...(run > 0 ? [[`It goes on in ${countText(run, 'more line')} not shown here`]] : []),
    ...(lines > 0 ? [[`Also in ${countText(lines, 'more line')}`]] : []),
    ...(claimedWords(answer, archive)?.after ?? []),
  ];
}

/** Words of the record that the quote leaves out, under a title. */
export interface LeftOut {
  readonly title: string;
  readonly texts: readonly string[];
}

/** What the quote leaves out of the line; undefined where nothing is. */
export function leftOutWords({ leftOut, wording, diff }: Verification): LeftOut | undefined {
  if (leftOut.length === 0) return undefined;
  const isMarked = wording === 'ellipsis' || diff.some(({ op }) => op === 'cut');
  const title = wording === 'silent_cut' || !isMarked ? 'Left out, and not marked in yours' : 'Left out';
  return { title, texts: leftOut.map(({ text }) => text) };
}

import type { Archive } from '../../answers/archive.ts';
import type { Verification } from '../../answers/schema-verify.ts';
import { cleanTyped } from '../clean.ts';
import { speakerLine } from '../names.ts';
import type { Phrase } from '../phrase.ts';
import { DOT } from '../words.ts';
import { claimedWords } from './claimed.ts';
import { differenceGroups } from './differences.ts';
import { comparedText, verdictText } from './heading.ts';
import { type ShownLine, shownLines } from './shown-lines.ts';
import { lineNames } from './whose.ts';

/** Longest beginning of one of several quotations that is shown, in characters. */
const BEGINNING = 80;

/** What is said of one of several quotations. */
export interface QuotationWords {
  readonly verdict: string;
  readonly beginning: string;
  /** What was compared, with whose line; and whom the reader named. */
  readonly compared: string;
  readonly named: Phrase | undefined;
  /** What differs most: the title it stands under, and the difference. */
  readonly differs: { readonly title: string; readonly phrase: Phrase } | undefined;
  /** The line that holds the quotation, or the one nearest to it. */
  readonly line: ShownLine | undefined;
}

/** The words on one of several quotations. */
export function quotationWords(answer: Verification, archive: Archive): QuotationWords {
  const [line] = shownLines(answer, archive);
  const [group] = differenceGroups(answer);
  const [first] = group?.differences ?? [];
  const [match] = answer.matches;
  const whose = match && [
    ...(answer.wording === 'stitched' ? [lineNames(answer, archive)] : []),
    speakerLine(archive, match.statement),
  ];
  return {
    verdict: verdictText(answer, archive),
    beginning: cleanTyped(answer.quote, BEGINNING),
    compared: [comparedText(answer, archive), ...(whose ?? [])].join(DOT),
    named: claimedWords(answer, archive)?.lead,
    differs: group && first && { title: group.title, phrase: first.phrase },
    line,
  };
}

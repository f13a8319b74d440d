import type { Archive } from '../../answers/archive.ts';
import type { Verification, Verifications } from '../../answers/schema-verify.ts';
import { recordOf } from '../names.ts';
import { NBSP } from '../nbsp.ts';
import type { Heading } from '../phrase.ts';
import { recordsSearched } from '../records-shown.ts';
import { countText, DOT, numberText, thisRecord } from '../words.ts';
import { claimedWords } from './claimed.ts';
import { graveDifferences, isLikelyReading } from './differences.ts';
import { joinedFrom, linesOf } from './joined.ts';
import { isOwn, judged, lineNames, runNames, standingText, wordsIn } from './whose.ts';

/** The verdict, what was compared, and whom the reader named. */
export function verificationHeading(answer: Verification, archive: Archive): Heading {
  const title = [verdictText(answer, archive)];
  const compared = [comparedText(answer, archive)];
  const lead = claimedWords(answer, archive)?.lead;
  if (!lead) return { title, detail: compared };
  // Whose words they are is what this verdict says; of the others it is an addition.
  return answer.verdict === 'wrong_speaker'
    ? { title, detail: lead, more: compared }
    : { title, detail: compared, more: lead };
}

/** `3 quotations checked`, then the verdict on each. */
export function verificationsHeading({ parts, more }: Verifications, archive: Archive): Heading {
  const byVerdict = Map.groupBy(
    parts.map((part, at) => ({ number: numberText(at + 1), verdict: verdictText(part, archive) })),
    ({ verdict }) => verdict,
  );
  const verdicts = [...byVerdict].map(
    ([verdict, those]) => `${those.map(({ number }) => number).join(`,${NBSP}`)}:${NBSP}${verdict}`,
  );
  return {
    title: [`${countText(parts.length, 'quotation')} checked`],
    detail: [joined(more > 0 && `${numberText(more)} more not checked`, ...verdicts)],
  };
}

/** The verdict in a few words. */
export function verdictText(answer: Verification, archive: Archive): string {
  if (answer.verdict !== 'wrong_speaker') return wordingText(answer, archive);
  return judged(answer)?.standing === 'narrated' ? 'Someone else’s words' : 'Said by someone else';
}

function wordingText(answer: Verification, archive: Archive): string {
  const own = isOwn(answer);
  switch (answer.wording) {
    case 'verbatim':
    case 'cosmetic':
      return own ? 'Word for word' : 'The record reports these words';
    case 'near':
    case 'near_critical':
      if (isLikelyReading(answer)) return 'As the likely reading has it';
      return own ? 'Close, not word for word' : 'The record reports words close to these';
    case 'ellipsis':
      return own ? 'Word for word, with words left out' : 'The record reports these words, with some left out';
    case 'silent_cut':
      return 'Words left out';
    case 'stitched':
      return `Joined from ${joinedFrom(answer)}`;
    case 'wrong_speaker':
      return 'Said by someone else';
    case 'paraphrase':
      return 'Not in these words';
    case 'not_in_record':
      return `Not in ${recordSearched(answer, archive)}`;
    case 'too_short':
      return 'Too short to decide';
  }
}

/** What was compared with what, and how it fares. */
export function comparedText(answer: Verification, archive: Archive): string {
  const { wording, nearest, places } = answer;
  const lines = lineNames(answer, archive);
  const searched = `${countText(answer.searched, 'line')} searched`;
  switch (wording) {
    case 'verbatim':
    case 'cosmetic':
      return joined(
        together(answer, lines),
        wording === 'cosmetic' && 'punctuation, case or spelling differs',
        whoseText(answer, archive),
        answer.warnings.includes('short_quote') &&
          `short text, found in ${countText(places, answer.runsOn ? 'place' : 'line')}`,
      );
    case 'near':
    case 'near_critical':
      return isLikelyReading(answer)
        ? joined(otherWords(answer, archive), 'a note reads them as yours', notOwn(answer, archive))
        : joined(differencesText(answer, ` from ${lines}`), leftOutText(answer), notOwn(answer, archive));
    case 'ellipsis':
      return joined(
        `The rest stands in ${lines}, in order`,
        leftOutText(answer),
        differencesText(answer),
        whoseText(answer, archive),
      );
    case 'silent_cut':
      return joined(
        `Yours does not mark what it leaves out of ${lines}`,
        leftOutText(answer),
        differencesText(answer),
        notOwn(answer, archive),
      );
    case 'stitched':
      return joined(
        linesOf(answer) === 1 ? `Each part is in ${lines}` : 'Each part is in the record, but not together',
        differencesText(answer),
      );
    case 'wrong_speaker':
      return lines;
    case 'paraphrase':
    case 'not_in_record':
      return joined(searched, nearest.length > 0 ? 'none holds it' : 'no close match');
    case 'too_short':
      return joined(wordCount(answer), answer.runsOn ? `${lines}, hold them` : heldText(answer));
  }
}

/** `All 14 words stand together in s15`. */
function together({ quote, words }: Verification, lines: string): string {
  if (wordsIn(quote) === undefined) return `All of it stands together in ${lines}`;
  if (words === 1) return `The word stands in ${lines}`;
  return words === 2
    ? `Both words stand together in ${lines}`
    : `All ${numberText(words)} words stand together in ${lines}`;
}

/** `s04 prints other words` */
function otherWords(answer: Verification, archive: Archive): string {
  return answer.runsOn
    ? `${runNames(answer, archive)} print other words`
    : `${lineNames(answer, archive)} prints other words`;
}

/** Whose words they are, where that is to be said. */
function whoseText(answer: Verification, archive: Archive): string | undefined {
  const match = judged(answer);
  return match && standingText(match, archive);
}

function notOwn(answer: Verification, archive: Archive): string | undefined {
  return isOwn(answer) ? undefined : whoseText(answer, archive);
}

/** `3 differences from s04 · 1 may change the meaning`; nothing where there is none. */
function differencesText(answer: Verification, from = ''): string | false {
  const { length } = answer.differences;
  const grave = graveDifferences(answer).length;
  return (
    length > 0 &&
    joined(`${countText(length, 'difference')}${from}`, grave > 0 && `${numberText(grave)} may change the meaning`)
  );
}

/** `12 words left out`. */
function leftOutText({ leftOut }: Verification): string | false {
  const words = wordsIn(leftOut.map(({ text }) => text).join(' '));
  return leftOut.length > 0 && words !== undefined && `${countText(words, 'word')} left out`;
}

function wordCount({ quote, words }: Verification): string {
  return wordsIn(quote) === undefined ? 'Few letters' : countText(words, 'word');
}

function heldText({ places, words, differences }: Verification): string {
  const them = words === 1 ? 'it' : 'them';
  if (places === 0) return `no line holds ${them}`;
  // So few words are found only as they are printed, or as a note reads them.
  if (differences.length > 0) return `no line prints ${them}, notes read ${countText(places, 'line')} so`;
  return `${countText(places, 'line')} ${places === 1 ? 'holds' : 'hold'} ${them}`;
}

/** `this record`, or `these records` where more than one was searched. */
export function recordSearched(answer: Verification, archive: Archive): string {
  const ids = new Set(recordsSearched(answer));
  const [only] = ids;
  const record = ids.size === 1 && only !== undefined ? recordOf(archive, only) : undefined;
  return record && answer.searched <= record.record.statements.length ? 'this record' : thisRecord(archive);
}

function joined(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(DOT);
}

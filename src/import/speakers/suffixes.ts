import { labelKey } from './clean-label.ts';
import { isPartInMeeting } from './parts-in-meetings.ts';
import { isOffice, readTitles, wordsOf } from './titles.ts';

/** Behind a name, in brackets or behind a sign: `(Guest)`, `[Moderator]`, ` | Acme`. */
const BRACKETED = /^(.*\S)\s*[([（【]([^()[\]（）【】]*)[)\]）】]$/su;
const APART = /^(.*?\S)(?:\s+[|•/·–—-]+\s+|\s*\|\s*)(.+)$/su;

/** Said of a speaker in brackets and neither role nor organization: pronouns, how it was said, a host's mark of Zoom. */
const ASIDES =
  /^(?:(?:she|he|they)(?: (?:her|him|them|they|she|he|hers|his|theirs))*|me|you|sl|via .*|through .*|as .*|off ?(?:mic|screen|camera).*|on (?:phone|screen|video|camera).*|cont|contd|continued|continuing|inaudible|remote|remotely|in person|virtual|virtually|external|unverified|ph|phonetic|\d+|)$/;

/** What stands behind names, as read: the parts in the meeting and offices, and what tells two of one name apart, folded. */
export interface SuffixesRead {
  readonly roles: readonly string[];
  readonly from: string | undefined;
}

/** Takes off what stands behind a name in brackets or behind a sign. */
export function withoutSuffixes(label: string): { readonly head: string; readonly suffixes: readonly string[] } {
  const suffixes: string[] = [];
  let head = label;
  for (let left = 4; left > 0; left -= 1) {
    const [, before, inside] = BRACKETED.exec(head) ?? [];
    if (before === undefined || inside === undefined || labelKey(before) === '') break;
    suffixes.unshift(inside.trim());
    head = before.trim();
  }
  const [, before, behind] = APART.exec(head) ?? [];
  if (before !== undefined && behind !== undefined && labelKey(before) !== '') {
    suffixes.unshift(...behind.split(/\s+[|•/·–—-]+\s+|\s*\|\s*/u));
    head = before;
  }
  return { head, suffixes };
}

/** Reads suffixes; pronouns and remarks on the sound are nothing. */
export function readSuffixes(suffixes: readonly string[]): SuffixesRead {
  const roles: string[] = [];
  let from: string | undefined;
  for (const suffix of suffixes) {
    const words = wordsOf(suffix);
    const terms = words.map(({ term }) => term).filter(Boolean);
    if (terms.length === 0 || ASIDES.test(suffixText(suffix))) continue;
    const isRole =
      words.length <= 8 &&
      (isOffice(suffix) || isPartInMeeting(terms.at(-1)!) || readTitles(words).office !== undefined);
    if (isRole) roles.push(suffix);
    else from ??= labelKey(suffix);
  }
  return { roles, from };
}

function suffixText(suffix: string): string {
  return suffix
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import type { QuotingText } from '../verify/quoted-parts.ts';
import { namedBefore } from './attribution/named-before.ts';
import { namedBehind } from './attribution/named-behind.ts';
import { namedBeforeInJapanese, namedBehindInJapanese } from './attribution/named-in-japanese.ts';
import { lastSentence, type Naming, type ReadSentence } from './attribution/sentence.ts';

/** How much of the words before and behind a quotation is read, in UTF-16 units: a sentence. */
const MOST_READ = 240;

/** A letter of a script without spaces, at one end of a text. */
const ENDS_UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]\P{L}*$/u;
const BEGINS_UNSPACED = /^\P{L}*[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** Between two quotations of a list: `“…”, “…” and “…”`. */
const LIST = /^[\s,;&/、]*(?:and|or|but|as well as|then|と|や)?[\s,、]*$/i;

/**
 * Who the words around quotations name as the speaker of each, as the name stands there; only a suggestion, and nothing where
 * they name none, or two, or say that it was not said. It is the subject of a verb of saying (`Kishida said “…”`, `“…,” said Mr Kishida`), whoever it is
 * according to, whom a colon or dash sets beside it, or in Japanese the name with a particle. Quotations in a list have one
 * speaker, and so has one that follows upon `“…,” said Kishida.`
 */
export function claimedSpeakers(
  read: ReadSentence,
  { parts, around }: Pick<QuotingText, 'parts' | 'around'>,
): readonly (string | undefined)[] {
  const claimed: (string | undefined)[] = [];
  parts.forEach(({ text }, at) => {
    const [before, behind] = [around[at]!, around[at + 1]!];
    const own = claimOf(read, { before, behind, text, isLast: at + 1 === parts.length });
    const follows = at === 0 ? undefined : LIST.test(before) ? claimed[at - 1] : goesOn(read, before);
    claimed.push((own === undefined ? follows : own) ?? undefined);
  });
  return claimed;
}

/** A quotation and the words around it. */
interface Quotation {
  readonly before: string;
  readonly behind: string;
  readonly text: string;
  /** Whether no other follows. */
  readonly isLast: boolean;
}

function claimOf(read: ReadSentence, { before, behind, text, isLast }: Quotation): Naming {
  const first = claimBefore(read, before, behind);
  if (first === null) return null;
  // `“…,” Kishida said “…”` may lead on to the next quotation alone.
  const leadsOn = !isLast && /[\p{L}:]\s*$/u.test(behind);
  const second = leadsOn && (first !== undefined || /[.!?。]$/.test(text)) ? undefined : claimBehind(read, behind);
  if (second === null || first === undefined) return second;
  if (second === undefined) return first;
  return first.toLowerCase() === second.toLowerCase() ? first : null;
}

function claimBefore(read: ReadSentence, before: string, behind: string): Naming {
  const sentence = lastSentence(before.slice(-MOST_READ));
  if (sentence === '') return undefined;
  return ENDS_UNSPACED.test(sentence) ? namedBeforeInJapanese(read(sentence), behind) : namedBefore(read(sentence));
}

function claimBehind(read: ReadSentence, behind: string): Naming {
  const text = behind.slice(0, MOST_READ);
  if (!/\p{L}/u.test(text)) return undefined;
  return BEGINS_UNSPACED.test(text) ? namedBehindInJapanese(read(text)) : namedBehind(read(text));
}

/** Words between two quotations that say no more than who speaks: `said Kishida.` */
const MOST_WORDS = 8;

function goesOn(read: ReadSentence, between: string): Naming {
  return between.split(/\s+/).length <= MOST_WORDS ? claimBehind(read, between) : undefined;
}

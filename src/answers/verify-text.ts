import type { CorpusRecord } from '../corpus/corpus.ts';
import { cleanText } from '../search/query.ts';
import { tokenizeQuery } from '../search/tokenize.ts';
import { type QuotedPart, type QuotingText, readQuoting } from '../verify/quoted-parts.ts';
import type { Archive } from './archive.ts';
import { isFoundApart } from './attribution/found-apart.ts';
import { readAttributed } from './attribution/unmarked.ts';
import { type ReadSentence, sentenceReader } from './attribution/sentence.ts';
import { type Claim, claimGiven } from './claimed.ts';
import { claimedSpeakers } from './claimed-speaker.ts';
import { firstOfEach } from './first-of-each.ts';
import { noMatch } from './no-match.ts';
import type { NoMatch, Verdict, Verification, Verifications } from './schema.ts';
import { recordsToVerify, verifyQuote, type VerifyArgs } from './verify.ts';

/** Quoted parts of one text that are checked, at most. */
export const MOST_PARTS = 5;

/** The whole text stands in the record: what it quotes in turn is no matter. */
const SETTLED: ReadonlySet<Verdict> = new Set(['verbatim', 'cosmetic', 'ellipsis']);
/** The record holds most of the text. */
const NEAR: ReadonlySet<Verdict> = new Set(['near', 'near_critical', 'silent_cut', 'stitched']);
/** How much of the words of a text its quoted parts hold that are checked in its place, where the whole is near as well. */
const LEAST_SHARE = 1 / 2;

/**
 * Checks a text as people send it: a quote alone, or words around quotes. Mark-up, links and mentions are no words of it.
 *
 * The text is checked as a whole first. What is found so, word for word or with words marked as left out, is the answer. Else
 * what it quotes is checked in its place, where it quotes something besides its other words: each quotation and each quoted
 * block, the longest five, in their order. Only where the record is near the whole, and most of its words stand outside of its
 * quotations, it is a piece of the record that quotes in turn, and is checked as such. A quoted block is a text of its own,
 * to which all this applies again. A text without quotations is checked without `Biden:`, `Kishida said` or `— Joe Biden`
 * around it, where that is found better and is no part of the line itself.
 *
 * The speaker given holds for all of it. Else the words around each quotation may suggest one.
 */
export function verifyText(
  archive: Archive,
  { quote: text, speaker, record }: VerifyArgs,
): Verification | Verifications | NoMatch {
  const reading = readQuoting(text);
  // What is left of a link or a mention is nothing to check, though it was something to read.
  const isBlank = cleanText(reading.whole) === '' && cleanText(text) !== '';
  const scope = recordsToVerify(archive, isBlank ? text : reading.whole, record);
  if ('answer' in scope) return scope.answer;
  if (isBlank) return { ...noMatch(archive, scope.records, text, 'no-words'), of: 'quote' };
  const given = claimGiven(speaker);
  const read = sentenceReader(archive, scope.records);
  const found = checkText({ archive, records: scope.records, given, read }, reading, { checked: 'whole' });
  const { kept, more } = longest(found.checked, ({ words }) => words);
  const [only, ...others] = kept;
  if (only && others.length === 0 && more + found.more === 0) return only;
  return { kind: 'verifications', parts: [...kept], more: more + found.more };
}

/** What a text is checked against, and the speaker given for all of it. */
interface Checking {
  readonly archive: Archive;
  readonly records: readonly CorpusRecord[];
  readonly given: Claim | undefined;
  readonly read: ReadSentence;
}

/** What a text is of the text given, and who is suggested to have said it. */
interface As {
  readonly checked: Verification['checked'];
  readonly suggested?: string | undefined;
}

/** The parts that were checked, and how many were not. */
interface Checked {
  readonly checked: readonly Verification[];
  readonly more: number;
}

function checkText(checking: Checking, reading: QuotingText, as: As): Checked {
  const { parts, whole } = reading;
  const hasOthers = reading.around.some((words) => tokenizeQuery(words).length > 0);
  const [only] = parts.length === 1 && !hasOthers ? parts : [];
  if (only?.kind === 'block') return checkText(checking, readQuoting(only.lines), { ...as, checked: 'block' });
  const all = check(checking, whole, as);
  const inParts = parts.reduce((sum, { text }) => sum + wordCount(text), 0);
  if (SETTLED.has(all.wording)) {
    const suggested = inParts < LEAST_SHARE * wordCount(whole) ? undefined : suggestedForAll(checking, reading);
    return { checked: [suggested && !as.suggested ? check(checking, whole, { ...as, suggested }) : all], more: 0 };
  }
  if (parts.length === 0 || only)
    return { checked: [attributed(checking, only?.lines ?? reading.around.join('\n'), as, all)], more: 0 };
  const isQuoting = NEAR.has(all.wording) && inParts < LEAST_SHARE * wordCount(whole);
  return isQuoting ? { checked: [all], more: 0 } : checkParts(checking, reading);
}

/** Who a line of the record that is the most part a quotation says that speaks: `“…,” the White House said.` */
function suggestedForAll({ given, read }: Checking, reading: QuotingText): string | undefined {
  return given || reading.parts.length !== 1 ? undefined : claimedSpeakers(read, reading)[0];
}

/** A quoted part with who is suggested to have said it. */
interface Suggested {
  readonly part: QuotedPart;
  readonly suggested: string | undefined;
}

function checkParts(checking: Checking, reading: QuotingText): Checked {
  const { given, read } = checking;
  const speakers = given ? [] : claimedSpeakers(read, reading);
  const all = reading.parts.map((part, at): Suggested => ({ part, suggested: speakers[at] }));
  // What a text says twice is checked once, unless it is said to be of two people.
  const distinct = firstOfEach(all, ({ part, suggested }) => JSON.stringify([part.text.toLowerCase(), suggested]));
  const { kept, more } = longest(distinct, ({ part }) => wordCount(part.text));
  const found = kept.map(({ part, suggested }): Checked => {
    const as = { checked: part.kind, suggested };
    if (part.kind === 'block') return checkText(checking, readQuoting(part.lines), as);
    return { checked: [check(checking, part.text, as)], more: 0 };
  });
  return {
    checked: found.flatMap(({ checked }) => checked),
    more: found.reduce((sum, one) => sum + one.more, more),
  };
}

function check({ archive, records, given }: Checking, quote: string, { checked, suggested }: As): Verification {
  const claimed = given ?? (suggested === undefined ? undefined : ({ asked: suggested, from: 'text' } as const));
  return verifyQuote(archive, records, { quote, checked, claimed });
}

/** A text without quotation marks, apart from who it says it is of where that is found better, else as it is. */
function attributed(checking: Checking, text: string, as: As, whole: Verification): Verification {
  for (const { quote, speaker } of readAttributed(checking.read, text)) {
    const said = check(checking, quote, { ...as, suggested: speaker ?? as.suggested });
    if (isFoundApart(said, whole)) return said;
  }
  return whole;
}

/** The longest of a list, as many as are checked, in their order; and how many more there are. */
function longest<Item>(
  items: readonly Item[],
  lengthOf: (item: Item) => number,
): { readonly kept: readonly Item[]; readonly more: number } {
  const chosen = new Set(items.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, MOST_PARTS));
  return { kept: items.filter((item) => chosen.has(item)), more: items.length - chosen.size };
}

function wordCount(text: string): number {
  return tokenizeQuery(text).length;
}

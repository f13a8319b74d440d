import { keyCounts } from '../labels/label-key.ts';
import type { LabelFound } from '../labels/label-of.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';

/** Nearly all: all but one in so many. */
const ONE_IN = 5;
/** A sentence ends, is broken off, or something is quoted or told in brackets. */
const FINISHED = /(?:[.?!…;—–)\]。！？」』）]|--)["'”’»]*$/u;
const SMALL = /^["'“„«‘]?\p{Ll}/u;

/** What a line that looks like a head is: words of who speaks there, or words of nobody known. */
export type FalseHead = 'words' | 'nobodys';

/**
 * Finds heads and labels that stand in what somebody says. A line of a name and a time may be read out, `Porto 2:10`. It is no head where
 * it stands in the middle of a sentence, and
 * - its time is far from those of the heads around it, though these go forward: it is words of who speaks there ({@link readOut});
 * - or it is one word that comes once, where the others have more and nearly all stand between sentences: nobody is known to say it.
 * A label like that whose words begin with a small letter is words as well: `The sign says`, and `Exit: left.` below.
 * The heads around one whose label comes once are those whose labels come again.
 * @param labels the label that each paragraph may begin with; one alone on its line with a time is looked at
 */
export function falseHeads(
  paragraphs: readonly Paragraph[],
  labels: readonly (LabelFound | undefined)[],
): ReadonlyMap<number, FalseHead> {
  const heads = labels.flatMap((label, at) =>
    label?.rest === '' && label.start !== undefined ? [{ at, ...label, start: label.start }] : [],
  );
  const counts = keyCounts(heads);
  const timed = heads.map(({ at, key, label, start }) => ({
    at,
    label,
    start,
    isOnce: counts.get(key) === 1,
    isInside: isInSentence(paragraphs, labels, at),
  }));
  const areRead = readOut(timed);
  const others = timed.filter(({ isOnce }, n) => !isOnce && !areRead[n]);
  const areApart = others.filter(({ isInside }) => isInside).length * ONE_IN <= others.length;
  const areOthersLonger = areLonger(timed.flatMap(({ label, isOnce }) => (isOnce && isOneWord(label) ? [] : [label])));
  const found = new Map<number, FalseHead>();
  for (const [n, { at, label, isOnce }] of timed.entries()) {
    if (areRead[n]) found.set(at, 'words');
    else if (areApart && areOthersLonger && isOnce && isOneWord(label) && isInClause(paragraphs, at))
      found.set(at, 'nobodys');
  }
  for (const at of labelsInside(paragraphs, labels)) found.set(at, 'words');
  return found;
}

/** The labels of one word that come once, before their words and set apart by a colon alone, below words that go on: `The sign says`. */
function labelsInside(
  paragraphs: readonly Paragraph[],
  labels: readonly (LabelFound | undefined)[],
): readonly number[] {
  const counts = keyCounts(labels);
  const below = labels.flatMap((label, at) => (label && labels[at - 1] && labels[at - 1]!.rest !== '' ? [at] : []));
  const inside = below.filter((at) => {
    const label = labels[at]!;
    const isSet = label.rest !== '' && !label.marked && !label.sure;
    return (
      isSet && counts.get(label.key) === 1 && isOneWord(label.label) && SMALL.test(label.rest) && goesOn(paragraphs, at)
    );
  });
  const places = new Set(inside);
  const others = below.filter((at) => !places.has(at));
  const areApart = others.filter((at) => goesOn(paragraphs, at)).length * ONE_IN < others.length;
  return areApart && areLonger(others.map((at) => labels[at]!.label)) ? inside : [];
}

function goesOn(paragraphs: readonly Paragraph[], at: number): boolean {
  return isInside(paragraphs[at - 1]!.text, undefined);
}

function isOneWord(label: string): boolean {
  return !/\s/u.test(label);
}

/** Whether all labels have more words than one, as full names have. */
function areLonger(labels: readonly string[]): boolean {
  return labels.length > 0 && !labels.some(isOneWord);
}

/** Whether a head stands in a sentence, or nobody has said any words yet since the last one. */
function isInSentence(
  paragraphs: readonly Paragraph[],
  labels: readonly (LabelFound | undefined)[],
  at: number,
): boolean {
  const above = paragraphs[at - 1];
  if (!above) return false;
  if (labels[at - 1]?.rest === '') return true;
  return isInside(above.text, labels[at + 1] ? undefined : paragraphs[at + 1]?.text);
}

/** Whether a head stands inside a sentence for sure: who answers `OK` may end with no full stop. */
function isInClause(paragraphs: readonly Paragraph[], at: number): boolean {
  const above = paragraphs[at - 1];
  const below = paragraphs[at + 1]?.text ?? '';
  if (!above || above.head) return false;
  return SMALL.test(below) || (isInside(above.text, undefined) && /\s\S+\s/u.test(above.text));
}

/** Whether a line stands inside a sentence: the words above it go on, or those below begin with a small letter. */
export function isInside(above: string, below: string | undefined): boolean {
  return !FINISHED.test(above.slice(-10)) || (below !== undefined && SMALL.test(below));
}

/** What may be a head. */
interface Timed {
  /** Seconds */
  readonly start: number;
  /** Whether its label comes once. */
  readonly isOnce: boolean;
  /** Whether it stands inside a sentence. */
  readonly isInside: boolean;
}

/** Seconds. People that speak at once may stand in another order than their times. */
const LEAST_OFF = 60;

/**
 * Which heads are read out by who speaks above: those inside a sentence whose times are a minute or more away from lying between those of
 * the heads around, where nearly all others stand between sentences.
 */
export function readOut(heads: readonly Timed[]): readonly boolean[] {
  const before = nearest(heads);
  const behind = nearest(heads.toReversed()).toReversed();
  const areOff = heads.map(({ start, isInside }, n) => isInside && isOff(start, before[n], behind[n]));
  const others = heads.filter((_, n) => !areOff[n]);
  const areApart = others.filter(({ isInside }) => isInside).length * ONE_IN <= others.length;
  return areOff.map((isHeadOff) => areApart && isHeadOff);
}

/** The time of the head before each: for one whose label comes once of the nearest whose label comes again. */
function nearest(heads: readonly Timed[]): readonly (number | undefined)[] {
  let ofAgain: number | undefined;
  return heads.map(({ isOnce, start }, n) => {
    const time = isOnce ? ofAgain : heads[n - 1]?.start;
    if (!isOnce) ofAgain = start;
    return time;
  });
}

/** Where the times around do not go forward a recording begins anew. */
function isOff(time: number, before: number | undefined, behind: number | undefined): boolean {
  if (before === undefined || behind === undefined || before > behind) return false;
  return time <= before - LEAST_OFF || time >= behind + LEAST_OFF;
}

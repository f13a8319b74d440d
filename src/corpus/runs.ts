import { type Corpus, isTalk, recordHolding } from './corpus.ts';

/** What stands between two statements of one turn: nothing, space, or the end of a line. */
export type Gap = '' | ' ' | '\n';

/** More blank space than this (UTF-16 units) parts two statements, whatever else they share. */
const LONGEST_GAP = 200;
const BLANK = /^\s*$/;

/** Of each statement what is before it, by its place in `GAPS`, and the first of its run; 0 and none where it is not known yet. */
interface Known {
  readonly gaps: Uint8Array;
  readonly starts: Int32Array;
}

const GAPS = [undefined, undefined, '', ' ', '\n'] as const;
const NOT_KNOWN = -1;
const known = new WeakMap<Corpus, Known>();

function knownOf(corpus: Corpus): Known {
  let own = known.get(corpus);
  if (!own) {
    const { length } = corpus.statements;
    own = { gaps: new Uint8Array(length), starts: new Int32Array(length).fill(NOT_KNOWN) };
    known.set(corpus, own);
  }
  return own;
}

/**
 * What stands between a statement and the one before it, where it runs on from that one: both are of one turn, cut in two where
 * a paragraph ends or where it was long. So they follow each other directly in a conversation, have the same speakers, and in
 * the held text of one source nothing but blank space stands between them.
 * @param statement - its number in the corpus
 * @returns undefined where it does not run on
 */
export function gapBefore(corpus: Corpus, statement: number): Gap | undefined {
  if (statement < 1 || statement >= corpus.statements.length) return undefined;
  const { gaps } = knownOf(corpus);
  if (gaps[statement] === 0) gaps[statement] = Math.max(1, GAPS.indexOf(findGap(corpus, statement)));
  return GAPS[gaps[statement]!];
}

/** The first of the statements that run on up to one. */
export function runStart(corpus: Corpus, statement: number): number {
  const { starts } = knownOf(corpus);
  let first = statement;
  while (starts[first] === NOT_KNOWN && gapBefore(corpus, first) !== undefined) first -= 1;
  const start = starts[first] === NOT_KNOWN ? first : starts[first]!;
  starts.fill(start, first, statement + 1);
  return start;
}

function findGap(corpus: Corpus, statement: number): Gap | undefined {
  const [before, own] = [corpus.statements[statement - 1]!, corpus.statements[statement]!];
  if (before.record !== own.record) return undefined;
  const holder = recordHolding(corpus, statement);
  if (!isTalk(holder) || !areAlike(before.speakers, own.speakers)) return undefined;
  const [last, first] = [before.spans.at(-1)!, own.spans[0]!];
  if (last.source !== first.source || last.end > first.start || first.start - last.end > LONGEST_GAP) return undefined;
  const gap = holder.record.sources.find(({ id }) => id === first.source)?.text?.slice(last.end, first.start);
  if (gap === undefined || !BLANK.test(gap)) return undefined;
  if (gap === '') return '';
  return gap.includes('\n') ? '\n' : ' ';
}

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}

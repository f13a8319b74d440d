import type { Corpus } from './corpus.ts';

/** More blank space than this (UTF-16 units) parts two statements, whatever else they share. */
const LONGEST_GAP = 200;
const BLANK = /^\s*$/;

/**
 * What stands between a statement and the one before it, where it runs on from that one: both are of one turn, cut in two where
 * a paragraph ends or where it was long. So they follow each other directly in a conversation, have the same speakers, and in
 * the held text of one source nothing but blank space stands between them.
 * @param statement - its number in the corpus
 * @returns `''`, a space, or a line feed where a line ends there; undefined where it does not run on
 */
export function gapBefore({ statements, byId }: Corpus, statement: number): '' | ' ' | '\n' | undefined {
  const [before, own] = [statements[statement - 1], statements[statement]];
  if (!before || !own || before.record !== own.record) return undefined;
  const { record } = byId.get(own.record)!;
  if (record.order !== 'conversation' || !areAlike(before.speakers, own.speakers)) return undefined;
  const [last, first] = [before.spans.at(-1)!, own.spans[0]!];
  if (last.source !== first.source || last.end > first.start || first.start - last.end > LONGEST_GAP) return undefined;
  const gap = record.sources.find(({ id }) => id === first.source)?.text?.slice(last.end, first.start);
  if (gap === undefined || !BLANK.test(gap)) return undefined;
  if (gap === '') return '';
  return gap.includes('\n') ? '\n' : ' ';
}

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}

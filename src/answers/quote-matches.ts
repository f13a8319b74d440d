import type { Note } from '../record/schema.ts';
import type { Range } from '../record/record.ts';
import { exactPhrase } from '../search/look-up.ts';
import { findPhrase } from '../search/phrase.ts';
import { tokenizePhrase } from '../search/tokenize.ts';
import type { Piece } from '../verify/pieces.ts';
import type { Judgement } from '../verify/judge.ts';
import { asPrinted } from '../verify/readings.ts';
import type { Quote } from '../verify/read-quote.ts';
import { linesOf, printedStretch } from '../verify/runs.ts';
import type { Archive } from './archive.ts';
import { noteView } from './notes.ts';
import type { QuoteMatch } from './schema.ts';
import { standingOf } from './standing.ts';
import { viewStatement } from './view.ts';

/** Lines shown that hold a quote equally well. */
export const MOST_MATCHES = 5;

/** Notes that say something of the words as they are printed. */
const TELLING: ReadonlySet<Note['kind']> = new Set(['source-error', 'unsourced-fragment', 'correction', 'translation']);

/** A match for each piece, and for each statement that it runs over, in the order of the quote. */
export function matchesOf(archive: Archive, judgement: Judgement): readonly QuoteMatch[] {
  const { pieces, quote, differences } = judgement;
  return pieces.flatMap((piece) => {
    const own = differences.filter((difference) => difference.piece === piece);
    const likely = own.flatMap(({ explained }) => explained ?? []);
    const yours = own.map((difference) => difference.quote);
    const theirs = Map.groupBy(
      own.flatMap(({ record }) => linesOf(piece.segment, record)),
      (line) => line.statement,
    );
    return linesOf(piece.segment, printedStretch(piece)).map((stands) => {
      const { statement: number } = stands;
      const statement = archive.corpus.statements[number]!;
      const differing = theirs.get(number) ?? [];
      const said = saidIn(quote, piece, number);
      return {
        statement: viewStatement(archive, number, apartFrom(statement.text, stands, inOrder(differing))),
        quote: said ? apartFrom(quote.text, said, yours) : [],
        standing: standingOf(statement, stands),
        readings: readingsOf(archive, number, stands, likely),
      };
    });
  });
}

/** From the first word of the quote that a piece has in a statement to the last; undefined where it has none that begins there. */
function saidIn({ words }: Quote, piece: Piece, statement: number): Range | undefined {
  const { segment, steps, from, to } = piece;
  const line = segment.run?.lines.find((one) => one.statement === statement);
  if (!line) return { start: words[from]!.start, end: words[to - 1]!.end };
  const laid = steps.filter(({ quote, record }) => {
    const start = asPrinted(segment, segment.words[record.from]?.start ?? segment.text.length);
    return quote.from < quote.to && record.from < record.to && start >= line.start && start < line.end;
  });
  const [first, last] = [laid[0], laid.at(-1)];
  return first && last && { start: words[first.quote.from]!.start, end: words[last.quote.to - 1]!.end };
}

function inOrder(ranges: readonly Range[]): readonly Range[] {
  return ranges.toSorted((a, b) => a.start - b.start);
}

/** What is left of a range without the differences in it, in order, each part from its first word to its last. */
function apartFrom(text: string, { start, end }: Range, differences: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const difference of differences) {
    // Words right beside the words found may differ as well.
    if (difference.end <= start || difference.start >= end) continue;
    parts.push({ start: from, end: Math.max(from, difference.start) });
    from = Math.max(from, difference.end);
  }
  if (from < end) parts.push({ start: from, end });
  return parts.flatMap((part) => {
    const [, before = '', words = ''] =
      /^([^\p{L}\p{M}\p{N}]*)(.*?)[^\p{L}\p{M}\p{N}]*$/su.exec(text.slice(part.start, part.end)) ?? [];
    const first = part.start + before.length;
    return words === '' ? [] : [{ start: first, end: first + words.length }];
  });
}

/** The notes on the words found, and those whose reading the quote has. */
function readingsOf(
  { corpus }: Archive,
  number: number,
  stands: Range,
  likely: readonly Note[],
): QuoteMatch['readings'] {
  const { record, id, text } = corpus.statements[number]!;
  const holder = corpus.byId.get(record)!;
  return (holder.notes.get(id) ?? []).flatMap((note) => {
    const isLikely = likely.includes(note);
    const start = note.exact === undefined ? -1 : text.indexOf(note.exact);
    const touches = start >= 0 && start < stands.end && start + note.exact!.length > stands.start;
    if (!isLikely && !(touches && TELLING.has(note.kind))) return [];
    return [{ ...noteView(holder, note), yours: isLikely ? ('likely' as const) : ('printed' as const) }];
  });
}

/** How many lines hold a quote equally well: those found, and where it is a few words all that the index knows of. */
export function placesHolding({ index }: Archive, { text }: Quote, judged: readonly Judgement[]): number {
  if (judged.length < MOST_MATCHES || judged[0]!.differences.length > 0) return judged.length;
  const [phrase] = exactPhrase(
    index,
    tokenizePhrase(text).map(({ term }) => term),
  );
  if (!phrase) return judged.length;
  return Math.max(judged.length, new Set(findPhrase(index.postings, phrase.slots).statements).size);
}

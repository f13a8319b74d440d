import type { Corpus } from '../corpus/corpus.ts';
import type { Range } from '../record/record.ts';
import type { Judgement } from '../verify/judge.ts';
import { isGrave, MEANING_CHANGES } from '../verify/change-kinds.ts';
import { endOf, inOrder, type Piece, startOf } from '../verify/pieces.ts';
import type { Quote } from '../verify/read-quote.ts';
import { linesOf, printedStretch } from '../verify/runs.ts';
import type { RunLine } from '../verify/segments.ts';
import type { Archive } from './archive.ts';
import type { QuoteDifference, Verification } from './schema.ts';

/** What differs, the gravest first, then in the order of the quote. What a note explains changes no meaning. */
export function differencesIn(archive: Archive, { differences, quote }: Judgement): QuoteDifference[] {
  return differences
    .map(({ kind, quote: yours, record, piece, explained }) => ({
      kind,
      yours: quote.text.slice(yours.start, yours.end),
      record: textOf(archive, piece).slice(record.start, record.end),
      before: wordAt(textOf(archive, piece), record.end),
      quote: { ...yours },
      ...placeOf(archive, piece, record),
      ...(explained ? { explained: explained.id } : {}),
    }))
    .toSorted((a, b) => gravity(a) - gravity(b));
}

/** Where a difference is in its statement; of one that runs over several, in the first of them. */
function placeOf({ corpus }: Archive, { segment }: Piece, record: Range): Pick<QuoteDifference, 'statement' | 'line'> {
  const [{ statement, start, end }] = linesOf(segment, record) as [RunLine];
  return { statement: { start, end }, ...(segment.run ? { line: corpus.statements[statement]!.id } : {}) };
}

/** How far from the gravest a difference is. */
function gravity({ kind, explained }: QuoteDifference): number {
  const place = (MEANING_CHANGES as readonly string[]).indexOf(kind);
  return place < 0 || explained !== undefined ? MEANING_CHANGES.length : place;
}

/** The words of the statement that a piece is of, or of those that run on, as they are printed. */
function textOf({ corpus }: Archive, { segment }: Piece): string {
  return segment.run?.text ?? corpus.statements[segment.statement]!.text;
}

/** The first word at or behind a place. */
function wordAt(text: string, place: number): string {
  return /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}]+)/u.exec(text.slice(place, place + LONGEST_WORD))?.[1] ?? '';
}

const LONGEST_WORD = 60;

/** The quote with the differences in their places. */
export function diffOf(archive: Archive, { quote, differences, pieces }: Judgement): Verification['diff'] {
  const { text } = quote;
  const diff: Verification['diff'] = [];
  let from = 0;
  const add = (op: Verification['diff'][number]['op'], part: string): void => {
    if (part !== '') diff.push({ op, text: part });
  };
  const cuts = pieces.slice(1).flatMap((piece, at) => omissionBetween(quote, pieces[at]!, piece));
  const marks = [
    ...differences.map(({ quote, record, piece }) => ({
      ...quote,
      record: textOf(archive, piece).slice(record.start, record.end),
    })),
    ...cuts.map((cut) => ({ ...cut, record: undefined })),
  ].toSorted((a, b) => a.start - b.start);
  for (const { start, end, record } of marks) {
    add('same', text.slice(from, start));
    // A word may stand in two differences, as one that is cut from a contraction; the quote has it once.
    add(record === undefined ? 'cut' : 'yours', text.slice(Math.max(from, start), end));
    if (record !== undefined) add('record', record);
    from = Math.max(from, end);
  }
  add('same', text.slice(from));
  return diff;
}

/** The sign of an omission between two pieces, without the words and spaces around it. */
function omissionBetween({ text, words }: Quote, before: Piece, piece: Piece): { start: number; end: number }[] {
  const [start, end] = [words[before.to - 1]!.end, words[piece.from]!.start];
  const [sign] = /[[(]?\s*(?:…|\.\s?\.\s?\.+)\s*[\])]?/.exec(text.slice(start, end)) ?? [];
  if (sign === undefined) return [];
  const at = start + text.slice(start, end).indexOf(sign);
  return [{ start: at, end: at + sign.length }];
}

/** The words of a line that a quote leaves out between its parts, in full. */
export function leftOutOf({ corpus }: Archive, { pieces }: Judgement): Verification['leftOut'] {
  if (!inOrder(pieces)) return [];
  return pieces.slice(1).flatMap((piece, at) => {
    const before = pieces[at]!;
    if (piece.segment.run) return leftOutOfRun(corpus, before, piece);
    const { id, record } = corpus.statements[piece.segment.statement]!;
    const text = piece.segment.text.slice(endOf(before), startOf(piece)).trim();
    return text === '' ? [] : [{ record, statement: id, text }];
  });
}

/** The words between two pieces that stand in statements that run on, statement by statement. */
function leftOutOfRun(corpus: Corpus, before: Piece, piece: Piece): Verification['leftOut'] {
  const between = { start: printedStretch(before).end, end: printedStretch(piece).start };
  return linesOf(piece.segment, between).flatMap(({ statement, start, end }) => {
    const { id, record, text } = corpus.statements[statement]!;
    const left = text.slice(start, end).trim();
    // The sign that ends a line is no word of it.
    return /[\p{L}\p{N}]/u.test(left) ? [{ record, statement: id, text: left }] : [];
  });
}

/** What to warn of, the gravest first. */
export function warningsOf(
  differences: readonly QuoteDifference[],
  cut: Verification['cut'],
  isShort: boolean,
): Verification['warnings'] {
  const grave = differences.flatMap(({ kind, explained }) => (isGrave(kind) && explained === undefined ? [kind] : []));
  return [
    ...new Set(grave),
    ...(cut ? (['context_cut'] as const) : []),
    ...(isShort ? (['short_quote'] as const) : []),
  ];
}

import type { Corpus } from '../corpus/corpus.ts';
import { gapBefore } from '../corpus/runs.ts';
import type { Range } from '../record/record.ts';
import { cutFrom, FARTHEST, qualifiersIn } from '../verify/context-cut.ts';
import type { Judgement } from '../verify/judge.ts';
import { endOf, inOrder, type Piece, startOf } from '../verify/pieces.ts';
import { linesOf, printedStretch, readRun, statementsOf } from '../verify/runs.ts';
import type { Archive } from './archive.ts';
import type { Verification } from './schema.ts';

/** The sentence that a quote takes a part of, where the rest, or what the quote leaves out, qualifies it. */
export function cutOf({ corpus }: Archive, { pieces }: Judgement): Verification['cut'] {
  if (!inOrder(pieces)) return undefined;
  const { text, stretches } = surroundings(corpus, pieces);
  const [start, end] = [stretches[0]!.start, stretches.at(-1)!.end];
  const around = cutFrom(text, start, end);
  const between = stretches.slice(1).flatMap((next, at) => qualifiersIn(text.slice(stretches[at]!.end, next.start)));
  const qualifiers = [...new Set([...between, ...(around?.qualifiers ?? [])])];
  if (qualifiers.length === 0) return undefined;
  const sentence = around?.sentence ?? text.slice(start, end);
  // Told of the line that has the words: the last one, where the sentence goes on behind the quote.
  const isBefore = between.length > 0 || cutFrom(text.slice(0, end), start, end) !== undefined;
  const statement = isBefore ? statementsOf(pieces[0]!)[0]! : statementsOf(pieces.at(-1)!).at(-1)!;
  const { id, record } = corpus.statements[statement]!;
  return { record, statement: id, sentence, qualifiers };
}

/** The statements that pieces stand in, with what runs on in the same line of the held text, and where the pieces are in it. */
function surroundings(
  corpus: Corpus,
  pieces: readonly Piece[],
): { readonly text: string; readonly stretches: readonly Range[] } {
  const lines = pieces.map((piece) => linesOf(piece.segment, stretchOf(piece)));
  const [from, to] = [lines[0]![0]!.statement, lines.at(-1)!.at(-1)!.statement];
  const { text, lines: all } = readRun(corpus, reach(corpus, from, -1), reach(corpus, to, 1));
  const shift = (statement: number): number => all.find((line) => line.statement === statement)!.start;
  return {
    text,
    stretches: lines.map((own) => {
      const [first, last] = [own[0]!, own.at(-1)!];
      return { start: shift(first.statement) + first.start, end: shift(last.statement) + last.end };
    }),
  };
}

function stretchOf(piece: Piece): Range {
  return piece.segment.run ? printedStretch(piece) : { start: startOf(piece), end: endOf(piece) };
}

/** The last statement in a direction that a sentence may go over to, as far as one is followed. */
function reach(corpus: Corpus, statement: number, step: 1 | -1): number {
  let last = statement;
  let passed = 0;
  while (passed < FARTHEST) {
    const gap = gapBefore(corpus, step === 1 ? last + 1 : last);
    // A sentence ends where its line does.
    if (gap === undefined || gap === '\n') break;
    last += step;
    passed += Math.max(1, corpus.statements[last]!.text.length);
  }
  return last;
}

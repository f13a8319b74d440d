import type { Range } from '../record/record.ts';
import { marksIn, type QuotationMark } from './quotation-marks.ts';

/** Two marks and what stands between them; where no mark closes, up to the end of the line. */
export interface Paired extends Range {
  readonly kind: QuotationMark['kind'];
  /** The words without the marks. */
  readonly words: Range;
}

/** A mark that opened and is not closed yet. */
interface Opener {
  readonly mark: QuotationMark;
  /** The end of the line it stands on, or of the last line that goes on with it. */
  lineEnd: number;
  /** Whether another pair of the kind stands behind it on its line: then it is a slip, and quotes nothing. */
  isSlip: boolean;
  /** A mark that closes it, unless it is only the possessive of a word in s. */
  perhaps: QuotationMark | undefined;
}

/**
 * The quotations of a masked message: what stands between marks that belong together, the outermost of those within one
 * another, in order.
 *
 * Marks are paired by shape: one with a space before and a letter behind opens, one with a letter before and a space
 * behind closes, one that shows neither does what is left to do. A mark that opens does so within an open quotation as
 * well: of two that are open the nearer is closed. An empty line ends every quotation, unless the next line begins with
 * the same mark, as the paragraphs of a long quotation do. A mark that never closes quotes the rest of its line; but
 * nothing, if another quotation follows on that line, for then it is a slip. A single mark is never taken to be left open.
 */
export function pairMarks(masked: string): readonly Paired[] {
  const pairing = new Pairing(masked);
  for (const mark of marksIn(masked)) pairing.read(mark);
  return outermost(pairing.finish());
}

class Pairing {
  readonly #masked: string;
  readonly #breaks: readonly number[];
  readonly #open = new Map<QuotationMark['kind'], Opener[]>();
  readonly #found: Paired[] = [];
  #paragraph = 0;
  #lineEnd = -1;

  constructor(masked: string) {
    this.#masked = masked;
    this.#breaks = Array.from(masked.matchAll(/\n[\s\0]*\n/g), ({ index }) => index);
  }

  read(mark: QuotationMark): void {
    const before = this.#paragraph;
    while ((this.#breaks[this.#paragraph] ?? Infinity) < mark.start) this.#paragraph += 1;
    const stack = this.#open.get(mark.kind) ?? [];
    this.#open.set(mark.kind, stack);
    const goesOn = this.#goesOn(stack.at(-1), mark, this.#paragraph - before);
    if (this.#paragraph > before) this.#endAll(goesOn ? stack.at(-1) : undefined);
    const top = stack.at(-1);
    if (mark.kind === 'single' && top && top.lineEnd < mark.start) this.#end(stack);
    if (goesOn) top!.lineEnd = this.#endOfLine(mark.start);
    else if (doesOpen(mark, stack.at(-1)?.mark)) this.#opens(stack, mark);
    else if (stack.length > 0) this.#closes(stack, mark);
  }

  finish(): readonly Paired[] {
    this.#endAll(undefined);
    return this.#found;
  }

  /** Whether a mark only begins the next paragraph of a quotation that is open. */
  #goesOn(top: Opener | undefined, mark: QuotationMark, breaks: number): boolean {
    if (!top || top.isSlip || mark.kind === 'single' || !mark.beginsLine || mark.shape !== 'opening') return false;
    if (mark.written !== top.mark.written) return false;
    return breaks === 1 || (breaks === 0 && top.mark.beginsLine && top.lineEnd < mark.start);
  }

  #opens(stack: Opener[], mark: QuotationMark): void {
    const top = stack.at(-1);
    if (top?.perhaps) this.#pair(stack, top.perhaps);
    const lineEnd = this.#endOfLine(mark.start);
    stack.push({ mark, lineEnd, isSlip: false, perhaps: undefined });
  }

  #closes(stack: Opener[], mark: QuotationMark): void {
    const top = stack.at(-1)!;
    if (mark.mayBePossessive) top.perhaps ??= mark;
    else this.#pair(stack, mark);
  }

  #pair(stack: Opener[], { start, end }: QuotationMark): void {
    const { mark } = stack.pop()!;
    const outer = stack.at(-1);
    if (outer && mark.start <= outer.lineEnd) outer.isSlip = true;
    this.#found.push({ kind: mark.kind, start: mark.start, end, words: { start: mark.end, end: start } });
  }

  /** Ends all that is open, but for one that goes on. */
  #endAll(goesOn: Opener | undefined): void {
    for (const stack of this.#open.values()) {
      const kept = goesOn !== undefined && stack.at(-1) === goesOn ? stack.splice(-1) : [];
      this.#end(stack);
      stack.push(...kept);
    }
  }

  #end(stack: Opener[]): void {
    let next = Infinity;
    while (stack.length > 0) {
      const { mark, lineEnd, isSlip, perhaps } = stack.at(-1)!;
      if (perhaps) this.#pair(stack, perhaps);
      else {
        stack.pop();
        // Of several left open on one line the last quotes the rest of it.
        if (canStayOpen(mark) && !isSlip && next > lineEnd) {
          const { kind, start, end } = mark;
          this.#found.push({ kind, start, end: lineEnd, words: { start: end, end: lineEnd } });
        }
      }
      next = mark.start;
    }
  }

  #endOfLine(from: number): number {
    if (this.#lineEnd < from) {
      const end = this.#masked.indexOf('\n', from);
      this.#lineEnd = end < 0 ? this.#masked.length : end;
    }
    return this.#lineEnd;
  }
}

function canStayOpen({ kind, does, shape }: QuotationMark): boolean {
  return kind !== 'single' && (shape === 'opening' || does === 'opens');
}

/** Whether a mark opens a quotation, where `top` is the one that is open. */
function doesOpen({ does, shape, written }: QuotationMark, top: QuotationMark | undefined): boolean {
  switch (does) {
    case 'opens':
      return true;
    case 'closes':
      return false;
    case 'either':
      return shape === 'opening' || (shape === 'unclear' && !top);
    case 'mostly-opens':
      // French sets spaces within its marks, so that their shape does not show what they do.
      return shape === 'opening' || (shape === 'unclear' && (!top || '«‹'.includes(top.written)));
    case 'mostly-closes':
      return shape === 'opening' && (!top || top.written === written);
  }
}

/**
 * The outermost of quotations within one another. Of two that overlap in part the one that begins first is kept; one in
 * single marks, which may be apostrophes, only where it overlaps no other.
 */
function outermost(found: readonly Paired[]): readonly Paired[] {
  const inText = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const others = apart(inText.filter(({ kind }) => kind !== 'single'));
  const singles = apart(inText.filter(({ kind }) => kind === 'single'));
  let at = 0;
  const kept = singles.filter(({ start, end }) => {
    while ((others[at]?.end ?? Infinity) <= start) at += 1;
    const first = others[at];
    if (!first || first.start >= end) return true;
    let last = at;
    while ((others[last + 1]?.start ?? Infinity) < end) last += 1;
    return others[last]!.end <= end;
  });
  return apart([...kept, ...others].toSorted((a, b) => a.start - b.start || b.end - a.end));
}

/** Those of a list by place that do not overlap one before them. */
function apart(inText: readonly Paired[]): readonly Paired[] {
  let end = -1;
  return inText.filter((pair) => {
    if (pair.start < end) return false;
    end = pair.end;
    return true;
  });
}

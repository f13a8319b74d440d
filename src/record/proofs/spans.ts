import type { Range, Span } from '../record.ts';
import type { RecordFile } from '../schema.ts';
import { LONGEST_SPAN, resolvePosition, resolveQuote } from '../selectors.ts';
import type { Evidence } from './proof.ts';

/** A statement's words: `text` is those of its spans, a line feed between two; `pieces` says where each span's words are. */
export interface Words {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly pieces: readonly Range[];
}

/**
 * Resolves the spans of every statement in the held texts.
 * @returns by statement number; undefined for a statement with a span that could not be resolved
 */
export function proveSpans(evidence: Evidence): readonly (Words | undefined)[] {
  return evidence.record.statements.map((_, at) => wordsOf(evidence, at));
}

function wordsOf(evidence: Evidence, at: number): Words | undefined {
  const { record, held, log } = evidence;
  const { spans: selectors = [] } = record.statements[at] ?? {};
  const spans: Span[] = [];
  const pieces: Range[] = [];
  let text = '';
  selectors.forEach((selector, n) => {
    const span = resolve(evidence, selector, ['statements', at, 'spans', n]);
    const source = span && held.get(span.source);
    if (!span || !source) return;
    if (n > 0) text += '\n';
    const words = source.search.text.slice(span.start, span.end);
    pieces.push({ start: text.length, end: text.length + words.length });
    text += words;
    spans.push(span);
  });
  if (spans.length < selectors.length) return undefined;
  const ends = new Map<string, number>();
  const misplaced = spans.findIndex(({ source, start, end }) => {
    const before = ends.get(source) ?? 0;
    ends.set(source, end);
    return start < before;
  });
  if (misplaced !== -1) {
    const message =
      'This span begins before the one above it ends. Give the spans of a statement in order, without overlap.';
    log.at(['statements', at, 'spans', misplaced], message);
    return undefined;
  }
  if (text.length > LONGEST_SPAN) {
    log.at(
      ['statements', at, 'spans'],
      `The statement is too long: ${text.length} UTF-16 units, and ${LONGEST_SPAN} is the most. Split it.`,
    );
    return undefined;
  }
  return { text, spans, pieces };
}

function resolve(
  { record, held, log }: Evidence,
  selector: RecordFile['statements'][number]['spans'][number],
  path: readonly (string | number)[],
): Span | undefined {
  const source = held.get(selector.source);
  if (!source) {
    // A source that is not known, or whose text could not be read, has its own message.
    const known = record.sources.find(({ id }) => id === selector.source);
    if (known && known.file === undefined) {
      const next = 'Name another source, or hold its text with file and sha256.';
      log.at(
        [...path, 'source'],
        `The record holds no text of "${selector.source}", so its words cannot be proved. ${next}`,
      );
    }
    return undefined;
  }
  const byWords = 'exact' in selector;
  const resolved = byWords ? resolveQuote(selector, source) : resolvePosition(selector, source);
  if (resolved.ok) return { source: selector.source, ...resolved.range };
  log.at([...path, byWords ? 'exact' : 'start'], resolved.message);
  return undefined;
}

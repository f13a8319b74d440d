import type { Range } from '../record.ts';
import type { RecordFile } from '../schema.ts';
import { type Haystack, resolveQuote } from '../selectors.ts';
import { searchText } from '../text-search.ts';
import { marksFault } from './marks.ts';
import { postFault } from './posts.ts';
import type { Evidence } from './proof.ts';
import type { Words } from './spans.ts';

type Quoted = RecordFile['statements'][number]['quoted'][number];

/**
 * Resolves the quoted words of a statement: inside one of its spans, between quotation marks or a whole post, none twice.
 * @returns the stretches of its text in order; undefined where one could not be proved
 */
export function proveQuoted(evidence: Evidence, at: number, words: Words): readonly Range[] | undefined {
  const { record, log } = evidence;
  const { quoted = [] } = record.statements[at] ?? {};
  if (quoted.length === 0) return [];
  const name = "the statement's text";
  const place = (offset: number): string => `${name}, character ${offset + 1}`;
  const haystack: Haystack = { search: searchText(words.text, quoted.length), name, place };
  const ranges: Range[] = [];
  quoted.forEach((selector, n) => {
    const path = ['statements', at, 'quoted', n, 'exact'];
    const resolved = resolveQuote(selector, haystack);
    const fault = resolved.ok ? quotedFault(evidence, selector, resolved.range, words) : resolved.message;
    if (fault !== undefined) log.at(path, fault);
    else if (resolved.ok) ranges.push(resolved.range);
  });
  if (ranges.length < quoted.length) return undefined;
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  const overlap = ranges.findIndex(({ start }, n) => n > 0 && (ranges[n - 1]?.end ?? 0) > start);
  if (overlap === -1) return ranges;
  const shared = words.text.slice(ranges[overlap]?.start, ranges[overlap]?.end);
  log.at(['statements', at, 'quoted'], `Two stretches of quoted words overlap at "${shared}". Keep one of them.`);
  return undefined;
}

function quotedFault(evidence: Evidence, { within }: Quoted, range: Range, words: Words): string | undefined {
  const n = words.pieces.findIndex(({ start, end }) => start <= range.start && range.end <= end);
  const piece = words.pieces[n];
  const span = words.spans[n];
  const source = span && evidence.held.get(span.source);
  if (!piece || !source)
    return 'These words run over two spans, so the source does not print them together. Quote each span by itself.';
  if (within === 'marks') return marksFault(words.text.slice(piece.start, piece.end), shift(range, -piece.start));
  return postFault(source, shift(range, span.start - piece.start));
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

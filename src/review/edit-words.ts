import { lineCounter } from '../record/lines.ts';
import { marksFault } from '../record/proofs/marks.ts';
import type { Range } from '../record/record.ts';
import { findWords } from './find-words.ts';
import { isOnce, wordsInMarks } from './words-in-marks.ts';
import {
  type Changed,
  type OpenDraft,
  statementOf,
  unknown,
  withStatement,
  type WrittenStatement,
} from './open-draft.ts';

type WrittenSpan = WrittenStatement['spans'][number];

/** Characters around words that are tried, until they stand once with them; a record takes up to 1,000. */
const AROUND = [16, 64, 256, 1000];

/**
 * Gives a statement other words of its source: those typed, found as in {@link findWords}. Words in quotation marks are
 * marked as quoted where they still stand in it, or newly do. Of several spans it makes one. It stays to be reviewed.
 */
export function editWords(draft: OpenDraft, id: string, typed: string): Changed {
  const statement = statementOf(draft, id);
  const [span] = statement?.spans ?? [];
  if (!statement || !span) return unknown(id);
  const source = draft.record.sources.find((one) => one.id === span.source);
  const text = source?.text ?? '';
  if (oneLine(typed) === oneLine(statement.text)) return { ok: true, draft };
  if (typed.trim() === '') return { ok: false, message: 'Type the words that the statement is to have.' };
  const found = findWords(text, typed, span);
  if (!found.ok) return { ok: false, message: notFound(found, text, source?.file ?? span.source) };
  const { start, end } = found.range;
  const words = text.slice(start, end);
  return withStatement(draft, id, (written) => {
    const byPlace = written.spans.every((one) => 'start' in one);
    const quoted = [...kept(written, words), ...added(words, { text: statement.text, written })];
    return {
      ...written,
      spans: [byPlace ? { source: span.source, start, end } : selector(span.source, text, found.range)],
      ...((quoted.length > 0 || written.quoted) && { quoted }),
    };
  });
}

function notFound({ matched, at }: { matched: string; at: number | undefined }, text: string, name: string): string {
  if (at === undefined) return `These words are not in ${name}. Type them as they stand there.`;
  const place = `${name} line ${lineCounter(text)(at)}`;
  return `These words are not in ${name}: they match up to "${matched}" (${place}). Correct what follows.`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Names words by themselves, with as much around them as makes them stand once; by their place where nothing does. */
function selector(source: string, text: string, { start, end }: Range): WrittenSpan {
  const exact = text.slice(start, end);
  if (isOnce(text, exact)) return { source, exact };
  for (const length of AROUND) {
    const prefix = text.slice(Math.max(0, start - length), start);
    const suffix = text.slice(end, end + length);
    const whole = prefix + exact + suffix;
    if (whole.isWellFormed() && isOnce(text, whole)) {
      return { source, exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
    }
  }
  return { source, start, end };
}

/** What was marked as quoted and still stands so in the new words; whether it is a whole post the proof tells. */
function kept({ quoted = [] }: WrittenStatement, words: string): NonNullable<WrittenStatement['quoted']> {
  return quoted.filter(({ exact, prefix = '', suffix = '', within }) => {
    const whole = prefix + exact + suffix;
    if (!isOnce(words, whole)) return false;
    const start = words.indexOf(whole) + prefix.length;
    return within === 'post' ? true : marksFault(words, { start, end: start + exact.length }) === undefined;
  });
}

/** Words between double marks that the statement did not have before: what it had and did not mark was left so on purpose. */
function added(
  words: string,
  { text, written }: { readonly text: string; readonly written: WrittenStatement },
): NonNullable<WrittenStatement['quoted']> {
  const known = new Set(written.quoted?.map(({ exact }) => exact));
  return wordsInMarks(words)
    .filter(({ exact, withMarks }) => !text.includes(withMarks) && !known.has(exact))
    .map(({ exact }) => ({ exact }));
}

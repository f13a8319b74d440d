import { marksFault } from '../record/proofs/marks.ts';
import {
  type Changed,
  type OpenDraft,
  statementOf,
  unknown,
  withStatement,
  type WrittenStatement,
} from './open-draft.ts';
import { spanLike, wordsOfSource } from './source-words.ts';
import { isOnce, wordsInMarks } from './words-in-marks.ts';

/**
 * Gives a statement other words of its source: those typed, found as in {@link wordsOfSource}. Words in quotation marks are
 * marked as quoted where they still stand in it, or newly do. Of several spans it makes one. It stays to be reviewed.
 */
export function editWords(draft: OpenDraft, id: string, typed: string): Changed {
  const statement = statementOf(draft, id);
  const [span] = statement?.spans ?? [];
  if (!statement || !span) return unknown(id);
  if (oneLine(typed) === oneLine(statement.text)) return { ok: true, draft };
  if (typed.trim() === '') return { ok: false, message: 'Type the words that the statement is to have.' };
  const found = wordsOfSource(draft, span, typed);
  if ('message' in found) return { ok: false, message: found.message };
  const words = found.text.slice(found.range.start, found.range.end);
  return withStatement(draft, id, (written) => {
    const quoted = [...kept(written, words), ...added(words, { text: statement.text, written })];
    return {
      ...written,
      spans: [spanLike(written.spans, found)],
      ...((quoted.length > 0 || written.quoted) && { quoted }),
    };
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
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

import type { Span, Statement } from '../record/record.ts';
import { UNKNOWN_SPEAKER } from '../record/unknown-speaker.ts';
import {
  type OpenDraft,
  proved,
  statementOf,
  unknown,
  type WrittenRecord,
  type WrittenStatement,
} from './open-draft.ts';
import { paragraphOf } from './paragraph.ts';
import { sentencesOf } from './sentences.ts';
import { type SourceWords, spanLike, wordsOfSource } from './source-words.ts';
import { newId } from './speaker.ts';

/** Characters looked at, on each side of where typed words end, for the end of their sentence. */
const REACH = 1000;

/** Dots behind the words typed: the rest of the sentence is meant, as it is without. */
const DOTS_BEHIND = /\s*(?:…|\.{3})\s*$/;
const DOTS = /…|\.{3}/;

/** The draft with a statement more, and its id; or why there is none, as a sentence for the reviewer. */
export type Added =
  | { readonly ok: true; readonly draft: OpenDraft; readonly id: string }
  | { readonly ok: false; readonly message: string };

/**
 * Makes a statement of words that the draft has left out: those typed, found as in {@link wordsOfSource}, and the rest of
 * the sentence they end in, unless `first words … last words` says where they end. It is a paraphrase of nobody known, stands
 * where its words stand in the source, and is to be reviewed.
 * @param near the statement under review: the words are looked for in its source, of several places the nearest
 * @param taken ids that statements had before, which a new one may not have
 */
export function addStatement(draft: OpenDraft, near: string, typed: string, taken: readonly string[]): Added {
  const beside = statementOf(draft, near);
  const written = draft.written.statements.find(({ id }) => id === near);
  const [span] = beside?.spans ?? [];
  if (!beside || !written || !span) return unknown(near);
  const words = typed.replace(DOTS_BEHIND, '').trim();
  if (words === '') return { ok: false, message: 'Type the first words of a sentence that the draft left out.' };
  const found = wordsOfSource(draft, span, words);
  if ('message' in found) return { ok: false, message: found.message };
  const whole = DOTS.test(words) ? found : wholeSentence(draft, found);
  const holder = draft.record.statements.find((statement) => spansIn(statement, span).some(holds(whole)));
  if (holder) {
    return {
      ok: false,
      message: `These words are in ${holder.id} already. If you mean another place, type more words of it.`,
    };
  }
  const [speaker, speakers] = nobody(draft);
  const id = freeId([...draft.written.statements.map((statement) => statement.id), ...taken], near);
  const statement: WrittenStatement = {
    id,
    position: 0,
    partType: 'summary',
    fidelity: 'paraphrase',
    speakers: [speaker],
    reportedBy: written.reportedBy,
    attribution: 'unknown',
    spans: [spanLike(written.spans, whole)],
    lang: written.lang,
  };
  const statements = placed(draft, statement, { ...span, ...whole.range });
  const pending = [...(draft.written.draft?.pending ?? []), id];
  const changed = proved(draft, { ...draft.written, draft: { pending }, speakers, statements });
  return changed.ok ? { ...changed, id } : changed;
}

/** From the words to the end of the sentence they end in, but no further than to the next statement. */
function wholeSentence({ record }: OpenDraft, { source, text, range }: SourceWords): SourceWords {
  const spans = record.statements.flatMap((statement) => spansIn(statement, { source: source.id }));
  const next = spans.reduce((least, { start }) => (start >= range.end ? Math.min(least, start) : least), text.length);
  const from = Math.max(range.start, range.end - REACH);
  const limit = Math.min(paragraphOf(text, range).end, next, range.end + REACH);
  let end = from;
  for (const sentence of sentencesOf(text.slice(from, limit), source.lang)) {
    end += sentence.length;
    if (end >= range.end) break;
  }
  const whole = text.slice(range.start, end).trimEnd();
  return { source, text, range: { start: range.start, end: Math.max(range.end, range.start + whole.length) } };
}

function spansIn({ spans }: Statement, { source }: Pick<Span, 'source'>): readonly Span[] {
  return spans.filter((span) => span.source === source);
}

function holds({ range }: SourceWords): (span: Span) => boolean {
  return ({ start, end }) => start <= range.start && range.end <= end;
}

/** Who speaks where nobody has said who, and the speakers with them. */
function nobody({ written }: OpenDraft): readonly [string, WrittenRecord['speakers']] {
  const { speakers } = written;
  const known = speakers.find(({ name, type }) => name === UNKNOWN_SPEAKER && type === 'person');
  if (known) return [known.id, speakers];
  const id = newId(UNKNOWN_SPEAKER, new Set(speakers.map((speaker) => speaker.id)));
  return [id, [...speakers, { id, type: 'person', name: UNKNOWN_SPEAKER }]];
}

/** An id that none has or had, of the kind that the others are: behind `s09` comes `s10`. */
function freeId(taken: readonly string[], like: string): string {
  const [, letters = 's', digits = '00'] = /^([a-z]+-?)(\d{1,9})$/.exec(like) ?? [];
  const numbers = taken.flatMap((id) => {
    const number = id.startsWith(letters) ? id.slice(letters.length) : '';
    return /^\d{1,9}$/.test(number) ? Number(number) : [];
  });
  const next = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
  return `${letters}${String(next).padStart(digits.length, '0')}`;
}

/** The statements with a new one behind those that begin before it in its source; positions grow as far as they must. */
function placed({ record, written }: OpenDraft, statement: WrittenStatement, at: Span): WrittenStatement[] {
  const begins = (one: Statement): number | undefined => spansIn(one, at)[0]?.start;
  const before = record.statements.findLastIndex((one) => (begins(one) ?? Infinity) <= at.start);
  const first = record.statements.findIndex((one) => begins(one) !== undefined);
  const index = before === -1 ? first : before + 1;
  let last = written.statements[index - 1]?.position ?? -1;
  const others = written.statements.toSpliced(index, 0, { ...statement, position: last + 1 });
  return others.map((one, n) => {
    if (n < index) return one;
    last = Math.max(one.position, last + 1);
    return last === one.position ? one : { ...one, position: last };
  });
}

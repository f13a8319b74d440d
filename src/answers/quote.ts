import type { CorpusRecord } from '../corpus/corpus.ts';
import type { TopicId } from '../record/schema.ts';
import { cleanText, LONGEST_SEARCH, parseQuery } from '../search/query.ts';
import type { Archive } from './archive.ts';
import { filterOf } from './line-filter.ts';
import { noMatch, recordsAsked, tooLong } from './no-match.ts';
import { PAGE_SIZE } from './paging.ts';
import { pickedName, readPick } from './pick.ts';
import type { Ambiguous, NoMatch, QuotesAnswer, StatementAnswer, TopicAnswer } from './schema.ts';
import { searchLines } from './search-lines.ts';
import { openStatement } from './statement.ts';
import { topicAnswer } from './topics.ts';

export interface QuoteArgs {
  readonly words: string;
  readonly speaker?: string | undefined;
  readonly topic?: string | undefined;
  readonly record?: string | undefined;
  /** Also lines in the reporter's voice, which nobody is said to have said. */
  readonly narration?: boolean | undefined;
  readonly page?: number | undefined;
}

/**
 * Lines that hold the words, best first; then, apart, lines of the same topic or speaker without them. Narration is
 * left out, and counted, as long as any other line holds the words. Words that a suggestion sent open what it named.
 */
export function quote(
  archive: Archive,
  args: QuoteArgs,
  { pageSize }: { readonly pageSize: number } = { pageSize: PAGE_SIZE },
): QuotesAnswer | TopicAnswer | StatementAnswer | Ambiguous | NoMatch {
  const pick = readPick(args.words);
  const scope = recordsAsked(archive, args.record ?? pick?.record);
  if ('answer' in scope) return scope.answer;
  const { records } = scope;
  if (pick?.kind === 'line') return openStatement(archive, records, pick.id);
  if (pick?.kind === 'topic' && args.speaker === undefined && args.topic === undefined) {
    return topicAnswer(archive, records, pick.id, args.page, pageSize);
  }
  // Narrowed to a speaker as well, a picked topic is a search for its name among its lines.
  if (pick?.kind === 'topic') {
    const within = { ...args, words: topicLabel(records, pick.id), topic: args.topic ?? pick.id };
    return searchWords(archive, records, within, pageSize);
  }
  if (pick?.kind === 'who')
    return searchWords(archive, records, { ...args, words: pickedName(records, pick.id), narration: true }, pageSize);
  return searchWords(archive, records, { ...args, words: args.words.replace(/^text:/, '') }, pageSize);
}

function searchWords(
  archive: Archive,
  records: readonly CorpusRecord[],
  args: QuoteArgs,
  pageSize: number,
): QuotesAnswer | StatementAnswer | Ambiguous | NoMatch {
  const parsed = parseQuery(args.words);
  if (!parsed.ok) {
    return parsed.reason === 'too-long'
      ? tooLong(archive, records, args.words, LONGEST_SEARCH)
      : noMatch(archive, records, args.words, parsed.reason);
  }
  const filter = filterOf(archive, records, args);
  if ('answer' in filter) return filter.answer;
  const { query } = parsed;
  const { narration = false, page } = args;
  const words = cleanText(args.words);
  const answer = searchLines(archive, records, { words, query, filter, narration, page, pageSize });
  // Every line shows its id, so ids are searched for as well; a line that holds the word comes first.
  return answer.kind === 'no-match' && looksLikeId(records, words)
    ? openStatement(archive, records, words.toLowerCase())
    : answer;
}

/** The name of a topic; its id where no record has it. */
function topicLabel(records: readonly CorpusRecord[], id: string): string {
  return records.flatMap(({ topics }) => topics.get(id as TopicId)?.label ?? [])[0] ?? id;
}

/** Whether a text has the form of the ids in some record: the same letters, then as many digits. */
function looksLikeId(records: readonly CorpusRecord[], text: string): boolean {
  return /\d$/.test(text) && records.some(({ record }) => formOf(record.statements[0]!.id) === formOf(text));
}

function formOf(id: string): string {
  return id.toLowerCase().replaceAll(/\d/g, '0');
}

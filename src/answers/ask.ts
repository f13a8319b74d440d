import type { CorpusRecord } from '../corpus/corpus.ts';
import { LONGEST_QUESTION, readQuestion } from '../search/passages/question.ts';
import { cleanText } from '../search/query.ts';
import type { Archive } from './archive.ts';
import { type Findings, findEvidence } from './find-evidence.ts';
import { lineCount } from './lines.ts';
import { type NamedInQuestion, namedInQuestion } from './named-in-question.ts';
import { nearLines } from './near-lines.ts';
import { noMatch, recordsAsked, tooLong } from './no-match.ts';
import { PAGE_SIZE, pageOf } from './paging.ts';
import type {
  Ambiguous,
  Correction,
  Evidence,
  NoAnswer,
  NoMatch,
  SpeakerAnswer,
  SpeakersAnswer,
  TopicsAnswer,
} from './schema.ts';
import { topics } from './topics.ts';
import { coversOf, viewMatched } from './view.ts';
import { speakerAnswer, who } from './who.ts';

export interface AskArgs {
  readonly question: string;
  readonly record?: string | undefined;
  readonly page?: number | undefined;
}

/** Lines shown beside those that answer, where they fit on one page, and beside a *no*. */
const MOST_ALSO = 1;
const MOST_NEAREST = 1;

/**
 * The lines that answer a question, best first; or, in its first words, that the record does not say. A question that
 * names a speaker and nothing else shows what the record holds of them; one that names nothing, the map of the meeting.
 */
export function ask(
  archive: Archive,
  args: AskArgs,
  { pageSize }: { readonly pageSize: number } = { pageSize: PAGE_SIZE },
): Evidence | NoAnswer | NoMatch | Ambiguous | SpeakerAnswer | SpeakersAnswer | TopicsAnswer {
  const scope = recordsAsked(archive, args.record);
  if ('answer' in scope) return scope.answer;
  const { records } = scope;
  const parsed = readQuestion(archive.index, args.question, { everyName: true });
  if (!parsed.ok) {
    // `What did they say about it?` asks nothing in particular.
    if (parsed.reason === 'only-common-words') return overview(archive, args);
    return parsed.reason === 'too-long'
      ? { ...tooLong(archive, records, args.question, LONGEST_QUESTION), of: 'question' }
      : { ...noMatch(archive, records, args.question, parsed.reason), of: 'question' };
  }
  const named = namedInQuestion(archive, records, parsed.question);
  const found = findEvidence(archive, records, named);
  if (found.asked === 'nothing') {
    const [first, second] = named.speakers;
    // In several records there is no one profile: which is meant is asked back.
    if (first && second) return who(archive, { speaker: first.count.name, record: args.record, page: args.page });
    if (first) return speakerAnswer(archive, first.ref, named.corrections, args.page, pageSize);
    return overview(archive, args);
  }
  const question = cleanText(args.question);
  const corrections = correctionsOf(found, named);
  return found.answering.length > 0
    ? evidence(archive, { question, found, named, corrections }, args.page, pageSize)
    : noAnswer(archive, records, { question, found, named, corrections });
}

/** What asks for who was there. */
const FOR_WHO = /^\W*who\b|\b(?:participants|attendees)\b/i;

/** What there is, where nothing in particular is asked: who speaks, of a question for who (`Who was there?`), or the topics. */
function overview(archive: Archive, { question, record }: AskArgs): SpeakersAnswer | TopicsAnswer {
  const answer = FOR_WHO.test(question) ? who(archive, { record }) : topics(archive, { record });
  return answer as SpeakersAnswer | TopicsAnswer;
}

interface Asked {
  readonly question: string;
  readonly found: Findings;
  readonly named: NamedInQuestion;
  readonly corrections: Correction[];
}

function evidence(
  archive: Archive,
  { question, found, named, corrections }: Asked,
  page: number | undefined,
  pageSize: number,
): Evidence {
  const { answering, narrowed } = found;
  const { from, to, ...paging } = pageOf(answering.length, page, pageSize);
  const units = found.weighed.question.terms.map(({ unit }) => unit);
  return {
    kind: 'evidence',
    question,
    statements: answering.slice(from, to).map(({ statement }) => viewMatched(archive, statement, units)),
    also: paging.pages === 1 ? nearLines(archive, found, MOST_ALSO) : [],
    named: named.speakers.map(({ count }) => count),
    narrowed,
    covered: found.covered,
    corrections,
    ...paging,
  };
}

function noAnswer(
  archive: Archive,
  records: readonly CorpusRecord[],
  { question, found, named, corrections }: Asked,
): NoAnswer {
  const silent = found.elsewhere > 0 ? named.speakers[0] : undefined;
  return {
    kind: 'no-answer',
    question,
    reason: silent ? 'speaker-silent' : found.missing.length > 0 ? 'not-named' : 'not-together',
    missing: [...found.missing],
    ...(silent ? { speaker: silent.count } : {}),
    elsewhere: found.elsewhere,
    searched: lineCount(records),
    nearest: nearLines(archive, found, MOST_NEAREST),
    covered: found.covered,
    covers: coversOf(archive, records),
    corrections,
  };
}

/** What was searched instead of what was typed, where that is not the same word in another form. */
function correctionsOf({ weighed }: Findings, named: NamedInQuestion): Correction[] {
  const ofWords = weighed.question.terms.flatMap(({ correction, unit }) =>
    correction && (correction.why === 'split' || isMisspelt(correction)) && unit.alternatives.length > 0
      ? [{ ...correction }]
      : [],
  );
  const isTold = ({ from }: Correction): boolean => named.corrections.some((told) => told.from === from);
  return [...named.corrections, ...ofWords.filter((one) => !isTold(one))];
}

/** Whether a word was taken for another, and not for a shorter form of itself (`Korean`). */
function isMisspelt({ why, from, to }: Correction): boolean {
  return why === 'spelling' && !from.toLowerCase().startsWith(to.toLowerCase());
}

import type { CorpusRecord } from '../corpus/corpus.ts';
import { LONGEST_QUESTION, type QuestionTerm, readQuestion } from '../search/passages/question.ts';
import { cleanText } from '../search/query.ts';
import type { Archive } from './archive.ts';
import { correctionsOf } from './corrections.ts';
import { type Findings, findEvidence } from './find-evidence.ts';
import { lineCount } from './lines.ts';
import { type NamedInQuestion, namedInQuestion } from './named-in-question.ts';
import { nearLines } from './near-lines.ts';
import { noMatch, recordsAsked, tooLong } from './no-match.ts';
import { namesSpeaker } from './of-speaker.ts';
import { asksForOverview, overview } from './overview.ts';
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
import { linesOfAny, shareOneName, whichSpeaker } from './several-speakers.ts';
import { coversOf, viewMatched } from './view.ts';
import { LEAST_ASKED } from './weigh.ts';
import { speakerAnswer } from './who.ts';

export interface AskArgs {
  readonly question: string;
  readonly record?: string | undefined;
  readonly page?: number | undefined;
}

/** Lines shown beside those that answer, where they fit on one page, and beside a *no*. */
const MOST_ALSO = 1;
const MOST_NEAREST = 1;
/** Where so many of the lines looked at answer, some of the others may as well. */
const MANY = 20;

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
  const asked = { question: cleanText(args.question), found, named, corrections: correctionsOf(found, named) };
  if (named.speakers.length > 0 && asksOfThemAlone(found, named))
    return ofThemAlone(archive, asked, args.page, pageSize);
  if (found.asked === 'nothing' || isForOverview(asked)) return overview(archive, args);
  return found.answering.length > 0 ? evidence(archive, asked, args.page, pageSize) : noAnswer(archive, records, asked);
}

/** Whether a question asks nothing besides the speakers that it names, and no line answers it by their names. */
function asksOfThemAlone({ asked, answering, weighed }: Findings, named: NamedInQuestion): boolean {
  if (asked === 'nothing') return true;
  const { question, weights } = weighed;
  const isOther = (term: QuestionTerm, at: number) => weights[at]! >= LEAST_ASKED && !namesSpeaker(named, term);
  return answering.length === 0 && !question.terms.some(isOther);
}

/** What the record holds of one speaker; of several their lines, or which is meant where one name is that of them all. */
function ofThemAlone(
  archive: Archive,
  asked: Asked,
  page: number | undefined,
  pageSize: number,
): SpeakerAnswer | Ambiguous | Evidence {
  const { speakers, corrections } = asked.named;
  const [first] = speakers;
  if (speakers.length === 1 && first) return speakerAnswer(archive, first.ref, corrections, page, pageSize);
  const lines = linesOfAny(speakers);
  // In several records there is no one profile either.
  if (shareOneName(speakers) || lines.length === 0) return whichSpeaker(speakers);
  const answering = lines.map((statement) => ({ ...WHOLE, statement }));
  return evidence(
    archive,
    { ...asked, found: { ...asked.found, answering, narrowed: true, covered: 1 } },
    page,
    pageSize,
  );
}

/** How a line holds a question for its speaker and nothing else. */
const WHOLE = { share: 1, held: [], inText: [], speaker: { weight: 0, held: 0 }, fit: 1 } as const;

/** Whether a question that names nobody is for who speaks or for the topics, and for no words of a line. */
function isForOverview({ question, found, named }: Asked): boolean {
  if (named.speakers.length > 0) return false;
  const asks = asksForOverview(question);
  return asks === 'for-list' || (asks === 'maybe' && found.answering.length === 0);
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
    capped: found.hasMore && answering.length >= MANY,
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

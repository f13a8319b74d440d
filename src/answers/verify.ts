import type { CorpusRecord } from '../corpus/corpus.ts';
import type { Wanted } from '../verify/seeds.ts';
import { findQuote, type Found } from '../verify/find-quote.ts';
import { judge, type Judgement, LEAST_WORDS, lengthInWords } from '../verify/judge.ts';
import { type Quote, readQuote, withoutMarks } from '../verify/read-quote.ts';
import { runOver, statementsOf } from '../verify/runs.ts';
import type { Archive } from './archive.ts';
import { type Claim, claimGiven, relationTo, type ResolvedClaim, resolveClaim } from './claimed.ts';
import { lineCount } from './lines.ts';
import { linesOf } from './of-speaker.ts';
import { nearQuote } from './near-quote.ts';
import { noMatch, recordsAsked, tooLong } from './no-match.ts';
import { matchesOf, MOST_MATCHES, placesHolding } from './quote-matches.ts';
import { cutOf } from './quote-cut.ts';
import { diffOf, differencesIn, leftOutOf, warningsOf } from './quote-differences.ts';
import type { Claimed, NoMatch, Verdict, Verification } from './schema.ts';
import { scopeOf } from './scope.ts';
import { coversOf } from './view.ts';
import { speakerCountOf } from './who.ts';

export interface VerifyArgs {
  readonly quote: string;
  readonly speaker?: string | undefined;
  readonly record?: string | undefined;
}

/** Longest text taken, in characters: that of the longest message Discord lets anyone write. */
export const LONGEST_QUOTE = 4000;

/** A quote to be checked. */
export interface AskedQuote {
  readonly quote: string;
  readonly checked: Verification['checked'];
  readonly claimed?: Claim | undefined;
}

/** From here on a quote that no line holds is told from one that is in other words; see `NearQuote.covered`. */
const PARAPHRASED = 0.75;
/** Telling words that such a quote has at least. */
const LEAST_PARAPHRASED = 6;

/**
 * Checks whether a quote stands in the records: word for word, or with what differs; who said it; whose words they are. It
 * checks the wording and the speaker, never whether something is true or was said elsewhere.
 */
export function verify(archive: Archive, { quote, speaker, record }: VerifyArgs): Verification | NoMatch {
  const scope = recordsToVerify(archive, quote, record);
  if ('answer' in scope) return scope.answer;
  return verifyQuote(archive, scope.records, { quote, checked: 'whole', claimed: claimGiven(speaker) });
}

/** The records to check a text against, or why it cannot be checked. */
export function recordsToVerify(
  archive: Archive,
  text: string,
  record: string | undefined,
): { readonly records: readonly CorpusRecord[] } | { readonly answer: NoMatch } {
  const scope = recordsAsked(archive, record);
  if ('answer' in scope) return scope;
  const { records } = scope;
  // A text of a million characters is not counted out.
  if (text.length > LONGEST_QUOTE && (text.length > 2 * LONGEST_QUOTE || Array.from(text).length > LONGEST_QUOTE)) {
    return { answer: { ...tooLong(archive, records, text, LONGEST_QUOTE), of: 'quote' } };
  }
  if (readQuote(text).words.length > 0) return scope;
  const reason = text.trim() === '' ? 'empty' : 'no-words';
  return { answer: { ...noMatch(archive, records, text, reason), of: 'quote' } };
}

/** Checks one quote against records. Quotation marks around it are no part of it; without any words it is in no line. */
export function verifyQuote(archive: Archive, records: readonly CorpusRecord[], asked: AskedQuote): Verification {
  const quote = readQuote(withoutMarks(asked.quote));
  const claim = asked.claimed && resolveClaim(archive, records, asked.claimed);
  const found = findForClaim(archive, records, quote, claim);
  return found ? foundAnswer(archive, quote, asked, claim, found) : notFound(archive, records, quote, asked, claim);
}

/** The quote in the words of whoever is claimed to have said it, where they hold it as well as anyone. */
function findForClaim(
  archive: Archive,
  records: readonly CorpusRecord[],
  quote: Quote,
  claim: ResolvedClaim | undefined,
): Found | undefined {
  const { corpus, index } = archive;
  if (quote.words.length === 0) return undefined;
  const { from, to } = scopeOf(archive, records);
  const inScope: Wanted = (statement) => statement >= from && statement < to;
  const found = findQuote(corpus, index, quote, inScope);
  if (!found || !claim || claim.refs.length === 0) return found;
  const isTheirs = (statement: number): boolean =>
    /^(?:same|jointly)$/.test(relationTo(claim, corpus.statements[statement]!));
  if (found.ways.some((way) => way.every((piece) => statementsOf(piece).every(isTheirs)))) return found;
  const lines = new Set(claim.refs.flatMap((ref) => linesOf(ref)));
  const theirs = findQuote(corpus, index, quote, (statement) => inScope(statement) && lines.has(statement));
  const isAsGood = theirs && theirs.edits <= found.edits && theirs.ways[0]!.length <= found.ways[0]!.length;
  return isAsGood ? theirs : found;
}

function foundAnswer(
  archive: Archive,
  quote: Quote,
  asked: AskedQuote,
  claim: ResolvedClaim | undefined,
  found: Found,
): Verification {
  const judged = bestFirst(
    archive,
    claim,
    found.ways.map((way) => judge(archive.index, quote, way)),
  );
  const [best] = judged;
  const { wording } = best!;
  const differences = differencesIn(archive, best!);
  const cut = cutOf(archive, best!);
  const claimed = claim && claimedIn(archive, claim, best!);
  const runsOn = runOver(best!.pieces);
  const isSingle = best!.pieces.length === 1 && !runsOn;
  const places = isSingle ? placesHolding(archive, quote, judged) : 1;
  return {
    kind: 'verification',
    quote: quote.text,
    checked: asked.checked,
    verdict: claimed && !isNobodys(archive, best!) && isAnothers(claimed, wording) ? 'wrong_speaker' : wording,
    wording,
    words: quote.words.length,
    matches: (isSingle ? judged.slice(0, MOST_MATCHES) : [best!]).flatMap((one) => matchesOf(archive, one)),
    runsOn,
    places,
    differences,
    diff: diffOf(archive, best!),
    leftOut: leftOutOf(archive, best!),
    warnings: warningsOf(differences, cut, lengthInWords(quote) <= LEAST_WORDS),
    ...(cut ? { cut } : {}),
    ...(claimed ? { claimed } : {}),
    nearest: [],
    searched: 0,
    covers: [],
  };
}

/** Equally good ways: those of the speaker claimed, sign for sign, the most faithful, then in the order of the archive. */
function bestFirst(
  { corpus, index }: Archive,
  claim: ResolvedClaim | undefined,
  judged: readonly Judgement[],
): readonly Judgement[] {
  const theirs = (judgement: Judgement): number => {
    const relation = claim && relationTo(claim, corpus.statements[first(judgement)]!);
    return relation === 'same' ? 0 : relation === 'jointly' ? 1 : 2;
  };
  const sorted = judged.toSorted(
    (a, b) =>
      theirs(a) - theirs(b) ||
      Number(a.wording !== 'verbatim') - Number(b.wording !== 'verbatim') ||
      index.grades[first(a)]! - index.grades[first(b)]! ||
      first(a) - first(b),
  );
  // A line stands there once, as it is printed, though a note may read it so as well.
  return [...new Map(sorted.toReversed().map((one) => [first(one), one])).values()].reverse();
}

/** The statement at which a quote begins. */
function first({ pieces }: Judgement): number {
  return statementsOf(pieces[0]!)[0]!;
}

/** Whether the record does not know who says the words: then they are not known to be another's. */
function isNobodys({ corpus }: Archive, { pieces }: Judgement): boolean {
  return pieces.every(({ segment }) => corpus.statements[segment.statement]!.attribution === 'unknown');
}

/** Whether a quote is someone else's than claimed: of one that is joined, each part says whose it is. */
function isAnothers({ from, relation }: Claimed, wording: Verdict): boolean {
  return (
    from === 'given' &&
    /^(?:described|reporter|other)$/.test(relation) &&
    wording !== 'stitched' &&
    wording !== 'too_short'
  );
}

const NEAREST_RELATIONS = ['same', 'jointly', 'described', 'reporter', 'other'] as const;

/** What the claimed speaker has to do with the lines found: with the one of a joined quote that is nearest to them. */
function claimedIn(archive: Archive, claim: ResolvedClaim, { pieces }: Judgement): Claimed {
  const relations = pieces
    .flatMap(statementsOf)
    .map((statement) => relationTo(claim, archive.corpus.statements[statement]!));
  const relation = NEAREST_RELATIONS.find((one) => relations.includes(one)) ?? relations[0]!;
  return claimedView(archive, claim, relation);
}

function claimedView(archive: Archive, { asked, from, refs }: ResolvedClaim, relation: Claimed['relation']): Claimed {
  return { asked, from, relation, named: refs.map((ref) => speakerCountOf(archive, ref)) };
}

function notFound(
  archive: Archive,
  records: readonly CorpusRecord[],
  quote: Quote,
  asked: AskedQuote,
  claim: ResolvedClaim | undefined,
): Verification {
  const near = nearQuote(archive, records, quote.text);
  const verdict = near.covered >= PARAPHRASED && near.words >= LEAST_PARAPHRASED ? 'paraphrase' : 'not_in_record';
  const relations = { one: 'nobody', several: 'ambiguous', none: 'unknown' } as const;
  return {
    kind: 'verification',
    quote: quote.text,
    checked: asked.checked,
    verdict,
    wording: verdict,
    words: quote.words.length,
    matches: [],
    runsOn: false,
    places: 0,
    differences: [],
    diff: [],
    leftOut: [],
    warnings: lengthInWords(quote) <= LEAST_WORDS ? ['short_quote'] : [],
    ...(claim ? { claimed: claimedView(archive, claim, relations[claim.fits]) } : {}),
    nearest: near.lines,
    searched: lineCount(records),
    covers: coversOf(archive, records),
  };
}

import type { Archive } from '../../answers/archive.ts';
import { type QuoteMatch, type Standing, STANDINGS, type Verification } from '../../answers/schema-verify.ts';
import type { CorpusRecord } from '../../corpus/corpus.ts';
import type { StatementId } from '../../record/schema.ts';
import { holdsUnspaced, scanWords } from '../../search/tokenize.ts';
import { listed, nameWithJointly, recordOf, recordTitle, speakerName, speakerNames, speakerOf } from '../names.ts';
import { countText, firstFew } from '../words.ts';

/** Standings of words that are the speaker's own: only of these may it be said that a quote is word for word. */
export const OWN: ReadonlySet<Standing> = new Set(['said', 'edited', 'quoted']);

/** Most speakers that are named in one line. */
const NAMES_SHOWN = 3;

/** Most lines that are named in one line. */
const LINES_NAMED = 2;

/** Whether each match is of one part of the quote; else each holds all of it. */
export function isInParts({ wording, matches, places }: Pick<Verification, 'wording' | 'matches' | 'places'>): boolean {
  return wording === 'ellipsis' || wording === 'silent_cut' || wording === 'stitched' || matches.length > places;
}

/**
 * The match by which it is judged whose words are found: of the parts of a quote the one least the speaker's own, of lines
 * that hold all of it the first, which the verdict is on. Undefined where no line was found.
 */
export function judged(answer: Verification): QuoteMatch | undefined {
  const { matches } = answer;
  if (!isInParts(answer)) return matches[0];
  return matches.toSorted((a, b) => STANDINGS.indexOf(b.standing) - STANDINGS.indexOf(a.standing))[0];
}

/** Whether a line that holds the quote too holds it as the speaker's own words, and the first does not, or the other way. */
export function standsApart(answer: Verification, { standing }: QuoteMatch): boolean {
  return !isInParts(answer) && OWN.has(standing) !== isOwn(answer);
}

/** Whether the words found are the speaker's own, as far as the record shows. */
export function isOwn(answer: Verification): boolean {
  const match = judged(answer);
  return match !== undefined && OWN.has(match.standing);
}

/**
 * Whose the words are that were found: `in Republic World’s own words`.
 * @returns undefined where the speaker's words are held as they were said
 */
export function standingText({ standing, statement }: QuoteMatch, archive: Archive): string | undefined {
  const reporter = nameInSentence(recordOf(archive, statement.record), statement.reportedBy);
  switch (standing) {
    case 'said':
      return undefined;
    case 'edited':
      return 'as tidied by the editors of the record';
    case 'quoted':
      return `as ${reporter} prints them`;
    case 'interpreted':
      return 'in an interpreter’s words';
    case 'reported':
      return `in ${reporter}’s own words`;
    case 'narrated':
      return `in ${reporter}’s own narration`;
  }
}

/** A speaker's name as it stands within a sentence: `the White House`, where the record knows them with the article too. */
export function nameInSentence(record: CorpusRecord | undefined, id: string): string {
  const speaker = speakerOf(record, id);
  const withArticle = speaker?.altNames.some(({ value }) => value === `The ${speaker.name}`);
  return withArticle ? `the ${speaker!.name}` : speakerName(record, id);
}

/** Whom the record names for the lines found: `the White House`, `Biden and Kishida, jointly`. */
export function namesOf(answer: Verification, archive: Archive): string {
  const names = answer.matches.map(({ statement, standing }) => {
    const record = recordOf(archive, statement.record);
    const [only = statement.reportedBy, ...others] = statement.speakers;
    if (others.length > 0) return `${speakerNames(record, statement.speakers)}, jointly`;
    const plain = speakerName(record, only);
    const joint = nameWithJointly(record, only);
    const name = joint === plain ? nameInSentence(record, only) : joint;
    return standing === 'narrated' ? `${name}, narrating` : name;
  });
  return listed(firstFew([...new Set(names)], NAMES_SHOWN));
}

/**
 * The lines that the verdict is on, by their ids: `s12 and s14`, with the title of their record where several are open; of
 * lines that the quote runs over, `s2 to s5, which follow one another`.
 */
export function lineNames(answer: Verification, archive: Archive): string {
  if (answer.runsOn)
    return `${runNames(answer, archive)}, ${isUnbroken(answer, archive) ? FOLLOWING : 'all of one turn'}`;
  const alike = answer.matches.filter((match) => !standsApart(answer, match));
  const names = [...new Set(alike.map(({ statement: { id, record } }) => lineName(archive, { id, record })))];
  return listed(firstFew(names, LINES_NAMED, (left) => countText(left, 'more line')));
}

const FOLLOWING = 'which follow one another';

/** The lines that a quote runs over, by their ids: `s2 and s3`, `s2 to s5`, with the title of their record where several are open. */
export function runNames(answer: Verification, archive: Archive): string {
  const ids = [...new Set(answer.matches.map(({ statement }) => statement.id))];
  const title = recordTitle(archive, answer.matches[0]!.statement.record);
  const names =
    ids.length > LINES_NAMED && isUnbroken(answer, archive)
      ? `${ids[0]} to ${ids.at(-1)}`
      : listed(firstFew(ids, LINES_NAMED, (left) => countText(left, 'more line')));
  return title === undefined ? names : `${names} (${title})`;
}

/** Whether no line stands between those of a quote that runs on. */
function isUnbroken({ matches }: Verification, archive: Archive): boolean {
  const { numberOf } = recordOf(archive, matches[0]!.statement.record)!;
  const numbers = new Set(matches.map(({ statement }) => numberOf(statement.id as StatementId)!));
  return Math.max(...numbers) - Math.min(...numbers) === numbers.size - 1;
}

/** `s15`, or `s15 (Lee–Sand meeting)` where several records are open. */
export function lineName(archive: Archive, { id, record }: { readonly id: string; readonly record: string }): string {
  const title = recordTitle(archive, record);
  return title === undefined ? id : `${id} (${title})`;
}

/** How many words a text has; undefined where it is of a script that writes no spaces between them. */
export function wordsIn(text: string): number | undefined {
  if (holdsUnspaced(text)) return undefined;
  let words = 0;
  scanWords(text, () => (words += 1));
  return words;
}

import type { Archive } from '../../answers/archive.ts';
import { firstOfEach } from '../../answers/first-of-each.ts';
import type { NoteView, StatementView } from '../../answers/schema.ts';
import type { QuoteMatch, Verification } from '../../answers/schema-verify.ts';
import { alsoText } from '../ask.ts';
import { addressOf, listed } from '../names.ts';
import { countText, DOT } from '../words.ts';
import { linesOf } from './joined.ts';
import { isInParts, lineName, OWN, standingText, standsApart, wordsIn } from './whose.ts';

/** Most lines, or parts of a quote, that one reply shows. */
const LINES_SHOWN = 6;

/** Most words of a sentence that are named as ones the quote lacks. */
const QUALIFIERS_NAMED = 4;

/** What stands over a line: a few words that catch the eye, and what they mean. */
export interface Lead {
  readonly title: string;
  readonly detail: string;
}

/** A line of the record as a verification shows it. */
export interface ShownLine {
  readonly leads: readonly Lead[];
  /** Undefined where the line is shown already, for an earlier part of the quote. */
  readonly view: StatementView | undefined;
  /** Errors of the source within the words found. */
  readonly notes: readonly NoteView[];
}

/** The lines of a verification in order: those that hold the quote or its parts, else those near it. */
export function shownLines(answer: Verification, archive: Archive): readonly ShownLine[] {
  const { matches, nearest } = answer;
  if (matches.length === 0) {
    return nearest.slice(0, LINES_SHOWN).map((near, at) => {
      const why = alsoText({ ...near, topic: 'none' });
      const detail = ['Not a match', why && why[0]!.toLowerCase() + why.slice(1)].filter(Boolean).join(DOT);
      const title = at === 0 ? 'Nearest line' : 'Also near';
      return { leads: [{ title, detail }], view: near.statement, notes: [] };
    });
  }
  return answer.wording === 'stitched' ? partLines(answer, archive) : wholeLines(answer, archive);
}

/** How many lines that hold the quote are not among those shown. */
export function linesUnshown(answer: Verification): number {
  const { places, matches } = answer;
  if (isInParts(answer)) return 0;
  return Math.max(0, Math.max(places, matches.length) - Math.min(matches.length, LINES_SHOWN));
}

/** How many parts of a quote are not among those shown. */
export function partsUnshown({ matches, wording }: Verification): number {
  return wording === 'stitched' ? Math.max(0, matches.length - LINES_SHOWN) : 0;
}

/** How many of the lines that a quote runs over are not among those shown. */
export function runLinesUnshown(answer: Verification): number {
  return answer.runsOn ? Math.max(0, linesOf(answer) - LINES_SHOWN) : 0;
}

/** Lines that hold all of the quote, or all of its parts in their order. */
function wholeLines(answer: Verification, archive: Archive): readonly ShownLine[] {
  const byLine = [...groupedByLine(answer.matches).values()];
  return byLine.slice(0, LINES_SHOWN).map((matches) => ({
    leads: [...apartLeads(answer, matches[0]!, archive), ...cutLeads(answer, matches[0]!)],
    view: merged(matches),
    notes: notesOf(matches),
  }));
}

/** Each part of the quote with the line it is from, which is shown once. */
function partLines(answer: Verification, archive: Archive): readonly ShownLine[] {
  const byLine = groupedByLine(answer.matches);
  return answer.matches.slice(0, LINES_SHOWN).map((match, at) => {
    const matches = byLine.get(keyOf(match))!;
    const first = matches[0] === match;
    const detail = [
      partText(answer, at),
      OWN.has(match.standing) ? undefined : standingText(match, archive),
      first ? undefined : `in ${lineName(archive, match.statement)}, shown above`,
    ];
    const lead = { title: `Part ${at + 1}`, detail: detail.filter(Boolean).join(DOT) };
    return {
      leads: first ? [lead, ...cutLeads(answer, match)] : [lead],
      view: first ? merged(matches) : undefined,
      notes: first ? notesOf(matches) : [],
    };
  });
}

/** `your first 29 words`, `your next part`. */
function partText({ matches, quote }: Verification, at: number): string {
  const place = at === 0 ? 'first' : at === matches.length - 1 ? 'last' : 'next';
  const words = wordsIn(matches[at]!.quote.map(({ start, end }) => quote.slice(start, end)).join(' '));
  if (words === undefined || words === 0) return `your ${place} part`;
  return words === 1 ? `your ${place} word` : `your ${place} ${countText(words, 'word')}`;
}

/** Said over a line that holds the quote too, but as other people's words than the first does. */
function apartLeads(answer: Verification, match: QuoteMatch, archive: Archive): readonly Lead[] {
  if (answer.verdict === 'too_short' || !standsApart(answer, match)) return [];
  return [{ title: 'Also here', detail: standingText(match, archive) ?? 'as it was said' }];
}

/** Said over a line of which the quote leaves out words that may change what its sentence means. */
function cutLeads({ cut, warnings }: Verification, { statement }: QuoteMatch): readonly Lead[] {
  if (!cut || !warnings.includes('context_cut')) return [];
  if (cut.statement !== statement.id || cut.record !== statement.record) return [];
  const named = [...new Set(cut.qualifiers)].slice(0, QUALIFIERS_NAMED).map((word) => `“${word}”`);
  const holds = named.length > 0 ? `the rest of it holds ${listed(named)}` : 'the rest of it';
  return [{ title: 'Not the whole sentence', detail: `${holds}${DOT}may change the meaning` }];
}

function groupedByLine(matches: readonly QuoteMatch[]): ReadonlyMap<string, readonly QuoteMatch[]> {
  return Map.groupBy(matches, keyOf);
}

function keyOf({ statement }: QuoteMatch): string {
  return addressOf(statement);
}

/** A line with all the words of it that are found. */
function merged(matches: readonly QuoteMatch[]): StatementView {
  const [{ statement }, ...others] = matches as [QuoteMatch, ...QuoteMatch[]];
  if (others.length === 0) return statement;
  const found = matches.flatMap((match) => match.statement.matches ?? []);
  return { ...statement, matches: found.toSorted((a, b) => a.start - b.start) };
}

function notesOf(matches: readonly QuoteMatch[]): readonly NoteView[] {
  return firstOfEach(
    matches.flatMap(({ readings }) => readings),
    ({ id }) => id,
  );
}

import type { Archive } from '../../answers/archive.ts';
import type { ClaimView, NoteView, StatementAnswer, StatementView } from '../../answers/schema.ts';
import type { Range } from '../../record/record.ts';
import { beyondText } from '../headings.ts';
import { CHAIN_TITLE, chainWords, claimWords, CONTEXT_TITLE, noteWords, statementHeading } from '../opened.ts';
import { joinPhrases } from '../phrase.ts';
import { NBSP } from '../nbsp.ts';
import { countText, DOT, footer, numberText } from '../words.ts';
import { type Body, type Place, type SetAnswer, upTo } from './body.ts';
import { lengthOf } from './card.ts';
import { lineText, neighbourText } from './line.ts';
import { bold, headingText, inline, small, sourcesText } from './markup.ts';
import { partsOf } from './stretch.ts';

/**
 * Most markdown of the record's words on one card, in UTF-16 units: of the 4,000 that a message takes, so much that
 * notes and sources have room beside it.
 */
const PART_ROOM = 2500;

/** Least, where names around the words take much of the card. */
const LEAST_PART = 500;

/** Longest text of a note, as its record may have it; it is shown whole or not at all. */
const NOTE_TEXT = 2500;

/** Room kept for saying which part is shown, twice, and for saying what is not, in UTF-16 units. */
const PLACE_ROOM = 200;
const UNSAID_ROOM = 300;

const NO_WORDS: Range = { start: 0, end: 0 };

/** A stretch of a statement, and its place among the parts. */
interface Part {
  readonly stretch: Range;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** An opened statement: its heading, the line, its notes, the lines around it, who says so, the record. */
export function openedAnswer(answer: StatementAnswer, { archive, room }: Place): SetAnswer {
  const { title, detail } = statementHeading(answer);
  const foot = small(inline(footer(archive, [answer.statement.record])));
  const fixed = lengthOf([[headingText({ title, detail }), foot]]) + PLACE_ROOM;
  const part = partShown(answer, archive, room - fixed);
  const shown = part.of > 1 ? partText(part) : undefined;
  const beyond = beyondText('part', answer.part, part.number, part.of);
  const sections = [
    [headingText({ title, detail: joinPhrases([detail, shown], DOT) })],
    beyond === undefined ? [] : [inline(beyond)],
    ...openedBody(answer, part, archive, room - fixed),
    [foot],
  ];
  return { sections, spare: 0, part };
}

/** `part 1 of 2`. */
function partText({ number, of }: Part): string {
  return ['part', numberText(number), 'of', numberText(of)].join(NBSP);
}

/** The part that was asked for, or the last. */
function partShown(answer: StatementAnswer, archive: Archive, room: number): Part {
  const { statement, part } = answer;
  const around = lineText(statement, archive, NO_WORDS).length;
  const parts = partsOf(statement, Math.max(LEAST_PART, Math.min(PART_ROOM, room - around - UNSAID_ROOM)));
  const number = Math.min(part, parts.length);
  return { stretch: parts[number - 1]!, number, of: parts.length };
}

/**
 * An opened statement: the line, its notes, what accounts give differently, the lines around it, who says so. A long
 * one has all but its words on its last part. Where not all fits, the lines around it go first, then the accounts,
 * then notes, then who says so; each is shown whole or not at all, and what is missing is said.
 */
function openedBody(answer: StatementAnswer, part: Part, archive: Archive, room: number): Body {
  if (part.number < part.of) {
    // Said beside the source: behind the bar stand the record's words alone.
    return [[lineText(answer.statement, archive, part.stretch) + `${DOT}${partText(part)}, goes on`]];
  }
  // The note is under the line, so the flag that announces it is not needed.
  const text = lineText({ ...answer.statement, flags: [] }, archive, part.stretch);
  const line: readonly string[] = [part.of > 1 ? text + DOT + partText(part) : text];
  let left = room - lengthOf([line]) - UNSAID_ROOM;
  const take = (sections: readonly (readonly string[])[]): Body => {
    left -= lengthOf(sections);
    return sections;
  };
  const chain = take(chainSection(answer, archive, left));
  const notes = take(noteSections(answer.notes, left));
  const claims = take(claimSections(answer.claims, left));
  const context = take(contextSection(answer, archive, left));
  return [line, ...notes, ...claims, ...context, ...chain];
}

function noteSections(notes: readonly NoteView[], room: number): readonly (readonly string[])[] {
  return sectionOf(upTo(notes.map(noteText), room, (left) => `${countText(left, 'note')} not shown here`));
}

/** A note: its title, its words, and small, what it proposes and on what evidence. */
export function noteText(note: NoteView): string {
  const { title, text, likely, evidence } = noteWords(note);
  const known = [
    ...(likely === undefined ? [] : [`Likely: ${inline(likely)}`]),
    ...(evidence.length === 0 ? [] : [`${likely === undefined ? 'Evidence' : 'evidence'}: ${sourcesText(evidence)}`]),
  ].join(DOT);
  return [bold(title), inline(text, NOTE_TEXT), ...(known === '' ? [] : [small(known)])].join('\n');
}

function claimSections(claims: readonly ClaimView[], room: number): readonly (readonly string[])[] {
  const texts = claims.map((claim) => {
    const { title, values, note } = claimWords(claim);
    const lines = values.map(({ text, sources }) =>
      [`- ${inline(text)}`, ...(sources.length > 0 ? [sourcesText(sources)] : [])].join(DOT),
    );
    return [bold(title), ...lines, ...(note === undefined ? [] : [small(inline(note, NOTE_TEXT))])].join('\n');
  });
  return sectionOf(upTo(texts, room, (left) => `${countText(left, 'difference')} between accounts not shown here`));
}

function sectionOf(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.length > 0 ? [texts] : [];
}

/** The lines around it with their words, both or one of them; without, where they do not fit. */
function contextSection(
  { before, after }: StatementAnswer,
  archive: Archive,
  room: number,
): readonly (readonly string[])[] {
  if (!before && !after) return [];
  const texts = (wordsBefore: Shown, wordsAfter: Shown): readonly string[] => [
    bold(CONTEXT_TITLE),
    ...(before ? [neighbourText('Before', before, archive, wordsBefore)] : []),
    ...(after ? [neighbourText('After', after, archive, wordsAfter)] : []),
  ];
  const ways = [texts('whole', 'whole'), texts('whole', 'none'), texts('none', 'whole'), texts('none', 'none')];
  const fitting = ways.find((way) => lengthOf([way]) <= room);
  if (fitting) return [fitting];
  const ids = [before, after].filter((view): view is StatementView => view !== undefined).map(({ id }) => id);
  const unsaid = small(inline(`${CONTEXT_TITLE} not shown here: ${ids.join(', ')}`));
  return unsaid.length <= room ? [[unsaid]] : [];
}

type Shown = 'whole' | 'none';

/** Longest entry of who says so with the documents beside it, and without, in UTF-16 units. */
const CHAIN_ENTRY = 450;
const CHAIN_NAMES = 160;

function chainSection(answer: StatementAnswer, archive: Archive, room: number): readonly (readonly string[])[] {
  const entries = answer.chain.map((link, at) => {
    const { text, lead, sources } = chainWords(link, answer, archive);
    const said = `${at + 1}. ${inline(text, CHAIN_NAMES)}`;
    const between = lead === '' ? DOT : `${lead} `;
    const documented = sources.length > 0 ? said + between + sourcesText(sources) : said;
    return documented.length <= CHAIN_ENTRY ? documented : said;
  });
  return sectionOf(upTo([[bold(CHAIN_TITLE), ...entries].join('\n')], room, () => `${CHAIN_TITLE}: not shown here`));
}

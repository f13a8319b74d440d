import type { Verification } from '../../answers/schema-verify.ts';
import { countText, DOT, numberText } from '../words.ts';
import { differenceGroups } from '../verification/differences.ts';
import { closingRemarks, leftOutWords, openingRemarks } from '../verification/remarks.ts';
import { type ShownLine, shownLines } from '../verification/shown-lines.ts';
import { showsDifferences } from '../verification/your-text.ts';
import { type Body, type Place, upTo } from './body.ts';
import { type Item, lengthOf, type Section } from './card.ts';
import { lineText } from './line.ts';
import { bold, inline, LONGEST_LIST, phraseText, small } from './markup.ts';
import { noteText } from './opened.ts';
import { yourText } from './your-text.ts';

/**
 * What each part of a card may take of its room at most. The record's lines are fitted in later; together these leave
 * them some, and what is said besides is short.
 */
const SHARES = { differences: 1 / 4, leftOut: 1 / 4, yours: 1 / 3 } as const;

/** The least share for notes, where the record's lines take the rest. */
const LEAST_NOTES = 1 / 5;

/** The least share for the text that was checked, where the record's lines take the rest. */
const LEAST_YOURS = 1 / 8;

/**
 * The body of `/verify`: the text that was checked with what differs, then the record's lines as they stand. The first
 * section belongs to the heading.
 */
export function verificationBody(answer: Verification, { archive, room }: Place): Body {
  const differences = differenceTexts(answer, room * SHARES.differences);
  const leftOut = leftOutTexts(answer, room * SHARES.leftOut);
  const opening = openingRemarks(answer, archive).map((phrase) => phraseText(phrase, LONGEST_LIST));
  const closing = closingRemarks(answer, archive).map((phrase) => phraseText(phrase));
  const lines = shownLines(answer, archive);
  const words = lines.flatMap(({ view }) => (view ? [lineText(view, archive)] : []));
  const left = room - lengthOf([differences, leftOut, opening, closing, words]);
  const sections = lineSections(lines, Math.max(room * LEAST_NOTES, left - room * SHARES.yours));
  const rest = left - lengthOf([textsOf(sections)]);
  const yours = yourText(answer, Math.max(room * LEAST_YOURS, Math.min(room * SHARES.yours, rest)));
  // What differs stands first, and the text with the differences in it under them.
  const first = differences.length > 0 && showsDifferences(answer);
  return [
    first ? [] : [yours],
    [...differences, ...(first ? [yours] : []), ...leftOut],
    opening,
    ...withClosing(sections, closing),
  ];
}

/** The differences in a numbered list, those first that may change the meaning. */
function differenceTexts(answer: Verification, room: number): readonly string[] {
  const groups = differenceGroups(answer).map(({ title, differences }) => ({
    title: bold(title),
    items: differences.map(({ number, phrase }) => `${number}. ${phraseText(phrase)}`),
  }));
  let left = room;
  return groups.map(({ title, items }) => {
    const shown = upTo(items, left - title.length, (more) => `${numberText(more)} more`);
    left -= lengthOf([[title], shown]) + shown.length;
    return [title, ...shown].join('\n');
  });
}

/** What the quote leaves out, in our quotation marks, whole: else how much it is, for it stands in the line. */
function leftOutTexts(answer: Verification, room: number): readonly string[] {
  const leftOut = leftOutWords(answer);
  if (!leftOut) return [];
  const title = bold(leftOut.title);
  const each = room / leftOut.texts.length;
  const texts = leftOut.texts.map((text) => {
    const whole = `“${inline(text, Infinity)}”`;
    return whole.length <= each ? whole : small('a long passage, in the line below');
  });
  return [[title, ...upTo(texts, room - title.length, (more) => `${numberText(more)} more`)].join('\n')];
}

function lineSections(lines: readonly ShownLine[], notesRoom: number): readonly Section[] {
  let left = notesRoom;
  return lines.map(({ leads, view, notes }): Section => {
    const texts = upTo(notes.map(noteText), left, (more) => `${countText(more, 'note')} not shown here`);
    left = Math.max(0, left - lengthOf([texts]) - texts.length);
    return [...leadTexts(leads), ...(view ? [view] : []), ...texts];
  });
}

/** What stands over a line: `**Part 1** · your first 29 words`. */
export function leadTexts(leads: ShownLine['leads']): readonly string[] {
  const texts = leads.map(({ title, detail }) => `${bold(title)}${DOT}${inline(detail)}`);
  return texts.length > 0 ? [texts.join('\n')] : [];
}

/** What is said of one line stands right under it; of several, apart. */
function withClosing(sections: readonly Section[], closing: readonly string[]): Body {
  const [only] = sections;
  return only && sections.length === 1 ? [[...only, ...closing]] : [...sections, closing];
}

function textsOf(sections: readonly Section[]): readonly string[] {
  return sections.flat().filter((item: Item) => typeof item === 'string');
}

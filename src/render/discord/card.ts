import type {
  APIActionRowComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { Archive } from '../../answers/archive.ts';
import type { StatementView } from '../../answers/schema.ts';
import { LIMITS } from '../../discord/limits.ts';
import { FLAG } from '../../discord/wire.ts';
import { countText } from '../words.ts';
import { lineText, lineWithin } from './line.ts';
import { small } from './markup.ts';
import type { Audience, Reply } from './reply.ts';

/** Types of components, as Discord numbers them. */
const ROW = 1;
const TEXT = 10;
const DIVIDER = 14;
const CONTAINER = 17;

/**
 * Colour of lists, maps and answers; of a quote that differs; of what was not found and what went wrong. Opened lines
 * have their label's.
 */
export const ANSWER_ACCENT = 0x3d7dff;
export const DIFFERS_ACCENT = 0xc9973f;
export const NOTHING_ACCENT = 0x737884;

/** A piece of a card: our own words in markdown, or a line of the record, set once it is known how much room it has. */
export type Item = string | StatementView;

/** Pieces that belong together; sections are set apart by a thin line. */
export type Section = readonly Item[];

/** A row of controls under a card. */
export type Row = readonly APIComponentInMessageActionRow[];

/** What a message is made of. */
export interface Card {
  readonly accent: number;
  /** The sections as texts, none empty. */
  readonly texts: readonly (readonly string[])[];
  readonly rows: readonly Row[];
  /** Markdown under the card, outside of it. */
  readonly under?: string | undefined;
}

/** A card as a message; the texts of a section become one where its parts would be too many. */
export function cardReply({ accent, texts, rows, under = '' }: Card, audience: Audience): Reply {
  const controls = rows.reduce((sum, row) => sum + 1 + row.length, under === '' ? 0 : 1);
  return {
    flags: audience === 'reader' ? FLAG.components + FLAG.private : FLAG.components,
    allowed_mentions: { parse: [] },
    components: [
      { type: CONTAINER, accent_color: accent, components: containerParts(texts, LIMITS.components - 1 - controls) },
      ...(under === '' ? [] : [textPart(under)]),
      ...rows.map(rowPart),
    ],
  };
}

/** The sections as texts, none empty, that together take at most `room` UTF-16 units. */
export function fill(sections: readonly Section[], archive: Archive, room: number): readonly (readonly string[])[] {
  const lines = sections.flat().filter((item) => typeof item !== 'string');
  for (let shown = lines.length; ; shown -= 1) {
    const texts = fillWith(sections, archive, room, new Set(lines.slice(0, shown)));
    if (shown === 0 || lengthOf(texts) <= room) return texts;
  }
}

/** The same for the lines that are shown; what is left out of the others is said in their place. */
function fillWith(
  sections: readonly Section[],
  archive: Archive,
  room: number,
  shown: ReadonlySet<StatementView>,
): readonly (readonly string[])[] {
  const lengths = [...shown].map((view) => lineText(view, archive).length);
  const ours = lengthOf(sections.map((section) => section.filter((item) => typeof item === 'string')));
  const left = sections.flat().filter((item) => typeof item !== 'string' && !shown.has(item));
  const unsaid = left.length > 0 ? small(`${countText(left.length, 'line')} not shown here`) : '';
  const share = fairShare(lengths, room - ours - unsaid.length);
  const textOf = (item: Item): string => {
    if (typeof item === 'string') return item;
    if (shown.has(item)) return lineWithin(item, archive, share);
    return item === left[0] ? unsaid : '';
  };
  return sections
    .map((section) => section.map(textOf).filter((text) => text !== ''))
    .filter((section) => section.length > 0);
}

/** UTF-16 units of some texts. */
export function lengthOf(sections: readonly (readonly string[])[]): number {
  return sections.flat().reduce((sum, text) => sum + text.length, 0);
}

/** How much room each of some lines may take, so that what the short ones leave goes to the long ones. */
function fairShare(lengths: readonly number[], room: number): number {
  let left = room;
  let waiting = lengths.length;
  for (const length of lengths.toSorted((a, b) => a - b)) {
    if (length > left / waiting) return Math.floor(left / waiting);
    left -= length;
    waiting -= 1;
  }
  return Infinity;
}

/** The texts of a card with a thin line between sections, in at most `most` components. */
function containerParts(texts: readonly (readonly string[])[], most: number): APIComponentInContainer[] {
  const parts = texts.reduce((sum, section) => sum + section.length + 1, -1);
  const sections = parts <= most ? texts : texts.map((section) => [section.join('\n')]);
  return sections.flatMap((section, at) => [
    ...(at > 0 ? [{ type: DIVIDER, divider: true, spacing: 1 } as const] : []),
    ...section.map(textPart),
  ]);
}

function textPart(content: string): { type: typeof TEXT; content: string } {
  return { type: TEXT, content };
}

function rowPart(components: Row): APIMessageTopLevelComponent {
  return { type: ROW, components: [...components] } satisfies APIActionRowComponent<APIComponentInMessageActionRow>;
}

import type { PartType } from '../format.ts';
import type { Markup } from './runs.ts';
import type { XmlElement } from './walk.ts';

/** Elements that stand inside a line, by Akoma Ntoso's groups ANinline, HTMLinline, semanticInline, ANheaderInline and ANmarker. */
const INLINE: ReadonlySet<string> = new Set(
  `a abbr affectedDocument argument b change concept courtType date def del docAuthority docCommittee docDate docIntroducer
  docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType docketNumber embeddedText entity eol eop
  event fillIn i img inline ins judge lawyer legislature location mmod mod mref neutralCitation noteRef object omissis opinion
  organization outcome party person process quantity quotedText recordedTime ref relatedDocument remark rmod role rref session
  shortTitle signature span sub sup term time u vote`.split(/\s+/),
);

/** Elements whose content is a line of words, so that a remark in it stands inside that line. */
const LINES: ReadonlySet<string> = new Set(
  'p li block heading subheading num crossHeading caption scene narrative summary listIntroduction listWrapUp'.split(
    ' ',
  ),
);

/** What is no part of what was said. `from` is the printed name before a speech. */
const ASIDES: ReadonlyMap<string, string> = new Map([
  ['meta', 'It describes the file.'],
  ['authorialNote', 'It is a note by those who made the file.'],
  ['placeholder', 'It is a placeholder by those who made the file.'],
  ['from', 'It is a second printed name of one speech.'],
]);

const PART_TYPES: ReadonlyMap<string, PartType> = new Map<string, PartType>([
  ['speech', 'speech'],
  ['speechGroup', 'speech'],
  ['question', 'question'],
  ['answer', 'answer'],
  ['scene', 'scene'],
  ['narrative', 'narrative'],
  ['summary', 'summary'],
  ['heading', 'heading'],
  ['subheading', 'heading'],
  ['num', 'heading'],
  ['crossHeading', 'heading'],
  ['longTitle', 'heading'],
]);

export const aknMarkup: Markup = {
  isInline: (element, parent) => {
    if (ASIDES.has(element.name)) return element.name !== 'meta';
    if (element.name === 'remark') return parent !== undefined && (LINES.has(parent.name) || INLINE.has(parent.name));
    return INLINE.has(element.name);
  },
  isAside: (element) => ASIDES.has(element.name),
  isLineEnd: ({ name, attribute }) => name === 'eol' && attribute('breakAt') === undefined,
};

/** Why what stands in an aside is not imported, as a sentence. */
export function whyAside(name: string): string {
  return ASIDES.get(name) ?? 'It is no part of the meeting.';
}

/** What a block says its words are; undefined for one that says nothing, such as `p`. A remark between paragraphs is a scene. */
export function partTypeOf({ name }: XmlElement): PartType | undefined {
  return name === 'remark' ? 'scene' : PART_TYPES.get(name);
}

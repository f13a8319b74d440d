import type { PartType } from '../format.ts';
import type { Markup } from './runs.ts';
import type { XmlElement } from './walk.ts';

export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** Elements that stand inside a segment, by the TEI Guidelines' phrase level and by ParlaMint's linguistic mark-up. */
const INLINE: ReadonlySet<string> = new Set(
  `abbr add anchor c cb choice cl corr country date del distinct email emph ex expan foreign forename geogName gi hi idno lb
  measure mentioned milestone name nameLink num orgName orig pause pb pc persName phr placeName ptr q quote ref reg region roleName rs
  s settlement shift sic soCalled supplied surname term time title unclear w`.split(/\s+/),
);

/** Lists and descriptions that are no words of the meeting. `gap` says what is left out. */
const ASIDES: ReadonlySet<string> = new Set(
  'teiHeader standOff listPerson listOrg listRelation spanGrp linkGrp gap'.split(' '),
);

export const teiMarkup: Markup = {
  isInline: ({ name }) => INLINE.has(name) || name === 'gap',
  isAside: (element) => ASIDES.has(element.name) || isSpeakerNote(element),
  isLineEnd: ({ name, attribute }) => name === 'lb' && attribute('break') !== 'no',
};

/** Whether an element is the name printed before what is said. */
export function isSpeakerNote(element: XmlElement): boolean {
  return element.name === 'note' && element.attribute('type') === 'speaker';
}

/** What a block says its words are; undefined for one that says nothing, such as `seg`. */
export function teiPartType({ name }: XmlElement): PartType | undefined {
  switch (name) {
    case 'u':
      return 'speech';
    case 'head':
      return 'heading';
    case 'note':
    case 'stage':
      return 'narrative';
    case 'kinesic':
    case 'vocal':
    case 'incident':
    case 'writing':
      return 'scene';
    default:
      return undefined;
  }
}

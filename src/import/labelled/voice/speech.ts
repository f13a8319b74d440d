import type { LabelFound } from '../labels/label-of.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';

/** Fewer tell too little of how a text is written. */
const LEAST_PARAGRAPHS = 3;
/** What is quoted. */
export const QUOTED = /["“„«][^"“”„«»]{0,2000}["”“»]/gu;
/** Who speaks of himself, in English, German, French, Spanish and Italian. `I` alone is a capital in all of them. */
const FIRST_PERSON =
  /(?<![\p{L}\p{N}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y|us|[Ii]ch|[Ww]ir|[Uu]nser\p{L}{0,2}|[Mm]ein\p{L}{0,2}|[Jj]e|[Jj][’']\p{L}+|[Nn]ous|[Nn]otre|[Yy]o|[Nn]osotros|[Nn]uestr[oa]s?|[Ii]o|[Nn]oi|[Nn]ostr[oaie])(?![\p{L}\p{N}])/u;
/** A full name, each word of it with a capital. */
const FULL_NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s(?:of|the|de|la|van|von|der|\p{Lu}[\p{L}.’'-]*)){1,6}$/u;

/**
 * Whether a text with one label, at its beginning, is a speech of that speaker: the label is a full name or stands alone or in bold, there
 * are three paragraphs or more, and half of them say `I` or `we` outside quotation marks, which the paragraphs of a report do not.
 * @param label the label
 * @param paragraphs those from the label on
 */
export function isSpeech(label: LabelFound, paragraphs: readonly Paragraph[]): boolean {
  if (label.heading || label.voice === 'missing' || paragraphs.length < LEAST_PARAGRAPHS) return false;
  if (!label.marked && label.rest !== '' && !FULL_NAME.test(label.label)) return false;
  const own = paragraphs.filter(({ text }, at) => isOwn(at === 0 ? label.rest : text)).length;
  return own * 2 >= paragraphs.length;
}

/** Whether a text says `I` or `we` outside quotation marks. */
function isOwn(text: string): boolean {
  return FIRST_PERSON.test(text.replace(QUOTED, ' '));
}

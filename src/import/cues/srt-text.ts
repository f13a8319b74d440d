import { decodeHTMLStrict } from 'entities';

const TAGS = /<\/?(?:i|b|u|em|strong|font)(?:[\s.][^<>]*)?\/?>/gi;
/** Marks of SubStation Alpha that players of SRT know: `{\an8}` places text, `{b}` is bold. */
const OVERRIDES = /\{\\[^{}\n]*\}|\{\/?[ibu]\}/gi;
/** The spaces of SubStation Alpha's line breaks, `\N`, and the tag's. */
const BREAKS = /\\N|<br\s*\/?>/gi;

/**
 * Takes the marks out of a cue of SRT: the tags and placements that players read, character references that end in `;`. There is no
 * standard; what else stands between `<` and `>` is left as words.
 */
export function readSrtText(text: string): string {
  return decodeHTMLStrict(text.replace(OVERRIDES, '').replace(BREAKS, '\n').replace(TAGS, ''));
}

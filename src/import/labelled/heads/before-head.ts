import type { HeadFound } from './find-heads.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';

/** One letter may be a word; where more heads than one have letters before them, it is initials. */
const LEAST_FOR_ONE_LETTER = 2;
const INITIALS = /^\p{Lu}{1,3}$/u;
/** What a name has behind it in brackets: `(Guest)`. */
const IN_BRACKETS = /[([（][^()[\]（）]*[)\]）]/gu;

/**
 * Takes back what right before a head is part of it: the same head in another form, as Teams’ page has it for screen readers, and the
 * initials that stand for a picture.
 * @param put the paragraphs before it
 * @param initials the places of those that are initials: {@link initialsAbove}
 */
export function headBefore(put: Paragraph[], { label, start, at }: HeadFound, initials: ReadonlySet<number>) {
  const last = put.at(-1);
  const isSame = last?.head !== undefined && last.head.label === label && Math.abs(last.head.start - start) < 1;
  if (!last || !(isSame || initials.has(at - 1))) return undefined;
  put.pop();
  return last;
}

/** The places of the paragraphs that are the initials of the name in the head below. */
export function initialsAbove(
  paragraphs: readonly Paragraph[],
  heads: ReadonlyMap<number, HeadFound>,
): ReadonlySet<number> {
  const places = [...heads.values()].flatMap(({ at, label }) =>
    areInitials(paragraphs[at - 1]?.text ?? '', label) && !heads.has(at - 1) ? [at - 1] : [],
  );
  const areAll = places.length >= LEAST_FOR_ONE_LETTER;
  return new Set(places.filter((at) => areAll || paragraphs[at]!.text.length > 1));
}

/** Whether letters are those of the first and another word of a name, in any order: `BO` of `OKAFOR Ben (Ext)` or of `Okafor, Ben`. */
function areInitials(text: string, label: string): boolean {
  if (!INITIALS.test(text)) return false;
  const bare = label.replace(IN_BRACKETS, ' ').trim() || label;
  const initials = bare.split(/[\s,]+/u).flatMap((word) => /^\p{L}/u.exec(word)?.[0].toUpperCase() ?? []);
  const turned = [...initials].reverse();
  return [initials, turned].some(
    (all) =>
      text === all.slice(0, 3).join('') ||
      text === `${all[0]}${all.at(-1)}` ||
      text === all.slice(0, 2).join('') ||
      text === all[0],
  );
}

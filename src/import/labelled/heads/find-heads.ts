import { repeated } from '../../words/counts.ts';
import { looksLikeLabel } from '../../words/label.ts';
import { keyOf } from '../labels/label-key.ts';
import { isTelephone } from '../labels/label-style.ts';
import { MOST_LOOKED_AT } from '../labels/lead.ts';
import type { Head, Paragraph } from '../paragraphs/paragraph.ts';
import { endOf, isPlainTime, type RecordingTime, secondsOf, SPAN, SPELT, speltSeconds, timeAlone } from '../times.ts';

/** How a head is set: the name on the line above its time, on the line below it, or on the same line behind or before it. */
export type HeadForm = 'name-above' | 'name-below' | 'name-behind' | 'name-before';

/** All of a document that may be heads of one form, by their form alone. */
export interface HeadsFound {
  readonly heads: readonly HeadFound[];
  /** How often something stands so, with what may be a name or without. */
  readonly places: number;
}

/** What may be a head. */
export interface HeadFound extends Head, Pick<RecordingTime, 'isPlain'> {
  readonly form: HeadForm;
  /** The first of its paragraphs, and how many there are. */
  readonly at: number;
  readonly units: number;
}

const TIME = String.raw`[[(]?\s?${SPAN}\s?[\])]?`;
const APART = String.raw`[\s:·•|,–—-]`;
/** `00:03 Ana Silva`, `00:04:22 · Speaker 1`; no time of day, `10:00 AM`. */
const NAME_BEHIND = new RegExp(String.raw`^${TIME}${APART}+(?![AaPp]\.?[Mm]\b)(?=[^\s\d])`);
/** `Ana Silva   0:03`, `Bill Millett — 59:39`, `Joe Biden: (00:03)`, `Joe Biden (00:03):`. */
const NAME_BEFORE = new RegExp(String.raw`(?:\s|(?=[[(]))${TIME}\s?:?$`);
/** `Jeff Voigt 0 minutes 7 seconds` */
const NAME_BEFORE_SPELT = new RegExp(String.raw`\s${SPELT}$`);
const APART_AT_END = new RegExp(`${APART}+$`);

/** The time that each paragraph is, where it is nothing else. */
export function timesAlone(paragraphs: readonly Paragraph[]): readonly (RecordingTime | undefined)[] {
  return paragraphs.map(({ text, columnHead }) => (columnHead === true ? undefined : timeAlone(text)));
}

/** The name on a line that is a name with a time and nothing else; undefined where it is anything else. */
export function headName(text: string): string | undefined {
  const places = (['name-behind', 'name-before'] as const).map((form) => onOneLine(form, { text, line: 1 }, 0));
  return places.find((place) => place?.start !== undefined && looksLikeLabel(place.label ?? ''))?.label;
}

/**
 * Finds all that may be heads of a form.
 * @param times the time that each paragraph is, where it is nothing else
 * @param known keys of labels that are names, whatever they look like
 */
export function headsOfForm(
  form: HeadForm,
  paragraphs: readonly Paragraph[],
  times: readonly (RecordingTime | undefined)[],
  known: ReadonlySet<string>,
): HeadsFound {
  const places = paragraphs.flatMap((paragraph, at) => {
    if (form === 'name-behind' || form === 'name-before') return onOneLine(form, paragraph, at) ?? [];
    return onTwoLines(form, paragraphs, times, at) ?? [];
  });
  const again = repeated(
    places.flatMap(({ label }) => label ?? []),
    OFTEN,
  );
  const heads = places.flatMap(({ label, start, ...place }): HeadFound | [] =>
    start !== undefined && label !== undefined && (isName(label, again) || known.has(keyOf(label)))
      ? { ...place, label, start }
      : [],
  );
  return { heads, places: places.length };
}

/** A place where a head may stand, with what stands there for a name. */
type HeadPlace = Omit<HeadFound, 'label' | 'start'> & {
  readonly label: string | undefined;
  readonly start: number | undefined;
};

/** What stands in the place of a name at least so often is one, whatever it looks like: `3rd floor room`. */
const OFTEN = 3;
const LONGEST_ODD_NAME = 60;

function isName(label: string, again: ReadonlySet<string>): boolean {
  if (looksLikeLabel(label) || isTelephone(label)) return true;
  return again.has(label) && label.length <= LONGEST_ODD_NAME && !/[.?!:;,…]$/u.test(label) && /\p{L}/u.test(label);
}

/** @param at the first of the times that stand there: a page may tell it in words as well */
function onTwoLines(
  form: 'name-above' | 'name-below',
  paragraphs: readonly Paragraph[],
  times: readonly (RecordingTime | undefined)[],
  at: number,
): HeadPlace | undefined {
  const time = times[at];
  if (!time || times[at - 1]) return undefined;
  const count = times[at + 1] ? 2 : 1;
  const nameAt = form === 'name-above' ? at - 1 : at + count;
  const name = paragraphs[nameAt];
  const isFollowed = times[Math.max(nameAt + 1, at + count)] !== undefined;
  const label = isFollowed || name?.columnHead === true || name?.cell === true ? undefined : name?.text;
  return { form, at: Math.min(at, nameAt), units: 1 + count, label, ...time };
}

function onOneLine(
  form: 'name-behind' | 'name-before',
  { text, columnHead, cell }: Paragraph,
  at: number,
): HeadPlace | undefined {
  if (text.length > MOST_LOOKED_AT || columnHead === true || cell === true) return undefined;
  const parts = form === 'name-behind' ? nameBehind(text) : nameBefore(text);
  return parts && { form, at, units: 1, ...parts };
}

interface Parts {
  readonly label: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly isPlain: boolean;
}

function nameBehind(text: string): Parts | undefined {
  const [all, clock = '', until] = NAME_BEHIND.exec(text) ?? [];
  if (all === undefined) return undefined;
  const label = text.slice(all.length).replace(/\s?:$/, '');
  const start = secondsOf(clock);
  return { label, start, end: endOf(start, until), isPlain: isPlainTime(all, clock) };
}

function nameBefore(text: string): Parts | undefined {
  const spelt = / (?:hour|minute|second)s?$/.test(text) ? NAME_BEFORE_SPELT.exec(text) : null;
  if (spelt)
    return {
      label: text.slice(0, spelt.index).trim(),
      start: speltSeconds(spelt.slice(1)),
      end: undefined,
      isPlain: true,
    };
  const time = NAME_BEFORE.exec(text);
  if (!time) return undefined;
  const clock = time[1] ?? '';
  const label = text.slice(0, time.index).replace(APART_AT_END, '');
  const start = secondsOf(clock);
  return { label, start, end: endOf(start, time[2]), isPlain: isPlainTime(time[0], clock) };
}

import type { Placed } from '../arrange.ts';
import { isPlainlySaid, type Labelled } from '../voice/plainly-said.ts';

/** Why what stands there is left out. */
const BEHIND = 'It stands behind the end of the transcript.';
const BEFORE = 'It stands before the first speaker.';
const IN_NOTES = 'It stands in notes on the meeting.';

/** What a place is in: the talk; what stands behind its end, or in notes on it; or what stands before the first words of a new part. */
type Mode = 'talk' | 'ended' | 'notes' | 'notes-behind' | 'again';

/** How labels of the talk are set above its first end or notes, by which those of notes are told apart. */
interface Setting {
  readonly isTimed: boolean;
  readonly isMarked: boolean;
  readonly areItems: boolean;
  /** The first place of each key. */
  readonly firsts: ReadonlyMap<string, number>;
}

/** Nearly all: four in five. */
const NEARLY_ALL = 0.8;

/**
 * The places that are in no talk, with why, as they stand behind the end of one or in notes. A recording may be started again, and a chapter may be
 * called `Summary`, so the talk goes on
 * - behind an end, with a label that has a time as those before, or of somebody who spoke before, and with whoever speaks before that one; and
 *   with any label where a title, a heading of the transcript, or a line stands that says that the transcription is started;
 * - behind a heading of notes, where labels stand below it that are set as those before, of one who spoke before; what each is to do, and
 *   what stands behind an end, must plainly be said as well ({@link isPlainlySaid}). If not, it goes on with the next heading of any kind.
 */
export function behindTheEnd(placed: readonly Placed[]): ReadonlyMap<number, string> {
  const setting = settingOf(placed);
  const behind = new Map<number, string>();
  let mode: Mode = 'talk';
  let hasSpoken = false;
  let resumesAt = -1;
  for (const [at, one] of placed.entries()) {
    if (one.ends && hasSpoken) {
      mode = 'ended';
      resumesAt = resumingAt(placed, at, setting);
    } else if (one.begins || one.starts) mode = mode === 'talk' ? 'talk' : 'again';
    else if (one.notes) mode = modeAt(placed, at, mode, hasSpoken, setting);
    else if (mode === 'notes' && one.paragraph.heading === true) mode = 'talk';
    else if (one.label && goesOnWith(one, mode, at >= resumesAt && resumesAt !== -1, setting)) mode = 'talk';
    if (mode !== 'talk') behind.set(at, hasSpoken ? (mode === 'notes' ? IN_NOTES : BEHIND) : BEFORE);
    else if (one.label) hasSpoken = true;
  }
  return behind;
}

function settingOf(placed: readonly Placed[]): Setting {
  const first = placed.findIndex(isLabelled);
  const bound = placed.findIndex(({ ends, notes }, at) => at > first && (ends || notes !== undefined));
  const labelled = placed.slice(0, bound === -1 ? undefined : bound).filter(isLabelled);
  const firsts = new Map<string, number>();
  for (const [at, { label }] of placed.entries()) if (label && !firsts.has(label.key)) firsts.set(label.key, at);
  const share = (is: (one: Placed) => boolean) => labelled.filter(is).length;
  return {
    isTimed: share(isTimed) * 2 >= labelled.length && labelled.length > 0,
    isMarked: share(({ label }) => label!.marked) >= labelled.length * NEARLY_ALL,
    areItems: share(({ paragraph }) => paragraph.item === true) * 2 >= labelled.length,
    firsts,
  };
}

function isLabelled({ label, aside }: Placed): boolean {
  return label !== undefined && aside === undefined;
}

function isTimed({ label, paragraph }: Placed): boolean {
  return paragraph.head !== undefined || label?.start !== undefined;
}

function goesOnWith(one: Placed, mode: Mode, isResumed: boolean, setting: Setting): boolean {
  if (mode === 'again' || mode === 'talk') return true;
  return (setting.isTimed && isTimed(one)) || (mode === 'ended' && isResumed);
}

/** Whether what stands here ends a part by itself, whatever is in it. */
function isBound({ ends, begins, starts, notes, paragraph }: Placed): boolean {
  return ends || begins || starts || notes !== undefined || paragraph.heading === true;
}

/** The places below one, up to what ends a part. */
function placesBelow(placed: readonly Placed[], at: number): readonly Placed[] {
  let end = at + 1;
  while (end < placed.length && !isBound(placed[end]!)) end += 1;
  return placed.slice(at + 1, end);
}

/** The place behind an end where a label stands, and it or one behind it up to the next bound is of somebody who spoke before; -1 for none. */
function resumingAt(placed: readonly Placed[], end: number, { firsts }: Setting): number {
  const below = placesBelow(placed, end);
  const isAgain = below.some(({ label }) => label && firsts.get(label.key)! < end);
  return isAgain ? end + 1 + below.findIndex(({ label }) => label) : -1;
}

/** What a heading of notes begins. */
function modeAt(placed: readonly Placed[], at: number, mode: Mode, hasSpoken: boolean, setting: Setting): Mode {
  const { notes, paragraph } = placed[at]!;
  const isBehind = mode === 'ended' || mode === 'notes-behind';
  const labelled = labelledBelow(placed, at, setting);
  const isTalk =
    labelled.some(({ label }) => setting.firsts.get(label.key)! < at || !hasSpoken) &&
    ((notes === 'other' && !isBehind) || isPlainlySaid(labelled));
  if (isBehind) return isTalk ? 'talk' : 'notes-behind';
  if (isTalk || mode === 'again') return mode === 'again' ? 'again' : 'talk';
  // Without labels a line `Next steps` may be part of a speech, and heads nothing where nobody has spoken.
  const isHead =
    paragraph.heading === true || (notes === 'tasks' && placesBelow(placed, at).some(({ label }) => label));
  return isHead && (hasSpoken || notes === 'tasks') ? 'notes' : 'talk';
}

/** The labels below a heading that are set as those of the talk are. */
function labelledBelow(placed: readonly Placed[], head: number, setting: Setting): readonly Labelled[] {
  return placesBelow(placed, head).flatMap((one, n) => {
    const { label, aside, paragraph } = one;
    if (!label || aside !== undefined) return [];
    const isSet =
      (isTimed(one) || !setting.isTimed) &&
      (label.marked || !setting.isMarked) &&
      (paragraph.item !== true || setting.areItems);
    return isSet ? [{ label, below: placed[head + n + 2]?.paragraph.text }] : [];
  });
}

import { fold } from '../../../search/fold.ts';
import { ROLES } from '../../words/label-words.ts';
import { wordSet } from '../../words/word-set.ts';
import { headBefore, initialsAbove } from './before-head.ts';
import { type HeadForm, type HeadFound, type HeadsFound, headsOfForm, timesAlone } from './find-heads.ts';
import { keyOf } from '../labels/label-key.ts';
import { isTelephone } from '../labels/label-style.ts';
import { isDescription, isTalk } from '../labels/may-be-label.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { isTranscriptHead } from '../recorder/section-heads.ts';
import { isRecorded } from '../voice/timed-turns.ts';
import { areOfRecording, isSpelt, type RecordingTime } from '../times.ts';
import { MOST_OF_TURN, MOST_TURNS, isSaid, type NamedWords, voiceOf } from '../voice/voice.ts';

/** A document with its heads, each one paragraph. */
export interface Headed {
  readonly paragraphs: readonly Paragraph[];
  /** Whether it has any, on one line or on two. */
  readonly heads: 'none' | 'one-line' | 'two-lines';
}

const MOST = 0.8;
const FORMS: readonly HeadForm[] = ['name-above', 'name-below', 'name-before', 'name-behind'];
/** Parts of a meeting's programme, of a song, of a recording, which stand beside times as well; folded. */
const PARTS = wordSet(`
  agenda opening closing welcome introduction introductions keynote session panel discussion break lunch dinner coffee adjournment
  registration reception questions intro outro verse chorus refrain bridge interlude hook instrumental solo chapter part`);
/** More heads with a different name each are the chapters of a recording. */
const MOST_ALL_DIFFERENT = 4;
const LONGEST_TITLE = 200;
const LONGEST_NAME = 60;
const ENDS = /[.?!…:;,。？！]['"”’»)]*$/u;
/** What is said has a sentence's end or some words; a title of a song, or who plays it, does not. */
const SAID = /[.?!…。？！]["'”’»)]*$|^(?:\S+\s+){3}\S/u;
/** A full name: two words or more with capitals, or letters of a script that has none. */
const FULL_NAME = /^\p{Lu}\S*(?:\s\S+)*\s\p{Lu}|^\p{Lo}{2,}/u;

/**
 * Finds the heads of turns: a name and a time of the recording that stand by themselves, on a line or on two, with the words below.
 * Recorders that are read on a page or are copied from one write so: `Ana Silva` and `00:03`; `00:04:22 · Speaker 1`. A form of them counts
 * where it is steady over the document:
 * - there are two heads, and four in five of the times that stand so have a name that may be one;
 * - their times are those of a recording ({@link areOfRecording});
 * - four in five have words below, half of these a sentence, some words, or an answer;
 * - the words below show that somebody says them, or at least do not tell of those who are named ({@link voiceOf});
 * - names come again, or there are few heads, half of them with a full name;
 * - no more stands before them than from the first of them on, unless a heading says that it is a transcript.
 * Where a time then has no name above or below, nobody is known to speak.
 * @param known keys of the labels that the person that imports names: each is a name, whatever it looks like
 * @returns the paragraphs with each head put together to one
 */
export function withHeads(paragraphs: readonly Paragraph[], known: ReadonlySet<string>): Headed {
  const times = timesAlone(paragraphs);
  const found = FORMS.map((form) => headsOfForm(form, paragraphs, times, known));
  const steady = found.flatMap((one) => (isSteady(one, { paragraphs, times, known }) ? [one.heads] : []));
  const labels = new Set(steady.flat().map(({ label }) => label));
  // A name that heads have elsewhere, and a time that is no time of day, are one in any form.
  const others = found.map(({ heads }) =>
    heads.filter(({ label, units, isPlain }) => units === 1 && isPlain && labels.has(label)),
  );
  const heads = withoutTwins([...steady, ...others]);
  if (heads.size === 0) return { paragraphs, heads: 'none' };
  const areOnTwo = [...heads.values()].some(({ form }) => form === 'name-above' || form === 'name-below');
  return { paragraphs: together(paragraphs, areOnTwo ? times : [], heads), heads: areOnTwo ? 'two-lines' : 'one-line' };
}

/** What heads are found in. See {@link withHeads}. */
interface Timed {
  readonly paragraphs: readonly Paragraph[];
  /** The time that each paragraph is, where it is nothing else. */
  readonly times: readonly (RecordingTime | undefined)[];
  readonly known: ReadonlySet<string>;
}

function isSteady({ heads, places }: HeadsFound, timed: Timed): boolean {
  const { paragraphs, times } = timed;
  const somebody = new Set([...new Set(heads.map(({ label }) => label))].filter(mayNameSomebody));
  const named = heads.filter(({ label }) => somebody.has(label));
  if (named.length < 2 || named.length < places * MOST) return false;
  if (standLate(named[0]!.at, paragraphs)) return false;
  const starts = new Set(heads.map(({ at }) => at));
  const below = named.flatMap(({ at, units }) => {
    const next = paragraphs[at + units];
    return next && !starts.has(at + units) && !times[at + units] ? [next.text] : [];
  });
  const said = below.filter((text) => text.length > LONGEST_TITLE || SAID.test(text) || isSaid(text)).length;
  if (below.length < named.length * MOST || said * 2 < below.length) return false;
  const voice = voiceOf(wordsBelow(named, timed), isTranscript(named, timed));
  if (voice === 'missing' || !areOfRecording(named, voice === 'shown')) return false;
  const keys = new Set(named.map(({ label }) => keyOf(label)));
  if (keys.size < named.length) return true;
  return (
    named.length <= MOST_ALL_DIFFERENT && named.filter(({ label }) => isFullName(label)).length >= named.length / 2
  );
}

/** What stands below each head, up to the next one or a time that stands alone; below the last, where the document may go on, one paragraph. */
function wordsBelow(heads: readonly HeadFound[], { paragraphs, times }: Timed): readonly NamedWords[] {
  return heads.slice(0, MOST_TURNS).map(({ label, at, units }, n) => {
    const next = heads[n + 1]?.at ?? Math.min(at + units + 1, paragraphs.length);
    let words = '';
    for (let place = at + units; place < next && words.length < MOST_OF_TURN && !times[place]; place += 1) {
      words = `${words} ${paragraphs[place]!.text.slice(0, MOST_OF_TURN)}`;
    }
    return { label, words };
  });
}

/** Whether the file says so, the person that imports does, or the heads spell out their times as no one but a recorder does. */
function isTranscript(heads: readonly HeadFound[], { paragraphs, known }: Timed): boolean {
  const isSure = heads.some(
    ({ label, at, units }) =>
      known.has(keyOf(label)) || paragraphs.slice(at, at + units).some(({ text }) => isSpelt(text)),
  );
  if (isSure) return true;
  return isRecorded(paragraphs.map(({ text }) => text));
}

/** Whether more stands before the first head than from it on, as in an article that has comments. */
function standLate(first: number, paragraphs: readonly Paragraph[]): boolean {
  return first * 2 > paragraphs.length && !paragraphs.slice(0, first).some(({ text }) => isTranscriptHead(text));
}

function mayNameSomebody(label: string): boolean {
  if (isTelephone(label)) return true;
  return !isDescription(label) && !isTalk(label) && !label.split(/\s+/u).some((word) => PARTS.has(fold(word)));
}

function isFullName(label: string): boolean {
  return FULL_NAME.test(label) || ROLES.has(fold(/^\S+/u.exec(label)?.[0] ?? ''));
}

/** The heads of all steady forms by the place they begin at. Of two that share a paragraph that of the form with more heads stays. */
function withoutTwins(steady: readonly (readonly HeadFound[])[]): ReadonlyMap<number, HeadFound> {
  const taken = new Set<number>();
  const heads = new Map<number, HeadFound>();
  for (const form of [...steady].sort((a, b) => b.length - a.length)) {
    for (const head of form) {
      const places = [head.at, head.at + head.units - 1];
      if (places.some((at) => taken.has(at))) continue;
      heads.set(head.at, head);
      for (const at of places) taken.add(at);
    }
  }
  return heads;
}

/** @param times those that stand alone where a name should stand above or below; empty where heads are on one line */
function together(
  paragraphs: readonly Paragraph[],
  times: readonly (RecordingTime | undefined)[],
  heads: ReadonlyMap<number, HeadFound>,
): readonly Paragraph[] {
  const put: Paragraph[] = [];
  const initials = initialsAbove(paragraphs, heads);
  let isNobodys = false;
  const isNameAbove = [...heads.values()].some(({ form }) => form === 'name-above');
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]!;
    const head = heads.get(at);
    if (head) {
      const last = headBefore(put, head, initials);
      const text = paragraphs
        .slice(at, at + head.units)
        .map((one) => one.text)
        .join(' ');
      const units = (last ? (last.units ?? 1) : 0) + head.units;
      put.push({
        text: last ? `${last.text} ${text}` : text,
        line: last?.line ?? paragraph.line,
        units,
        head: { label: head.label, start: head.start, end: head.end },
      });
      at += head.units - 1;
      isNobodys = false;
    } else {
      if (times[at] && isNameAbove) disown(put);
      put.push(isNobodys ? { ...paragraph, isNobodys } : paragraph);
      isNobodys = times[at] !== undefined;
    }
  }
  return put;
}

/** Makes the line nobody's that stands above a time in the place of a name and may be one. */
function disown(put: Paragraph[]): void {
  const last = put.at(-1);
  if (!last || last.head || last.text.length > LONGEST_NAME || ENDS.test(last.text)) return;
  put[put.length - 1] = { ...last, isNobodys: true };
}

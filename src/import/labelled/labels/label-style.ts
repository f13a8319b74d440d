import { countsOf } from '../../words/counts.ts';
import { looksLikeLabel } from '../../words/label.ts';
import { leadingLabel } from '../../crec/labels.ts';
import { leadOf, MOST_LOOKED_AT, stampLength } from './lead.ts';
import { CLOCK, secondsOf } from '../times.ts';
import { keyOf } from './label-key.ts';
import { isRecorded, timedTurns } from '../voice/timed-turns.ts';
import { type Voice, voiceOf } from '../voice/voice.ts';

/** The forms of labels that a file as a whole has, besides those that any file may have. */
export interface LabelStyle {
  /** `A.`, `A:` and `A` with white space answer `Q`. */
  readonly answers: boolean;
  /** A full stop ends labels: `Mr. NADLER. Thank you.` */
  readonly stops: boolean;
  /** A dash ends labels: `CHAIR — Good morning.` */
  readonly dashes: boolean;
  /** A circle stands before labels and white space behind them, as in `○議長` and what the chair says. */
  readonly circles: boolean;
  /** Paragraphs begin with day and time, as messages of an exported chat do. */
  readonly stamps: boolean;
  /** A time in brackets follows the colon of labels: `Joe Biden: (00:03) Good morning.` */
  readonly timesBehind: boolean;
  /** What the words of labels with a time tell of whether these are speakers. */
  readonly voice: Voice;
  /** Keys of the labels that the person that imports names. */
  readonly known: ReadonlySet<string>;
  /** The length of the longest of them. */
  readonly longest: number;
}

/** What is cut off a paragraph as its label. */
export interface StyledLabel {
  readonly label: string;
  readonly rest: string;
  readonly sure: boolean;
}

/** Longest label of a file that names labels, in UTF-16 units. */
const LONGEST_KNOWN = 1000;
/** Most colons that a label that is named may hold. */
const MOST_COLONS = 8;

/** The Q of a question: with a colon or stop, or the white space of White House transcripts, which is never one plain space. */
const MARK = String.raw`(?:(?:\s?[:：.]|[ \t\u00a0]*(?:[ \t\u00a0]{2}|[\t\u00a0]))\s*(?=\S)|\s?[:：.]?$)`;
export const QUESTION = new RegExp(`^Q${MARK}`);
const ANSWER = new RegExp(`^A${MARK}`);
/** What a list has behind its `A.` */
const LIST = /^B[.:)]\s/;

/** Hearings as the Government Publishing Office prints them: `Mr. Nadler. Thank you.`, `Chairman Jordan. I object.`, `The Chairman. Noted.` */
const TITLE =
  'Mr|Mrs|Ms|Miss|Dr|Chair|Chairman|Chairwoman|Senator|Representative|Secretary|General|Admiral|Ambassador|Judge|Governor|Mayor';
const NAME = String.raw`(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+`;
const STOPPED = new RegExp(
  String.raw`^((?:(?:${TITLE})\.?\s${NAME}(?:\s${NAME}){0,2}|The\s(?:Chairman|Chairwoman|Chair|Clerk|Witness|Speaker)))\.\s+(?=[\p{Lu}\p{N}(["“‘])`,
  'u',
);
/** As the minutes of Japan’s Diet print them. */
const CIRCLED = /^[○◯〇]\s?([^\s○◯〇：:。、]{1,40})[\s\u3000]+(?=\S)/u;
const DASHED = /^([^–—]{1,80}?)\s[–—]\s+(?=[^\s\p{Ll}])/u;

/** `Joe Biden: (00:03) `, as the older pages of Rev have it, with the words behind or below. */
const COLON = /^[^:：]{1,80}[:：](?=\s|$)/;
const TIME_BEHIND = new RegExp(String.raw`^\s?[[(]\s?(${CLOCK})\s?[\])]\s*`);

/**
 * Finds out which forms of labels a file has. Each is taken only where it is unmistakable for the file as a whole:
 * - answers, where `Q` asks and no list goes on with `B.`;
 * - full stops behind a name in capitals with its title, where two paragraphs begin so; behind a name in small letters with its title where
 *   four do, a thirtieth of all, with two names or more;
 * - dashes, where at least half of all begin with what looks like a label, a dash, and a capital, and these labels come again;
 * - circles before a name, where two do;
 * - stamps of a chat, where the first paragraph and another begin with one;
 * - times behind colons, where two colons or more have one, and half of those behind what looks like a label.
 * @param texts the paragraphs, or lines, none of them empty
 * @param named the labels that the person that imports names
 */
export function labelStyle(texts: readonly string[], named: ReadonlySet<string>): LabelStyle {
  const begins = texts.map((text) => {
    const begin = text.slice(0, MOST_LOOKED_AT);
    return begin.slice(leadOf(begin).length);
  });
  const known = [...named].filter((label) => label.length <= LONGEST_KNOWN);
  return {
    answers: begins.some((begin) => QUESTION.test(begin)) && !begins.some((begin) => LIST.test(begin)),
    stops: hasStops(begins),
    dashes: hasDashes(begins),
    circles: begins.filter((begin) => CIRCLED.test(begin)).length >= 2,
    stamps: stampLength(texts[0] ?? '') > 0 && texts.findIndex((text, at) => at > 0 && stampLength(text) > 0) !== -1,
    timesBehind: hasTimesBehind(begins),
    voice: voiceIn(texts, new Set(known.map(keyOf))),
    known: new Set(known.map(keyOf)),
    longest: known.reduce((most, { length }) => Math.max(most, length), 0),
  };
}

function voiceIn(texts: readonly string[], known: ReadonlySet<string>): Voice {
  const turns = timedTurns(texts);
  if (turns.length === 0) return 'open';
  return voiceOf(turns, turns.some(({ label }) => known.has(keyOf(label))) || isRecorded(texts));
}

function hasStops(begins: readonly string[]): boolean {
  if (begins.filter((begin) => leadingLabel(begin)).length >= 2) return true;
  const labels = begins.flatMap((begin) => STOPPED.exec(begin)?.[1] ?? []);
  return labels.length >= 4 && labels.length * 30 >= begins.length && new Set(labels).size >= 2;
}

function hasDashes(begins: readonly string[]): boolean {
  const keys = begins.flatMap((begin) => dashed(begin)?.label ?? []).map(keyOf);
  const counts = countsOf(keys);
  const again = keys.filter((key) => counts.get(key)! >= 2).length;
  return counts.size >= 2 && again >= 4 && again * 2 >= begins.length;
}

function hasTimesBehind(begins: readonly string[]): boolean {
  const behind = begins.flatMap((begin) => {
    const colon = COLON.exec(begin)?.[0];
    return colon !== undefined && looksLikeLabel(colon.slice(0, -1)) ? [begin.slice(colon.length)] : [];
  });
  const timed = behind.filter((words) => timeBehind(words)).length;
  return timed >= 2 && timed * 2 >= behind.length;
}

/** The time in brackets that words begin with, and how many letters it takes; undefined where there is none. */
export function timeBehind(words: string): { readonly clock: string; readonly length: number } | undefined {
  const [all, clock] = TIME_BEHIND.exec(words.slice(0, MOST_LOOKED_AT)) ?? [];
  return all === undefined || clock === undefined || secondsOf(clock) === undefined
    ? undefined
    : { clock, length: all.length };
}

/** Cuts off a label that only files of a style have. @param text without a time before it */
export function styledLabel(text: string, style: LabelStyle): StyledLabel | undefined {
  if (style.answers) {
    const answer = ANSWER.exec(text.slice(0, MOST_LOOKED_AT))?.[0];
    if (answer !== undefined) return { label: 'A', rest: text.slice(answer.length), sure: true };
  }
  const [circled, label] = (style.circles && CIRCLED.exec(text.slice(0, MOST_LOOKED_AT))) || [];
  if (circled !== undefined && label !== undefined) return { label, rest: text.slice(circled.length), sure: true };
  return (style.stops ? stopped(text) : undefined) ?? (style.dashes ? dashed(text) : undefined);
}

function stopped(text: string): StyledLabel | undefined {
  const capitals = leadingLabel(text);
  if (capitals) return { label: capitals.label, rest: text.slice(capitals.length).trim(), sure: true };
  const [all, label] = STOPPED.exec(text.slice(0, MOST_LOOKED_AT)) ?? [];
  return all === undefined || label === undefined ? undefined : { label, rest: text.slice(all.length), sure: false };
}

function dashed(text: string): StyledLabel | undefined {
  const [all, label] = DASHED.exec(text.slice(0, MOST_LOOKED_AT)) ?? [];
  if (all === undefined || label === undefined || !looksLikeLabel(label)) return undefined;
  return { label, rest: text.slice(all.length), sure: false };
}

/** Cuts off a label that is named by the person that imports; it may look like none. @param text without a time before it */
export function knownLabel(text: string, { known, longest }: LabelStyle): StyledLabel | undefined {
  if (known.size === 0) return undefined;
  const begin = text.slice(0, longest + MOST_LOOKED_AT);
  let colon = -1;
  for (let n = 0; n < MOST_COLONS; n += 1) {
    const next = begin.slice(colon + 1).search(/[:：]/);
    if (next === -1) return undefined;
    colon += next + 1;
    const label = begin.slice(0, colon).trim();
    if (known.has(keyOf(label))) return { label, rest: text.slice(colon + 1).trim(), sure: true };
  }
  return undefined;
}

/** A telephone number, as chats show who is not in the address book. */
const TELEPHONE = /^\+?[\d\s()-]{6,30}$/;

/** Whether it is a telephone number, by which somebody is called who has no name. */
export function isTelephone(label: string): boolean {
  return TELEPHONE.test(label);
}

/** Cuts off the name that a message of a chat begins with; undefined where it has none, as what the chat itself tells. */
export function sender(message: string): StyledLabel | undefined {
  const colon = message.slice(0, MOST_LOOKED_AT).search(/:(?:\s|$)/);
  const label = message.slice(0, Math.max(0, colon)).trim();
  if (!looksLikeLabel(label) && !isTelephone(label)) return undefined;
  return { label, rest: message.slice(colon + 1).trim(), sure: true };
}

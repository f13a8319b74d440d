import type { Omission } from '../format.ts';
import { type AcceptedLabels, acceptedLabels } from './labels/accepted.ts';
import type { Placed } from './arrange.ts';
import { behindTheEnd } from './recorder/behind-the-end.ts';
import { isConversation, opensWith } from './is-conversation.ts';
import type { LabelFound } from './labels/label-of.ts';
import { pageLine } from './page/page-lines.ts';
import { leftOut, type Paragraph } from './paragraphs/paragraph.ts';
import { isPlainlySaid } from './voice/plainly-said.ts';
import { isSpeech } from './voice/speech.ts';
import { isScene } from '../words/stage-directions.ts';

/** The part of a document that is a talk. */
export interface TalkPart {
  /** What stands before it, where something says that the transcript begins behind that. */
  readonly before: readonly Placed[];
  /** What may be words, in order, with the label that each may begin with. */
  readonly paragraphs: readonly Paragraph[];
  readonly found: readonly (LabelFound | undefined)[];
  readonly labels: AcceptedLabels;
  readonly omitted: readonly Omission[];
}

/** More headings of a transcript than these are not looked at: each part is read by itself. */
const MOST_PARTS = 50;

/**
 * Finds the talk in a document. Where a heading says that the transcript begins, as behind the notes that Gemini writes, it is what stands
 * from there on; unless what stands before is a talk in which at least half of the paragraphs have a label, or a speaker of the talk plainly
 * speaks there already, and the heading heads a page or is read out.
 * @returns undefined where no part is a conversation
 */
export function talkIn(placed: readonly Placed[]): TalkPart | undefined {
  const begins = placed.flatMap((one, at) => (one.begins ? [at + 1] : [])).slice(0, MOST_PARTS);
  for (const [n, at] of begins.entries()) {
    const part = partFrom(placed.slice(at, begins[n + 1]), []);
    if (!part) continue;
    const speaks = firstSpeaking(placed.slice(0, at), part.labels.keys);
    const from = speaks === -1 ? at : (begins.findLast((one) => one <= speaks) ?? 0);
    const before = partFrom(placed.slice(0, begins[0]), []);
    const isTalkBefore = before !== undefined && before.labels.count * 2 >= before.paragraphs.length;
    return isTalkBefore ? partFrom(placed, []) : partFrom(placed.slice(from), placed.slice(0, from));
  }
  return partFrom(placed, []);
}

/** The first place where one of some speakers plainly speaks above any notes; -1 where none does. */
function firstSpeaking(placed: readonly Placed[], keys: ReadonlySet<string>): number {
  const notesAt = placed.findIndex(({ notes }) => notes !== undefined);
  return placed.slice(0, notesAt === -1 ? undefined : notesAt).findIndex(({ label, aside }, at) => {
    if (!label || aside !== undefined || !keys.has(label.key)) return false;
    return isPlainlySaid([{ label, below: placed[at + 1]?.paragraph.text }]);
  });
}

function partFrom(placed: readonly Placed[], before: readonly Placed[]): TalkPart | undefined {
  const behind = behindTheEnd(placed);
  const omitted: Omission[] = [];
  let hasLabel = false;
  const kept = placed.filter(({ paragraph, aside, label, begins, isReadOut }, at) => {
    const isHead =
      begins && hasLabel && !isReadOut && paragraph.heading !== true && placed[at + 1]?.label !== undefined;
    const why = aside ?? behind.get(at) ?? (isHead ? 'It heads the transcript, and nobody says it.' : undefined);
    if (why !== undefined) omitted.push(leftOut(paragraph, why));
    else hasLabel ||= label !== undefined;
    return why === undefined;
  });
  const paragraphs = kept.map(({ paragraph }) => paragraph);
  const found = kept.map(({ label }) => label);
  const labels = labelsOf(paragraphs, found);
  return labels && { before, paragraphs, found, labels, omitted };
}

/** The labels that are taken for speakers; undefined where the text is no conversation. */
function labelsOf(
  paragraphs: readonly Paragraph[],
  found: readonly (LabelFound | undefined)[],
): AcceptedLabels | undefined {
  const speaking = paragraphs.filter(
    ({ text, columnHead }) => columnHead !== true && !isScene(text) && !pageLine(text),
  ).length;
  const labels = acceptedLabels(found, speaking);
  if (isConversation(paragraphs, labels)) return labels;
  const first = found.findIndex((label) => label !== undefined && !label.heading);
  const only = found[first];
  if (!only || labels.count > 0 || !opensWith(paragraphs, first)) return undefined;
  if (!isSpeech(only, paragraphs.slice(first))) return undefined;
  return { keys: new Set([only.key]), once: new Set(), count: 1, sure: 0, speaking: paragraphs.length, first };
}

import type { Omission } from '../format.ts';
import { type AcceptedLabels, acceptedLabels } from './accepted.ts';
import type { Placed } from './arrange.ts';
import { isConversation, opensWith } from './is-conversation.ts';
import type { LabelFound } from './label-of.ts';
import { pageLine } from './page-lines.ts';
import { leftOut, type Paragraph } from './paragraph.ts';
import { isSpeech } from './speech.ts';
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
 * from there on; unless what stands before is a talk in which at least half of the paragraphs have a label.
 * @returns undefined where no part is a conversation
 */
export function talkIn(placed: readonly Placed[]): TalkPart | undefined {
  const begins = placed.flatMap((one, at) => (one.begins ? [at + 1] : [])).slice(0, MOST_PARTS);
  const from = begins.find((at, n) => partFrom(placed.slice(at, begins[n + 1]), [])) ?? 0;
  const before = from === 0 ? undefined : partFrom(placed.slice(0, begins[0]), []);
  const isTalkBefore = before !== undefined && before.labels.count * 2 >= before.paragraphs.length;
  return isTalkBefore ? partFrom(placed, []) : partFrom(placed.slice(from), placed.slice(0, from));
}

function partFrom(placed: readonly Placed[], before: readonly Placed[]): TalkPart | undefined {
  const behind = behindTheEnd(placed);
  const omitted: Omission[] = [];
  const kept = placed.filter(({ paragraph, aside }, at) => {
    const why = aside ?? (behind.has(at) ? 'It stands behind the end of the transcript.' : undefined);
    if (why !== undefined) omitted.push(leftOut(paragraph, why));
    return why === undefined;
  });
  const paragraphs = kept.map(({ paragraph }) => paragraph);
  const found = kept.map(({ label }) => label);
  const labels = labelsOf(paragraphs, found);
  return labels && { before, paragraphs, found, labels, omitted };
}

/** The places behind an end, up to where the talk goes on: a recording may be started again. See {@link Placed.ends}. */
function behindTheEnd(placed: readonly Placed[]): ReadonlySet<number> {
  const spoken = new Set<string>();
  const behind = new Set<number>();
  let ended: Placed['ends'];
  for (const [at, { label, ends, paragraph }] of placed.entries()) {
    if (ends && spoken.size > 0) ended = ends;
    else if (ended === 'line' && label && spoken.has(label.key)) ended = undefined;
    else if (ended === 'notes' && (paragraph.heading === true || paragraph.head)) ended = undefined;
    if (ended) behind.add(at);
    else if (label) spoken.add(label.key);
  }
  return behind;
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

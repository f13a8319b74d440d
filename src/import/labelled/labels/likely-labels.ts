import { fold } from '../../../search/fold.ts';
import type { ReadingNote } from '../../format.ts';
import { BETWEEN } from '../../words/label-words.ts';
import { quotedFew } from '../../words/quoted-few.ts';
import type { Headed } from '../heads/heads.ts';
import { keyCounts, keyOf } from './label-key.ts';
import { type LabelFound, labelOf } from './label-of.ts';
import type { LabelStyle } from './label-style.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { isTranscriptHead } from '../recorder/section-heads.ts';
import type { ToolTitle } from '../recorder/tool-title.ts';

/** What a paragraph is or begins with that may say who speaks: its head, or a label by its form. */
export function labelIn(paragraph: Paragraph, style: LabelStyle): LabelFound | undefined {
  const { head } = paragraph;
  return head ? aloneWith(head.label, head.start, head.end) : labelOf(paragraph, style);
}

function aloneWith(label: string, start: number | undefined, end: number | undefined): LabelFound {
  const plain = { rest: '', sure: true, heading: false, marked: true, partType: undefined };
  return { ...plain, label, key: keyOf(label), start, end };
}

/** Nearly all: four in five. */
const NEARLY_ALL = 0.8;
const LEAST_IN_BOLD = 4;
const LONGEST_IN_BOLD = 80;

/** The names of a recorder that sets each in bold with its colon, whatever they look like: `read.ai meeting notes`. */
export function namesInBold(paragraphs: readonly Paragraph[]): readonly string[] {
  const names = paragraphs.flatMap(({ text, bold = 0, heading, item }) => {
    if (heading === true || item === true || bold === 0 || bold > LONGEST_IN_BOLD || text[bold - 1] !== ':') return [];
    return text.length > bold ? [text.slice(0, bold - 1)] : [];
  });
  const first = paragraphs.findIndex(({ text }) => names[0] !== undefined && text.startsWith(`${names[0]}:`));
  const lines = paragraphs.slice(Math.max(0, first)).filter(({ heading }) => heading !== true).length;
  return names.length >= LEAST_IN_BOLD && names.length >= lines * NEARLY_ALL ? [...new Set(names)] : [];
}

/** A document with what its paragraphs may begin with. */
interface Printed extends Pick<Headed, 'heads'> {
  readonly headed: readonly Paragraph[];
  readonly printed: readonly (LabelFound | undefined)[];
  readonly titles: readonly (ToolTitle | undefined)[];
  /** Whether heads alone say who speaks. */
  readonly areHeadsAll: boolean;
  /** Of labels that the person that imports names. */
  readonly keys: ReadonlySet<string>;
}

/**
 * The labels that may be speakers. None is
 * - what is no head where heads alone say who speaks, and an item of a list where there are heads, or where most labels are no items;
 * - a title; and what comes once above the heading of the transcript and above all labels that come again;
 * - `You` or `Them` where it comes once and is no head.
 * Where names stand below times, the first name has none above it, and is a label alone on its line.
 */
export function likelyLabels({
  headed,
  printed,
  titles,
  areHeadsAll,
  heads,
  keys,
}: Printed): readonly (LabelFound | undefined)[] {
  const counts = keyCounts(printed);
  const isAgain = (label: LabelFound) => label.sure || counts.get(label.key)! > 1;
  const items = printed.filter((label, at) => label && headed[at]!.item === true).length;
  const areItems = heads === 'none' && items * 2 >= printed.filter(Boolean).length;
  const begins = headed.findIndex(({ text }) => isTranscriptHead(text));
  const again = printed.findIndex((label) => label && isAgain(label));
  const labels = printed.map((label, at): LabelFound | undefined => {
    const { head, item } = headed[at]!;
    if (!label || titles[at]) return undefined;
    if (head || keys.has(label.key)) return label;
    if (areHeadsAll || (item === true && !areItems)) return undefined;
    if (at < begins && at < again) return undefined;
    return BETWEEN.has(fold(label.label)) && !isAgain(label) ? undefined : label;
  });
  const first = firstNameAt(headed);
  if (first !== -1) labels[first] ??= aloneWith(headed[first]!.text, undefined, undefined);
  return labels;
}

/** A note that labels such as `Me` and `Them` name nobody, where there are any. */
export function betweenNotes(
  paragraphs: readonly Paragraph[],
  labels: readonly (LabelFound | undefined)[],
): readonly ReadingNote[] {
  const printed = new Map<string, number>();
  for (const [at, label] of labels.entries()) {
    if (label && BETWEEN.has(fold(label.label)) && !printed.has(label.label)) printed.set(label.label, at);
  }
  const [first] = printed.values();
  if (first === undefined) return [];
  const shown = quotedFew([...printed.keys()], printed.size).join(' and ');
  const message =
    printed.size === 1
      ? `The label ${shown} does not say who speaks. Name who it is in --speakers.`
      : `The labels ${shown} do not say who speaks, and each may be several people. Where each is one, name it in --speakers.`;
  return [{ line: paragraphs[first]!.line, message }];
}

/** The name above the words that stand above the first head, where it is the name in a head; -1 where there is none. */
function firstNameAt(headed: readonly Paragraph[]): number {
  const first = headed.findIndex(({ head }) => head);
  const head = headed[first]?.head;
  if (!head || first < 2 || !/^[[(]?\s?\d/.test(headed[first]!.text)) return -1;
  const names = new Set(headed.flatMap(({ head }) => head?.label ?? []));
  return headed.slice(0, first - 1).findIndex(({ text }, at) => names.has(text) && !names.has(headed[at + 1]!.text));
}

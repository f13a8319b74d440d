import { cleanLine, cleanWords } from './clean-words.ts';
import type { PartType, Segment } from './format.ts';
import { spaceBetween } from './space-between.ts';

/** From a place in a text on (UTF-16), the words were said at this time of the recording. */
export interface TimeMark {
  readonly at: number;
  readonly start: number;
  readonly end: number | undefined;
}

/** A paragraph of a meeting, said by one speaker or told by the record. */
export interface Passage {
  readonly text: string;
  /** Who speaks, as printed; undefined where the file does not say, or nobody speaks. */
  readonly label: string | undefined;
  /** Whether it is told, and nobody speaks: a scene, a heading. */
  readonly told: boolean;
  /** The turn it belongs to, from 0: all that one speaker says until the next does. What is told belongs to the turn before it. */
  readonly turn: number;
  readonly partType: PartType;
  readonly interpreted: boolean;
  /** In order of their places. */
  readonly times: readonly TimeMark[];
  readonly line: number;
}

/** A meeting in paragraphs. */
export interface Turns {
  readonly passages: readonly Passage[];
  /** How many turns there are. */
  readonly count: number;
  /** Characters taken out of the words, as {@link cleanWords} says, and the first line that had one. */
  readonly removed: number;
  readonly removedOn: number | undefined;
  /** Segments that have no words, or none that a record can hold. */
  readonly wordless: readonly Segment[];
}

const TOLD: ReadonlySet<PartType> = new Set(['scene', 'narrative', 'summary', 'heading', 'other']);

/** Puts segments together: what one speaker says without a break is a turn, and cues that go on are one paragraph. */
export function turnsOf(segments: readonly Segment[]): Turns {
  const passages: Passage[] = [];
  let removed = 0;
  let removedOn: number | undefined;
  const wordless: Segment[] = [];
  let speaking: { label: string | undefined; passage: Growing | undefined } | undefined;
  let turn = -1;
  for (const segment of segments) {
    const clean = cleanWords(segment.text);
    const hidden = clean.removed + (segment.goesOn ? 0 : cleanWords(segment.speaker ?? '').removed);
    removed += hidden;
    if (hidden > 0) removedOn ??= segment.line;
    if (clean.text === '') {
      wordless.push(segment);
      continue;
    }
    const partType = segment.partType ?? 'speech';
    const told = TOLD.has(partType);
    const label = told ? undefined : segment.goesOn ? speaking?.label : oneLine(segment.speaker);
    if (!told && (!speaking || label !== speaking.label)) {
      turn += 1;
      speaking = { label, passage: undefined };
    }
    const paragraphs = clean.text.split('\n');
    paragraphs.forEach((text, n) => {
      const isNew = told || n > 0 || segment.paragraph === true || !speaking?.passage?.takes(segment, partType);
      if (!isNew) {
        speaking!.passage!.add(text, segment);
        return;
      }
      const passage = new Growing(text, segment, { label, told, turn, partType });
      passages.push(passage);
      if (speaking) speaking.passage = told ? undefined : passage;
    });
  }
  return { passages, count: turn + 1, removed, removedOn, wordless };
}

/** A passage that cues may still go on in. */
class Growing implements Passage {
  readonly label: string | undefined;
  readonly told: boolean;
  readonly turn: number;
  readonly partType: PartType;
  readonly interpreted: boolean;
  readonly line: number;
  readonly times: TimeMark[] = [];
  readonly #pieces: string[] = [];
  #length = 0;

  constructor(
    text: string,
    segment: Segment,
    { label, told, turn, partType }: Omit<Passage, 'text' | 'times' | 'line' | 'interpreted'>,
  ) {
    this.label = label;
    this.told = told;
    this.turn = turn;
    this.partType = partType;
    this.interpreted = segment.interpreted === true;
    this.line = segment.line;
    this.add(text, segment);
  }

  get text(): string {
    return this.#pieces.join('');
  }

  takes({ interpreted = false }: Segment, partType: PartType): boolean {
    return this.partType === partType && this.interpreted === interpreted;
  }

  add(text: string, { start, end }: Segment): void {
    const last = this.#pieces.at(-1);
    if (last !== undefined) this.#push(spaceBetween(last, text));
    if (start !== undefined) this.times.push({ at: this.#length, start, end });
    this.#push(text);
  }

  #push(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}

function oneLine(label: string | undefined): string | undefined {
  return cleanLine(label ?? '') || undefined;
}

import { cleanLine, cleanWords } from './words/clean-words.ts';
import type { PartType, Segment } from './format.ts';
import { saysInterpreted } from './words/stage-directions.ts';
import { spaceBetween } from './words/space-between.ts';

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
  const turns = new TurnBuilder();
  for (const segment of segments) turns.read(segment);
  return turns;
}

/** Someone's turn, while it lasts. */
interface Speaking {
  readonly label: string | undefined;
  /** The paragraph that the next cue may go on in. */
  passage: Growing | undefined;
  /** Whether the words are an interpreter's from here on, as the words themselves said. */
  interpreted: boolean;
}

class TurnBuilder implements Turns {
  readonly passages: Passage[] = [];
  readonly wordless: Segment[] = [];
  count = 0;
  removed = 0;
  removedOn: number | undefined;
  #speaking: Speaking | undefined;

  read(segment: Segment): void {
    const words = cleanWords(segment.text);
    const hidden = words.removed + (segment.goesOn ? 0 : cleanWords(segment.speaker ?? '').removed);
    this.removed += hidden;
    if (hidden > 0) this.removedOn ??= segment.line;
    if (words.text === '') {
      this.wordless.push(segment);
      return;
    }
    const told = TOLD.has(segment.partType ?? 'speech');
    if (!told) this.#begin(segment.goesOn ? this.#speaking?.label : oneLine(segment.speaker));
    words.text
      .split('\n')
      .forEach((text, n) => this.#add(text, segment, { told, isNew: n > 0 || segment.paragraph === true }));
  }

  #begin(label: string | undefined): void {
    if (this.#speaking?.label === label && this.#speaking) return;
    this.count += 1;
    this.#speaking = { label, passage: undefined, interpreted: false };
  }

  #add(text: string, segment: Segment, { told, isNew }: { readonly told: boolean; readonly isNew: boolean }): void {
    const speaking = told ? undefined : this.#speaking;
    if (speaking) speaking.interpreted = saysInterpreted(text) ?? speaking.interpreted;
    const label = speaking?.label;
    const partType = segment.partType ?? (label === QUESTION ? 'question' : 'speech');
    const interpreted = segment.interpreted ?? speaking?.interpreted ?? false;
    if (!isNew && speaking?.passage?.takes(interpreted, partType)) {
      speaking.passage.add(text, segment);
      return;
    }
    const passage = new Growing(text, segment, { label, told, turn: this.count - 1, partType, interpreted });
    this.passages.push(passage);
    // What is told stands between two paragraphs of a speaker.
    if (this.#speaking) this.#speaking.passage = told ? undefined : passage;
  }
}

/** The label of those who ask, in transcripts of press conferences and of courts. */
const QUESTION = 'Q';

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
    { label, told, turn, partType, interpreted }: Omit<Passage, 'text' | 'times' | 'line'>,
  ) {
    this.label = label;
    this.told = told;
    this.turn = turn;
    this.partType = partType;
    this.interpreted = interpreted;
    this.line = segment.line;
    this.add(text, segment);
  }

  get text(): string {
    return this.#pieces.join('');
  }

  takes(interpreted: boolean, partType: PartType): boolean {
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

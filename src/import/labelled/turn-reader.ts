import type { Omission, Segment } from '../format.ts';
import { isExamination } from './examination.ts';
import type { LabelFound } from './labels/label-of.ts';
import { CHEVRONS, stampLength } from './labels/lead.ts';
import { pageLine } from './page/page-lines.ts';
import { leftOut, type Paragraph, unitsOf } from './paragraphs/paragraph.ts';
import { isScene, saysInterpreted } from '../words/stage-directions.ts';
import { CLOCK, secondsOf } from './times.ts';

/** A time in brackets at the beginning of a paragraph that has no label: `[00:12:31] And so`. */
const TIME = new RegExp(String.raw`^[[(](${CLOCK})[\])]\s*`);

/** Reads the paragraphs of a talk one by one, and remembers who speaks. */
export class TurnReader {
  readonly segments: Segment[] = [];
  readonly omitted: Omission[] = [];
  /** A label alone on its line, whose words come next. */
  #waiting: { readonly label: LabelFound; readonly paragraph: Paragraph } | undefined;
  #partType: 'question' | 'answer' | undefined;
  #interpreted = false;
  #hasSpoken = false;
  /** Whether the next words are nobody's, though somebody spoke before. */
  #isNobodys = false;

  readonly #stamps: boolean;

  /** @param stamps whether the paragraphs are messages of a chat, which begin with day and time */
  constructor(stamps = false) {
    this.#stamps = stamps;
  }

  /** Whether the words of a label alone on its line come next. */
  get isWaiting(): boolean {
    return this.#waiting !== undefined;
  }

  /** @param label the label it begins with, where that is taken for a speaker */
  read(paragraph: Paragraph, label: LabelFound | undefined): void {
    const { text } = paragraph;
    if (label) {
      if (label.rest === '') this.#wait(label, paragraph);
      else this.#begin(label, label.rest, paragraph);
      return;
    }
    if (paragraph.isNobodys === true) this.#beginNobodys();
    const mark = pageLine(text);
    if (mark) this.#omit(paragraph, mark.why);
    else if (paragraph.columnHead === true) this.#omit(paragraph, 'It heads a column of the table.');
    else if (paragraph.heading === true || isExamination(text)) this.#tell(text, paragraph, 'heading');
    else if (isScene(text)) this.#tell(text, paragraph, 'scene');
    // What the chat itself tells: who joined, what was deleted.
    else if (this.#stamps && stampLength(text) > 0)
      this.#tell(text.slice(stampLength(text)) || text, paragraph, 'other');
    else if (this.#waiting) this.#answerWaiting(paragraph);
    else if (this.#hasSpoken) this.#goOn(paragraph);
    else this.#tell(text, paragraph, 'other');
  }

  /** To be called behind the last paragraph. */
  end(): void {
    if (this.#waiting) this.#omit(this.#waiting.paragraph, 'It is a label with no words behind it.');
    this.#waiting = undefined;
  }

  #wait(label: LabelFound, paragraph: Paragraph): void {
    this.end();
    this.#waiting = { label, paragraph };
  }

  #answerWaiting({ text }: Paragraph): void {
    const { label, paragraph } = this.#waiting!;
    this.#waiting = undefined;
    this.#begin(label, text, paragraph, 1 + (paragraph.units ?? 1));
  }

  #begin(label: LabelFound, text: string, { line, start }: Paragraph, units = 1): void {
    this.end();
    this.#isNobodys = false;
    this.#partType = label.partType;
    this.#interpreted = saysInterpreted(text) ?? saysInterpreted(label.label) ?? false;
    this.#speak({ speaker: label.label, text, line, units, start: label.start ?? start, end: label.end });
  }

  /** A time stands here without the name that the others have: who speaks is not known. */
  #beginNobodys(): void {
    this.end();
    this.#isNobodys = true;
    this.#partType = undefined;
    this.#interpreted = false;
  }

  #goOn({ text, line, start: above, ...more }: Paragraph): void {
    const chevrons = CHEVRONS.exec(text)?.[0].length;
    if (chevrons !== undefined && chevrons < text.length) {
      this.#partType = undefined;
      this.#interpreted = saysInterpreted(text) ?? false;
      this.#speak({ speaker: undefined, text: text.slice(chevrons), line, ...unitsOf(more), start: above });
      return;
    }
    this.#interpreted = saysInterpreted(text) ?? this.#interpreted;
    const time = TIME.exec(text);
    const start = secondsOf(time?.[1]);
    const words = start === undefined ? text : text.slice(time![0].length);
    const goesOn = !this.#isNobodys;
    this.#isNobodys = false;
    this.#speak({ speaker: undefined, goesOn, text: words || text, line, ...unitsOf(more), start: start ?? above });
  }

  #speak(segment: Segment): void {
    this.#hasSpoken = true;
    this.segments.push({
      ...segment,
      paragraph: true,
      ...(this.#partType === undefined ? {} : { partType: this.#partType }),
      ...(this.#interpreted ? { interpreted: true } : {}),
    });
  }

  #tell(text: string, { line, ...more }: Paragraph, partType: 'heading' | 'scene' | 'other'): void {
    this.segments.push({ speaker: undefined, text, line, ...unitsOf(more), paragraph: true, partType });
  }

  #omit(paragraph: Paragraph, why: string): void {
    this.omitted.push(leftOut(paragraph, why));
  }
}

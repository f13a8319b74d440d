import type { Omission, PartType, Segment } from '../format.ts';
import { isNarration, leadingLabel } from './labels.ts';
import {
  CENTRED,
  closesParagraph,
  joined,
  recordParagraphs,
  type RecordLine,
  type RecordParagraph,
} from './paragraphs.ts';

/** How what follows begins: who speaks, or that it is told. */
export interface Beginning {
  readonly speaker: string | undefined;
  readonly partType: PartType;
}

/** How many units of the file something holds. */
export interface Units {
  readonly ofParagraph: (paragraph: RecordParagraph) => number;
  /** Of a line that is a mark of a page or a rule. */
  readonly ofMark: number;
}

interface Part extends Beginning {
  /** Of each paragraph the pieces that stand on pages of their own. */
  readonly paragraphs: string[][];
  readonly line: number;
  units: number;
}

/** What is said before anybody is named is told by the reporters. */
const UNNAMED: Beginning = { speaker: undefined, partType: 'narrative' };
/** What is printed in the Record and not said. */
const PRINTED: Beginning = { speaker: undefined, partType: 'other' };
/** Printed matter is set in by five and more: up to here words may be said. */
const BELOW_PRINTED = 4;

/** `[[Page S693]]` */
const PAGE_MARK = /^\[\[Page [^[\]]{1,40}\]\]$/;
const RULE = /^(?:_{3,}|-{5,}|={5,}|\*(?: *\*){2,})$/;
/** Lines of the Record have 72 columns, rules fewer; longer ones are not looked at. */
const MOST_COLUMNS = 100;

/** Why a line holds no words of the Record, as a sentence; undefined for one that may hold some. */
function whyNoWords(line: string): string | undefined {
  const words = line.trim();
  if (words.length > MOST_COLUMNS) return undefined;
  if (PAGE_MARK.test(words)) return 'It is the mark of a page.';
  return RULE.test(words) ? 'It is a rule between two parts.' : undefined;
}

/** Whether a line holds no words of the Record: it is empty, the mark of a page, or a rule. */
export function isWordless(line: string): boolean {
  return line.trim() === '' || whyNoWords(line) !== undefined;
}

/**
 * Reads the text of the Congressional Record: a paragraph that begins with a name in capitals begins a turn, centred capitals
 * are a heading, and matter set in after `as follows:` is printed and said by nobody.
 */
export class RecordReader {
  readonly omitted: Omission[] = [];
  readonly #parts: Part[] = [];
  readonly #units: Units;
  #turn: Beginning = UNNAMED;
  #isPrinted = false;
  /** Whether nothing was read since it began: a sentence of the item before may go on. */
  #isFirst = true;

  constructor(units: Units) {
    this.#units = units;
  }

  get segments(): readonly Segment[] {
    return this.#parts.map(({ paragraphs, ...part }) => ({
      ...part,
      text: paragraphs.map(joined).join('\n'),
      paragraph: true,
    }));
  }

  /** Begins something new, such as an item: what stood before does not go on. */
  begin(beginning: Beginning = UNNAMED): void {
    this.#turn = beginning;
    this.#isPrinted = false;
    this.#isFirst = true;
  }

  /** Reads lines. Marks of pages part nothing: a sentence goes on after one. */
  read(lines: readonly RecordLine[]): void {
    const words: RecordLine[] = [];
    const readWords = (): void => {
      for (const paragraph of recordParagraphs(words.splice(0))) this.#readParagraph(paragraph);
    };
    for (const line of lines) {
      const why = whyNoWords(line.text);
      if (why === undefined) words.push(line);
      else {
        const isPage = line.text.includes('[[Page');
        if (!isPage) readWords();
        this.#omit(line, why);
        if (!isPage) this.begin();
      }
    }
    readWords();
  }

  #omit({ text, line }: RecordLine, why: string): void {
    this.omitted.push({ line, text: text.trim(), why, units: this.#units.ofMark });
  }

  #readParagraph(paragraph: RecordParagraph): void {
    const { text, indent } = paragraph;
    const found = indent <= BELOW_PRINTED ? leadingLabel(text) : undefined;
    if (found) {
      this.begin({ speaker: found.label, partType: 'speech' });
      this.#add(paragraph, this.#turn, text.slice(found.length), true);
      return;
    }
    const beginning = this.#beginningOf(paragraph);
    this.#add(paragraph, beginning, text, false);
    if (this.#turn.partType === 'heading') this.#turn = PRINTED;
    if (indent <= BELOW_PRINTED)
      this.#isPrinted = beginning.partType === 'narrative' && /\bas follows:\s*$/.test(text.slice(-40));
  }

  #beginningOf({ text, indent }: RecordParagraph): Beginning {
    if (this.#isPrinted && indent > BELOW_PRINTED) return PRINTED;
    if (this.#turn === PRINTED) return isNarration(text) ? UNNAMED : PRINTED;
    const isSpeech = this.#turn.partType === 'speech';
    if (indent >= CENTRED && /\p{L}/u.test(text) && !(isSpeech && /\p{Ll}/u.test(text))) {
      this.begin();
      return { speaker: undefined, partType: 'heading' };
    }
    return this.#turn.partType !== 'heading' && isNarration(text) ? UNNAMED : this.#turn;
  }

  #add(paragraph: RecordParagraph, beginning: Beginning, text: string, isNew: boolean): void {
    const units = this.#units.ofParagraph(paragraph);
    if (text.trim() === '') {
      this.omitted.push({ line: paragraph.line, text: paragraph.text, why: 'Nothing is said after the name.', units });
      return;
    }
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    const last = this.#parts.at(-1);
    if (last && !isNew && last.partType === beginning.partType && last.speaker === beginning.speaker) {
      last.units += units;
      const open = last.paragraphs.at(-1);
      if (open && isFirst && paragraph.indent === 0 && !closesParagraph(open.at(-1) ?? '')) open.push(text);
      else last.paragraphs.push([text]);
    } else this.#parts.push({ ...beginning, paragraphs: [[text]], line: paragraph.line, units });
  }
}

import { fold } from './fold.ts';
import { runTerms, scanWords } from './tokenize.ts';

/** Kinds of UTF-16 units; any other kind is a letter or digit, in lower case. */
const NO_WORD = 0;
/** What only the tokenizer knows to read. */
const OTHER = 1;
const APOSTROPHE = 39;
const LAST_DIGIT = 57;

/** The kind of each unit up to the punctuation of printed texts; all above are `OTHER`. */
const KINDS = kindsOfUnits();

/** A word of more letters is left to the tokenizer. */
const LONGEST_PLAIN = 64;

/** Numbers that an entry of the table takes: hash, first letter, end of the letters, number of the term. */
const ENTRY = 4;

/** Folded, nothing is left of the word. */
const NO_TERM = -1;

/**
 * Reads texts into numbers of terms, in the order in which `tokenize` gives the terms, but without a string for each
 * word: words repeat, so a written form is folded once, and then found again by its letters.
 */
export class FormReader {
  readonly #numberOf: (term: string) => number;
  /** One more than an entry, in the slot of its hash or the next one free; 0 where none is (open addressing). */
  #slots = new Int32Array(1 << 12);
  #entries = new Int32Array(ENTRY << 10);
  #count = 0;
  /** The letters of all forms, one after the other; behind them those of the word being read. */
  #letters = new Uint8Array(1 << 14);
  #lettersHeld = 0;
  #wordEnd = 0;
  #wordHash = 0;
  /** Forms that the tokenizer read. */
  readonly #others = new Map<string, number>();

  /** @param numberOf - gives the number of a folded term, from 0 to 2³¹ - 1 */
  constructor(numberOf: (term: string) => number) {
    this.#numberOf = numberOf;
  }

  /** Calls `add` with the number of each word of a text, in order. */
  read(text: string, add: (number: number) => void): void {
    let at = 0;
    while (at < text.length) {
      const kind = kindAt(text, at);
      if (kind === NO_WORD || kind === APOSTROPHE) {
        at += 1;
        continue;
      }
      const end = kind === OTHER ? 0 : this.#readPlain(text, at);
      // No word is cut here, and what stands before decides nothing.
      if (end === 0) return this.#readOthers(text.slice(at), add);
      const number = this.#find();
      if (number !== NO_TERM) add(number);
      at = end;
    }
  }

  /**
   * Reads a word of plain letters and digits, apostrophes between them.
   * @returns where it ends in the text; 0 where the tokenizer must say what it is: numbers with points, abbreviations,
   * letters of other scripts
   */
  #readPlain(text: string, start: number): number {
    if (this.#lettersHeld + LONGEST_PLAIN > this.#letters.length) this.#letters = wider(this.#letters);
    const letters = this.#letters;
    let hash = 0x811c9dc5;
    let to = this.#lettersHeld;
    let onlyDigits = true;
    let at = start;
    for (; ; at += 1) {
      let kind = kindAt(text, at);
      if (kind === APOSTROPHE) {
        const next = onlyDigits ? NO_WORD : kindAt(text, at + 1);
        // At the end it belongs to no word.
        if (next === NO_WORD || next === APOSTROPHE) kind = NO_WORD;
        else if (next === OTHER) return 0;
      }
      if (kind === NO_WORD) break;
      if (kind === OTHER || at - start === LONGEST_PLAIN) return 0;
      if (kind > LAST_DIGIT) onlyDigits = false;
      letters[to] = kind;
      to += 1;
      // FNV-1a.
      hash = Math.imul(hash ^ kind, 0x01000193);
    }
    if ((onlyDigits || at - start === 1) && mayGoOn(text, at)) return 0;
    this.#wordEnd = to;
    this.#wordHash = hash ^ (hash >>> 15);
    return at;
  }

  /** The number of the word read last. */
  #find(): number {
    const hash = this.#wordHash;
    const entries = this.#entries;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = (this.#slots[slot]! - 1) * ENTRY;
      if (at < 0) return this.#file(slot);
      if (entries[at] === hash && this.#isWord(entries[at + 1]!, entries[at + 2]!)) return entries[at + 3]!;
    }
  }

  /** Whether letters held are those of the word read last. */
  #isWord(start: number, end: number): boolean {
    const letters = this.#letters;
    const offset = this.#lettersHeld - start;
    if (end + offset !== this.#wordEnd) return false;
    for (let at = start; at < end; at += 1) if (letters[at] !== letters[at + offset]) return false;
    return true;
  }

  /** Keeps the word read last as a new form. */
  #file(slot: number): number {
    const number = this.#fold(String.fromCharCode(...this.#letters.subarray(this.#lettersHeld, this.#wordEnd)));
    const at = this.#count * ENTRY;
    if (at === this.#entries.length) this.#entries = wider(this.#entries);
    this.#entries.set([this.#wordHash, this.#lettersHeld, this.#wordEnd, number], at);
    this.#lettersHeld = this.#wordEnd;
    this.#count += 1;
    this.#slots[slot] = this.#count;
    if (this.#count * 2 > this.#slots.length) this.#widenSlots();
    return number;
  }

  #widenSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#count; entry += 1) {
      let slot = this.#entries[entry * ENTRY]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }

  #readOthers(text: string, add: (number: number) => void): void {
    scanWords(text, (raw, _start, unspaced) => {
      if (unspaced) {
        for (const { term } of runTerms(raw)) add(this.#numberOf(term));
        return;
      }
      let number = this.#others.get(raw);
      if (number === undefined) this.#others.set(raw, (number = this.#fold(raw)));
      if (number !== NO_TERM) add(number);
    });
  }

  #fold(raw: string): number {
    const term = fold(raw);
    return term === '' ? NO_TERM : this.#numberOf(term);
  }
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return NO_WORD;
  const unit = text.charCodeAt(at);
  return unit < KINDS.length ? KINDS[unit]! : OTHER;
}

/** Whether behind a point or comma a number or an abbreviation may go on. */
function mayGoOn(text: string, at: number): boolean {
  return (text[at] === '.' || text[at] === ',') && kindAt(text, at + 1) !== NO_WORD;
}

function wider<List extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(list: List): List {
  const wide = new (list.constructor as new (length: number) => List)(list.length * 2);
  wide.set(list);
  return wide;
}

function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x2028);
  for (let digit = 0x30; digit <= LAST_DIGIT; digit += 1) kinds[digit] = digit;
  for (let letter = 0x61; letter <= 0x7a; letter += 1) kinds[letter] = kinds[letter - 0x20] = letter;
  kinds.fill(OTHER, 0x80);
  // Between letters that are spelled out (`L_C_D_`).
  kinds[0x5f] = OTHER;
  // Letters of western Europe: à to þ with À to Þ; then ÿ, whose capital is elsewhere, and ß.
  for (let letter = 0xe0; letter <= 0xfe; letter += 1) kinds[letter] = kinds[letter - 0x20] = letter;
  for (const letter of [0xdf, 0xff]) kinds[letter] = letter;
  // Dashes, quotation marks and dots from U+2010 on; × and ÷, « and », and the space that keeps words together.
  kinds.fill(NO_WORD, 0x2010);
  for (const mark of [0xd7, 0xf7, 0xab, 0xbb, 0xa0]) kinds[mark] = NO_WORD;
  for (const apostrophe of [0x27, 0x2018, 0x2019]) kinds[apostrophe] = APOSTROPHE;
  return kinds;
}

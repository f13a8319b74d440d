import { isCommon } from '../common-words.ts';
import type { LexiconEntry } from '../lexicon.ts';
import type { NamesAsTyped } from './names-as-typed.ts';
import type { OfficeAsked } from './offices-asked.ts';
import { isNumbered, type NamedBy, type RecordSpeakers } from './record-speakers.ts';
import type { TypedWords } from './typed-words.ts';

/** A speaker that a question names, and how surely: 1 by full name, surname or office; less by a name many may bear. */
export interface SpeakerNamed {
  readonly entry: LexiconEntry;
  readonly surety: number;
  /** Whether a whole name of theirs stands in the question, not only words of it. */
  readonly whole: boolean;
  /** The first word of the question that names them. */
  readonly at: number;
  /** Behind the last word of that name. */
  readonly to: number;
}

export interface SpeakersNamed {
  /** In the order they are named. */
  readonly speakers: readonly SpeakerNamed[];
  /** For each word of the question, whether it is part of a speaker's name. */
  readonly taken: readonly boolean[];
}

/** An office shared by more speakers than this names none of them surely. */
const FEW = 2;

/**
 * Finds names of speakers among the words of a question, each word for one name only: what is looked for first has it.
 */
export class SpeakerFinder {
  readonly #typed: TypedWords;
  readonly #titles: RecordSpeakers['titles'];
  /** Given where people type as they like. */
  readonly #asTyped: NamesAsTyped | undefined;
  readonly #taken: boolean[];
  readonly #speakers = new Map<LexiconEntry, SpeakerNamed>();

  constructor(typed: TypedWords, titles: RecordSpeakers['titles'], asTyped: NamesAsTyped | undefined) {
    this.#typed = typed;
    this.#titles = titles;
    this.#asTyped = asTyped;
    this.#taken = typed.words.map(() => false);
  }

  /** The speakers found, in the order they are named, and the words that name them. */
  found(): SpeakersNamed {
    return { speakers: [...this.#speakers.values()].sort((a, b) => a.at - b.at), taken: this.#taken };
  }

  /** Wherever a whole name stands. */
  wholeName({ entry, words, stems }: NamedBy): void {
    const ofCommonWords = words.every(isCommon);
    if (ofCommonWords && !this.#asTyped) return;
    const { length } = stems;
    for (let at = 0; at + length <= this.#taken.length; at += 1) {
      const isThere = stems.every((stem, place) => this.#typed.stems[at + place] === stem);
      if (!isThere || !this.#isFree(at, length) || !this.#isMeant(entry, at, length)) continue;
      if (!ofCommonWords || this.#asTyped?.isAsWritten(entry, at, length)) this.#add(entry, 1, at, length, true);
    }
  }

  /**
   * Who else bears the name by which someone was found, but for what stands in brackets: `Ann Lee (Oslo)` and `Ann Lee` are
   * both meant by `Ann Lee`. Where the brackets are typed, only who has them is.
   */
  namesakes(names: readonly NamedBy[]): void {
    if (this.#speakers.size === 0) return;
    for (const alike of Map.groupBy(names, ({ words }) => words.join(' ')).values()) {
      const bearers = [...new Set(alike.map(({ entry }) => entry))];
      const [first] = bearers.flatMap((entry) => this.#speakers.get(entry) ?? []);
      if (!first || bearers.length === 1) continue;
      const isNamed = this.#typed.stems.slice(first.at, first.to).every((stem) => alike[0]!.stems.includes(stem));
      if (!isNamed) continue;
      const bracketed = bearers.filter((entry) => this.#asTyped?.isInBrackets(entry));
      for (const entry of bearers) {
        if (bracketed.length > 0 && !bracketed.includes(entry)) this.#speakers.delete(entry);
        else if (!this.#speakers.has(entry) && this.#isMeant(entry, first.at, first.to - first.at))
          this.#speakers.set(entry, { ...first, entry });
      }
    }
  }

  /** An office where the question means it. */
  office({ entry, at, to }: OfficeAsked): void {
    if (this.#isFree(at, to - at)) this.#add(entry, 1, at, to - at, true);
  }

  /** Two words or more of a name, the longest run of them first. */
  partOfName(name: NamedBy): void {
    for (let run = this.#longestRun(name); run; run = this.#longestRun(name)) {
      this.#add(name.entry, 1, run.at, run.length);
    }
  }

  /** Each word that is left, by itself: a letter, a surname, what several are called, or a first name. */
  singleWords(names: readonly NamedBy[]): void {
    const numbered = names.filter(isNumbered);
    const ofKind = Map.groupBy(numbered, ({ stems: [kind = ''] }) => kind);
    const several = names.filter((name) => name.words.length > 1 && !isNumbered(name));
    this.#typed.words.forEach(({ term }, at) => {
      if (this.#taken[at]) return;
      if (this.#isLoneLetter(at)) {
        const ofLetter = numbered.filter(({ words }) => words[1] === term);
        if (!this.#asTyped?.isOfOtherKind(at, ofKind)) this.#addEach(ofLetter, 1, at);
      } else if (!isCommon(term) && !this.#titles.has(term)) {
        this.#wordOfName(at, several, ofKind.get(this.#typed.stems[at]!) ?? []);
      }
    });
  }

  #wordOfName(at: number, names: readonly NamedBy[], ofKind: readonly NamedBy[]): void {
    const { term } = this.#typed.words[at]!;
    const bySurname = names.filter(
      ({ entry, words }) => words.at(-1) === term && term.length > 2 && this.#isMeant(entry, at, 1),
    );
    if (bySurname.length > 0 && this.#canName(at)) this.#addEach(bySurname, 1, at);
    else if (ofKind.length > 0) {
      // `PhD B` is none of the PhDs of the record, where whoever is called so would have been found.
      if (this.#asTyped?.isLettered(at)) return;
      const isKnown = ofKind.some(({ entry }) => this.#speakers.has(entry));
      if (!isKnown) this.#addEach(ofKind, ofKind.length <= FEW ? 1 : 0.5, at);
      this.#taken[at] = true;
    } else if (this.#canName(at)) {
      for (const { entry, words } of names) {
        if (words[0] === term) this.#add(entry, this.#asTyped?.isFirstName(entry, at) ? 1 : 0.5, at, 1);
      }
    }
  }

  /** Two words or more, but not all, of a name that stand in the question and are not taken yet. */
  #longestRun({ entry, words, stems }: NamedBy): { readonly at: number; readonly length: number } | undefined {
    const { stems: asked } = this.#typed;
    let longest: { readonly at: number; readonly length: number } | undefined;
    for (let from = 0; from + 1 < stems.length; from += 1) {
      for (let at = 0; at + 1 < asked.length; at += 1) {
        const most = Math.min(stems.length - 1, stems.length - from, asked.length - at);
        let length = 0;
        while (length < most && asked[at + length] === stems[from + length] && !this.#taken[at + length]) length += 1;
        if (length < 2 || length <= (longest?.length ?? 0)) continue;
        if (this.#isOffice(words.slice(from, from + length)) || !this.#isMeant(entry, at, length)) continue;
        longest = { at, length };
      }
    }
    return longest;
  }

  #addEach(names: readonly NamedBy[], surety: number, at: number): void {
    for (const { entry } of names) this.#add(entry, surety, at, 1);
  }

  #add(entry: LexiconEntry, surety: number, at: number, length: number, whole = false): void {
    const before = this.#speakers.get(entry);
    this.#speakers.set(entry, {
      entry,
      surety: Math.max(surety, before?.surety ?? 0),
      whole: whole || (before?.whole ?? false),
      ...(before && before.at < at ? { at: before.at, to: before.to } : { at, to: at + length }),
    });
    this.#taken.fill(true, at, at + length);
  }

  #isFree(at: number, length: number): boolean {
    return !this.#taken.slice(at, at + length).includes(true);
  }

  #isMeant(entry: LexiconEntry, at: number, length: number): boolean {
    return this.#asTyped?.isMeant(entry, at, length) ?? true;
  }

  #canName(at: number): boolean {
    return this.#asTyped?.canName(at) ?? /^\p{Lu}/u.test(this.#typed.raw(at));
  }

  /** `I` is hardly ever one of them, and the first word of a question never. */
  #isLoneLetter(at: number): boolean {
    return at > 0 && /^[A-HJ-Z]$/.test(this.#typed.raw(at));
  }

  /** An office is no name: the President of China is not the one who is President here. */
  #isOffice(words: readonly string[]): boolean {
    return words.every((word) => this.#titles.has(word) || isCommon(word));
  }
}

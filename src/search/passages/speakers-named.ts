import { isCommon } from '../common-words.ts';
import type { RecordId } from '../../record/schema.ts';
import type { Lexicon, LexiconEntry } from '../lexicon.ts';
import { stem } from '../stem.ts';
import { tokenizeQuery } from '../tokenize.ts';
import { isWordOfQuestions } from './question-weights.ts';

/** A word of a question, as typed and folded. */
export interface AskedWord {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

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

/** What stands before or after a name and is no part of it. */
const HONORIFICS = new Set('am mp ms mr mrs dr hon rt sir dame lord lady prof'.split(' '));

/** An office shared by more speakers than this names none of them surely. */
const FEW = 2;

/** The speakers and parties of a record, and the words of their offices. */
export interface RecordSpeakers {
  readonly entries: readonly LexiconEntry[];
  readonly titles: Pick<ReadonlyMap<string, unknown>, 'has'>;
}

/** What the names of a record's speakers are found by. */
export function speakersOf({ speakersOf: entries, tables }: Lexicon, record: RecordId): RecordSpeakers {
  return { entries: entries.get(record) ?? [], titles: tables.byRecord.get(record)!.speaker.byTitle };
}

/**
 * The speakers of a record that a question names: by a full name, by two words of it or more, by surname, by the first
 * name, by what several are called (`the professor`), or by the letter that tells them apart (`C` for `PhD C`). A single
 * word names only where it is written as a name, with a capital letter, unless `written` says that people here type as
 * they like.
 */
export function speakersNamed(
  text: string,
  words: readonly AskedWord[],
  { entries, titles }: RecordSpeakers,
  written: 'with-capital' | 'any-case' = 'with-capital',
): SpeakersNamed {
  const finder = createFinder(text, words, { anyCase: written === 'any-case', titles });
  const longestFirst = entries.flatMap(namesOf).sort((a, b) => b.words.length - a.words.length);
  for (const name of longestFirst) finder.wholeName(name);
  for (const name of longestFirst) finder.partOfName(name);
  const kindOf = Map.groupBy(longestFirst.filter(isNumbered), ({ stems: [kind = ''] }) => kind);
  words.forEach((_, at) => finder.singleWord(at, longestFirst, kindOf));
  return finder.found();
}

/** The names of each entry, read when first asked for. */
const read = new WeakMap<LexiconEntry, readonly NamedBy[]>();

function namesOf(entry: LexiconEntry): readonly NamedBy[] {
  const known = read.get(entry);
  if (known) return known;
  // The office a record gives someone (`US President`) names them as a name does; its other forms may be others' too.
  const offices = entry.titles.map(({ written }) => written).filter((written) => /\s/.test(written));
  const names = [...entry.names.map(({ written }) => written), ...new Set(offices)].map((written) => {
    const words = nameWords(written);
    return { entry, words, stems: words.map(stem) };
  });
  read.set(entry, names);
  return names;
}

interface NamedBy {
  readonly entry: LexiconEntry;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** The words of a name without brackets and honorifics, folded. */
function nameWords(written: string): readonly string[] {
  const terms = tokenizeQuery(written.replace(/\([^)]*\)/g, ' ')).map(({ term }) => term);
  const telling = terms.filter((term, at) => !HONORIFICS.has(term) || (at > 0 && terms.length === 1));
  return telling.length > 0 ? telling : terms;
}

/** Whether a name is a kind and a letter or number, as in transcripts without names: `PhD C`, `Speaker 2`. */
function isNumbered({ words }: NamedBy): boolean {
  return words.length === 2 && words[1]!.length === 1;
}

function createFinder(
  text: string,
  words: readonly AskedWord[],
  { anyCase, titles }: { readonly anyCase: boolean; readonly titles: RecordSpeakers['titles'] },
) {
  const taken = words.map(() => false);
  const speakers = new Map<LexiconEntry, SpeakerNamed>();
  const stems = words.map(({ term }) => stem(term));
  const add = (entry: LexiconEntry, surety: number, at: number, length: number, whole = false): void => {
    const before = speakers.get(entry);
    speakers.set(entry, {
      entry,
      surety: Math.max(surety, before?.surety ?? 0),
      whole: whole || (before?.whole ?? false),
      ...(before && before.at < at ? { at: before.at, to: before.to } : { at, to: at + length }),
    });
    for (let place = at; place < at + length; place += 1) taken[place] = true;
  };
  const standsAt = (name: readonly string[], at: number): boolean =>
    at + name.length <= words.length && name.every((word, place) => stems[at + place] === word);
  const isFree = (at: number, length: number): boolean => !taken.slice(at, at + length).includes(true);
  const hasCapital = (at: number): boolean =>
    (anyCase && !isWordOfQuestions(stems[at]!)) || /^\p{Lu}/u.test(text.slice(words[at]!.start, words[at]!.end));
  // `I` is hardly ever one of them, and the first word of a question never.
  const isLoneLetter = (at: number): boolean =>
    at > 0 && /^[A-HJ-Z]$/.test(text.slice(words[at]!.start, words[at]!.end));
  // An office is no name: the President of China is not the one who is President here.
  const isOffice = (some: readonly string[]): boolean => some.every((word) => titles.has(word) || isCommon(word));
  // Two words or more, but not all, of a name that stand in the question and are not taken yet.
  const longestRun = (typed: readonly string[], parts: readonly string[]) => {
    let longest: { readonly at: number; readonly length: number } | undefined;
    for (let from = 0; from + 1 < parts.length; from += 1) {
      for (let at = 0; at + 1 < stems.length; at += 1) {
        const most = Math.min(parts.length - 1, parts.length - from, stems.length - at);
        let length = 0;
        while (length < most && stems[at + length] === parts[from + length] && !taken[at + length]) length += 1;
        if (length < 2 || length <= (longest?.length ?? 0) || isOffice(typed.slice(from, from + length))) continue;
        longest = { at, length };
      }
    }
    return longest;
  };
  return {
    wholeName({ entry, words: typed, stems: parts }: NamedBy): void {
      if (typed.every(isCommon)) return;
      words.forEach((_, at) => {
        if (standsAt(parts, at) && isFree(at, parts.length)) add(entry, 1, at, parts.length, true);
      });
    },
    partOfName({ entry, words: typed, stems: parts }: NamedBy): void {
      for (let run = longestRun(typed, parts); run; run = longestRun(typed, parts)) add(entry, 1, run.at, run.length);
    },
    singleWord(at: number, names: readonly NamedBy[], kinds: ReadonlyMap<string, readonly NamedBy[]>): void {
      const { term } = words[at]!;
      if (taken[at]) return;
      if (isLoneLetter(at)) {
        const lettered = names.filter((named) => isNumbered(named) && named.words[1] === term);
        for (const { entry } of lettered) add(entry, 1, at, 1);
        return;
      }
      if (isCommon(term) || titles.has(term)) return;
      const bearers = names.filter((named) => named.words.length > 1 && !isNumbered(named));
      const bySurname = bearers.filter((named) => named.words.at(-1) === term && term.length > 2);
      const ofKind = kinds.get(stems[at]!) ?? [];
      const byFirstName = bearers.filter((named) => named.words[0] === term);
      if (bySurname.length > 0 && hasCapital(at)) for (const { entry } of bySurname) add(entry, 1, at, 1);
      else if (ofKind.length > 0) {
        const known = ofKind.some(({ entry }) => speakers.has(entry));
        if (!known) for (const { entry } of ofKind) add(entry, ofKind.length <= FEW ? 1 : 0.5, at, 1);
        taken[at] = true;
      } else if (byFirstName.length > 0 && hasCapital(at)) for (const { entry } of byFirstName) add(entry, 0.5, at, 1);
    },
    found(): SpeakersNamed {
      return { speakers: [...speakers.values()].sort((a, b) => a.at - b.at), taken };
    },
  };
}

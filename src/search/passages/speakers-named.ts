import { isCommon } from '../common-words.ts';
import type { RecordId, Speaker } from '../../record/schema.ts';
import type { Lexicon, LexiconEntry } from '../lexicon.ts';
import { stem } from '../stem.ts';
import { holdsUnspaced } from '../tokenize.ts';
import { type NamesAsTyped, namesAsTyped, type OfficeAsked, type OfficeOf } from './names-as-typed.ts';
import { type AskedWord, typedWords } from './typed-words.ts';
import { nameWords } from './words-by-names.ts';

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

/** The speakers and parties of a record, and the words of their offices. */
export interface RecordSpeakers {
  readonly entries: readonly LexiconEntry[];
  readonly titles: Pick<ReadonlyMap<string, unknown>, 'has'>;
  /** What the record says of a speaker, by id; without it each is taken for a person. */
  readonly speaker?: (id: string) => Pick<Speaker, 'type' | 'possessive'> | undefined;
}

/** What the names of a record's speakers are found by. */
export function speakersOf({ speakersOf: entries, tables }: Lexicon, record: RecordId): RecordSpeakers {
  return { entries: entries.get(record) ?? [], titles: tables.byRecord.get(record)!.speaker.byTitle };
}

/**
 * The speakers of a record that a question names: by a full name, by two words of it or more, by surname, by the first
 * name, by what several are called (`the professor`), or by the letter that tells them apart (`C` for `PhD C`). A single
 * word names only where it is written as a name, with a capital letter, unless `written` says that people here type as
 * they like. Then, besides, an office or a first name that only one bears names them surely, and no one is named by a
 * name that what stands around it makes someone else’s.
 */
export function speakersNamed(
  text: string,
  words: readonly AskedWord[],
  known: RecordSpeakers,
  written: 'with-capital' | 'any-case' = 'with-capital',
): SpeakersNamed {
  const asTyped = written === 'any-case' ? namesAsTyped(text, words, known) : undefined;
  const finder = createFinder(text, words, known.titles, asTyped);
  const names = known.entries.flatMap((entry) =>
    asTyped ? namesOf(entry) : [...namesOf(entry), ...mainOffices(entry)],
  );
  names.sort((a, b) => b.words.length - a.words.length);
  const offices = asTyped ? soleOffices(known.entries).flatMap(asTyped.officesAt) : [];
  const whole = [
    ...names.map((name) => ({ length: name.words.length, find: () => finder.wholeName(name) })),
    ...offices.map((office) => ({ length: office.to - office.at, find: () => finder.office(office) })),
  ];
  for (const { find } of whole.sort((a, b) => b.length - a.length)) find();
  for (const name of names) finder.partOfName(name);
  const kindOf = Map.groupBy(names.filter(isNumbered), ({ stems: [kind = ''] }) => kind);
  words.forEach((_, at) => finder.singleWord(at, names, kindOf));
  return finder.found();
}

/** The names of each entry, read when first asked for. */
const readNames = new WeakMap<LexiconEntry, readonly NamedBy[]>();

function namesOf(entry: LexiconEntry): readonly NamedBy[] {
  const known = readNames.get(entry);
  if (known) return known;
  const names = entry.names.map(({ written }) => namedBy(entry, nameWords(written)));
  readNames.set(entry, names);
  return names;
}

/** The same of the offices as the record shows them. */
const readOffices = new WeakMap<LexiconEntry, readonly NamedBy[]>();

/** The office a record gives someone (`US President`) names them as a name does; its other forms may be others' too. */
function mainOffices(entry: LexiconEntry): readonly NamedBy[] {
  const known = readOffices.get(entry);
  if (known) return known;
  const written = new Set(entry.titles.map((title) => title.written).filter((title) => /\s/.test(title)));
  const offices = [...written].map((title) => namedBy(entry, nameWords(title)));
  readOffices.set(entry, offices);
  return offices;
}

/** The offices that only one of the entries holds, in every form the record gives. */
function soleOffices(entries: readonly LexiconEntry[]): readonly OfficeOf[] {
  const all = entries.flatMap((entry) => entry.titles.map(({ words }) => ({ entry, words: officeWords(words) })));
  const byWords = Map.groupBy(
    all.filter(({ words }) => words.length > 0),
    ({ words }) => words.toSorted().join(' '),
  );
  return [...byWords.values()]
    .filter(([first, ...others]) => others.every(({ entry }) => entry === first?.entry))
    .flat();
}

/** The words of an office as a question holds them: without the lone last letter of a longer unspaced run. */
function officeWords(words: readonly string[]): readonly string[] {
  const [last, before] = [words.at(-1) ?? '', words.at(-2) ?? ''];
  return holdsUnspaced(last) && before.length > last.length && before.endsWith(last) ? words.slice(0, -1) : words;
}

function namedBy(entry: LexiconEntry, words: readonly string[]): NamedBy {
  return { entry, words, stems: words.map(stem) };
}

interface NamedBy {
  readonly entry: LexiconEntry;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** Whether a name is a kind and a letter or number, as in transcripts without names: `PhD C`, `Speaker 2`. */
function isNumbered({ words }: NamedBy): boolean {
  return words.length === 2 && words[1]!.length === 1;
}

function createFinder(
  text: string,
  words: readonly AskedWord[],
  titles: RecordSpeakers['titles'],
  asTyped: NamesAsTyped | undefined,
) {
  const taken = words.map(() => false);
  const speakers = new Map<LexiconEntry, SpeakerNamed>();
  const { stems } = typedWords(text, words);
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
    asTyped?.canName(at) ?? /^\p{Lu}/u.test(text.slice(words[at]!.start, words[at]!.end));
  const isMeant = (entry: LexiconEntry, at: number, length: number): boolean =>
    asTyped?.isMeant(entry, at, length) ?? true;
  // `I` is hardly ever one of them, and the first word of a question never.
  const isLoneLetter = (at: number): boolean =>
    at > 0 && /^[A-HJ-Z]$/.test(text.slice(words[at]!.start, words[at]!.end));
  // An office is no name: the President of China is not the one who is President here.
  const isOffice = (some: readonly string[]): boolean => some.every((word) => titles.has(word) || isCommon(word));
  // Two words or more, but not all, of a name that stand in the question and are not taken yet.
  const longestRun = ({ entry, words: typed, stems: parts }: NamedBy) => {
    let longest: { readonly at: number; readonly length: number } | undefined;
    for (let from = 0; from + 1 < parts.length; from += 1) {
      for (let at = 0; at + 1 < stems.length; at += 1) {
        const most = Math.min(parts.length - 1, parts.length - from, stems.length - at);
        let length = 0;
        while (length < most && stems[at + length] === parts[from + length] && !taken[at + length]) length += 1;
        if (length < 2 || length <= (longest?.length ?? 0) || isOffice(typed.slice(from, from + length))) continue;
        if (isMeant(entry, at, length)) longest = { at, length };
      }
    }
    return longest;
  };
  return {
    wholeName({ entry, words: typed, stems: parts }: NamedBy): void {
      if (typed.every(isCommon)) return;
      words.forEach((_, at) => {
        if (!standsAt(parts, at) || !isFree(at, parts.length) || !isMeant(entry, at, parts.length)) return;
        add(entry, 1, at, parts.length, true);
      });
    },
    office({ entry, at, to }: OfficeAsked): void {
      if (isFree(at, to - at)) add(entry, 1, at, to - at, true);
    },
    partOfName(name: NamedBy): void {
      for (let run = longestRun(name); run; run = longestRun(name)) add(name.entry, 1, run.at, run.length);
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
      const bySurname = bearers.filter(
        ({ entry, words }) => words.at(-1) === term && term.length > 2 && isMeant(entry, at, 1),
      );
      const ofKind = kinds.get(stems[at]!) ?? [];
      const byFirstName = bearers.filter((named) => named.words[0] === term);
      if (bySurname.length > 0 && hasCapital(at)) for (const { entry } of bySurname) add(entry, 1, at, 1);
      else if (ofKind.length > 0) {
        const known = ofKind.some(({ entry }) => speakers.has(entry));
        if (!known) for (const { entry } of ofKind) add(entry, ofKind.length <= FEW ? 1 : 0.5, at, 1);
        taken[at] = true;
      } else if (byFirstName.length > 0 && hasCapital(at)) {
        for (const { entry } of byFirstName) add(entry, asTyped?.isFirstName(entry, at) ? 1 : 0.5, at, 1);
      }
    },
    found(): SpeakersNamed {
      return { speakers: [...speakers.values()].sort((a, b) => a.at - b.at), taken };
    },
  };
}

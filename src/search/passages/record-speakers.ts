import type { RecordId, Speaker } from '../../record/schema.ts';
import type { Lexicon, LexiconEntry } from '../lexicon.ts';
import { stem } from '../stem.ts';
import { holdsUnspaced } from '../tokenize.ts';
import { addressedAs, nameWords } from './words-around-names.ts';

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

export function isPerson({ speaker }: RecordSpeakers, { id }: LexiconEntry): boolean {
  return (speaker?.(id)?.type ?? 'person') === 'person';
}

/** Whether the record calls someone *he* or *she*; undefined where it does neither. */
export function pronounOf(speaker: Pick<Speaker, 'possessive'> | undefined): 'he' | 'she' | undefined {
  if (speaker?.possessive === 'his') return 'he';
  return speaker?.possessive === 'her' ? 'she' : undefined;
}

/** How the record addresses someone: by the pronoun it gives, else by a form of address in a name of theirs. */
export function addressOf({ speaker }: RecordSpeakers, { id, names }: LexiconEntry): 'he' | 'she' | undefined {
  return pronounOf(speaker?.(id)) ?? names.flatMap(({ terms }) => terms.flatMap((word) => addressedAs(word) ?? []))[0];
}

/** A name, or an office that stands for one, with whose it is. */
export interface NamedBy {
  readonly entry: LexiconEntry;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** Whether a name is a kind and a letter or number, as in transcripts without names: `PhD C`, `Speaker 2`. */
export function isNumbered({ words }: NamedBy): boolean {
  return words.length === 2 && words[1]!.length === 1;
}

/** The names of each entry, read when first asked for. */
const readNames = new WeakMap<LexiconEntry, readonly NamedBy[]>();

export function namesOf(entry: LexiconEntry): readonly NamedBy[] {
  const known = readNames.get(entry);
  if (known) return known;
  const names = entry.names.map(({ written }) => namedBy(entry, nameWords(written)));
  readNames.set(entry, names);
  return names;
}

/** The same of the offices as the record shows them. */
const readOffices = new WeakMap<LexiconEntry, readonly NamedBy[]>();

/** The office a record gives someone (`US President`) names them as a name does; its other forms may be others' too. */
export function mainOffices(entry: LexiconEntry): readonly NamedBy[] {
  const known = readOffices.get(entry);
  if (known) return known;
  const written = new Set(entry.titles.map((title) => title.written).filter((title) => /\s/.test(title)));
  const offices = [...written].map((title) => namedBy(entry, nameWords(title)));
  readOffices.set(entry, offices);
  return offices;
}

function namedBy(entry: LexiconEntry, words: readonly string[]): NamedBy {
  return { entry, words, stems: words.map(stem) };
}

/** An office by its telling words, and who holds it. */
export interface OfficeOf {
  readonly entry: LexiconEntry;
  readonly words: readonly string[];
}

/** The offices that only one of the entries holds, in every form the record gives. */
export function soleOffices(entries: readonly LexiconEntry[]): readonly OfficeOf[] {
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

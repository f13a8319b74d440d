import type { CorpusRecord } from '../corpus/corpus.ts';
import type { RecordId } from '../record/schema.ts';
import { isCommon } from '../search/common-words.ts';
import { type LexiconEntry, nameKey } from '../search/lexicon.ts';
import type { NameTable } from '../search/name-table.ts';
import type { Question } from '../search/passages/question.ts';
import type { AskedWord } from '../search/passages/typed-words.ts';
import { stem } from '../search/stem.ts';
import type { Archive } from './archive.ts';
import { firstStage } from './first-stage.ts';
import { nameTableOf } from './resolve-name.ts';

/** A record with the speakers and parties that a word of a question may name. */
export interface Bearers {
  readonly record: CorpusRecord;
  readonly entries: ReadonlySet<LexiconEntry>;
}

/**
 * The records in which a word of a question is one of a speaker's name or office, with those speakers. They are looked up
 * by the words, so that records without them cost nothing. Where there are more than `most`, those come first whose
 * bearers the rarest words, and the most of them, tell apart; among equals those that hold more of what is asked.
 */
export function bearersOf(
  archive: Archive,
  records: readonly CorpusRecord[],
  question: Question,
  { text, words }: { readonly text: string; readonly words: readonly AskedWord[] },
  most: number,
): readonly Bearers[] {
  const found = new Map<RecordId, Map<LexiconEntry, number>>();
  const names = nameTableOf(archive, records, 'speaker');
  for (const ofWord of [...filedUnder(names, words), ...ofCommonWords(names, text, words)]) {
    for (const [record, entries] of ofWord) {
      const known = found.get(record) ?? new Map<LexiconEntry, number>();
      found.set(record, known);
      for (const entry of entries) known.set(entry, (known.get(entry) ?? 0) + 1 / ofWord.size);
    }
  }
  const bearers = [...found].map(([id, entries]) => ({
    record: archive.corpus.byId.get(id)!,
    entries: new Set(entries.keys()),
    telling: Math.max(...entries.values()),
  }));
  if (bearers.length <= most) return bearers.sort((a, b) => a.record.first - b.record.first);
  const place = placeOfRecord(archive, records, question);
  const placeOf = ({ record }: Bearers): number => place.get(record.record.id) ?? place.size;
  return bearers.sort((a, b) => b.telling - a.telling || placeOf(a) - placeOf(b) || a.record.first - b.record.first);
}

/** The entries filed under each word, by their record. */
export function filedUnder(
  { byStem, byTitle }: NameTable,
  words: readonly AskedWord[],
): readonly ReadonlyMap<RecordId, readonly LexiconEntry[]>[] {
  const telling = [...new Set(words.map(({ term }) => term))].filter((term) => !isCommon(term));
  return telling.flatMap((term) =>
    [byStem.get(stem(term)), byTitle.get(term)].flatMap((entries) => (entries ? [byRecord(entries)] : [])),
  );
}

/** Words of a name that has only common ones, at most: `The Who`. */
const MOST_COMMON = 4;

/** The entries with a name of common words alone that stands in the text as it is written. */
function ofCommonWords(
  { byName }: NameTable,
  text: string,
  words: readonly AskedWord[],
): readonly ReadonlyMap<RecordId, readonly LexiconEntry[]>[] {
  return words.flatMap(({ start }, at) =>
    Array.from({ length: MOST_COMMON }, (_, more) => words.slice(at, at + 1 + more)).flatMap((run, more) => {
      if (run.length <= more || !run.every(({ term }) => isCommon(term))) return [];
      const typed = text.slice(start, run.at(-1)!.end);
      if (!/\p{Lu}/u.test(typed)) return [];
      const entries = byName.get(nameKey(run.map(({ term }) => term))) ?? [];
      const asWritten = entries.filter(({ names }) => names.some(({ written }) => written === typed));
      return asWritten.length > 0 ? [Map.groupBy(asWritten, ({ record }) => record)] : [];
    }),
  );
}

/** Lists of a table by record, put in order when first asked for. */
const grouped = new WeakMap<readonly LexiconEntry[], ReadonlyMap<RecordId, readonly LexiconEntry[]>>();

function byRecord(entries: readonly LexiconEntry[]): ReadonlyMap<RecordId, readonly LexiconEntry[]> {
  const known = grouped.get(entries);
  if (known) return known;
  const records = Map.groupBy(entries, ({ record }) => record);
  grouped.set(entries, records);
  return records;
}

/** The records of the lines that hold a question best, numbered best first. */
function placeOfRecord(
  archive: Archive,
  records: readonly CorpusRecord[],
  question: Question,
): ReadonlyMap<RecordId, number> {
  const best = firstStage(archive, records, question).map((line) => archive.corpus.statements[line]!.record);
  return new Map([...new Set(best)].map((record, place) => [record, place]));
}

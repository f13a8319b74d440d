import type { CorpusRecord } from '../../corpus/corpus.ts';
import type { Range } from '../../record/record.ts';
import type { RecordId, SpeakerId } from '../../record/schema.ts';
import type { LexiconEntry } from '../../search/lexicon.ts';
import { speakersOf } from '../../search/passages/record-speakers.ts';
import { isHonorific } from '../../search/passages/words-around-names.ts';
import { speakersNamed } from '../../search/passages/speakers-named.ts';
import { type Token, tokenizeQuery } from '../../search/tokenize.ts';
import type { Archive } from '../archive.ts';
import { filedUnder } from '../name-bearers.ts';
import { nameTableOf } from '../resolve-name.ts';

/** Records looked through for the names in a text, at most: whose they are is found out later, from the name. */
const MOST_RECORDS = 20;

/** A speaker or party named in a text, by where the name stands. */
export interface SpeakerInText extends Range {
  /** Whether only a place is named so, which speaks where people say so and else is spoken of. */
  readonly isPlace: boolean;
}

/**
 * The speakers and parties that a text names, in order, each place once. A word of a person's name names them, where it is
 * written as a name or stands as one; of anything else the whole name must be there.
 */
export function speakersInText(
  archive: Archive,
  records: readonly CorpusRecord[],
  text: string,
): readonly SpeakerInText[] {
  const words = tokenizeQuery(text);
  const found = new Map<number, SpeakerInText>();
  for (const [id, entries] of bearersOf(archive, records, words)) {
    const record = archive.corpus.byId.get(id)!;
    const { titles } = speakersOf(archive.index.lexicon, id);
    const speaker = (of: string) => record.speakers.get(of as SpeakerId);
    const named = speakersNamed(text, words, { entries: [...entries], titles, speaker }, 'any-case').speakers;
    for (const { entry, surety, whole, at, to } of named) {
      const type = speaker(entry.id)?.type;
      if (surety < 1 || !(whole || type === 'person')) continue;
      const { start } = words[at]!;
      const before = found.get(start);
      const end = Math.max(words[to - 1]!.end, before?.end ?? 0);
      found.set(start, { start, end, isPlace: type === 'place' && (before?.isPlace ?? true) });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The first records in which a word of a text is one of a speaker's name or office, with those speakers. */
function bearersOf(
  archive: Archive,
  records: readonly CorpusRecord[],
  words: readonly Token[],
): ReadonlyMap<RecordId, ReadonlySet<LexiconEntry>> {
  // `Mr` stands in the labels of very many, and names none of them.
  const telling = words.filter(({ term }) => !isHonorific(term));
  const bearers = new Map<RecordId, Set<LexiconEntry>>();
  for (const ofWord of filedUnder(nameTableOf(archive, records, 'speaker'), telling)) {
    for (const [record, entries] of ofWord) {
      const known = bearers.get(record);
      if (known) for (const entry of entries) known.add(entry);
      else if (bearers.size < MOST_RECORDS) bearers.set(record, new Set(entries));
    }
  }
  return bearers;
}

import type { CorpusRecord } from '../corpus/corpus.ts';
import type { SpeakerId } from '../record/schema.ts';
import type { Question } from '../search/passages/question.ts';
import { speakersNamed } from '../search/passages/speakers-named.ts';
import type { Archive } from './archive.ts';
import type { NameRef } from './names.ts';
import type { SpeakerCount } from './schema.ts';
import { speakerCountOf } from './who.ts';

/** Records looked through for the speakers a question names: the names of thousands would take longer than the answer. */
const MOST_RECORDS = 50;

/** A speaker named in a question, in one of the records. */
export interface SpeakerInQuestion {
  readonly ref: NameRef;
  readonly count: SpeakerCount;
}

export interface NamedInQuestion {
  /** People, organizations and groups; a place does not speak. */
  readonly speakers: readonly SpeakerInQuestion[];
  /** For each word of the question, whether it is part of the name of one of them. */
  readonly taken: readonly boolean[];
  /** Whether the question is for what someone said, and not only of what it names. */
  readonly forWords: boolean;
}

/** Words that ask for what someone said or did; the name before or after them is who. */
const FOR_WORDS =
  /\b(?:say|says|said|state|states|stated|tell|tells|told|think|thinks|thought|promise[sd]?|pledge[sd]?|claim(?:s|ed)?|describe[sd]?|mention(?:s|ed)?|affirm(?:s|ed)?|according to|view|views|opinion|words|speak|spoke|speaks|talk|talked|call|called|respond(?:s|ed)?|deny|denies|denied|want|wants|wanted|agree[sd]?|suggest(?:s|ed)?|propose[sd]?|explain(?:s|ed)?|argue[sd]?)\b|と(?:言|述べ)|言った|発言/i;

/** The speakers that a question names in the records asked. */
export function namedInQuestion(
  archive: Archive,
  records: readonly CorpusRecord[],
  question: Question,
): NamedInQuestion {
  const taken = question.words.map(() => false);
  const speakers: SpeakerInQuestion[] = [];
  for (const record of records.slice(0, MOST_RECORDS)) {
    const entries = archive.index.lexicon.speakersOf.get(record.record.id) ?? [];
    const talking = entries.filter(({ id }) => record.speakers.get(id as SpeakerId)?.type !== 'place');
    const found = speakersNamed(question.query.text, question.words, talking, 'any-case');
    found.taken.forEach((is, at) => {
      taken[at] ||= is;
    });
    for (const { entry, surety, whole } of found.speakers) {
      // A word of a person's name names them; a word of an organization's may mean anything.
      const isPerson = record.speakers.get(entry.id as SpeakerId)?.type === 'person';
      if (surety < 1 || !(whole || isPerson)) continue;
      const ref = { record, id: entry.id };
      speakers.push({ ref, count: speakerCountOf(archive, ref) });
    }
  }
  return { speakers, taken, forWords: FOR_WORDS.test(question.query.text) };
}

import type { CorpusRecord } from '../corpus/corpus.ts';
import type { SpeakerId } from '../record/schema.ts';
import type { Question } from '../search/passages/question.ts';
import { type RecordSpeakers, speakersNamed, speakersOf } from '../search/passages/speakers-named.ts';
import { holdsUnspaced } from '../search/tokenize.ts';
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
  /** Who is meant to have said or done it; a place only where the question is for its words. */
  readonly speakers: readonly SpeakerInQuestion[];
  /** For each word of the question, whether it is part of the name of one of them. */
  readonly taken: readonly boolean[];
  /** Whether the question is for what someone said, and not only of what it names. */
  readonly forWords: boolean;
}

/** Words that ask for what someone said or did; the name before or after them is who. */
const FOR_WORDS =
  /\b(?:say|says|said|state|states|stated|tell|tells|told|think|thinks|thought|promise[sd]?|pledge[sd]?|claim(?:s|ed)?|describe[sd]?|mention(?:s|ed)?|affirm(?:s|ed)?|according to|view|views|opinion|words|speak|spoke|speaks|talk|talked|call|called|respond(?:s|ed)?|deny|denies|denied|want|wants|wanted|agree[sd]?|suggest(?:s|ed)?|propose[sd]?|explain(?:s|ed)?|argue[sd]?)\b|と(?:言|述べ)|言った|発言|書き|ツイート/i;

/** The speakers that a question names in the records asked. */
export function namedInQuestion(
  archive: Archive,
  records: readonly CorpusRecord[],
  question: Question,
): NamedInQuestion {
  const taken = question.words.map(() => false);
  const speakers: SpeakerInQuestion[] = [];
  const { text } = question.query;
  const verb = FOR_WORDS.exec(question.asked);
  for (const record of records.slice(0, MOST_RECORDS)) {
    const known = speakersOf(archive.index.lexicon, record.record.id);
    const found = speakersNamed(text, question.words, known, 'any-case');
    for (const { entry, surety, whole, at, to } of found.speakers) {
      const type = record.speakers.get(entry.id as SpeakerId)?.type;
      const last = to - 1;
      const isSubject = verb !== null && standsAsSubject(question, { first: at, last }, verb.index, known);
      // A word of a person's name names them; a word of an organization's may mean anything.
      if (surety < 1 || !(whole || type === 'person') || (verb ? !isSubject : type === 'place')) continue;
      const ref = { record, id: entry.id };
      speakers.push({ ref, count: speakerCountOf(archive, ref) });
      taken.fill(true, at, to);
    }
  }
  return { speakers, taken, forWords: verb !== null };
}

/**
 * Who says it stands before the verb, or behind *by* or *according to*; what stands behind the verb is spoken of. The
 * President of China is not China, nor is China's president. In Japanese a particle marks who it is.
 */
function standsAsSubject(
  { query: { text }, words }: Question,
  { first, last }: { readonly first: number; readonly last: number },
  verb: number,
  { titles }: RecordSpeakers,
): boolean {
  const { start } = words[first]!;
  const { end } = words[last]!;
  if (holdsUnspaced(text)) return /^[\p{scx=Han}\p{scx=Kana}]*[はがも]/u.test(text.slice(start));
  if (titles.has(words[last + 1]?.term ?? '') || /\bof\s+(?:the\s+)?$/i.test(text.slice(0, start))) return false;
  return end <= verb || /\b(?:by|according to)\s+(?:the\s+)?$/i.test(text.slice(0, start));
}

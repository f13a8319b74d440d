import type { CorpusRecord } from '../corpus/corpus.ts';
import type { SpeakerId } from '../record/schema.ts';
import { type LexiconEntry, nameKey } from '../search/lexicon.ts';
import { beginsWithSubject, SAYING_IN_JAPANESE } from '../search/passages/japanese.ts';
import { isMarked, type Question, readQuestion } from '../search/passages/question.ts';
import { type RecordSpeakers, speakersOf } from '../search/passages/record-speakers.ts';
import type { SpeakerNamed } from '../search/passages/speaker-finder.ts';
import { speakersNamed } from '../search/passages/speakers-named.ts';
import { titlesBeside } from '../search/passages/titles-beside.ts';
import { type AskedWord, typedWords } from '../search/passages/typed-words.ts';
import { isPossessive, isSomeoneElse, SAYING } from '../search/passages/words-around-names.ts';
import { holdsUnspaced } from '../search/tokenize.ts';
import type { Archive } from './archive.ts';
import { asTyped } from './as-typed.ts';
import { bearersOf } from './name-bearers.ts';
import { type NameRef, nameTableOf } from './resolve-name.ts';
import { repairNames } from './repair-names.ts';
import type { Correction, SpeakerCount } from './schema.ts';
import { speakerCountOf } from './who.ts';

/** Records in which a question names someone, at most: their lines are looked at one by one. */
const MOST_RECORDS = 50;
/** Records looked through for them, at most: a record may have a bearer of a word that then names nobody. */
const MOST_LOOKED_AT = 200;

/** A speaker named in a question, in one of the records. */
export interface SpeakerInQuestion {
  readonly ref: NameRef;
  readonly count: SpeakerCount;
  /** Where the name stands in the text of the question, and how. */
  readonly at: number;
  readonly written: string;
}

export interface NamedInQuestion {
  /** The question, with the names of those speakers out of their quotation marks, and without the titles beside names. */
  readonly question: Question;
  /** Who is meant to have said or done it; a place only where the question is for its words. */
  readonly speakers: readonly SpeakerInQuestion[];
  /** For each word of the question, whether it is part of the name of one of them. */
  readonly taken: readonly boolean[];
  /** Whether the question asks for what someone said, and not only about what it names. */
  readonly forWords: boolean;
  /** Words of their names that were misspelt. */
  readonly corrections: readonly Correction[];
}

/** Words that ask for what someone said or did; the name before or after them is who. */
const FOR_WORDS = new RegExp(
  String.raw`\b(?:${SAYING}|according to|view|views|opinion|words)\b|${SAYING_IN_JAPANESE}`,
  'i',
);

/** What begins a question with a request to whoever answers: `Tell me`, `Can you explain`. */
const REQUEST =
  /^\W*(?:(?:and|so|please|pls|just|can|could|would|will|you)\s+)*(?:tell|describe|explain|talk|speak|say)\b/i;

/** Where in a text stands the word that asks for what someone said or did; undefined where none does. */
function placeOfVerb(text: string): number | undefined {
  const behind = REQUEST.exec(text)?.[0].length ?? 0;
  const verb = FOR_WORDS.exec(text.slice(behind));
  return verb ? verb.index + behind : undefined;
}

/** The speakers that a question names in the records asked. */
export function namedInQuestion(
  archive: Archive,
  records: readonly CorpusRecord[],
  question: Question,
): NamedInQuestion {
  const named = namedIn(archive, records, question);
  const unquoted = withoutQuotes(archive, records, question);
  if (!unquoted) return named;
  const more = namedIn(archive, records, unquoted);
  // What else is quoted is searched as it stands.
  const isAsked = more.forWords || more.speakers.every(({ count }) => count.type === 'person');
  return isAsked && more.speakers.length > named.speakers.length ? more : named;
}

/** The question with the whole names of speakers out of their quotation marks; undefined where it quotes none. */
function withoutQuotes(archive: Archive, records: readonly CorpusRecord[], question: Question): Question | undefined {
  const { byName } = nameTableOf(archive, records, 'speaker');
  const names = question.query.phrases.filter(({ terms }) => byName.has(nameKey(terms)));
  if (names.length === 0) return undefined;
  const text = names.reduce(
    (asked, { written }) =>
      asked.replace(new RegExp(String.raw`\p{P}\s*${RegExp.escape(written)}\s*\p{P}`, 'u'), () => ` ${written} `),
    question.asked,
  );
  const read = readQuestion(archive.index, text, { everyName: true });
  return read.ok ? read.question : undefined;
}

function namedIn(archive: Archive, records: readonly CorpusRecord[], question: Question): NamedInQuestion {
  const { text, words: typed, placeOf } = asTyped(question);
  const repairs = repairNames(nameTableOf(archive, records, 'speaker'), question.terms, question.words);
  const meant = new Map(repairs.map((repair) => [placeOf(repair.at), repair.meant]));
  const words = typed.map((word, at) => ({ ...word, term: meant.get(at) ?? word.term }));
  const verb = placeOfVerb(text) ?? (holdsUnspaced(question.asked) ? placeOfVerb(question.asked) : undefined);
  const marks = { taken: words.map(() => false), titles: words.map(() => false) };
  const speakers: SpeakerInQuestion[] = [];
  const bearers = bearersOf(archive, records, question, { text, words }, MOST_RECORDS).slice(0, MOST_LOOKED_AT);
  let named = 0;
  for (const { record, entries } of bearers) {
    const known = speakersKnown(archive, record, entries);
    const put: Asked = { text, words, verb, known };
    const found = speakersNamed(text, words, known, 'any-case').speakers;
    for (const speaker of found) {
      for (const at of titlesBeside(typedWords(text, words), known, speaker)) marks.titles[at] = true;
    }
    const asked = found.filter((speaker) => isAsked(put, speaker));
    for (const speaker of asked) {
      speakers.push(speakerIn(archive, put, record, speaker));
      marks.taken.fill(true, ...fullName(put, speaker));
    }
    if (asked.length > 0) named += 1;
    if (named === MOST_RECORDS) break;
  }
  const ofQuestion = (list: readonly boolean[]): readonly boolean[] =>
    question.words.map((_, at) => list[placeOf(at) ?? -1] ?? false);
  const taken = ofQuestion(marks.taken);
  return {
    question: withoutTitles(question, ofQuestion(marks.titles)),
    speakers,
    taken,
    forWords: verb !== undefined,
    corrections: repairs.filter(({ at }) => taken[at]).map(({ correction }) => ({ ...correction })),
  };
}

function speakerIn(
  archive: Archive,
  { text, words }: Asked,
  record: CorpusRecord,
  { entry, at, to }: SpeakerNamed,
): SpeakerInQuestion {
  const ref = { record, id: entry.id };
  const { start } = words[at]!;
  return { ref, count: speakerCountOf(archive, ref), at: start, written: text.slice(start, words[to - 1]!.end) };
}

/** A question without the titles that stand beside names, which are no part of what is asked about. */
function withoutTitles(question: Question, titles: readonly boolean[]): Question {
  const terms = question.terms.filter((term) => term.entries.length > 0 || !isMarked(term, titles));
  if (terms.length === question.terms.length) return question;
  return { ...question, terms: terms.map((term, place) => ({ ...term, place })) };
}

function speakersKnown({ index }: Archive, record: CorpusRecord, bearers: ReadonlySet<LexiconEntry>): RecordSpeakers {
  const { entries, titles } = speakersOf(index.lexicon, record.record.id);
  return {
    entries: entries.filter((entry) => bearers.has(entry)),
    titles,
    speaker: (id) => record.speakers.get(id as SpeakerId),
  };
}

/** What is asked: the text, its words, where its verb of saying begins, and whose names it may hold. */
interface Asked {
  readonly text: string;
  readonly words: readonly AskedWord[];
  readonly verb: number | undefined;
  readonly known: RecordSpeakers;
}

/** Whether a speaker is meant to have said or done it. A word of a person's name names them; of an organization's, anything. */
function isAsked(asked: Asked, { entry, surety, whole, at, to }: SpeakerNamed): boolean {
  const type = asked.known.speaker?.(entry.id)?.type;
  if (surety < 1 || !(whole || type === 'person')) return false;
  if (type === 'person' && isOwnersOther(asked, to)) return false;
  return asked.verb === undefined ? type !== 'place' : standsAsSubject(asked, asked.verb, at, to - 1);
}

/** Middle names and initials, between two words of a name. */
const MIDDLE = /^(?:\s+\p{Lu}[\p{L}\p{M}]*\.?)*\s+$/u;
const MOST_MIDDLE = 2;

/** The first word of a name and behind its last, with a middle name that the record lacks: `Joe R. Cole`. */
function fullName({ text, words }: Asked, { entry, at, to }: SpeakerNamed): readonly [at: number, to: number] {
  const { terms } = entry.names[0]!;
  const isJoined = (from: number, last: number): boolean =>
    last - from <= MOST_MIDDLE + 1 && MIDDLE.test(text.slice(words[from]!.end, words[last]!.start));
  const first = words.findIndex(({ term }, place) => place < at && terms.includes(term) && isJoined(place, at));
  const last = words.findLastIndex(({ term }, place) => place >= to && terms.includes(term) && isJoined(to - 1, place));
  return [first < 0 ? at : first, last < 0 ? to : last + 1];
}

/** Whether a name that ends before a place only says whose relative, office or colleague is meant. */
function isOwnersOther({ text, words }: Asked, to: number): boolean {
  const next = words[to];
  const owner = text.slice(words[to - 1]!.start, next?.start).trimEnd();
  return next !== undefined && isSomeoneElse(next.term) && isPossessive(owner);
}

/**
 * Who says it stands before the verb, or behind *by* or *according to*; what stands behind the verb is spoken of. The
 * President of China is not China, nor is China's president. In Japanese a particle marks who it is.
 */
function standsAsSubject({ text, words, known }: Asked, verb: number, first: number, last: number): boolean {
  const { start } = words[first]!;
  const { end } = words[last]!;
  if (holdsUnspaced(text)) return beginsWithSubject(text.slice(start));
  if (isPassive(text, { start, end, verb })) return false;
  if (known.titles.has(words[last + 1]?.term ?? '') || /\bof\s+(?:the\s+)?$/i.test(text.slice(0, start))) return false;
  return end <= verb || /\b(?:by|according to)\s+(?:the\s+)?$/i.test(text.slice(0, start));
}

const BE = /\b(?:is|are|was|were|be|been|being)\s+(?:the\s+|ever\s+)*$/i;
const PARTICIPLE = /^(?:\p{L}+ed|said|told|thought)\b/iu;

/** Whether something is said of the name, which itself says nothing: `Was Taiwan mentioned?` */
function isPassive(text: string, { start, end, verb }: { start: number; end: number; verb: number }): boolean {
  const besideVerb = end <= verb && (BE.test(text.slice(0, start)) || BE.test(text.slice(end, verb)));
  return besideVerb && PARTICIPLE.test(text.slice(verb));
}

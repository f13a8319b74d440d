import type { RecordId, SpeakerId } from '../record/schema.ts';
import { foldLetters } from '../search/fold.ts';
import { cleanText } from '../search/query.ts';
import type { Archive } from './archive.ts';
import type { SpeakerCount, TopicCount } from './schema.ts';
import { cut, MOST_SUGGESTIONS, type Suggestion, suggestSpeakers, suggestTopics } from './suggestions.ts';

/** Longest question that a suggestion can send, in UTF-16 units. */
const LONGEST_VALUE = 100;
/** Of each kind, so that no kind crowds out the others. */
const MOST_OF_A_KIND = 8;
/** More words than this are a question already, not the name of what is asked about. */
const MOST_NAME_WORDS = 3;
/** Fewer letters begin too many names. */
const LEAST_BEGUN = 2;

const ASKS = /^(?:what|who|whom|whose|when|where|which|why|how|did|do|does|is|are|was|were|has|have|had|tell)\b/i;
/** What a speaker's name comes after: `What did`. */
const BEFORE_SPEAKER = /\b(?:did|does|do|has|have|had)\s+$/i;

/** A question about a topic. */
export function questionOnTopic(label: string): string {
  return `What did they say about ${label}?`;
}

function questionOf(speaker: string): string {
  return `What did ${speaker} say?`;
}

/**
 * For a box that takes a question: what is typed, first and as it is; then questions about the topics and speakers it
 * names, or it may go on to name. An empty box shows what can be asked. None where what is typed is longer than a
 * suggestion can send: picked, it would be cut; as it stands, it is sent whole.
 */
export function suggestQuestions(archive: Archive, typed: string, record?: string): readonly Suggestion[] {
  const text = cut(typed);
  if (text !== cleanText(typed)) return [];
  const questions = text === '' ? firstQuestions(archive, record) : [text, ...further(archive, text, record)];
  return [...new Set(questions)]
    .filter((question) => question.length <= LONGEST_VALUE)
    .slice(0, MOST_SUGGESTIONS)
    .map((question) => ({ kind: 'question', text: question, value: question }));
}

/** About each topic, of each speaker, and of a speaker about a topic they do speak on; some of each. */
function firstQuestions(archive: Archive, record: string | undefined): readonly string[] {
  const topics = topicsOf(archive, record);
  return [
    ...topics.map(({ label }) => questionOnTopic(label)),
    ...speakersOf(archive, record).map(questionOf),
    ...topics.flatMap((topic) => {
      const speaker = firstSpeaker(archive, topic);
      return speaker === undefined ? [] : [`What did ${speaker} say about ${topic.label}?`];
    }),
  ];
}

/** The first topics of the records, as far as they are shown. */
function topicsOf({ corpus, tallies }: Archive, record: string | undefined): readonly TopicCount[] {
  const found: TopicCount[] = [];
  for (const held of corpus.records) {
    if (record !== undefined && held.record.id !== record) continue;
    found.push(...(tallies.get(held.record.id)?.topics ?? []).filter(({ total }) => total > 0));
    if (found.length >= MOST_OF_A_KIND) break;
  }
  return found.slice(0, MOST_OF_A_KIND);
}

/** The first people of the records with lines of their own or jointly with others, as far as they are shown. */
function speakersOf({ corpus, tallies }: Archive, record: string | undefined): readonly string[] {
  const found: string[] = [];
  for (const held of corpus.records) {
    if (record !== undefined && held.record.id !== record) continue;
    const speakers = tallies.get(held.record.id)?.speakers ?? [];
    found.push(...speakers.filter((one) => isPeople(one) && one.said + one.jointly > 0).map(({ name }) => name));
    if (found.length >= MOST_OF_A_KIND) break;
  }
  return found.slice(0, MOST_OF_A_KIND);
}

/** The people who have most lines on a topic. */
function firstSpeaker({ tallies }: Archive, { record, speakers }: TopicCount): string | undefined {
  const counts = tallies.get(record as RecordId)?.speakerCounts;
  return speakers.map(({ id }) => counts?.get(id as SpeakerId)).find((one) => one && isPeople(one))?.name;
}

/** Names of other kinds may want an article in a sentence, which the record does not give. */
function isPeople({ type }: SpeakerCount): boolean {
  return type === 'person' || type === 'group';
}

function further(archive: Archive, text: string, record: string | undefined): readonly string[] {
  const isName = text.split(' ').length <= MOST_NAME_WORDS && !ASKS.test(text);
  return isName ? about(archive, text, record) : goingOn(archive, text, record);
}

/** Questions about what a name, or its beginning, may stand for. */
function about(archive: Archive, name: string, record: string | undefined): readonly string[] {
  return [
    ...suggestTopics(archive, name, record)
      .slice(0, MOST_OF_A_KIND)
      .map(({ text }) => questionOnTopic(text)),
    ...suggestSpeakers(archive, name, record)
      .slice(0, MOST_OF_A_KIND)
      .map((speaker) =>
        // Who has no line of their own is somebody, or some place, that others speak about.
        speaker.kind === 'speaker' && speaker.lines > 0 ? questionOf(speaker.text) : questionOnTopic(speaker.text),
      ),
  ];
}

/** The question typed so far, ended by a name that its last words begin. */
function goingOn(archive: Archive, text: string, record: string | undefined): readonly string[] {
  const words = text.split(' ');
  const last = words.at(-1)!;
  if (words.length < 2 || last.length < LEAST_BEGUN || !/[\p{L}\p{N}]$/u.test(last)) return [];
  const topics = suggestTopics(archive, last, record).flatMap(({ text: label }) => {
    const before = beforeName(words, label, 'whole');
    return before === undefined ? [] : [`${before}${label}?`];
  });
  const speakers = suggestSpeakers(archive, last, record).flatMap(({ text: name }) => {
    const before = beforeName(words, name, 'any-word');
    if (before === undefined) return [];
    return [BEFORE_SPEAKER.test(before) ? `${before}${name} say?` : `${before}${name}?`];
  });
  return [...speakers.slice(0, MOST_OF_A_KIND), ...topics.slice(0, MOST_OF_A_KIND)];
}

/** The text before the words that begin a name, or a word of it; undefined where the last words begin neither. */
function beforeName(words: readonly string[], name: string, by: 'whole' | 'any-word'): string | undefined {
  const whole = foldLetters(name);
  for (let count = Math.min(MOST_NAME_WORDS, words.length - 1); count > 0; count -= 1) {
    if (whole.startsWith(foldLetters(words.slice(-count).join(' ')))) return `${words.slice(0, -count).join(' ')} `;
  }
  const last = foldLetters(words.at(-1)!);
  const begun = by === 'any-word' && whole.split(' ').some((word) => word.startsWith(last));
  return begun ? `${words.slice(0, -1).join(' ')} ` : undefined;
}

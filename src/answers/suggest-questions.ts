import { isCommon } from '../search/common-words.ts';
import { foldLetters } from '../search/fold.ts';
import { cleanText } from '../search/query.ts';
import type { Archive } from './archive.ts';
import { firstOfEach } from './first-of-each.ts';
import { nameInSentence, type NameOf, withArticle } from './name-in-sentence.ts';
import type { SpeakerCount, TopicCount } from './schema.ts';
import {
  cut,
  LONGEST_VALUE,
  MOST_OF_A_KIND,
  MOST_SUGGESTIONS,
  type Suggestion,
  suggestSpeakers,
  suggestTopics,
} from './suggestions.ts';
import { firstSpeakers, firstTopics, topicsAskedFor, topicsOfSpeaker } from './topics-to-ask.ts';

/** Topics offered with a speaker whose name is typed. */
const MOST_WITH_SPEAKER = 3;
/** More words than this are a question already, not the name of what is asked about. */
const MOST_NAME_WORDS = 3;
/** Fewer letters begin too many names. */
const LEAST_BEGUN = 2;

const ASKS = /^(?:what|who|whom|whose|when|where|which|why|how|did|do|does|is|are|was|were|has|have|had|tell)\b/i;
/** What a speaker's name and a verb come after: `What did`, `What has the`. */
const BEFORE_SPEAKER = /\bwhat (?:did|does|do|has|have|had) (?:the )?$/i;
/** After any other of these a name ends no question: `When did Joe Biden?` Only `Who is` takes one. */
const BEFORE_MORE =
  /(?:\b(?:did|does|do|has|have|had|can|could|will|would|should)|(?<!\bwho )\b(?:is|are|was|were)) (?:the )?$/i;
/** What a topic comes after, with its article or its first letter, if that is typed already. */
const BEFORE_TOPIC =
  /^(?<asked>.*?)(?<before>\b(?:about|(?<!\bgo(?:ing)? )on|regarding|concerning|mention(?:s|ed)?|discuss(?:e[sd])?))(?: (?<begun>the|\p{L}))?$/iu;
/** A question that is whole, and that a topic may still be added to. */
const SAID = /^what\b.*\b(?:say|says|said|think|thinks)$/i;

/** A question about a topic, named as it stands in a sentence. */
export function questionOnTopic(name: string): string {
  return `What did they say about ${name}?`;
}

/**
 * For a box that takes a question: what is typed, first and as it is; then questions about the topics and speakers it
 * names, or it may go on to name. An empty box shows what can be asked. Names stand in a question as the record writes
 * them in a sentence. None where what is typed is longer than a suggestion can send: picked, it would be cut; as it
 * stands, it is sent whole.
 */
export function suggestQuestions(archive: Archive, typed: string, record?: string): readonly Suggestion[] {
  const text = cut(typed);
  if (text !== cleanText(typed)) return [];
  const questions = text === '' ? firstQuestions(archive, record) : [text, ...further(archive, text, record)];
  // Each once, whatever its case.
  return firstOfEach(
    questions.filter((question) => question.length <= LONGEST_VALUE),
    foldLetters,
  )
    .slice(0, MOST_SUGGESTIONS)
    .map((question) => ({ kind: 'question', text: question, value: question }));
}

/** About each topic, of each speaker, and about each topic of who has most lines on it; some of each. */
function firstQuestions(archive: Archive, record: string | undefined): readonly string[] {
  const topics = firstTopics(archive, record);
  const speakers = firstSpeakers(archive, record);
  return [
    ...topics.map((topic) => questionOnTopic(topicText(archive, topic))),
    ...speakers.map((speaker) => `What did ${speakerText(archive, speaker)} say?`),
    ...topics.flatMap((topic) => {
      const most = topic.speakers.flatMap(
        ({ id }) => speakers.find((one) => one.speaker === id && one.record === topic.record) ?? [],
      )[0];
      return most ? [`What did ${speakerText(archive, most)} say about ${topicText(archive, topic)}?`] : [];
    }),
  ];
}

function topicText(archive: Archive, { record, id }: TopicCount): string {
  return withArticle(nameInSentence(archive, { kind: 'topic', record, id }));
}

function speakerText(archive: Archive, { record, speaker }: SpeakerCount): string {
  return withArticle(nameInSentence(archive, { kind: 'speaker', record, id: speaker }));
}

function further(archive: Archive, text: string, record: string | undefined): readonly string[] {
  const begun = foldLetters(text);
  const known = firstQuestions(archive, record).filter((question) => foldLetters(question).startsWith(begun));
  const onTopics = withTopics(archive, text, record);
  if (onTopics.length > 0) return [...onTopics, ...known];
  const isName = text.split(' ').length <= MOST_NAME_WORDS && !ASKS.test(text);
  return [...(isName ? about(archive, text, record) : goingOn(archive, text, record)), ...known];
}

/** A question that stops before what it is about, with each topic that it may be about. */
function withTopics(archive: Archive, text: string, record: string | undefined): readonly string[] {
  const { asked, before, begun = '' } = BEFORE_TOPIC.exec(SAID.test(text) ? `${text} about` : text)?.groups ?? {};
  if (asked === undefined || before === undefined) return [];
  const wanted = foldLetters(begun);
  return topicsAskedFor(archive, asked.trim(), record).flatMap(({ record: of, id }) => {
    const named = nameInSentence(archive, { kind: 'topic', record: of, id });
    const fits = wanted === 'the' ? named.article === 'the' : foldLetters(named.name).startsWith(wanted);
    return fits ? [ended(`${asked}${before} ${withArticle(named)}`)] : [];
  });
}

/** A question with its mark; what tells to tell is none. */
function ended(text: string): string {
  return /^tell\b/i.test(text) ? text : `${text}?`;
}

/** Questions about what a name, or its beginning, may stand for. */
function about(archive: Archive, typed: string, record: string | undefined): readonly string[] {
  const name = typed.replace(/^the /i, '');
  const topics = suggestTopics(archive, name, record).slice(0, MOST_OF_A_KIND);
  const speakers = speakersNear(archive, name, record);
  return [
    ...topics.map((topic) => questionOnTopic(withArticle(nameInSentence(archive, nameOf(topic))))),
    ...speakers.map((one) =>
      hasLines(one)
        ? `${said(archive, 'What did ', one)}?`
        : questionOnTopic(withArticle(nameInSentence(archive, nameOf(one)))),
    ),
    ...onTheirTopics(archive, 'What did ', speakers.filter(hasLines)),
  ];
}

/** Whether someone has lines, alone or jointly. Else they are somebody, or some place, that others speak about. */
function hasLines(one: Suggestion): boolean {
  return one.kind === 'speaker' && one.lines > 0;
}

/** Speakers that a name, or its beginning, may stand for; each by themselves before those who speak jointly. */
function speakersNear(archive: Archive, name: string, record: string | undefined): readonly Suggestion[] {
  const near = suggestSpeakers(archive, name, record).slice(0, MOST_OF_A_KIND);
  return [...near.filter((one) => !isJoint(one)), ...near.filter(isJoint)];
}

function isJoint(one: Suggestion): boolean {
  return one.kind === 'speaker' && one.jointly;
}

/** Whether a verb stands in the number of a speaker: `What has` one said, `Who are` several. */
function agrees(before: string, speaker: Suggestion): boolean {
  const [one, several] = [/\b(?:does|has|is|was) (?:the )?$/i, /\b(?:do|have|are|were) (?:the )?$/i];
  return !(isJoint(speaker) ? one : several).test(before);
}

/** `What did Joe Biden say`, `What has the Quad said`: what is typed before a speaker, the speaker, and the verb. */
function said(archive: Archive, before: string, speaker: Suggestion): string {
  return `${joined(archive, before, nameOf(speaker))} ${/\b(?:has|have|had) (?:the )?$/i.test(before) ? 'said' : 'say'}`;
}

/** What the first of some speakers said about the topics they speak most on. */
function onTheirTopics(archive: Archive, before: string, [first]: readonly Suggestion[]): readonly string[] {
  if (!first) return [];
  return topicsOfSpeaker(archive, nameOf(first))
    .slice(0, MOST_WITH_SPEAKER)
    .map((topic) => `${said(archive, before, first)} about ${topicText(archive, topic)}?`);
}

/** The question typed so far, ended by a name that its last words begin. */
function goingOn(archive: Archive, text: string, record: string | undefined): readonly string[] {
  const words = text.split(' ');
  const last = words.at(-1)!;
  if (words.length < 2 || last.length < LEAST_BEGUN || !/[\p{L}\p{N}]$/u.test(last)) return [];
  const near = (suggestions: readonly Suggestion[], by: 'whole' | 'any-word') =>
    suggestions.flatMap((one) => {
      const before = beforeName(words, one.text, by);
      return before === undefined ? [] : [{ one, before }];
    });
  const speakers = near(speakersNear(archive, last, record), 'any-word').filter(({ one, before }) =>
    agrees(before, one),
  );
  const saying = speakers.filter(({ one, before }) => BEFORE_SPEAKER.test(before) && hasLines(one));
  const [first] = saying;
  return [
    ...saying.map(({ one, before }) => `${said(archive, before, one)}?`),
    ...speakers.flatMap(({ one, before }) => endedBy(archive, before, one)),
    ...near(suggestTopics(archive, last, record), 'whole')
      .slice(0, MOST_OF_A_KIND)
      .flatMap(({ one, before }) => endedBy(archive, before, one)),
    ...(first ? onTheirTopics(archive, first.before, [first.one]) : []),
  ];
}

/** A question that a name ends; none where more than a name is wanted. */
function endedBy(archive: Archive, before: string, name: Suggestion): readonly string[] {
  return BEFORE_MORE.test(before) ? [] : [ended(joined(archive, before, nameOf(name)))];
}

/** What a suggestion of a topic or speaker names: its value is `id@record`. */
function nameOf({ kind, value }: Suggestion): NameOf {
  const [id = '', record = ''] = value.split('@');
  return { kind: kind === 'topic' ? 'topic' : 'speaker', record, id };
}

/** A name behind what is typed before it, with one article: the one typed stays where the record shows none. */
function joined(archive: Archive, before: string, of: NameOf): string {
  const named = nameInSentence(archive, of);
  const bare = before.replace(/\bthe $/i, '');
  return bare === before || named.article !== 'unknown' ? bare + withArticle(named) : before + named.name;
}

/** The text before the words that begin a name, or a word of it; undefined where the last words begin neither. */
function beforeName(words: readonly string[], name: string, by: 'whole' | 'any-word'): string | undefined {
  const whole = foldLetters(name);
  for (let count = Math.min(MOST_NAME_WORDS, words.length - 1); count > 0; count -= 1) {
    if (whole.startsWith(foldLetters(words.slice(-count).join(' ')))) return `${words.slice(0, -count).join(' ')} `;
  }
  const last = foldLetters(words.at(-1)!);
  const begun = by === 'any-word' && !isCommon(last) && whole.split(' ').some((word) => word.startsWith(last));
  return begun ? `${words.slice(0, -1).join(' ')} ` : undefined;
}

import type { Archive } from '../answers/archive.ts';
import type { Evidence, NearLine, NoAnswer, SpeakerCount } from '../answers/schema.ts';
import { holdsUnspaced } from '../search/tokenize.ts';
import { cleanLine, cleanTyped } from './clean.ts';
import { beginsWithName, missingInFull } from './missing-names.ts';
import { listed } from './names.ts';
import { NBSP } from './nbsp.ts';
import type { Heading } from './phrase.ts';
import { zeroVerbatimBy } from './speakers.ts';
import { countText, DOT, firstFew, numberText, type PlaceText, thisRecord } from './words.ts';

/** Longest question, and longest name in it, that is shown back, in characters: a heading is no place for more. */
const QUESTION_SHOWN = 120;
const NAME_SHOWN = 40;

/** Most names said in one line. */
const NAMES_SHOWN = 3;

/** Said under the lines that answer a question. */
export const NOT_A_SUMMARY = 'Lines from the record, not a summary.';

/** Over the lines that are near a question. */
export const ALSO_TITLE = 'Also relevant';

/**
 * `1 line answers this`, or `The best 25 lines on this` where not all were looked at; the question as asked, then whose
 * lines are shown and which.
 */
export function evidenceHeading(answer: Evidence, place: PlaceText): Heading {
  const { question, total, capped } = answer;
  const lines = countText(total, 'line');
  return {
    title: [capped ? `The best ${lines} on this` : `${lines} ${total === 1 ? 'answers' : 'answer'} this`],
    detail: [questionText(question)],
    more: small(narrowedText(answer), place(answer)),
  };
}

/** The *no* in the first words, then what was searched. A title that says *this* stands over the question. */
export function noAnswerHeading(answer: NoAnswer, archive: Archive): Heading {
  const { question, reason, speaker } = answer;
  const searched = `${countText(answer.searched, 'line')} searched`;
  const missing = missingInFull(question, answer.missing);
  if (reason === 'speaker-silent') {
    return {
      title: [`Nothing by ${speaker?.name ?? 'this speaker'} on this`],
      detail: [questionText(question)],
      more: small(searched, othersText(answer)),
    };
  }
  if (reason === 'not-named' && missing.every((words) => isWhatItIsOn(question, words))) {
    return {
      title: [`Nothing on ${missingText(missing)} in ${thisRecord(archive)}`],
      detail: small(searched, `no line names ${missing.length > 1 ? 'them' : 'it'}`),
    };
  }
  return {
    title: [archive.corpus.records.length > 1 ? 'The records do not say' : 'The record does not say'],
    detail: [questionText(question)],
    more: small(searched, reason === 'not-named' ? lackText(question, missing) : 'no line holds all of it'),
  };
}

/** `no line holds the word visit`, `the number 5`. Where the words are all of the question, they stand there already. */
function lackText(question: string, missing: readonly string[]): string {
  if (missing.some((words) => isWhole(question, words))) return 'no line names it';
  const one = missing.length === 1 && !missing[0]!.includes(' ');
  const words = one ? (/\p{L}/u.test(missing[0]!) ? 'word' : 'number') : 'words';
  return `no line holds the ${words} ${missingText(missing)}`;
}

/** Behind one of these stands what a question is on. */
const BEFORE_TOPIC = /\b(?:about|on|regarding|mention(?:ed|s)?|discuss(?:ed|es)?)\s+(?:(?:the|an?|any)\s+)?$/i;

/**
 * Whether `Nothing on …` can be said of words of a question: they are what it is about, or written as a name. It cannot of
 * others, as `visit` in `Did Kishida visit Washington?`
 */
function isWhatItIsOn(question: string, words: string): boolean {
  const at = question.indexOf(words);
  if (at < 0) return true;
  // Japanese is written without spaces: a whole question may stand there, and not only what it is about.
  if (isWhole(question, words)) return !holdsUnspaced(words);
  if (!/\p{L}/u.test(words)) return false;
  const before = question.slice(0, at);
  if (BEFORE_TOPIC.test(before)) return true;
  // A capital that only begins the question, also behind `¿` or a quotation mark, makes no name.
  return /[\p{L}\p{N}]/u.test(before) ? /^\p{Lu}/u.test(words) : beginsWithName(words);
}

function isWhole(question: string, words: string): boolean {
  return question.replace(/[\s?？.!。]+$/u, '') === words;
}

/** `2 lines by others name it`. */
function othersText({ elsewhere }: NoAnswer): string {
  const lines = elsewhere === 0 ? 'no line' : countText(elsewhere, 'line');
  return `${lines} by others ${elsewhere > 1 ? 'name' : 'names'}${NBSP}it`;
}

/** `Iran`, `Iran or Cuba`, `Iran, Cuba or 2 more`: what no line names, as asked. */
function missingText(missing: readonly string[]): string {
  if (missing.length === 0) return 'this';
  const names = fewNames(missing.map((name) => cleanTyped(name, NAME_SHOWN)));
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** `Only lines by Fumio Kishida (0 alone, 5 jointly in all)`; undefined where lines of everyone were taken. */
function narrowedText({ named, narrowed }: Evidence): string | undefined {
  if (!narrowed || named.length === 0) return undefined;
  // Someone may stand in several records under one name.
  const counted = [...Map.groupBy(named, ({ name }) => name)].map(([name, one]) => `${name} (${linesText(one)})`);
  return `Only lines by ${listed(fewNames(counted))}`;
}

/** As many names as are said in one line, then how many more there are. */
function fewNames(names: readonly string[]): readonly string[] {
  return firstFew(names, NAMES_SHOWN);
}

/** How many lines the records hold of a speaker, which are more than those shown. */
function linesText(speaker: readonly SpeakerCount[]): string {
  const said = speaker.reduce((sum, one) => sum + one.said, 0);
  const jointly = speaker.reduce((sum, one) => sum + one.jointly, 0);
  const counts =
    jointly > 0 ? [`${numberText(said)}${NBSP}alone`, `${numberText(jointly)}${NBSP}jointly`] : [numberText(said)];
  return [counts.join(', '), 'in', 'all'].join(NBSP);
}

/**
 * Said first where the question names people of whose own words the record holds none. An institution or a country is
 * asked about as often as it is asked for its words.
 */
export function zeroVerbatimAsked(named: readonly SpeakerCount[], archive: Archive): string | undefined {
  return zeroVerbatimBy(
    named.filter(({ type }) => type === 'person'),
    archive,
  );
}

/** Why a line is shown beside those that answer: `Shares “peace and stability” · another topic`. */
export function alsoText({ shared, onTopic, topic }: NearLine): string {
  const topics = { same: 'same topic', other: 'another topic', none: undefined }[topic];
  // Another topic alone is no reason.
  const reason = onTopic === undefined || topic === 'same' ? topics : onTopicText(onTopic);
  return capitalized([sharedText(shared), reason].filter((part) => part !== undefined).join(DOT));
}

/** Over the line that is nearest to a question that no line answers: that it is no answer, and what it shares. */
export function nearestWords({ shared, onTopic }: NearLine): { readonly title: string; readonly detail: string } {
  const reason = sharedText(shared) ?? (onTopic === undefined ? undefined : onTopicText(onTopic));
  return { title: 'Nearest line', detail: ['Not an answer', reason].filter((part) => part !== undefined).join(DOT) };
}

/** `on the topic Ukraine`, without quotation marks: a label has the words of whoever made the record. */
function onTopicText(label: string): string {
  return `on the topic ${cleanTyped(label, NAME_SHOWN)}`;
}

/** `shares “peace”, “missile launches” and 2 more`: words of the line, in our quotation marks. */
function sharedText(shared: readonly string[]): string | undefined {
  return shared.length === 0 ? undefined : `shares ${listed(fewNames(shared.map((text) => `“${text}”`)))}`;
}

/** A question as it is shown back: of a long one the beginning, in whole words where it has spaces. */
function questionText(question: string): string {
  const shown = cleanTyped(question, QUESTION_SHOWN);
  return shown === cleanLine(question) ? shown : shown.replace(/\s\S{1,30}…$/u, '…');
}

/** Parts of a small line that begins with a capital; nothing where there are none. */
function small(...parts: readonly (string | undefined)[]): readonly string[] {
  const text = parts.filter((part) => part !== undefined).join(DOT);
  return text === '' ? [] : [capitalized(text)];
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

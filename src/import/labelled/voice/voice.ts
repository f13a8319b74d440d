import { fold } from '../../../search/fold.ts';
import { endsShortForm } from '../../words/short-forms.ts';
import { OF_ANSWERS, OF_LANGUAGES, OF_SCRIPTURE, OF_SPEAKERS, OF_SPEECH } from './said-words.ts';
import { QUOTED } from './speech.ts';

/**
 * What the words below names with times tell of whether these persons say them: `shown` where they do, `missing` where the text rather tells
 * of them, as a log, a ticker or a programme does; `open` where it may be either.
 */
export type Voice = 'shown' | 'open' | 'missing';

/** A name with a time, and what stands behind or below it. */
export interface NamedWords {
  readonly label: string;
  readonly words: string;
}

/** So many tell how a document is written. */
export const MOST_TURNS = 1000;
/** How much of a turn is looked at, in UTF-16 units. */
export const MOST_OF_TURN = 1000;
/** The share of turns that must sound said: where names come back behind another, come again, or come once each. */
const SHARES = { back: 1 / 5, again: 1 / 3, once: 1 / 2 } as const;
/** The share that shows it. */
const SHOWN = 1 / 3;
/** From this share of turns on that are titles they are a list, as of songs. */
const TITLES = 1 / 2;
/** Turns of so many words on the average, none of which ends a sentence or sounds said, are entries. */
const FEW_WORDS = 3;
/** A text in a language that is known here has so many of its words that join others; one of fewer words tells nothing. */
const JOINING = 0.15;
const LEAST_WORDS = 10;

/** `we’re`, `that’s`, `don’t`: who writes of others writes the words out. */
const SHORTENED =
  /(?<!\p{L})(?:I|we|you|they|he|she|it|that|there|here|what|who|let)['’](?:m|re|ve|ll|d|s)(?!\p{L})|n['’]t(?!\p{L})/iu;
const GREETING =
  /^(?:good (?:morning|afternoon|evening|day)|guten (?:morgen|tag|abend)|buen[oa]s |bo[am] (?:dia|tarde|noite))/i;
const QUESTION = /[?？؟]/;
const ENDS_SENTENCE = /[.?!…。？！]/;
/** The first word, with the mark behind it: a sentence of one word answers, `Slightly.`. */
const FIRST_WORD = /^\P{L}*(\p{L}[\p{L}\p{M}]*)(?:\s?([^\p{L}\p{N}\s'’-])(?!\p{L})|\s*$)/u;
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu;

/**
 * Tells whether names with times are speakers. Their form does not: a log, a list of songs, a programme, verses of the Bible have it too. It is
 * a talk where enough of the turns ask, answer, greet, or have a word in the first or second person ({@link OF_SPEECH}). Where names come back
 * behind another, or come again, fewer must; and none where the text is in a language that is not known here.
 * @param isRecorded whether something in the document says that it is a transcript
 */
export function voiceOf(named: readonly NamedWords[], isRecorded: boolean): Voice {
  if (named.length === 0) return 'open';
  if (isRecorded || named.some(({ label }) => OF_SPEAKERS.has(firstOf(label)))) return 'shown';
  const all = named.slice(0, MOST_TURNS);
  const names = new Set(all.map(({ label }) => fold(label)));
  const joined = together(all);
  const form = joined.length > names.size ? 'back' : all.length > names.size ? 'again' : 'once';
  if (form !== 'back' && all.every(({ label }) => OF_SCRIPTURE.has(fold(label.replace(/^\d\s/, ''))))) return 'missing';
  const turns = (form === 'back' ? joined : all).map(({ words }) => words.slice(0, MOST_OF_TURN).replace(QUOTED, ' '));
  const said = turns.filter((words) => isSaid(words) && (form !== 'once' || ENDS_SENTENCE.test(words))).length;
  if (said >= turns.length * SHOWN && form !== 'once') return 'shown';
  if (turns.filter(isTitle).length >= turns.length * TITLES || areEntries(turns)) return 'missing';
  const isOpen = said >= turns.length * SHARES[form] || (form !== 'once' && !isOfLanguageKnown(turns));
  return isOpen ? 'open' : 'missing';
}

function firstOf(label: string): string {
  return fold(/^[\p{L}]+/u.exec(label)?.[0] ?? '');
}

/** With the turns of one put together that follow each other. */
function together(named: readonly NamedWords[]): readonly NamedWords[] {
  const joined: NamedWords[] = [];
  for (const turn of named) {
    const last = joined.at(-1);
    if (last && fold(last.label) === fold(turn.label)) {
      const words = last.words.length < MOST_OF_TURN ? `${last.words} ${turn.words}` : last.words;
      joined[joined.length - 1] = { label: last.label, words };
    } else joined.push(turn);
  }
  return joined;
}

/** Whether somebody seems to say a text. A title may have any words. */
export function isSaid(text: string): boolean {
  if (QUESTION.test(text)) return true;
  if (isTitle(text)) return false;
  if (SHORTENED.test(text) || GREETING.test(text.trimStart())) return true;
  const [, first = '', mark] = FIRST_WORD.exec(text) ?? [];
  if (OF_ANSWERS.has(fold(first))) return true;
  if (mark === '.' && !endsShortForm(first, text.slice(text.indexOf('.') + 1).trimStart())) return true;
  return (text.match(WORD) ?? []).some((word) => word === 'us' || OF_SPEECH.has(fold(word)));
}

/** `Thank You for the Music`: no sentence ends, and the words behind the first have capitals, short ones only where there are no others. */
function isTitle(text: string): boolean {
  if (ENDS_SENTENCE.test(text)) return false;
  const words = (text.match(WORD) ?? []).slice(1);
  const longer = words.filter((word) => word.length > 3);
  return words.length > 0 && (longer.length > 0 ? longer : words).every((word) => /^\p{Lu}/u.test(word));
}

/** Whether turns have few words each, and no end of a sentence: `Pump: on`. */
function areEntries(turns: readonly string[]): boolean {
  const words = turns.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0);
  return words <= turns.length * FEW_WORDS && !turns.some((text) => isSaid(text) || ENDS_SENTENCE.test(text));
}

function isOfLanguageKnown(turns: readonly string[]): boolean {
  const words = turns.flatMap((text) => text.match(WORD) ?? []);
  return (
    words.length >= LEAST_WORDS && words.filter((word) => OF_LANGUAGES.has(fold(word))).length >= words.length * JOINING
  );
}

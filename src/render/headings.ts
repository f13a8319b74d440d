import type { Archive } from '../answers/archive.ts';
import type { Ambiguous, Answer, QuotesAnswer, SpeakersAnswer, TopicAnswer, TopicsAnswer } from '../answers/schema.ts';
import { evidenceHeading, noAnswerHeading } from './ask.ts';
import { citationHeading, contextHeading } from './cite.ts';
import { filterText } from './filter.ts';
import { listed } from './names.ts';
import { manyWords, noMatchWords } from './no-match.ts';
import { type Heading, type Phrase, say, typed } from './phrase.ts';
import { statementHeading } from './opened.ts';
import { profileHeading } from './speakers.ts';
import { basisPhrase } from './topic-basis.ts';
import { verificationHeading, verificationsHeading } from './verification/heading.ts';
import { countText, DOT, fidelityCounts, numberText, pageText, type PlaceText, thisRecord } from './words.ts';

/**
 * The heading of any answer.
 * @param place how it says which of the lines are shown
 */
export function heading(answer: Answer, archive: Archive, place: PlaceText = pageText): Heading {
  switch (answer.kind) {
    case 'quotes':
      return quotesHeading(answer, place);
    case 'evidence':
      return evidenceHeading(answer, place);
    case 'no-answer':
      return noAnswerHeading(answer, archive);
    case 'no-match':
      return noMatchWords(answer, archive);
    case 'ambiguous':
      return ambiguousHeading(answer);
    case 'speakers':
      return speakersHeading(answer, archive);
    case 'speaker':
      return profileHeading(answer, archive, place);
    case 'topics':
      return topicsHeading(answer);
    case 'topic':
      return topicHeading(answer, place);
    case 'statement':
      return statementHeading(answer);
    case 'verification':
      return verificationHeading(answer, archive);
    case 'verifications':
      return verificationsHeading(answer, archive);
    case 'context':
      return contextHeading(answer);
    case 'citation':
      return citationHeading(answer, archive);
    case 'help':
      return { title: ['What to type'], detail: ['Every line shown is quoted from the record, with its source'] };
  }
}

/** `the word` or `the words`, as many as were typed. */
function theWords(words: string): string {
  return manyWords(words) ? 'the words' : 'the word';
}

function quotesHeading(answer: QuotesAnswer, place: PlaceText): Heading {
  const { words, held, relatedTotal, total } = answer;
  if (total === 0) {
    return {
      title: say`No line holds ${typed(words)}`,
      detail: parts([
        only(answer),
        relatedTotal > 0 && relatedText(answer),
        answer.misprints.length > 0 && misprintText(answer),
        place(answer),
      ]),
    };
  }
  const contain = total === 1 ? 'contains' : 'contain';
  const some = held === 'some' ? 'some of ' : '';
  return {
    title: say`${countText(total + relatedTotal, 'line')} for ${typed(words)}`,
    detail: parts([
      only(answer),
      onlyNarration(answer)
        ? `Only narration contains ${some}${theWords(words)}: nobody is said to have said it`
        : `${numberText(total)} ${contain} ${some}${theWords(words)}${otherForms(answer)}`,
      relatedTotal > 0 && relatedText(answer),
      answer.misprints.length > 0 && misprintText(answer),
      place(answer),
    ]),
  };
}

/** Over a line that holds what was asked only as a note reads it. */
export const MISPRINT_TITLE = 'Printed otherwise in the source';

/** `1 line likely means it`: the source misprints the word there, says a note. */
function misprintText({ misprints }: QuotesAnswer): string {
  return `${countText(misprints.length, 'line')} likely ${misprints.length === 1 ? 'means' : 'mean'} it, says a note`;
}

/** `Only lines by Joe Biden`. */
function only(answer: QuotesAnswer): string | undefined {
  const narrowed = filterText(answer);
  return narrowed && `Only lines ${narrowed}`;
}

/** Said where some lines hold another form of what was asked: `meet` for `meeting`. */
function otherForms({ otherForms: forms, total }: QuotesAnswer): string {
  if (forms === 0) return '';
  return forms === total ? ' in another form' : `, ${numberText(forms)} in another form`;
}

/** Whether the lines found are all in the reporter's voice: narration is left out as long as any other line is found. */
function onlyNarration({ statements }: QuotesAnswer): boolean {
  return statements.length > 0 && statements.every(({ fidelity }) => fidelity === 'narration');
}

/** `3 share its topic`, or `3 are by or about Fumio Kishida`. */
function relatedText(answer: QuotesAnswer): string {
  const { relatedTotal } = answer;
  const one = relatedTotal === 1;
  const shared = sharesTopic(answer)
    ? `${one ? 'shares' : 'share'} its topic`
    : `${one ? 'is' : 'are'} by or about ${listed(relatedLabels(answer))}`;
  return `${numberText(relatedTotal)} ${shared}`;
}

/** The heading over related lines: `Same topic, without the word`, and what it is they share. */
export function relatedHeading(answer: QuotesAnswer): { readonly title: string; readonly detail: string } {
  const words = theWords(answer.words);
  const without =
    words === 'the word'
      ? 'without the word'
      : answer.held === 'some'
        ? `without any of ${words}`
        : `without all ${words}`;
  const labels = relatedLabels(answer);
  return sharesTopic(answer)
    ? { title: `Same topic, ${without}`, detail: labels.join(DOT) }
    : { title: `By or about ${listed(labels)}, ${without}`, detail: '' };
}

function sharesTopic({ relatedTo }: QuotesAnswer): boolean {
  return relatedTo.every(({ kind }) => kind === 'topic');
}

function relatedLabels({ relatedTo }: QuotesAnswer): readonly string[] {
  return [...new Set(relatedTo.map(({ label }) => label))];
}

/** Lines that hold the words in the reporter's voice and are left out; undefined where there are none. */
export function narrationText({ narration }: QuotesAnswer): string | undefined {
  if (narration === 0) return undefined;
  const [are, them] = narration === 1 ? ['line of narration is', 'it'] : ['lines of narration are', 'them'];
  return `${numberText(narration)} ${are} left out: nobody is said to have said ${them}`;
}

function ambiguousHeading({ asked, choices, capped }: Ambiguous): Heading {
  const kinds = new Set(choices.map(({ kind }) => kind));
  const [kind] = kinds;
  const one = choices.length === 1;
  const noun = kinds.size === 1 && kind ? kind : 'name';
  return {
    title: say`${capped ? 'More than ' : ''}${countText(choices.length, noun)} ${one ? 'fits' : 'fit'} ${typed(asked)}`,
    detail: [`Nothing was searched${DOT}${one ? 'is it this one?' : 'which one is meant?'}`],
  };
}

function speakersHeading({ lines, speakers }: SpeakersAnswer, archive: Archive): Heading {
  const verbatim = speakers.reduce((sum, { counts }) => sum + counts.verbatim, 0);
  const by = [...new Set(speakers.filter(({ counts }) => counts.verbatim > 0).map(({ name }) => name))];
  const names = by.length > 2 ? countText(by.length, 'speaker') : by.join(' and ');
  return {
    title: [`Who speaks in ${thisRecord(archive)}`],
    detail: parts([countText(lines, 'line'), `${numberText(verbatim)} verbatim${names && `, by ${names}`}`]),
  };
}

function topicsHeading({ topics, lines }: TopicsAnswer): Heading {
  return {
    title: [`${countText(topics.length, 'topic')}, ${countText(lines, 'line')}`],
    detail: ['A line may sit under two topics'],
    more: basisPhrase(topics),
  };
}

function topicHeading(answer: TopicAnswer, place: PlaceText): Heading {
  const { label, total, counts } = answer.topic;
  return {
    title: [label],
    detail: parts([countText(total, 'line'), ...fidelityCounts(counts, 'show').map(({ text }) => text), place(answer)]),
    more: basisPhrase([answer.topic]),
  };
}

/** Said where the page asked for does not exist. */
export function pageAskedText(answer: {
  readonly page: number;
  readonly pages: number;
  readonly pageAsked?: number | undefined;
}): string | undefined {
  return beyondText('page', answer.pageAsked, answer.page, answer.pages);
}

/** Said where the page, or the part of a long statement, that was asked for does not exist. */
export function beyondText(
  noun: 'page' | 'part',
  asked: number | undefined,
  shown: number,
  last: number,
): string | undefined {
  if (asked === undefined || asked === shown) return undefined;
  return `There is no ${noun} ${numberText(asked)}: the last is ${numberText(last)}, and ${noun} ${numberText(shown)} is shown`;
}

function parts(texts: readonly (string | false | undefined)[]): Phrase {
  return [texts.filter(Boolean).join(DOT)];
}

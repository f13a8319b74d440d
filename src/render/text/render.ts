import type { Archive } from '../../answers/archive.ts';
import type { Answer } from '../../answers/schema.ts';
import type { Outcome } from '../../interaction/dispatch.ts';
import { closingLine } from '../closing-line.ts';
import { heading, pageAskedText } from '../headings.ts';
import type { Phrase } from '../phrase.ts';
import { addressIn } from '../names.ts';
import { recordsShown } from '../records-shown.ts';
import { correctionPhrase, DOT, footer } from '../words.ts';
import { evidenceBlocks, noAnswerBlocks } from './ask.ts';
import { citationBlocks, contextBlocks } from './cite.ts';
import { helpBlocks } from './help.ts';
import { openedBlocks } from './opened.ts';
import { type Block, joinBlocks, type TextOptions, writer } from './page.ts';
import { choicesBlock, noMatchBlocks, quotesBlocks } from './search.ts';
import { profileBlocks, speakersBlocks } from './speakers.ts';
import { topicBlocks, topicsBlocks } from './topics.ts';
import { verificationBlocks, verificationsBlocks } from './verification.ts';

/** What came of an invocation, as text. Pure: the same outcome and options give the same text. */
export function renderText(outcome: Outcome, archive: Archive, options: TextOptions): string {
  switch (outcome.kind) {
    case 'answered':
      return answerText(outcome.answer, archive, options);
    case 'refused':
      return joinBlocks([writer(options).normal(outcome.problem.message)]);
    case 'failed':
      return joinBlocks([writer(options).normal(failureText(outcome.incident))]);
  }
}

/** Said when something in Readout itself went wrong; `incident` names its log line. */
export function failureText(incident: string): string {
  return `Readout failed on this, and nothing was answered. Try again; if it stays, report incident ${incident}.`;
}

function answerText(answer: Answer, archive: Archive, options: TextOptions): string {
  const write = writer(options);
  const { title, detail, more = [] } = heading(answer, archive);
  const corrections = 'corrections' in answer ? answer.corrections : [];
  const pageAsked = 'page' in answer ? pageAskedText(answer) : undefined;
  return joinBlocks([
    [...write.strong(title), ...[detail, more].flatMap((line) => (line.length > 0 ? write.small(line) : []))],
    corrections.flatMap((correction) => write.normal(correctionPhrase(correction, archive, answer.kind))),
    pageAsked ? write.normal(pageAsked) : [],
    ...body(answer, archive, options),
    foot(answer, archive, options),
  ]);
}

function body(answer: Answer, archive: Archive, options: TextOptions): readonly Block[] {
  switch (answer.kind) {
    case 'quotes':
      return quotesBlocks(answer, archive, options);
    case 'evidence':
      return evidenceBlocks(answer, archive, options);
    case 'no-answer':
      return noAnswerBlocks(answer, archive, options);
    case 'no-match':
      return noMatchBlocks(answer, archive, options);
    case 'ambiguous':
      return [choicesBlock(answer, archive, options)];
    case 'speakers':
      return speakersBlocks(answer, archive, options);
    case 'speaker':
      return profileBlocks(answer, archive, options);
    case 'topics':
      return topicsBlocks(answer, archive, options);
    case 'topic':
      return topicBlocks(answer, archive, options);
    case 'statement':
      return openedBlocks(answer, archive, options);
    case 'verification':
      return verificationBlocks(answer, archive, options);
    case 'verifications':
      return verificationsBlocks(answer, archive, options);
    case 'context':
      return contextBlocks(answer, archive, options);
    case 'citation':
      return citationBlocks(answer, options);
    case 'help':
      return helpBlocks(answer, options);
  }
}

/** The record answered from, and one next step. */
function foot(answer: Answer, archive: Archive, options: TextOptions): Block {
  const write = writer(options);
  const next = nextStep(answer, archive, options);
  const closing = closingLine(answer);
  const records = recordsShown(answer);
  return [
    ...(closing ? write.small(closing) : []),
    ...(records && archive.corpus.records.length > 0 ? write.small(footer(archive, records)) : []),
    ...(next ? write.small(next) : []),
  ];
}

function nextStep(answer: Answer, archive: Archive, options: TextOptions): Phrase | undefined {
  if ('page' in answer && answer.page < answer.pages) return [`Next page: ${options.typePage(answer.page + 1)}`];
  if (answer.kind === 'topics' && answer.topics[0]) {
    return ['Its lines: ', { command: 'topics', words: answer.topics[0].label }];
  }
  if (answer.kind === 'speakers' && answer.speakers[0]) {
    return ['A profile: ', { command: 'who', words: answer.speakers[0].name }];
  }
  if (answer.kind === 'no-answer' && answer.speaker) {
    return ['A profile: ', { command: 'who', words: answer.speaker.name }];
  }
  if (answer.kind === 'statement') {
    const words = addressIn(archive, answer.statement);
    return ['More lines around it: ', { command: 'context', words }, `${DOT}to cite it: `, { command: 'cite', words }];
  }
  if (answer.kind === 'context') {
    return ['Its notes and who says so: ', { command: 'statement', words: addressIn(archive, answer.statement) }];
  }
  return undefined;
}

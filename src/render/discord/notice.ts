import type { Outcome } from '../../interaction/dispatch.ts';
import type { InvocationProblem } from '../../interaction/invocation.ts';
import type { Phrase } from '../phrase.ts';
import { DOT } from '../words.ts';
import { cardReply, NOTHING_ACCENT } from './card.ts';
import { type Button, buttonRows } from './controls.ts';
import { headingText, phraseText } from './markup.ts';
import type { Reply, ReplyContext } from './reply.ts';

/** A private message that is no answer: what happened, what was not done, and one next step. */
export interface Notice {
  readonly title: Phrase;
  readonly detail?: Phrase;
  readonly body?: readonly Phrase[];
  readonly buttons?: readonly Button[];
}

/** A notice as a card that only the reader sees. */
export function renderNotice(notice: Notice, ids: Pick<ReplyContext, 'idOf'>): Reply {
  const rows = buttonRows(notice.buttons ?? [], ids);
  return cardReply({ accent: NOTHING_ACCENT, texts: [noticeTexts(notice)], rows }, 'reader');
}

/** The texts of a notice, its heading first. */
export function noticeTexts({ title, detail = [], body = [] }: Notice): readonly string[] {
  return [headingText({ title, detail }), ...body.map((phrase) => phraseText(phrase))];
}

const PROBLEM_TITLES: Readonly<Record<InvocationProblem['code'], string>> = {
  'unknown-command': 'No such command',
  'unknown-option': 'No such option',
  'missing-option': 'Something is missing',
  'wrong-type': 'That value does not fit',
  'out-of-range': 'That value does not fit',
};

/** What is said where there is no answer: the invocation cannot be one, or something of ours went wrong. */
export function outcomeNotice(outcome: Exclude<Outcome, { readonly kind: 'answered' }>): Notice {
  if (outcome.kind === 'failed') {
    return {
      title: ['Readout failed on this'],
      detail: [`Nothing was answered${DOT}incident ${outcome.incident}`],
      body: [['Try again. If it stays, tell whoever runs this bot the incident number.']],
    };
  }
  const { code, message } = outcome.problem;
  return { title: [PROBLEM_TITLES[code]], detail: ['Nothing was searched'], body: [[message]] };
}

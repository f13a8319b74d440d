import type { Answer } from '../../answers/schema.ts';
import { LIMITS } from '../../discord/limits.ts';
import { typeInvocation } from '../../discord/type-invocation.ts';
import type { Outcome } from '../../interaction/dispatch.ts';
import { LABELS } from '../labels.ts';
import { overallTone, type Tone } from '../verification/tone.ts';
import { setAnswer } from './answer.ts';
import { ANSWER_ACCENT, cardReply, DIFFERS_ACCENT, fill, NOTHING_ACCENT } from './card.ts';
import { canTurn } from './controls.ts';
import { postedText } from './copy.ts';
import { atPlace } from './invocations.ts';
import { codeText, small } from './markup.ts';
import { outcomeNotice, renderNotice } from './notice.ts';
import type { Reply, ReplyContext } from './reply.ts';
import { channelRows, readerRows } from './rows.ts';

/** Room kept for saying who posted a card, in UTF-16 units. */
const POSTED_ROOM = 60;

/** What came of an invocation, as a message. Pure: the same outcome and context give the same message. */
export function renderReply(outcome: Outcome, context: ReplyContext): Reply {
  if (outcome.kind !== 'answered') return renderNotice(outcomeNotice(outcome), context);
  const { answer } = outcome;
  const audience = isForReader(answer) ? 'reader' : context.audience;
  const under = audience === 'channel' ? postedText(context) : nextPageText(answer, context);
  // The same for everyone, so that a card in a channel shows the words of the card it was posted from.
  const room = LIMITS.messageText - Math.max(under.length, POSTED_ROOM);
  const { sections, spare, part } = setAnswer(answer, {
    archive: context.archive,
    room,
    audience,
    turns: canTurn(context),
  });
  const texts = fill(sections, context.archive, room - spare);
  const rows = audience === 'reader' ? readerRows(answer, context, part) : channelRows(answer, context);
  return cardReply({ accent: accentOf(answer), texts, rows, under }, audience);
}

/** What to type for the next page, where the search is too long for the id of a button. */
function nextPageText(answer: Answer, { asked, idOf }: ReplyContext): string {
  if (!('page' in answer) || answer.page >= answer.pages) return '';
  const next = atPlace(asked, 'page', answer.page + 1);
  if (idOf({ kind: 'show', invocation: next }) !== undefined) return '';
  return small(`Next page: ${codeText(typeInvocation(next))}`);
}

/** What was not found, or has to be asked again, is of no use to anyone else. */
export function isForReader(answer: Answer): boolean {
  const { kind } = answer;
  if (kind === 'verification' || kind === 'verifications') return overallTone(answer) === 'nothing';
  return kind === 'no-match' || kind === 'no-answer' || kind === 'ambiguous';
}

const TONE_ACCENTS: Readonly<Record<Tone, number>> = {
  match: ANSWER_ACCENT,
  differs: DIFFERS_ACCENT,
  nothing: NOTHING_ACCENT,
};

function accentOf(answer: Answer): number {
  if (answer.kind === 'statement') return LABELS[answer.statement.fidelity].accent;
  if (answer.kind === 'verification' || answer.kind === 'verifications') return TONE_ACCENTS[overallTone(answer)];
  return answer.kind === 'no-match' || answer.kind === 'no-answer' ? NOTHING_ACCENT : ANSWER_ACCENT;
}

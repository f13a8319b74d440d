import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Archive } from '../answers/archive.ts';
import { canonical } from '../discord/canonical.ts';
import { carriedBy, type Codec, type Control, writeControl } from '../discord/custom-id.ts';
import { callbackProblems } from '../discord/limits.ts';
import type { Scope } from '../discord/scope.ts';
import { FLAG, RESPONSE } from '../discord/wire.ts';
import { dispatch, type Dispatcher, type Outcome } from '../interaction/dispatch.ts';
import type { Invocation } from '../interaction/invocation.ts';
import type { RecordId } from '../record/schema.ts';
import { canTurn } from '../render/discord/controls.ts';
import { type CopiedCard, renderCopy } from '../render/discord/copy.ts';
import { type Notice, renderNotice } from '../render/discord/notice.ts';
import { renderWordsModal } from '../render/discord/modal.ts';
import { renderPlain } from '../render/discord/plain.ts';
import { isForReader, renderReply } from '../render/discord/render.ts';
import type { Reply } from '../render/discord/reply.ts';

/** What every reply is made from. */
export interface Replying extends Dispatcher {
  readonly codec: Codec;
}

/** How an answer is given. */
export interface Manner {
  /** `update` changes the message the control stands on; the others write a new one. */
  readonly as: 'private' | 'update' | 'posted';
  /** The answer this one was opened from. */
  readonly back?: Invocation | undefined;
  /** Who had it posted, where the message itself does not say. */
  readonly postedBy?: string | undefined;
}

/** Lines of a card whose pages no button turns: as many as a card holds whole, as lines of reports go. */
const LINES_UNTURNED = 5;

/** Answers an invocation as a message. */
export function replyTo(replying: Replying, invocation: Invocation, manner: Manner): APIInteractionResponse {
  const { archive, codec } = replying;
  const asked = canonical(archive, codec.commands, invocation);
  const idOf = idWriter(archive, codec);
  // Depends on what was asked alone, so that every page of it is cut in one way.
  const surface = canTurn({ asked, idOf }) ? replying.surface : { pageSize: LINES_UNTURNED };
  const outcome = dispatch({ ...replying, surface }, asked);
  const posted = manner.as === 'posted' && !staysPrivate(outcome);
  const reply = renderReply(outcome, {
    archive,
    idOf,
    asked,
    audience: posted ? 'channel' : 'reader',
    ...(manner.back ? { back: manner.back } : {}),
    ...(posted && manner.postedBy !== undefined ? { postedBy: manner.postedBy } : {}),
  });
  const response = messageResponse(reply, manner.as === 'update');
  const problems = callbackProblems(response);
  if (problems.length === 0) return response;
  replying.report(new Error(`A reply breaks Discord's limits: ${problems.join('; ')}`), asked);
  return { type: RESPONSE.message, data: renderPlain(outcome, archive, posted ? 'channel' : 'reader') };
}

function staysPrivate(outcome: Outcome): boolean {
  if (outcome.kind !== 'answered') return true;
  // Help holds nothing worth everyone's attention either.
  return outcome.answer.kind === 'help' || isForReader(outcome.answer);
}

/** A private message of ours: what happened, what was not done, what to do. */
export function noticeReply({ archive, codec }: Replying, notice: Notice): APIInteractionResponse {
  return messageResponse(renderNotice(notice, { idOf: idWriter(archive, codec) }), false);
}

function messageResponse(reply: Reply, update: boolean): APIInteractionResponse {
  return update
    ? { type: RESPONSE.update, data: { ...reply, flags: FLAG.components } }
    : { type: RESPONSE.message, data: reply };
}

/** The card a button stands under, for everyone; undefined where it cannot be one of ours. */
export function copyReply(
  { archive, codec }: Replying,
  card: CopiedCard,
  postedBy: string | undefined,
): APIInteractionResponse | undefined {
  const idOf = idWriter(archive, codec);
  const reply = renderCopy(card, postedBy === undefined ? { idOf } : { idOf, postedBy });
  const response = messageResponse(reply, false);
  return callbackProblems(response).length === 0 ? response : undefined;
}

/** A form that asks for the words of a search. */
export function wordsForm({ archive, codec }: Replying, invocation: Invocation): APIInteractionResponse {
  return { type: RESPONSE.form, data: renderWordsModal(invocation, { idOf: idWriter(archive, codec) }) };
}

/** Writes ids for the scope each control belongs to: the record it names, else the only record, else all. */
function idWriter(archive: Archive, codec: Codec): (control: Control) => string | undefined {
  return (control) => writeControl(codec, control, scopeOf(archive, control));
}

function scopeOf({ corpus: { records, byId } }: Archive, control: Control): Scope {
  const invocation = carriedBy(control);
  const named = byId.get(String(invocation?.options['record'] ?? '') as RecordId);
  const record = named ?? (records.length === 1 ? records[0] : undefined);
  return record ? { kind: 'record', record } : { kind: 'archive' };
}

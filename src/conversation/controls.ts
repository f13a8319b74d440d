import type { APIInteractionResponse } from 'discord-api-types/v10';
import { canonical } from '../discord/canonical.ts';
import { type Control, OF_LINE, readControl } from '../discord/custom-id.ts';
import { isModerator, postBar } from '../discord/permissions.ts';
import { RESPONSE } from '../discord/wire.ts';
import type { Invocation } from '../interaction/invocation.ts';
import { NOT_UNDERSTOOD, NOT_YOURS, notPosted, outOfDate } from './notices.ts';
import type { Caller, Request, Standing } from './read-interaction.ts';
import { readCard } from './read-card.ts';
import type { Reaction } from './reaction.ts';
import { copyReply, type Manner, noticeReply, replyTo, type Replying, wordsForm } from './replies.ts';

/** The command that opens what is chosen in a menu, and the option that takes it. */
const OPENS = {
  open: { command: 'statement', option: 'id' },
  topic: { command: 'topics', option: 'topic' },
  profile: { command: 'who', option: 'speaker' },
} as const;

/** Answers a pressed button, or a choice from a menu. */
export function press(
  replying: Replying,
  { customId, values, on }: Extract<Request, { kind: 'press' }>,
  caller: Caller,
): Reaction {
  const read = readControl(replying.codec, customId);
  if (!read.ok) {
    const notice = outOfDate(read.reason, askedBy(replying, read.control, values), values ? 'menu' : 'button');
    return { response: noticeReply(replying, notice) };
  }
  const { control } = read;
  if (control.kind === 'remove') return remove(replying, caller, on);
  const recordId = read.scope?.kind === 'record' ? read.scope.record.record.id : undefined;
  return { response: respond(replying, control, { customId, values, recordId, on }, caller) };
}

interface Pressed {
  readonly customId: string;
  readonly values: readonly string[] | undefined;
  /** The record the control was made in; undefined for all. */
  readonly recordId: string | undefined;
  readonly on: Standing;
}

function respond(
  replying: Replying,
  control: Exclude<Control, { kind: 'remove' }>,
  { customId, values, recordId, on }: Pressed,
  caller: Caller,
): APIInteractionResponse {
  switch (control.kind) {
    case 'show':
      return replyTo(replying, control.invocation, { as: inPlace(on) });
    case 'see':
      return replyTo(replying, control.invocation, { as: 'private' });
    case 'post': {
      const bar = postBar(caller);
      if (bar) return noticeReply(replying, notPosted(bar));
      return replyTo(replying, control.invocation, { as: 'posted', postedBy: caller.userId });
    }
    case 'copy': {
      const bar = postBar(caller);
      if (bar) return noticeReply(replying, notPosted(bar));
      const card = readCard(on.components, customId);
      const copied = card && copyReply(replying, card, caller.userId);
      return copied ?? noticeReply(replying, NOT_UNDERSTOOD);
    }
    case 'find':
      return wordsForm(replying, control.invocation);
    case 'turn':
    case 'around':
    case 'cited': {
      const { command, option } = OF_LINE[control.kind];
      const record = recordId === undefined ? {} : { record: recordId };
      const options = { id: control.id, ...(option === undefined ? {} : { [option]: control.part }), ...record };
      return replyTo(replying, { command, options }, { as: inPlace(on), back: control.from });
    }
    case 'open':
    case 'topic':
    case 'profile': {
      const [value] = values ?? [];
      if (value === undefined) return noticeReply(replying, NOT_UNDERSTOOD);
      const { command, option } = OPENS[control.kind];
      const options = { [option]: value, ...(recordId === undefined ? {} : { record: recordId }) };
      return replyTo(replying, { command, options }, { as: inPlace(on), back: control.back });
    }
  }
}

/** What a control stood for: what was chosen from a menu, else the invocation it carries. */
function askedBy(
  { archive, codec }: Replying,
  control: Control | undefined,
  values: readonly string[] | undefined,
): Invocation | undefined {
  if (!control || control.kind === 'remove' || control.kind === 'copy') return undefined;
  const [value] = values ?? [];
  const invocation =
    'invocation' in control
      ? control.invocation
      : 'from' in control
        ? { command: OF_LINE[control.kind].command, options: { id: control.id } }
        : value === undefined
          ? control.back
          : { command: OPENS[control.kind].command, options: { [OPENS[control.kind].option]: value } };
  return invocation && canonical(archive, codec.commands, invocation);
}

/** Answers a submitted form: the words to find, for the search it was opened from. */
export function submit(
  replying: Replying,
  { customId, fields, on }: Extract<Request, { kind: 'submit' }>,
): APIInteractionResponse {
  const read = readControl(replying.codec, customId);
  if (!read.ok)
    return noticeReply(replying, outOfDate(read.reason, askedBy(replying, read.control, undefined), 'form'));
  const { words } = fields;
  if (read.control.kind !== 'find' || words === undefined) return noticeReply(replying, NOT_UNDERSTOOD);
  const { command, options } = read.control.invocation;
  const invocation: Invocation = { command, options: { ...options, words } };
  return replyTo(replying, invocation, { as: on ? inPlace(on) : 'private' });
}

/** A private message changes in place; what everyone sees is answered apart. */
function inPlace(on: Standing): Manner['as'] {
  return on.ephemeral ? 'update' : 'private';
}

function remove(replying: Replying, { userId, permissions }: Caller, { askedBy }: Standing): Reaction {
  const own = userId !== undefined && userId === askedBy;
  if (!own && !isModerator(permissions)) return { response: noticeReply(replying, NOT_YOURS) };
  return { response: { type: RESPONSE.heldUpdate }, after: 'delete-original' };
}

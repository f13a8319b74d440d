import type { APIInteractionResponse, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { FLAG, INTERACTION, RESPONSE } from '../../discord/wire.ts';
import type { MessageBody } from '../message/types.ts';
import type { Sent } from '../protocol.ts';
import {
  addBotMessage,
  changeExchange,
  changeMessage,
  exchangeWith,
  messageWith,
  type NewMessage,
  removeMessage,
  withForm,
} from './channel-parts.ts';
import { recorded } from './deliveries.ts';
import { sourceOf, targetOf } from './sources.ts';
import { isAcknowledged, suits } from './suitable.ts';
import type { Asked, Channel, Exchange, Message } from './types.ts';

/**
 * Something the bot sent arrives, for an interaction that is under way; of any other, nothing changes. What Discord
 * would not take, a second first answer or an edit before the first answer, is written down and changes nothing to see.
 */
export function receive(channel: Channel, interactionId: string, sent: Sent, at: number): Channel {
  const exchange = exchangeWith(channel, interactionId);
  if (!exchange || exchange.end) return channel;
  const written = changeExchange(channel, interactionId, (one) => ({ ...one, sent: recorded(one.sent, sent) }));
  const isAnswered = isAcknowledged(exchange);
  // Suggestions are answered once and for all.
  const isOpen = isAnswered && exchange.request.type !== INTERACTION.autocomplete;
  switch (sent.kind) {
    case 'callback':
      return !isAnswered && suits(exchange.request, sent.body)
        ? firstAnswer(written, exchange, sent.body, at)
        : written;
    case 'edit':
      return isOpen ? put(written, exchange, sent.body, at) : written;
    case 'follow-up':
      return isOpen ? followUp(written, exchange, sent.body, at) : written;
    case 'delete':
      return isOpen ? removeMessage(written, exchange.original) : written;
    case 'verdict':
    case 'unanswered':
      return written;
  }
}

/** @param answer one that suits the interaction */
function firstAnswer(channel: Channel, exchange: Exchange, answer: APIInteractionResponse, at: number): Channel {
  const { form } = channel;
  const openedBy = form?.pending === exchange.id ? form.exchange : undefined;
  // A submitted form goes once there is an answer to it.
  const open = openedBy === undefined ? channel : withForm(channel, undefined);
  const data = ('data' in answer ? answer.data : undefined) ?? {};
  switch (answer.type) {
    case RESPONSE.message:
      return answered(open, exchange, data as MessageBody, { at, state: 'here', openedBy });
    case RESPONSE.heldMessage:
      return answered(open, exchange, data as MessageBody, { at, state: 'thinking', openedBy });
    case RESPONSE.heldUpdate:
      return held(open, exchange);
    case RESPONSE.update: {
      const changing = held(open, exchange);
      return put(changing, exchangeWith(changing, exchange.id) ?? exchange, data as MessageBody, at);
    }
    case RESPONSE.form: {
      const from = sourceOf(exchange.request);
      const opened = data as APIModalInteractionResponseCallbackData;
      return withForm(removeMessage(open, exchange.original), {
        exchange: exchange.id,
        form: opened,
        ...(from !== undefined && { from }),
      });
    }
    default:
      return open;
  }
}

/** From now on, edits change the message the interaction came from. */
function held(channel: Channel, { id, request }: Exchange): Channel {
  const original = sourceOf(request);
  return original === undefined ? channel : changeExchange(channel, id, (exchange) => ({ ...exchange, original }));
}

/** How a new message comes to be. */
interface Manner {
  readonly at: number;
  readonly state: 'here' | 'thinking';
  /** Id of the interaction that opened the form it answers. */
  readonly openedBy?: string | undefined;
}

/** A command's waiting message becomes the answer; for anything else it is a new message. */
function answered(channel: Channel, exchange: Exchange, body: MessageBody, manner: Manner): Channel {
  const { state } = manner;
  const flags = (body.flags ?? 0) & SETTABLE;
  const shown: MessageBody = state === 'here' ? { ...body, flags } : { flags: flags & FLAG.private };
  if (exchange.request.type !== INTERACTION.command) {
    const message = apart(exchange, shown, sourceOf(exchange.request), manner);
    return addBotMessage(channel, exchange.id, message, 'original');
  }
  return changeMessage(channel, exchange.original, ({ onlyFor, ...message }) => ({
    ...message,
    body: shown,
    state,
    ...(isPrivate(shown) && onlyFor !== undefined && { onlyFor }),
  }));
}

/**
 * One more message. As Discord's documentation has it, the first one after "thinking…" becomes the answer that was
 * held instead, private or not as that was.
 */
function followUp(channel: Channel, exchange: Exchange, body: MessageBody, at: number): Channel {
  const original = messageWith(channel, exchange.original);
  if (original?.state === 'thinking') return put(channel, exchange, body, at);
  const shown = { ...body, flags: (body.flags ?? 0) & SETTABLE };
  const message = apart(exchange, shown, original?.id ?? targetOf(exchange.request), { at, state: 'here' });
  return addBotMessage(channel, exchange.id, message, 'follow-up');
}

function apart(
  { id, request }: Exchange,
  body: MessageBody,
  repliesTo: string | undefined,
  { at, state, openedBy }: Manner,
): NewMessage {
  const by = request.member?.user.id ?? '';
  const on = targetOf(request);
  return {
    at,
    body,
    state,
    asked: { id, by, type: request.type as Asked['type'], ...(on !== undefined && { on }) },
    exchanges: openedBy === undefined ? [id] : [openedBy, id],
    ...(repliesTo !== undefined && { repliesTo }),
    ...(isPrivate(body) && { onlyFor: by }),
  };
}

/** Flags a bot may set on a message of its own, and with an edit. */
const SETTABLE = FLAG.private | FLAG.components;
const EDITABLE = FLAG.components;

/** An edit: what the body names is replaced, the rest stays. It can neither make a message private nor take a flag away. */
function put(channel: Channel, { id, original }: Exchange, body: MessageBody, at: number): Channel {
  return changeMessage(channel, original, (message): Message => {
    const flags = (message.body.flags ?? 0) | ((body.flags ?? 0) & EDITABLE);
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const exchanges = message.exchanges.includes(id) ? message.exchanges : [...message.exchanges, id];
    const changed: Message = { ...message, body: { ...message.body, ...given, flags }, state: 'here', exchanges };
    return message.state === 'here' ? { ...changed, editedAt: at } : changed;
  });
}

function isPrivate({ flags }: MessageBody): boolean {
  return ((flags ?? 0) & FLAG.private) !== 0;
}

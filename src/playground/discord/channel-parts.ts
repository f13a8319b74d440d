import { laterId, snowflakeAt } from './ids.ts';
import { messageText } from './limits.ts';
import { APP } from './people.ts';
import type { Channel, Exchange, Message, OpenForm } from './types.ts';

/** How many exchanges are kept for the inspector. */
export const KEPT_EXCHANGES = 200;
/** How many messages are kept: what a browser shows without getting slow. */
export const KEPT_MESSAGES = 1000;

/** A message as something sets it out: its id is given by its time. */
export type NewMessage = Omit<Message, 'id' | 'author'>;

/** Puts a message at the end. The oldest go where there are too many; `dropped` counts them. */
function addMessage(channel: Channel, message: Message): Channel {
  const all = [...channel.messages, message];
  const over = Math.max(0, all.length - KEPT_MESSAGES);
  return { ...channel, messages: all.slice(over), newest: message.id, dropped: channel.dropped + over };
}

/** Puts a message of a person at the end. */
export function addPersonMessage(
  channel: Channel,
  {
    id,
    author,
    at,
    text,
  }: { readonly id: string; readonly author: string; readonly at: number; readonly text: string },
): Channel {
  const body = { content: messageText(text) };
  return addMessage(channel, { id: laterId(id, channel.newest), author, at, body, state: 'here', exchanges: [] });
}

/** Puts a message of the bot at the end, for an interaction that may take it for its original. */
export function addBotMessage(
  channel: Channel,
  exchangeId: string,
  message: NewMessage,
  as: 'original' | 'follow-up',
): Channel {
  const id = laterId(snowflakeAt(message.at), channel.newest);
  const added = addMessage(channel, { ...message, id, author: APP.id });
  return as === 'original' ? changeExchange(added, exchangeId, (exchange) => ({ ...exchange, original: id })) : added;
}

export function messageWith({ messages }: Channel, id: string | undefined): Message | undefined {
  return messages.find((message) => message.id === id);
}

export function exchangeWith({ exchanges }: Channel, id: string): Exchange | undefined {
  return exchanges.find((exchange) => exchange.id === id);
}

export function changeMessage(
  channel: Channel,
  id: string | undefined,
  change: (message: Message) => Message,
): Channel {
  if (!messageWith(channel, id)) return channel;
  return { ...channel, messages: channel.messages.map((one) => (one.id === id ? change(one) : one)) };
}

export function removeMessage(channel: Channel, id: string | undefined): Channel {
  if (!messageWith(channel, id)) return channel;
  return { ...channel, messages: channel.messages.filter((message) => message.id !== id) };
}

export function changeExchange(channel: Channel, id: string, change: (exchange: Exchange) => Exchange): Channel {
  return { ...channel, exchanges: channel.exchanges.map((one) => (one.id === id ? change(one) : one)) };
}

/** The channel with this form open, or with none. */
export function withForm(channel: Channel, form: OpenForm | undefined): Channel {
  const { form: _form, ...rest } = channel;
  return form ? { ...rest, form } : rest;
}

/** A message without what a press left on it; who pressed stays where there is trouble to tell them. */
export function settled(message: Message, trouble?: string): Message {
  const { pending: _pending, pressed: _pressed, trouble: _trouble, pressedBy, ...rest } = message;
  if (trouble === undefined) return rest;
  return { ...rest, ...(pressedBy !== undefined && { pressedBy }), trouble };
}

import { COMMAND, INTERACTION } from '../../discord/wire.ts';
import {
  addBotMessage,
  addPersonMessage,
  changeMessage,
  exchangeWith,
  KEPT_EXCHANGES,
  messageWith,
  removeMessage,
  withForm,
} from './channel-parts.ts';
import { end } from './end.ts';
import { messageProblem } from './limits.ts';
import type { Channel, Exchange, Interaction, Message, Person } from './types.ts';

export { KEPT_EXCHANGES, KEPT_MESSAGES } from './channel-parts.ts';
export { end };
export { receive } from './receive.ts';

/** A channel in which nothing has been said. */
export const emptyChannel: Channel = { messages: [], exchanges: [], newest: '0', dropped: 0 };

type Author = Pick<Person, 'id'>;

/** A person's message. One that is empty or too long is not said: `messageProblem` has the words for it. */
export function say(
  channel: Channel,
  {
    id,
    person,
    at,
    text,
  }: { readonly id: string; readonly person: Author; readonly at: number; readonly text: string },
): Channel {
  return messageProblem(text) === undefined ? addPersonMessage(channel, { id, author: person.id, at, text }) : channel;
}

/** What is known of an interaction as it goes out. */
export interface Begun {
  readonly interaction: Interaction;
  readonly person: Author;
  readonly at: number;
  readonly title: string;
}

/**
 * An interaction goes out. A command waits for its answer with a message, which only who asked sees; a press is marked
 * on its message, a submitted form on the form; suggestions leave nothing to see. An id that is known begins nothing.
 */
export function begin(channel: Channel, begun: Begun): Channel {
  const { interaction, person, at, title } = begun;
  if (exchangeWith(channel, interaction.id)) return channel;
  const roomy = withRoom(channel);
  const exchange: Exchange = { id: interaction.id, title, request: interaction, sent: [] };
  const open: Channel = { ...roomy, exchanges: [...roomy.exchanges, exchange] };
  switch (interaction.type) {
    case INTERACTION.command: {
      const { data, id } = interaction;
      const isSlash = data.type === COMMAND.slash;
      const target = data.type === COMMAND.messageMenu ? data.target_id : undefined;
      const message = {
        at,
        body: {},
        state: 'sending',
        exchanges: [id],
        onlyFor: person.id,
        invoked: { by: person.id, name: isSlash ? `/${data.name}` : data.name },
        asked: { id, by: person.id, type: INTERACTION.command, ...(target !== undefined && { on: target }) },
        ...(target !== undefined && { repliesTo: target }),
      } as const;
      return addBotMessage(open, id, message, 'original');
    }
    case INTERACTION.component:
      return changeMessage(open, interaction.message.id, (message) =>
        pressedOn(message, interaction.id, interaction.data.custom_id, person),
      );
    case INTERACTION.form:
      return submitted(open, interaction.id, interaction.data.custom_id);
    default:
      return open;
  }
}

/** The channel with room for one more exchange: the oldest goes that is over, else the oldest, whose message fails. */
function withRoom(channel: Channel): Channel {
  if (channel.exchanges.length < KEPT_EXCHANGES) return channel;
  const over = channel.exchanges.filter(({ end: how }) => how !== undefined);
  // Suggestions come with every keystroke; nobody misses the oldest of them.
  const suggestions = over.find(({ request }) => request.type === INTERACTION.autocomplete);
  const oldest = suggestions ?? over[0] ?? channel.exchanges[0]!;
  const ended = end(channel, oldest.id, { kind: 'silent' });
  return { ...ended, exchanges: ended.exchanges.filter(({ id }) => id !== oldest.id) };
}

function pressedOn(message: Message, id: string, customId: string, person: Author): Message {
  const { trouble: _trouble, ...rest } = message;
  const exchanges = [...message.exchanges, id].slice(-KEPT_EXCHANGES);
  return { ...rest, pending: id, pressed: customId, pressedBy: person.id, exchanges };
}

function submitted(channel: Channel, id: string, customId: string): Channel {
  if (channel.form?.form.custom_id !== customId) return channel;
  const { trouble: _trouble, ...form } = channel.form;
  return withForm(channel, { ...form, pending: id });
}

/** Takes away a message that its reader alone sees, or that failed. What everyone sees stays: the bot alone removes that. */
export function dismiss(channel: Channel, messageId: string): Channel {
  const message = messageWith(channel, messageId);
  if (!message || message.state === 'sending') return channel;
  return message.onlyFor !== undefined || message.state === 'failed' ? removeMessage(channel, messageId) : channel;
}

export function closeForm(channel: Channel): Channel {
  return channel.form ? withForm(channel, undefined) : channel;
}

/** What a person sees, oldest first: nothing that is for another alone, and of presses and their trouble only their own. */
export function visibleTo({ messages }: Pick<Channel, 'messages'>, personId: string): readonly Message[] {
  return messages
    .filter(({ onlyFor }) => onlyFor === undefined || onlyFor === personId)
    .map((message) =>
      message.pressedBy === undefined || message.pressedBy === personId ? message : untouched(message),
    );
}

function untouched(message: Message): Message {
  const { pending: _pending, pressed: _pressed, pressedBy: _pressedBy, trouble: _trouble, ...rest } = message;
  return rest;
}

import { INTERACTION } from '../../discord/wire.ts';
import { addBotMessage, changeExchange, changeMessage, exchangeWith, settled, withForm } from './channel-parts.ts';
import { sourceOf } from './sources.ts';
import { isAcknowledged } from './suitable.ts';
import type { Channel, Exchange, ExchangeEnd, Message } from './types.ts';

/**
 * An interaction is over; an end after the first changes nothing. A message that still waits for its answer has
 * failed, and says why. A pressed message and a submitted form stay as they were, and say why nothing came of it.
 */
export function end(channel: Channel, interactionId: string, how: ExchangeEnd, roundTripMs?: number): Channel {
  const exchange = exchangeWith(channel, interactionId);
  if (!exchange || exchange.end) return channel;
  const closed = changeExchange(channel, interactionId, (one) => ({
    ...one,
    end: how,
    ...(roundTripMs !== undefined && { roundTripMs }),
  }));
  const { request } = exchange;
  if (request.type === INTERACTION.autocomplete) return closed;
  const waited = changeMessage(closed, exchange.original, (message) =>
    message.id === sourceOf(request) ? message : stopped(message, how),
  );
  if (request.type === INTERACTION.component) return pressEnded(waited, exchange, how);
  return request.type === INTERACTION.form ? formEnded(waited, exchange, how) : waited;
}

/** What is said where nothing came: of a command, of a press, of a form. */
export function troubleText(how: ExchangeEnd, again: 'send' | 'press' | 'submit'): string {
  switch (how.kind) {
    case 'unreachable': {
      const next = { send: 'send it again', press: 'press once more', submit: 'submit once more' }[again];
      return `Readout is not running. Start it again with npm start; then ${next}.`;
    }
    case 'refused':
      return how.text === '' ? `The server refused it with status ${how.status}.` : how.text;
    case 'reloaded':
      return 'The page was reloaded while Readout was answering. Send it again.';
    case 'answered':
    case 'silent':
      return again === 'send' ? 'The application did not respond' : 'This interaction failed';
  }
}

/** A message that waits, or was pressed, as it is once nothing more can come for it. */
export function stopped(message: Message, how: ExchangeEnd): Message {
  const waits = message.state === 'sending' || message.state === 'thinking';
  if (waits) return { ...message, state: 'failed', trouble: troubleText(how, 'send') };
  return message.pending === undefined ? message : settled(message, troubleText(how, 'press'));
}

function pressEnded(channel: Channel, exchange: Exchange, how: ExchangeEnd): Channel {
  const { id, request } = exchange;
  return changeMessage(channel, sourceOf(request), (message) => {
    if (message.pending !== id) return message;
    return isAcknowledged(exchange) ? settled(message) : stopped(message, how);
  });
}

/** A form that was closed meanwhile leaves a failed message in its place. */
function formEnded(channel: Channel, exchange: Exchange, how: ExchangeEnd): Channel {
  const { id, request, title } = exchange;
  const { form } = channel;
  if (form?.pending === id) {
    const { pending: _pending, ...rest } = form;
    return withForm(channel, { ...rest, trouble: troubleText(how, 'submit') });
  }
  if (isAcknowledged(exchange)) return channel;
  const by = request.member?.user.id ?? '';
  const at = channel.messages.at(-1)?.at ?? 0;
  const message = {
    at,
    body: {},
    state: 'failed',
    exchanges: [id],
    onlyFor: by,
    invoked: { by, name: title },
    asked: { id, by, type: INTERACTION.form },
    trouble: troubleText(how, 'send'),
  } as const;
  return addBotMessage(channel, id, message, 'follow-up');
}

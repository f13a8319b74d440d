import { INTERACTION } from '../../discord/wire.ts';
import { end, stopped } from './end.ts';
import { laterId } from './ids.ts';
import { isChannel } from './shape.ts';
import type { Channel, Exchange, ExchangeEnd, Message } from './types.ts';

/** Raised whenever a kept channel could no longer be read as it is. */
const VERSION = 1;
/**
 * UTF-16 units a kept channel may have. Browsers keep about 5 million for all that a site stores (HTML standard), but
 * writing 1.5 million stops the page for a quarter of a second.
 */
const LONGEST = 400_000;

const RELOADED: ExchangeEnd = { kind: 'reloaded' };

/** A channel as text, for the storage of a tab. The oldest exchanges go first, then the oldest messages. */
export function freeze(channel: Channel): string {
  const { form, newest, dropped } = channel;
  const start = { version: VERSION, newest, dropped, ...(form && { form }) };
  const messages = latest(channel.messages, LONGEST - JSON.stringify(start).length);
  // Suggestions are many, and no message is made from them.
  const lasting = channel.exchanges.filter(({ request }) => request.type !== INTERACTION.autocomplete);
  const exchanges = latest(lasting, messages.left);
  return JSON.stringify({
    ...start,
    dropped: dropped + channel.messages.length - messages.kept.length,
    messages: messages.kept,
    exchanges: exchanges.kept,
  });
}

/**
 * The channel that was kept. What was under way is over: nobody listens for its answer any more.
 * @returns undefined where the text is none of ours, of another version, or broken. Never throws.
 */
export function thaw(text: string): Channel | undefined {
  const read = parse(text);
  if (typeof read !== 'object' || read === null || !('version' in read) || read.version !== VERSION) return undefined;
  const { version: _version, ...channel } = read;
  if (!isChannel(channel)) return undefined;
  const open = channel.exchanges.filter((exchange) => !exchange.end);
  const ended = open.reduce((before, { id }) => end(before, id, RELOADED), channel);
  // A message may wait for an exchange that was not kept.
  return { ...ended, messages: ended.messages.map((message) => stopped(message, RELOADED)) };
}

/** The largest id in a channel, of a message or an interaction: what new ids have to be larger than. */
export function newestId({ newest, exchanges }: Channel): string {
  return exchanges.reduce((largest, { id }) => (laterId(id, largest) === id ? id : largest), newest);
}

function latest<Part extends Message | Exchange>(
  parts: readonly Part[],
  room: number,
): { readonly kept: readonly Part[]; readonly left: number } {
  let left = room;
  let from = parts.length;
  while (from > 0) {
    // A comma each.
    const size = JSON.stringify(parts[from - 1]).length + 1;
    if (size > left) break;
    left -= size;
    from -= 1;
  }
  return { kept: parts.slice(from), left };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apiMessage } from '../../../src/playground/discord/api-message.ts';
import { dismiss, visibleTo } from '../../../src/playground/discord/channel.ts';
import { APP, PEOPLE, personWith } from '../../../src/playground/discord/people.ts';
import { freeze, thaw } from '../../../src/playground/discord/storage.ts';
import type { Channel, Message } from '../../../src/playground/discord/types.ts';
import { acts, play } from './acts.ts';

const PRIVATE = 64;

function expectSound(channel: Channel): void {
  const { messages, exchanges, form, newest } = channel;
  const ids = messages.map(({ id }) => BigInt(id));
  expect(ids.every((id, index) => index === 0 || id > ids[index - 1]!)).toBe(true);
  expect(ids.every((id) => id <= BigInt(newest))).toBe(true);
  expect(new Set(exchanges.map(({ id }) => id)).size).toBe(exchanges.length);
  expect(messages.flatMap((message) => problemsOf(channel, message))).toEqual([]);
  expect(form?.pending === undefined || isUnderWay(channel, form.pending)).toBe(true);
  expect(messages.map((message) => apiMessage(channel, message).id)).toEqual(messages.map(({ id }) => id));
}

/** What no message may ever be. */
function problemsOf(channel: Channel, message: Message): readonly string[] {
  const { state, body, onlyFor, author, asked, pending, trouble } = message;
  const isPrivate = ((body.flags ?? 0) & PRIVATE) !== 0;
  const waits = state === 'sending' || state === 'thinking';
  const problems = {
    'by nobody': !(author === APP.id ? asked : personWith(author)),
    'flagged private, and for all': isPrivate && onlyFor !== asked?.by,
    'for one, and not flagged': state === 'here' && onlyFor !== undefined && !isPrivate,
    'failed without a word': state === 'failed' && trouble === undefined,
    'pressed by nothing': pending !== undefined && !isUnderWay(channel, pending),
    'waiting for nothing': waits && !isUnderWay(channel, asked!.id),
  };
  return Object.entries(problems).flatMap(([name, holds]) => (holds ? [`${message.id} is ${name}`] : []));
}

function isUnderWay({ exchanges }: Pick<Channel, 'exchanges'>, id: string): boolean {
  return exchanges.some((exchange) => exchange.id === id && !exchange.end);
}

it('whatever comes in whatever order, the channel is sound', () => {
  fc.assert(
    fc.property(acts, (all) => {
      for (const channel of play(all)) expectSound(channel);
    }),
    { numRuns: 300 },
  );
});

it('a message that was private is never seen by another, before or after', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const channels = play(all);
      const owners = new Map<string, string | undefined>();
      for (const { messages } of channels)
        for (const { id, onlyFor, state } of messages) if (state === 'here') owners.set(id, onlyFor);
      for (const channel of channels) {
        for (const person of PEOPLE) {
          const seen = visibleTo(channel, person.id).filter(({ state }) => state === 'here');
          const others = seen.filter(({ id }) => ![undefined, person.id].includes(owners.get(id)));
          expect(others).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('nobody sees the presses of another', () => {
  fc.assert(
    fc.property(acts, (all) => {
      for (const channel of play(all).slice(-5))
        for (const person of PEOPLE)
          for (const { pressedBy, pending } of visibleTo(channel, person.id))
            expect([undefined, person.id]).toContain(pending === undefined ? undefined : pressedBy);
    }),
  );
});

it('a channel that is kept comes back, with what was under way over', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const channel = play(all).at(-1);
      if (!channel) return;
      const thawed = thaw(freeze(channel))!;
      expectSound(thawed);
      expect(thawed.exchanges.filter(({ end }) => !end)).toEqual([]);
      const settled = ({ state, pending }: Message): boolean =>
        (state === 'here' || state === 'failed') && pending === undefined;
      expect(thawed.messages.every(settled)).toBe(true);
      // What had come to rest is as it was; what comes back once comes back again.
      const rested = channel.messages.filter(settled);
      expect(thawed.messages.filter(({ id }) => rested.some((one) => one.id === id))).toEqual(rested);
      expect(thaw(freeze(thawed))).toEqual(thawed);
      expect(dismiss(thawed, '1')).toBe(thawed);
    }),
    { numRuns: 300 },
  );
});

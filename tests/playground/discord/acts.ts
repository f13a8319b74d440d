import type { APIInteractionResponse } from 'discord-api-types/v10';
import fc from 'fast-check';
import {
  begin,
  closeForm,
  dismiss,
  emptyChannel,
  end,
  receive,
  say,
  visibleTo,
} from '../../../src/playground/discord/channel.ts';
import { createIds } from '../../../src/playground/discord/ids.ts';
import { formSubmit, menuOn, press, type Scene, slash, typing } from '../../../src/playground/discord/interactions.ts';
import { PEOPLE } from '../../../src/playground/discord/people.ts';
import { titleOf } from '../../../src/playground/discord/title.ts';
import type { Channel, ExchangeEnd, Interaction, Person } from '../../../src/playground/discord/types.ts';
import type { Sent } from '../../../src/playground/protocol.ts';
import { command } from './playing.ts';

/** Something that happens in a channel. `who` and `which` are taken modulo what there is. */
export type Act =
  | { readonly kind: 'say'; readonly who: number; readonly text: string }
  | { readonly kind: 'slash' | 'type' | 'menu' | 'press' | 'submit'; readonly who: number; readonly which: number }
  | { readonly kind: 'receive'; readonly which: number; readonly sent: Sent }
  | { readonly kind: 'end'; readonly which: number; readonly how: ExchangeEnd }
  | { readonly kind: 'dismiss' | 'close'; readonly which: number };

const which = fc.nat({ max: 20 });
const body = fc.record(
  {
    content: fc.option(fc.string({ maxLength: 5 })),
    flags: fc.constantFrom(0, 64, 32_768, 32_832),
    components: fc.constantFrom([], [{ type: 1, components: [{ type: 2, custom_id: 'go', label: 'Go', style: 2 }] }]),
  },
  { requiredKeys: [] },
);
const form = fc.constant({ custom_id: 'form', title: 'Form', components: [] });
const answer = fc.oneof(
  fc.record({ type: fc.constantFrom(4, 7), data: body }),
  fc.record({ type: fc.constantFrom(5), data: body }, { requiredKeys: ['type'] }),
  fc.record({ type: fc.constantFrom(6) }),
  fc.record({ type: fc.constantFrom(9), data: form }),
  fc.record({ type: fc.constantFrom(8), data: fc.constant({ choices: [] }) }),
) as unknown as fc.Arbitrary<APIInteractionResponse>;
const ms = fc.constant(1);
const sent: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('callback' as const), ms, body: answer }) },
  fc.record({ kind: fc.constantFrom('edit' as const, 'follow-up' as const), ms, body }),
  fc.record({ kind: fc.constant('delete' as const), ms }),
  fc.record({
    kind: fc.constant('verdict' as const),
    of: fc.nat({ max: 3 }),
    contract: fc.constantFrom([], ['is wrong']),
    limits: fc.constant([]),
  }),
  fc.constant({ kind: 'unanswered' as const }),
);
const how: fc.Arbitrary<ExchangeEnd> = fc.oneof(
  fc.record({ kind: fc.constantFrom('answered' as const, 'silent' as const, 'unreachable' as const) }),
  fc.record({ kind: fc.constant('refused' as const), status: fc.constant(403), text: fc.string({ maxLength: 5 }) }),
);

export const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('say' as const), who: which, text: fc.string({ maxLength: 8 }) }),
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('slash' as const, 'type' as const, 'menu' as const, 'press' as const, 'submit' as const),
        who: which,
        which,
      }),
    },
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('receive' as const), which, sent }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('end' as const), which, how }) },
    fc.record({ kind: fc.constantFrom('dismiss' as const, 'close' as const), which }),
  ),
  { maxLength: 40, size: 'max' },
);

/** The channel after each act. The clock stands still now and then, and once goes back. */
export function play(all: readonly Act[], start: Channel = emptyChannel): readonly Channel[] {
  const clock = [5000, 5000, 9000, 4000];
  let turn = 0;
  const now = (): number => 1_700_000_000_000 + (clock[turn % clock.length] ?? 0) + turn;
  const ids = createIds(now);
  let channel = start;
  return all.map((act) => {
    turn += 1;
    channel = next(channel, act, now(), ids.next());
    return channel;
  });
}

function next(channel: Channel, act: Act, at: number, id: string): Channel {
  switch (act.kind) {
    case 'say':
      return say(channel, { id, person: personOf(act.who), at, text: act.text });
    case 'receive':
      return receive(channel, pick(channel.exchanges, act.which)?.id ?? '1', act.sent, at);
    case 'end':
      return end(channel, pick(channel.exchanges, act.which)?.id ?? '1', act.how, 3);
    case 'dismiss':
      return dismiss(channel, pick(channel.messages, act.which)?.id ?? '1');
    case 'close':
      return closeForm(channel);
    default: {
      const person = personOf(act.who);
      const interaction = interactionOf(channel, act, { person, id, token: `token-${id}`, locale: 'en-US' });
      if (!interaction) return channel;
      return begin(channel, { interaction, person, at, title: titleOf(interaction, channel) });
    }
  }
}

function interactionOf(
  channel: Channel,
  { kind, which: index }: { readonly kind: 'slash' | 'type' | 'menu' | 'press' | 'submit'; readonly which: number },
  scene: Scene,
): Interaction | undefined {
  // A client lets nobody act upon a message that is not there yet.
  const here = visibleTo(channel, scene.person.id).filter(({ state }) => state === 'here');
  const message = pick(here, index);
  switch (kind) {
    case 'slash':
      return slash(scene, command('topics'), {});
    case 'type':
      return typing(scene, command('quote'), {}, 'words', 'x');
    case 'menu':
      return message && menuOn(scene, channel, { type: 3, name: 'Find in record' }, message);
    case 'press':
      return message && press(scene, channel, message, 'go', 2);
    case 'submit':
      return channel.form && formSubmit(scene, channel, channel.form, []);
  }
}

function personOf(who: number): Person {
  return PEOPLE[who % PEOPLE.length]!;
}

function pick<One>(all: readonly One[], index: number): One | undefined {
  return all.at(-1 - (index % Math.max(1, all.length)));
}

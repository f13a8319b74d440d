import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { RESPONSE } from '../../discord/wire.ts';
import { begin, closeForm, dismiss, emptyChannel, end, receive, say } from '../discord/channel.ts';
import { createIds } from '../discord/ids.ts';
import {
  type CommandValues,
  formSubmit,
  menuOn,
  type MessageMenuCommand,
  press,
  type Scene,
  slash,
  type SlashCommand,
  typing,
} from '../discord/interactions.ts';
import { PEOPLE, personWith } from '../discord/people.ts';
import { newestId } from '../discord/storage.ts';
import { titleOf } from '../discord/title.ts';
import type { Channel, Interaction, Message, Person } from '../discord/types.ts';
import type { Sent } from '../protocol.ts';
import { send } from './wire.ts';

/** What the page knows. A value: a change makes a new one. */
export interface State {
  readonly channel: Channel;
  /** Who is at the keyboard. */
  readonly person: Person;
  /** Whether the server answered when it was last asked. */
  readonly reachable: boolean;
}

/** An option that is being typed in, and what the others hold. */
export interface Typing {
  readonly command: SlashCommand;
  readonly values: CommandValues;
  readonly option: string;
  readonly text: string;
}

/** What is suggested for an option. */
type Choices = readonly APIApplicationCommandOptionChoice[];

/** What can be done on the page. */
export interface Actions {
  readonly say: (text: string) => void;
  readonly slash: (command: SlashCommand, values: CommandValues) => void;
  /** The suggestions for what is typed; undefined where none could be had. */
  readonly suggest: (typed: Typing) => Promise<Choices | undefined>;
  readonly press: (message: Message, customId: string, componentType: number, values?: readonly string[]) => void;
  readonly menu: (menu: MessageMenuCommand, message: Message) => void;
  readonly submit: (components: readonly object[]) => void;
  readonly closeForm: () => void;
  readonly dismiss: (messageId: string) => void;
  readonly become: (personId: string) => void;
  readonly clear: () => void;
  readonly setReachable: (reachable: boolean) => void;
}

/** Holds the state of the page, and tells of every change. */
export interface Store {
  readonly get: () => State;
  readonly subscribe: (changed: () => void) => () => void;
  readonly actions: Actions;
}

/** What an earlier page in the same tab kept. */
export interface Kept {
  readonly channel: Channel | undefined;
  readonly personId: string | undefined;
}

export function createStore({ channel = emptyChannel, personId = PEOPLE[0].id }: Kept): Store {
  const listeners = new Set<() => void>();
  const ids = createIds(Date.now, newestId(channel));
  let state: State = { channel, person: personWith(personId) ?? PEOPLE[0], reachable: true };
  const set = (change: Partial<State>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const change = (make: (channel: Channel) => Channel): void => set({ channel: make(state.channel) });
  const scene = (): Scene => {
    const id = ids.next();
    return { person: state.person, id, token: tokenFor(id), locale: 'en-US' };
  };
  const ask = async (interaction: Interaction, received: (sent: Sent) => void = () => {}): Promise<void> => {
    const { id } = interaction;
    const { person } = state;
    const title = titleOf(interaction, state.channel);
    change((before) => begin(before, { interaction, person, at: Date.now(), title }));
    const { end: how, roundTripMs } = await send(interaction, (sent) => {
      change((before) => receive(before, id, sent, Date.now()));
      received(sent);
    });
    set({ channel: end(state.channel, id, how, roundTripMs), reachable: how.kind !== 'unreachable' });
  };
  const actions: Actions = {
    say: (text) => change((before) => say(before, { id: ids.next(), person: state.person, at: Date.now(), text })),
    slash: (command, values) => void ask(slash(scene(), command, values)),
    suggest: ({ command, values, option, text }) =>
      new Promise((resolve) => {
        // They are shown as soon as they are here; the verdict on them comes later.
        const look = (sent: Sent): void => {
          const choices = choicesIn(sent);
          if (choices) resolve(choices);
        };
        void ask(typing(scene(), command, values, option, text), look).then(() => resolve(undefined));
      }),
    press: (message, customId, componentType, values) =>
      void ask(press(scene(), state.channel, message, customId, componentType, values)),
    menu: (menu, message) => void ask(menuOn(scene(), state.channel, menu, message)),
    submit: (components) => {
      const { form } = state.channel;
      if (form) void ask(formSubmit(scene(), state.channel, form, components));
    },
    closeForm: () => change(closeForm),
    dismiss: (messageId) => change((before) => dismiss(before, messageId)),
    become: (personId) => set({ person: personWith(personId) ?? state.person }),
    clear: () => change(({ newest }) => ({ ...emptyChannel, newest })),
    setReachable: (reachable) => reachable !== state.reachable && set({ reachable }),
  };
  return {
    get: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    actions,
  };
}

function choicesIn(sent: Sent): Choices | undefined {
  if (sent.kind !== 'callback' || sent.body.type !== RESPONSE.choices) return undefined;
  return sent.body.data.choices ?? [];
}

/** As long and as odd as Discord's; it opens nothing. */
function tokenFor(id: string): string {
  // Not `randomUUID`: a page from another machine of the network has none.
  const random = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(96)));
  return btoa(`interaction:${id}:${random}`).replaceAll('=', '');
}

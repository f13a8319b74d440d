import type { APIMessage, Locale, MessageFlags } from 'discord-api-types/v10';
import { isoNow } from '../messages/compose.ts';
import type { State } from '../state.ts';
import type { LoopbackUser, UserOptions } from './types.ts';
import { EVERYONE } from '../guild.ts';
import { createUser as createAccount, type Person, type World } from '../world.ts';
import { choose, menu, type } from './commands.ts';
import { openClick, openSelect } from './components.ts';
import { awaitReply } from './reply.ts';

/** A new person at a client. */
export function createUser(state: State, options: UserOptions = {}): LoopbackUser {
  const {
    name = 'someone',
    locale = 'en-US',
    context = 'guild',
    permissions = EVERYONE,
    channel = 'general',
  } = options;
  const person: Person = {
    user: createAccount(state.ids.next(), name),
    locale: locale as Locale,
    permissions: String(permissions),
    place: context,
    channel: channelOf(state.world, context, channel),
  };
  const { user } = person;
  state.people.set(user.id, person);
  return {
    id: user.id,
    name,
    type: async (command, option, text, others = {}) => type(state, person, command, { option, text, others }),
    choose: async (command, values = {}) => choose(state, person, command, values),
    menu: async (command, message) => menu(state, person, command, message),
    click: async (message, wanted) => awaitReply(state, person, openClick(state, person, message, wanted)),
    select: async (message, wanted, value) =>
      awaitReply(state, person, openSelect(state, person, message, wanted, [value].flat())),
    say: (content) => say(state, person, content),
    sees: () => state.messages.seenBy(user.id, person.channel.id),
  };
}

function channelOf({ channels }: World, place: Person['place'], name: 'general' | 'readOnly'): Person['channel'] {
  switch (place) {
    case 'guild':
      return channels[name];
    case 'dm':
      return channels.dm;
    case 'user-install':
      return channels.foreign;
  }
}

function say({ ids, messages }: State, { user, channel }: Person, content: string): APIMessage {
  const message: APIMessage = {
    id: ids.next(),
    channel_id: channel.id,
    type: 0,
    author: user,
    content,
    timestamp: isoNow(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0 as MessageFlags,
  };
  return messages.add({ message, onlyFor: undefined, loading: false, deleted: false }).message;
}

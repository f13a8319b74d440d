import {
  type APIInteractionDataResolved,
  ApplicationCommandOptionType as OptionType,
  ComponentType,
} from 'discord-api-types/v10';
import type { State } from '../state.ts';
import { memberOf } from '../guild.ts';
import { Refused } from './refused.ts';

/** What a value may name. */
export type Named = 'user' | 'role' | 'channel';

const NAMED_BY_OPTION: Readonly<Partial<Record<OptionType, readonly Named[]>>> = {
  [OptionType.User]: ['user'],
  [OptionType.Role]: ['role'],
  [OptionType.Channel]: ['channel'],
  [OptionType.Mentionable]: ['user', 'role'],
};

const NAMED_BY_SELECT: Readonly<Partial<Record<ComponentType, readonly Named[]>>> = {
  [ComponentType.UserSelect]: ['user'],
  [ComponentType.RoleSelect]: ['role'],
  [ComponentType.ChannelSelect]: ['channel'],
  [ComponentType.MentionableSelect]: ['user', 'role'],
};

export function namedByOption(type: OptionType): readonly Named[] {
  return NAMED_BY_OPTION[type] ?? [];
}

export function namedBySelect(type: ComponentType): readonly Named[] {
  return NAMED_BY_SELECT[type] ?? [];
}

/** The users, roles and channels of a list of ids, as interactions carry them. */
export function resolveIds(
  state: State,
  asked: readonly { readonly id: string; readonly as: readonly Named[] }[],
): APIInteractionDataResolved | undefined {
  const resolved: Required<Pick<APIInteractionDataResolved, 'users' | 'members' | 'roles' | 'channels'>> = {
    users: {},
    members: {},
    roles: {},
    channels: {},
  };
  for (const { id, as } of asked) {
    if (as.length === 0) continue;
    if (!as.some((kind) => resolveOne(state, resolved, id, kind)))
      throw new Refused(`There is no ${as.join(' or ')} ${id}.`);
  }
  const present = Object.entries(resolved).filter(([, entries]) => Object.keys(entries).length > 0);
  return present.length > 0 ? (Object.fromEntries(present) as APIInteractionDataResolved) : undefined;
}

function resolveOne({ world, people }: State, into: APIInteractionDataResolved, id: string, kind: Named): boolean {
  switch (kind) {
    case 'user': {
      const person = people.get(id);
      if (!person) return false;
      const { user: _user, deaf: _deaf, mute: _mute, ...member } = memberOf(person);
      into.users![id] = person.user;
      into.members![id] = member;
      return true;
    }
    case 'role': {
      const role = world.roles.find((one) => one.id === id);
      if (role) into.roles![id] = role;
      return role !== undefined;
    }
    case 'channel': {
      const channel = [world.channels.general, world.channels.readOnly].find((one) => one.id === id);
      if (channel) into.channels![id] = { ...channel, permissions: world.roles[0]!.permissions } as never;
      return channel !== undefined;
    }
  }
}

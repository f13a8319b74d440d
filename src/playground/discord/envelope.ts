import type { APIBaseInteraction, APITextChannel, APIUser, InteractionType, Locale } from 'discord-api-types/v10';
import { APP, CHANNEL, EVERYONE, GUILD } from './people.ts';
import type { Person } from './types.ts';

/** Who does something, under which id, token and language. */
export interface Scene {
  readonly person: Person;
  /** A fresh snowflake. */
  readonly id: string;
  readonly token: string;
  /** One of Discord's locales. */
  readonly locale: string;
}

type Base = APIBaseInteraction<InteractionType, unknown>;
/** What every interaction has, whatever it is about. */
export type Envelope = Omit<Base, 'type' | 'data' | 'message' | 'user'> &
  Required<Pick<Base, 'channel' | 'channel_id' | 'guild_id' | 'member'>>;

/** Bytes a file may have where no boost or subscription lifts it (Discord's documentation). */
const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

const JOINED = '2024-10-27T12:00:00.000000+00:00';

/** Of users, members and channels alike. */
const NO_FLAGS = 0 as never;

/** The server's owner entry: the app is installed in it. */
export const OWNERS = { 0: GUILD.id } as const;

export function envelope({ person, id, token, locale }: Scene): Envelope {
  return {
    id,
    application_id: APP.id,
    token,
    version: 1,
    channel: textChannel(),
    channel_id: CHANNEL.id,
    guild_id: GUILD.id,
    guild: { id: GUILD.id, locale: GUILD.locale as Locale, features: [] },
    guild_locale: GUILD.locale as Locale,
    member: memberOf(person),
    locale: locale as Locale,
    context: 0,
    app_permissions: String(EVERYONE),
    authorizing_integration_owners: OWNERS,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_LIMIT,
  };
}

export function userOf({ id, name }: Pick<Person, 'id' | 'name'>): APIUser {
  return { ...account(id, name), discriminator: '0', global_name: name };
}

export function appUser(): APIUser {
  return { ...account(APP.id, APP.name), discriminator: '0001', global_name: null, bot: true };
}

function account(id: string, username: string): Omit<APIUser, 'discriminator' | 'global_name'> {
  return { id, username, avatar: null, public_flags: NO_FLAGS, flags: NO_FLAGS, primary_guild: null };
}

function memberOf(person: Person): Envelope['member'] {
  return {
    user: userOf(person),
    permissions: String(person.permissions),
    roles: [],
    joined_at: JOINED,
    premium_since: null,
    nick: null,
    avatar: null,
    banner: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: NO_FLAGS,
  };
}

function textChannel(): APITextChannel {
  return {
    id: CHANNEL.id,
    type: 0,
    guild_id: GUILD.id,
    name: CHANNEL.name,
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    permission_overwrites: [],
    flags: NO_FLAGS,
  };
}

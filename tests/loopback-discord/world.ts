import {
  type APIDMChannel,
  type APIRole,
  type APITextChannel,
  type APIUser,
  type ChannelFlags,
  ChannelType,
  type Locale,
  PermissionFlagsBits,
  type UserFlags,
} from 'discord-api-types/v10';
import { createRole, createTextChannel } from './guild.ts';
import type { Snowflakes } from './snowflake.ts';

/** Where a user stands: in the server that has the app, in a direct message with it, or elsewhere, with the app installed for themselves. */
export type Place = 'guild' | 'dm' | 'user-install';

/** A person of this Discord. */
export interface Person {
  readonly user: APIUser;
  readonly locale: Locale;
  /** Bits of the permissions held in a server, as a decimal string. */
  readonly permissions: string;
  readonly place: Place;
  readonly channel: APITextChannel | APIDMChannel;
}

/** What stands on this Discord before anything happens. */
export interface World {
  readonly applicationId: string;
  readonly token: string;
  /** Address of the HTTP side, without path: `http://127.0.0.1:4000`. */
  readonly origin: string;
  readonly bot: APIUser;
  readonly owner: APIUser;
  /** The server the app is installed in. */
  readonly guild: { readonly id: string; readonly name: string; readonly locale: Locale };
  readonly roles: readonly APIRole[];
  readonly channels: {
    /** The app may do there what a bot usually may. */
    readonly general: APITextChannel;
    /** The app may see it and not send to it. */
    readonly readOnly: APITextChannel;
    /** Between the app and a user. */
    readonly dm: APIDMChannel;
    /** In a server that does not have the app. */
    readonly foreign: APITextChannel;
  };
}

export function createWorld(
  ids: Snowflakes,
  given: {
    readonly applicationId?: string;
    readonly token?: string;
    readonly origin: string;
    readonly guildId: string;
  },
): World {
  const applicationId = given.applicationId ?? ids.next();
  const bot = createUser(applicationId, 'loopback-app', true);
  const everyone = createRole(given.guildId, '@everyone');
  const text = (guildId: string, name: string, position: number): APITextChannel =>
    createTextChannel(ids.next(), guildId, name, position);
  const readOnly = text(given.guildId, 'read-only', 1);
  const deny = String(PermissionFlagsBits.SendMessages);
  return {
    applicationId,
    token: given.token ?? `${Buffer.from(applicationId).toString('base64url')}.Loopbk.${'x'.repeat(38)}`,
    origin: given.origin,
    bot,
    owner: createUser(ids.next(), 'owner'),
    guild: { id: given.guildId, name: 'Loopback server', locale: 'en-US' as Locale },
    roles: [everyone],
    channels: {
      general: text(given.guildId, 'general', 0),
      readOnly: { ...readOnly, permission_overwrites: [{ id: given.guildId, type: 0, allow: '0', deny }] },
      dm: {
        id: ids.next(),
        type: ChannelType.DM,
        name: null,
        last_message_id: null,
        flags: 0 as ChannelFlags,
        recipients: [bot],
      },
      foreign: text(ids.next(), 'elsewhere', 0),
    },
  };
}

export function createUser(id: string, username: string, bot = false): APIUser {
  return {
    id,
    username,
    discriminator: bot ? '0001' : '0',
    global_name: bot ? null : username,
    avatar: null,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
    primary_guild: null,
    ...(bot ? { bot } : {}),
  };
}

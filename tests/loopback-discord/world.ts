import {
  type APIDMChannel,
  type APIGuildMember,
  type APIInteractionGuildMember,
  type APIRole,
  type APITextChannel,
  type APIUser,
  type ChannelFlags,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  type GuildMemberFlags,
  type Locale,
  PermissionFlagsBits,
  type RoleFlags,
  type UserFlags,
} from 'discord-api-types/v10';
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

/** Roughly what Discord gives everyone in a new server. */
export const EVERYONE = String(
  PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.EmbedLinks |
    PermissionFlagsBits.AttachFiles |
    PermissionFlagsBits.ReadMessageHistory |
    PermissionFlagsBits.AddReactions |
    PermissionFlagsBits.UseExternalEmojis |
    PermissionFlagsBits.UseApplicationCommands |
    PermissionFlagsBits.SendMessagesInThreads,
);

const JOINED = '2024-03-01T12:00:00.000000+00:00';

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
  const text = (guildId: string, name: string, position: number): APITextChannel => ({
    id: ids.next(),
    type: ChannelType.GuildText,
    guild_id: guildId,
    name,
    position,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    permission_overwrites: [],
    flags: 0 as ChannelFlags,
  });
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

/** A user as a member of a server, as interactions carry them. */
export function memberOf({ user, permissions }: Person): APIInteractionGuildMember {
  return { ...baseMember(), user, permissions };
}

/** The server as GUILD_CREATE tells it. */
export function guildCreate(world: World): GatewayGuildCreateDispatchData {
  const { guild, roles, bot, owner, channels } = world;
  const guildChannels = [channels.general, channels.readOnly];
  return {
    id: guild.id,
    name: guild.name,
    preferred_locale: guild.locale,
    owner_id: owner.id,
    roles: [...roles],
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    vanity_url_code: null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    features: [],
    explicit_content_filter: 0,
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    hub_type: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
    region: 'deprecated',
    joined_at: JOINED,
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    threads: [],
    members: [bot, owner].map((user) => ({ ...baseMember(), user })),
    channels: guildChannels,
  } as unknown as GatewayGuildCreateDispatchData;
}

function baseMember(): Omit<APIGuildMember, 'user'> {
  return {
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
    flags: 0 as GuildMemberFlags,
  };
}

function createRole(id: string, name: string): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: EVERYONE,
    managed: false,
    mentionable: false,
    flags: 0 as RoleFlags,
    icon: null,
    unicode_emoji: null,
  };
}

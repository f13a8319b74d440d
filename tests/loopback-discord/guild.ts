import {
  type APIGuildMember,
  type APIInteractionGuildMember,
  type APIRole,
  type APITextChannel,
  type ChannelFlags,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  type GuildMemberFlags,
  PermissionFlagsBits,
  type RoleFlags,
} from 'discord-api-types/v10';
import type { Person, World } from './world.ts';

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

/** A server without anything special. */
const PLAIN = {
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
  large: false,
  unavailable: false,
  member_count: 2,
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  threads: [],
};

/** A user as a member of a server, as interactions carry them. */
export function memberOf({ user, permissions }: Person): APIInteractionGuildMember {
  return { ...baseMember(), user, permissions };
}

/** The server as GUILD_CREATE tells it. */
export function guildCreate(world: World): GatewayGuildCreateDispatchData {
  const { guild, roles, bot, owner, channels } = world;
  return {
    ...PLAIN,
    id: guild.id,
    name: guild.name,
    preferred_locale: guild.locale,
    owner_id: owner.id,
    roles: [...roles],
    joined_at: JOINED,
    members: [bot, owner].map((user) => ({ ...baseMember(), user })),
    channels: [channels.general, channels.readOnly],
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

/** A role that has what everyone has. */
export function createRole(id: string, name: string): APIRole {
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

export function createTextChannel(id: string, guildId: string, name: string, position: number): APITextChannel {
  return {
    id,
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
  };
}

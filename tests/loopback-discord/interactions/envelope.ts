import { randomBytes } from 'node:crypto';
import {
  type APIAuthorizingIntegrationOwnersMap,
  type APIBaseInteraction,
  ApplicationIntegrationType,
  InteractionContextType,
  type InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { State } from '../state.ts';
import { EVERYONE, memberOf } from '../guild.ts';
import type { Person } from '../world.ts';

/** What every interaction has, whatever it is about. */
export type Envelope = Omit<APIBaseInteraction<InteractionType, unknown>, 'type' | 'data' | 'message'> &
  Required<Pick<APIBaseInteraction<InteractionType, unknown>, 'channel' | 'channel_id'>>;

/** Bytes a file may have where no boost or subscription lifts it. */
const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** In a direct message an app may do this much. */
const DM_PERMISSIONS = String(
  PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.EmbedLinks |
    PermissionFlagsBits.AttachFiles |
    PermissionFlagsBits.ReadMessageHistory |
    PermissionFlagsBits.UseExternalEmojis,
);

export function createEnvelope({ world, ids }: State, person: Person): Envelope {
  const { user, locale, place, channel } = person;
  const id = ids.next();
  const guildId = 'guild_id' in channel ? channel.guild_id : undefined;
  return {
    id,
    application_id: world.applicationId,
    token: createToken(id),
    version: 1,
    channel,
    channel_id: channel.id,
    locale,
    context: place === 'dm' ? InteractionContextType.BotDM : InteractionContextType.Guild,
    app_permissions: appPermissions(person),
    authorizing_integration_owners: ownersOf(person, world.guild.id),
    entitlements: [],
    attachment_size_limit: ATTACHMENT_LIMIT,
    ...(guildId === undefined
      ? { user }
      : {
          guild_id: guildId,
          guild: { id: guildId, locale: world.guild.locale, features: [] },
          guild_locale: world.guild.locale,
          member: memberOf(person),
        }),
  };
}

/** Long, and with punctuation in it, as Discord's are. */
function createToken(id: string): string {
  const words = Buffer.from(`interaction:${id}:`).toString('base64url');
  return `${words}.${randomBytes(96).toString('base64url')}`;
}

function ownersOf({ place, user }: Person, guildId: string): APIAuthorizingIntegrationOwnersMap {
  switch (place) {
    case 'guild':
      return { [ApplicationIntegrationType.GuildInstall]: guildId };
    case 'dm':
      // Discord gives 0 for a server where there is none.
      return { [ApplicationIntegrationType.GuildInstall]: '0' };
    case 'user-install':
      return { [ApplicationIntegrationType.UserInstall]: user.id };
  }
}

function appPermissions({ place, channel }: Person): string {
  if (place === 'dm') return DM_PERMISSIONS;
  const overwrites = 'permission_overwrites' in channel ? (channel.permission_overwrites ?? []) : [];
  const denied = overwrites.reduce((bits, { deny }) => bits | BigInt(deny), 0n);
  return String(BigInt(EVERYONE) & ~denied);
}

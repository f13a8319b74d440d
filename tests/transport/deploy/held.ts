import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { commands, menus } from '../../../commands/index.ts';
import { commandPayloads } from '../../../src/discord/command-payloads.ts';

export const payloads: RESTPutAPIApplicationCommandsJSONBody = commandPayloads(commands, menus);

export const APPLICATION = '111111111111111111';
export const GUILD = '222222222222222222';

/** A token whose first part is the id of the application, as Discord makes them. */
export const TOKEN = `${Buffer.from(APPLICATION).toString('base64')}.GsEcRt.${'s3cret'.repeat(6)}`;

type Fields = Readonly<Record<string, unknown>>;

/** Commands as Discord gives them back: with ids, a version, defaults spelled out and places in another order. */
export function heldByDiscord(sent: readonly object[], guildId?: string): Fields[] {
  return (sent as readonly Fields[]).map((command, at) => ({
    id: `33333333333333333${at}`,
    application_id: APPLICATION,
    version: `44444444444444444${at}`,
    default_member_permissions: null,
    default_permission: true,
    dm_permission: true,
    nsfw: false,
    description: '',
    name_localizations: null,
    description_localizations: {},
    ...(guildId === undefined ? {} : { guild_id: guildId }),
    ...command,
    contexts: guildId === undefined ? [2, 0, 1] : null,
    integration_types: guildId === undefined ? [1, 0] : [0],
    options: ((command['options'] ?? []) as readonly Fields[]).map(heldOption),
  }));
}

function heldOption(option: Fields): Fields {
  const { type, ...others } = option;
  return { required: false, autocomplete: false, name_localizations: null, choices: [], ...others, type };
}

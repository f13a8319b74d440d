import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Snowflakes } from './snowflake.ts';

/** A command as an app sends it; the contract has been checked before. */
export type CommandBody = Partial<APIApplicationCommand> & { readonly name: string };

/** The commands of the app, global ones and those of servers. */
export interface CommandRegistry {
  readonly list: (guildId?: string) => readonly APIApplicationCommand[];
  readonly get: (id: string, guildId?: string) => APIApplicationCommand | undefined;
  /** Replaces all. A command keeps its id where its name and type stay. */
  readonly replace: (bodies: readonly CommandBody[], guildId?: string) => readonly APIApplicationCommand[];
  /** Adds one, or replaces the one of the same name and type. */
  readonly put: (
    body: CommandBody,
    guildId?: string,
  ) => { readonly command: APIApplicationCommand; readonly isNew: boolean };
  readonly patch: (id: string, body: Partial<CommandBody>, guildId?: string) => APIApplicationCommand | undefined;
  readonly remove: (id: string, guildId?: string) => boolean;
}

const CHAT_INPUT = 1;

export function createCommandRegistry(ids: Snowflakes, applicationId: string): CommandRegistry {
  const scopes = new Map<string | undefined, APIApplicationCommand[]>();
  const list = (guildId?: string): APIApplicationCommand[] => scopes.get(guildId) ?? [];
  const same = (body: CommandBody, guildId?: string): APIApplicationCommand | undefined =>
    list(guildId).find(({ name, type }) => name === body.name && type === (body.type ?? CHAT_INPUT));
  const complete = (body: CommandBody, guildId?: string): APIApplicationCommand =>
    completeCommand(body, {
      id: same(body, guildId)?.id ?? ids.next(),
      application_id: applicationId,
      version: ids.next(),
      ...(guildId === undefined ? {} : { guild_id: guildId }),
    });
  const put = (command: APIApplicationCommand, guildId?: string): void => {
    scopes.set(guildId, [...list(guildId).filter(({ id }) => id !== command.id), command]);
  };
  return {
    list,
    get: (id, guildId) => list(guildId).find((one) => one.id === id),
    replace: (bodies, guildId) => {
      const commands = bodies.map((body) => complete(body, guildId));
      scopes.set(guildId, commands);
      return commands;
    },
    put: (body, guildId) => {
      const isNew = same(body, guildId) === undefined;
      const command = complete(body, guildId);
      put(command, guildId);
      return { command, isNew };
    },
    patch: (id, body, guildId) => {
      const old = list(guildId).find((one) => one.id === id);
      if (!old) return undefined;
      const command = { ...completeCommand({ ...old, ...body }, old), version: ids.next() };
      put(command, guildId);
      return command;
    },
    remove: (id, guildId) => {
      const found = list(guildId).some((one) => one.id === id);
      scopes.set(
        guildId,
        list(guildId).filter((one) => one.id !== id),
      );
      return found;
    },
  };
}

function completeCommand(
  body: CommandBody,
  own: Pick<APIApplicationCommand, 'id' | 'application_id' | 'version' | 'guild_id'>,
): APIApplicationCommand {
  const { default_member_permissions: permissions, contexts, options } = body;
  const completed = {
    ...own,
    type: body.type ?? CHAT_INPUT,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: permissions ?? null,
    contexts: contexts ?? null,
    integration_types: body.integration_types ?? [0],
    dm_permission: contexts ? contexts.includes(1) : true,
    nsfw: body.nsfw ?? false,
    ...(options && options.length > 0 ? { options } : {}),
  };
  // What an app leaves null, Discord leaves out.
  return JSON.parse(JSON.stringify(completed, dropNulls)) as APIApplicationCommand;
}

const KEPT_NULL = new Set([
  'name_localizations',
  'description_localizations',
  'default_member_permissions',
  'contexts',
]);

function dropNulls(key: string, value: unknown): unknown {
  return value === null && !KEPT_NULL.has(key) ? undefined : value;
}

import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { CommandBody } from '../commands.ts';
import { commandLimits, listLimits } from '../contract/command-limits.ts';
import { problem } from '../contract/limits.ts';
import type { SchemaName } from '../../../src/contract/spec.ts';
import type { State } from '../state.ts';
import { apiError, NO_CONTENT, ok, type RestAnswer, type RestRequest } from './answer.ts';
import { refuse } from './check.ts';

/** `/applications/{id}/commands` and `/applications/{id}/guilds/{guild}/commands`, and one command of either. */
export function commands(state: State, request: RestRequest): RestAnswer {
  const [, applicationId, scope, ...rest] = request.segments;
  if (applicationId !== state.world.applicationId) return apiError('unknownApplication');
  const guildId = scope === 'guilds' ? rest[0] : undefined;
  if (guildId !== undefined && guildId !== state.world.guild.id) return apiError('unknownGuild');
  const commandId = scope === 'guilds' ? rest[2] : rest[0];
  const answer = commandId === undefined ? all(state, request, guildId) : one(state, request, commandId, guildId);
  const { method } = request;
  if (method === 'PUT' || method === 'POST' || method === 'PATCH' || method === 'DELETE') {
    const inGuild = guildId === undefined ? {} : { guildId };
    state.registrations.push({ method, ...inGuild, body: request.body.json, status: answer.status });
  }
  return answer;
}

function all(state: State, request: RestRequest, guildId: string | undefined): RestAnswer {
  const registry = state.commands;
  const { json } = request.body;
  switch (request.method) {
    case 'GET': {
      const localised = request.query.get('with_localizations') === 'true';
      return list(registry.list(guildId).map((command) => (localised ? command : withoutLocalisations(command))));
    }
    case 'PUT': {
      const refused = refusal(state, request, 'ApplicationCommandUpdateRequestSchema', json);
      return refused ?? list(registry.replace(json as CommandBody[], guildId));
    }
    case 'POST': {
      const refused = refusal(state, request, 'ApplicationCommandCreateRequestSchema', [json]);
      if (refused) return refused;
      const { command, isNew } = registry.put(json as CommandBody, guildId);
      return ok(command, 'ApplicationCommandResponseSchema', isNew ? 201 : 200);
    }
    default:
      return apiError('methodNotAllowed');
  }
}

function one(state: State, request: RestRequest, id: string, guildId: string | undefined): RestAnswer {
  const registry = state.commands;
  const found = registry.get(id, guildId);
  if (!found) return apiError('unknownCommand');
  switch (request.method) {
    case 'GET':
      return ok(found, 'ApplicationCommandResponseSchema');
    case 'PATCH': {
      const { json } = request.body;
      const refused = refusal(state, request, 'ApplicationCommandPatchRequestPartialSchema', [json]);
      return refused ?? ok(registry.patch(id, json as CommandBody, guildId), 'ApplicationCommandResponseSchema');
    }
    case 'DELETE':
      registry.remove(id, guildId);
      return NO_CONTENT;
    default:
      return apiError('methodNotAllowed');
  }
}

function list(body: readonly APIApplicationCommand[]): RestAnswer {
  return { status: 200, body, schema: 'ApplicationCommandResponseSchema', list: true };
}

/** Errors of a list are told by position, those of one command by its fields. */
function refusal(state: State, request: RestRequest, schema: SchemaName, bodies: unknown): RestAnswer | undefined {
  const rules = state.rules.commands?.(bodies) ?? [];
  const where = `${request.method} ${request.path}`;
  if (!Array.isArray(bodies)) {
    return refuse(state, where, [problem([], 'BASE_TYPE_BAD_TYPE', 'Must be a list of commands.')], rules);
  }
  const problems = bodies.flatMap((body: unknown, index) => {
    const broken = state.spec.check(schema, withNumericPermissions(body));
    const found = broken.length > 0 ? broken : commandLimits(body as CommandBody, request.method === 'PATCH');
    return request.method === 'PUT' ? found.map((one) => ({ ...one, path: [index, ...one.path] })) : found;
  });
  const whole = problems.length === 0 ? listLimits(bodies as CommandBody[]) : [];
  return refuse(state, where, [...problems, ...whole], rules);
}

/** The published contract calls these permissions a number; Discord takes the string that every library sends. */
function withNumericPermissions(body: unknown): unknown {
  const permissions = (body as CommandBody | undefined)?.default_member_permissions;
  return typeof permissions === 'string'
    ? { ...(body as CommandBody), default_member_permissions: Number(permissions) }
    : body;
}

function withoutLocalisations(command: APIApplicationCommand): APIApplicationCommand {
  const drop = (key: string, value: unknown): unknown =>
    /^(name|description)_localizations$/.test(key) ? undefined : value;
  return JSON.parse(JSON.stringify(command, drop)) as APIApplicationCommand;
}

import { NotDiscord } from './explain.ts';
import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { commandProblems } from '../../discord/limits.ts';
import { cleanLine } from '../../render/clean.ts';
import { type DeployPlan, entryPoints, planDeploy } from './plan.ts';

/** The part of a REST client that deploying needs. Routes have no version: the client adds it. */
export interface DeployRest {
  readonly get: (route: `/${string}`, options?: { readonly query?: URLSearchParams }) => Promise<unknown>;
  readonly put: (route: `/${string}`, options: { readonly body: unknown }) => Promise<unknown>;
}

export interface DeployOptions {
  readonly rest: DeployRest;
  readonly applicationId: string;
  /** The server to register in; everywhere if left out. */
  readonly guildId?: string | undefined;
  readonly commands: RESTPutAPIApplicationCommandsJSONBody;
  /** Tells what changed, a line at a time. */
  readonly say: (line: string) => void;
  /** Says what would change, and sends nothing. */
  readonly dryRun?: boolean;
}

/** What came of it. `refused`: Discord would not take the commands, so nothing was asked or sent. */
export type DeployResult =
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  | { readonly kind: 'up-to-date' | 'registered' | 'planned'; readonly plan: DeployPlan };

/**
 * Registers the commands: all of them in one PUT, and none where Discord holds them already, as it counts new
 * commands by the day.
 * @throws what the client throws; `explainDeployError` puts it into words
 */
export async function deploy({
  rest,
  applicationId,
  guildId,
  commands,
  say,
  dryRun = false,
}: DeployOptions): Promise<DeployResult> {
  const wanted = guildId === undefined ? commands : commands.map(inOneServer);
  const problems = commandProblems(wanted);
  if (problems.length > 0) return { kind: 'refused', problems };
  const server = guildId === undefined ? '' : `/guilds/${guildId}`;
  const route = `/applications/${applicationId}${server}/commands` as const;
  const answer = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  const held = listIn(answer);
  const plan = planDeploy(held, wanted);
  const upToDate = plan.added.length + plan.changed.length + plan.removed.length === 0;
  if (!upToDate && !dryRun) listIn(await rest.put(route, { body: [...wanted, ...entryPoints(held)] }));
  for (const line of planLines(plan)) say(line);
  return { kind: upToDate ? 'up-to-date' : dryRun ? 'planned' : 'registered', plan };
}

/** The commands in an answer of Discord. Its client gives bytes or text for what is no JSON, such as a proxy's page. */
function listIn(answer: unknown): readonly unknown[] {
  if (typeof answer === 'string' || answer instanceof ArrayBuffer) {
    throw new NotDiscord('What answered there does not answer as Discord does.');
  }
  return Array.isArray(answer) ? answer : [];
}

/** In one server there is no choice of places: only commands that are everywhere have one. */
function inOneServer(command: RESTPutAPIApplicationCommandsJSONBody[number]): typeof command {
  const { integration_types: _types, contexts: _contexts, ...rest } = command;
  return rest;
}

function planLines({ added, changed, removed, same }: DeployPlan): readonly string[] {
  const are = same.length === 1 ? 'command is' : 'commands are';
  return [
    ...added.map((name) => `+ ${cleanLine(name)}`),
    ...changed.map(({ name, fields }) => `~ ${cleanLine(name)}: ${fields.join(', ')}`),
    ...removed.map((name) => `- ${cleanLine(name)}`),
    ...(same.length > 0 ? [`${same.length} ${are} up to date.`] : []),
  ];
}

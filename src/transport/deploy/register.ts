import { commandPayloads } from '../../discord/command-payloads.ts';
import type { Service } from '../service.ts';
import { findApplicationId } from './application-id.ts';
import { createDeployRest } from './client.ts';
import { deploy, type DeployOptions, type DeployResult } from './deploy.ts';
import { explainDeployError } from './explain.ts';

/** What registering needs to know: where Discord is, who asks, and what there is to register. */
export type Registration = Pick<Service, 'commands' | 'menus'> &
  Pick<DeployOptions, 'guildId' | 'dryRun' | 'say'> & {
    readonly api: string;
    readonly token: string;
    readonly applicationId: string | undefined;
  };

/** Registers the commands and menus; what went wrong, a line each, where they are not registered. Never throws. */
export async function register({
  api,
  token,
  applicationId: configured,
  commands,
  menus,
  ...options
}: Registration): Promise<DeployResult | { readonly kind: 'failed'; readonly problem: string }> {
  try {
    const rest = await createDeployRest(api, token);
    const applicationId = await findApplicationId(rest, token, configured);
    if (applicationId === undefined) {
      return {
        kind: 'failed',
        problem: 'Discord does not tell the id of the application. Set DISCORD_APPLICATION_ID.',
      };
    }
    return await deploy({ rest, applicationId, commands: commandPayloads(commands, menus), ...options });
  } catch (error) {
    return { kind: 'failed', problem: explainDeployError(error) };
  }
}

/** The problems of a result as lines to show; none where all went well. */
export function resultProblems(result: Awaited<ReturnType<typeof register>>): readonly string[] {
  if (result.kind === 'failed') return [result.problem];
  if (result.kind !== 'refused') return [];
  return ['Discord would refuse the commands, so nothing was sent:', ...result.problems.map((line) => `  ${line}`)];
}

/** Registers the commands everywhere as a bot starts. It goes on where that fails: old commands still answer. */
export async function registerCommands(
  { config, commands, menus, say, complain }: Pick<Service, 'config' | 'commands' | 'menus' | 'say' | 'complain'>,
  token: string,
  applicationId: string | undefined = config.applicationId,
): Promise<void> {
  const result = await register({ api: config.api, token, applicationId, commands, menus, say });
  for (const line of resultProblems(result)) complain(line);
}

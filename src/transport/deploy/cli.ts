import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Config } from '../../config.ts';
import { argsProblem } from '../args-problem.ts';
import type { Service } from '../service.ts';
import { createOutput } from '../terminal/output.ts';
import { SNOWFLAKE } from './application-id.ts';
import { register, resultProblems } from './register.ts';

const USAGE = 'Type: deploy [--guild ID] [--dry-run], or deploy --remove --guild ID | --everywhere [--dry-run]';

/** What `readout deploy` is given. */
export interface DeployRun extends Pick<Service, 'commands' | 'menus'> {
  /** What follows `deploy`. */
  readonly args: readonly string[];
  readonly config: Pick<Config, 'token' | 'applicationId' | 'api'>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * Registers the commands with Discord, everywhere or in one server. Never throws.
 * @returns the exit code: 0 done or nothing to do, 1 refused or failed, 2 arguments that cannot be read
 */
export async function runDeploy({ args, config, stdout, stderr, commands, menus }: DeployRun): Promise<0 | 1 | 2> {
  const [output, errors] = [createOutput(stdout), createOutput(stderr)];
  const read = readArgs(args);
  if ('problem' in read) {
    await errors.write(`${read.problem} ${USAGE}\n`);
    return 2;
  }
  const { token, applicationId, api } = config;
  if (token === undefined) {
    await errors.write('Set DISCORD_TOKEN: the token under Bot → Token on discord.com/developers.\n');
    return 1;
  }
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  const { remove, ...where } = read;
  const wanted = remove ? { commands: [], menus: [] } : { commands, menus };
  const result = await register({ ...where, ...wanted, api, token, applicationId, say });
  const problems = resultProblems(result);
  if (result.kind === 'planned') lines.push('Nothing was sent: this was a dry run.');
  if (result.kind === 'registered') {
    lines.push(`${remove ? 'Removed' : 'Registered'} ${read.guildId === undefined ? EVERYWHERE : IN_SERVER}`);
  }
  await output.write(lines.map((line) => `${line}\n`).join(''));
  await errors.write(problems.map((line) => `${line}\n`).join(''));
  await Promise.all([output.flush(), errors.flush()]);
  return problems.length > 0 ? 1 : 0;
}

const EVERYWHERE = 'everywhere. To see it at once, reload Discord.';
const IN_SERVER = 'in that server.';

function readArgs(
  args: readonly string[],
):
  | { readonly guildId: string | undefined; readonly dryRun: boolean; readonly remove: boolean }
  | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        guild: { type: 'string' },
        'dry-run': { type: 'boolean' },
        remove: { type: 'boolean' },
        everywhere: { type: 'boolean' },
      },
    });
    const { guild: guildId, 'dry-run': dryRun = false, remove = false } = values;
    if (guildId !== undefined && !SNOWFLAKE.test(guildId)) {
      return { problem: 'A server id has 17 to 20 digits: in Discord, Copy Server ID.' };
    }
    if (remove && guildId === undefined && values.everywhere !== true) {
      return { problem: 'Say where to remove the commands: --guild ID, or --everywhere.' };
    }
    return { guildId, dryRun, remove };
  } catch (error) {
    return { problem: argsProblem(error) };
  }
}

import type { DeployRest } from './deploy.ts';

/** A hanging request is given up after this, and tried twice more. */
const ATTEMPT_MS = 10_000;
const RETRIES = 2;

/** Longest wait that Discord may ask for; beyond it, whoever deploys is told to come back. */
const LONGEST_WAIT_MS = 15_000;

/** Waits in all: a limit that names no time would otherwise be waited for without end. */
const MOST_WAITS = 5;

/** A client for Discord's API at `api`, such as `https://discord.com/api`. Loaded here: nothing else needs it. */
export async function createDeployRest(api: string, token: string, attemptMs = ATTEMPT_MS): Promise<DeployRest> {
  const { REST } = await import('@discordjs/rest');
  let waits = 0;
  const rest = new REST({
    api,
    version: '10',
    retries: RETRIES,
    timeout: attemptMs,
    rejectOnRateLimit: ({ retryAfter }) => {
      waits += 1;
      return retryAfter > LONGEST_WAIT_MS || waits > MOST_WAITS;
    },
  });
  return rest.setToken(token);
}

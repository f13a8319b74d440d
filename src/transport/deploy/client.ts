import { networkCode } from '../network-code.ts';
import type { DeployRest } from './deploy.ts';

/** A hanging request is given up after this, and tried twice more. */
const ATTEMPT_MS = 10_000;
const RETRIES = 2;

/** Codes of a connection that was closed under a request. */
const CLOSED: ReadonlySet<string> = new Set(['UND_ERR_SOCKET', 'ECONNRESET']);

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
  rest.setToken(token);
  return {
    get: (route, options) => throughClosedSockets(() => rest.get(route, options)),
    put: (route, options) => throughClosedSockets(() => rest.put(route, options)),
  };
}

/** Sends again where the connection was closed under a request: @discordjs/rest does not. Both requests may repeat. */
async function throughClosedSockets(send: () => Promise<unknown>): Promise<unknown> {
  for (let left = RETRIES; ; left -= 1) {
    try {
      return await send();
    } catch (error) {
      if (left === 0 || !CLOSED.has(networkCode(error) ?? '')) throw error;
    }
  }
}

import { DiscordAPIError, RateLimitError, RequestMethod, REST } from '@discordjs/rest';
import type { APIInteractionResponse } from 'discord-api-types/v10';

/** Discord takes the first answer for 3 s; the rest is the way there. */
const ANSWER_WITHIN_MS = 2_900;
/** An attempt that hangs is given up while there is time for another. */
const ATTEMPT_MS = 1_000;
/** Pause before a first retry; doubled at each. */
const FIRST_PAUSE_MS = 40;
/** How long edits and follow-ups are tried: their token is good for 15 minutes, but a reader does not wait. */
const LATER_WITHIN_MS = 15_000;
/** How long @discordjs/rest keeps the queue of an interaction, which is used once. */
const SWEEP_MS = 60_000;

const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ACKNOWLEDGED = 40_060;
const UNKNOWN_WEBHOOK = 10_015;
/** Attempts at an edit that Discord says comes before the answer it edits: over HTTP, the two may cross. */
const MOST_CROSSINGS = 5;

/** What names an interaction to Discord. */
export interface InteractionRef {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

/**
 * What became of a request.
 * - `done`: Discord has it.
 * - `answered-before`: it had an answer already, from another process or an earlier delivery.
 * - `too-late`: the interaction is over, or the time for it ran out.
 * - `refused`: Discord will not take this body; `code` says why.
 */
export type Delivery =
  | { readonly kind: 'done' | 'answered-before' }
  | { readonly kind: 'too-late'; readonly code: number | string }
  | { readonly kind: 'refused'; readonly code: number | string };

/** Answers to interactions over REST. They carry no bot token: the interaction's own token admits them. */
export interface Callbacks {
  readonly create: (to: InteractionRef, response: APIInteractionResponse, receivedAt: number) => Promise<Delivery>;
  readonly editOriginal: (to: InteractionRef, body: object) => Promise<Delivery>;
  readonly deleteOriginal: (to: InteractionRef) => Promise<Delivery>;
  readonly followUp: (to: InteractionRef, body: object) => Promise<Delivery>;
  readonly close: () => void;
}

/**
 * A client of its own for answers, apart from the one the gateway uses: its calls are outside Discord's global limit,
 * must not wait behind others, and have 3 seconds. @discordjs/rest retries neither closed sockets nor in time, so
 * retrying is done here.
 */
export function createCallbacks(api: string, now: () => number = Date.now): Callbacks {
  const rest = new REST({
    api,
    version: '10',
    retries: 0,
    timeout: ATTEMPT_MS,
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    handlerSweepInterval: SWEEP_MS,
    rejectOnRateLimit: () => true,
  });
  const later = (): number => now() + LATER_WITHIN_MS;
  const attempt = (method: RequestMethod, fullRoute: `/${string}`, until: number, body?: object): Promise<Delivery> =>
    deliver(
      async (signal) => {
        const response = await rest.queueRequest({ method, fullRoute, auth: false, signal, ...(body ? { body } : {}) });
        // Read to the end, so that the connection is free again.
        await response.arrayBuffer();
        // @discordjs/rest passes on a redirect, which no Discord sends.
        if (!response.ok) throw new Error(`Status ${response.status}`);
      },
      until,
      now,
    );
  return {
    create: ({ id, token }, response, receivedAt) =>
      attempt(
        RequestMethod.Post,
        `/interactions/${id}/${encodeURIComponent(token)}/callback`,
        receivedAt + ANSWER_WITHIN_MS,
        response,
      ),
    editOriginal: (to, body) => attempt(RequestMethod.Patch, original(to), later(), body),
    deleteOriginal: (to) => attempt(RequestMethod.Delete, original(to), later()),
    followUp: (to, body) => attempt(RequestMethod.Post, webhook(to), later(), body),
    close: () => {
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    },
  };
}

function webhook({ applicationId, token }: InteractionRef): `/${string}` {
  return `/webhooks/${applicationId}/${encodeURIComponent(token)}`;
}

function original(to: InteractionRef): `/${string}` {
  return `${webhook(to)}/messages/@original`;
}

/** Sends until Discord has it, refuses it, or the time is over. */
async function deliver(
  send: (signal: AbortSignal) => Promise<unknown>,
  until: number,
  now: () => number,
): Promise<Delivery> {
  let pause = FIRST_PAUSE_MS;
  for (let attempts = 1; ; attempts += 1) {
    const left = until - now();
    if (left <= 0) return { kind: 'too-late', code: 'no-time' };
    try {
      await send(AbortSignal.timeout(Math.min(left, ATTEMPT_MS)));
      return { kind: 'done' };
    } catch (error) {
      const verdict = verdictOn(error, attempts);
      if (typeof verdict === 'object') return verdict;
      const wait = Math.max(verdict, pause);
      if (now() + wait >= until) return { kind: 'too-late', code: 'no-time' };
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
      pause *= 2;
    }
  }
}

/** What a failure means: a final outcome, or how many milliseconds to wait at least before another attempt. */
function verdictOn(error: unknown, attempts: number): Delivery | number {
  if (error instanceof RateLimitError) return error.retryAfter;
  if (error instanceof DiscordAPIError) {
    // After a retry, this says that the attempt before got through and only its acknowledgement was lost.
    if (error.code === ALREADY_ACKNOWLEDGED) return { kind: attempts > 1 ? 'done' : 'answered-before' };
    if (error.code === UNKNOWN_INTERACTION) return { kind: 'too-late', code: error.code };
    if (error.code === UNKNOWN_WEBHOOK && attempts < MOST_CROSSINGS) return 0;
    return { kind: 'refused', code: error.code };
  }
  // A 5xx, or no answer at all: a closed socket, a time-out, a network that is down.
  return 0;
}

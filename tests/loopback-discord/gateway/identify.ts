import { GatewayCloseCodes, type GatewayIdentifyData } from 'discord-api-types/v10';
import type { GatewayCore } from './gateway.ts';

/** All intents there are. */
const KNOWN_INTENTS = 0b11_0011_0001_1111_1111_1111_1111;

/** Intents an app must be granted: presences, members, message content. */
export const PRIVILEGED_INTENTS = (1 << 8) | (1 << 1) | (1 << 15);

/** A client counts from when it sends, we count from when it arrives: the pause may look a little short from here. */
const TOLERANCE = 0.9;

/** Counts IDENTIFYs: one per bucket of shards and interval. */
export interface IdentifyGate {
  /** Whether this shard may identify now; counts it where it may. */
  readonly pass: (shard: number) => boolean;
  readonly spent: () => number;
}

export function createIdentifyGate(
  maxConcurrency: number,
  intervalMs: number,
  now: () => number = Date.now,
): IdentifyGate {
  const last = new Map<number, number>();
  let spent = 0;
  return {
    pass: (shard) => {
      const bucket = shard % maxConcurrency;
      const before = last.get(bucket);
      if (before !== undefined && now() - before < intervalMs * TOLERANCE) return false;
      last.set(bucket, now());
      spent += 1;
      return true;
    },
    spent: () => spent,
  };
}

/** The close code an IDENTIFY deserves, and why. */
export function identifyProblem(
  { state, options }: Pick<GatewayCore, 'state' | 'options'>,
  { token, intents, shard, properties }: Partial<GatewayIdentifyData>,
): { readonly code: number; readonly problem: string } | undefined {
  if (token?.replace(/^Bot /, '') !== state.world.token) {
    return { code: GatewayCloseCodes.AuthenticationFailed, problem: 'The token is wrong.' };
  }
  if (!properties || typeof properties !== 'object') {
    return { code: GatewayCloseCodes.DecodeError, problem: 'IDENTIFY has no properties.' };
  }
  if (typeof intents !== 'number' || (intents & ~KNOWN_INTENTS) !== 0) {
    return { code: GatewayCloseCodes.InvalidIntents, problem: `Intents ${intents} are not intents.` };
  }
  if ((intents & ~options.intentsAllowed) !== 0) {
    return {
      code: GatewayCloseCodes.DisallowedIntents,
      problem: `Intents ${intents & ~options.intentsAllowed} are not allowed.`,
    };
  }
  const [id, count] = shard ?? [0, 1];
  if (!(id >= 0 && id < count)) {
    return { code: GatewayCloseCodes.InvalidShard, problem: `Shard ${id} of ${count}.` };
  }
  return undefined;
}

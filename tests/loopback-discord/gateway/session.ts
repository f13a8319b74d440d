import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Connection } from './connection.ts';

/** A session of the gateway, as a test sees it. */
export interface Session {
  readonly id: string;
  /** Number of the shard, and of how many. */
  readonly shard: readonly [number, number];
  readonly intents: number;
  /** Number of the last dispatch. */
  readonly seq: number;
  readonly connected: boolean;
  /** It cannot be resumed any more. */
  readonly ended: boolean;
  readonly resumes: number;
  readonly heartbeats: number;
  /** What the app last said of its presence. */
  readonly presence: unknown;
}

/** A session, as the gateway keeps it. */
export interface OpenSession extends Session {
  connection: Connection | undefined;
  ended: boolean;
  ready: boolean;
  resumes: number;
  heartbeats: number;
  presence: unknown;
  /** Sends an event, or keeps it for a RESUME. */
  readonly dispatch: (event: string, data: unknown) => Sending;
  /** Sends again what came after a dispatch, by number. */
  readonly replay: (after: number) => void;
}

/** A dispatch on its way. */
export interface Sending {
  /** It was written to a connection. */
  readonly taken: boolean;
}

interface Dispatch {
  readonly op: number;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

export function createSession(
  id: string,
  start: { readonly shard: readonly [number, number]; readonly intents: number; readonly connection: Connection },
): OpenSession {
  const sent: Dispatch[] = [];
  const kept: { taken: boolean }[] = [];
  const session: OpenSession = {
    id,
    shard: start.shard,
    intents: start.intents,
    connection: start.connection,
    ended: false,
    ready: false,
    resumes: 0,
    heartbeats: 0,
    presence: undefined,
    get seq() {
      return sent.length;
    },
    get connected() {
      return session.connection !== undefined;
    },
    dispatch: (event, data) => {
      const dispatch = { op: GatewayOpcodes.Dispatch, t: event, s: sent.length + 1, d: data };
      sent.push(dispatch);
      const sending = { taken: session.connection !== undefined };
      if (!sending.taken) kept.push(sending);
      session.connection?.send(dispatch);
      return sending;
    },
    replay: (after) => {
      for (const dispatch of sent.slice(after)) session.connection?.send(dispatch);
      for (const sending of kept.splice(0)) sending.taken = true;
    },
  };
  return session;
}

import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { gatewayUrl } from '../rest/account.ts';
import { createSignal } from '../signal.ts';
import { shardOf } from '../snowflake.ts';
import type { State } from '../state.ts';
import { type Connection, createConnection } from './connection.ts';
import { createIdentifyGate, type IdentifyGate } from './identify.ts';
import { receive } from './receive.ts';
import type { OpenSession, Sending, Session } from './session.ts';

/** What is told of the gateway as it happens. */
export type GatewayEvent = 'connect' | 'identify' | 'ready' | 'resume' | 'heartbeat' | 'disconnect' | 'refuse';

/** The gateway, as a test holds it. */
export interface Gateway {
  /** Address that `GET /gateway/bot` gives. */
  readonly url: string;
  /** All sessions that ever were, oldest first. */
  readonly sessions: readonly Session[];
  /** Resolves once every shard is connected and READY or RESUMED. */
  readonly ready: () => Promise<void>;
  /** Resolves at the next event of this kind. */
  readonly next: (event: GatewayEvent) => Promise<void>;
  /** Cuts the TCP connections. */
  readonly drop: () => void;
  /** Closes with a code. Codes that end a session end it. */
  readonly close: (code: number) => void;
  /** Asks to reconnect: op 7. */
  readonly reconnect: () => void;
  /** Op 9. Sessions that are not resumable end. */
  readonly invalidate: (resumable: boolean) => void;
  /** Ends the sessions without a word: who resumes then is told op 9. */
  readonly forget: () => void;
  /** Heartbeats stay unanswered from here on. */
  readonly stopAcks: () => void;
  readonly startAcks: () => void;
  /** Every IDENTIFY and RESUME is closed with this code from here on, until `accept`. */
  readonly refuse: (code: number) => void;
  readonly accept: () => void;
}

/** The gateway, as the rest of this Discord holds it. */
export interface GatewayServer extends Gateway {
  /** Sends INTERACTION_CREATE to the shard of a server; undefined where there is no session to keep it for. */
  readonly dispatchInteraction: (payload: unknown, guildId: string | undefined) => Sending | undefined;
  /** Identifies spent. */
  readonly identifies: () => number;
  readonly shutDown: () => void;
}

export interface GatewayOptions {
  readonly shards: number;
  readonly maxConcurrency: number;
  readonly intentsAllowed: number;
}

/** Close codes after which a session cannot be resumed. */
const ENDING_CODES = new Set([1000, 1001, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014]);

/** The gateway's side of everything; attached to the HTTP server by `attachGateway`. */
export interface GatewayCore {
  readonly state: State;
  readonly options: GatewayOptions;
  readonly gate: IdentifyGate;
  readonly sessions: OpenSession[];
  readonly connections: Set<Connection>;
  readonly tell: (event: GatewayEvent) => void;
  acks: boolean;
  refuseWith: number | undefined;
}

export function attachGateway(server: Server, state: State, options: GatewayOptions): GatewayServer {
  const events = createSignal<GatewayEvent>();
  const core: GatewayCore = {
    state,
    options,
    gate: createIdentifyGate(options.maxConcurrency, state.clocks.identifyMs),
    sessions: [],
    connections: new Set(),
    tell: events.fire,
    acks: true,
    refuseWith: undefined,
  };
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  sockets.on('connection', (socket, request) => {
    const url = new URL(request.url ?? '/', state.world.origin);
    const connection = createConnection(socket, url.searchParams, core);
    core.connections.add(connection);
    socket.on('message', (data: Buffer) => receive(core, connection, data));
    socket.on('close', (code: number) => {
      core.connections.delete(connection);
      const { session } = connection;
      if (session?.connection === connection) {
        session.connection = undefined;
        if (code === 1000 || code === 1001) session.ended = true;
      }
      events.fire('disconnect');
    });
    events.fire('connect');
  });
  return { ...controls(core, events.next, gatewayUrl(state.world.origin)), ...internals(core, sockets) };
}

type Next = (accepts: (event: GatewayEvent) => boolean) => Promise<unknown>;

function controls(core: GatewayCore, next: Next, url: string): Gateway {
  return {
    url,
    sessions: core.sessions,
    ready: async () => {
      while (!isReady(core)) await next((event) => event === 'ready' || event === 'resume');
    },
    next: async (event) => {
      await next((fired) => fired === event);
    },
    ...disturbances(core),
    stopAcks: () => {
      core.acks = false;
    },
    startAcks: () => {
      core.acks = true;
    },
    refuse: (code) => {
      core.refuseWith = code;
    },
    accept: () => {
      core.refuseWith = undefined;
    },
  };
}

/** What is done to those who are connected. */
function disturbances(core: GatewayCore): Pick<Gateway, 'drop' | 'close' | 'reconnect' | 'invalidate' | 'forget'> {
  const each = (act: (connection: Connection) => void): void => [...core.connections].forEach(act);
  const end = ({ session }: Connection): void => {
    if (session) session.ended = true;
  };
  return {
    drop: () => each((one) => one.socket.terminate()),
    close: (code) =>
      each((one) => {
        if (ENDING_CODES.has(code)) end(one);
        one.socket.close(code);
      }),
    reconnect: () => each((one) => one.send({ op: GatewayOpcodes.Reconnect, d: null })),
    invalidate: (resumable) =>
      each((one) => {
        if (!resumable) end(one);
        one.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
      }),
    forget: () => {
      for (const session of core.sessions) session.ended = true;
    },
  };
}

/** Whether every shard is there, of as many as the app runs. */
function isReady({ sessions, options }: GatewayCore): boolean {
  const live = sessions.filter(({ ready, connected }) => ready && connected);
  const count = live[0]?.shard[1] ?? options.shards;
  return new Set(live.map(({ shard }) => shard[0])).size === count;
}

function internals(
  core: GatewayCore,
  sockets: WebSocketServer,
): Pick<GatewayServer, 'dispatchInteraction' | 'identifies' | 'shutDown'> {
  return {
    dispatchInteraction: (payload, guildId) => {
      const open = core.sessions.filter(({ ended, ready }) => !ended && ready);
      const session = open.findLast(({ shard: [id, count] }) => id === shardOf(guildId, count));
      return session?.dispatch('INTERACTION_CREATE', payload);
    },
    identifies: () => core.gate.spent(),
    shutDown: () => {
      for (const { socket } of core.connections) socket.terminate();
      sockets.close();
    },
  };
}

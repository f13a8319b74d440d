import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIInteraction } from 'discord-api-types/v10';
import { createCommandRegistry } from './commands.ts';
import { loadSpec, type Spec } from '../../src/contract/spec.ts';
import { attachGateway, type GatewayServer } from './gateway/gateway.ts';
import { PRIVILEGED_INTENTS } from './gateway/identify.ts';
import { checkEndpoint, createSigner, postInteraction, type Signer } from './http-delivery.ts';
import { openInteraction } from './interactions/dispatch.ts';
import { createMessageStore } from './messages/store.ts';
import { createFaultBook, type FaultBook } from './rest/faults.ts';
import { findRoute } from './rest/routes.ts';
import { createRestHandler } from './rest/server.ts';
import { createSnowflakes, guildIdOn } from './snowflake.ts';
import type { State } from './state.ts';
import type { Clocks, LoopbackDiscord, LoopbackOptions } from './types.ts';
import { createUser } from './user/user.ts';
import { createWorld } from './world.ts';

export { NoAnswer, Refused } from './user/refused.ts';
export type * from './types.ts';
export type * from './user/types.ts';

const CLOCKS: Clocks = { answerMs: 3000, tokenMs: 900_000, heartbeatMs: 41_250, identifyMs: 5000 };

/** Starts a Discord on 127.0.0.1: REST, gateway, and people to use an app. */
export async function startLoopbackDiscord(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const server = createServer();
  const [spec] = await Promise.all([loadSpec(), listen(server, options.port ?? 0)]);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { shards = 1, maxConcurrency = 1, intentsAllowed = ~PRIVILEGED_INTENTS } = options;
  const signer = createSigner();
  const doors: Doors = { signer };
  const state = createState(options, spec, origin, doors);
  const gateway = attachGateway(server, state, { shards, maxConcurrency, intentsAllowed });
  doors.gateway = gateway;
  const faults = createFaultBook();
  const route = findRoute(state, { shards, maxConcurrency, spent: gateway.identifies }, signer.publicKey);
  const handle = createRestHandler(state, faults, route);
  server.on('request', (message, response) => {
    handle(message, response).catch((error: unknown) => {
      state.selfViolations.push({
        kind: 'state',
        where: `${message.method} ${message.url}`,
        problems: [String(error)],
      });
      message.socket.destroy();
    });
  });
  return publish(state, { server, gateway, faults, signer, origin });
}

/** Through which interactions leave. */
interface Doors {
  readonly signer: Signer;
  gateway?: GatewayServer;
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

function createState(options: LoopbackOptions, spec: Spec, origin: string, doors: Doors): State {
  const ids = createSnowflakes();
  const { token, applicationId, shards = 1 } = options;
  const world = createWorld(ids, {
    origin,
    guildId: guildIdOn(shards - 1, shards),
    ...(token === undefined ? {} : { token }),
    ...(applicationId === undefined ? {} : { applicationId }),
  });
  const state: State = {
    world,
    clocks: { ...CLOCKS, ...options.clocks },
    rules: options.rules ?? {},
    ids,
    spec,
    commands: createCommandRegistry(ids, world.applicationId),
    messages: createMessageStore(),
    people: new Map(),
    interactions: new Map(),
    exchanges: [],
    violations: [],
    selfViolations: [],
    registrations: [],
    delivery: options.delivery ?? 'gateway',
    timers: new Set(),
    deliver: async (payload, interaction) => {
      if (state.delivery !== 'gateway') {
        return postInteraction(state, doors.signer, state.delivery.endpoint, payload, interaction);
      }
      // Where the app is not in the server, its shards do not lie there either.
      const isForeign = interaction?.person?.place === 'user-install';
      const guildId = (payload as { guild_id?: string } | null)?.guild_id;
      const sending = doors.gateway!.dispatchInteraction(payload, isForeign ? undefined : guildId);
      if (interaction) interaction.sending = sending ?? { taken: false };
      return {};
    },
  };
  return state;
}

interface Parts {
  readonly server: Server;
  readonly gateway: GatewayServer;
  readonly faults: FaultBook;
  readonly signer: Signer;
  readonly origin: string;
}

function publish(state: State, { server, gateway, faults, signer, origin }: Parts): LoopbackDiscord {
  const { world, commands, registrations, exchanges, violations, selfViolations } = state;
  return {
    apiUrl: `${origin}/api`,
    token: world.token,
    applicationId: world.applicationId,
    publicKey: signer.publicKey,
    guild: world.guild,
    channels: world.channels,
    commands: commands.list,
    registrations,
    user: (options) => createUser(state, options),
    exchanges,
    violations,
    selfViolations,
    faults,
    gateway,
    send: async (payload) => {
      const { id, token } = (payload ?? {}) as Partial<APIInteraction>;
      const isInteraction = typeof id === 'string' && typeof token === 'string';
      return state.deliver(payload, isInteraction ? openInteraction(state, payload as APIInteraction) : undefined);
    },
    endpoint: {
      save: async (url) => {
        const check = await checkEndpoint(state, signer, url);
        if (check.ok) state.delivery = { endpoint: url };
        return check;
      },
    },
    close: async () => {
      state.timers.forEach(clearTimeout);
      gateway.shutDown();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

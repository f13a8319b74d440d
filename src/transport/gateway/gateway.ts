import { setTimeout } from 'node:timers/promises';
import { Client, Events, GatewayDispatchEvents, Options, Status } from 'discord.js';
import { faultName, type Log } from '../log.ts';
import { type Sharding, shardingOptions } from './sharding.ts';

/** What the gateway door is opened with. */
export interface GatewayOptions {
  readonly token: string;
  /** Base of Discord's API, for example `https://discord.com/api`. */
  readonly api: string;
  /** Called with each interaction as it arrived. */
  readonly receive: (payload: unknown) => void;
  readonly log: Log;
  /** Called when Discord ends the session for good, for example because the token was reset. */
  readonly ended: (reason: string) => void;
  /** Said under the bot's name. */
  readonly status: string;
  readonly sharding: Sharding;
}

/** A bot that is logged in. */
export interface Gateway {
  readonly name: string;
  readonly applicationId: string;
  readonly shards: number;
  readonly servers: number;
  readonly close: () => Promise<void>;
}

/** How long the goodbye to Discord may take. */
const CLOSE_WITHIN_MS = 2_000;
/** The activity type shown as plain text. */
const CUSTOM = 4;

/** Discord closed the connection while the bot was logging in, with a code that leaves no way back. */
export class GatewayClosed extends Error {
  readonly closeCode: number;

  constructor(closeCode: number) {
    super(`The gateway closed with code ${closeCode}`);
    this.closeCode = closeCode;
  }
}

/**
 * Logs in and waits until every shard is ready.
 * @throws {GatewayClosed} or what discord.js throws on a wrong token or a network that is down; see `explainStart`.
 */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const { token, api, log, ended, sharding } = options;
  const client = new Client({
    // Interactions come without any intent, and no other event is needed.
    intents: [],
    presence: { activities: [{ name: 'Readout', type: CUSTOM, state: options.status }] },
    // Nothing is looked up in discord.js's caches, so nothing is kept there.
    makeCache: Options.cacheWithLimits(Object.fromEntries(UNCACHED.map((name) => [name, 0]))),
    rest: { api },
    ...shardingOptions(sharding),
  });
  takeInteractions(client, options);
  // Without a listener, an `error` event would end the process.
  client.on(Events.Error, (error) => log.error({ error: error.name }, 'discord.js reported an error'));
  client.on(Events.ShardError, (error, shard) => log.warn({ error: error.name, shard }, 'a gateway connection failed'));
  tellOfReconnecting(client, log);
  let [online, closed]: [boolean, number | undefined] = [false, undefined];
  const refused = Promise.withResolvers<never>();
  // Where login fails by itself, nobody waits for this one.
  refused.promise.catch(() => {});
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    closed = code;
    if (!online) {
      refused.reject(new GatewayClosed(code));
      return;
    }
    log.error({ code, shard }, 'the gateway closed the session for good');
    ended(`Discord closed the gateway session for good (code ${code}).`);
  });
  client.on(Events.Invalidated, () => ended('Discord ended the session: the token is no longer valid.'));
  try {
    const ready = new Promise<Client<true>>((resolve) => {
      client.once(Events.ClientReady, resolve);
    });
    await client.login(token);
    const gateway = opened(await Promise.race([ready, refused.promise]), client);
    online = true;
    return gateway;
  } catch (error) {
    await client.destroy();
    throw closed === undefined ? error : new GatewayClosed(closed);
  }
}

/** Caches of discord.js that would grow with the servers the bot is in. */
const UNCACHED = [
  'ApplicationCommandManager',
  'GuildMemberManager',
  'MessageManager',
  'ReactionManager',
  'ThreadManager',
  'UserManager',
] as const;

/** Hands each interaction on as it arrived, before discord.js makes its own objects of it. */
function takeInteractions(client: Client, { receive, log }: GatewayOptions): void {
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    if (typeof payload !== 'object' || payload === null) return;
    const { ...taken } = payload as Record<string, unknown>;
    try {
      receive(taken);
    } catch (fault) {
      log.error({ fault: faultName(fault) }, 'an interaction was not taken');
    }
    // discord.js builds its objects from the same payload and throws on a malformed one, which would end the
    // process. Nobody listens for those objects: with no type and no channel it passes the payload by.
    Object.assign(payload, { type: undefined, channel: undefined });
  });
}

/** One line when a shard is gone and one when it is back, however often it has to try between. */
function tellOfReconnecting(client: Client, log: Log): void {
  const away = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (!away.has(shard)) log.info({ shard }, 'the gateway connection is lost; reconnecting');
    away.add(shard);
  });
  const back = (shard: number): void => {
    if (away.delete(shard)) log.info({ shard }, 'the gateway connection is back');
  };
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
}

function opened(ready: Client<true>, client: Client): Gateway {
  return {
    name: ready.user.tag,
    applicationId: ready.application.id,
    shards: client.ws.shards.filter(({ status }) => status === Status.Ready).size,
    servers: ready.guilds.cache.size,
    close: () => {
      // discord.js says of its own goodbye, too, that the connection is lost.
      client.removeAllListeners(Events.ShardReconnecting);
      // With several shards in a worker thread, it waits for ever for the second of them to be gone.
      return Promise.race([client.destroy(), setTimeout(CLOSE_WITHIN_MS, undefined, { ref: false })]);
    },
  };
}

import { type ClientOptions, WorkerShardingStrategy } from 'discord.js';

/** How the gateway's connections are spread: see docs/discord.md, "Many servers". */
export type Sharding =
  /** As many connections as Discord recommends, in this process or each few in a worker thread. */
  | { readonly kind: 'auto' | 'workers' }
  /** This process takes some of all connections; other processes take the others. */
  | { readonly kind: 'part'; readonly shards: readonly number[]; readonly of: number };

/** Connections one worker thread parses for. */
const SHARDS_PER_WORKER = 4;

/** discord.js's options for a way of sharding. */
export function shardingOptions(sharding: Sharding): Pick<ClientOptions, 'shards' | 'shardCount' | 'ws'> {
  switch (sharding.kind) {
    case 'auto':
      return { shards: 'auto' };
    case 'workers':
      return {
        shards: 'auto',
        // The class must be discord.js's own: that of @discordjs/ws 2 does not fit discord.js 14.
        ws: {
          buildStrategy: (manager) => new WorkerShardingStrategy(manager, { shardsPerWorker: SHARDS_PER_WORKER }),
        },
      };
    case 'part':
      return { shards: [...sharding.shards], shardCount: sharding.of };
  }
}

/** First millisecond of Discord's ids: 1 January 2015, UTC. */
const EPOCH = 1_420_070_400_000;

/** Makes ids as Discord does: 42 bits of milliseconds, 10 of worker and process, 12 of a counter. */
export interface Snowflakes {
  /** A new id, larger than every id before it. */
  readonly next: () => string;
}

export function createSnowflakes(now: () => number = Date.now): Snowflakes {
  let last = 0n;
  return {
    next: () => {
      const fresh = BigInt(now() - EPOCH) << 22n;
      last = fresh > last ? fresh : last + 1n;
      return last.toString();
    },
  };
}

/** The shard of a guild: its id without the lower 22 bits, modulo the number of shards. Direct messages are shard 0's. */
export function shardOf(guildId: string | undefined, shards: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));
}

/** An id, a month old, of a server that lies on this shard. */
export function guildIdOn(shard: number, shards: number): string {
  const MONTH = 30 * 86_400_000;
  let time = BigInt(Date.now() - EPOCH - MONTH);
  while (time % BigInt(shards) !== BigInt(shard)) time += 1n;
  return (time << 22n).toString();
}

/** First millisecond of Discord's ids: 1 January 2015, UTC. */
const EPOCH = 1_420_070_400_000;
/** The time stands above 22 bits of worker, process and counter. */
const BELOW_TIME = 22n;

/** Makes ids as Discord does. */
export interface Ids {
  /** A new id, larger than every id before it. */
  readonly next: () => string;
}

/**
 * @param now milliseconds since 1970
 * @param last an id that all new ones have to be larger than: of the newest message of a restored channel
 */
export function createIds(now: () => number, last = '0'): Ids {
  let newest = last;
  return {
    next: () => {
      newest = laterId(snowflakeAt(now()), newest);
      return newest;
    },
  };
}

/** The first id of a millisecond; of times before Discord's first, `0`. */
export function snowflakeAt(at: number): string {
  return (BigInt(Math.max(0, Math.trunc(at) - EPOCH)) << BELOW_TIME).toString();
}

/** The id that was wished for where it is larger than the newest there is; else the next one after that. */
export function laterId(wished: string, newest: string): string {
  if (BigInt(wished) > BigInt(newest)) return wished;
  return (BigInt(newest) + 1n).toString();
}

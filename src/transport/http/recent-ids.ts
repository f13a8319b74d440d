/** Tells the first arrival of an id from a repeated one. */
export interface RecentIds {
  /** Whether the id has not come within the window; it counts as seen from then on. */
  readonly isNew: (id: string) => boolean;
}

/**
 * Remembers ids for `windowMs` milliseconds, and never more than `most` of them: past that, the oldest is forgotten
 * first. A repeated id does not stay longer for being repeated.
 */
export function createRecentIds(options: {
  readonly windowMs: number;
  readonly most: number;
  readonly now: () => number;
}): RecentIds {
  const { windowMs, most, now } = options;
  // In order of arrival, since a map keeps the order in which keys were added.
  const arrivals = new Map<string, number>();
  return {
    isNew: (id) => {
      const time = now();
      const arrived = arrivals.get(id);
      if (arrived !== undefined && time - arrived <= windowMs) return false;
      // Set anew it would keep its old place.
      arrivals.delete(id);
      arrivals.set(id, time);
      const oldest = arrivals.size > most ? arrivals.keys().next().value : undefined;
      if (oldest !== undefined) arrivals.delete(oldest);
      return true;
    },
  };
}

import type { APIMessage } from 'discord-api-types/v10';

/** A message of this Discord. */
export interface Stored {
  message: APIMessage;
  /** The only user who sees it; undefined for everyone. */
  readonly onlyFor: string | undefined;
  /** An answer that was deferred and is not there yet. */
  loading: boolean;
  deleted: boolean;
}

export interface MessageStore {
  readonly add: (stored: Stored) => Stored;
  readonly get: (id: string) => Stored | undefined;
  /** What a user sees in a channel, oldest first; answers that are still awaited are left out. */
  readonly seenBy: (userId: string, channelId: string) => readonly APIMessage[];
  /** Bytes of an attachment by its path. */
  readonly files: Map<string, { readonly bytes: Buffer; readonly type: string }>;
}

export function createMessageStore(): MessageStore {
  const byId = new Map<string, Stored>();
  return {
    add: (stored) => {
      byId.set(stored.message.id, stored);
      return stored;
    },
    get: (id) => {
      const found = byId.get(id);
      return found?.deleted ? undefined : found;
    },
    seenBy: (userId, channelId) =>
      [...byId.values()]
        .filter(({ deleted, loading, onlyFor, message }) => {
          const forUser = onlyFor === undefined || onlyFor === userId;
          return forUser && !deleted && !loading && message.channel_id === channelId;
        })
        .map(({ message }) => message),
    files: new Map(),
  };
}

import type { Server } from 'node:http';
import { listen } from '../http/listen.ts';

/** Ports tried after the one asked for. */
const MOST_TRIED = 20;
const LAST_PORT = 65_535;

/** Where a server came to listen. */
export interface Listening {
  readonly url: string;
  /** Whether the port asked for was taken, and another is used. */
  readonly moved: boolean;
}

/**
 * Listens on a port, or on the next that is free.
 * @param port 0 for any free one
 * @throws an Error with one clear line where the host cannot be had, or the port and all that were tried after it
 */
export async function listenNear(server: Server, host: string, port: number): Promise<Listening> {
  const last = Math.min(port + MOST_TRIED, LAST_PORT);
  for (let tried = port; ; tried += 1) {
    try {
      return { url: await listen(server, host, tried), moved: tried !== port };
    } catch (error) {
      const { code } = (error as { readonly cause?: NodeJS.ErrnoException }).cause ?? {};
      if (code !== 'EADDRINUSE') throw error;
      if (tried === last) {
        const tried = port === last ? `Port ${port} is` : `The ports from ${port} to ${last} are`;
        throw new Error(`${tried} taken. Set PORT to a free one.`, { cause: error });
      }
    }
  }
}

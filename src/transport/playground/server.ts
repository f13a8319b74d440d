import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRefusalLog } from '../http/refusals.ts';
import { FAULT, send } from '../http/reply.ts';
import { faultName } from '../log.ts';
import type { Bundle } from './bundle.ts';
import { createGuard, isLoopback } from './guard.ts';
import { securityHeaders } from './headers.ts';
import { type Listening, listenNear } from './listen-near.ts';
import { answer, type Answering, createAssets, refuse, route } from './routes.ts';

/** What the playground is served with. */
export interface PlaygroundOptions extends Answering {
  readonly bundle: Bundle;
  /** The HTML of the page. `open`: whether other machines may reach it. */
  readonly html: (open: boolean) => string;
  readonly host: string;
  /** The next free one is used where it is taken; 0 for any. */
  readonly port: number;
}

/** A playground that is being served. */
export interface Playground extends Listening {
  /** Whether other machines may reach it. */
  readonly open: boolean;
  /** Stops at once: connections are cut, whatever is on them. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the playground.
 * @throws an Error with one clear line where neither the port nor one near it can be had, or not the host
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { host, port, log } = options;
  const server = createServer();
  const listening = await listenNear(server, host, port);
  const open = !isLoopback((server.address() as AddressInfo).address);
  const serve = createServing(server, options, open);
  server.on('request', (request, response) => void serve(request, response));
  server.on('error', ({ message }) => log.error({ message }, 'a connection was not accepted'));
  return {
    ...listening,
    open,
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Serves one request after another. A fault of ours costs the one reply, and is told once. */
function createServing(
  server: Server,
  { bundle, html, host, ...answering }: PlaygroundOptions,
  open: boolean,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { log } = answering;
  const assets = createAssets(html(open), bundle);
  const headers = securityHeaders(open);
  const guard = createGuard({ host, open });
  const tellRefusal = createRefusalLog(log, answering.now ?? Date.now);
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const barred = guard(request.headers, request.method ?? '');
    const found = barred ? refuse(barred) : await route(assets, request);
    if (!found) return;
    if ('interaction' in found) {
      await answer(found.interaction, response, answering);
      return;
    }
    if (found.refusal !== undefined) tellRefusal(found.refusal, found.status);
    send(server, response, found);
  };
  return async (request, response) => {
    response.setHeaders(headers);
    try {
      await serve(request, response);
    } catch (fault) {
      log.error({ fault: faultName(fault) }, 'fault');
      if (response.headersSent) response.destroy();
      else send(server, response, FAULT);
    }
  };
}

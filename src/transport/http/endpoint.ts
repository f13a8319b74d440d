import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Reaction } from '../../conversation/reaction.ts';
import { faultName, type Log } from '../log.ts';
import { createHandler, type SealedReply } from './handler.ts';
import { listen } from './listen.ts';
import { createRefusalLog } from './refusals.ts';
import { FAULT, send } from './reply.ts';

/** Discord gives up after 3 s. A request that takes this long to arrive, head or body, is refused (408). */
const REQUEST_MS = 2000;
/** Connections are looked over this many times in `REQUEST_MS`; a slow one is found at most that part too late. */
const CHECKS = 4;
/** Longer than the 60 s that proxies keep a connection for, so that it is they who close it. */
const KEEP_ALIVE_MS = 65_000;

/** What the endpoint is given by the program around it. */
export interface EndpointOptions {
  /** The application's public key, as `readPublicKey` gives it. */
  readonly publicKey: string;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** One interaction in, what to answer out; undefined where the payload is no interaction. Never throws. */
  readonly react: (payload: unknown) => Reaction | undefined;
  /** Called once the answer is on the wire, for what comes after it. Not called where the client left before. */
  readonly afterwards: (payload: unknown, reaction: Reaction) => void;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Milliseconds a request may take to arrive. */
  readonly requestMs?: number;
}

/** A running endpoint. */
export interface Endpoint {
  readonly url: string;
  /** Stops accepting, answers what is in flight, then ends. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the HTTP endpoint that Discord sends interactions to: `POST /` or `POST /interactions`. `GET /healthz` tells
 * whether it runs.
 * @throws an Error with one clear line where the port or the host cannot be had
 */
export async function startEndpoint(options: EndpointOptions): Promise<Endpoint> {
  const { log, now = Date.now, requestMs = REQUEST_MS } = options;
  const server = createServer({
    headersTimeout: requestMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.ceil(requestMs / CHECKS),
    keepAliveTimeout: KEEP_ALIVE_MS,
  });
  const serve = createServing(server, { ...options, now });
  server.on('request', (request, response) => void serve(request, response, () => {}));
  server.on('checkContinue', (request, response) => void serve(request, response, () => response.writeContinue()));
  const url = await listen(server, options.host, options.port);
  // For example no file handle left to accept a connection with: the next may be accepted again.
  server.on('error', ({ message }) => log.error({ message }, 'a connection was not accepted'));
  return { url, close: createClosing(server, requestMs) };
}

type Serve = (request: IncomingMessage, response: ServerResponse, proceed: () => void) => Promise<void>;

/** Replies to each request. A fault of ours costs the one reply, and is told once. */
function createServing(server: Server, options: EndpointOptions & { readonly now: () => number }): Serve {
  const { log } = options;
  const handle = createHandler(options);
  const tellRefusal = createRefusalLog(log, options.now);
  const tellFault = (error: unknown): void => log.error({ fault: faultName(error) }, 'fault');
  const finish = ({ onSent }: SealedReply): void => {
    try {
      onSent?.();
    } catch (error) {
      tellFault(error);
    }
  };
  return async (request, response, proceed) => {
    const reply: SealedReply | undefined = await handle(request, proceed).catch((error: unknown) => {
      tellFault(error);
      return FAULT;
    });
    if (!reply) return;
    if (reply.refusal !== undefined) tellRefusal(reply.refusal, reply.status);
    response.once('finish', () => finish(reply));
    send(server, response, reply);
  };
}

function createClosing(server: Server, requestMs: number): () => Promise<void> {
  return async () => {
    await new Promise<void>((resolve) => {
      // Node stops looking for slow connections once a server closes: those left after their time are cut.
      const cut = setTimeout(() => server.closeAllConnections(), requestMs);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
    });
  };
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What is answered; `hang` never answers, `drop` closes the connection. */
export type Answer =
  | { readonly status?: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'hang'
  | 'drop';

export interface ApiServer {
  /** Base of the API, without a version. */
  readonly api: string;
  readonly received: readonly Received[];
  readonly close: () => Promise<void>;
}

/** A server on loopback that answers each request as told. */
export async function startApiServer(answer: (request: Received) => Answer): Promise<ApiServer> {
  const received: Received[] = [];
  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await read(message);
    received.push(request);
    const told = answer(request);
    if (told === 'hang') return;
    if (told === 'drop') {
      message.socket.destroy();
      return;
    }
    const body = typeof told.body === 'string' ? told.body : JSON.stringify(told.body ?? {});
    response.writeHead(told.status ?? 200, { 'content-type': 'application/json', ...told.headers }).end(body);
  };
  const server = createServer((message, response) => void serve(message, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

async function read(message: IncomingMessage): Promise<Received> {
  const text = (await buffer(message)).toString();
  const { method = '', url = '', headers } = message;
  return { method, url, authorization: headers.authorization, body: text === '' ? undefined : JSON.parse(text) };
}

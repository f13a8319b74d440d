import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { InteractionResponseType } from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import type { Reaction } from '../../../src/conversation/reaction.ts';
import { type Endpoint, type EndpointOptions, startEndpoint } from '../../../src/transport/http/endpoint.ts';

/** A pair of keys as Discord holds one for each application. */
export function createKeys() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('hex'),
    sign: (timestamp: string, body: string | Uint8Array) =>
      sign(null, Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]), privateKey).toString('hex'),
  };
}

/** When the tests take place, in milliseconds and as a timestamp. */
export const NOW = 1_760_000_000_000;
export const STAMP = String(NOW / 1000);

export const PING = '{"id":"1","type":1}';

/** The body of an interaction. */
export const interaction = (id: number | string, name = 'topics') => JSON.stringify({ id: `${id}`, type: 2, name });

/** What the endpoint under test answers to an interaction. */
export const replyTo = (payload: unknown): Reaction => ({
  response: {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { content: `to ${JSON.stringify(payload)}` },
  },
});

/** What a sender decides; the rest is as Discord sends it. */
export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly timestamp?: string;
  readonly signature?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts an endpoint that is closed when the test ends. `clock.now` moves its time. */
export async function start(overrides: Partial<EndpointOptions> = {}) {
  const keys = createKeys();
  const clock = { now: NOW };
  const logged: { level: string; facts: object; message: string }[] = [];
  const reacted: unknown[] = [];
  const tell = (level: string) => (facts: object, message: string) => void logged.push({ level, facts, message });
  const endpoint = await startEndpoint({
    publicKey: keys.publicKey,
    host: '127.0.0.1',
    port: 0,
    react: (payload) => {
      reacted.push(payload);
      return replyTo(payload);
    },
    afterwards: () => {},
    log: { info: tell('info'), warn: tell('warn'), error: tell('error') },
    now: () => clock.now,
    ...overrides,
  });
  onTestFinished(async () => endpoint.close());
  const headersFor = ({ body = PING, timestamp = STAMP, signature = keys.sign(timestamp, body), headers }: Sent) => ({
    'content-type': 'application/json',
    'x-signature-timestamp': timestamp,
    'x-signature-ed25519': signature,
    ...headers,
  });
  return {
    endpoint,
    keys,
    clock,
    logged,
    reacted,
    /** Sends one signed request the ordinary way. */
    post: async (sent: Sent = {}) => {
      const { method = 'POST', path = '/', body = PING } = sent;
      const payload = method === 'POST' ? { body } : {};
      const response = await fetch(endpoint.url + path, { method, headers: headersFor(sent), ...payload });
      return { status: response.status, headers: response.headers, body: await response.text() };
    },
    /** The text of a signed request, for a socket. `version` and more headers are as the test wants them. */
    written: (sent: Sent = {}, version = '1.1') => {
      const { path = '/', body = PING } = sent;
      const length = { 'content-length': String(Buffer.byteLength(body)) };
      const headers = Object.entries({ host: 'x', ...length, ...headersFor(sent) });
      return `POST ${path} HTTP/${version}\r\n${headers.map((header) => `${header.join(': ')}\r\n`).join('')}\r\n${String(body)}`;
    },
  };
}

/** Opens a socket to the endpoint; `received()` is what came, and `ended` settles when the connection has ended. */
export async function open({ url }: Pick<Endpoint, 'url'>) {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
  let text = '';
  socket.setEncoding('latin1').on('data', (part: string) => (text += part));
  // Being reset is one way to be refused.
  socket.on('error', () => {});
  const ended = new Promise<string>((resolve) => {
    socket.on('close', () => resolve(text));
  });
  await once(socket, 'connect');
  return { socket, ended, until: async (part: string) => until(socket, () => text.includes(part)) };
}

async function until(socket: Socket, isThere: () => boolean): Promise<void> {
  while (!isThere()) await once(socket, 'data');
}

/** Writes bytes to the endpoint, and gives all that comes back until it ends the connection. */
export async function exchange(endpoint: Pick<Endpoint, 'url'>, bytes: string | Uint8Array): Promise<string> {
  const { socket, ended } = await open(endpoint);
  socket.write(bytes);
  return ended;
}

/** The statuses of the responses in what came back, which follow each other without a line end. */
export const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, code]) => Number(code));

import type { OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { Refusal } from './refusals.ts';

export const JSON_TYPE = { 'content-type': 'application/json' };
export const TEXT_TYPE = { 'content-type': 'text/plain; charset=utf-8' };

/** What goes back for a request, whole. */
export interface Reply {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Uint8Array;
  /** The kind of the refusal, where it is one. */
  readonly refusal?: string;
}

/** What goes back after a fault of ours. */
export const FAULT: Reply = { status: 500, headers: {}, body: '' };

/** A refusal, as plain text. */
export function refusal(kind: string, { status, text }: Refusal, more: OutgoingHttpHeaders = {}): Reply {
  // What is left of a body that is too large is not read, so nothing after it can be.
  const last = kind === 'too-large' ? { connection: 'close' } : {};
  return { status, headers: { ...TEXT_TYPE, ...last, ...more }, body: text, refusal: kind };
}

/** Sends a reply; the last on its connection once the server takes no more of them. */
export function send(server: Server, response: ServerResponse, { status, headers, body }: Reply): void {
  const last = server.listening ? {} : { connection: 'close' };
  response.writeHead(status, { ...headers, ...last, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

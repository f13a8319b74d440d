import { constants, createDeflate } from 'node:zlib';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';
import type { GatewayCore } from './gateway.ts';
import type { OpenSession } from './session.ts';

/** API version this gateway speaks. */
const VERSION = '10';

/** A connected socket. */
export interface Connection {
  readonly socket: WebSocket;
  session: OpenSession | undefined;
  /** When payloads came, in milliseconds of `Date.now()`; for the limit a minute. */
  readonly received: number[];
  readonly send: (payload: unknown) => void;
}

/** Greets a socket. A version or an encoding that this gateway does not speak is closed. */
export function createConnection(socket: WebSocket, query: URLSearchParams, core: GatewayCore): Connection {
  const write = writer(socket, query.get('compress') === 'zlib-stream');
  const connection: Connection = {
    socket,
    session: undefined,
    received: [],
    send: (payload) => {
      if (socket.readyState === WebSocket.OPEN) write(JSON.stringify(payload));
    },
  };
  if (query.get('v') !== VERSION || query.get('encoding') !== 'json') {
    const problem = `This gateway speaks version 10 and JSON, not ${query.toString()}.`;
    core.state.violations.push({ kind: 'gateway', where: 'connect', problems: [problem] });
    socket.close(GatewayCloseCodes.InvalidAPIVersion);
  } else {
    connection.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: core.state.clocks.heartbeatMs, _trace: [] } });
  }
  return connection;
}

/** Plain text, or one zlib stream over all payloads, flushed after each. */
function writer(socket: WebSocket, compressed: boolean): (text: string) => void {
  if (!compressed) return (text) => socket.send(text);
  const deflate = createDeflate({ flush: constants.Z_SYNC_FLUSH });
  deflate.on('data', (chunk: Buffer) => socket.send(chunk, { binary: true }));
  return (text) => deflate.write(text);
}

import { createServer, type Server } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../../src/transport/http/listen.ts';
import { listenNear } from '../../../src/transport/playground/listen-near.ts';

/** A server on a port, until the test ends. */
async function taken(port: number): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return Number(new URL(await listen(server, '127.0.0.1', port)).port);
}

/** A server that finds these ports taken, and notes what it tried. */
function crowded(isTaken: (port: number) => boolean): { readonly server: Server; readonly tried: number[] } {
  const server = createServer();
  const tried: number[] = [];
  const really = server.listen.bind(server);
  server.listen = ((port: number) => {
    tried.push(port);
    if (isTaken(port)) throw Object.assign(new Error('taken'), { code: 'EADDRINUSE' });
    return really(0, '127.0.0.1');
  }) as Server['listen'];
  onTestFinished(() => void server.close());
  return { server, tried };
}

describe('a port', () => {
  it('that is taken makes way for a later one', async () => {
    const port = await taken(0);
    const server = createServer();
    onTestFinished(() => void server.close());
    const { url, moved } = await listenNear(server, '127.0.0.1', port);
    expect(moved).toBe(true);
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
  });

  it('that is free is used', async () => {
    const { server, tried } = crowded(() => false);
    expect((await listenNear(server, '127.0.0.1', 3000)).moved).toBe(false);
    expect(tried).toEqual([3000]);
  });

  it('may be any', async () => {
    const server = createServer();
    onTestFinished(() => void server.close());
    const { url, moved } = await listenNear(server, '127.0.0.1', 0);
    expect([moved, new URL(url).port === '0']).toEqual([false, false]);
  });

  it('is sought among 20 more, no further, and one line says so', async () => {
    const { server, tried } = crowded(() => true);
    await expect(listenNear(server, '127.0.0.1', 3000)).rejects.toThrow(
      new Error('The ports from 3000 to 3020 are taken. Set PORT to a free one.'),
    );
    expect(tried).toHaveLength(21);
    const last = crowded((port) => port < 3020);
    expect((await listenNear(last.server, '127.0.0.1', 3000)).moved).toBe(true);
  });

  it('is never sought past the last there is', async () => {
    const { server, tried } = crowded(() => true);
    await expect(listenNear(server, '127.0.0.1', 65_534)).rejects.toThrow('from 65534 to 65535');
    expect(tried).toEqual([65_534, 65_535]);
  });

  it('is not sought elsewhere for another reason', async () => {
    await expect(listenNear(createServer(), '192.0.2.1', 0)).rejects.toThrow(/no address of this machine/);
  });
});

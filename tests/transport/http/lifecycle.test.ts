import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listen } from '../../../src/transport/http/listen.ts';
import { interaction, open, PING, start, statuses } from './harness.ts';

describe('start', () => {
  it('fails with one line where the port is taken', async () => {
    const { endpoint } = await start();
    const port = Number(new URL(endpoint.url).port);
    await expect(start({ port })).rejects.toThrow(new Error(`Port ${port} is taken. Set PORT to a free one.`));
  });

  it('fails with one line where the host is another machine', async () => {
    await expect(start({ host: '192.0.2.1' })).rejects.toThrow(
      /^192\.0\.2\.1 is no address of this machine\. Set HOST to [^\n]*$/,
    );
  });

  it('fails with one line where there is no such port', async () => {
    await expect(start({ port: 65_536 })).rejects.toThrow(
      new Error('There is no port 65536. Set PORT to a number from 0 to 65535.'),
    );
  });

  it.each([
    ['EACCES', /^Port 80 may not be used\. Set PORT /],
    ['EMFILE', /^Port 80 on localhost cannot be opened \(EMFILE\)\. Set PORT /],
  ])('fails with one line on %s', async (code, message) => {
    const server = createServer();
    server.listen = () => {
      throw Object.assign(new Error('x'), { code });
    };
    await expect(listen(server, 'localhost', 80)).rejects.toThrow(message);
  });

  it('gives the address, also by IPv6', async () => {
    const { endpoint } = await start({ host: '::1' });
    expect(endpoint.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect(await (await fetch(`${endpoint.url}/healthz`)).text()).toBe('ok');
  });
});

describe('close', () => {
  it('takes no more connections, and answers what is in flight', async () => {
    const { endpoint, written, reacted } = await start();
    const { socket, ended, until } = await open(endpoint);
    const body = interaction(1);
    const [head] = written({ body, headers: { expect: '100-continue' } }).split('\r\n\r\n');
    socket.write(`${head}\r\n\r\n`);
    await until('100 Continue');
    const closed = endpoint.close();
    await expect(fetch(`${endpoint.url}/healthz`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    socket.write(body);
    const text = await ended;
    expect(statuses(text)).toEqual([100, 200]);
    expect(text).toMatch(/^connection: close\r$/im);
    expect(reacted).toHaveLength(1);
    await closed;
  });

  it('does not wait for connections that are kept open for later', async () => {
    const { endpoint, written } = await start();
    const { socket, ended, until } = await open(endpoint);
    socket.write(written());
    await until('{"type":1}');
    await endpoint.close();
    expect(statuses(await ended)).toEqual([200]);
  });

  it.each([
    ['says nothing', ''],
    ['stays half said', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-le'],
  ])('does not wait for one that %s', async (_, part) => {
    const { endpoint, post } = await start({ requestMs: 300 });
    const { socket, ended } = await open(endpoint);
    socket.write(part);
    // Connections are accepted in order: once this is answered, the other has been.
    await post();
    await endpoint.close();
    await ended;
    expect(socket.destroyed).toBe(true);
  });

  it('may be called again', async () => {
    const { endpoint } = await start();
    await Promise.all([endpoint.close(), endpoint.close()]);
    await endpoint.close();
    await expect(fetch(endpoint.url, { method: 'POST', body: PING })).rejects.toThrow('fetch failed');
  });
});

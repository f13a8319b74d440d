import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../src/transport/http/read-body.ts';
import { exchange, interaction, open, PING, start, statuses } from './harness.ts';

const LAST = { connection: 'close' };
const SIGNED_BY_NONE = 'content-type: application/json\r\nx-signature-timestamp: 1\r\nx-signature-ed25519: a\r\n';
const post = (headers: string, body = ''): string => `POST / HTTP/1.1\r\nhost: x\r\n${headers}\r\n${body}`;

describe('bytes that are no good request', () => {
  it.each<[string, string | Uint8Array, readonly number[]]>([
    ['noise', 'hello?\r\n\r\n', [400]],
    ['a TLS greeting', Uint8Array.of(0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01), [400]],
    ['zero bytes', new Uint8Array(64), [400]],
    ['no host', 'POST / HTTP/1.1\r\n\r\n', [400]],
    ['a method of its own', 'EAT / HTTP/1.1\r\nhost: x\r\n\r\n', [400]],
    ['CONNECT', 'CONNECT x:1 HTTP/1.1\r\nhost: x\r\n\r\n', []],
    ['a head too large', post(`x: ${'a'.repeat(20_000)}\r\n`), [431]],
    ['a flood of headers', post('a: b\r\n'.repeat(5000)), [431]],
    ['a space in a header name', post('a b: c\r\n'), [400]],
    ['a length that is no number', post('content-length: many\r\n'), [400]],
    ['a negative length', post('content-length: -1\r\n'), [400]],
    ['two lengths', post('content-length: 1\r\ncontent-length: 2\r\n', 'ab'), [400]],
    ['a length and chunks', post('content-length: 1\r\ntransfer-encoding: chunked\r\n', '0\r\n\r\n'), [400]],
    ['an expectation of its own', post('expect: wonders\r\nconnection: close\r\n'), [417]],
    ['a whole address for a path', 'GET http://x/healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', [404]],
    ['a path that is no address', 'GET //[ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', [404]],
    ['an upgrade', post('upgrade: websocket\r\nconnection: upgrade, close\r\n'), [415]],
  ])('%s', async (_, bytes, expected) => {
    const { endpoint, post, reacted } = await start();
    expect(statuses(await exchange(endpoint, bytes))).toEqual(expected);
    expect(await post()).toMatchObject({ status: 200 });
    expect(reacted).toEqual([]);
  });

  it.each([
    ['a chunk that is none', 'zz\r\n', [400]],
    ['a chunk with an endless extension', `1;${'a'.repeat(20_000)}\r\n`, [413]],
  ])('%s', async (_, chunk, expected) => {
    const { endpoint, keys } = await start();
    const seal = `x-signature-timestamp: 1760000000\r\nx-signature-ed25519: ${keys.sign('1760000000', '')}\r\n`;
    const head = `content-type: application/json\r\ntransfer-encoding: chunked\r\n${seal}`;
    expect(statuses(await exchange(endpoint, post(head, chunk)))).toEqual(expected);
  });

  it('a body broken off', async () => {
    const { endpoint, written, post, reacted, logged } = await start();
    const { socket, ended } = await open(endpoint);
    socket.end(written({ body: interaction(1) }).slice(0, -3));
    await ended;
    expect(await post()).toMatchObject({ status: 200 });
    expect([reacted, logged]).toEqual([[], []]);
  });

  it('a length shorter than the body', async () => {
    const { endpoint, written, reacted } = await start();
    const text = written({ body: interaction(1) }).replace(/content-length: \d+/, 'content-length: 4');
    expect(statuses(await exchange(endpoint, text))).toEqual([400]);
    expect(reacted).toEqual([]);
  });
});

describe('a body too large', () => {
  const head = `${SIGNED_BY_NONE}content-length: ${MOST_BYTES + 1}\r\n`;

  it('is refused by its declared length, before any of it comes', async () => {
    const { endpoint } = await start();
    expect(statuses(await exchange(endpoint, post(head)))).toEqual([413]);
  });

  it('is refused without leave to send it', async () => {
    const { endpoint } = await start();
    expect(statuses(await exchange(endpoint, post(`${head}expect: 100-continue\r\n`)))).toEqual([413]);
  });

  it('is refused by its real length, with the rest unread', async () => {
    const { endpoint, written } = await start();
    const chunked = written({ body: '' }).replace('content-length: 0', 'transfer-encoding: chunked');
    const chunk = `${(MOST_BYTES + 1).toString(16)}\r\n${' '.repeat(MOST_BYTES + 1)}`;
    const text = await exchange(endpoint, chunked + chunk);
    expect(statuses(text)).toEqual([413]);
    expect(text).toMatch(/^connection: close\r$/im);
  });
});

describe('requests written in other ways', () => {
  it('in chunks', async () => {
    const { endpoint, written } = await start();
    const body = interaction(1);
    const chunks = [body.slice(0, 9), body.slice(9), ''].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`);
    const [head] = written({ body, headers: LAST }).split('\r\n\r\n');
    const text = `${head?.replace(/content-length: \d+/, 'transfer-encoding: chunked')}\r\n\r\n${chunks.join('')}`;
    expect(statuses(await exchange(endpoint, text))).toEqual([200]);
  });

  it('by HTTP/1.0', async () => {
    const { endpoint, written } = await start();
    const text = await exchange(endpoint, written({}, '1.0'));
    expect(text).toMatch(/^HTTP\/1\.1 200 [^]*\r\n\r\n\{"type":1\}$/);
  });

  it('several at once on one connection, answered in order', async () => {
    const { endpoint, written, reacted } = await start();
    const requests = [1, 2, 3].map((id) => written({ body: interaction(id), headers: id === 3 ? LAST : {} }));
    expect(statuses(await exchange(endpoint, requests.join('')))).toEqual([200, 200, 200]);
    expect(reacted).toMatchObject([{ id: '1' }, { id: '2' }, { id: '3' }]);
  });

  it('a byte at a time', async () => {
    const { endpoint, written } = await start();
    const { socket, ended } = await open(endpoint);
    for (const byte of written({ headers: LAST })) {
      await new Promise((resolve) => {
        socket.write(byte, resolve);
      });
    }
    expect(statuses(await ended)).toEqual([200]);
  });

  it('asking for leave to send the body', async () => {
    const { endpoint, written } = await start();
    const [head] = written({ headers: { ...LAST, expect: '100-continue' } }).split('\r\n\r\n');
    const { socket, ended, until } = await open(endpoint);
    socket.write(`${head}\r\n\r\n`);
    await until('HTTP/1.1 100 Continue\r\n\r\n');
    socket.write(PING);
    expect(statuses(await ended)).toEqual([100, 200]);
  });
});

describe('requests too slow', () => {
  it.each([
    ['nothing', () => '', 408],
    ['half a head', () => 'POST / HTTP/1.1\r\nhos', 408],
    ['half a body', (signed: string) => signed.slice(0, -3), 408],
    ['half a body that is not wanted', (signed: string) => signed.replace('/', '/none').slice(0, -3), 404, 408],
  ])('%s', async (_, part, ...expected) => {
    const { endpoint, written, reacted } = await start({ requestMs: 250 });
    expect(statuses(await exchange(endpoint, part(written({ body: interaction(1) }))))).toEqual(expected);
    expect(reacted).toEqual([]);
  });

  it('one that keeps trickling', async () => {
    const { endpoint } = await start({ requestMs: 250 });
    const { socket, ended } = await open(endpoint);
    socket.write('POST / HTTP/1.1\r\n');
    const trickle = setInterval(() => socket.write('a: b\r\n'), 10);
    expect(statuses(await ended)).toEqual([408]);
    clearInterval(trickle);
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../src/transport/http/read-body.ts';
import { exchange, interaction, NOW, PING, replyTo, type Sent, start, statuses } from './harness.ts';

describe('what Discord sends', () => {
  it.each(['/', '/interactions', '/interactions?from=discord'])('PING to %s is answered, each time', async (path) => {
    const { post, reacted } = await start();
    for (let time = 0; time < 2; time++) {
      const { status, headers, body } = await post({ path });
      expect([status, headers.get('content-type'), body]).toEqual([200, 'application/json', '{"type":1}']);
    }
    expect(reacted).toEqual([]);
  });

  it('an interaction is answered in the response', async () => {
    const { post, reacted } = await start();
    const sent = interaction(7);
    const { status, headers, body } = await post({ path: '/interactions', body: sent });
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(JSON.parse(body)).toEqual(replyTo(JSON.parse(sent)).response);
    expect(reacted).toEqual([JSON.parse(sent)]);
  });

  it('the content type may name a charset', async () => {
    const { post } = await start();
    expect(await post({ headers: { 'content-type': 'Application/JSON; charset=utf-8' } })).toMatchObject({
      status: 200,
    });
  });

  it('the body may begin with a BOM, and hold any characters', async () => {
    const { post, reacted } = await start();
    const value = { id: '8', type: 2, name: 'é 台湾 🐟 \ud800' };
    const { status, body } = await post({ body: `\ufeff${JSON.stringify(value)}` });
    expect([status, reacted]).toEqual([200, [value]]);
    expect(JSON.parse(body)).toEqual(replyTo(value).response);
  });

  it('300 at once are each answered with their own', async () => {
    const { post } = await start();
    const bodies = Array.from({ length: 300 }, (_, id) => interaction(id, `n${id}`));
    const responses = await Promise.all(bodies.map(async (body) => post({ body })));
    expect(responses.map(({ status, body }) => ({ status, body: JSON.parse(body) as unknown }))).toEqual(
      bodies.map((body) => ({ status: 200, body: replyTo(JSON.parse(body)).response })),
    );
  });
});

describe('what comes afterwards', () => {
  it('comes once the answer is written, and knows the payload and the reaction', async () => {
    const order: string[] = [];
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const { post } = await start({
      react: (payload) => {
        // Runs before the end of a write can be told, and after all that is done without one.
        process.nextTick(() => order.push('react has returned'));
        return replyTo(payload);
      },
      afterwards: (payload, reaction) => {
        order.push('afterwards');
        resolve([payload, reaction]);
      },
    });
    await post({ body: interaction(3) });
    const payload: unknown = JSON.parse(interaction(3));
    expect(await promise).toEqual([payload, replyTo(payload)]);
    expect(order).toEqual(['react has returned', 'afterwards']);
  });

  it('comes for no PING and no refusal', async () => {
    const called: unknown[] = [];
    const { post } = await start({ afterwards: (payload) => called.push(payload), react: () => undefined });
    await post();
    await post({ body: interaction(1) });
    await post({ body: interaction(2), signature: 'a'.repeat(128) });
    expect(called).toEqual([]);
  });
});

describe('refusals', () => {
  it.each<[string, Sent, number, Record<string, string>?]>([
    ['another path', { path: '/admin' }, 404],
    ['a path that only begins alike', { path: '/interactions/x' }, 404],
    ['GET', { method: 'GET' }, 405, { allow: 'POST' }],
    ['HEAD', { method: 'HEAD', path: '/interactions' }, 405, { allow: 'POST' }],
    ['DELETE', { method: 'DELETE' }, 405, { allow: 'POST' }],
    ['OPTIONS', { method: 'OPTIONS' }, 405, { allow: 'POST' }],
    ['POST to the health check', { path: '/healthz' }, 405, { allow: 'GET, HEAD' }],
    ['text', { headers: { 'content-type': 'text/plain' } }, 415],
    ['a type that only begins alike', { headers: { 'content-type': 'application/json-patch' } }, 415],
    ['a compressed body', { body: gzipSync(PING), headers: { 'content-encoding': 'gzip' } }, 415],
    ['no JSON', { body: '{"id":"1","type":2' }, 400],
    ['a byte that is no text', { body: Buffer.from('{"id":"1","type":2,"name":"\xff"}', 'latin1') }, 400],
    ['nothing', { body: '' }, 400],
    ['null', { body: 'null' }, 400],
    ['a string', { body: '"type"' }, 400],
    ['a list', { body: '[1]' }, 400],
    ['deep nesting', { body: '['.repeat(100_000) }, 400],
    ['no type', { body: '{"id":"1"}' }, 400],
    ['no id', { body: '{"type":2}' }, 400],
    ['a number for an id', { body: '{"type":2,"id":5}' }, 400],
    ['an id that is none', { body: interaction('x') }, 400],
  ])('%s', async (_, sent, status, headers = {}) => {
    const { post, reacted, logged } = await start();
    const response = await post(sent);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject(headers);
    expect(reacted).toEqual([]);
    expect(logged).toMatchObject([{ level: 'info', facts: { status } }]);
  });

  it('what nothing is known to answer to', async () => {
    const { post } = await start({ react: () => undefined });
    expect(await post({ body: interaction(1) })).toMatchObject({ status: 400 });
  });

  it('no content type', async () => {
    const { endpoint } = await start();
    const request = 'POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 0\r\n\r\n';
    expect(statuses(await exchange(endpoint, request))).toEqual([415]);
  });

  it('a body of the most bytes is read, one more is refused', async () => {
    const { post } = await start();
    const filled = (size: number) => PING.padEnd(size);
    expect(await post({ body: filled(MOST_BYTES) })).toMatchObject({ status: 200 });
    expect(await post({ body: filled(MOST_BYTES + 1) })).toMatchObject({ status: 413 });
  });

  it('are told once a kind and minute, without a word of the request', async () => {
    const { post, logged, clock } = await start();
    const wrong = { body: interaction(1, 'secret'), signature: 'a'.repeat(128), path: '/?secret' };
    for (let time = 0; time < 3; time++) await post(wrong);
    await post({ path: '/secret' });
    expect(logged.map(({ facts }) => facts)).toEqual([
      { kind: 'wrong-signature', status: 401 },
      { kind: 'no-path', status: 404 },
    ]);
    clock.now = NOW + 60_000;
    await post(wrong);
    expect(logged).toHaveLength(3);
    expect(JSON.stringify(logged)).not.toContain('secret');
  });
});

describe('the health check', () => {
  it.each([
    ['GET', 'ok'],
    ['HEAD', ''],
  ])('%s', async (method, text) => {
    const { post } = await start();
    const { status, headers, body } = await post({ method, path: '/healthz' });
    expect([status, headers.get('content-type'), headers.get('content-length'), body]).toEqual([
      200,
      'text/plain; charset=utf-8',
      '2',
      text,
    ]);
  });
});

describe('a fault of ours', () => {
  const fault = new TypeError('a secret');
  const fail = () => {
    throw fault;
  };

  it('costs one reply, and is told by its name', async () => {
    const { post, logged } = await start({ react: fail });
    expect(await post({ body: interaction(1) })).toMatchObject({ status: 500, body: '' });
    expect(logged).toEqual([{ level: 'error', facts: { fault: 'TypeError' }, message: 'fault' }]);
    expect(await post()).toMatchObject({ status: 200 });
  });

  it('afterwards is told as well', async () => {
    const { promise, resolve } = Promise.withResolvers<object>();
    const log = { info: () => {}, warn: () => {}, error: resolve };
    const { post } = await start({ afterwards: fail, log });
    expect(await post({ body: interaction(1) })).toMatchObject({ status: 200 });
    expect(await promise).toEqual({ fault: 'TypeError' });
  });
});

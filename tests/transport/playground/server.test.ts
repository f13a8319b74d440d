import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../src/transport/http/read-body.ts';
import { slash } from '../../conversation/payloads.ts';
import { exchange, open, statuses } from '../http/harness.ts';
import { BUNDLE, conversation, start } from './harness.ts';

const SCRIPT = `/app-${BUNDLE.build}.js`;
const STYLE = `/app-${BUNDLE.build}.css`;

/** Gets a path with these headers and no others, its body as it came over the wire. */
async function fetchRaw(url: string, headers: Readonly<Record<string, string>>) {
  return new Promise<{ headers: NodeJS.Dict<string | string[]>; status: number; body: Buffer }>((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ headers: response.headers, status: response.statusCode ?? 0, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}

describe('what is got', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-store', '<!doctype html><p>closed'],
    ['/?from=elsewhere', 'text/html; charset=utf-8', 'no-store', '<!doctype html><p>closed'],
    [SCRIPT, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', BUNDLE.script.toString()],
    [STYLE, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable', BUNDLE.style.toString()],
    ['/healthz', 'application/json', 'no-store', `{"build":"${BUNDLE.build}"}`],
  ])('at %s', async (path, type, kept, body) => {
    const { url } = await start();
    const response = await fetch(url + path);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      type,
      kept,
    ]);
    expect(await response.text()).toBe(body);
    const head = await fetch(url + path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0', undefined],
    ['brotli', undefined],
  ])('packed for accept-encoding %j as %s', async (accepted, expected) => {
    const { url } = await start();
    const response = await fetchRaw(url + SCRIPT, accepted === undefined ? {} : { 'accept-encoding': accepted });
    expect(response.headers['content-encoding']).toBe(expected);
    expect(response.headers['vary']).toBe('accept-encoding');
    expect(response.headers['content-length']).toBe(String(response.body.length));
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync, none: (body: Buffer) => body };
    expect(unpack[(expected ?? 'none') as keyof typeof unpack](response.body)).toEqual(BUNDLE.script);
  });

  it('says to the page whether others may reach it', async () => {
    const { url, playground } = await start({ host: '0.0.0.0' });
    expect(playground.open).toBe(true);
    expect(await (await fetch(url.replace('0.0.0.0', '127.0.0.1'))).text()).toContain('open');
  });
});

describe('headers', () => {
  it('that bind the page stand on everything, refusals and answers too', async () => {
    const { url, post } = await start();
    const responses = await Promise.all([
      fetch(url),
      fetch(url + SCRIPT),
      fetch(`${url}/healthz`),
      fetch(`${url}/nothing`),
      post(slash('topics')),
      post('{}', { 'content-type': 'text/plain' }),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 404, 200, 415]);
    for (const { headers } of responses) {
      const policy = headers.get('content-security-policy')?.split('; ') ?? [];
      expect(policy).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
    }
  });
});

describe('what is refused', () => {
  const large = 'x'.repeat(MOST_BYTES + 1);
  it.each<[string, string, RequestInit, number, RegExp]>([
    ['no such path', '/nothing', {}, 404, /The playground is at \/\./],
    ["another build's script", '/app-000000000000.js', {}, 404, /nothing here/],
    ['posting to the page', '/', { method: 'POST' }, 405, /allow/],
    ['getting an interaction', '/interactions', {}, 405, /allow/],
    ['a preflight', '/interactions', { method: 'OPTIONS' }, 405, /allow/],
    ['a form', '/interactions', { method: 'POST', body: new URLSearchParams('a=b') }, 415, /application\/json/],
    ['plain text', '/interactions', { method: 'POST', body: '{}' }, 415, /application\/json/],
    ['no type', '/interactions', { method: 'POST', body: Buffer.from('{}') }, 415, /application\/json/],
    ['a packed body', '/interactions', json('{}', { 'content-encoding': 'gzip' }), 415, /not compressed/],
    ['a body too large', '/interactions', json(JSON.stringify(large)), 413, /at most 256 KB/],
    ['no JSON', '/interactions', json('{'), 400, /no interaction/],
    ['an empty body', '/interactions', json(''), 400, /no interaction/],
    ['null', '/interactions', json('null'), 400, /no interaction/],
    ['a list', '/interactions', json('[]'), 400, /no interaction/],
    ['no token', '/interactions', json('{"id":"1","type":2}'), 400, /needs an id and a token/],
    ['no id', '/interactions', json('{"token":"x","type":2}'), 400, /needs an id and a token/],
    ['an id that is a path', '/interactions', json('{"id":"../x","token":"x"}'), 400, /needs an id/],
    ['another page', '/interactions', json('{}', { origin: 'http://evil.example' }), 403, /Another page/],
    ['no page', '/', { headers: { origin: 'null' } }, 403, /Another page/],
  ])('%s', async (_, path, init, status, text) => {
    const { url, logged, ask } = await start();
    const response = await fetch(url + path, init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toMatch(text);
    expect(logged).toEqual([
      { level: 'info', facts: { kind: expect.any(String) as string, status }, message: 'request refused' },
    ]);
    expect(await ask(slash('topics'))).toHaveLength(2);
  });

  it('a body too large that does not say so', async () => {
    const { playground } = await start();
    const size = MOST_BYTES + 1;
    const text = await exchange(
      playground,
      `POST /interactions HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${size.toString(16)}\r\n${' '.repeat(size)}`,
    );
    expect(statuses(text)).toEqual([413]);
    expect(text).toMatch(/^connection: close\r$/im);
  });

  it('a name that another made point here, for the page and for answers', async () => {
    const { playground, logged } = await start();
    const last = 'connection: close\r\n\r\n';
    const page = await exchange(playground, `GET / HTTP/1.1\r\nhost: evil.example\r\n${last}`);
    expect(statuses(page)).toEqual([421]);
    expect(page).toMatch(/set HOST to the name/);
    const posted = `POST /interactions HTTP/1.1\r\nhost: evil.example\r\norigin: http://evil.example\r\ncontent-type: application/json\r\ncontent-length: 2\r\n${last}{}`;
    expect(statuses(await exchange(playground, posted))).toEqual([421]);
    expect(logged.map(({ facts }) => facts)).toEqual([{ kind: 'wrong-host', status: 421 }]);
  });
});

function json(body: string, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } };
}

describe('a fault of ours', () => {
  it('costs the one reply, and is told without its words', async () => {
    let faults = 0;
    const faulty = {
      ...conversation,
      react: (payload: unknown) => {
        faults += 1;
        if (faults === 1) throw new RangeError('secret words');
        return conversation.react(payload);
      },
    };
    const { ask, logged } = await start({ conversation: faulty });
    expect(await ask(slash('topics'))).toEqual([{ kind: 'unanswered' }]);
    expect(logged).toEqual([
      { level: 'error', facts: { fault: 'RangeError' }, message: 'an answer was not delivered' },
    ]);
    expect(await ask(slash('topics'))).toMatchObject([{ kind: 'callback' }, { kind: 'verdict' }]);
  });

  it('in judging breaks the line off, after the answer', async () => {
    const loading = Promise.withResolvers<never>();
    loading.promise.catch(() => {});
    const { post, logged, url } = await start({ contract: () => loading.promise });
    const reader = (await post(slash('topics'))).body!.getReader();
    const { value } = await reader.read();
    expect(Buffer.from(value ?? '').toString()).toMatch(/^\{"kind":"callback"/);
    loading.reject(new RangeError('secret words'));
    await expect(reader.read()).rejects.toThrow('terminated');
    expect(logged).toEqual([{ level: 'error', facts: { fault: 'RangeError' }, message: 'fault' }]);
    expect((await fetch(url)).status).toBe(200);
  });

  it('in judging what holds an answer open waits for that answer', async () => {
    const turn = Promise.withResolvers<void>();
    const failed = Promise.withResolvers<void>();
    const { post, logged } = await start({
      holdAfterMs: 5,
      turn: () => turn.promise,
      contract: async () => {
        failed.resolve();
        throw new RangeError('secret words');
      },
    });
    const response = await post(slash('topics'));
    await failed.promise;
    // A rejection that nobody waits for would be told by now, and end the process.
    await setImmediate();
    expect(logged).toEqual([]);
    turn.resolve();
    await expect(response.text()).rejects.toThrow('terminated');
    expect(logged).toEqual([{ level: 'error', facts: { fault: 'RangeError' }, message: 'fault' }]);
  });
});

describe('close', () => {
  it('cuts what is open: one that is kept, one that says nothing, one that waits for an answer', async () => {
    const { playground, post } = await start({ turn: async () => new Promise(() => {}) });
    const [kept, silent] = [await open(playground), await open(playground)];
    kept.socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await kept.until('"build"');
    const waiting = post(slash('topics')).then(async (response) => response.text());
    waiting.catch(() => {});
    await playground.close();
    await Promise.all([kept.ended, silent.ended]);
    await expect(waiting).rejects.toThrow('fetch failed');
    await playground.close();
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { commands, menus } from '../../../commands/index.ts';
import { readConfig } from '../../../src/config.ts';
import { START_ID, type Start } from '../../../src/playground/protocol.ts';
import { runPlayground } from '../../../src/transport/playground/run.ts';
import { slash } from '../../conversation/payloads.ts';
import { keepLines } from '../../support/bot.ts';
import { open } from '../http/harness.ts';
import { BUNDLE, conversation, linesOf } from './harness.ts';
import { FIRST_RECORD_FOLDER } from '../../support/first-record-folder.ts';

const bundled = async () => ({ kind: 'bundled', ...BUNDLE }) as const;

/** Runs the playground, and waits until it is served or has ended. */
async function run(env: NodeJS.ProcessEnv = {}, bundling: Parameters<typeof runPlayground>[2] = bundled) {
  const read = readConfig({ PORT: '0', RECORDS: FIRST_RECORD_FOLDER, ...env });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const stop = new AbortController();
  const kept = keepLines(read.config, stop.signal);
  const served = Promise.withResolvers<void>();
  const service = {
    ...kept.service,
    say: (line: string) => {
      kept.service.say(line);
      if (line.startsWith('Ctrl+C')) served.resolve();
    },
  };
  const ended = runPlayground(service, { records: [] }, bundling);
  onTestFinished(async () => {
    stop.abort();
    await ended;
  });
  await Promise.race([served.promise, ended]);
  const [first = ''] = kept.lines;
  return { ...kept, ended, stop, url: /http:\S+/.exec(first)?.[0] ?? '' };
}

describe('the playground', () => {
  it('says where it is, what it holds, and how to go on', async () => {
    const { lines, complaints, url } = await run();
    expect(lines).toEqual([
      expect.stringMatching(/^Readout plays in your browser: http:\/\/127\.0\.0\.1:\d+$/),
      'It answers from 1 record, 16 lines.',
      'To put it on Discord, set DISCORD_TOKEN: docs/discord.md',
      'Ctrl+C stops.',
    ]);
    expect(complaints).toEqual([]);
    expect((await fetch(url)).status).toBe(200);
  });

  it('gives its page the commands, the records and examples', async () => {
    const { url } = await run();
    const html = await (await fetch(url)).text();
    const start = JSON.parse(new RegExp(`id="${START_ID}">([^<]*)<`).exec(html)?.[1] ?? '') as Start;
    expect(start).toMatchObject({ version: '0.1.0', open: false });
    const health = (await (await fetch(`${url}/healthz`)).json()) as { readonly build: string };
    expect(start.build).toBe(health.build);
    expect(html).toContain(`/app-${start.build}.js`);
    expect(start.commands.map(({ name }) => name)).toEqual([...commands, ...menus].map(({ name }) => name));
    expect(start.records.map(({ id }) => id)).toEqual(['biden-kishida-2022-01-21']);
    expect(start.examples).toHaveLength(8);
  });

  it('answers as the bot does, judged by the published contract', async () => {
    const { url, log } = await run();
    const payload = slash('quote', { words: 'taiwan' });
    const response = await fetch(`${url}/interactions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(payload),
    });
    expect(linesOf(await response.text())).toEqual([
      {
        kind: 'callback',
        ms: expect.any(Number) as number,
        body: JSON.parse(JSON.stringify(conversation.react(payload)?.response)) as unknown,
      },
      { kind: 'verdict', of: 0, contract: [], limits: [] },
    ]);
    expect(log).toEqual([]);
  });

  it('takes the next port where the one asked for is taken, and says so', async () => {
    const first = await run();
    const { port } = new URL(first.url);
    const second = await run({ PORT: port });
    const moved = new URL(second.url).port;
    expect(second.lines[1]).toBe(`Port ${port} is taken; this is port ${moved}.`);
    expect((await fetch(second.url)).status).toBe(200);
    expect(Number(moved)).toBeGreaterThan(Number(port));
  });

  it.each([
    ['0.0.0.0', 'http://127.0.0.1'],
    ['::', 'http://[::1]'],
  ])('warns where others may reach it: HOST=%s', async (host, address) => {
    const { url, complaints } = await run({ HOST: host });
    const { port } = new URL(url);
    expect(url).toBe(`${address}:${port}`);
    expect(complaints).toEqual([
      `Anyone who reaches this machine on port ${port} can use it and read the records. HOST=127.0.0.1 keeps it to yourself.`,
    ]);
    expect(await (await fetch(url)).text()).toContain('"open":true');
  });

  it('stops at once when asked, whatever is open', async () => {
    const { url, stop, ended } = await run();
    const { socket, until, ended: cut } = await open({ url });
    socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await until('"build"');
    stop.abort();
    expect(await ended).toBe(0);
    await cut;
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it.each<[string, NodeJS.ProcessEnv, Parameters<typeof run>[1], readonly string[]]>([
    [
      'without the development dependencies',
      {},
      async () => ({ kind: 'no-bundler' }),
      ['The playground needs the development dependencies: npm ci. The prompt needs none: npm run readout -- prompt'],
    ],
    [
      'with a page that is broken',
      {},
      async () => ({ kind: 'broken', problem: 'main.tsx:3: Could not resolve "preact"' }),
      ['The page cannot be built: main.tsx:3: Could not resolve "preact". Try: npm ci'],
    ],
    [
      'on a host of another machine',
      { HOST: '192.0.2.1' },
      bundled,
      ['192.0.2.1 is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all of its addresses.'],
    ],
    [
      'without a record',
      { RECORDS: '/nowhere' },
      bundled,
      [
        '/nowhere is refused: 1 problem.',
        'To see why, run: readout check',
        'No record to answer from in /nowhere. Set RECORDS to a folder that holds records.',
      ],
    ],
  ])('does not start %s', async (_, env, bundling, told) => {
    const { ended, complaints, lines } = await run(env, bundling);
    expect(await ended).toBe(1);
    expect(complaints).toEqual(told);
    expect(lines).toEqual([]);
  });
});

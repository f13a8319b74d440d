import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import type { LoopbackDiscord } from './loopback-discord/index.ts';
import { startDiscord } from './support/bot.ts';
import { FIRST_RECORD_FOLDER } from './support/first-record-folder.ts';

const ROOT = join(import.meta.dirname, '..');
const NODE = join(ROOT, 'node_modules/.bin/node');

/** The program in a process of its own, with nothing in its environment but what is given. */
function run(args: readonly string[], env: NodeJS.ProcessEnv, cwd = ROOT) {
  const child = spawn(NODE, ['src/main.ts', ...args], {
    cwd,
    env: { PATH: process.env['PATH'], RECORDS: FIRST_RECORD_FOLDER, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, stdout, stderr }));
  return {
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** Resolves once this was printed. */
    said: (text: string) => expect.poll(() => stdout, { timeout: 30_000 }).toContain(text),
    /** The first address that was printed. */
    address: () => /http:\S+/.exec(stdout)?.[0] ?? '',
  };
}

let discord: LoopbackDiscord | undefined;

afterEach(async () => {
  await discord?.close();
  discord = undefined;
});

describe('the bot as a process', () => {
  it('lives through a dispatch that discord.js itself throws on, and logs it without a word of it', async () => {
    discord = await startDiscord();
    const bot = run(['start'], { DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl });
    await bot.said('is online');
    await expect.poll(() => discord?.commands().length).toBeGreaterThan(0);
    await discord.send(null);
    const reply = await discord.user().choose('topics');
    expect(reply.failed).toBe(false);
    bot.kill('SIGTERM');
    const { code, stderr } = await bot.ended;
    expect(code).toBe(0);
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string; fault: string });
    expect(lines.map(({ msg, fault }) => [msg, fault])).toEqual([['fault', 'TypeError']]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('serves HTTP without a token until %s', async (signal) => {
    discord = await startDiscord();
    const env = { DISCORD_PUBLIC_KEY: discord.publicKey, DISCORD_API: discord.apiUrl, PORT: '0' };
    const bot = run(['start', 'http'], env);
    await bot.said('Readout answers interactions at http://127.0.0.1:');
    bot.kill(signal);
    expect(await bot.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    [
      'a token that Discord does not know',
      ['start'],
      { DISCORD_TOKEN: 'not.the.token' },
      /^Discord does not accept DISCORD_TOKEN\./,
    ],
    ['a token with spaces', ['start'], { DISCORD_TOKEN: 'Bot abc' }, /^DISCORD_TOKEN: a token holds letters/],
    [
      'no network',
      ['start'],
      { DISCORD_TOKEN: 'a.b.c', DISCORD_API: 'http://127.0.0.1:9/api' },
      /^Discord cannot be reached/,
    ],
    [
      'a name that nobody has',
      ['start'],
      { DISCORD_TOKEN: 'a.b.c', DISCORD_API: 'http://discord.invalid/api' },
      /^Discord cannot be reached/,
    ],
    [
      'the gateway without a token',
      ['start', 'gateway'],
      {},
      /^The gateway needs DISCORD_TOKEN: docs\/discord\.md\. Without one, npm start serves the playground\.$/,
    ],
    ['no public key', ['start', 'http'], {}, /DISCORD_PUBLIC_KEY/],
    ['a public key of the wrong form', ['start', 'http'], { DISCORD_PUBLIC_KEY: 'abc' }, /DISCORD_PUBLIC_KEY/],
    [
      'a word it does not know',
      ['start', 'both'],
      { DISCORD_TOKEN: 'a.b.c' },
      /^start takes one of gateway, http, playground, or nothing\./,
    ],
    ['deploy without a token', ['deploy'], {}, /^Set DISCORD_TOKEN/],
    ['deploy with a wrong token', ['deploy'], { DISCORD_TOKEN: 'not.the.token' }, /DISCORD_TOKEN/],
  ])('ends with one line for %s', async (_, args, env, line) => {
    discord = await startDiscord();
    const { code, stdout, stderr } = await run(args, { DISCORD_API: discord.apiUrl, ...env }).ended;
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(line) as string]);
    expect(code).toBe(args.includes('both') ? 2 : 1);
  });

  it('says which records are refused, and what to set', async () => {
    const { code, stderr } = await run(['start'], { DISCORD_TOKEN: 'a.b.c', RECORDS: '/nowhere' }).ended;
    expect(stderr.trim().split('\n')).toEqual([
      '/nowhere is refused: 1 problem.',
      'To see why, run: readout check',
      'No record to answer from in /nowhere. Set RECORDS to a folder that holds records.',
    ]);
    expect(code).toBe(1);
  });
});

describe('the playground as a process', () => {
  it.each([
    ['without a token', ['start'], {}],
    ['with one, when asked', ['start', 'playground'], { DISCORD_TOKEN: 'not.the.token' }],
    ['from the record named', ['start', '--record', 'data/biden-kishida-2022-01-21'], { RECORDS: '/nowhere' }],
  ])('is served %s, until it is asked to stop', async (_, args, env) => {
    const playground = run(args, { PORT: '0', ...env });
    await playground.said('Ctrl+C stops.');
    const page = await fetch(playground.address());
    expect(await page.text()).toContain('<title>Readout playground</title>');
    playground.kill('SIGINT');
    const { code, stdout, stderr } = await playground.ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Readout plays in your browser: http:\/\/127\.0\.0\.1:\d+\nIt answers from 1 record, 16 lines\.\n/,
    );
  });

  it('says what to install where the development dependencies are left out; the prompt is there', async () => {
    const folder = installedForUse();
    const started = await run(['start'], { PORT: '0' }, folder).ended;
    const prompted = await run(['prompt'], {}, folder).ended;
    rmSync(folder, { recursive: true, force: true });
    expect(started).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'The playground needs the development dependencies: npm ci. The prompt needs none: npm run readout -- prompt\n',
    });
    expect(prompted).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Readout answers from the record/) as string,
      stderr: '',
    });
  });

  it('shows what else start takes', async () => {
    expect(await run(['start', '--help'], {}).ended).toEqual({
      code: 0,
      stdout: 'Type: start [gateway|http|playground] [--no-deploy] [--record PATH]\n',
      stderr: '',
    });
  });
});

/** The program in a folder of its own, with the packages it needs to run and no others. */
function installedForUse(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  for (const part of ['src', 'commands', 'data', 'package.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link);
  }
  return folder;
}

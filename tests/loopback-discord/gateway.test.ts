import { once } from 'node:events';
import { constants, createInflate } from 'node:zlib';
import { type Client, Events, SlashCommandBuilder } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type LoopbackDiscord, type LoopbackOptions, startLoopbackDiscord } from './index.ts';
import { onSlash, startBot, type TinyBot } from './tiny-bot.ts';

const PING = new SlashCommandBuilder().setName('ping').setDescription('Pings').setContexts(0, 1).toJSON();
const pong = onSlash((interaction) => interaction.reply('pong'));
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const discord = await startLoopbackDiscord({ ...options, clocks: { identifyMs: 0, ...options.clocks } });
  closing.push(discord.close);
  return discord;
}

async function run(
  discord: LoopbackDiscord,
  bot: Partial<TinyBot> = {},
): Promise<{ readonly client: Client<true>; readonly errors: readonly unknown[] }> {
  // Identifies follow one another at once, so that no test waits for the five seconds between them.
  const ws = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) } as TinyBot['ws'] & {};
  const started = await startBot(discord, { on: pong, commands: [PING], ws, ...bot });
  closing.push(started.stop);
  return started;
}

/** A socket that speaks the gateway's protocol by hand. */
async function connect(discord: LoopbackDiscord, query = 'v=10&encoding=json'): Promise<RawClient> {
  const socket = new WebSocket(`${discord.gateway.url}?${query}`);
  const inbox: { op: number; t?: string; d: unknown; s?: number }[] = [];
  const waiting: (() => void)[] = [];
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  socket.on('message', (data: Buffer) => {
    inbox.push(JSON.parse(data.toString('utf8')) as never);
    waiting.splice(0).forEach((tell) => tell());
  });
  closing.push(async () => socket.terminate());
  return {
    closed,
    send: (payload) => socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload)),
    next: async () => {
      while (inbox.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      return inbox.shift()!;
    },
  };
}

interface RawClient {
  readonly closed: Promise<number>;
  readonly send: (payload: unknown) => void;
  readonly next: () => Promise<{ op: number; t?: string; d: unknown; s?: number }>;
}

function identify(discord: LoopbackDiscord, over: Record<string, unknown> = {}): unknown {
  const properties = { os: 'linux', browser: 'test', device: 'test' };
  return { op: 2, d: { token: discord.token, intents: 1, properties, ...over } };
}

describe('a session', () => {
  it('resumes after a dropped connection and gets what it missed', async () => {
    const discord = await start();
    await run(discord);
    const gone = discord.gateway.next('disconnect');
    const back = discord.gateway.next('resume');
    discord.gateway.drop();
    await gone;
    const reply = await discord.user().choose('ping');
    await back;
    expect(reply.message?.content).toBe('pong');
    expect(reply.exchange.undeliverable).toBe(false);
    expect(discord.gateway.sessions).toMatchObject([{ resumes: 1, connected: true }]);
  });

  it.each<[string, (discord: LoopbackDiscord) => void]>([
    ['op 7', ({ gateway }) => gateway.reconnect()],
    ['op 9, resumable', ({ gateway }) => gateway.invalidate(true)],
    ['close 4000', ({ gateway }) => gateway.close(4000)],
  ])('resumes after %s', async (_name, disturb) => {
    const discord = await start();
    await run(discord);
    const back = discord.gateway.next('resume');
    disturb(discord);
    await back;
    expect(discord.gateway.sessions).toMatchObject([{ resumes: 1, ended: false }]);
    expect((await discord.user().choose('ping')).message?.content).toBe('pong');
  });

  it.each<[string, (discord: LoopbackDiscord) => void]>([
    ['op 9', ({ gateway }) => gateway.invalidate(false)],
    ['close 4009', ({ gateway }) => gateway.close(4009)],
    [
      'a session that is gone',
      ({ gateway }) => {
        gateway.forget();
        gateway.drop();
      },
    ],
  ])('identifies afresh after %s', async (_name, disturb) => {
    const discord = await start();
    await run(discord);
    const afresh = discord.gateway.next('ready');
    disturb(discord);
    await afresh;
    expect(discord.gateway.sessions).toMatchObject([
      { ended: true, resumes: 0 },
      { ended: false, connected: true },
    ]);
    expect((await discord.user().choose('ping')).message?.content).toBe('pong');
  });

  it('is found dead and resumed when heartbeats stay unanswered', async () => {
    const discord = await start({ clocks: { heartbeatMs: 60 } });
    await run(discord);
    const back = discord.gateway.next('resume');
    discord.gateway.stopAcks();
    await back;
    discord.gateway.startAcks();
    await discord.gateway.next('heartbeat');
    expect((await discord.user().choose('ping')).message?.content).toBe('pong');
  });

  it('loses what is sent to nobody', async () => {
    const discord = await start({ clocks: { answerMs: 50 } });
    const { client } = await run(discord);
    const gone = discord.gateway.next('disconnect');
    await client.destroy();
    await gone;
    const reply = await discord.user().choose('ping');
    expect(reply.failed).toBe(true);
    expect(reply.exchange.undeliverable).toBe(true);
    expect(discord.gateway.sessions).toMatchObject([{ ended: true }]);
  });

  it('loses what is kept for it when it does not come back in time', async () => {
    const discord = await start({ clocks: { answerMs: 50 } });
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    const url = `${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`;
    await fetch(url, { method: 'PUT', headers, body: JSON.stringify([PING]) });
    const client = await connect(discord);
    await client.next();
    client.send(identify(discord, { intents: 0 }));
    await client.next();
    expect((await discord.user().choose('ping')).exchange.undeliverable).toBe(false);
    const gone = discord.gateway.next('disconnect');
    discord.gateway.drop();
    await gone;
    const reply = await discord.user().choose('ping');
    expect(reply).toMatchObject({ failed: true, exchange: { undeliverable: true } });
    expect(discord.gateway.sessions).toMatchObject([{ ended: false, seq: 3 }]);
  });

  it('may be one stream of zlib', async () => {
    const discord = await start();
    const socket = new WebSocket(`${discord.gateway.url}?v=10&encoding=json&compress=zlib-stream`);
    closing.push(async () => socket.terminate());
    const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
    socket.on('message', (data: Buffer) => inflate.write(data));
    const read = async (): Promise<unknown> => JSON.parse(String((await once(inflate, 'data'))[0]));
    expect(await read()).toMatchObject({ op: 10 });
    socket.send(JSON.stringify(identify(discord, { intents: 0 })));
    expect(await read()).toMatchObject({ t: 'READY' });
  });

  it('keeps what the app says of its presence', async () => {
    const discord = await start();
    const { client } = await run(discord);
    client.user.setPresence({ status: 'idle' });
    const beat = discord.gateway.next('heartbeat');
    client.ws.shards.first()!.send({ op: 1, d: null });
    await beat;
    expect(discord.gateway.sessions[0]?.presence).toMatchObject({ status: 'idle' });
    expect(discord.violations).toEqual([]);
  });
});

describe('shards', () => {
  it('take the interactions of their server; direct messages go to shard 0', async () => {
    const discord = await start({ shards: 2, maxConcurrency: 2 });
    const seen: number[] = [];
    const on = onSlash((interaction) => {
      seen.push(interaction.client.ws.shards.size > 1 && interaction.guild ? interaction.guild.shardId : 0);
      return interaction.reply('pong');
    });
    await run(discord, { shards: 'auto', on });
    await discord.gateway.ready();
    expect(discord.gateway.sessions.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const before = discord.gateway.sessions.map(({ seq }) => seq);
    await discord.user().choose('ping');
    await discord.user({ context: 'dm' }).choose('ping');
    expect(discord.gateway.sessions.map(({ seq }, shard) => seq - before[shard]!)).toEqual([1, 1]);
    expect(seen).toEqual([1, 0]);
  });

  it('identify one at a time in a bucket', async () => {
    const discord = await start({ clocks: { identifyMs: 60_000 }, shards: 2 });
    const [first, second] = [await connect(discord), await connect(discord)];
    await first.next();
    await second.next();
    first.send(identify(discord, { shard: [0, 2] }));
    expect(await first.next()).toMatchObject({ t: 'READY' });
    second.send(identify(discord, { shard: [1, 2] }));
    expect(await second.next()).toMatchObject({ op: 9, d: false });
    expect(discord.violations).toMatchObject([{ kind: 'gateway', problems: ['Shard 1 identifies too soon.'] }]);
  });
});

describe('the gateway', () => {
  it('refuses a wrong token', async () => {
    const discord = await start();
    const bad = { ...discord, token: 'not.the.token' };
    await expect(startBot(bad, { on: pong })).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(discord.violations).toMatchObject([{ kind: 'auth', problems: ['The token is wrong.'] }]);
  });

  it('refuses intents the app was not granted', async () => {
    const discord = await start();
    await expect(startBot(discord, { on: pong, intents: 1 | (1 << 15) })).rejects.toThrow('Used disallowed intents');
    expect(discord.violations).toMatchObject([{ kind: 'gateway', where: 'close 4014' }]);
  });

  it('can be told to refuse', async () => {
    const discord = await start();
    const { client } = await run(discord);
    discord.gateway.refuse(4004);
    const dead = new Promise((resolve) => {
      client.once(Events.ShardDisconnect, resolve);
    });
    discord.gateway.drop();
    expect(await dead).toMatchObject({ code: 4004 });
  });

  it.each<[string, number, (discord: LoopbackDiscord) => readonly unknown[]]>([
    ['what is not JSON', 4002, () => ['{']],
    ['a payload without op', 4002, () => [{ d: 1 }]],
    ['a payload above 4096 bytes', 4002, () => [{ op: 3, d: 'x'.repeat(4096) }]],
    ['an unknown op', 4001, () => [{ op: 99 }]],
    ['presence before IDENTIFY', 4003, () => [{ op: 3, d: {} }]],
    ['a wrong token', 4004, (discord) => [identify(discord, { token: 'x' })]],
    ['two IDENTIFYs', 4005, (discord) => [identify(discord), identify(discord)]],
    ['a RESUME with a wrong token', 4004, () => [{ op: 6, d: { token: 'x', session_id: 'y', seq: 0 } }]],
    ['a shard that cannot be', 4010, (discord) => [identify(discord, { shard: [2, 2] })]],
    ['bits that are no intents', 4013, (discord) => [identify(discord, { intents: 1 << 30 })]],
    ['intents not granted', 4014, (discord) => [identify(discord, { intents: 2 })]],
    ['more than 120 payloads a minute', 4008, () => Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
  ])('closes for %s', async (_name, code, payloads) => {
    const discord = await start();
    const client = await connect(discord);
    await client.next();
    payloads(discord).forEach(client.send);
    expect(await client.closed).toBe(code);
    expect(discord.violations).toMatchObject([{ kind: 'gateway', where: `close ${code}` }]);
  });

  it('closes a RESUME from a dispatch that never was', async () => {
    const discord = await start();
    const client = await connect(discord);
    await client.next();
    client.send(identify(discord));
    await client.next();
    const id = discord.gateway.sessions[0]!.id;
    const second = await connect(discord);
    await second.next();
    second.send({ op: 6, d: { token: discord.token, session_id: id, seq: 99 } });
    expect(await second.closed).toBe(4007);
    expect(discord.gateway.sessions).toMatchObject([{ ended: true }]);
  });

  it('takes no RESUME of a session it has ended', async () => {
    const discord = await start();
    const client = await connect(discord);
    await client.next();
    client.send(identify(discord, { intents: 0 }));
    await client.next();
    discord.gateway.invalidate(false);
    expect(await client.next()).toEqual({ op: 9, d: false });
    client.send({ op: 6, d: { token: discord.token, session_id: discord.gateway.sessions[0]!.id, seq: 1 } });
    expect(await client.next()).toEqual({ op: 9, d: false });
  });

  it('speaks version 10 and JSON alone', async () => {
    const discord = await start();
    expect(await (await connect(discord, 'v=9&encoding=json')).closed).toBe(4012);
    expect(await (await connect(discord, 'v=10&encoding=etf')).closed).toBe(4012);
  });

  it('delivers a malformed interaction as it is', async () => {
    const discord = await start();
    const client = await connect(discord);
    await client.next();
    client.send(identify(discord, { intents: 0 }));
    expect(await client.next()).toMatchObject({ t: 'READY' });
    await discord.send({ type: 'odd' });
    expect(await client.next()).toEqual({ op: 0, t: 'INTERACTION_CREATE', s: 2, d: { type: 'odd' } });
  });
});

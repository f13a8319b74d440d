import { afterEach, describe, expect, it } from 'vitest';
import { commands, menus } from '../../../commands/index.ts';
import type { LoopbackDiscord, LoopbackOptions, Reply } from '../../loopback-discord/index.ts';
import { registerCommands } from '../../../src/transport/deploy/register.ts';
import { runGateway } from '../../../src/transport/gateway/run.ts';
import { type Bot, configFor, keepLines, startBot, startDiscord } from '../../support/bot.ts';

let discord: LoopbackDiscord;
let bot: Bot;
/** Violations a test provokes; the gateway's own are those of discord.js. */
let allowed = /^gateway/;

async function start(options: LoopbackOptions = {}, env: NodeJS.ProcessEnv = {}): Promise<void> {
  discord = await startDiscord(options);
  bot = await startBot(discord, env);
}

afterEach(async () => {
  // Whatever a test did, the bot sent nothing that Discord would refuse, and the loopback Discord kept its contract.
  const broken = discord.violations.filter(({ kind, where }) => !allowed.test(`${kind} ${where}`));
  const own = discord.selfViolations;
  allowed = /^gateway/;
  await bot.stop();
  await discord.close();
  if (broken.length + own.length > 0) throw new Error(JSON.stringify({ broken, own }, null, 2));
});

/** All text of what a user sees, its no-break spaces made plain. */
function textOf({ message }: Reply): string {
  return JSON.stringify(message?.components ?? message?.content ?? '').replaceAll('\u00a0', ' ');
}

describe('the bot at the gateway', () => {
  it('comes online, with its commands', async () => {
    await start();
    expect(bot.lines[0]).toMatch(/^\S+ is online: 1 server, 1 shard, 1 record, 16 lines\.$/);
    expect(discord.commands().map(({ name }) => name)).toEqual(
      expect.arrayContaining([...commands, ...menus].map(({ name }) => name)),
    );
    expect(discord.registrations).toHaveLength(1);
  });

  it('leaves commands alone that are up to date', async () => {
    await start();
    await bot.stop();
    bot = await startBot(discord);
    expect(discord.registrations).toHaveLength(1);
    expect(bot.lines.join('\n')).toMatch(/up to date/);
  });

  it('answers privately, and changes the card in place', async () => {
    await start();
    const reply = await discord.user().choose('quote', { words: 'taiwan' });
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply)).toContain('5 lines for `taiwan`');
    const next = await reply.click('Next');
    expect(next.message?.id).toBe(reply.message?.id);
    expect(textOf(reply)).toContain('page 2 of 2');
  });

  it('resumes after a drop and answers what came meanwhile, once', async () => {
    await start();
    const user = discord.user();
    const resumed = discord.gateway.next('resume');
    discord.gateway.drop();
    const asked = user.choose('topics');
    await resumed;
    expect(textOf(await asked)).toContain('7 topics');
    expect(discord.exchanges.at(-1)?.answers).toHaveLength(1);
  });

  it.each(['reconnect', 'stopAcks', 'invalidate'] as const)('answers again after %s', async (what) => {
    await start({ clocks: { heartbeatMs: 300, identifyMs: 0 } });
    const back = discord.gateway.next(what === 'invalidate' ? 'ready' : 'resume');
    if (what === 'invalidate') discord.gateway.invalidate(false);
    else discord.gateway[what]();
    await back;
    discord.gateway.startAcks();
    expect(textOf(await discord.user().choose('topics'))).toContain('7 topics');
  });

  it.each(['5xx', 'drop', 'lost', 'lost-drop', 'hang', 'cloudflare'] as const)(
    'answers once through %s',
    async (fault) => {
      await start();
      discord.faults.next('callback', fault);
      const reply = await discord.user().choose('topics');
      expect(textOf(reply)).toContain('7 topics');
      expect(bot.log.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
    },
  );

  it.each(['user', 'global', 'shared'] as const)('waits out a %s rate limit', async (rateLimit) => {
    await start();
    discord.faults.next('callback', { rateLimit, retryAfter: 0.3 });
    expect(textOf(await discord.user().choose('topics'))).toContain('7 topics');
  });

  it('tells the log when an interaction is over before its answer, and lives on', async () => {
    await start({ clocks: { answerMs: 300 } });
    discord.faults.next('callback', { rateLimit: 'user', retryAfter: 0.5 });
    const reply = await discord.user().choose('topics');
    expect(reply.failed).toBe(true);
    expect(textOf(await discord.user().choose('topics'))).toContain('7 topics');
    await expect
      .poll(() => bot.log.map(({ message }) => message))
      .toContain('an interaction was over before its answer');
  });

  it('answers one interaction once, though Discord delivers it twice', async () => {
    await start();
    const reply = await discord.user().choose('topics');
    await discord.send(reply.exchange.payload);
    expect(textOf(await discord.user().choose('who'))).toContain('Who speaks');
    expect(reply.followUps).toEqual([]);
    expect(bot.log.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it.each([
    ['a text', 'hello'],
    ['an empty object', {}],
    ['a command without data', { id: '1', token: 't', application_id: '1', type: 2 }],
    [
      'a channel that is none',
      { id: '1', token: 't', application_id: '1', type: 3, data: { component_type: 2 }, channel: 'x' },
    ],
    ['an unknown type', { id: '1', token: 't', application_id: '1', type: 77, data: {} }],
    [
      'a nested mess',
      { id: '1', token: 't', type: 2, data: { name: 'quote', options: [[[]]], resolved: 5 }, member: [], user: 1 },
    ],
  ])('lives on after %s', async (_, payload) => {
    await start();
    await discord.send(payload);
    expect(textOf(await discord.user().choose('topics'))).toContain('7 topics');
  });

  it('suggests to 500 people who type at once', async () => {
    // Whether all are answered; how fast is measured by the bench `load`.
    await start({ clocks: { answerMs: 60_000 } });
    const people = Array.from({ length: 500 }, () => discord.user());
    const typed = await Promise.all(people.map((person) => person.type('quote', 'words', 'kishidx ukranian')));
    expect(typed.every((choices) => choices.length > 0)).toBe(true);
  });

  it('answers what is in flight when it is asked to stop, and ends with 0', async () => {
    await start();
    discord.faults.next('callback', { rateLimit: 'user', retryAfter: 0.4 });
    const asked = discord.user().choose('topics');
    await expect.poll(() => discord.exchanges.at(-1)?.answers.length).toBe(1);
    const code = bot.stop();
    expect(textOf(await asked)).toContain('7 topics');
    expect(await code).toBe(0);
    expect(discord.gateway.sessions.every(({ connected }) => !connected)).toBe(true);
  });

  it('stops though people go on asking', async () => {
    await start();
    const user = discord.user();
    const people = Array.from({ length: 4 }, async () => {
      // Who asks a bot that is gone waits in vain, and stops asking.
      for (let failed = false; !failed;) ({ failed } = await user.choose('topics'));
    });
    await expect.poll(() => discord.exchanges.length).toBeGreaterThan(20);
    expect(await bot.stop()).toBe(0);
    await Promise.all(people);
  });

  it('ends with 1 and one line when Discord ends the session for good', async () => {
    await start();
    discord.gateway.close(4004);
    expect(await bot.ended).toBe(1);
    expect(bot.complaints).toEqual(['Discord closed the gateway session for good (code 4004).']);
  });

  it('shows every shard, and answers on each', async () => {
    await start({ shards: 2, clocks: { identifyMs: 0 } });
    expect(bot.lines[0]).toContain('2 shards');
    expect(textOf(await discord.user().choose('topics'))).toContain('7 topics');
    expect(textOf(await discord.user({ context: 'dm' }).choose('topics'))).toContain('7 topics');
  });

  it('answers through worker threads', async () => {
    await start({ shards: 2, clocks: { identifyMs: 0 } }, { DISCORD_SHARDS: 'workers' });
    expect(textOf(await discord.user().choose('topics'))).toContain('7 topics');
  });
});

describe('a bot that is asked to stop while it starts', () => {
  it.each(['gateway-bot', 'commands'] as const)('does not wait for a Discord that hangs at %s', async (where) => {
    discord = await startDiscord();
    discord.faults.always(where, () => 'hang');
    const starting = new AbortController();
    const { service } = keepLines(configFor(discord), starting.signal);
    const ended = runGateway(service, { records: [], deploy: true }, discord.token, (id) =>
      registerCommands(service, discord.token, id),
    );
    const hung = where === 'commands' ? discord.gateway.ready() : Promise.resolve();
    await hung;
    starting.abort();
    expect(await ended).toBe(0);
    bot = { ...keepLines(configFor(discord), starting.signal), ended, stop: () => ended };
  });
});

describe('a bot that cannot start', () => {
  it.each([
    [4004, /^Discord does not accept DISCORD_TOKEN\./],
    [4010, /way of sharding \(code 4010\)\. Check DISCORD_SHARDS\./],
    [4011, /way of sharding \(code 4011\)\. Check DISCORD_SHARDS\./],
    [4012, /^Discord closed the connection while logging in \(code 4012\)/],
  ])('says what it means that the gateway closes with %i', async (code, line) => {
    discord = await startDiscord();
    discord.gateway.refuse(code);
    bot = await startBot(discord);
    expect(await bot.ended).toBe(1);
    expect([...bot.lines, ...bot.complaints]).toEqual([expect.stringMatching(line) as string]);
  });

  it('says in one line that the token is wrong', async () => {
    discord = await startDiscord();
    allowed = /^auth/;
    bot = await startBot(discord, { DISCORD_TOKEN: 'not.the.token' });
    expect(await bot.ended).toBe(1);
    expect([...bot.lines, ...bot.complaints]).toEqual([
      'Discord does not accept DISCORD_TOKEN. Copy it again from Bot → Token on discord.com/developers.',
    ]);
  });

  it('says in one line that Discord cannot be reached', async () => {
    discord = await startDiscord();
    bot = await startBot(discord, { DISCORD_API: 'http://127.0.0.1:9/api' });
    expect(await bot.ended).toBe(1);
    expect([...bot.lines, ...bot.complaints]).toEqual([
      'Discord cannot be reached at http://127.0.0.1:9/api (ECONNREFUSED). Check the network and DISCORD_API.',
    ]);
  });

  it('says that there is no record to answer from', async () => {
    discord = await startDiscord();
    bot = await startBot(discord, { RECORDS: '/nowhere/at/all' });
    expect(await bot.ended).toBe(1);
    expect(bot.complaints.at(-1)).toMatch(/^No record to answer from in \/nowhere\/at\/all\./);
  });
});

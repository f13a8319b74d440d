import { SlashCommandBuilder } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Exchange, type LoopbackDiscord, type LoopbackOptions, startLoopbackDiscord } from './index.ts';
import { onSlash, startBot } from './tiny-bot.ts';

/** For what a client notices a moment after Discord has done it. */
const WAIT = { timeout: 20_000 };

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** An app that speaks REST by hand. */
interface Hand {
  readonly discord: LoopbackDiscord;
  readonly call: (method: string, path: string, body?: unknown, authorization?: string) => Promise<Called>;
  /** Sends an interaction to nobody, to be answered by hand. */
  readonly interaction: () => Promise<Exchange>;
}

interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly [key: string]: unknown } | undefined;
}

async function byHand(options: LoopbackOptions = {}): Promise<Hand> {
  const discord = await startLoopbackDiscord(options);
  closing.push(discord.close);
  const call: Hand['call'] = async (method, path, body, authorization) => {
    const response = await fetch(`${discord.apiUrl}/v10${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(authorization === undefined ? {} : { authorization }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : (JSON.parse(text) as Called['body']),
    };
  };
  const interaction = async (): Promise<Exchange> => {
    const base = { id: String(Date.now()), token: `t.${Math.random()}`, type: 2, channel: discord.channels.general };
    await discord.send({ ...base, data: { type: 1 }, authorizing_integration_owners: {} });
    return discord.exchanges.at(-1)!;
  };
  return { discord, call, interaction };
}

const callbackOf = ({ id, token }: Exchange): string => `/interactions/${id}/${token}/callback`;
const HELLO = { type: 4, data: { content: 'hello' } };

describe('errors', () => {
  it('10062: an interaction that is not there, or is too old', async () => {
    const { call, interaction } = await byHand({ clocks: { answerMs: 40 } });
    expect(await call('POST', '/interactions/1/t/callback', HELLO)).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
    const late = await interaction();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await call('POST', callbackOf(late), HELLO)).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  it('40060: a second answer', async () => {
    const { call, interaction } = await byHand();
    const one = await interaction();
    expect(await call('POST', callbackOf(one), HELLO)).toMatchObject({ status: 204, body: undefined });
    expect(await call('POST', callbackOf(one), HELLO)).toMatchObject({ status: 400, body: { code: 40060 } });
    expect(one.answers.map(({ status }) => status)).toEqual([204, 400]);
  });

  it('10015: a follow-up or an edit before the answer; another application', async () => {
    const { discord, call, interaction } = await byHand();
    const { token } = await interaction();
    const hook = `/webhooks/${discord.applicationId}/${token}`;
    expect(await call('POST', hook, { content: 'x' })).toMatchObject({ status: 404, body: { code: 10015 } });
    expect(await call('PATCH', `${hook}/messages/%40original`, { content: 'x' })).toMatchObject({
      body: { code: 10015 },
    });
    expect(await call('POST', `/webhooks/1/${token}`, { content: 'x' })).toMatchObject({ body: { code: 10015 } });
  });

  it('50027: a token that is wrong, or too old', async () => {
    const { discord, call, interaction } = await byHand({ clocks: { tokenMs: 40 } });
    const one = await interaction();
    await call('POST', callbackOf(one), HELLO);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const hook = `/webhooks/${discord.applicationId}`;
    for (const token of ['nope', one.token]) {
      expect(await call('POST', `${hook}/${token}`, { content: 'x' })).toMatchObject({
        status: 401,
        body: { code: 50027 },
      });
    }
  });

  it('10008: a message that is not there, or no longer', async () => {
    const { discord, call, interaction } = await byHand();
    const one = await interaction();
    await call('POST', callbackOf(one), HELLO);
    const hook = `/webhooks/${discord.applicationId}/${one.token}/messages`;
    expect(await call('GET', `${hook}/1`)).toMatchObject({ status: 404, body: { code: 10008 } });
    expect(await call('DELETE', `${hook}/@original`)).toMatchObject({ status: 204 });
    expect(await call('PATCH', `${hook}/@original`, { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  it('50006: nothing in a message', async () => {
    const { discord, call, interaction } = await byHand();
    const one = await interaction();
    expect(await call('POST', callbackOf(one), { type: 4, data: { content: '' } })).toMatchObject({
      status: 400,
      body: { code: 50006 },
    });
    await call('POST', callbackOf(one), HELLO);
    const hook = `/webhooks/${discord.applicationId}/${one.token}`;
    expect(await call('POST', hook, { content: '' })).toMatchObject({ body: { code: 50006 } });
    expect(await call('PATCH', `${hook}/messages/@original`, { content: '' })).toMatchObject({ body: { code: 50006 } });
    expect(discord.violations.map(({ kind }) => kind)).toEqual(['contract', 'contract', 'contract']);
  });

  it('50035: nested, with the path of what is wrong', async () => {
    const { discord, call, interaction } = await byHand();
    const embeds = [{ title: 'x'.repeat(257) }];
    const answered = await call('POST', callbackOf(await interaction()), { type: 4, data: { embeds } });
    expect(answered).toMatchObject({
      status: 400,
      body: {
        code: 50035,
        errors: { data: { embeds: { 0: { title: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] } } } } },
      },
    });
    expect(discord.violations).toMatchObject([{ kind: 'contract', where: 'POST /interactions/…/callback' }]);
  });

  it('401: a wrong token on a route that needs one; 404: no such route', async () => {
    const { discord, call } = await byHand();
    expect(await call('GET', '/users/@me')).toMatchObject({ status: 401, body: { code: 0 } });
    expect(await call('GET', '/users/@me', undefined, 'Bot x')).toMatchObject({ status: 401 });
    expect(await call('GET', '/nope', undefined, `Bot ${discord.token}`)).toMatchObject({
      status: 404,
      body: { code: 0 },
    });
    expect(discord.violations.map(({ kind }) => kind)).toEqual(['auth', 'auth', 'route']);
  });

  it('50109: what is not JSON', async () => {
    const { discord, call, interaction } = await byHand();
    expect(await call('POST', callbackOf(await interaction()), '{')).toMatchObject({
      status: 400,
      body: { code: 50109 },
    });
    expect(discord.violations).toHaveLength(1);
  });

  it('a token that leaks to a callback route is recorded', async () => {
    const { discord, call, interaction } = await byHand();
    const one = await interaction();
    expect(await call('POST', callbackOf(one), HELLO, `Bot ${discord.token}`)).toMatchObject({ status: 204 });
    expect(discord.violations).toMatchObject([
      { kind: 'auth', problems: ['The bot token was sent where it is not needed.'] },
    ]);
  });
});

describe('headers', () => {
  it('a 204 has no Content-Type; all answers have rate-limit headers', async () => {
    const { call, interaction } = await byHand();
    const one = await interaction();
    const [done, refused] = [await call('POST', callbackOf(one), HELLO), await call('POST', callbackOf(one), HELLO)];
    expect(done.headers.get('content-type')).toBeNull();
    expect(refused.headers.get('content-type')).toBe('application/json');
    for (const { headers } of [done, refused]) {
      for (const name of ['limit', 'remaining', 'reset', 'reset-after', 'bucket']) {
        expect(headers.get(`x-ratelimit-${name}`)).not.toBeNull();
      }
    }
  });
});

describe('the account', () => {
  it('tells of the app and of the gateway', async () => {
    const { discord, call } = await byHand({ shards: 3, maxConcurrency: 2 });
    const auth = `Bot ${discord.token}`;
    expect((await call('GET', '/gateway/bot', undefined, auth)).body).toMatchObject({
      url: discord.gateway.url,
      shards: 3,
      session_start_limit: { total: 1000, remaining: 1000, max_concurrency: 2 },
    });
    expect((await call('GET', '/gateway')).body).toEqual({ url: discord.gateway.url });
    expect((await call('GET', '/users/@me', undefined, auth)).body).toMatchObject({
      id: discord.applicationId,
      bot: true,
    });
    for (const path of ['/applications/@me', '/oauth2/applications/@me']) {
      expect((await call('GET', path, undefined, auth)).body).toMatchObject({ verify_key: discord.publicKey });
    }
    expect(discord.selfViolations).toEqual([]);
  });
});

describe('commands', () => {
  it('are put, posted, patched, listed and deleted, globally and in a server', async () => {
    const { discord, call: request } = await byHand();
    const call = async (method: string, path: string, body?: unknown): Promise<Called> =>
      request(method, path, body, `Bot ${discord.token}`);
    for (const base of ['', `/guilds/${discord.guild.id}`]) {
      const path = `/applications/${discord.applicationId}${base}/commands`;
      const ping = { name: 'ping', description: 'Pings', name_localizations: { ja: 'ピン' } };
      const [first] = (await call('PUT', path, [ping])).body as unknown as { id: string; version: string }[];
      const again = await call('PUT', path, [{ ...ping, description: 'Pings again' }]);
      expect(again.body).toMatchObject([
        { id: first!.id, description: 'Pings again', application_id: discord.applicationId },
      ]);
      const posted = await call('POST', path, { name: 'pong', description: 'Pongs', default_member_permissions: '32' });
      expect(posted).toMatchObject({ status: 201, body: { default_member_permissions: '32', type: 1 } });
      expect(await call('POST', path, { name: 'pong', description: 'Pongs' })).toMatchObject({ status: 200 });
      const one = `${path}/${first!.id}`;
      expect((await call('PATCH', one, { description: 'Patched' })).body).toMatchObject({
        name: 'ping',
        description: 'Patched',
      });
      expect((await call('GET', one)).body).toMatchObject({ description: 'Patched' });
      expect((await call('GET', path)).body).toMatchObject([{ name: 'pong' }, { name: 'ping' }]);
      expect(JSON.stringify((await call('GET', path)).body)).not.toContain('ピン');
      expect(JSON.stringify((await call('GET', `${path}?with_localizations=true`)).body)).toContain('ピン');
      expect(await call('DELETE', one)).toMatchObject({ status: 204 });
      expect(await call('GET', one)).toMatchObject({ status: 404, body: { code: 10063 } });
    }
    expect(discord.registrations.map(({ method }) => method)).toEqual(
      [1, 2].flatMap(() => ['PUT', 'PUT', 'POST', 'POST', 'PATCH', 'DELETE']),
    );
    expect(discord.commands().map(({ name }) => name)).toEqual(['pong']);
    expect(discord.commands(discord.guild.id).map(({ name }) => name)).toEqual(['pong']);
    expect(discord.violations).toEqual([]);
    expect(discord.selfViolations).toEqual([]);
  });

  it('are refused by position in a list, and nothing is stored', async () => {
    const { discord, call } = await byHand({
      rules: { commands: (body) => (JSON.stringify(body).includes('bad') ? ['bad word'] : []) },
    });
    const path = `/applications/${discord.applicationId}/commands`;
    const auth = `Bot ${discord.token}`;
    const refused = await call(
      'PUT',
      path,
      [
        { name: 'ok', description: 'x' },
        { name: 'x'.repeat(33), description: 'x' },
      ],
      auth,
    );
    expect(refused).toMatchObject({ status: 400, body: { code: 50035, errors: { 1: { name: {} } } } });
    expect(await call('PUT', path, [{ name: 'bad', description: 'x' }], auth)).toMatchObject({ status: 400 });
    expect(await call('PUT', path, {}, auth)).toMatchObject({ status: 400 });
    expect(await call('GET', '/applications/1/commands', undefined, auth)).toMatchObject({ body: { code: 10002 } });
    expect(
      await call('GET', `/applications/${discord.applicationId}/guilds/1/commands`, undefined, auth),
    ).toMatchObject({ body: { code: 10004 } });
    const upper = [
      { name: 'ok', description: 'x' },
      { name: 'Upper', description: 'x' },
    ];
    expect(await call('PUT', path, upper, auth)).toMatchObject({ status: 400, body: { errors: { 1: { name: {} } } } });
    expect(await call('PUT', path, [upper[0], upper[0]], auth)).toMatchObject({ status: 400 });
    expect(await call('POST', path, upper[1], auth)).toMatchObject({ status: 400, body: { errors: { name: {} } } });
    expect(discord.commands()).toEqual([]);
    expect(discord.violations.map(({ kind }) => kind).join(' ')).toBe(
      'contract rule contract contract contract contract',
    );
  });
});

const PING = new SlashCommandBuilder().setName('ping').setDescription('Pings').toJSON();

describe('faults', () => {
  /** A bot that answers `pong`, and tries once more where that fails, and what it fails at. */
  async function bot(): Promise<{ readonly discord: LoopbackDiscord; readonly errors: readonly unknown[] }> {
    const discord = await startLoopbackDiscord();
    const on = onSlash((interaction) => interaction.reply('pong'));
    const started = await startBot(discord, { on, commands: [PING], rest: { timeout: 600, retries: 1 } });
    closing.push(discord.close, started.stop);
    return { discord, errors: started.errors };
  }

  it.each([
    ['5xx', '5xx', 0],
    ['a status', { status: 503, body: { message: 'later' } }, 0],
    ['a rate limit of the user', { rateLimit: 'user', retryAfter: 0.05 }, 0],
    ['a shared rate limit', { rateLimit: 'shared', retryAfter: 0.05 }, 0],
    ['a global rate limit', { rateLimit: 'global', retryAfter: 0.05 }, 0],
    ['Cloudflare', 'cloudflare', 0],
    ['a hang', 'hang', 0],
  ] as const)('%s: the client tries again and the user is answered', async (_name, fault, failures) => {
    const { discord, errors } = await bot();
    discord.faults.next('callback', fault);
    const reply = await discord.user().choose('ping');
    expect(reply.message?.content).toBe('pong');
    expect(errors).toHaveLength(failures);
    expect(reply.exchange.answers).toHaveLength(2);
    expect(reply.exchange.answers[0]?.fault).toBeDefined();
    expect(reply.exchange.answers[1]).toMatchObject({ status: 204 });
  });

  it('lost: stored, then 502; the second try is told that it was', async () => {
    const { discord, errors } = await bot();
    discord.faults.next('callback', 'lost');
    const reply = await discord.user().choose('ping');
    expect(reply.message?.content).toBe('pong');
    await expect.poll(() => errors, WAIT).toMatchObject([{ code: 40060 }]);
  });

  it('lost-drop: stored, then the connection closes', async () => {
    const { discord, errors } = await bot();
    discord.faults.next('callback', 'lost-drop');
    const reply = await discord.user().choose('ping');
    expect(reply.message?.content).toBe('pong');
    await expect.poll(() => errors.length, WAIT).toBe(1);
    expect(reply.exchange.answers).toMatchObject([{ status: 0, fault: 'lost-drop' }]);
  });

  it('drop: nothing stored', async () => {
    const discord = await startLoopbackDiscord({ clocks: { answerMs: 100 } });
    const on = onSlash((interaction) => interaction.reply('pong'));
    const { errors, stop } = await startBot(discord, { on, commands: [PING] });
    closing.push(discord.close, stop);
    discord.faults.next('callback', 'drop');
    const reply = await discord.user().choose('ping');
    expect(reply.failed).toBe(true);
    expect(errors).toHaveLength(1);
  });

  it('are decided by request, queued, played anywhere and cleared', async () => {
    const { discord, call } = await byHand();
    const auth = `Bot ${discord.token}`;
    discord.faults.always('any', ({ path }) => (path === '/gateway' ? '5xx' : undefined));
    discord.faults.next('gateway-bot', { status: 418 });
    discord.faults.next('gateway-bot', { status: 419, headers: { 'x-odd': '1' } });
    expect((await call('GET', '/gateway')).status).toBe(500);
    expect((await call('GET', '/gateway/bot', undefined, auth)).status).toBe(418);
    expect((await call('GET', '/gateway/bot', undefined, auth)).headers.get('x-odd')).toBe('1');
    expect((await call('GET', '/gateway/bot', undefined, auth)).status).toBe(200);
    discord.faults.next('any', { status: 420 });
    expect((await call('GET', '/gateway/bot', undefined, auth)).status).toBe(420);
    discord.faults.next('commands', '5xx');
    discord.faults.clear();
    expect((await call('GET', '/gateway')).status).toBe(200);
    expect((await call('GET', `/applications/${discord.applicationId}/commands`, undefined, auth)).status).toBe(200);
  });
});

describe('the clock', () => {
  it('runs out for the user, and the late answer is refused', async () => {
    const discord = await startLoopbackDiscord({ clocks: { answerMs: 80 } });
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const on = onSlash(async (interaction) => {
      await asked;
      await interaction.reply('late');
    });
    const { errors, stop } = await startBot(discord, { on, commands: [PING] });
    closing.push(discord.close, stop);
    const reply = await discord.user().choose('ping');
    expect(reply).toMatchObject({ failed: true, message: undefined });
    answer();
    await expect.poll(() => errors, WAIT).toMatchObject([{ code: 10062 }]);
    expect(reply.message).toBeUndefined();
  });

  it('is three seconds, as it is', async () => {
    const { discord, call, interaction } = await byHand();
    const one = await interaction();
    await new Promise((resolve) => setTimeout(resolve, 3050));
    expect((await call('POST', callbackOf(one), HELLO)).body).toMatchObject({ code: 10062 });
    expect(discord.exchanges).toEqual([one]);
  });
});

it('a gateway socket that is not the gateway is not opened', async () => {
  const { discord } = await byHand();
  const socket = new WebSocket(discord.gateway.url.replace('/gateway', '/elsewhere'));
  const failed = new Promise((resolve) => {
    socket.on('error', resolve);
  });
  expect(String(await failed)).toContain('400');
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoopbackDiscord, startLoopbackDiscord } from './index.ts';
import { createIdentifyGate } from './gateway/identify.ts';
import { completeComponents } from './messages/components.ts';
import { createSnowflakes, guildIdOn, shardOf } from './snowflake.ts';

describe('answers', () => {
  let discord: LoopbackDiscord;

  beforeAll(async () => {
    discord = await startLoopbackDiscord({
      rules: { callback: (body) => (JSON.stringify(body).includes('rude') ? ['rude'] : []), message: () => ['never'] },
    });
  });

  afterAll(async () => discord.close());

  const send = async (body: unknown, path?: string, method = 'POST'): Promise<{ code?: number; errors?: unknown }> => {
    const { id, token } = { id: String(Date.now()), token: String(Math.random()) };
    await discord.send({ id, token, type: 2, data: { type: 1 }, channel: discord.channels.general });
    const url = `${discord.apiUrl}/v10${path ?? `/interactions/${id}/${token}/callback`}`;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
    return response.status === 204 ? {} : ((await response.json()) as { code: number });
  };

  it.each<[string, unknown, unknown]>([
    [
      'type',
      { type: 7, data: {} },
      { type: { _errors: [{ code: 'BASE_TYPE_CHOICES', message: 'Value must be one of {4, 5, 9}.' }] } },
    ],
    ['no body', undefined, { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } }],
    ['content', { type: 4, data: { content: 'x'.repeat(2001) } }, { data: { content: {} } }],
    ['modal', { type: 9, data: { custom_id: 'a', title: 'x'.repeat(46), components: [] } }, { data: { title: {} } }],
    [
      'newer components without the flag',
      { type: 4, data: { components: [{ type: 10, content: 'x' }] } },
      { data: { components: { 0: { type: {} } } } },
    ],
    [
      'content with the flag',
      { type: 4, data: { content: 'x', flags: 32768, components: [{ type: 10, content: 'x' }] } },
      { data: { content: {} } },
    ],
    ['rules', { type: 4, data: { content: 'rude' } }, { _errors: [{ code: 'RULE', message: 'rude' }] }],
  ])('are refused for their %s, and the interaction stays open', async (_name, body, errors) => {
    const before = discord.violations.length;
    expect(await send(body)).toMatchObject({ code: 50035, errors });
    expect(discord.violations).toHaveLength(before + 1);
    const { id, token } = discord.exchanges.at(-1)!;
    expect(await send({ type: 5 }, `/interactions/${id}/${token}/callback`)).toEqual({});
  });

  it('that follow or edit are held against the rules too', async () => {
    await send({ type: 5 });
    const hook = `/webhooks/${discord.applicationId}/${discord.exchanges.at(-1)!.token}`;
    const { token } = discord.exchanges.at(-1)!;
    expect(await send({ content: 'x' }, `/webhooks/${discord.applicationId}/${token}`)).toMatchObject({
      errors: { _errors: [{ message: 'never' }] },
    });
    expect(await send({ content: 'x' }, `${hook}/messages/@original`, 'PATCH')).toMatchObject({ code: 50035 });
  });
});

describe('identifies', () => {
  it('pass once in a bucket and interval', () => {
    let time = 0;
    const gate = createIdentifyGate(2, 5000, () => time);
    expect([0, 1, 2, 3].map(gate.pass)).toEqual([true, true, false, false]);
    time = 4400;
    expect(gate.pass(2)).toBe(false);
    time = 4990;
    expect([gate.pass(2), gate.pass(0), gate.spent()]).toEqual([true, false, 3]);
  });
});

describe('components', () => {
  it('keep the numbers they have', () => {
    const completed = completeComponents(
      [
        { type: 10, content: 'a' },
        { type: 10, id: 1, content: 'b' },
        { type: 10, id: 0, content: 'c' },
      ],
      () => ({}),
    );
    expect(completed.map(({ id }) => id)).toEqual([2, 1, 3]);
  });
});

describe('snowflakes', () => {
  it('grow, and tell the shard', () => {
    const ids = createSnowflakes(() => 1_700_000_000_000);
    const [first, second] = [ids.next(), ids.next()];
    expect(BigInt(second)).toBe(BigInt(first) + 1n);
    expect(Number(BigInt(first) >> 22n) + 1_420_070_400_000).toBe(1_700_000_000_000);
    expect(shardOf(guildIdOn(2, 5), 5)).toBe(2);
    expect(shardOf(undefined, 5)).toBe(0);
  });
});

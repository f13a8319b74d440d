import { createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIInteraction } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import { type LoopbackDiscord, type LoopbackOptions, startLoopbackDiscord } from './index.ts';

/** What a small endpoint answers to a verified interaction. */
type Handle = (interaction: APIInteraction) => Promise<EndpointAnswer> | EndpointAnswer;

interface EndpointAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: unknown;
}

const PONG = { type: 1 };
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function keyOf(hex: string): ReturnType<typeof createPublicKey> {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

function isSigned({ headers }: IncomingMessage, body: Buffer, publicKey: string): boolean {
  const signature = Buffer.from(String(headers['x-signature-ed25519']), 'hex');
  const signed = Buffer.concat([Buffer.from(String(headers['x-signature-timestamp'])), body]);
  return verify(null, signed, keyOf(publicKey), signature);
}

async function serve(
  discord: LoopbackDiscord,
  handle: Handle,
  { checks = true, onCut = () => {} }: { readonly checks?: boolean; readonly onCut?: () => void } = {},
): Promise<string> {
  const server: Server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    response.on('close', () => {
      if (!response.writableEnded) onCut();
    });
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      const bytes = Buffer.concat(chunks);
      if (checks && !isSigned(message, bytes, discord.publicKey)) return response.writeHead(401).end();
      const interaction = JSON.parse(bytes.toString('utf8')) as APIInteraction;
      void Promise.resolve(interaction.type === 1 ? { body: PONG } : handle(interaction)).then(
        ({ status = 200, type = 'application/json', body }) =>
          response
            .writeHead(status, body === undefined ? {} : { 'content-type': type })
            .end(body === undefined ? undefined : JSON.stringify(body)),
      );
      return undefined;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
}

async function start(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const discord = await startLoopbackDiscord(options);
  closing.push(discord.close);
  await fetch(`${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify([{ name: 'ping', description: 'Pings' }]),
  });
  return discord;
}

const ANSWER = { type: 4, data: { content: 'pong', components: [row('again')] } };

function row(custom_id: string): unknown {
  return { type: 1, components: [{ type: 2, style: 2, label: 'Again', custom_id }] };
}

describe('delivery over HTTP', () => {
  it('signs interactions and takes the answer out of the response', async () => {
    const discord = await start();
    const url = await serve(discord, ({ type }) => ({
      body: type === 3 ? { type: 7, data: { content: 'twice' } } : ANSWER,
    }));
    expect(await discord.endpoint.save(url)).toEqual({ ok: true, problems: [] });
    const reply = await discord.user().choose('ping');
    expect(reply.message?.content).toBe('pong');
    await reply.click('Again');
    expect(reply.message?.content).toBe('twice');
    expect(reply.exchange.answers).toMatchObject([{ route: 'http', status: 204, body: ANSWER }]);
    expect(discord.violations).toEqual([]);
  });

  it('waits for the callback route after a 202', async () => {
    const discord = await start();
    const url = await serve(discord, ({ id, token }) => {
      void fetch(`${discord.apiUrl}/v10/interactions/${id}/${token}/callback`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(ANSWER),
      });
      return { status: 202 };
    });
    await discord.endpoint.save(url);
    const reply = await discord.user().choose('ping');
    expect(reply.message?.content).toBe('pong');
    expect(reply.exchange.answers.map(({ route }) => route)).toEqual(['callback']);
    expect(discord.violations).toEqual([]);
  });

  it.each<[string, EndpointAnswer]>([
    ['The endpoint answered 500.', { status: 500, body: {} }],
    ['Content-Type is text/plain.', { type: 'text/plain', body: ANSWER }],
    ['Content-Type is missing.', {}],
    ['202 has a body.', { status: 202, body: ANSWER }],
    [
      'data.content: Too big: expected string to have <=2000 characters',
      { body: { type: 4, data: { content: 'x'.repeat(2001) } } },
    ],
    ['type: Value must be one of {4, 5, 9}.', { body: { type: 8, data: { choices: [] } } }],
  ])('refuses a response: %s', async (problem, answer) => {
    const discord = await start({ clocks: { answerMs: 500 } });
    await discord.endpoint.save(await serve(discord, () => answer));
    const reply = await discord.user().choose('ping');
    expect(reply.failed).toBe(true);
    expect(discord.violations.flatMap(({ problems }) => problems)).toEqual([problem]);
  });

  it('gives up when the clock runs out', async () => {
    const discord = await start({ clocks: { answerMs: 80 } });
    const cut = Promise.withResolvers<void>();
    const never = async (): Promise<never> => new Promise(() => {});
    await discord.endpoint.save(await serve(discord, never, { onCut: cut.resolve }));
    const reply = await discord.user().choose('ping');
    await cut.promise;
    expect(reply.failed).toBe(true);
    expect(reply.message).toBeUndefined();
  });

  it('does not save an endpoint that takes wrong signatures, or is not there', async () => {
    const discord = await start();
    const careless = await serve(discord, () => ({ body: ANSWER }), { checks: false });
    expect(await discord.endpoint.save(careless)).toEqual({
      ok: false,
      problems: ['A wrong signature was answered with 200, not 401.'],
    });
    const nowhere = await discord.endpoint.save('http://127.0.0.1:1/');
    expect(nowhere.ok).toBe(false);
    expect(nowhere.problems[0]).toContain('cannot be reached');
  });

  it('sends a payload as it is', async () => {
    const discord = await start();
    await discord.endpoint.save(await serve(discord, () => ({ status: 400, body: { error: 'odd' } })));
    expect(await discord.send({ type: 99 })).toEqual({
      response: { status: 400, contentType: 'application/json', body: '{"error":"odd"}' },
    });
  });
});

import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadSpec, type Spec } from '../../../src/contract/spec.ts';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import { answer } from '../../../src/transport/playground/routes.ts';
import { menuOn, pressing, slash, submitting, typing } from '../../conversation/payloads.ts';
import { conversation, keepLog, linesOf, start } from './harness.ts';

let spec: Spec;

beforeAll(async () => {
  spec = await loadSpec();
});

const contract = async (): Promise<Spec> => spec;

/** A conversation that answers one body to everything. */
function saying(response: unknown, more: object = {}): Conversation {
  return { ...conversation, react: () => ({ response: response as APIInteractionResponse, ...more }) };
}

describe('an interaction', () => {
  it.each([
    ['a command', slash('quote', { words: 'taiwan' })],
    ['a command for everyone', slash('topics', { share: true })],
    ['a keystroke', typing('quote', 'words', 'tai')],
    ['an old button', pressing('r1:open:s05@1:quote:w=taiwan')],
    ['a menu with its form', menuOn(`He wrote of many things. ${'Lorem ipsum. '.repeat(10)}`)],
    ['a form', submitting('r1:find', { words: 'status quo' })],
    ['a ping', slash('topics', {}, { type: 1 })],
    ['a command there is not', slash('nothing')],
  ])('%s: its answer is that of Discord, byte for byte, then its verdict', async (_, payload) => {
    const { post, logged } = await start({ contract });
    const response = await post(payload);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    const [first, ...others] = text.split('\n');
    const expected = JSON.stringify(conversation.react(payload)?.response);
    expect(first).toMatch(/^\{"kind":"callback","ms":\d+(?:\.\d)?,"body":/);
    expect(first?.slice(first.indexOf(',"body":'))).toBe(`,"body":${expected}}`);
    expect(others).toEqual(['{"kind":"verdict","of":0,"contract":[],"limits":[]}', '']);
    expect(logged).toEqual([]);
  });

  it('that is none is not answered', async () => {
    const { ask } = await start({ contract });
    expect(await ask({ id: '1', token: 'x' })).toEqual([{ kind: 'unanswered' }]);
  });

  it('may be followed by taking its message away', async () => {
    const { ask } = await start({ contract, conversation: saying({ type: 6 }, { after: 'delete-original' }) });
    expect(await ask(slash('topics'))).toMatchObject([
      { kind: 'callback', body: { type: 6 } },
      { kind: 'delete' },
      { kind: 'verdict', of: 0, contract: [], limits: [] },
    ]);
  });
});

describe('a verdict', () => {
  const over = { type: 4, data: { content: 'x'.repeat(2001), allowed_mentions: { parse: [] } } };

  it('names what the contract and what the limits refuse', async () => {
    const { ask } = await start({ contract, conversation: saying(over) });
    expect((await ask(slash('topics')))[1]).toEqual({
      kind: 'verdict',
      of: 0,
      contract: [expect.stringMatching(/^data\.content: Too big/)],
      limits: [expect.stringMatching(/^data\.content/)],
    });
  });

  it('says nothing of the contract where it is not installed', async () => {
    const { ask } = await start({ conversation: saying(over) });
    expect((await ask(slash('topics')))[1]).toEqual({
      kind: 'verdict',
      of: 0,
      limits: [expect.stringMatching(/^data\.content/)],
    });
  });

  it('never keeps an answer waiting', async () => {
    const loading = Promise.withResolvers<Spec>();
    const { post } = await start({ contract: () => loading.promise });
    const reader = (await post(slash('topics'))).body!.pipeThrough(new TextDecoderStream()).getReader();
    const { value } = await reader.read();
    expect(value).toMatch(/^\{"kind":"callback".*\}\n$/);
    loading.resolve(spec);
    expect((await reader.read()).value).toBe('{"kind":"verdict","of":0,"contract":[],"limits":[]}\n');
  });
});

describe('an answer that is late', () => {
  it.each([
    ['changes “thinking…”', slash('topics'), ['callback', 'edit'], { type: 5, data: { flags: 64 } }],
    [
      'stays private where everyone sees “thinking…”',
      slash('quote', { words: 'zebra', share: true }),
      ['callback', 'delete', 'follow-up'],
      { type: 5, data: {} },
    ],
  ])('%s', async (_, payload, kinds, held) => {
    const turn = Promise.withResolvers<void>();
    const { post } = await start({ contract, holdAfterMs: 5, turn: () => turn.promise });
    const reader = (await post(payload)).body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader.read()).value ?? '';
    expect(linesOf(text)[0]).toMatchObject({ kind: 'callback', body: held });
    turn.resolve();
    for (let read = await reader.read(); !read.done; read = await reader.read()) text += read.value;
    const lines = linesOf(text);
    expect(lines.filter(({ kind }) => kind !== 'verdict').map(({ kind }) => kind)).toEqual(kinds);
    // What has a body is judged, by the schema of its kind.
    expect(lines.filter(({ kind }) => kind === 'verdict')).toEqual([
      { kind: 'verdict', of: 0, contract: [], limits: [] },
      { kind: 'verdict', of: 1, contract: [], limits: [] },
    ]);
    const said = lines.find(({ kind }) => kind === kinds.at(-1)) as { body: { flags: number; components: unknown } };
    expect(said.body.components).toEqual(
      (conversation.react(payload) as { response: { data: { components: unknown } } }).response.data.components,
    );
  });

  it('is judged as an edit and as a follow-up', async () => {
    const broken = { type: 4, data: { content: 'x'.repeat(2001), allowed_mentions: { parse: [] } } };
    for (const payload of [slash('topics'), slash('topics', { share: true })]) {
      const turn = Promise.withResolvers<void>();
      const { post } = await start({
        contract,
        holdAfterMs: 5,
        turn: () => turn.promise,
        conversation: saying({ ...broken, data: { ...broken.data, flags: 64 } }),
      });
      const response = await post(payload);
      turn.resolve();
      const verdict = linesOf(await response.text()).find((line) => line.kind === 'verdict' && line.of === 1);
      expect(verdict).toMatchObject({
        contract: [expect.stringMatching(/^content: /)],
        limits: [expect.stringMatching(/^content/)],
      });
    }
  });
});

describe('someone who leaves before the answer', () => {
  it('costs nothing: it is answered to the end, and nobody is told', async () => {
    const turn = Promise.withResolvers<void>();
    const { log, logged } = keepLog();
    const asked = Promise.withResolvers<{ response: ServerResponse; answered: Promise<void> }>();
    const server = createServer((_, response) => {
      const answered = answer(slash('topics'), response, {
        conversation,
        contract,
        log,
        turn: () => turn.promise,
      });
      asked.resolve({ response, answered });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    const { response, answered } = await asked.promise;
    const closed = once(response, 'close');
    socket.destroy();
    await closed;
    turn.resolve();
    await answered;
    expect(logged).toEqual([]);
  });
});

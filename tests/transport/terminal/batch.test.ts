import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run, type World } from './harness.ts';

type Reply = { id: unknown; answer?: { kind: string; pageSize?: number }; error?: { code: string; message: string } };

async function batch(stdin: NonNullable<World['stdin']>) {
  const result = await run(['batch'], { stdin });
  return {
    ...result,
    replies: result.out
      .split('\n')
      .filter(Boolean)
      .map((text) => JSON.parse(text) as Reply),
  };
}

const ask = (id: unknown, options: object = { words: 'catch' }) =>
  `${JSON.stringify({ id, command: 'quote', options })}\n`;

describe('batch', () => {
  it('answers each line in order, a line each', async () => {
    const { code, replies, err } = await batch(ask(1) + ask('two', { words: 'zebra' }) + ask(3));
    expect(replies.map(({ id, answer }) => [id, answer?.kind])).toEqual([
      [1, 'quotes'],
      ['two', 'no-match'],
      [3, 'quotes'],
    ]);
    expect(replies[0]?.answer?.pageSize).toBe(25);
    expect([code, err]).toEqual([0, '']);
  });

  it.each([
    ['null', null],
    ['an object', { a: [1, { b: null }] }],
    ['an array', [1, 'x']],
    ['false', false],
    ['an empty text', ''],
    ['half a character', '\ud800'],
  ])('gives back an id that is %s', async (_, id) => {
    expect((await batch(ask(id))).replies[0]?.id).toEqual(id);
  });

  it('gives back every digit of an id that JavaScript would round, at the top level only', async () => {
    const { out } = await batch(
      '{"id":933475638164176906,"command":"quote","options":{"words":"catch","id":12345678901234567890}}\n',
    );
    expect(out).toMatch(/^\{"id":933475638164176906,"error":\{"code":"unknown-option"/);
  });

  it('gives null where there is no id', async () => {
    expect((await batch('{"command":"topics"}\n')).replies[0]).toMatchObject({ id: null, answer: { kind: 'topics' } });
  });

  it.each([
    ['not JSON', 'quote catch', 'not-json'],
    ['half an object', '{"id":1,', 'not-json'],
    ['an array', '[1]', 'not-an-object'],
    ['null', 'null', 'not-an-object'],
    ['a number', '7', 'not-an-object'],
    ['no command', '{"id":1}', 'unknown-command'],
    ['a command that is no text', '{"id":1,"command":{}}', 'unknown-command'],
    ['an unknown command', '{"id":1,"command":"constructor"}', 'unknown-command'],
    ['options that are an array', '{"id":1,"command":"quote","options":[]}', 'wrong-type'],
    ['a null value', '{"id":1,"command":"quote","options":{"words":null}}', 'wrong-type'],
    ['a number for a text', '{"id":1,"command":"quote","options":{"words":5}}', 'wrong-type'],
    ['a text for a number', '{"id":1,"command":"quote","options":{"words":"x","page":"2"}}', 'wrong-type'],
    ['an unknown option', '{"id":1,"command":"quote","options":{"__proto__":"x"}}', 'unknown-option'],
    ['a page below one', '{"id":1,"command":"quote","options":{"words":"x","page":0}}', 'out-of-range'],
    ['a missing option', '{"id":1,"command":"quote"}', 'missing-option'],
    ['a fault of ours', '{"id":1,"command":"boom"}', 'failed'],
  ])('refuses %s and goes on', async (_, text, code) => {
    const { replies } = await batch(`${text}\n${ask('next')}`);
    expect(replies.map(({ error, answer }) => error?.code ?? answer?.kind)).toEqual([code, 'quotes']);
    expect(replies[0]?.error?.message).not.toContain('secret');
  });

  it('refuses a line over a megabyte without holding it, and goes on', async () => {
    function* flood() {
      yield '{"id":1,"command":"quote","options":{"words":"';
      for (let at = 0; at < 300; at++) yield 'x'.repeat(10_000);
      yield `"}}\n${ask('next')}`;
    }
    const { replies } = await batch([...flood()]);
    expect(replies.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'too-long'],
      ['next', undefined],
    ]);
  });

  it('refuses bytes that are no text, and goes on', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0xc3, 0x0a]), Buffer.from(ask('next'))]);
    expect((await batch(bytes)).replies.map(({ error }) => error?.code)).toEqual(['not-utf8', 'not-utf8', undefined]);
  });

  it('survives an id too deep to be written', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const { replies } = await batch(`{"id":${deep},"command":"topics"}\n${ask('next')}`);
    expect(replies.map(({ id }) => id)).toEqual([null, 'next']);
  });

  it('reads lines cut anywhere, Windows line ends, a byte order mark, empty lines, and a last line without end', async () => {
    const bytes = Buffer.from(`\ufeff${ask('é')}\r\n\n  \n${ask('岸').replace('\n', '\r\n')}${ask('last').trim()}`);
    const cut = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect((await batch(cut)).replies.map(({ id }) => id)).toEqual(['é', '岸', 'last']);
  });

  it('answers nothing to nothing', async () => {
    expect(await batch('')).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('keeps the words of a hostile search inside JSON', async () => {
    const { out, replies } = await batch(ask(1, { words: '\u001b[2J\u202E zebra' }));
    expect(out).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    expect(replies[0]?.answer?.kind).toBe('no-match');
  });

  it('waits for a slow reader', async () => {
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write: (_, __, done) => {
        most = Math.max(most, slow.writableLength);
        setImmediate(done);
      },
    });
    const one = ask(1);
    await run(['batch'], { stdin: one.repeat(200), stdout: slow });
    // Some answers are held back, not all two hundred (about 2 MB).
    expect(most).toBeLessThan(100_000);
    expect(slow.writableLength).toBe(0);
  });

  it('stops reading when the reader has gone', async () => {
    let asked = 0;
    function* endless() {
      for (;;) {
        asked++;
        yield ask(asked);
      }
    }
    const gone = new Writable({
      write: (_, __, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    expect(await run(['batch'], { stdin: endless(), stdout: gone })).toMatchObject({ code: 0, err: '' });
    expect(asked).toBeLessThan(5000);
  });
});

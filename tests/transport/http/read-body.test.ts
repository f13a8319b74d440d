import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, readBody } from '../../../src/transport/http/read-body.ts';

function body() {
  const stream = new PassThrough();
  return { stream, read: readBody(stream as unknown as IncomingMessage) };
}

describe('a body', () => {
  it('is read whole, however it is cut', async () => {
    const { stream, read } = body();
    for (const part of [[1, 2], [3], []]) stream.write(Uint8Array.from(part));
    stream.end();
    expect(await read).toEqual(Buffer.from([1, 2, 3]));
  });

  it('may hold the most bytes and not one more', async () => {
    const [most, more] = [body(), body()];
    most.stream.end(Buffer.alloc(MOST_BYTES));
    more.stream.write(Buffer.alloc(MOST_BYTES));
    more.stream.write('x');
    expect(await most.read).toHaveLength(MOST_BYTES);
    expect(await more.read).toBe('too-large');
  });

  it('is read no further once it is too large', async () => {
    const { stream, read } = body();
    stream.write(Buffer.alloc(MOST_BYTES + 1));
    expect(await read).toBe('too-large');
    expect(stream.isPaused()).toBe(true);
  });

  it('is gone where the sender is', async () => {
    const { stream, read } = body();
    stream.write('{');
    stream.destroy();
    expect(await read).toBe('gone');
  });
});

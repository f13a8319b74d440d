import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** Most bytes of a body. Interactions take a few kilobytes. */
export const MOST_BYTES = 256 * 1024;

/** What the headers say against a body: it is no plain JSON, or more than `MOST_BYTES`. */
export function bodyProblem(headers: IncomingHttpHeaders): 'wrong-type' | 'too-large' | undefined {
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) return 'wrong-type';
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 'wrong-type';
  return Number(headers['content-length'] ?? 0) > MOST_BYTES ? 'too-large' : undefined;
}

/**
 * Reads the body of a request.
 * @returns its bytes; `too-large` as soon as there are more than `MOST_BYTES`, with the rest left unread; `gone` where
 * the connection ended first
 */
export async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large' | 'gone'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_BYTES) {
        chunks.push(chunk);
        return;
      }
      request.pause();
      resolve('too-large');
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('close', () => resolve('gone'));
  });
}

/** The value that UTF-8 JSON holds; undefined, which is no interaction, where the bytes are something else. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

import type { IncomingMessage } from 'node:http';

/** Most bytes of a body. Interactions take a few kilobytes. */
export const MOST_BYTES = 256 * 1024;

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

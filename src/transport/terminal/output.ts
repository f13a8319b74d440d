import type { Writable } from 'node:stream';

/** Where text is written. Nothing is written, and nothing thrown, once the reader has gone (`readout … | head`). */
export interface Output {
  /** Whether someone may still read it. */
  readonly open: boolean;
  /** What went wrong with it, other than the reader leaving. */
  readonly fault: Error | undefined;
  /** Writes, and waits while the reader is slower. */
  readonly write: (text: string) => Promise<void>;
  /** Waits until everything written is handed over. */
  readonly flush: () => Promise<void>;
}

/** Wraps a stream. It listens for errors from then on, so that a late one does not end the program. */
export function createOutput(stream: Writable): Output {
  let fault: Error | undefined;
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    gone = true;
    if (error.code !== 'EPIPE') fault ??= error;
  });
  const isOpen = (): boolean => !gone && !stream.destroyed && !stream.writableEnded;
  return {
    get open() {
      return isOpen();
    },
    get fault() {
      return fault;
    },
    write: async (text) => {
      if (isOpen() && !stream.write(text)) await drained(stream);
    },
    flush: async () => {
      if (!isOpen()) return;
      await new Promise<void>((resolve) => {
        stream.write('', () => resolve());
      });
    },
  };
}

async function drained(stream: Writable): Promise<void> {
  if (stream.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'error', 'close'] as const) stream.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'error', 'close'] as const) stream.on(event, done);
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');

/** A playground in a process of its own, started as `npm start` starts it. */
export interface PlaygroundProcess {
  readonly url: string;
  /** Milliseconds from the start of the process until its address is printed. */
  readonly printedMs: number;
  /** Milliseconds since the start of the process. */
  readonly elapsed: () => number;
  readonly stop: () => Promise<void>;
}

export async function startServer(): Promise<PlaygroundProcess> {
  const [, ...args] = manifest.scripts.start.split(' ');
  const env = { ...process.env, DISCORD_TOKEN: undefined, DISCORD_PUBLIC_KEY: undefined, PORT: '0', LOG_LEVEL: 'warn' };
  const start = performance.now();
  const elapsed = (): number => performance.now() - start;
  const server = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = (): void => void server.kill();
  process.once('exit', kill);
  const url = await address(server);
  return {
    url,
    printedMs: elapsed(),
    elapsed,
    stop: async () => {
      process.off('exit', kill);
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

async function address(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const [url] = /http:\/\/\S+/.exec(line) ?? [];
    // What follows is read too, so that the pipe never fills.
    server.stdout!.resume();
    if (url !== undefined) return url;
  }
  throw new Error('The playground ended before it was ready.');
}

/** What comes back for a path. */
export interface Fetched {
  /** As it came over the wire. */
  readonly body: Buffer;
  readonly encoding: string | undefined;
}

/**
 * Gets a file as a browser does that reads one encoding.
 * @param firstByte called when the reply begins
 */
export function fetchAs(url: string, encoding: string, firstByte: () => void = () => {}): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.once('data', firstByte);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${url} is answered with ${response.statusCode}.`));
        else resolve({ body: Buffer.concat(chunks), encoding: response.headers['content-encoding'] });
      });
    });
    request.on('error', reject);
  });
}

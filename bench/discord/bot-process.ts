import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import manifest from '../../package.json' with { type: 'json' };
import type { LoopbackDiscord } from '../../tests/loopback-discord/index.ts';
import { type Profile, shareOf, type Shares } from './profile.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A bot in a process of its own, so that its time and memory are its own. */
export interface BotProcess {
  /** Milliseconds from the start of the process until it serves. */
  readonly readyMs: number;
  /** What it printed when it was ready. */
  readonly line: string;
  /** Memory that is resident now, in MB. */
  readonly residentMb: () => number;
  /** Processor time used so far, in ms. */
  readonly cpuMs: () => number;
  /** Asks it to stop; where its time went, if it was profiled. */
  readonly stop: () => Promise<Shares | undefined>;
}

/** Starts a bot against a loopback Discord. `profiled` costs some of its speed. */
export async function startProcess(
  discord: LoopbackDiscord,
  door: 'gateway' | 'http',
  profiled: boolean,
): Promise<BotProcess> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-bot-'));
  const flags = profiled ? ['--cpu-prof', `--cpu-prof-dir=${scratch}`] : [];
  // As `npm start` starts it, with the flags that keep V8 from letting the heap grow to many times what is alive.
  const [, ...started] = manifest.scripts.start.split(' ');
  const args = [...flags, ...started, ...(door === 'http' ? ['http'] : [])];
  const env = {
    ...process.env,
    DISCORD_TOKEN: discord.token,
    DISCORD_PUBLIC_KEY: discord.publicKey,
    DISCORD_API: discord.apiUrl,
    PORT: '0',
    LOG_LEVEL: 'warn',
  };
  const start = performance.now();
  const bot = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => bot.kill());
  const line = await firstLine(bot);
  const readyMs = performance.now() - start;
  // Users are shown a command once it is registered, which is a moment later.
  while (discord.commands().length === 0) await setTimeout(10);
  return {
    readyMs,
    line,
    residentMb: () => residentMb(bot.pid),
    cpuMs: () => cpuMs(bot.pid),
    stop: async () => {
      bot.kill('SIGTERM');
      if (bot.exitCode === null) await once(bot, 'exit');
      const [profile] = readdirSync(scratch);
      const shares = profile && shareOf(JSON.parse(readFileSync(join(scratch, profile), 'utf8')) as Profile);
      rmSync(scratch, { recursive: true });
      return shares || undefined;
    },
  };
}

async function firstLine(bot: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: bot.stdout! })) {
    // What follows is read too, so that the pipe never fills.
    bot.stdout!.resume();
    return line;
  }
  throw new Error('The bot ended before it was ready.');
}

/** From /proc, where there is one. */
function residentMb(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000;
}

/** User and system time of a process; Linux counts it in hundredths of a second. */
function cpuMs(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

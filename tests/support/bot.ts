import { commands, menus } from '../../commands/index.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { readRecords } from '../../src/files/read-records.ts';
import { registerCommands } from '../../src/transport/deploy/register.ts';
import { runGateway } from '../../src/transport/gateway/run.ts';
import { runHttp } from '../../src/transport/http/run.ts';
import type { Service } from '../../src/transport/service.ts';
import { callbackProblems, commandProblems, messageProblems } from '../../src/discord/limits.ts';
import { type LoopbackDiscord, type LoopbackOptions, startLoopbackDiscord } from '../loopback-discord/index.ts';
import { FIRST_RECORD_FOLDER } from './first-record-folder.ts';

/** A log line, as it was handed over. */
export interface Logged {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly facts: object;
  readonly message: string;
}

/** A running bot and what it said. */
export interface Bot {
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
  readonly log: readonly Logged[];
  /** Asks it to stop, and gives its exit code. */
  readonly stop: () => Promise<number>;
  /** Its exit code, once it ends by itself. */
  readonly ended: Promise<number>;
}

/** A Discord that knows the limits its published contract leaves out. */
export function startDiscord(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  return startLoopbackDiscord({
    rules: { callback: callbackProblems, message: messageProblems, commands: commandProblems },
    ...options,
  });
}

/** A configuration that points at a loopback Discord. */
export function configFor(
  discord: Pick<LoopbackDiscord, 'apiUrl' | 'token' | 'publicKey'>,
  env: NodeJS.ProcessEnv = {},
): Config {
  const read = readConfig({
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.apiUrl,
    DISCORD_PUBLIC_KEY: discord.publicKey,
    PORT: '0',
    RECORDS: FIRST_RECORD_FOLDER,
    ...env,
  });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

/** A service whose lines are kept. */
export function keepLines(
  config: Config,
  stop: AbortSignal,
): { readonly service: Service } & Pick<Bot, 'lines' | 'complaints' | 'log'> {
  const lines: string[] = [];
  const complaints: string[] = [];
  const log: Logged[] = [];
  const tell = (level: Logged['level']) => (facts: object, message: string) => void log.push({ level, facts, message });
  const service: Service = {
    config,
    commands,
    menus,
    recordPaths: config.records,
    readRecords: async (paths) => readRecords(paths),
    report: (fault, { command }) => {
      tell('error')({ fault, command }, 'fault');
      return `incident-${log.length}`;
    },
    log: { info: tell('info'), warn: tell('warn'), error: tell('error') },
    say: (line) => void lines.push(line),
    complain: (line) => void complaints.push(line),
    stop,
  };
  return { service, lines, complaints, log };
}

/** Starts the bot at the gateway and waits until it is online with its commands, or has ended. */
export async function startBot(discord: LoopbackDiscord, env: NodeJS.ProcessEnv = {}): Promise<Bot> {
  const config = configFor(discord, env);
  return run(config, (service, online) =>
    runGateway(service, { records: [], deploy: true }, config.token ?? '', async (applicationId) => {
      await registerCommands(service, config.token ?? '', applicationId);
      online();
    }),
  );
}

/** Starts the endpoint, saves its address with Discord, and waits until it is served. */
export async function startEndpointBot(
  discord: LoopbackDiscord,
  env: NodeJS.ProcessEnv = {},
): Promise<Bot & { readonly url: string }> {
  const config = configFor(discord, env);
  const bot = await run(config, (service, online) =>
    runHttp(service, { records: [], deploy: true }, async () => {
      await registerCommands(service, config.token ?? '');
      online();
    }),
  );
  const url = /(http:\S+\/interactions)/.exec(bot.lines.join('\n'))?.[1];
  if (url === undefined) throw new Error([...bot.lines, ...bot.complaints].join('\n'));
  const { ok, problems } = await discord.endpoint.save(url);
  if (!ok) throw new Error(problems.join('\n'));
  return { ...bot, url };
}

async function run(config: Config, start: (service: Service, online: () => void) => Promise<number>): Promise<Bot> {
  const stop = new AbortController();
  const kept = keepLines(config, stop.signal);
  const online = Promise.withResolvers<void>();
  const ended = start(kept.service, () => online.resolve());
  await Promise.race([online.promise, ended]);
  return {
    ...kept,
    ended,
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}

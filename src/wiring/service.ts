import { commands, menus } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { readRecords } from '../files/read-records.ts';
import type { Log } from '../transport/log.ts';
import type { Service } from '../transport/service.ts';
import { nameIncident } from './incident.ts';
import { createLog, logFault } from './log.ts';

/** What a door on Discord is made of, from the configuration and the process. */
export function wireService(
  config: Config,
  { stdout, stderr, env }: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'>,
): Service {
  const log = createLog(config);
  return {
    config,
    commands,
    menus,
    recordPaths: config.records,
    readRecords: async (paths) => readRecords(paths),
    report: (fault, { command }) => {
      const incident = nameIncident();
      logFault(log, incident, fault, command);
      return incident;
    },
    log,
    say: (line) => stdout.write(`${line}\n`),
    complain: (line) => stderr.write(`${line}\n`),
    stop: stopSignal(env['npm_lifecycle_event'] !== undefined),
  };
}

/**
 * Keeps a bot that is online alive through a fault nobody caught, for example one of discord.js on a malformed
 * dispatch: answers share nothing that such a fault could leave half done.
 */
export function keepAlive(log: Log): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (fault: unknown) => logFault(log, nameIncident(), fault, event));
  }
}

/** How often a bot started by npm looks whether npm is still there. */
const PARENT_EVERY_MS = 500;

/** Aborted by the first SIGTERM or SIGINT. The second ends the process as usual, as nobody listens any more. */
function stopSignal(byNpm: boolean): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  // npm and its shell do not pass SIGTERM on: they end, and leave what they started to another parent.
  if (byNpm) {
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || stop.abort(), PARENT_EVERY_MS).unref();
  }
  return stop.signal;
}

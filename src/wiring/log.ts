import { destination, pino } from 'pino';
import type { Config } from '../config.ts';
import { faultName, type Log } from '../transport/log.ts';

/** Frames of a fault that are logged: enough to find the place. */
const FRAMES = 8;

/** JSON lines on standard error. */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>): Log {
  return pino({ level: logLevel, base: null }, destination({ dest: process.stderr.fd, sync: true }));
}

/** Logs a fault by its kind and place. Its message stays out: it may hold what a user wrote. */
export function logFault(log: Log, incident: string, fault: unknown, command: string): void {
  const error = fault instanceof Error ? fault : undefined;
  const frames = (error?.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const at = frames.slice(0, FRAMES).map((line) => line.trim());
  log.error({ incident, command, fault: faultName(fault), at }, 'fault');
}

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import manifest from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { Dispatcher } from './interaction/dispatch.ts';

/** Wires the program: the only reader of the environment and arguments, the only one to set the exit code. */
async function main(): Promise<number> {
  // Kept between runs, the stripped and compiled sources save a fifth of the start. Only what is imported from
  // here on is kept, hence no import of our own above.
  enableCompileCache();
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { readConfig } = await import('./config.ts');
  const read = readConfig(process.env);
  if (!read.ok) {
    process.stderr.write(read.problems.map((problem) => `${problem}\n`).join(''));
    return 2;
  }
  const [{ runTerminal }, { commands }, { readRecords }] = await Promise.all([
    import('./transport/terminal/cli.ts'),
    import('../commands/index.ts'),
    import('./files/read-records.ts'),
  ]);
  const { argv, env, stdout, stderr } = process;
  return runTerminal(
    {
      args: argv.slice(2),
      env,
      stdout,
      stderr,
      // Opening standard input takes time, and few answers need it.
      get stdin() {
        return process.stdin;
      },
    },
    {
      version: manifest.version,
      commands,
      recordPaths: read.config.records,
      readRecords: async (paths) => readRecords(paths),
      checkRecords: async (paths) => (await import('./transport/terminal/check.ts')).checkRecords(paths),
      report: reporter(read.config),
    },
  );
}

/** Names each fault and logs it under that name. The logger is loaded with the first fault. */
function reporter({ logLevel }: Config): Dispatcher['report'] {
  const log = async (entry: object): Promise<void> => {
    const { destination, pino } = await import('pino');
    pino({ level: logLevel, base: null }, destination({ dest: process.stderr.fd, sync: true })).error(entry, 'fault');
  };
  return (fault, { command }) => {
    const incident = randomUUID().slice(0, 8);
    void log({ incident, command, err: fault });
    return incident;
  };
}

process.exitCode = await main();

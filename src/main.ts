import { statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import manifest from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { Dispatcher } from './interaction/dispatch.ts';

/** Wires the program: the only reader of the environment and arguments, the only one to set the exit code. */
async function main(): Promise<number> {
  // Kept between runs, the stripped and compiled sources save a fifth of the start. Only what is imported from
  // here on is kept, hence no import of our own above.
  enableCompileCache();
  if (statSync('.env', { throwIfNoEntry: false })?.isFile()) process.loadEnvFile('.env');
  const { readConfig } = await import('./config.ts');
  const read = readConfig(process.env);
  const [task, ...args] = process.argv.slice(2);
  if (!read.ok) {
    process.stderr.write(read.problems.map((problem) => `${problem}\n`).join(''));
    // A bot that cannot start has failed, whatever the reason; a line that cannot be answered was not understood.
    return task === 'start' || task === 'deploy' ? 1 : 2;
  }
  const { config } = read;
  if (task === 'deploy') return deploy(config, args);
  if (task === 'import') return importMeeting(args);
  if (task === 'start') {
    // A request that hangs must not keep a bot alive that was asked to stop.
    process.exit(await serve(config, args));
  }
  return terminal(config);
}

/** Opens a door, on Discord or in a browser, and keeps it open until the process is asked to stop. */
async function serve(config: Config, args: readonly string[]): Promise<number> {
  const { readServiceArgs } = await import('./transport/service-args.ts');
  const read = readServiceArgs(args);
  if ('help' in read) {
    process.stdout.write(`${read.help}\n`);
    return 0;
  }
  if ('problem' in read) {
    process.stderr.write(`${read.problem}\n`);
    return 2;
  }
  const { keepAlive, wireService } = await import('./wiring/service.ts');
  const service = wireService(config, process);
  const { door = config.token === undefined ? 'playground' : 'gateway' } = read;
  if (door === 'playground') {
    const { runPlayground } = await import('./transport/playground/run.ts');
    return runPlayground(service, read);
  }
  const { registerCommands } = await import('./transport/deploy/register.ts');
  const register = async (applicationId?: string): Promise<void> => {
    keepAlive(service.log);
    if (read.deploy && config.token !== undefined) await registerCommands(service, config.token, applicationId);
  };
  if (door === 'http') {
    const { runHttp } = await import('./transport/http/run.ts');
    return runHttp(service, read, register);
  }
  if (config.token === undefined) {
    service.complain('The gateway needs DISCORD_TOKEN: docs/discord.md. Without one, npm start serves the playground.');
    return 1;
  }
  const { runGateway } = await import('./transport/gateway/run.ts');
  return runGateway(service, read, config.token, register);
}

/** Registers the commands with Discord. */
async function deploy(config: Config, args: readonly string[]): Promise<number> {
  const [{ runDeploy }, { commands, menus }] = await Promise.all([
    import('./transport/deploy/cli.ts'),
    import('../commands/index.ts'),
  ]);
  const { stdout, stderr } = process;
  return runDeploy({ args, config, stdout, stderr, commands, menus });
}

/** From now on the first Ctrl-C aborts this signal; until then, and from the second on, it just ends the process. */
function interruption(): AbortSignal {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  return stop.signal;
}

/** The time zone of this computer; UTC where it has none that is known (`TZ=`). */
function ownZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined;
  return zone === undefined || zone === 'Etc/Unknown' ? 'UTC' : zone;
}

/** Makes a record of files. */
async function importMeeting(args: readonly string[]): Promise<number> {
  const { runImport } = await import('./transport/import/run.ts');
  const { env, stdout, stderr } = process;
  return runImport({ args, env, stdout, stderr, zone: ownZone(), stopped: interruption });
}

async function terminal(config: Config): Promise<number> {
  const [{ runTerminal }, { batchCommands, commands }, { readRecords }, { nameIncident }] = await Promise.all([
    import('./transport/terminal/cli.ts'),
    import('../commands/index.ts'),
    import('./files/read-records.ts'),
    import('./wiring/incident.ts'),
  ]);
  const { argv, env, stdout, stderr } = process;
  return runTerminal(
    {
      args: argv.slice(2),
      env,
      stdout,
      stderr,
      stopped: interruption,
      // Opening standard input takes time, and few answers need it.
      get stdin() {
        return process.stdin;
      },
    },
    {
      version: manifest.version,
      commands,
      batchCommands,
      recordPaths: config.records,
      readRecords: async (paths, options) => readRecords(paths, options),
      checkRecords: async (paths, options) =>
        (await import('./transport/terminal/check.ts')).checkRecords(paths, options),
      report: lateReporter(config, nameIncident),
    },
  );
}

/** Names each fault and logs it under that name. The logger is loaded with the first fault. */
function lateReporter(config: Config, nameIncident: () => string): Dispatcher['report'] {
  return (fault, { command }) => {
    const incident = nameIncident();
    void import('./wiring/log.ts').then(({ createLog, logFault }) =>
      logFault(createLog(config), incident, fault, command),
    );
    return incident;
  };
}

process.exitCode = await main();

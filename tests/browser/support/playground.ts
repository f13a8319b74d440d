import { runPlayground } from '../../../src/transport/playground/run.ts';
import { readConfig } from '../../../src/config.ts';
import { keepLines, type Logged } from '../../support/bot.ts';
import { FIRST_RECORD_FOLDER } from '../../support/first-record-folder.ts';

/** A running playground. */
export interface Playground {
  readonly url: string;
  readonly log: readonly Logged[];
  readonly stop: () => Promise<void>;
}

/** Starts the playground in this process. @param port 0 for any */
export async function startPlayground(port = 0, env: NodeJS.ProcessEnv = {}): Promise<Playground> {
  const read = readConfig({ PORT: `${port}`, RECORDS: FIRST_RECORD_FOLDER, ...env });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const stop = new AbortController();
  const said = Promise.withResolvers<string>();
  const kept = keepLines(read.config, stop.signal);
  const service = {
    ...kept.service,
    say: (line: string) => {
      const [url] = /http:\/\/[\w.:[\]]+/.exec(line) ?? [];
      if (url !== undefined) said.resolve(url);
    },
  };
  const ended = runPlayground(service, { records: [] });
  const url = await Promise.race([said.promise, ended.then(() => undefined)]);
  if (url === undefined) throw new Error(kept.complaints.join('\n'));
  return {
    url,
    log: kept.log,
    stop: async () => {
      stop.abort();
      await ended;
    },
  };
}

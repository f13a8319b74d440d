import manifest from '../../../package.json' with { type: 'json' };
import { commandPayloads } from '../../discord/command-payloads.ts';
import type { Start } from '../../playground/protocol.ts';
import { archiveText, openConversation, type Service, type ServiceArgs, stopped } from '../service.ts';
import { type Bundle, bundlePage, nameBuild } from './bundle.ts';
import { createContract } from './contract.ts';
import { examplesFor } from './examples.ts';
import { pageHtml } from './page.ts';
import { summariseRecords } from './records-summary.ts';
import { type Playground, startPlayground } from './server.ts';

const NO_BUNDLER =
  'The playground needs the development dependencies: npm ci. The prompt needs none: npm run readout -- prompt';

/**
 * Serves the playground until the process is asked to stop.
 * @param bundling makes the page
 * @returns the exit code: 0 stopped as asked, 1 it could not start
 */
export async function runPlayground(
  service: Service,
  args: Pick<ServiceArgs, 'records'>,
  bundling = bundlePage,
): Promise<0 | 1> {
  const { commands, menus, report, log, complain, stop } = service;
  const [opened, bundle] = await Promise.all([openConversation(service, args), bundling()]);
  // Asked to stop meanwhile: the bundler may have been stopped as well, and that is no fault of it.
  if (stop.aborted) return 0;
  if (!opened) return 1;
  if (bundle.kind !== 'bundled') {
    complain(bundle.kind === 'no-bundler' ? NO_BUNDLER : `The page cannot be built: ${bundle.problem}. Try: npm ci`);
    return 1;
  }
  const { conversation, archive } = opened;
  const shown = {
    version: manifest.version,
    commands: commandPayloads(commands, menus),
    records: summariseRecords(archive),
    examples: examplesFor({ archive, commands, report }),
  };
  // Other records or commands make another page, though its script is the same.
  const build = nameBuild(bundle.build, JSON.stringify(shown));
  const start: Omit<Start, 'open'> = { ...shown, build };
  const contract = createContract(log);
  const playground = await serve(service, { ...bundle, build }, start, { conversation, contract, log });
  if (!playground) return 1;
  tell(service, playground, archiveText(archive));
  // It takes half a second, and until a person has asked something nobody waits for it.
  void contract();
  await stopped(stop);
  await playground.close();
  return 0;
}

/** The playground being served; undefined, and told, where that is not possible. */
async function serve(
  { config, complain }: Service,
  bundle: Bundle,
  start: Omit<Start, 'open'>,
  answering: Pick<Parameters<typeof startPlayground>[0], 'conversation' | 'contract' | 'log'>,
): Promise<Playground | undefined> {
  const { host, port } = config;
  const html = (open: boolean): string => pageHtml({ ...start, open });
  try {
    return await startPlayground({ ...answering, bundle, html, host, port });
  } catch (error) {
    complain(error instanceof Error ? error.message : 'The playground could not start.');
    return undefined;
  }
}

/** Says where it is, what it answers from, and how to go on. */
function tell({ config, say, complain }: Service, { url, moved, open }: Playground, held: string): void {
  // The address of all addresses is none to open.
  const address = url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
  const { port } = new URL(url);
  say(`Readout plays in your browser: ${address}`);
  if (moved) say(`Port ${config.port} is taken; this is port ${port}.`);
  say(`It answers from ${held}.`);
  say('To put it on Discord, set DISCORD_TOKEN: docs/discord.md');
  say('Ctrl+C stops.');
  if (!open) return;
  complain(
    `Anyone who reaches this machine on port ${port} can use it and read the records. HOST=127.0.0.1 keeps it to yourself.`,
  );
}

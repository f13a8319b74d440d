import type { Reaction } from '../../conversation/reaction.ts';
import { interactionRef } from '../discord/interaction-ref.ts';
import { faultName } from '../log.ts';
import { archiveText, openConversation, type Service, type ServiceArgs, stopped } from '../service.ts';
import { type Endpoint, startEndpoint } from './endpoint.ts';
import { readPublicKey } from './public-key.ts';

/**
 * Serves Discord's HTTP interactions until the process is asked to stop.
 * @returns the exit code: 0 stopped as asked, 1 it could not start
 */
export async function runHttp(service: Service, args: ServiceArgs, listening: () => Promise<void>): Promise<0 | 1> {
  const { config, log, say, complain, stop } = service;
  const key = readPublicKey(config.publicKey ?? '');
  if (!key.ok) {
    complain(`DISCORD_PUBLIC_KEY: ${key.problem}`);
    return 1;
  }
  const opened = await openConversation(service, args);
  if (!opened) return 1;
  const { conversation, archive } = opened;
  const { host, port } = config;
  let endpoint: Endpoint;
  try {
    endpoint = await startEndpoint({
      publicKey: key.key,
      host,
      port,
      react: conversation.react,
      afterwards: (payload, reaction) => void finish(service, payload, reaction),
      log,
    });
  } catch (error) {
    complain(error instanceof Error ? error.message : 'The endpoint could not start.');
    return 1;
  }
  say(`Readout answers interactions at ${endpoint.url}/interactions: ${archiveText(archive)}.`);
  // A stop does not wait for Discord to take the commands.
  await Promise.race([listening().then(() => stopped(stop)), stopped(stop)]);
  say('Stopping: answering what is in flight.');
  await endpoint.close();
  return 0;
}

/** Does what comes after an answer. The client for it is loaded with the first use: most replicas never need it. */
async function finish({ config, log }: Service, payload: unknown, { after }: Reaction): Promise<void> {
  const to = interactionRef(payload);
  if (after !== 'delete-original' || !to) return;
  try {
    const { createCallbacks } = await import('../discord/callbacks.ts');
    const callbacks = createCallbacks(config.api);
    const { kind } = await callbacks.deleteOriginal(to);
    callbacks.close();
    if (kind !== 'done') log.warn({ outcome: kind }, 'a posted message was not removed');
  } catch (fault) {
    log.error({ fault: faultName(fault) }, 'a posted message was not removed');
  }
}

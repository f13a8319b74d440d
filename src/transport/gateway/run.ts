import { plainCount } from '../../render/words.ts';
import { createAnswerer } from '../discord/answerer.ts';
import { createCallbacks } from '../discord/callbacks.ts';
import { archiveText, openConversation, type Service, type ServiceArgs, stopped } from '../service.ts';
import { explainStart } from './explain-start.ts';
import { type Gateway, openGateway } from './gateway.ts';

/** Called when the bot is online, with its application's id. */
export type Online = (applicationId: string) => Promise<void>;

/**
 * Runs the bot on Discord's gateway until the process is asked to stop.
 * @returns the exit code: 0 stopped as asked, 1 it could not start or Discord ended the session
 */
export async function runGateway(service: Service, args: ServiceArgs, token: string, online: Online): Promise<0 | 1> {
  const { config, log, say, complain, stop } = service;
  const opened = await openConversation(service, args);
  if (!opened) return 1;
  const callbacks = createCallbacks(config.api);
  const answerer = createAnswerer({ conversation: opened.conversation, callbacks, log });
  const over = Promise.withResolvers<string>();
  const stopping = stopped(stop);
  const opening = openGateway({
    token,
    api: config.api,
    receive: answerer.receive,
    log,
    ended: over.resolve,
    status: '/topics, /quote, /who',
    sharding: config.sharding,
  });
  let gateway: Gateway | undefined;
  try {
    gateway = await Promise.race([opening, stopping.then(() => undefined)]);
  } catch (error) {
    complain(explainStart(error, config.api));
    callbacks.close();
    return 1;
  }
  if (!gateway) {
    void opening.then(({ close }) => close()).catch(() => {});
    callbacks.close();
    return 0;
  }
  const { name, shards, servers } = gateway;
  const parts = [plainCount(servers, 'server'), plainCount(shards, 'shard')];
  say(`${name} is online: ${[...parts, archiveText(opened.archive)].join(', ')}.`);
  const registering = online(gateway.applicationId);
  const reason = await Promise.race([stopping.then(() => undefined), registering.then(() => over.promise)]);
  if (reason !== undefined) complain(reason);
  else say('Stopping: answering what is in flight.');
  // Answers need no gateway. Closed first, it brings nothing new while they are sent.
  await gateway.close();
  await answerer.drained();
  callbacks.close();
  return reason === undefined ? 0 : 1;
}

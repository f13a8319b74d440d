import { onTestFinished } from 'vitest';
import { commands, menus } from '../../../commands/index.ts';
import { createConversation } from '../../../src/conversation/conversation.ts';
import type { Sent } from '../../../src/playground/protocol.ts';
import type { Bundle } from '../../../src/transport/playground/bundle.ts';
import { type PlaygroundOptions, startPlayground } from '../../../src/transport/playground/server.ts';
import type { Logged } from '../../support/bot.ts';
import { firstArchive } from '../../support/first-record.ts';

/** A page of a few bytes. */
export const BUNDLE: Bundle = {
  script: Buffer.from('document.title = "é";'.repeat(200)),
  style: Buffer.from('p { color: red }'),
  build: '0123456789ab',
};

/** The conversation over the first record; a fault ends the test. */
export const conversation = createConversation({
  archive: firstArchive,
  commands,
  menus,
  report: (fault) => {
    throw fault;
  },
});

/** A log that is kept. */
export function keepLog() {
  const logged: Logged[] = [];
  const tell = (level: Logged['level']) => (facts: object, message: string) =>
    void logged.push({ level, facts, message });
  return { logged, log: { info: tell('info'), warn: tell('warn'), error: tell('error') } };
}

/** Serves a playground until the test ends. */
export async function start(overrides: Partial<PlaygroundOptions> = {}) {
  const { logged, log } = keepLog();
  const playground = await startPlayground({
    conversation,
    contract: async () => undefined,
    log,
    bundle: BUNDLE,
    html: (open) => `<!doctype html><p>${open ? 'open' : 'closed'}`,
    host: '127.0.0.1',
    port: 0,
    ...overrides,
  });
  onTestFinished(playground.close);
  const { url } = playground;
  return {
    playground,
    url,
    logged,
    /** Sends an interaction as the page does. */
    post: async (payload: unknown, headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${url}/interactions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof payload === 'string' ? payload : JSON.stringify(payload),
      }),
    /** Sends an interaction, and gives all that the bot sent. */
    ask: async (payload: unknown): Promise<readonly Sent[]> => {
      const response = await fetch(`${url}/interactions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(payload),
      });
      return linesOf(await response.text());
    },
  };
}

/** The lines of an answer. */
export function linesOf(text: string): readonly Sent[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sent);
}

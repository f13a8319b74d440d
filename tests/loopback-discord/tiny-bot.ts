import {
  type ChatInputCommandInteraction,
  Client,
  Events,
  type Interaction,
  type RESTOptions,
  type WebSocketOptions,
} from 'discord.js';
import type { LoopbackDiscord } from './index.ts';

/** How a small bot behaves. */
export interface TinyBot {
  readonly on: (interaction: Interaction) => unknown;
  readonly commands?: readonly unknown[];
  readonly rest?: Partial<RESTOptions>;
  readonly ws?: Partial<WebSocketOptions>;
  readonly shards?: number | 'auto';
  readonly intents?: number;
}

/** An unmodified discord.js client with its commands registered and itself logged in; what it fails at is kept. */
export async function startBot(
  discord: Pick<LoopbackDiscord, 'apiUrl' | 'token' | 'applicationId'>,
  { on, commands = [], rest = {}, ws = {}, shards, intents = 1 }: TinyBot,
): Promise<{ readonly client: Client<true>; readonly errors: readonly unknown[]; readonly stop: () => Promise<void> }> {
  const client = new Client({
    intents,
    rest: { api: discord.apiUrl, ...rest },
    ws,
    ...(shards === undefined ? {} : { shards }),
  });
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    Promise.resolve(on(interaction)).catch((error: unknown) => errors.push(error));
  });
  client.rest.setToken(discord.token);
  if (commands.length > 0) await client.rest.put(`/applications/${discord.applicationId}/commands`, { body: commands });
  const ready = new Promise((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(discord.token);
  await ready;
  return { client: client as Client<true>, errors, stop: async () => client.destroy() };
}

/** A handler for slash commands alone. */
export function onSlash(answer: (interaction: ChatInputCommandInteraction) => unknown): TinyBot['on'] {
  return async (interaction) => {
    if (interaction.isChatInputCommand()) await answer(interaction);
  };
}

import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ContainerBuilder,
  EmbedBuilder,
  FileBuilder,
  MessageFlags,
  SectionBuilder,
  SlashCommandBuilder,
  TextDisplayBuilder,
  ThumbnailBuilder,
} from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type LoopbackDiscord, type LoopbackOptions, type LoopbackUser, startLoopbackDiscord } from './index.ts';
import { onSlash, startBot } from './tiny-bot.ts';

const COMMAND = new SlashCommandBuilder()
  .setName('go')
  .setDescription('Goes')
  .setContexts(0, 1, 2)
  .setIntegrationTypes(0, 1)
  .toJSON();
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Run {
  readonly discord: LoopbackDiscord;
  readonly user: LoopbackUser;
  readonly errors: readonly unknown[];
}

/** A bot whose one command does this. */
async function run(
  act: (interaction: ChatInputCommandInteraction) => unknown,
  options: LoopbackOptions = {},
): Promise<Run> {
  const discord = await startLoopbackDiscord(options);
  const bot = await startBot(discord, { on: onSlash(act), commands: [COMMAND] });
  closing.push(discord.close, bot.stop);
  return { discord, user: discord.user(), errors: bot.errors };
}

/** Nobody did anything wrong: neither the bot, nor this Discord. */
function expectQuiet({ discord, errors }: Run): void {
  expect({ errors, bot: discord.violations, own: discord.selfViolations }).toEqual({ errors: [], bot: [], own: [] });
}

describe('a deferred answer', () => {
  it('thinks, is filled in, followed up and deleted', async () => {
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const running = await run(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await first.promise;
      await interaction.editReply('done');
      const more = await interaction.followUp('more');
      await second.promise;
      await interaction.webhook.editMessage(more.id, 'more still');
      expect((await interaction.fetchReply()).content).toBe('done');
      expect((await interaction.webhook.fetchMessage(more.id)).content).toBe('more still');
      await interaction.deleteReply();
      await interaction.deleteReply(more.id);
    });
    const reply = await running.user.choose('go');
    expect(reply).toMatchObject({ thinking: true, ephemeral: true, message: undefined, failed: false });
    expect(running.user.sees()).toEqual([]);
    first.resolve();
    await reply.until(({ followUps }) => followUps.length === 1);
    expect(reply.message).toMatchObject({ content: 'done', flags: MessageFlags.Ephemeral, edited_timestamp: null });
    expect(reply.followUps).toMatchObject([{ content: 'more', flags: 0 }]);
    expect(running.discord.user().sees()).toMatchObject([{ content: 'more' }]);
    expect(running.user.sees().map(({ content }) => content)).toEqual(['done', 'more']);
    second.resolve();
    await reply.until(({ exchange }) => exchange.answers.length === 8);
    expect(reply.message).toBeUndefined();
    expect(reply.exchange.answers.map(({ route, status }) => `${route} ${status}`)).toEqual([
      'callback 204',
      'edit 200',
      'follow-up 200',
      'edit 200',
      'get 200',
      'get 200',
      'delete 204',
      'delete 204',
    ]);
    expectQuiet(running);
  });

  it('is filled in by the first follow-up, as private as it was announced', async () => {
    const running = await run(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('first');
    });
    const reply = await (await running.user.choose('go')).settled();
    expect(reply.message?.content).toBe('first');
    expect(reply.ephemeral).toBe(true);
    expect(reply.followUps).toEqual([]);
    expectQuiet(running);
  });

  it('fails when its token dies', async () => {
    const { user } = await run(async (interaction) => interaction.deferReply(), { clocks: { tokenMs: 600 } });
    const reply = await user.choose('go');
    expect(reply.thinking).toBe(true);
    await reply.settled();
    expect(reply).toMatchObject({ failed: true, thinking: false, message: undefined });
  });
});

describe('a deferred update', () => {
  it.each([
    ['edits', 'changed'],
    ['deletes', undefined],
  ])('%s the message its button stands on', async (what, content) => {
    const button = new ButtonBuilder().setCustomId('b').setLabel('B').setStyle(ButtonStyle.Primary);
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(button);
    const discord = await startLoopbackDiscord();
    const bot = await startBot(discord, {
      commands: [COMMAND],
      on: async (interaction) => {
        if (interaction.isChatInputCommand()) await interaction.reply({ content: 'before', components: [row] });
        if (!interaction.isButton()) return;
        await interaction.deferUpdate();
        await (what === 'edits' ? interaction.editReply('changed') : interaction.deleteReply());
      },
    });
    closing.push(discord.close, bot.stop);
    const reply = await discord.user().choose('go');
    const clicked = await reply.click('B');
    await clicked.until(({ exchange }) => exchange.answers.length === 2);
    expect(reply.message?.content).toBe(content);
    expect(clicked.message?.id).toBe(reply.message?.id);
    expectQuiet({ discord, user: discord.user(), errors: bot.errors });
  });
});

describe('with_response', () => {
  it('gives the message, of a deferred one too', async () => {
    const seen: unknown[] = [];
    const running = await run(async (interaction) => {
      const { resource, interaction: told } = await interaction.deferReply({ withResponse: true });
      seen.push(resource?.message?.id, told.responseMessageLoading);
      await interaction.editReply('done');
    });
    const reply = await (await running.user.choose('go')).settled();
    expect(seen).toEqual([reply.message?.id, true]);
    expect(reply.exchange.answers[0]).toMatchObject({ route: 'callback', status: 200 });
    expectQuiet(running);
  });
});

describe('what is in a message', () => {
  it('files come along, can be named and fetched', async () => {
    const running = await run(async (interaction) => {
      const file = new AttachmentBuilder(Buffer.from('a,b\n'), { name: 'lines.csv', description: 'Lines' });
      const picture = new AttachmentBuilder(Buffer.from('pixels'), { name: 'dot.png' });
      const embeds = [new EmbedBuilder().setTitle('Dot').setImage('attachment://dot.png').setTimestamp(0)];
      return interaction.reply({ content: 'here', files: [file, picture], embeds });
    });
    const { message, exchange } = await running.user.choose('go');
    const [csv, png] = message!.attachments;
    expect(csv).toMatchObject({ filename: 'lines.csv', description: 'Lines', size: 4 });
    expect(await (await fetch(csv!.url)).text()).toBe('a,b\n');
    expect(message!.embeds[0]?.image?.url).toBe(png!.url);
    expect(exchange.answers[0]).toMatchObject({ files: ['lines.csv', 'dot.png'], body: { type: 4 } });
    expectQuiet(running);
  });

  it('an edit keeps the files it names, and drops the others', async () => {
    const running = await run(async (interaction) => {
      const named = (name: string): AttachmentBuilder => new AttachmentBuilder(Buffer.from(name), { name });
      const { resource } = await interaction.reply({ files: [named('a.txt'), named('b.txt')], withResponse: true });
      await interaction.editReply('still both');
      const kept = resource!.message!.attachments.first()!;
      await interaction.editReply({ attachments: [kept], files: [named('c.txt')] });
      await interaction.followUp('end');
    });
    const reply = await running.user.choose('go');
    await reply.until(({ followUps }) => followUps.length > 0);
    expect(reply.message!.content).toBe('still both');
    expect(reply.message!.attachments.map(({ filename }) => filename)).toEqual(['a.txt', 'c.txt']);
    expectQuiet(running);
  });

  it('components have numbers of their own, defaults and resolved media; the flag stays on an edit', async () => {
    const text = (content: string): TextDisplayBuilder => new TextDisplayBuilder().setContent(content);
    const running = await run(async (interaction) => {
      const section = new SectionBuilder()
        .addTextDisplayComponents(text('aside').setId(1))
        .setThumbnailAccessory(new ThumbnailBuilder().setURL('https://example.org/a.png'));
      const container = new ContainerBuilder()
        .addTextDisplayComponents(text('# Title'))
        .addSectionComponents(section)
        .addSeparatorComponents((separator) => separator)
        .addFileComponents(new FileBuilder().setURL('attachment://a.txt'));
      const files = [new AttachmentBuilder(Buffer.from('a'), { name: 'a.txt' })];
      await interaction.reply({ components: [container], files, flags: MessageFlags.IsComponentsV2 });
      await interaction.editReply({ components: [text('changed')] });
      await interaction.followUp('end');
    });
    const reply = await running.user.choose('go');
    const sent = structuredClone(reply.message!);
    await reply.until(({ followUps }) => followUps.length > 0);
    expect(sent.components).toMatchObject([
      {
        type: 17,
        id: 2,
        accent_color: null,
        spoiler: false,
        components: [
          { type: 10, id: 3, content: '# Title' },
          {
            type: 9,
            id: 4,
            components: [{ id: 1 }],
            accessory: { id: 5, media: { url: 'https://example.org/a.png' } },
          },
          { type: 14, id: 6, divider: true, spacing: 1 },
          { type: 13, id: 7, name: 'a.txt', size: 1, file: { url: sent.attachments[0]!.url } },
        ],
      },
    ]);
    expect(reply.message).toMatchObject({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 10, content: 'changed' }],
    });
    expectQuiet(running);
  });

  it.each([
    ['a server', 'guild', { context: 0, member: { permissions: '8' }, guild_locale: 'en-US' }, '0'],
    ['a direct message', 'dm', { context: 1, authorizing_integration_owners: { 0: '0' } }, '0'],
    [
      'a server without the app',
      'user-install',
      { context: 0, member: { permissions: '8' }, guild_locale: 'en-US' },
      '1',
    ],
  ] as const)('a payload from %s says where it is from', async (_name, context, told, owner) => {
    const running = await run(async (interaction) => interaction.reply('ok'));
    const { payload } = (await running.discord.user({ context, locale: 'ja', permissions: 8n }).choose('go')).exchange;
    expect(payload).toMatchObject({ ...told, locale: 'ja', version: 1, entitlements: [] });
    expect('user' in payload).toBe(context === 'dm');
    expect(Object.keys(payload.authorizing_integration_owners)).toEqual([owner]);
    expectQuiet(running);
  });

  it('an app that may not send is told so', async () => {
    const running = await run(async (interaction) => interaction.reply('ok'));
    const send = 1n << 11n;
    const asked = async (channel: 'general' | 'readOnly'): Promise<bigint> => {
      const { exchange } = await running.discord.user({ channel }).choose('go');
      return BigInt(exchange.payload.app_permissions) & send;
    };
    expect([await asked('general'), await asked('readOnly')]).toEqual([send, 0n]);
  });

  it('five follow-ups and no more where the app is installed for the user alone', async () => {
    const running = await run(async (interaction) => {
      await interaction.reply('ok');
      for (let number = 1; number <= 6; number++) await interaction.followUp(String(number));
    });
    const reply = await running.discord.user({ context: 'user-install' }).choose('go');
    await reply.until(() => reply.exchange.answers.length === 7);
    expect(reply.followUps.map(({ content }) => content)).toEqual(['1', '2', '3', '4', '5']);
    expect(reply.exchange.answers.at(-1)).toMatchObject({ route: 'follow-up', status: 400 });
  });
});

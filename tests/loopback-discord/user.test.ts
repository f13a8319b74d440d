import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoopbackDiscord, NoAnswer, Refused, startLoopbackDiscord } from './index.ts';
import { startBot } from './tiny-bot.ts';

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('quote')
    .setDescription('Finds lines')
    .addStringOption((option) =>
      option.setName('words').setDescription('Words').setRequired(true).setAutocomplete(true).setMaxLength(20),
    )
    .addIntegerOption((option) => option.setName('page').setDescription('Page').setMinValue(1))
    .toJSON(),
  { name: 'Count letters', type: ApplicationCommandType.Message },
];

function controls(): ActionRowBuilder<ButtonBuilder | StringSelectMenuBuilder>[] {
  const button = (id: string, label: string): ButtonBuilder =>
    new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary);
  const menu = new StringSelectMenuBuilder()
    .setCustomId('pick')
    .setPlaceholder('Pick one')
    .addOptions({ label: 'First', value: '1' }, { label: 'Second', value: '2' });
  return [
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      button('next', 'Next'),
      button('ask', 'Ask'),
      button('off', 'Off').setDisabled(true),
      new ButtonBuilder().setLabel('Site').setStyle(ButtonStyle.Link).setURL('https://example.org'),
    ),
    new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu),
  ];
}

const MODAL = new ModalBuilder()
  .setCustomId('form')
  .setTitle('Form')
  .addComponents(
    new ActionRowBuilder<TextInputBuilder>().addComponents(
      new TextInputBuilder().setCustomId('why').setLabel('Why').setStyle(TextInputStyle.Short).setMaxLength(10),
    ),
  );

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond([{ name: `${typed}?`, value: typed }]);
  }
  if (interaction.isChatInputCommand()) {
    const words = interaction.options.getString('words', true);
    return interaction.reply({ content: `for ${words}`, components: controls(), flags: MessageFlags.Ephemeral });
  }
  if (interaction.isMessageContextMenuCommand()) {
    return interaction.reply(`${interaction.targetMessage.content.length} letters`);
  }
  if (interaction.isButton()) {
    return interaction.customId === 'ask' ? interaction.showModal(MODAL) : interaction.update({ content: 'page 2' });
  }
  if (interaction.isStringSelectMenu()) return interaction.reply(`picked ${interaction.values.join()}`);
  if (interaction.isModalSubmit() && interaction.isFromMessage()) {
    return interaction.update({ content: `because ${interaction.fields.getTextInputValue('why')}` });
  }
  return undefined;
}

describe('a user and a discord.js client', () => {
  let discord: LoopbackDiscord;
  let bot: Awaited<ReturnType<typeof startBot>>;

  beforeAll(async () => {
    discord = await startLoopbackDiscord();
    bot = await startBot(discord, { on: answer, commands: COMMANDS });
  });

  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it('logs in and registers commands', () => {
    expect(bot.client.isReady()).toBe(true);
    expect(bot.client.guilds.cache.get(discord.guild.id)?.name).toBe(discord.guild.name);
    expect(bot.client.channels.cache.has(discord.channels.general.id)).toBe(true);
    expect(discord.commands().map(({ name }) => name)).toEqual(['quote', 'Count letters']);
    expect(discord.registrations).toMatchObject([{ method: 'PUT', status: 200 }]);
  });

  it('suggests while a user types', async () => {
    expect(await discord.user().type('quote', 'words', 'tai')).toEqual([{ name: 'tai?', value: 'tai' }]);
  });

  it.each(['guild', 'dm'] as const)('answers a slash command in a %s', async (context) => {
    const reply = await discord.user({ context }).choose('quote', { words: 'taiwan', page: 2 });
    expect(reply).toMatchObject({ ephemeral: true, thinking: false, failed: false });
    expect(reply.message?.content).toBe('for taiwan');
    expect(reply.message?.interaction_metadata?.id).toBe(reply.exchange.id);
    expect(reply.exchange.callbackMs).toBeGreaterThan(0);
  });

  it('updates the message a button stands on', async () => {
    const reply = await discord.user().choose('quote', { words: 'taiwan' });
    const updated = await reply.click('Next');
    expect(updated.message?.id).toBe(reply.message?.id);
    expect(reply.message?.content).toBe('page 2');
    expect(reply.message?.flags).toBe(MessageFlags.Ephemeral);
  });

  it('answers a menu with a message of its own', async () => {
    const reply = await discord.user().choose('quote', { words: 'taiwan' });
    const picked = await reply.select('Pick one', '2');
    expect(picked.message?.content).toBe('picked 2');
    expect(picked.message?.id).not.toBe(reply.message?.id);
  });

  it('opens a modal and takes what is typed into it', async () => {
    const reply = await discord.user().choose('quote', { words: 'taiwan' });
    const opened = await reply.click('ask');
    expect(opened.modal?.title).toBe('Form');
    await expect(opened.submit({ why: 'much too long' })).rejects.toThrow('at most 10');
    await opened.submit({ Why: 'I ask' });
    expect(reply.message?.content).toBe('because I ask');
    await expect(opened.submit({ why: 'again' })).rejects.toThrow('No modal is open');
  });

  it('hands a message to a menu command', async () => {
    const user = discord.user({ name: 'ana' });
    const reply = await user.menu('Count letters', user.say('hello'));
    expect(reply.message?.content).toBe('5 letters');
    expect(
      user
        .sees()
        .map(({ content }) => content)
        .slice(-2),
    ).toEqual(['hello', '5 letters']);
  });

  it('refuses what a client would not allow', async () => {
    const user = discord.user();
    const reply = await user.choose('quote', { words: 'taiwan' });
    const refused: readonly (readonly [Promise<unknown>, string])[] = [
      [user.choose('qoute'), 'No command "qoute" is registered'],
      [user.choose('quote'), 'The option "words" is required'],
      [user.choose('quote', { words: 'a', nope: 1 }), 'There is no option "nope"'],
      [user.choose('quote', { words: 3 }), 'words: takes text'],
      [user.choose('quote', { words: 'x'.repeat(21) }), 'words: takes at most 20'],
      [user.choose('quote', { words: 'a', page: 0 }), 'page: takes at least 1'],
      [user.choose('quote', { words: 'a', page: 1.5 }), 'page: takes a whole number'],
      [user.type('quote', 'page', '1'), '"page" has no suggestions'],
      [reply.click('Previous'), 'There is no button "Previous"; there is Next, Ask, Off, Site'],
      [reply.click('Off'), 'is disabled'],
      [reply.click('Site'), 'is a link'],
      [reply.select('pick', '3'), 'has no value "3"'],
      [reply.select('pick', ['1', '2']), 'takes 1 values, not 2'],
      [discord.user().click(reply.message!, 'Next'), 'for another user alone'],
      [reply.submit({}), 'No modal is open'],
    ];
    for (const [action, words] of refused) {
      const error: unknown = await action.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(Refused);
      expect(String(error)).toContain(words);
    }
  });

  it('has nothing to complain of after all this', () => {
    expect({ errors: bot.errors, bot: discord.violations, own: discord.selfViolations }).toEqual({
      errors: [],
      bot: [],
      own: [],
    });
  });
});

it('suggestions that do not come in time are missed', async () => {
  const discord = await startLoopbackDiscord({ clocks: { answerMs: 40 } });
  const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
  const url = `${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`;
  await fetch(url, { method: 'PUT', headers, body: JSON.stringify(COMMANDS) });
  await expect(discord.user().type('quote', 'words', 'tai')).rejects.toThrow(NoAnswer);
  await discord.close();
});

import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands, menus } from '../../commands/index.ts';
import { commandPayloads, SHARE_OPTION } from '../../src/discord/command-payloads.ts';
import { JAPANESE } from '../../src/discord/japanese.ts';
import { commandProblems } from '../../src/discord/limits.ts';
import { type Command, defineCommand, type OptionDeclaration } from '../../src/interaction/command.ts';

/** A command that is only declared. */
function declared(name: string, options: readonly OptionDeclaration[] = []): Command {
  const answer = (): never => {
    throw new Error('not asked');
  };
  return { ...defineCommand({ name, description: 'One line.', examples: [], options: [], answer }), options };
}

/** What Discord is told of one declared command. */
function payload(name: string, options?: readonly OptionDeclaration[]) {
  return commandPayloads([declared(name, options)], [])[0] as RESTPostAPIChatInputApplicationCommandsJSONBody;
}

const option = (name: string, fields: Partial<OptionDeclaration> = {}): OptionDeclaration => ({
  name,
  description: 'A value.',
  type: 'string',
  ...fields,
});

const optionNames = (name: string, options?: readonly OptionDeclaration[]) =>
  (payload(name, options).options ?? []).map((one) => one.name);

const all = commandPayloads(commands, menus);

describe('the commands there are', () => {
  it('are all told, in their order, then the menus', () => {
    expect(all.map(({ name }) => name)).toEqual([...commands, ...menus].map(({ name }) => name));
    const types = new Set(all.slice(0, commands.length).map(({ type }) => type));
    expect([...types]).toEqual([ApplicationCommandType.ChatInput]);
    expect(all.at(-1)).toMatchObject({ type: ApplicationCommandType.Message });
  });

  it('are what Discord takes, by its contract and by the rules it leaves out', () => {
    expect(commandProblems(all)).toEqual([]);
    for (const one of all) expect(ApplicationCommandUpdateRequestSchema.safeParse(one).error).toBeUndefined();
  });

  it('work in servers, in direct messages and where a member brought the app along', () => {
    for (const one of all) {
      expect(one.integration_types).toEqual([
        ApplicationIntegrationType.GuildInstall,
        ApplicationIntegrationType.UserInstall,
      ]);
      expect(one.contexts).toEqual([
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ]);
    }
  });

  it('can each be shared, but for help', () => {
    for (const command of commands) {
      const told = all.find(({ name }) => name === command.name) as RESTPostAPIChatInputApplicationCommandsJSONBody;
      expect(told.options?.at(-1)?.name === SHARE_OPTION.name).toBe(command.name !== 'help');
    }
  });

  it('say everything in Japanese as well', () => {
    const texts = [SHARE_OPTION, ...commands, ...commands.flatMap(({ options }) => options), ...menus].flatMap((one) =>
      'description' in one ? [one.name, one.description] : [one.name],
    );
    expect(texts.filter((text) => JAPANESE[text] === undefined)).toEqual([]);
    expect(Object.keys(JAPANESE).filter((text) => !texts.includes(text))).toEqual([]);
    const told = JSON.stringify(all);
    for (const text of texts) expect(told).toContain(JSON.stringify({ ja: JAPANESE[text] }));
  });
});

describe('a command', () => {
  it('is told with its Japanese name and description where it has them', () => {
    expect(payload('quote')).toMatchObject({
      name: 'quote',
      name_localizations: { ja: '引用' },
      description: 'One line.',
    });
    expect(payload('quote')).not.toHaveProperty('description_localizations');
    expect(payload('unheard')).not.toHaveProperty('name_localizations');
  });

  it('has required options first, and the others as declared, share last', () => {
    const options = [option('c'), option('b', { required: true }), option('a'), option('d', { required: true })];
    expect(optionNames('any', options)).toEqual(['b', 'd', 'c', 'a', 'share']);
    expect(optionNames('any')).toEqual(['share']);
    expect(optionNames('help')).toEqual([]);
  });

  it('has options with their type, and with what they ask for', () => {
    const [text, number, yes] = payload('any', [
      option('text', { required: true, autocomplete: true }),
      option('number', { type: 'integer', minValue: 0 }),
      option('yes', { type: 'boolean', required: false, autocomplete: false }),
    ]).options!;
    const description = 'A value.';
    expect(text).toEqual({
      type: ApplicationCommandOptionType.String,
      name: 'text',
      description,
      required: true,
      autocomplete: true,
    });
    expect(number).toEqual({ type: ApplicationCommandOptionType.Integer, name: 'number', description, min_value: 0 });
    expect(yes).toEqual({ type: ApplicationCommandOptionType.Boolean, name: 'yes', description });
  });
});

describe('a menu', () => {
  it('is a message command without a description', () => {
    const [menu] = commandPayloads([], [{ name: 'Find in record', invoke: () => neverAsked }]);
    expect(menu).toEqual({
      type: ApplicationCommandType.Message,
      name: 'Find in record',
      name_localizations: { ja: '記録で探す' },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  const neverAsked = { kind: 'answer', invocation: { command: 'quote', options: {} } } as const;
});

import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandOptionChoice,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { createEnvelope } from '../interactions/envelope.ts';
import { dispatch, openInteraction } from '../interactions/dispatch.ts';
import type { State } from '../state.ts';
import type { OptionValues, Reply } from './types.ts';
import type { Person } from '../world.ts';
import { findCommand, findSlashCommand, type FoundCommand } from './find-command.ts';
import { type OptionData, readOptions } from './option-values.ts';
import { NoAnswer, Refused } from './refused.ts';
import { awaitReply } from './reply.ts';
import { namedByOption, resolveIds } from './resolve.ts';
import { visible } from './visible.ts';

/** Sends a slash command. */
export async function choose(state: State, person: Person, words: string, values: OptionValues): Promise<Reply> {
  const found = findSlashCommand(state, person, words);
  const options = readOptions(found.options, values, true);
  const ids = options.map(({ type, value }) => ({ id: String(value), as: namedByOption(type) }));
  const resolved = resolveIds(state, ids);
  const payload = {
    ...createEnvelope(state, person),
    type: InteractionType.ApplicationCommand,
    data: {
      ...commandData(found),
      type: ApplicationCommandType.ChatInput,
      ...(options.length > 0 || found.way.length > 0 ? { options: nest(found, options) as never } : {}),
      ...(resolved ? { resolved } : {}),
    },
  } satisfies APIChatInputApplicationCommandInteraction;
  return awaitReply(state, person, openInteraction(state, payload, { person }));
}

/** Types into an option and waits for suggestions. */
export async function type(
  state: State,
  person: Person,
  words: string,
  typed: { readonly option: string; readonly text: string; readonly others: OptionValues },
): Promise<readonly APIApplicationCommandOptionChoice[]> {
  const found = findSlashCommand(state, person, words);
  const option = found.options.find(({ name }) => name === typed.option);
  if (!option) throw new Refused(`/${words} has no option "${typed.option}".`);
  if (!('autocomplete' in option) || !option.autocomplete) throw new Refused(`"${typed.option}" has no suggestions.`);
  const others = readOptions(found.options, typed.others, false);
  const focused: OptionData = { name: option.name, type: option.type, value: typed.text, focused: true };
  const payload = {
    ...createEnvelope(state, person),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      ...commandData(found),
      type: ApplicationCommandType.ChatInput,
      options: nest(found, [...others, focused]) as never,
    },
  } satisfies APIApplicationCommandAutocompleteInteraction;
  const interaction = openInteraction(state, payload, { person });
  await dispatch(state, interaction);
  if (!interaction.choices) throw new NoAnswer(`Loading the options of "${typed.option}" failed.`);
  return interaction.choices as readonly APIApplicationCommandOptionChoice[];
}

/** Picks a command from the menu of a message. */
export async function menu(state: State, person: Person, name: string, message: APIMessage): Promise<Reply> {
  const command = findCommand(state, person, name, ApplicationCommandType.Message);
  const target = visible(state, person, message);
  const payload = {
    ...createEnvelope(state, person),
    type: InteractionType.ApplicationCommand,
    data: {
      ...commandData({ command, options: [], way: [] }),
      type: ApplicationCommandType.Message,
      target_id: target.message.id,
      resolved: { messages: { [target.message.id]: target.message } },
    },
  } satisfies APIMessageApplicationCommandInteraction;
  return awaitReply(state, person, openInteraction(state, payload, { person }));
}

function commandData({ command }: FoundCommand): { id: string; name: string; guild_id?: string } {
  const { id, name, guild_id } = command;
  return { id, name, ...(guild_id === undefined ? {} : { guild_id }) };
}

/** Options inside the subcommand, and the subcommand inside its group. */
function nest({ way }: FoundCommand, options: readonly OptionData[]): readonly unknown[] {
  return way.reduceRight<readonly unknown[]>((inner, { name, type }) => [{ name, type, options: inner }], options);
}

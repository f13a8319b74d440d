import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandBasicOption,
  APIChatInputApplicationCommandInteraction,
  APIMessageApplicationCommandInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { COMMAND, INTERACTION } from '../../discord/wire.ts';
import { apiMessage } from './api-message.ts';
import { envelope, type Scene } from './envelope.ts';
import type { Channel, Message, OpenForm } from './types.ts';

export type { Scene } from './envelope.ts';

/** A slash command as Discord is told of it. */
export type SlashCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;
/** A menu of messages as Discord is told of it. */
export type MessageMenuCommand = RESTPostAPIContextMenuApplicationCommandsJSONBody;
/** An option of a slash command as Discord is told of it. */
export type CommandOption = NonNullable<SlashCommand['options']>[number];
/** Values of options by name, in the order they were filled in. */
export type CommandValues = Readonly<Record<string, string | number | boolean>>;

type Messages = Pick<Channel, 'messages'>;

/** A slash command that is sent off. */
export function slash(
  scene: Scene,
  command: SlashCommand,
  values: CommandValues,
): APIChatInputApplicationCommandInteraction {
  const options = optionsOf(command, values);
  return {
    ...envelope(scene),
    type: INTERACTION.command,
    data: {
      ...headOf(command),
      ...(options.length > 0 && { options: options as never }),
    },
  };
}

/**
 * A keystroke in an option that has suggestions.
 * @param values of the other options so far
 */
export function typing(
  scene: Scene,
  command: SlashCommand,
  values: CommandValues,
  focusedOption: string,
  text: string,
): APIApplicationCommandAutocompleteInteraction {
  const { [focusedOption]: _typed, ...others } = values;
  const focused = { ...optionsOf(command, { [focusedOption]: text })[0], focused: true };
  return {
    ...envelope(scene),
    type: INTERACTION.autocomplete,
    data: {
      ...headOf(command),
      options: [...optionsOf(command, others), focused] as never,
    },
  };
}

/**
 * A pressed button, or a choice from a menu.
 * @param values what was chosen; of a menu alone
 */
export function press(
  scene: Scene,
  channel: Messages,
  message: Message,
  customId: string,
  componentType: number,
  values?: readonly string[],
): APIMessageComponentInteraction {
  return {
    ...envelope(scene),
    type: INTERACTION.component,
    message: apiMessage(channel, message),
    data: {
      custom_id: customId,
      component_type: componentType,
      ...(values && { values: [...values] }),
    },
  };
}

/** A form that is submitted, with its components as Discord sends them. */
export function formSubmit(
  scene: Scene,
  channel: Messages,
  { form, from }: OpenForm,
  components: readonly object[],
): APIModalSubmitInteraction {
  const source = channel.messages.find(({ id }) => id === from);
  return {
    ...envelope(scene),
    type: INTERACTION.form,
    ...(source && { message: apiMessage(channel, source) }),
    data: { custom_id: form.custom_id, components: [...components] as never },
  };
}

/** An entry of the menu of a message. */
export function menuOn(
  scene: Scene,
  channel: Messages,
  menu: MessageMenuCommand,
  message: Message,
): APIMessageApplicationCommandInteraction {
  return {
    ...envelope(scene),
    type: INTERACTION.command,
    data: {
      id: commandId(menu.name),
      name: menu.name,
      type: COMMAND.messageMenu,
      target_id: message.id,
      resolved: { messages: { [message.id]: apiMessage(channel, message) } },
    },
  };
}

/** Options as interactions carry them. A name the command does not have is left out: no client could send it. */
function optionsOf(
  { options = [] }: SlashCommand,
  values: CommandValues,
): readonly {
  readonly name: string;
  readonly type: APIApplicationCommandBasicOption['type'];
  readonly value: unknown;
}[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const type = options.find((option) => option.name === name)?.type;
    return type === undefined ? [] : [{ name, type: type as APIApplicationCommandBasicOption['type'], value }];
  });
}

/** What the data of a slash command begin with. */
function headOf({ name }: SlashCommand) {
  return { id: commandId(name), name, type: COMMAND.slash } as const;
}

/** An id for a command, the same for a name each time: no server deals them out here. */
function commandId(name: string): string {
  let hash = 0;
  for (const character of name) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
  return (1_300_000_100_000_000_000n + BigInt(hash)).toString();
}

import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, OptionDeclaration } from '../interaction/command.ts';
import type { MessageMenu } from '../interaction/message-menu.ts';
import { JAPANESE } from './japanese.ts';
import { COMMAND, OPTION } from './wire.ts';

/** The option of every command but help that makes its answer public. It belongs to the place, not to the command. */
export const SHARE_OPTION = {
  name: 'share',
  description: 'Show the answer to everyone in the channel.',
  type: 'boolean',
} as const satisfies OptionDeclaration;

/** Usable where the app is in the server and where a member brought it along; in servers, its own and other DMs. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

/** The commands as Discord is told of them: slash commands first, then the menus of a message. */
export function commandPayloads(
  commands: readonly Command[],
  menus: readonly MessageMenu[],
): RESTPutAPIApplicationCommandsJSONBody {
  return [...commands.map(commandPayload), ...menus.map(menuPayload)];
}

function commandPayload({ name, description, options }: Command): RESTPostAPIApplicationCommandsJSONBody {
  const all: readonly OptionDeclaration[] = name === 'help' ? options : [...options, SHARE_OPTION];
  // Discord demands that required options come first; otherwise the order declared is the order shown.
  const ordered = [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
  return {
    type: COMMAND.slash,
    ...translated('name', name),
    ...translated('description', description),
    options: ordered.map(optionPayload),
    ...EVERYWHERE,
  };
}

/** No `max_length`: a search that is too long reaches us, and is told so in words. */
function optionPayload({
  name,
  description,
  type,
  required,
  autocomplete,
  minValue,
}: OptionDeclaration): APIApplicationCommandBasicOption {
  return {
    type: OPTION[type],
    ...translated('name', name),
    ...translated('description', description),
    ...(required && { required }),
    ...(autocomplete && { autocomplete }),
    ...(minValue !== undefined && { min_value: minValue }),
  } as APIApplicationCommandBasicOption;
}

function menuPayload({ name }: MessageMenu): RESTPostAPIApplicationCommandsJSONBody {
  return { type: COMMAND.messageMenu, ...translated('name', name), ...EVERYWHERE };
}

/** A text, with its translation where there is one. */
function translated<Key extends 'name' | 'description'>(key: Key, text: string) {
  const ja = JAPANESE[text];
  const translations = ja === undefined ? {} : { [`${key}_localizations`]: { ja } };
  return { [key]: text, ...translations } as Record<Key, string> &
    Partial<Record<`${Key}_localizations`, { ja: string }>>;
}

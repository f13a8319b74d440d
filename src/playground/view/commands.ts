import { COMMAND } from '../../discord/wire.ts';
import type { MessageMenuCommand, SlashCommand } from '../discord/interactions.ts';
import type { Start } from '../protocol.ts';

/** The slash commands, in the order they are shown. */
export function slashCommands({ commands }: Start): readonly SlashCommand[] {
  return commands.filter((command) => command.type === COMMAND.slash) as readonly SlashCommand[];
}

/** The entries of the menu of a message. */
export function messageMenus({ commands }: Start): readonly MessageMenuCommand[] {
  return commands.filter((command) => command.type === COMMAND.messageMenu) as readonly MessageMenuCommand[];
}

import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { State } from '../state.ts';
import type { Person } from '../world.ts';
import { Refused } from './refused.ts';

/** A command, down to the subcommand that was named. */
export interface FoundCommand {
  readonly command: APIApplicationCommand;
  /** Options of the command, or of its subcommand. */
  readonly options: readonly APIApplicationCommandBasicOption[];
  /** The group and subcommand on the way, outermost first. */
  readonly way: readonly { readonly name: string; readonly type: ApplicationCommandOptionType }[];
}

/** A slash command by its words: `quote`, `config set`. */
export function findSlashCommand(state: State, person: Person, words: string): FoundCommand {
  const [name = '', ...subs] = words.replace(/^\//, '').split(' ');
  const command = findCommand(state, person, name, ApplicationCommandType.ChatInput);
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  const way: { name: string; type: ApplicationCommandOptionType }[] = [];
  for (const sub of subs) {
    const found = options.find((one) => one.name === sub && isNesting(one.type));
    if (!found) throw new Refused(`/${words}: /${name} has no subcommand "${sub}".`);
    way.push({ name: found.name, type: found.type });
    options = ('options' in found ? found.options : undefined) ?? [];
  }
  if (options.some(({ type }) => isNesting(type))) throw new Refused(`/${words} needs a subcommand.`);
  return { command, options: options as readonly APIApplicationCommandBasicOption[], way };
}

/** A command of a type that this person may use where they stand. A server's own command goes before a global one. */
export function findCommand(
  state: State,
  person: Person,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const own = person.place === 'guild' ? state.commands.list(state.world.guild.id) : [];
  const registered = [...own, ...state.commands.list()].filter((one) => one.name === name && one.type === type);
  if (registered.length === 0) throw new Refused(`No command "${name}" is registered.`);
  const usable = registered.find((one) => isUsable(one, person));
  if (!usable) throw new Refused(`"${name}" is not offered to this user here.`);
  return usable;
}

function isUsable(
  { contexts, integration_types, default_member_permissions }: APIApplicationCommand,
  person: Person,
): boolean {
  const { place, permissions } = person;
  const context = place === 'dm' ? InteractionContextType.BotDM : InteractionContextType.Guild;
  const installed =
    place === 'user-install' ? ApplicationIntegrationType.UserInstall : ApplicationIntegrationType.GuildInstall;
  const inContext = contexts === null || contexts === undefined || contexts.includes(context);
  const isInstalled = (integration_types ?? [ApplicationIntegrationType.GuildInstall]).includes(installed);
  const needed = BigInt(default_member_permissions ?? 0);
  const isAllowed = place === 'dm' || (BigInt(permissions) & needed) === needed;
  return inContext && isInstalled && isAllowed;
}

function isNesting(type: ApplicationCommandOptionType): boolean {
  return type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;
}

import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  Locale,
} from 'discord-api-types/v10';
import type { Exchange } from '../types.ts';
import type { Place } from '../world.ts';

/** Values of command options by name; of user, channel, role and mentionable options, the id. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export interface UserOptions {
  readonly name?: string;
  /** Bits of the permissions in the server. Default: what everyone has. */
  readonly permissions?: bigint | string;
  /** Default `en-US`. */
  readonly locale?: Locale | `${Locale}`;
  /** Default `guild`. */
  readonly context?: Place;
  /** Of the server. Default `general`. */
  readonly channel?: 'general' | 'readOnly';
}

/** A person at a client. Refuses, by throwing `Refused`, what a client would not let them do. */
export interface LoopbackUser {
  readonly id: string;
  readonly name: string;
  /**
   * Types into an option and gives what is suggested. `others` are the options filled in before.
   * Throws `NoAnswer` where suggestions do not come in time.
   */
  readonly type: (
    command: string,
    option: string,
    text: string,
    others?: OptionValues,
  ) => Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Sends a slash command. A subcommand is named with its command: `config set`. */
  readonly choose: (command: string, options?: OptionValues) => Promise<Reply>;
  /** Picks a command from the menu of a message. */
  readonly menu: (name: string, message: APIMessage) => Promise<Reply>;
  /** Clicks a button of any message the user can see. */
  readonly click: (message: APIMessage, labelOrCustomId: string) => Promise<Reply>;
  /** Picks from a menu of any message the user can see. */
  readonly select: (
    message: APIMessage,
    placeholderOrCustomId: string,
    value: string | readonly string[],
  ) => Promise<Reply>;
  /** Posts a message. */
  readonly say: (content: string) => APIMessage;
  /** Messages the user sees in their channel now, oldest first. */
  readonly sees: () => readonly APIMessage[];
}

/** What became of an interaction, as the user sees it. Its fields follow later edits. */
export interface Reply {
  readonly exchange: Exchange;
  /** The answer; for an update, the message the component stands on. Undefined while thinking and once deleted. */
  readonly message: APIMessage | undefined;
  readonly followUps: readonly APIMessage[];
  /** Only this user sees the answer. */
  readonly ephemeral: boolean;
  readonly thinking: boolean;
  /** The client says that the application did not respond. */
  readonly failed: boolean;
  readonly modal: APIModalInteractionResponseCallbackData | undefined;
  /** Resolves once this holds; it is looked at after every change. */
  readonly until: (holds: (reply: Reply) => boolean) => Promise<Reply>;
  /** Resolves once the reply no longer thinks. */
  readonly settled: () => Promise<Reply>;
  readonly click: (labelOrCustomId: string) => Promise<Reply>;
  readonly select: (placeholderOrCustomId: string, value: string | readonly string[]) => Promise<Reply>;
  /** Submits the modal. Values by custom_id or label. */
  readonly submit: (values: Readonly<Record<string, string | readonly string[]>>) => Promise<Reply>;
}

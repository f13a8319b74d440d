import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteraction,
  APIMessageComponentInteraction,
  APIModalInteractionResponseCallbackData,
  APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import type { MessageBody } from '../message/types.ts';
import type { Sent } from '../protocol.ts';

/** An interaction of the page, whole, as Discord would send it to a bot. */
export type Interaction =
  | APIApplicationCommandInteraction
  | APIApplicationCommandAutocompleteInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

/** Somebody who can be at the keyboard. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** What they are, in a few words. */
  readonly role: string;
  readonly permissions: bigint;
}

/**
 * Where a message is.
 * - `sending`: an interaction went out; nothing has come back yet.
 * - `thinking`: the bot held the interaction open.
 * - `here`: it can be read.
 * - `failed`: the bot did not answer; `Exchange.end` says why.
 */
export type MessageState = 'sending' | 'thinking' | 'here' | 'failed';

/** The interaction that asked for a message of the bot. */
export interface Asked {
  readonly id: string;
  /** Id of the person. */
  readonly by: string;
  /** Type of the interaction: a command or menu, a press, or a form. */
  readonly type: 2 | 3 | 5;
  /** Id of the message it was about: pressed, picked with a menu, or that its form was opened from. */
  readonly on?: string;
}

/** A message in the channel, of a person or of the bot. */
export interface Message {
  /** A snowflake; later messages have larger ones. */
  readonly id: string;
  /** Id of a person, or of the application. */
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** When it was last changed, where it was. */
  readonly editedAt?: number;
  readonly body: MessageBody;
  readonly state: MessageState;
  /** Set where only this person sees it. */
  readonly onlyFor?: string;
  /** Set on messages of the bot. */
  readonly asked?: Asked;
  /** The command or menu it answers: `/quote`, `Find in record`. */
  readonly invoked?: { readonly by: string; readonly name: string };
  /** Id of the message it replies to. */
  readonly repliesTo?: string;
  /** Id of the interaction that last set out to change it, while that is under way. */
  readonly pending?: string;
  /** The custom id that was pressed for `pending`. */
  readonly pressed?: string;
  /** Id of who pressed last: `pending`, `pressed` and `trouble` are for them alone. */
  readonly pressedBy?: string;
  /** Said under it to whoever pressed: a press that got no answer. On a failed message: why there is none. */
  readonly trouble?: string;
  /** Ids of the interactions it comes from, in order; the inspector shows them. */
  readonly exchanges: readonly string[];
}

/** What went over the wire for one interaction. */
export interface Exchange {
  /** Id of the interaction. */
  readonly id: string;
  /** `/quote words:taiwan`, `Next`, `suggestions for words:tai`. */
  readonly title: string;
  readonly request: Interaction;
  /** In the order it was sent, each verdict right after the body it is on. */
  readonly sent: readonly Sent[];
  /** Id of the message that an edit or a delete is about: its own first answer, or the message it changes. */
  readonly original?: string;
  /** Milliseconds from sending the request to reading the first answer; undefined before that. */
  readonly roundTripMs?: number;
  /** How it ended; undefined while it is under way. */
  readonly end?: ExchangeEnd;
}

/**
 * `answered`; `silent`: the bot sent nothing to show; `unreachable`: the server is not there; `reloaded`: the page went
 * away while it was under way; `refused`: the server said no.
 */
export type ExchangeEnd =
  | { readonly kind: 'answered' | 'silent' | 'unreachable' | 'reloaded' }
  | { readonly kind: 'refused'; readonly status: number; readonly text: string };

/** A form the bot opened. */
export interface OpenForm {
  /** Id of the interaction it answers. */
  readonly exchange: string;
  readonly form: APIModalInteractionResponseCallbackData;
  /** Id of the message it was opened from, where it was opened by a button. */
  readonly from?: string;
  /** Id of the interaction that submitted it, while that is under way. */
  readonly pending?: string;
  /** Said in it: submitting it got no answer. It stays open, so that nothing typed is lost. */
  readonly trouble?: string;
}

/** All that is in the channel. A value: changes make a new one. */
export interface Channel {
  readonly messages: readonly Message[];
  /** The latest exchanges, at most `KEPT_EXCHANGES`. */
  readonly exchanges: readonly Exchange[];
  readonly form?: OpenForm;
  /** The largest id of any message there was: none is given twice, though a message goes. */
  readonly newest: string;
  /** How many of the oldest messages were let go. */
  readonly dropped: number;
}

import type { APIInteractionResponse, RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

/** What the playground's server and its page say to each other. */

/** Where the page sends interactions: POST, one raw interaction as JSON; the answer is a `Sent` a line. */
export const INTERACTIONS_PATH = '/interactions';
/** Where the page asks whether the server is there: GET, a `Health` as JSON. */
export const HEALTH_PATH = '/healthz';
/** Id of the element of the page that holds a `Start` as JSON. */
export const START_ID = 'start';

/** What the page is given with its HTML. */
export interface Start {
  readonly version: string;
  /** Names the page's script and style. A server with another one was updated while the page was open. */
  readonly build: string;
  /** The commands as Discord is told of them. */
  readonly commands: RESTPutAPIApplicationCommandsJSONBody;
  readonly records: readonly RecordSummary[];
  /** Commands to try, as they can be typed: `/quote words:taiwan`. Each finds something. */
  readonly examples: readonly string[];
  /** Set where other machines may reach the server. */
  readonly open: boolean;
}

/** A loaded record and what it holds. */
export interface RecordSummary {
  readonly id: string;
  readonly title: string;
  /** `21 Jan 2022`. */
  readonly date: string;
  readonly revision: number;
  readonly lines: number;
  /** How many lines each label has, most faithful first; zero counts are left out. */
  readonly labels: readonly { readonly mark: string; readonly label: string; readonly lines: number }[];
  readonly speakers: readonly string[];
  readonly topics: readonly string[];
  /** Who published what the record was made from. */
  readonly sources: readonly string[];
}

/** Whether the server is there, and which page it serves. */
export interface Health {
  readonly build: string;
}

/** What the bot sent for an interaction, in the order it was sent. `ms` counts from the arrival of the interaction. */
export type Sent =
  /** The first answer. */
  | { readonly kind: 'callback'; readonly ms: number; readonly body: APIInteractionResponse }
  /** A message that replaces the one waiting, or one more; bodies as for a webhook. */
  | { readonly kind: 'edit' | 'follow-up'; readonly ms: number; readonly body: object }
  | { readonly kind: 'delete'; readonly ms: number }
  | ({ readonly kind: 'verdict' } & Verdict)
  /** It was no interaction. */
  | { readonly kind: 'unanswered' };

/** What Discord would say to the body sent as number `of` of all bodies, from 0: nothing where a list is empty. */
export interface Verdict {
  readonly of: number;
  /** Against the published contract; undefined where that is not installed, or has nothing for such a body. */
  readonly contract: readonly string[] | undefined;
  /** Against the limits the contract leaves out. */
  readonly limits: readonly string[];
}

import type { APIInteraction, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { CommandRegistry } from './commands.ts';
import type { Spec } from '../../src/contract/spec.ts';
import type { MessageStore, Stored } from './messages/store.ts';
import type { Signal } from './signal.ts';
import type { Snowflakes } from './snowflake.ts';
import type { Clocks, Delivery, Exchange, ExchangeAnswer, Registration, Rules, Sent, Violation } from './types.ts';
import type { Person, World } from './world.ts';

/** Everything this Discord knows, shared by its doors. */
export interface State {
  readonly world: World;
  readonly clocks: Clocks;
  readonly rules: Rules;
  readonly ids: Snowflakes;
  readonly spec: Spec;
  readonly commands: CommandRegistry;
  readonly messages: MessageStore;
  readonly people: Map<string, Person>;
  readonly interactions: Map<string, Interaction>;
  readonly exchanges: OpenExchange[];
  readonly violations: Violation[];
  readonly selfViolations: Violation[];
  readonly registrations: Registration[];
  /** Where interactions go; changed when an endpoint is saved. */
  delivery: Delivery;
  /** Takes a payload to the app. */
  readonly deliver: (payload: unknown, interaction?: Interaction) => Promise<Sent>;
  /** Timers to be cleared at the end. */
  readonly timers: Set<NodeJS.Timeout>;
}

/** An exchange that is still being written. */
export type OpenExchange = { -readonly [Key in keyof Exchange]: Exchange[Key] } & {
  readonly answers: ExchangeAnswer[];
};

/** How an interaction was first answered. */
export type Acknowledged = 'message' | 'deferred' | 'update' | 'deferred-update' | 'choices' | 'modal' | 'pong';

/** An interaction and what became of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly payload: APIInteraction;
  readonly exchange: OpenExchange;
  readonly person: Person | undefined;
  /** Milliseconds of `performance.now()`. */
  readonly dispatchedAt: number;
  readonly changes: Signal<void>;
  acknowledged?: Acknowledged;
  /** The message a component or a modal came from. */
  readonly source?: Stored;
  /** The answer; for an update, the message it came from. */
  original?: Stored;
  readonly followUps: Stored[];
  choices?: readonly unknown[];
  modal?: APIModalInteractionResponseCallbackData;
  /** How far it got through the gateway. */
  sending?: { readonly taken: boolean };
  /** The clock ran out. */
  failed: boolean;
}

/** Runs something later, unless this Discord is closed before. */
export function later(state: Pick<State, 'timers'>, ms: number, run: () => void): void {
  const timer = setTimeout(() => {
    state.timers.delete(timer);
    run();
  }, ms).unref();
  state.timers.add(timer);
}

import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Conversation } from '../../conversation/conversation.ts';
import type { Reaction } from '../../conversation/reaction.ts';
import { faultName, type Log } from '../log.ts';
import type { Callbacks, Delivery, InteractionRef } from './callbacks.ts';
import { deliverHeld } from './held.ts';
import { interactionRef } from './interaction-ref.ts';

/** Discord waits 3 s for a first answer; after this long the interaction is held open, to be answered by an edit. */
const HOLD_AFTER_MS = 2_500;

/** What an answerer is made of. */
export interface AnswererOptions {
  readonly conversation: Conversation;
  readonly callbacks: Callbacks;
  readonly log: Log;
  readonly holdAfterMs?: number;
  readonly now?: () => number;
  /** Waits for a turn. By default one interaction is answered a turn of the event loop, so that no clock starves. */
  readonly turn?: () => Promise<void>;
}

/** Answers interactions that arrive over the gateway: each exactly once, in time, whatever else is going on. */
export interface Answerer {
  readonly receive: (payload: unknown) => void;
  /** Resolves once everything received is answered. */
  readonly drained: () => Promise<void>;
}

export function createAnswerer(options: AnswererOptions): Answerer {
  const { conversation, callbacks, log, holdAfterMs = HOLD_AFTER_MS, now = Date.now, turn = createTurns() } = options;
  const open = new Set<Promise<void>>();
  const answer = async (payload: unknown): Promise<void> => {
    const receivedAt = now();
    const to = interactionRef(payload);
    if (!to) {
      log.warn({}, 'an interaction without id or token was passed over');
      return;
    }
    const hold = createHold({ conversation, callbacks, holdAfterMs, receivedAt }, payload, to);
    await turn();
    const reaction = conversation.react(payload);
    const held = await hold.settle();
    if (!reaction || held === 'not-ours') return;
    const deliver = (what: Reaction): Promise<Delivery> =>
      held ? deliverHeld(callbacks, to, held, what) : callbacks.create(to, what.response, receivedAt);
    const delivery = await deliver(reaction);
    tell(log, delivery);
    if (delivery.kind === 'refused') {
      // A body that Discord will not take is a fault of ours: the reader is told so in the plainest words.
      const fault = new Error(`Discord refused a reply with code ${delivery.code}`);
      tell(log, await deliver({ response: conversation.failed(fault, payload) }));
    }
    if (delivery.kind === 'done' && reaction.after === 'delete-original') tell(log, await callbacks.deleteOriginal(to));
  };
  return {
    receive: (payload) => {
      const work = answer(payload).catch((fault: unknown) => {
        log.error({ fault: faultName(fault) }, 'an answer was not delivered');
      });
      open.add(work);
      void work.finally(() => open.delete(work));
    },
    drained: async () => {
      while (open.size > 0) await Promise.all(open);
    },
  };
}

interface Hold {
  /**
   * Stops the clock. The answer that holds the interaction open, or undefined where none was needed; `not-ours` where
   * another process has answered.
   */
  readonly settle: () => Promise<APIInteractionResponse | 'not-ours' | undefined>;
}

/** Holds an interaction open when its answer is not ready in time. Suggestions and forms cannot be held. */
function createHold(
  deps: {
    readonly conversation: Conversation;
    readonly callbacks: Callbacks;
    readonly holdAfterMs: number;
    readonly receivedAt: number;
  },
  payload: unknown,
  to: InteractionRef,
): Hold {
  let holding: ReturnType<Hold['settle']> | undefined;
  const clock = setTimeout(() => {
    const response = deps.conversation.hold(payload);
    if (!response) return;
    holding = deps.callbacks.create(to, response, deps.receivedAt).then(({ kind }) => {
      if (kind === 'answered-before') return 'not-ours';
      // Not acknowledged in time, it may have been taken all the same: then an edit gets through.
      return kind === 'refused' ? undefined : response;
    });
  }, deps.holdAfterMs);
  return {
    settle: async () => {
      clearTimeout(clock);
      return holding;
    },
  };
}

function tell(log: Log, delivery: Delivery): void {
  if (delivery.kind === 'too-late') log.warn({ code: delivery.code }, 'an interaction was over before its answer');
  if (delivery.kind === 'refused') log.error({ code: delivery.code }, 'Discord refused a reply');
}

/** One turn of the event loop after another, in the order asked for. */
function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(
      () =>
        new Promise((resolve) => {
          setImmediate(resolve);
        }),
    );
    return last;
  };
}

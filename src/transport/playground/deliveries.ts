import { setImmediate } from 'node:timers/promises';
import type { Sent } from '../../playground/protocol.ts';
import type { Callbacks, Delivery } from '../discord/callbacks.ts';
import type { Contract } from './contract.ts';
import { verdictOn, type WithBody } from './verdict.ts';

/** What the bot sends for one interaction, told line by line instead of sent to Discord. */
export interface Deliveries {
  readonly callbacks: Callbacks;
  /** Resolves with how many things were sent, once each has its verdict. */
  readonly judged: () => Promise<number>;
}

/**
 * @param write takes a line at once, or drops it where nobody reads any more
 * @param contract held against each body once it is loaded
 * @param now milliseconds, counted from anywhere
 */
export function createDeliveries(
  write: (line: Sent) => void,
  contract: Contract,
  now: () => number = () => performance.now(),
): Deliveries {
  const arrived = now();
  const verdicts: Promise<void>[] = [];
  let count = 0;
  const elapsed = (): number => Math.round((now() - arrived) * 10) / 10;
  const judge = async (of: number, sent: WithBody): Promise<void> => {
    // The answer goes out at the end of this turn of the event loop: whatever the verdict costs comes after it.
    await setImmediate();
    write({ kind: 'verdict', of, ...verdictOn(sent, await contract()) });
  };
  const send = (kind: 'callback' | 'edit' | 'follow-up', body: object): Promise<Delivery> => {
    write({ kind, ms: elapsed(), body } as Sent);
    // Verdicts count bodies alone, as a message that is taken away has none.
    const verdict = judge(verdicts.length, { kind, body } as WithBody);
    // A fault in it is told by `judged`, which may be waited for only later.
    verdict.catch(() => {});
    verdicts.push(verdict);
    count += 1;
    return DONE;
  };
  return {
    callbacks: {
      create: (_, response) => send('callback', response),
      editOriginal: (_, body) => send('edit', body),
      followUp: (_, body) => send('follow-up', body),
      deleteOriginal: () => {
        write({ kind: 'delete', ms: elapsed() });
        count += 1;
        return DONE;
      },
      close: () => {},
    },
    judged: async () => {
      await Promise.all(verdicts);
      return count;
    },
  };
}

const DONE: Promise<Delivery> = Promise.resolve({ kind: 'done' });

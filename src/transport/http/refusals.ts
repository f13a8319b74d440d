import type { Log } from '../log.ts';

/** How a refusal is told to whoever asked. */
export interface Refusal {
  readonly status: number;
  readonly text: string;
}

/** Why a request is refused: its status, and what goes back. */
export const REFUSALS = {
  'no-interaction': { status: 400, text: 'The body is no interaction.' },
  unsigned: { status: 401, text: 'The signature or its timestamp is missing or malformed.' },
  stale: { status: 401, text: 'The timestamp is too far from the present.' },
  'wrong-signature': { status: 401, text: 'The signature is wrong.' },
  repeated: { status: 401, text: 'The interaction has been answered.' },
  'no-path': { status: 404, text: 'There is nothing here.' },
  'wrong-method': { status: 405, text: 'This method is not allowed here.' },
  'too-large': { status: 413, text: 'The body is too large.' },
  'wrong-type': { status: 415, text: 'The body must be application/json, and not compressed.' },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalKind = keyof typeof REFUSALS;

/** A public address is scanned all day: each kind of refusal is told at most once in this many milliseconds. */
const TOLD_EVERY_MS = 60_000;

/** Tells of refusals by their kind; nothing of the request is told. */
export function createRefusalLog(log: Log, now: () => number): (kind: string, status: number) => void {
  const told = new Map<string, number>();
  return (kind, status) => {
    const time = now();
    if (time - (told.get(kind) ?? -Infinity) < TOLD_EVERY_MS) return;
    told.set(kind, time);
    log.info({ kind, status }, 'request refused');
  };
}

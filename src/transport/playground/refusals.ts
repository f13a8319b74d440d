import { MOST_BYTES } from '../http/read-body.ts';
import type { Refusal } from '../http/refusals.ts';

/** Why the playground refuses a request: its status, and what goes back. A person may read it in the inspector. */
export const REFUSALS = {
  'no-interaction': { status: 400, text: 'The body is no interaction: it needs an id and a token. Reload the page.' },
  'wrong-origin': { status: 403, text: 'Another page may not ask here. Open the playground itself.' },
  'no-path': { status: 404, text: 'There is nothing here. The playground is at /.' },
  'wrong-method': { status: 405, text: 'This method is not allowed here. The header "allow" names those that are.' },
  'too-large': { status: 413, text: `The body is too large: at most ${MOST_BYTES / 1024} KB. Send less.` },
  'wrong-type': { status: 415, text: 'The body must be application/json, and not compressed.' },
  'wrong-host': {
    status: 421,
    text: 'Readout is not served under this name. Open it as localhost, or set HOST to the name.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalKind = keyof typeof REFUSALS;

import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { Reaction } from '../../conversation/reaction.ts';
import { INTERACTION, RESPONSE } from '../../discord/wire.ts';
import { createRecentIds } from './recent-ids.ts';
import { bodyProblem, parseJson, readBody } from './read-body.ts';
import { REFUSALS, type RefusalKind } from './refusals.ts';
import { JSON_TYPE, refusal, type Reply, TEXT_TYPE } from './reply.ts';
import { FRESH_MS, importPublicKey, isSealed, readSeal, type Seal } from './signature.ts';

const HEALTH_PATH = '/healthz';
const INTERACTION_PATHS: ReadonlySet<string> = new Set(['/', '/interactions']);

/** The answer to the interaction that asks whether anyone is there. */
const PONG = JSON.stringify({ type: RESPONSE.pong });

/** A signed timestamp can be early, then grow old: for as long as both together, its request could be repeated. */
const REMEMBERED_MS = 2 * FRESH_MS;
/** About 10 MB. It is reached at 160 interactions a second. */
const MOST_REMEMBERED = 100_000;

/** What goes back to Discord. */
export interface SealedReply extends Reply {
  /** To be called once the reply is on the wire. */
  readonly onSent?: () => void;
}

/** What the handler is given by the program around it. */
export interface HandlerOptions {
  readonly publicKey: string;
  readonly react: (payload: unknown) => Reaction | undefined;
  readonly afterwards: (payload: unknown, reaction: Reaction) => void;
  readonly now: () => number;
}

/**
 * Makes the function that finds the reply to a request, undefined where the client left before its request was read.
 * It calls `proceed` when it starts to read the body, for clients that wait for leave to send it.
 */
export function createHandler(
  options: HandlerOptions,
): (request: IncomingMessage, proceed: () => void) => Promise<SealedReply | undefined> {
  const key = importPublicKey(options.publicKey);
  const answer = createAnswerer(options);
  return async (request, proceed) => {
    const admitted = admit(request, options.now());
    if ('status' in admitted) return admitted;
    proceed();
    const body = await readBody(request);
    if (body === 'gone') return undefined;
    if (body === 'too-large') return refuse(body);
    return isSealed(key, admitted, body) ? answer(parseJson(body)) : refuse('wrong-signature');
  };
}

/** What can be told from the head of a request: the seal of an interaction to be read, or a reply at once. */
function admit({ url = '', method = '', headers }: IncomingMessage, time: number): Seal | Reply {
  const [path = ''] = url.split('?', 1);
  if (path === HEALTH_PATH) {
    if (method !== 'GET' && method !== 'HEAD') return refuse('wrong-method', { allow: 'GET, HEAD' });
    return { status: 200, headers: TEXT_TYPE, body: 'ok' };
  }
  if (!INTERACTION_PATHS.has(path)) return refuse('no-path');
  if (method !== 'POST') return refuse('wrong-method', { allow: 'POST' });
  const problem = bodyProblem(headers);
  if (problem) return refuse(problem);
  const seal = readSeal(headers, time);
  return typeof seal === 'string' ? refuse(seal) : seal;
}

/** Answers what Discord has signed, each interaction once. */
function createAnswerer({ react, afterwards, now }: HandlerOptions): (payload: unknown) => SealedReply {
  const recent = createRecentIds({ windowMs: REMEMBERED_MS, most: MOST_REMEMBERED, now });
  return (payload) => {
    if (typeof payload !== 'object' || payload === null || !('type' in payload)) return refuse('no-interaction');
    if (payload.type === INTERACTION.ping) return { status: 200, headers: JSON_TYPE, body: PONG };
    if (!('id' in payload) || typeof payload.id !== 'string') return refuse('no-interaction');
    if (!/^\d{1,20}$/.test(payload.id)) return refuse('no-interaction');
    if (!recent.isNew(payload.id)) return refuse('repeated');
    const reaction = react(payload);
    if (!reaction) return refuse('no-interaction');
    const body = JSON.stringify(reaction.response);
    return { status: 200, headers: JSON_TYPE, body, onSent: () => afterwards(payload, reaction) };
  };
}

function refuse(kind: RefusalKind, more: OutgoingHttpHeaders = {}): Reply {
  return refusal(kind, REFUSALS[kind], more);
}

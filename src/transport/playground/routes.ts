import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { HEALTH_PATH, type Health, INTERACTIONS_PATH, type Sent } from '../../playground/protocol.ts';
import { type AnswererOptions, createAnswerer } from '../discord/answerer.ts';
import { interactionRef } from '../discord/interaction-ref.ts';
import { bodyProblem, parseJson, readBody } from '../http/read-body.ts';
import { JSON_TYPE, refusal, type Reply } from '../http/reply.ts';
import { type Asset, createAsset } from './asset.ts';
import type { Bundle } from './bundle.ts';
import type { Contract } from './contract.ts';
import { createDeliveries } from './deliveries.ts';
import { assetPaths } from './page.ts';
import { REFUSALS, type RefusalKind } from './refusals.ts';

/** How interactions are answered: as at the gateway. */
export interface Answering extends Omit<AnswererOptions, 'callbacks'> {
  readonly contract: Contract;
}

/** A path has another build's name once the server was updated, so what is kept never grows old. */
const FOR_GOOD = { 'cache-control': 'public, max-age=31536000, immutable' };
const NOT_KEPT = { 'cache-control': 'no-store' };

/** What is got by its path. */
export function createAssets(html: string, { script, style, build }: Bundle): ReadonlyMap<string, Asset> {
  const paths = assetPaths(build);
  const health = JSON.stringify({ build } satisfies Health);
  return new Map([
    ['/', createAsset(html, { ...typed('text/html'), ...NOT_KEPT })],
    [paths.script, createAsset(script, { ...typed('text/javascript'), ...FOR_GOOD })],
    [paths.style, createAsset(style, { ...typed('text/css'), ...FOR_GOOD })],
    [HEALTH_PATH, createAsset(health, { ...JSON_TYPE, ...NOT_KEPT })],
  ]);
}

function typed(name: string): OutgoingHttpHeaders {
  return { 'content-type': `${name}; charset=utf-8` };
}

/** What a request that has passed the guard gets: a reply, or an interaction to answer; undefined: the client left. */
export async function route(
  assets: ReadonlyMap<string, Asset>,
  request: IncomingMessage,
): Promise<Reply | { readonly interaction: unknown } | undefined> {
  const { url = '', method = '', headers } = request;
  const [path = ''] = url.split('?', 1);
  const asset = assets.get(path);
  if (asset) return method === 'GET' || method === 'HEAD' ? asset(headers) : refuse('wrong-method', 'GET, HEAD');
  if (path !== INTERACTIONS_PATH) return refuse('no-path');
  if (method !== 'POST') return refuse('wrong-method', 'POST');
  const problem = bodyProblem(headers);
  if (problem) return refuse(problem);
  const body = await readBody(request);
  if (body === 'gone') return undefined;
  if (body === 'too-large') return refuse(body);
  const interaction = parseJson(body);
  return interactionRef(interaction) ? { interaction } : refuse('no-interaction');
}

export function refuse(kind: RefusalKind, allow?: string): Reply {
  return refusal(kind, REFUSALS[kind], allow === undefined ? {} : { allow });
}

/** Answers an interaction as the bot does on Discord, telling line by line what it sends. */
export async function answer(
  interaction: unknown,
  response: ServerResponse,
  { contract, ...answering }: Answering,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', ...NOT_KEPT });
  // Someone who has left is answered to the end; Node drops what nobody reads any more.
  const write = (line: Sent): void => void response.write(`${JSON.stringify(line)}\n`);
  const { callbacks, judged } = createDeliveries(write, contract);
  const { receive, drained } = createAnswerer({ ...answering, callbacks });
  receive(interaction);
  await drained();
  if ((await judged()) === 0) write({ kind: 'unanswered' });
  response.end();
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe } from '../../../src/contract/problems.ts';
import { age } from '../interactions/clock.ts';
import type { Interaction, State } from '../state.ts';
import type { ExchangeAnswer, Fault } from '../types.ts';
import { apiError, type RestAnswer, type RestRequest } from './answer.ts';
import { parseBody, readBytes } from './body.ts';
import { type FaultBook, nameOf } from './faults.ts';
import type { findRoute, Route } from './routes.ts';
import { authorize } from './routes.ts';
import { encode, type Encoded, encodeFault, hangs } from './wire.ts';

/** Answers every HTTP request to this Discord. */
export function createRestHandler(
  state: State,
  faults: FaultBook,
  route: ReturnType<typeof findRoute>,
): (message: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (message, response) => {
    const url = new URL(message.url ?? '/', state.world.origin);
    const file = message.method === 'GET' ? state.messages.files.get(url.pathname) : undefined;
    if (file) return send(response, { status: 200, headers: { 'content-type': file.type }, bytes: file.bytes });
    const request = await readRequest(message, url);
    const found = route(request.method, encodedPath(url));
    const fault = faults.meet(found?.place, { method: request.method, path: request.path, body: request.body.json });
    const stores = fault === undefined || fault === 'lost' || fault === 'lost-drop';
    const answer = stores ? answerRequest(state, found, request) : undefined;
    const encoded = fault === undefined ? encode(answer!) : encodeFault(fault);
    if (answer) checkOwn(state, request, answer);
    record(state, request, encoded?.status ?? 0, fault);
    if (encoded) return send(response, encoded);
    if (!hangs(fault)) message.socket.destroy();
  };
}

/** `/api`, a version and a trailing query are dropped; segments are kept as they came, for matching. */
function encodedPath({ pathname }: URL): string {
  return pathname.replace(/^\/api(?:\/v\d+)?(?=\/)/, '').replaceAll(/%40/gi, '@');
}

async function readRequest(message: IncomingMessage, url: URL): Promise<RestRequest> {
  const path = encodedPath(url);
  const body = await parseBody(await readBytes(message), message.headers['content-type'] ?? '');
  return {
    method: message.method ?? 'GET',
    path,
    segments: path.slice(1).split('/').map(decodeURIComponent),
    query: url.searchParams,
    authorization: message.headers.authorization,
    body,
  };
}

function answerRequest(state: State, route: Route | undefined, request: RestRequest): RestAnswer {
  const where = `${request.method} ${request.path}`;
  if (!route) {
    state.violations.push({ kind: 'route', where, problems: ['This Discord has no such route.'] });
    return apiError('notFound');
  }
  const refused = authorize(state, route, request);
  if (refused) return refused;
  const { problem } = request.body;
  if (problem !== undefined) {
    state.violations.push({ kind: 'contract', where, problems: [`The body cannot be read: ${problem}`] });
    return apiError('invalidJson');
  }
  return route.answer(request);
}

/** Holds an answer of our own against the published contract. */
function checkOwn(state: State, { method, path }: Pick<RestRequest, 'method' | 'path'>, answer: RestAnswer): void {
  const { schema, body, list } = answer;
  if (!schema) return;
  const sent: unknown = JSON.parse(JSON.stringify(body));
  const bodies = list ? (sent as readonly unknown[]) : [sent];
  const problems = bodies.flatMap((one) => state.spec.check(schema, one)).map(describe);
  if (problems.length > 0) state.selfViolations.push({ kind: 'contract', where: `${method} ${path}`, problems });
}

/** Writes a request down with the interaction it belongs to. */
function record(state: State, request: RestRequest, status: number, fault: Fault | undefined): void {
  const interaction = interactionOf(state, request);
  if (!interaction) return;
  const { method, path, body } = request;
  interaction.exchange.answers.push({
    route: routeName(request),
    method,
    path,
    raw: body.raw,
    body: body.json,
    files: body.files.map(({ name }) => name),
    status,
    ms: age(interaction),
    ...(fault === undefined ? {} : { fault: nameOf(fault) }),
  });
  interaction.changes.fire();
}

function interactionOf({ interactions }: State, { segments }: RestRequest): Interaction | undefined {
  const [family, id = '', token] = segments;
  if (family === 'interactions') return interactions.get(id);
  return family === 'webhooks' ? [...interactions.values()].find((one) => one.token === token) : undefined;
}

function routeName({ method, segments }: RestRequest): ExchangeAnswer['route'] {
  if (segments[0] === 'interactions') return 'callback';
  if (method === 'POST') return 'follow-up';
  if (method === 'PATCH') return 'edit';
  return method === 'DELETE' ? 'delete' : 'get';
}

function send(response: ServerResponse, { status, headers, bytes }: Encoded): void {
  response.writeHead(status, headers).end(bytes);
}

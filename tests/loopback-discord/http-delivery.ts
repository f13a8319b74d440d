import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { acknowledge } from './interactions/acknowledge.ts';
import { describe } from '../../src/contract/problems.ts';
import { parseBody } from './rest/body.ts';
import { age } from './interactions/clock.ts';
import type { Interaction, State } from './state.ts';
import type { EndpointCheck, Sent } from './types.ts';

/** Signs what goes to an endpoint. */
export interface Signer {
  /** Hex of the public key. */
  readonly publicKey: string;
  /** Hex of the signature over timestamp and body. */
  readonly sign: (timestamp: string, body: string) => string;
}

export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: hexOf(publicKey),
    sign: (timestamp, body) => sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
  };
}

function hexOf(key: KeyObject): string {
  return Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url').toString('hex');
}

/** Posts a payload, and takes the first answer out of the response, as Discord does. */
export async function postInteraction(
  state: State,
  signer: Signer,
  url: string,
  payload: unknown,
  interaction?: Interaction,
): Promise<Sent> {
  const where = `POST ${url}`;
  const note = (problem: string): void => {
    state.violations.push({ kind: 'endpoint', where, problems: [problem] });
  };
  let response: Response;
  let raw: Buffer;
  try {
    response = await post(signer, url, payload, state.clocks.answerMs);
    raw = Buffer.from(await response.arrayBuffer());
  } catch (error) {
    // A late answer is the app's failure, which the user sees; it breaks no rule of the protocol.
    if (!(error instanceof DOMException)) note(`The endpoint cannot be reached: ${String(error)}`);
    return {};
  }
  const contentType = response.headers.get('content-type') ?? '';
  const sent: Sent = { response: { status: response.status, contentType, body: raw.toString('utf8') } };
  if (!interaction) return sent;
  const problem = responseProblem(response.status, contentType, raw);
  if (problem !== undefined) note(problem);
  else if (response.status === 200) await takeAnswer(state, interaction, raw, contentType, where);
  return sent;
}

/** 200 with JSON or a form, or 202 without anything, where the answer comes by the callback route. */
function responseProblem(status: number, contentType: string, raw: Buffer): string | undefined {
  if (status === 202) return raw.length > 0 ? '202 has a body.' : undefined;
  if (status !== 200) return `The endpoint answered ${status}.`;
  return /^(?:application\/json|multipart\/form-data)\b/.test(contentType)
    ? undefined
    : `Content-Type is ${contentType || 'missing'}.`;
}

async function takeAnswer(
  state: State,
  interaction: Interaction,
  raw: Buffer,
  contentType: string,
  where: string,
): Promise<void> {
  const body = await parseBody(raw, contentType);
  if (body.problem !== undefined) {
    state.violations.push({ kind: 'contract', where, problems: [`The body cannot be read: ${body.problem}`] });
    return;
  }
  const answer = acknowledge(state, interaction, body, { where, withResponse: false });
  interaction.exchange.answers.push({
    route: 'http',
    method: 'POST',
    path: where,
    raw,
    body: body.json,
    files: body.files.map(({ name }) => name),
    status: answer.status,
    ms: age(interaction),
  });
}

async function post(
  signer: Signer,
  url: string,
  payload: unknown,
  timeoutMs: number,
  forge: (signature: string) => string = (signature) => signature,
): Promise<Response> {
  const body = JSON.stringify(payload);
  const timestamp = String(Math.floor(Date.now() / 1000));
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      'x-signature-ed25519': forge(signer.sign(timestamp, body)),
      'x-signature-timestamp': timestamp,
    },
    body,
    signal: AbortSignal.timeout(timeoutMs),
  });
}

/** What Discord does before it takes an endpoint address: a ping, and a ping with a wrong signature. */
export async function checkEndpoint(state: State, signer: Signer, url: string): Promise<EndpointCheck> {
  const ping = {
    id: state.ids.next(),
    application_id: state.world.applicationId,
    type: 1,
    token: 'ping',
    version: 1,
    user: state.world.owner,
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: '0',
    attachment_size_limit: 0,
  };
  try {
    const problems = [
      ...(await pingProblems(state, await post(signer, url, ping, state.clocks.answerMs))),
      ...forgeryProblems((await post(signer, url, ping, state.clocks.answerMs, forged)).status),
    ];
    return { ok: problems.length === 0, problems };
  } catch (error) {
    return { ok: false, problems: [`The endpoint cannot be reached: ${String(error)}`] };
  }
}

async function pingProblems({ spec }: State, response: Response): Promise<readonly string[]> {
  const contentType = response.headers.get('content-type') ?? '';
  if (response.status !== 200) return [`PING was answered with ${response.status}, not 200.`];
  if (!contentType.startsWith('application/json'))
    return [`PING was answered with Content-Type ${contentType || 'missing'}.`];
  const body = await parseBody(Buffer.from(await response.arrayBuffer()), contentType);
  return spec.check('PongInteractionCallbackRequestSchema', body.json).map((problem) => `PONG: ${describe(problem)}`);
}

function forgeryProblems(status: number): readonly string[] {
  return status === 401 ? [] : [`A wrong signature was answered with ${status}, not 401.`];
}

/** A signature with its first digit changed. */
function forged(signature: string): string {
  return (signature.startsWith('0') ? '1' : '0') + signature.slice(1);
}

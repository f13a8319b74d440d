import type { SchemaName } from '../../../src/contract/spec.ts';
import type { NestedErrors } from '../../../src/contract/problems.ts';
import type { ReadBody } from './body.ts';

/** A request that was understood as far as its address goes. */
export interface RestRequest {
  readonly method: string;
  /** Path below `/api` and the version, segments decoded. */
  readonly path: string;
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: ReadBody;
}

/** What is sent back. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** What the published contract says the body is; an array of it where `list` is set. */
  readonly schema?: SchemaName;
  readonly list?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

export const NO_CONTENT: RestAnswer = { status: 204 };

export function ok(body: unknown, schema: SchemaName, status = 200): RestAnswer {
  return { status, body, schema };
}

/** Discord's errors, as far as they can be met here: HTTP status, code and message. */
const ERRORS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  followUpLimit: [400, 40094, 'Maximum number of follow-up messages for this interaction reached'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidForm: [400, 50035, 'Invalid Form Body'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const;

/** An error as Discord words it. */
export function apiError(name: keyof typeof ERRORS, errors?: NestedErrors): RestAnswer {
  const [status, code, message] = ERRORS[name];
  return { status, body: { message, code, ...(errors ? { errors } : {}) }, schema: 'ErrorResponseSchema' };
}

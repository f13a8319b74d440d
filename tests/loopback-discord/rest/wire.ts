import type { Fault } from '../types.ts';
import type { RestAnswer } from './answer.ts';

/** Bytes and headers of a response. */
export interface Encoded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes?: Buffer | string;
}

const JSON_TYPE = { 'content-type': 'application/json' } as const;

/** Requests a bucket holds: so many that no client waits unless a fault says so. */
const BUCKET_SIZE = 50;

function rateLimitHeaders(): Record<string, string> {
  return {
    'x-ratelimit-limit': String(BUCKET_SIZE),
    'x-ratelimit-remaining': String(BUCKET_SIZE - 1),
    'x-ratelimit-reset': (Date.now() / 1000 + 1).toFixed(3),
    'x-ratelimit-reset-after': '1.000',
    'x-ratelimit-bucket': 'loopback',
  };
}

/** A 204 has no Content-Type: clients would parse its empty body. */
export function encode({ status, body, headers = {} }: RestAnswer): Encoded {
  const common = { ...rateLimitHeaders(), ...headers };
  if (body === undefined) return { status, headers: common };
  return { status, headers: { ...common, ...JSON_TYPE }, bytes: JSON.stringify(body) };
}

/** What a fault sends; undefined where it sends nothing. */
export function encodeFault(fault: Fault): Encoded | undefined {
  switch (fault) {
    case 'hang':
    case 'drop':
    case 'lost-drop':
      return undefined;
    case '5xx':
      return encode({ status: 500, body: { message: '500: Internal Server Error', code: 0 } });
    case 'lost':
      return { status: 502, headers: { 'content-type': 'text/html' }, bytes: '<h1>502 Bad Gateway</h1>' };
    case 'cloudflare':
      return { status: 429, headers: { 'content-type': 'text/html' }, bytes: '<h1>Error 1015: rate limited</h1>' };
    default:
      return 'status' in fault
        ? encode({ status: fault.status, body: fault.body, headers: fault.headers ?? {} })
        : rateLimited(fault);
  }
}

/** Whether the connection stays open without an answer. */
export function hangs(fault: Fault | undefined): boolean {
  return fault === 'hang';
}

function rateLimited({ rateLimit, retryAfter }: Extract<Fault, { rateLimit: string }>): Encoded {
  const isGlobal = rateLimit === 'global';
  return {
    status: 429,
    headers: {
      ...rateLimitHeaders(),
      ...JSON_TYPE,
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': (Date.now() / 1000 + retryAfter).toFixed(3),
      'x-ratelimit-reset-after': String(retryAfter),
      'x-ratelimit-scope': rateLimit,
      'retry-after': String(retryAfter),
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    },
    bytes: JSON.stringify({ message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal }),
  };
}

import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** Names of this machine that no other machine's name can be made to mean. */
const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether only this machine can reach what listens on an address. */
export function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./i.test(address);
}

/** What the guard goes by. */
export interface GuardOptions {
  /** The host as it was configured: a name or an address. */
  readonly host: string;
  /** Whether other machines can reach the server. */
  readonly open: boolean;
}

/**
 * Makes the check that a request comes from the playground's own page.
 *
 * A page elsewhere can send requests to 127.0.0.1, and by letting its own name point there (DNS rebinding) it could read
 * the answers. Its name then stands in `Host`, so a name that is not ours is refused. An address is no name: it cannot
 * be made to point elsewhere, and is taken where other machines are to reach the server. What another page sends under
 * our own name is told by `Origin`, and by `Sec-Fetch-Site` where a browser sends no origin.
 */
export function createGuard({
  host,
  open,
}: GuardOptions): (headers: IncomingHttpHeaders, method: string) => 'wrong-host' | 'wrong-origin' | undefined {
  const configured = nameOf(host.includes(':') ? `[${host}]` : host);
  const isOurs = (name: string): boolean =>
    OWN_NAMES.has(name) || name === configured || (open && isIP(name.replaceAll(/^\[|\]$/g, '')) !== 0);
  return ({ host: asked = '', origin, 'sec-fetch-site': site }, method) => {
    const name = nameOf(asked);
    if (name === undefined || !isOurs(name)) return 'wrong-host';
    if (origin !== undefined && !isSameHost(origin, asked)) return 'wrong-origin';
    if (method === 'POST' && (site === 'cross-site' || site === 'same-site')) return 'wrong-origin';
    return undefined;
  };
}

/** The name in a `Host` header, without port and final dot; undefined where it is none. */
function nameOf(host: string): string | undefined {
  return /^(\[[\da-f:.]+\]|[\w.-]+?)\.?(?::\d{1,5})?$/.exec(host.toLowerCase())?.[1];
}

/** Whether an origin is the page that `Host` names: `null`, and an origin with more to it than a host, never is. */
function isSameHost(origin: string, host: string): boolean {
  const [, scheme, rest] = /^(https?:)\/\/([^/@?#\\]+)$/i.exec(origin) ?? [];
  const [from, to] = [`${scheme}//${rest}`, `${scheme}//${host}`];
  return scheme !== undefined && URL.canParse(from) && URL.canParse(to) && new URL(from).origin === new URL(to).origin;
}

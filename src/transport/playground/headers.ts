/** What the page may do: load its own script and style, ask its own server, draw its own icon. Nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Sent with everything. `open`: also to other machines, where browsers take no opener policy: it needs a secure origin. */
export function securityHeaders(open: boolean): Map<string, string> {
  return new Map([...COMMON, ...(open ? [] : [['cross-origin-opener-policy', 'same-origin'] as const])]);
}

const COMMON: ReadonlyMap<string, string> = new Map([
  ['content-security-policy', POLICY],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=()'],
]);

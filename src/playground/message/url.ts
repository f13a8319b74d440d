/** An address that a message may lead to, in its full form; undefined for any other. */
export function safeUrl(text: string): string | undefined {
  const url = URL.parse(text);
  return url && SCHEMES.has(url.protocol) ? url.href : undefined;
}

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'discord:']);

/** The host of an address, to be read; undefined where it has none. */
export function hostOf(text: string): string | undefined {
  const url = URL.parse(text);
  return url && url.protocol !== 'attachment:' && url.host !== '' ? url.host : undefined;
}

/** Codes of the system, of undici and of TLS for a connection that did not come about or broke. */
const NETWORK =
  /^(?:E[A-Z]+|UND_ERR_(?:SOCKET|\w*TIMEOUT|CLOSED|DESTROYED|ABORTED)|ERR_(?:TLS|SSL)\w*|[A-Z_]*CERT[A-Z_]*)$/;

/** Causes and joined errors are followed so deep. */
const MOST_DEPTH = 5;

/** The code of a network failure, which clients put on its cause or among its errors; undefined for any other fault. */
export function networkCode(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > MOST_DEPTH) return undefined;
  const { code, cause, errors } = error as Readonly<Record<'code' | 'cause' | 'errors', unknown>>;
  if (typeof code === 'string' && NETWORK.test(code)) return code;
  const joined = Array.isArray(errors) ? networkCode(errors[0], depth + 1) : undefined;
  return networkCode(cause, depth + 1) ?? joined;
}

/** A short name that joins what a user is told of a fault with its log line. */
export function nameIncident(): string {
  return globalThis.crypto.randomUUID().slice(0, 8);
}

import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Milliseconds a request may be old, or early. Discord names no limit: this is our own, room for clocks that differ. */
export const FRESH_MS = 300_000;

/** What a request brings to show that Discord sent it. */
export interface Seal {
  readonly timestamp: string;
  readonly signature: Buffer;
}

/** The key that Discord signs with, from its 64 hexadecimal digits. */
export function importPublicKey(hex: string): KeyObject {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/**
 * Reads the seal off the headers. The timestamp is digits alone: read leniently, it could hold the beginning of the
 * body, since only the two together are signed. A digit that is moved makes it another time, and stale.
 * @param time milliseconds since 1970
 */
export function readSeal(headers: IncomingHttpHeaders, time: number): Seal | 'unsigned' | 'stale' {
  const timestamp = headers['x-signature-timestamp'];
  const signature = headers['x-signature-ed25519'];
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return 'unsigned';
  if (typeof signature !== 'string' || !/^[0-9a-f]{128}$/.test(signature)) return 'unsigned';
  if (Math.abs(time - Number(timestamp) * 1000) > FRESH_MS) return 'stale';
  return { timestamp, signature: Buffer.from(signature, 'hex') };
}

/** Whether the signature is one of these very bytes, the timestamp before them, under the key. */
export function isSealed(key: KeyObject, { timestamp, signature }: Seal, body: Uint8Array): boolean {
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, signature);
}

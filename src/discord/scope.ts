import { sha256 } from '@noble/hashes/sha2.js';
import type { Archive } from '../answers/archive.ts';
import type { CorpusRecord } from '../corpus/corpus.ts';

/** Characters of a record's key, at least: 36 bits, so that thousands of records seldom need a seventh. */
const SHORTEST_KEY = 6;

/** What a control was made for: one record at a revision, or all that were loaded. */
export type Scope = { readonly kind: 'record'; readonly record: CorpusRecord } | { readonly kind: 'archive' };

/** A scope that no longer holds. */
export type StaleScope =
  | { readonly kind: 'revised'; readonly record: CorpusRecord; readonly made: number }
  | { readonly kind: 'gone' };

/** Writes and reads scopes: `<key>@<revision>` for a record, `all@<digest>` for the whole archive. */
export interface Scopes {
  readonly write: (scope: Scope) => string;
  /** What a written scope means for this archive; undefined where it is not one. */
  readonly read: (text: string) => Scope | StaleScope | undefined;
}

/** Scopes of an archive. Keys depend on its record ids alone, so every process that holds it agrees on them. */
export function createScopes({ corpus: { records } }: Archive, shortest = SHORTEST_KEY): Scopes {
  const keys = shortKeys(
    records.map(({ record }) => record.id),
    shortest,
  );
  const byKey = new Map(records.map((held, at) => [keys[at]!, held]));
  const keyOf = new Map(records.map((held, at) => [held, keys[at]!]));
  const digest = hash(records.map(({ record }) => `${record.id}@${record.revision}`).join('\n')).slice(0, SHORTEST_KEY);
  return {
    write: (scope) =>
      scope.kind === 'archive' ? `all@${digest}` : `${keyOf.get(scope.record)}@${scope.record.record.revision}`,
    read: (text) => {
      const [, key, version] = /^([\w-]+)@([\w-]+)$/.exec(text) ?? [];
      if (key === undefined || version === undefined) return undefined;
      if (key === 'all') return version === digest ? { kind: 'archive' } : { kind: 'gone' };
      if (!/^[1-9]\d{0,8}$/.test(version)) return undefined;
      const record = byKey.get(key);
      if (!record) return { kind: 'gone' };
      const made = Number(version);
      return made === record.record.revision ? { kind: 'record', record } : { kind: 'revised', record, made };
    },
  };
}

/** Beginnings of the hashes, all of one length, long enough to differ. */
function shortKeys(ids: readonly string[], shortest: number): readonly string[] {
  const hashes = ids.map(hash);
  for (let length = shortest; ; length += 1) {
    const keys = hashes.map((text) => text.slice(0, length));
    if (new Set(keys).size === keys.length) return keys;
  }
}

/** SHA-256 in 43 characters of the URL-safe Base64 alphabet. */
function hash(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

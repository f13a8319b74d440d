import type * as Schemas from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import { type Problem, problemsOf } from './problems.ts';

export type SchemaName = keyof typeof Schemas;

/** Discord's published contract, as schemas. */
export interface Spec {
  /** What the contract finds wrong with a body, [] where nothing. */
  readonly check: (schema: SchemaName, body: unknown) => readonly Problem[];
}

/**
 * Loads the schemas, which takes about half a second. The language of the messages is handed to each check: setting it
 * for all of zod would reach into the program under test.
 */
export async function loadSpec(): Promise<Spec> {
  const [schemas, { en }] = await Promise.all([import('discord-api-spec/zod'), import('zod/locales')]);
  const error = en().localeError;
  return {
    check: (name, body) => {
      const schema: ZodMiniType = schemas[name];
      const checked = schema.safeParse(body, { error });
      return checked.success ? [] : problemsOf(checked.error.issues, body);
    },
  };
}

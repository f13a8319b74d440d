import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Records that come with the program, wherever it is started from. */
const OWN_RECORDS = fileURLToPath(new URL('../data', import.meta.url));

/** What the environment decides. */
export interface Config {
  /** Folders or files that records are read from. */
  readonly records: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** A variable set to nothing counts as not set, as in an `.env` file with the value left out. */
const unset = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const EnvironmentSchema = z.object({
  RECORDS: z
    .preprocess(unset, z.string().optional())
    .transform((value) => (value === undefined ? [OWN_RECORDS] : pathsIn(value)))
    .refine((paths) => paths.length > 0, 'name at least one folder or file'),
  LOG_LEVEL: z.preprocess(unset, z.enum(LOG_LEVELS, { error: `use one of ${LOG_LEVELS.join(', ')}` }).default('warn')),
});

/** Reads the configuration; what is wrong, a line each, where the environment does not fit. */
export function readConfig(
  env: NodeJS.ProcessEnv,
): { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly string[] } {
  const parsed = EnvironmentSchema.safeParse(env);
  if (parsed.success) return { ok: true, config: { records: parsed.data.RECORDS, logLevel: parsed.data.LOG_LEVEL } };
  return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`) };
}

/** Paths set apart as the system does it (`:`, on Windows `;`) or by commas. */
function pathsIn(value: string): string[] {
  return value
    .split(',')
    .flatMap((part) => part.split(delimiter))
    .map((path) => path.trim())
    .filter((path) => path !== '');
}

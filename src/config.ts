import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Sharding } from './transport/gateway/sharding.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Records that come with the program, wherever it is started from. */
const OWN_RECORDS = fileURLToPath(new URL('../data', import.meta.url));

/** What the environment decides. */
export interface Config {
  /** Folders or files that records are read from. */
  readonly records: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Token of the bot: opens the gateway and registers commands. */
  readonly token: string | undefined;
  /** Id of the application; Discord tells it where it is not set. */
  readonly applicationId: string | undefined;
  /** Key that signs what comes to the HTTP endpoint, as set: its form is checked where it is used. */
  readonly publicKey: string | undefined;
  /** Base of Discord's API, without version and final slash. */
  readonly api: string;
  /** How the gateway's connections are spread over threads and processes. */
  readonly sharding: Sharding;
  /** Where the playground or the HTTP endpoint listens. */
  readonly host: string;
  readonly port: number;
}

/** Discord's own API. */
const DISCORD_API = 'https://discord.com/api';
/** Only this machine can reach what listens unless told otherwise. */
const OWN_MACHINE = '127.0.0.1';
const USUAL_PORT = 3000;

/** A variable set to nothing counts as not set, as in an `.env` file with the value left out. */
const unset = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);

/** Whether an address can have a version and a path put after it, and may be shown. */
function isBase(address: string): boolean {
  // What is no address at all has been said already.
  if (!URL.canParse(address)) return true;
  const { search, hash, username, password, pathname } = new URL(address);
  return search + hash + username + password === '' && !/\/v\d+\/?$/.test(pathname);
}

const SHARDS = 'use auto, workers, or a part such as 0-3/16';
const PORTS = 'use a whole number from 0 to 65535';

/** A variable that may be left out; spaces around it do not count. */
const text = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => {
    const set = unset(value);
    return typeof set === 'string' ? set.trim() : set;
  }, schema.optional());

const EnvironmentSchema = z.object({
  RECORDS: z
    .preprocess(unset, z.string().optional())
    .transform((value) => (value === undefined ? [OWN_RECORDS] : pathsIn(value)))
    .refine((paths) => paths.length > 0, 'name at least one folder or file'),
  LOG_LEVEL: z.preprocess(unset, z.enum(LOG_LEVELS, { error: `use one of ${LOG_LEVELS.join(', ')}` }).default('info')),
  DISCORD_TOKEN: text(
    z.string().regex(/^[\w.=-]+$/, 'a token holds letters, digits, dots, hyphens and underscores only; copy it again'),
  ),
  DISCORD_APPLICATION_ID: text(z.string().regex(/^\d{17,20}$/, 'use the 17 to 20 digits of Application ID')),
  DISCORD_PUBLIC_KEY: text(z.string()),
  DISCORD_API: text(
    z
      .url({ protocol: /^https?$/, error: `use an address such as ${DISCORD_API}` })
      .refine(isBase, `use an address such as ${DISCORD_API}, without version, password or query`),
  ),
  DISCORD_SHARDS: text(
    z
      .string()
      .transform(shardingOf)
      .refine((sharding) => sharding !== undefined, SHARDS),
  ),
  HOST: text(z.string()),
  PORT: text(
    z
      .string()
      .regex(/^\d{1,5}$/, PORTS)
      .transform(Number)
      .refine((port) => port <= 65_535, PORTS),
  ),
});

/** Reads the configuration; what is wrong, a line each, where the environment does not fit. */
export function readConfig(
  env: NodeJS.ProcessEnv,
): { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly string[] } {
  const parsed = EnvironmentSchema.safeParse(env);
  if (parsed.success) return { ok: true, config: configOf(parsed.data) };
  return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`) };
}

function configOf(data: z.infer<typeof EnvironmentSchema>): Config {
  return {
    records: data.RECORDS,
    logLevel: data.LOG_LEVEL,
    token: data.DISCORD_TOKEN,
    applicationId: data.DISCORD_APPLICATION_ID,
    publicKey: data.DISCORD_PUBLIC_KEY,
    api: (data.DISCORD_API ?? DISCORD_API).replace(/\/+$/, ''),
    sharding: data.DISCORD_SHARDS ?? { kind: 'auto' },
    host: data.HOST ?? OWN_MACHINE,
    port: data.PORT ?? USUAL_PORT,
  };
}

/** `auto`, `workers`, or the first and last shard of this process and how many there are in all: `0-3/16`. */
function shardingOf(value: string): Sharding | undefined {
  if (value === 'auto' || value === 'workers') return { kind: value };
  const [, first, last, of] = /^(\d{1,4})(?:-(\d{1,4}))?\/(\d{1,4})$/.exec(value) ?? [];
  if (first === undefined || of === undefined) return undefined;
  const [from, to] = [Number(first), Number(last ?? first)];
  if (from > to || to >= Number(of)) return undefined;
  return { kind: 'part', shards: Array.from({ length: to - from + 1 }, (_, at) => from + at), of: Number(of) };
}

/** Paths set apart as the system does it (`:`, on Windows `;`) or by commas. */
function pathsIn(value: string): string[] {
  return value
    .split(',')
    .flatMap((part) => part.split(delimiter))
    .map((path) => path.trim())
    .filter((path) => path !== '');
}

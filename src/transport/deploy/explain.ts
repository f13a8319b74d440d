import { cleanLine } from '../../render/clean.ts';
import { networkCode } from '../network-code.ts';

/** Where tokens, ids and servers of an application are set up. */
const PORTAL = 'discord.com/developers';

/** Discord's codes for what can be said more exactly than by the status. */
const UNKNOWN_GUILD = 10_004;
const OTHER_APPLICATION = 20_012;
const DAILY_CREATES_REACHED = 30_034;

/** Problems of one answer that are told; the rest is counted. */
const MOST_PROBLEMS = 3;

/** Deepest nesting of problems that is followed; a command has options, choices and their fields. */
const MOST_DEPTH = 12;

/** What answered is no Discord: a proxy, a login page, another server. */
export class NotDiscord extends Error {}

interface Failure {
  readonly status?: unknown;
  readonly code?: unknown;
  readonly name?: unknown;
  readonly rawError?: unknown;
  readonly retryAfter?: unknown;
}

/** One line for why registering failed, with a next step. Never the token, never a stack. */
export function explainDeployError(error: unknown): string {
  if (error instanceof NotDiscord) return `${error.message} Check DISCORD_API, then try again.`;
  const { status, code, name, rawError, retryAfter } = (error ?? {}) as Failure;
  if (code === DAILY_CREATES_REACHED || status === 429 || typeof retryAfter === 'number') {
    return limitText(code, typeof retryAfter === 'number' ? retryAfter : undefined);
  }
  if (status === 401) return `Discord does not accept DISCORD_TOKEN. Copy it again from Bot → Token on ${PORTAL}.`;
  if (code === OTHER_APPLICATION) {
    return `DISCORD_TOKEN and DISCORD_APPLICATION_ID are of two applications. Copy both from one on ${PORTAL}.`;
  }
  if (code === UNKNOWN_GUILD || status === 403) {
    return (
      'Discord gives no access to the commands there. Add the app to the server with the scope ' +
      'applications.commands, and check the id after --guild.'
    );
  }
  if (status === 404) {
    return `Discord knows no such application. Set DISCORD_APPLICATION_ID to the Application ID on ${PORTAL}; check DISCORD_API if it is set.`;
  }
  if (status === 400) return `Discord refuses the commands: ${problemsText(rawError)}`;
  if (typeof status === 'number') return `Discord answered ${status}. Try again in a few minutes.`;
  const cause = networkCode(error) ?? (name === 'AbortError' || name === 'TimeoutError' ? 'no answer in time' : '');
  if (cause !== '') return `Discord cannot be reached (${cause}). Check the network and DISCORD_API, then try again.`;
  // Nothing of an unforeseen message: clients put headers into theirs, and so the token.
  const kind = typeof name === 'string' ? cleanLine(name) : 'unknown fault';
  return `The commands could not be registered (${kind}). Check DISCORD_TOKEN and DISCORD_API, then try again.`;
}

function limitText(code: unknown, waitMs: number | undefined): string {
  const when = waitMs === undefined ? 'later' : `in ${durationText(waitMs)}`;
  return code === DAILY_CREATES_REACHED
    ? `Discord takes no more new commands today: 200 a day is its limit. Try again ${when}.`
    : `Discord asks to wait. Try again ${when}. It takes 200 new commands a day at most.`;
}

function durationText(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  if (minutes < 2) return 'a minute';
  return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}

/** The first problems of a 400, each with its path in the list of commands that was sent. */
function problemsText(rawError: unknown): string {
  const { errors, message } = (rawError ?? {}) as { readonly errors?: unknown; readonly message?: unknown };
  const problems = [...flatten(errors, '')];
  const told = problems.slice(0, MOST_PROBLEMS).join('; ');
  const more = problems.length > MOST_PROBLEMS ? `; and ${problems.length - MOST_PROBLEMS} more` : '';
  const reason = told === '' ? (typeof message === 'string' ? cleanLine(message) : 'no reason given') : told + more;
  return `${reason.replace(/\.$/, '')}. Correct the commands, then deploy again.`;
}

/** Discord nests problems as the body is nested, with lists of them under `_errors`. */
function* flatten(errors: unknown, path: string, depth = 0): Generator<string> {
  if (typeof errors !== 'object' || errors === null || depth > MOST_DEPTH) return;
  for (const [key, value] of Object.entries(errors) as [string, unknown][]) {
    if (key !== '_errors') {
      const step = /^\d+$/.test(key) ? `[${key}]` : path === '' ? key : `.${key}`;
      yield* flatten(value, `${path}${step}`, depth + 1);
      continue;
    }
    for (const problem of Array.isArray(value) ? (value as readonly unknown[]) : []) {
      const { message } = (problem ?? {}) as { readonly message?: unknown };
      yield cleanLine(`${path}: ${typeof message === 'string' ? message : 'refused'}`.replace(/\.$/, ''));
    }
  }
}

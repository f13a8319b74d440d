import { DiscordjsErrorCodes } from 'discord.js';

/** One line for what kept the bot from starting, with a next step. Never the token, never a stack. */
export function explainStart(error: unknown, api: string): string {
  const { code, status, name } = (error ?? {}) as {
    readonly code?: unknown;
    readonly status?: unknown;
    readonly name?: unknown;
  };
  if (code === DiscordjsErrorCodes.TokenInvalid || status === 401) {
    return 'Discord does not accept DISCORD_TOKEN. Copy it again from Bot → Token on discord.com/developers.';
  }
  if (code === DiscordjsErrorCodes.TokenMissing)
    return 'DISCORD_TOKEN is empty. Copy it from Bot → Token on discord.com/developers.';
  if (code === DiscordjsErrorCodes.DisallowedIntents || code === DiscordjsErrorCodes.InvalidIntents) {
    return 'Discord refuses the intents asked for. Check the bot on discord.com/developers.';
  }
  if (typeof status === 'number') {
    return `Discord answered ${status} at ${api}. Try again later; if it stays, check DISCORD_API.`;
  }
  const cause = networkCode(error);
  if (cause !== undefined || name === 'AbortError') {
    return `Discord cannot be reached at ${api} (${cause ?? 'no answer in time'}). Check the network and DISCORD_API.`;
  }
  return `The bot could not start (${typeof name === 'string' ? name : 'unknown fault'}${typeof code === 'string' ? `, ${code}` : ''}). Set LOG_LEVEL=debug and try again.`;
}

/** The system's code of a network failure, which undici puts on the cause. */
function networkCode(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined;
  const { code, cause, errors } = error as {
    readonly code?: unknown;
    readonly cause?: unknown;
    readonly errors?: unknown;
  };
  if (typeof code === 'string' && /^(?:E[A-Z]+|UND_ERR_\w+|ERR_(?:TLS|SSL)\w*|[A-Z_]*CERT[A-Z_]*)$/.test(code))
    return code;
  return networkCode(cause, depth + 1) ?? (Array.isArray(errors) ? networkCode(errors[0], depth + 1) : undefined);
}

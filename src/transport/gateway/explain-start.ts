import { DiscordjsErrorCodes } from 'discord.js';
import { networkCode } from '../network-code.ts';
import { GatewayClosed } from './gateway.ts';

/** Codes with which the gateway closes for good. */
const TOKEN_NOT_VALID = 4004;
const SHARD_NOT_VALID = 4010;
const SHARDING_REQUIRED = 4011;

/** One line for what kept the bot from starting, with a next step. Never the token, never a stack. */
export function explainStart(error: unknown, api: string): string {
  const { code, status, name } = (error ?? {}) as {
    readonly code?: unknown;
    readonly status?: unknown;
    readonly name?: unknown;
  };
  const closed = error instanceof GatewayClosed ? error.closeCode : undefined;
  if (closed === SHARD_NOT_VALID || closed === SHARDING_REQUIRED) {
    return `Discord does not accept this way of sharding (code ${closed}). Check DISCORD_SHARDS.`;
  }
  if (code === DiscordjsErrorCodes.TokenInvalid || status === 401 || closed === TOKEN_NOT_VALID) {
    return 'Discord does not accept DISCORD_TOKEN. Copy it again from Bot → Token on discord.com/developers.';
  }
  if (code === DiscordjsErrorCodes.TokenMissing)
    return 'DISCORD_TOKEN is empty. Copy it from Bot → Token on discord.com/developers.';
  if (closed !== undefined) {
    return `Discord closed the connection while logging in (code ${closed}). Check the bot on discord.com/developers.`;
  }
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
  return `The bot could not start (${typeof name === 'string' ? name : 'unknown fault'}${typeof code === 'string' ? `, ${code}` : ''}). Try again; if it stays, report it.`;
}

import type { State } from '../state.ts';
import { ok, type RestAnswer } from './answer.ts';

/** Identifies an app may spend a day. */
const DAILY_IDENTIFIES = 1000;
const DAY = 86_400_000;

/** What the gateway advises. */
export interface GatewayAdvice {
  readonly shards: number;
  readonly maxConcurrency: number;
  /** Identifies spent since the start. */
  readonly spent: () => number;
}

export function gatewayUrl(origin: string): string {
  return `${origin.replace(/^http/, 'ws')}/gateway`;
}

/** `GET /gateway/bot`. */
export function gatewayBot({ world }: State, { shards, maxConcurrency, spent }: GatewayAdvice): RestAnswer {
  const session_start_limit = {
    total: DAILY_IDENTIFIES,
    remaining: Math.max(0, DAILY_IDENTIFIES - spent()),
    reset_after: DAY,
    max_concurrency: maxConcurrency,
  };
  return ok({ url: gatewayUrl(world.origin), shards, session_start_limit }, 'GatewayBotResponseSchema');
}

/** `GET /gateway`. */
export function gateway({ world }: State): RestAnswer {
  return ok({ url: gatewayUrl(world.origin) }, 'GatewayResponseSchema');
}

/** `GET /users/@me`. */
export function me({ world }: State): RestAnswer {
  const account = { mfa_enabled: true, locale: 'en-US', premium_type: 0, email: null, verified: true };
  return ok({ ...world.bot, ...account }, 'UserPIIResponseSchema');
}

/** `GET /applications/@me` and `GET /oauth2/applications/@me`. */
export function application({ world, delivery }: State, publicKey: string): RestAnswer {
  const { applicationId, bot, owner } = world;
  const body = {
    id: applicationId,
    name: bot.username,
    icon: null,
    description: '',
    type: null,
    flags: 0,
    flags_new: '0',
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: { 0: {}, 1: {} },
    verify_key: publicKey,
    redirect_uris: [],
    interactions_endpoint_url: delivery === 'gateway' ? null : delivery.endpoint,
    role_connections_verification_url: null,
    owner,
    approximate_guild_count: 1,
    approximate_user_install_count: 1,
    approximate_user_authorization_count: 1,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
  return ok(body, 'PrivateApplicationResponseSchema');
}

import type { State } from '../state.ts';
import type { FaultPlace } from '../types.ts';
import { application, gateway, gatewayBot, type GatewayAdvice, me } from './account.ts';
import { apiError, type RestAnswer, type RestRequest } from './answer.ts';
import { callback } from './callback.ts';
import { commands } from './commands.ts';
import { webhook } from './webhook.ts';

/** A family of addresses. */
export interface Route {
  readonly place: FaultPlace | undefined;
  /** Whether the app shows its token: on the routes of an interaction it must not. */
  readonly auth: 'bot' | 'none' | 'any';
  readonly answer: (request: RestRequest) => RestAnswer;
}

/** The route of an address; undefined where this Discord has none. */
export function findRoute(
  state: State,
  advice: GatewayAdvice,
  publicKey: string,
): (method: string, path: string) => Route | undefined {
  const bot = (answer: Route['answer'], place?: FaultPlace): Route => ({ place, auth: 'bot', answer });
  const patterns: readonly (readonly [RegExp, Route])[] = [
    [
      /^POST \/interactions\/\d+\/[^/]+\/callback$/,
      { place: 'callback', auth: 'none', answer: (request) => callback(state, request) },
    ],
    [
      /^\w+ \/webhooks\/\d+\/[^/]+(?:\/messages\/[^/]+)?$/,
      { place: 'webhook', auth: 'none', answer: (request) => webhook(state, request) },
    ],
    [
      /^\w+ \/applications\/\d+\/(?:guilds\/\d+\/)?commands(?:\/\d+)?$/,
      bot((request) => commands(state, request), 'commands'),
    ],
    [/^GET \/gateway\/bot$/, bot(() => gatewayBot(state, advice), 'gateway-bot')],
    [/^GET \/gateway$/, { place: undefined, auth: 'any', answer: () => gateway(state) }],
    [/^GET \/users\/@me$/, bot(() => me(state))],
    [/^GET (?:\/oauth2)?\/applications\/@me$/, bot(() => application(state, publicKey))],
  ];
  return (method, path) => patterns.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1];
}

/** What the token in a request is worth on a route; the answer where it is worth too little. */
export function authorize(state: State, route: Route, request: RestRequest): RestAnswer | undefined {
  const { authorization, method, path } = request;
  const tell = (problem: string): void => {
    state.violations.push({ kind: 'auth', where: `${method} ${path}`, problems: [problem] });
  };
  if (route.auth === 'none' && authorization !== undefined) tell('The bot token was sent where it is not needed.');
  if (route.auth !== 'bot' || authorization === `Bot ${state.world.token}`) return undefined;
  tell(authorization === undefined ? 'The Authorization header is missing.' : 'The token is wrong.');
  return apiError('unauthorized');
}

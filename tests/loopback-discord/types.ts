import type { APIApplicationCommand, APIInteraction } from 'discord-api-types/v10';
import type { Gateway } from './gateway/gateway.ts';
import type { LoopbackUser, UserOptions } from './user/types.ts';
import type { World } from './world.ts';

/** How the loopback Discord is set up. */
export interface LoopbackOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly token?: string;
  readonly applicationId?: string;
  readonly clocks?: Partial<Clocks>;
  readonly rules?: Rules;
  /** Where interactions go. Default `gateway`. */
  readonly delivery?: Delivery;
  /** Bits of the gateway intents the app may ask for. Default: all but the privileged three. */
  readonly intentsAllowed?: number;
  /** Shards recommended by `GET /gateway/bot`. The server lies on the last of them, direct messages on shard 0. Default 1. */
  readonly shards?: number;
  /** Shards that may identify at a time. Default 1. */
  readonly maxConcurrency?: number;
}

/** Milliseconds. */
export interface Clocks {
  /** For the first answer to an interaction. Default 3000. */
  readonly answerMs: number;
  /** Life of an interaction token. Default 900000. */
  readonly tokenMs: number;
  /** Between heartbeats, as told in HELLO. Default 41250. */
  readonly heartbeatMs: number;
  /** Between two IDENTIFYs of the same concurrency bucket. Default 5000. */
  readonly identifyMs: number;
}

/** Rules that the published contract leaves out; each returns problems, [] where fine. */
export interface Rules {
  /** Sees the whole body of an answer to an interaction, `{type, data}`, through either door. */
  readonly callback?: (body: unknown) => readonly string[];
  /** Sees the body of a follow-up, or of an edit of a message. */
  readonly message?: (body: unknown) => readonly string[];
  /** Sees a list of commands: that of a PUT, or the one of a POST or PATCH. */
  readonly commands?: (body: unknown) => readonly string[];
}

export type Delivery = 'gateway' | { readonly endpoint: string };

/** A body the app answered an interaction with, and what it got for it. */
export interface ExchangeAnswer {
  /** `callback` is the first answer, `http` the first answer in the response of the app's endpoint. */
  readonly route: 'callback' | 'http' | 'edit' | 'delete' | 'get' | 'follow-up';
  readonly method: string;
  readonly path: string;
  /** The bytes of the body, as they came. */
  readonly raw: Buffer;
  /** The JSON of the body: of a multipart body, its `payload_json`. */
  readonly body: unknown;
  /** Names of the files that came along. */
  readonly files: readonly string[];
  /** Status that was sent back, 0 where the connection was dropped or is left hanging. */
  readonly status: number;
  /** Milliseconds from dispatch. */
  readonly ms: number;
  /** Set where a fault was played. */
  readonly fault?: string;
}

/** All that went to and fro for one interaction. */
export interface Exchange {
  readonly id: string;
  readonly token: string;
  readonly payload: APIInteraction;
  readonly answers: readonly ExchangeAnswer[];
  /** Milliseconds from dispatch to the first answer that was accepted. */
  readonly callbackMs?: number;
  /** No session took it before the clock ran out: there was none, or it did not come back for it. */
  readonly undeliverable: boolean;
}

/** Something the app sent that Discord refuses, or frowns upon. */
export interface Violation {
  readonly kind: 'contract' | 'rule' | 'auth' | 'route' | 'gateway' | 'endpoint' | 'state';
  /** Where: `POST /interactions/…/callback`, `op 2`. */
  readonly where: string;
  readonly problems: readonly string[];
}

/** A change of the registered commands. */
export interface Registration {
  readonly method: 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** Absent for global commands. */
  readonly guildId?: string;
  readonly body: unknown;
  readonly status: number;
}

export type FaultPlace = 'callback' | 'webhook' | 'commands' | 'gateway-bot' | 'any';

/**
 * What goes wrong with a request:
 * - `5xx`: 500 with a JSON body, nothing stored;
 * - `cloudflare`: 429 with an HTML body and no rate-limit headers;
 * - `hang`: no answer, ever;
 * - `drop`: the connection closes, nothing stored;
 * - `lost`: stored, then 502; `lost-drop`: stored, then the connection closes.
 */
export type Fault =
  | '5xx'
  | 'cloudflare'
  | 'hang'
  | 'drop'
  | 'lost'
  | 'lost-drop'
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** 429. `retryAfter` in seconds. */
  | { readonly rateLimit: 'user' | 'global' | 'shared'; readonly retryAfter: number };

export interface Faults {
  /** The next request to this place fails so; faults of one place queue up. */
  readonly next: (where: FaultPlace, fault: Fault) => void;
  /** Decides for every request to this place. */
  readonly always: (where: FaultPlace, decide: (request: FaultedRequest) => Fault | undefined) => void;
  readonly clear: () => void;
}

export interface FaultedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What became of a payload that was sent as it is. */
export interface Sent {
  /** What the app's endpoint answered; undefined through the gateway. */
  readonly response?: { readonly status: number; readonly contentType: string; readonly body: string };
}

/** What saving an endpoint address gave. */
export interface EndpointCheck {
  readonly ok: boolean;
  readonly problems: readonly string[];
}

export interface LoopbackDiscord {
  /** For the client's `rest.api`: `http://127.0.0.1:4000/api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** Hex of the Ed25519 key that interactions over HTTP are signed with. */
  readonly publicKey: string;
  readonly guild: World['guild'];
  readonly channels: World['channels'];
  /** Registered commands: global ones, or those of a server. */
  readonly commands: (guildId?: string) => readonly APIApplicationCommand[];
  readonly registrations: readonly Registration[];
  readonly user: (options?: UserOptions) => LoopbackUser;
  readonly exchanges: readonly Exchange[];
  readonly violations: readonly Violation[];
  /** Where this Discord's own answers break the published contract: a fault of the fake. */
  readonly selfViolations: readonly Violation[];
  readonly faults: Faults;
  readonly gateway: Gateway;
  /** Delivers a payload as it is, well formed or not, through whichever door is open. */
  readonly send: (payload: unknown) => Promise<Sent>;
  readonly endpoint: {
    /** Does what Discord does when an endpoint address is saved; on success interactions go there from then on. */
    readonly save: (url: string) => Promise<EndpointCheck>;
  };
  readonly close: () => Promise<void>;
}

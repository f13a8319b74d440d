import type { APIInteractionResponse } from 'discord-api-types/v10';
import { callbackSchema } from '../../contract/callbacks.ts';
import { describe } from '../../contract/problems.ts';
import type { SchemaName, Spec } from '../../contract/spec.ts';
import { callbackProblems, messageProblems } from '../../discord/limits.ts';
import type { Verdict } from '../../playground/protocol.ts';

/** What the bot sent that has a body. */
export type WithBody =
  | { readonly kind: 'callback'; readonly body: APIInteractionResponse }
  | { readonly kind: 'edit' | 'follow-up'; readonly body: object };

/** Holds a body against the published contract, where that is installed, and against the limits that leaves out. */
export function verdictOn(sent: WithBody, spec: Spec | undefined): Omit<Verdict, 'of'> {
  const schema = schemaOf(sent);
  return {
    contract: schema === undefined ? undefined : spec?.check(schema, sent.body).map(describe),
    limits: sent.kind === 'callback' ? callbackProblems(sent.body) : messageProblems(sent.body),
  };
}

function schemaOf(sent: WithBody): SchemaName | undefined {
  switch (sent.kind) {
    case 'callback':
      return callbackSchema(sent.body.type);
    case 'edit':
      return 'IncomingWebhookUpdateRequestPartialSchema';
    case 'follow-up':
      return 'IncomingWebhookRequestPartialSchema';
  }
}

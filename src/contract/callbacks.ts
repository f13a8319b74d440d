import type { SchemaName } from './spec.ts';

/** What the contract asks of a first answer, by the type of the answer. Source: Discord's documentation. */
const SCHEMAS: Readonly<Record<number, SchemaName>> = {
  // A pong.
  1: 'PongInteractionCallbackRequestSchema',
  // A message, now or after a wait.
  4: 'CreateMessageInteractionCallbackRequestSchema',
  5: 'CreateMessageInteractionCallbackRequestSchema',
  // A message changed, after a wait or now.
  6: 'UpdateMessageInteractionCallbackRequestSchema',
  7: 'UpdateMessageInteractionCallbackRequestSchema',
  // Suggestions.
  8: 'ApplicationCommandAutocompleteCallbackRequestSchema',
  // A form.
  9: 'ModalInteractionCallbackRequestSchema',
};

/** Name of the schema for a first answer; undefined for a type that is none of those a bot of messages sends. */
export function callbackSchema(type: number): SchemaName | undefined {
  return SCHEMAS[type];
}

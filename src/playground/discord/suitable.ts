import type { APIInteractionResponse } from 'discord-api-types/v10';
import { INTERACTION, RESPONSE } from '../../discord/wire.ts';
import type { Exchange, Interaction } from './types.ts';

const APART: readonly number[] = [RESPONSE.message, RESPONSE.heldMessage];
const IN_PLACE: readonly number[] = [RESPONSE.heldUpdate, RESPONSE.update];

/** Whether Discord takes this as the first answer to this interaction. */
export function suits(request: Interaction, { type }: Pick<APIInteractionResponse, 'type'>): boolean {
  switch (request.type) {
    case INTERACTION.command:
      return [...APART, RESPONSE.form].includes(type);
    case INTERACTION.component:
      return [...APART, ...IN_PLACE, RESPONSE.form].includes(type);
    case INTERACTION.form:
      return [...APART, ...(request.message ? IN_PLACE : [])].includes(type);
    default:
      return type === RESPONSE.choices;
  }
}

/** Whether an interaction has its first answer. */
export function isAcknowledged({ request, sent }: Pick<Exchange, 'request' | 'sent'>): boolean {
  return sent.some((one) => one.kind === 'callback' && suits(request, one.body));
}

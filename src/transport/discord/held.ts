import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Reaction } from '../../conversation/reaction.ts';
import { FLAG, RESPONSE } from '../../discord/wire.ts';
import type { Callbacks, Delivery, InteractionRef } from './callbacks.ts';

interface MessageBody {
  readonly flags?: number | undefined;
}

/**
 * Answers an interaction that was held open: the waiting message is edited, or, where what is said is private and the
 * waiting message is not, taken away and followed by a private one.
 */
export async function deliverHeld(
  callbacks: Callbacks,
  to: InteractionRef,
  held: APIInteractionResponse,
  { response }: Reaction,
): Promise<Delivery> {
  const waits = held.type === RESPONSE.heldMessage;
  if (response.type === RESPONSE.update) return callbacks.editOriginal(to, edited(response.data ?? {}));
  if (response.type !== RESPONSE.message) return { kind: 'done' };
  const body = response.data as MessageBody;
  if (!waits) return callbacks.followUp(to, body);
  const waitsPrivately = isPrivate((held as { readonly data?: MessageBody }).data);
  if (waitsPrivately || !isPrivate(body)) return callbacks.editOriginal(to, edited(body));
  // A follow-up while it waits would take its place, and be as public as it is: discord-api-docs#2866.
  const removed = await callbacks.deleteOriginal(to);
  // Refused, it is gone already: a first attempt got through, or this is the excuse for a refused follow-up.
  return removed.kind === 'too-late' ? removed : callbacks.followUp(to, body);
}

function isPrivate(body: MessageBody | undefined): boolean {
  return ((body?.flags ?? 0) & FLAG.private) !== 0;
}

function edited(body: MessageBody): object {
  return { ...body, flags: (body.flags ?? 0) & FLAG.components };
}

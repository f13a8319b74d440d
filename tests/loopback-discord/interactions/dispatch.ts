import { performance } from 'node:perf_hooks';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe } from '../../../src/contract/problems.ts';
import type { Stored } from '../messages/store.ts';
import { createSignal } from '../signal.ts';
import { type Interaction, later, type OpenExchange, type State } from '../state.ts';
import type { Person } from '../world.ts';

/** Opens an interaction and starts its clock. */
export function openInteraction(
  state: State,
  payload: APIInteraction,
  from: { readonly person?: Person; readonly source?: Stored } = {},
): Interaction {
  const { id, token } = payload;
  const exchange: OpenExchange = { id, token, payload, answers: [], undeliverable: false };
  const interaction: Interaction = {
    id,
    token,
    payload,
    exchange,
    person: from.person,
    dispatchedAt: performance.now(),
    changes: createSignal(),
    ...(from.source ? { source: from.source } : {}),
    followUps: [],
    failed: false,
  };
  state.interactions.set(id, interaction);
  state.exchanges.push(exchange);
  later(state, state.clocks.answerMs, () => {
    if (interaction.acknowledged) return;
    interaction.failed = true;
    interaction.exchange.undeliverable = interaction.sending?.taken === false;
    interaction.changes.fire();
  });
  return interaction;
}

/** Sends an interaction to the app, and waits for its first answer or for the end of the clock. */
export async function dispatch(state: State, interaction: Interaction): Promise<void> {
  checkMessages(state, interaction.payload);
  // The app may answer while the payload is still being delivered: waiting comes first.
  const answered = interaction.changes.next(() => interaction.acknowledged !== undefined || interaction.failed);
  // Over HTTP this takes until there is a response, which may come after the clock has run out.
  state.deliver(interaction.payload, interaction).catch((error: unknown) => {
    state.selfViolations.push({ kind: 'state', where: 'delivery', problems: [String(error)] });
  });
  await answered;
}

/** Messages inside a payload are held against the published contract, which has no schema for the rest of it. */
function checkMessages(state: State, payload: APIInteraction): void {
  const source = 'message' in payload && payload.message ? [payload.message] : [];
  const data = 'data' in payload ? payload.data : undefined;
  const resolved =
    data && 'resolved' in data && data.resolved && 'messages' in data.resolved ? data.resolved.messages : {};
  for (const message of [...source, ...Object.values(resolved)]) {
    const sent: unknown = JSON.parse(JSON.stringify(message));
    const problems = state.spec.check('MessageResponseSchema', sent).map(describe);
    if (problems.length > 0)
      state.selfViolations.push({ kind: 'contract', where: 'INTERACTION_CREATE message', problems });
  }
}

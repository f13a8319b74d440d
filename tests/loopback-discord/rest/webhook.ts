import { MessageFlags } from 'discord-api-types/v10';
import { answerMessage } from '../interactions/answer-message.ts';
import { tokenIsOld } from '../interactions/clock.ts';
import { carriesNothing, fillMessage, isEmpty, type MessageBody } from '../messages/compose.ts';
import { messageProblems } from '../contract/limits.ts';
import type { Stored } from '../messages/store.ts';
import type { Interaction, State } from '../state.ts';
import { apiError, NO_CONTENT, ok, type RestAnswer, type RestRequest } from './answer.ts';
import { refusal } from './check.ts';

/** Follow-ups an app may send where it is installed for the user alone. */
const USER_INSTALL_FOLLOW_UPS = 5;

/** `/webhooks/{application}/{token}` and below: follow-ups, and the answers of an interaction. */
export function webhook(state: State, request: RestRequest): RestAnswer {
  const [, applicationId, token, , messageId] = request.segments;
  if (applicationId !== state.world.applicationId) return apiError('unknownWebhook');
  const interaction = [...state.interactions.values()].find((one) => one.token === token);
  if (!interaction || tokenIsOld(interaction, state)) return apiError('invalidWebhookToken');
  const { acknowledged } = interaction;
  if (!acknowledged || acknowledged === 'choices' || acknowledged === 'pong') return apiError('unknownWebhook');
  if (messageId === undefined)
    return request.method === 'POST' ? followUp(state, interaction, request) : apiError('methodNotAllowed');
  const stored = findMessage(interaction, messageId);
  if (!stored || stored.deleted) return apiError('unknownMessage');
  switch (request.method) {
    case 'GET':
      return ok(stored.message, 'MessageResponseSchema');
    case 'PATCH':
      return edit(state, interaction, stored, request);
    case 'DELETE':
      stored.deleted = true;
      stored.loading = false;
      interaction.changes.fire();
      return NO_CONTENT;
    default:
      return apiError('methodNotAllowed');
  }
}

function findMessage({ original, followUps }: Interaction, id: string): Stored | undefined {
  if (id === '@original') return original;
  return [original, ...followUps].find((one) => one?.message.id === id);
}

function edit(state: State, interaction: Interaction, stored: Stored, { body }: RestRequest): RestAnswer {
  const where = 'PATCH /webhooks/…/messages/…';
  const data = (body.json ?? {}) as MessageBody;
  const refused = refusal(state, {
    where,
    body: body.json ?? {},
    schema: 'IncomingWebhookUpdateRequestPartialSchema',
    rules: state.rules.message?.(body.json) ?? [],
    limits: () => messageProblems(data, stored.message, []),
  });
  if (refused) return refused;
  const message = fillMessage(state, stored.message, data, body.files, !stored.loading);
  return put(state, interaction, stored, message, where);
}

/** The first follow-up to a deferred answer becomes that answer, as private or public as it was announced. */
function followUp(state: State, interaction: Interaction, { body }: RestRequest): RestAnswer {
  const where = 'POST /webhooks/…';
  const data = (body.json ?? {}) as MessageBody;
  const refused = refusal(state, {
    where,
    body: body.json ?? {},
    schema: 'IncomingWebhookRequestPartialSchema',
    rules: state.rules.message?.(body.json) ?? [],
    limits: () => messageProblems(data, undefined, []),
  });
  if (refused) return refused;
  if (carriesNothing(data, body.files.length)) return emptyMessage(state, where);
  const { original, person, followUps } = interaction;
  if (original?.loading && !original.deleted) {
    return put(state, interaction, original, fillMessage(state, original.message, data, body.files, true), where);
  }
  if (person?.place === 'user-install' && followUps.length >= USER_INSTALL_FOLLOW_UPS) return apiError('followUpLimit');
  const ephemeral = (data.flags ?? 0) & MessageFlags.Ephemeral;
  const message = fillMessage(state, answerMessage(state, interaction, ephemeral), data, body.files, false);
  const onlyFor = ephemeral ? person?.user.id : undefined;
  followUps.push(state.messages.add({ message, onlyFor, loading: false, deleted: false }));
  interaction.changes.fire();
  return ok(message, 'MessageResponseSchema');
}

function put(
  state: State,
  interaction: Interaction,
  stored: Stored,
  message: Stored['message'],
  where: string,
): RestAnswer {
  if (isEmpty(message)) return emptyMessage(state, where);
  stored.message = message;
  stored.loading = false;
  interaction.changes.fire();
  return ok(message, 'MessageResponseSchema');
}

function emptyMessage(state: State, where: string): RestAnswer {
  state.violations.push({ kind: 'contract', where, problems: ['The message is empty.'] });
  return apiError('emptyMessage');
}

import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType as Type,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { choiceProblems, messageProblems, modalProblems, problem } from '../contract/limits.ts';
import type { Problem } from '../../../src/contract/problems.ts';
import { callbackSchema } from '../../../src/contract/callbacks.ts';
import { carriesNothing, fillMessage, isEmpty, type MessageBody } from '../messages/compose.ts';
import { apiError, NO_CONTENT, ok, type RestAnswer } from '../rest/answer.ts';
import type { ReadBody } from '../rest/body.ts';
import { refusal, refuse } from '../rest/check.ts';
import { type Acknowledged, type Interaction, later, type State } from '../state.ts';
import { answerMessage } from './answer-message.ts';
import { age, answerIsLate } from './clock.ts';

/** The body of a first answer. */
interface Callback {
  readonly type: number;
  readonly data?: (MessageBody & { readonly choices?: readonly unknown[] }) | null;
}

/** Which first answers suit which interaction. */
const SUITABLE: Readonly<Record<InteractionType, readonly number[]>> = {
  [InteractionType.Ping]: [Type.Pong],
  [InteractionType.ApplicationCommand]: [
    Type.ChannelMessageWithSource,
    Type.DeferredChannelMessageWithSource,
    Type.Modal,
  ],
  [InteractionType.MessageComponent]: [
    Type.ChannelMessageWithSource,
    Type.DeferredChannelMessageWithSource,
    Type.DeferredMessageUpdate,
    Type.UpdateMessage,
    Type.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Type.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource],
};

const KINDS: Readonly<Record<number, Acknowledged>> = {
  [Type.Pong]: 'pong',
  [Type.ChannelMessageWithSource]: 'message',
  [Type.DeferredChannelMessageWithSource]: 'deferred',
  [Type.DeferredMessageUpdate]: 'deferred-update',
  [Type.UpdateMessage]: 'update',
  [Type.ApplicationCommandAutocompleteResult]: 'choices',
  [Type.Modal]: 'modal',
};

/** Takes a first answer, through either door. `withResponse` asks for what was made of it. */
export function acknowledge(
  state: State,
  interaction: Interaction,
  { json, files }: ReadBody,
  { where, withResponse }: { readonly where: string; readonly withResponse: boolean },
): RestAnswer {
  if (interaction.acknowledged) return apiError('alreadyAcknowledged');
  if (answerIsLate(interaction, state)) return apiError('unknownInteraction');
  const callback = (json ?? {}) as Callback;
  const refused = refuseCallback(state, interaction, callback, where);
  if (refused) return refused;
  const { type } = callback;
  const data = callback.data ?? {};
  const kind = KINDS[type]!;
  if (kind === 'message' && carriesNothing(data, files.length)) return empty(state, where);
  if (kind === 'update' && isEmpty(fillMessage(state, interaction.source!.message, data, files, true))) {
    return empty(state, where);
  }
  apply(state, interaction, kind, data, files);
  interaction.acknowledged = kind;
  interaction.exchange.callbackMs = age(interaction);
  if (kind === 'deferred') endThinking(state, interaction);
  interaction.changes.fire();
  return withResponse ? ok(responseOf(interaction, kind), 'InteractionCallbackResponseSchema') : NO_CONTENT;
}

function refuseCallback(
  state: State,
  { payload, source }: Interaction,
  callback: Callback,
  where: string,
): RestAnswer | undefined {
  const rules = state.rules.callback?.(callback) ?? [];
  const { type } = callback;
  const suitable = suitableTypes(payload);
  if (!suitable.includes(type)) {
    const message = `Value must be one of {${suitable.join(', ')}}.`;
    return refuse(state, where, [problem(['type'], 'BASE_TYPE_CHOICES', message)], rules);
  }
  const limits = (): readonly Problem[] => callbackProblems(callback, source?.message);
  return refusal(state, { where, body: callback, schema: callbackSchema(type)!, rules, limits });
}

function callbackProblems(callback: Callback, edited: APIMessage | undefined): readonly Problem[] {
  const { type } = callback;
  const data = callback.data ?? {};
  switch (type) {
    case Type.ChannelMessageWithSource:
      return messageProblems(data, undefined, ['data']);
    case Type.UpdateMessage:
      return messageProblems(data, edited, ['data']);
    case Type.ApplicationCommandAutocompleteResult:
      return choiceProblems(data.choices ?? [], ['data']);
    case Type.Modal:
      return modalProblems(data.components ?? [], ['data']);
    default:
      return [];
  }
}

function suitableTypes(payload: Interaction['payload']): readonly number[] {
  const suitable = SUITABLE[payload.type] ?? [];
  const overMessage = payload.type === InteractionType.ModalSubmit && payload.message !== undefined;
  return overMessage ? [...suitable, Type.DeferredMessageUpdate, Type.UpdateMessage] : suitable;
}

function empty(state: State, where: string): RestAnswer {
  state.violations.push({ kind: 'contract', where, problems: ['The message is empty.'] });
  return apiError('emptyMessage');
}

function apply(
  state: State,
  interaction: Interaction,
  kind: Acknowledged,
  data: MessageBody & { readonly choices?: readonly unknown[] },
  files: ReadBody['files'],
): void {
  switch (kind) {
    case 'message':
    case 'deferred': {
      const loading = kind === 'deferred';
      const ephemeral = (data.flags ?? 0) & MessageFlags.Ephemeral;
      const flags = ephemeral | (loading ? MessageFlags.Loading : 0);
      const blank = answerMessage(state, interaction, flags);
      const message = loading ? blank : fillMessage(state, blank, data, files, false);
      const onlyFor = ephemeral ? interaction.person?.user.id : undefined;
      interaction.original = state.messages.add({ message, onlyFor, loading, deleted: false });
      return;
    }
    case 'update':
    case 'deferred-update': {
      const { source } = interaction;
      if (kind === 'update') source!.message = fillMessage(state, source!.message, data, files, true);
      interaction.original = source!;
      return;
    }
    case 'choices':
      interaction.choices = data.choices ?? [];
      return;
    case 'modal':
      interaction.modal = data as unknown as APIModalInteractionResponseCallbackData;
      return;
    case 'pong':
  }
}

/** A client stops showing "thinking" when the token dies. */
function endThinking(state: State, interaction: Interaction): void {
  later(state, state.clocks.tokenMs - age(interaction), () => {
    if (!interaction.original?.loading) return;
    interaction.failed = true;
    interaction.changes.fire();
  });
}

/** What `with_response=true` gives. The published contract knows a resource of types 4 and 7 alone. */
function responseOf(interaction: Interaction, kind: Acknowledged): unknown {
  const { payload, original } = interaction;
  const message = original?.message;
  const isUpdate = kind === 'update' || kind === 'deferred-update';
  const type = isUpdate ? Type.UpdateMessage : Type.ChannelMessageWithSource;
  return {
    interaction: {
      id: interaction.id,
      type: payload.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: kind === 'deferred',
            response_message_ephemeral: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
          }
        : {}),
      ...(payload.channel ? { channel_id: payload.channel.id } : {}),
      ...(payload.guild_id ? { guild_id: payload.guild_id } : {}),
    },
    ...(message ? { resource: { type, message } } : {}),
  };
}

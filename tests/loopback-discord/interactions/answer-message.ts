import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  ApplicationCommandType,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import { blankMessage } from '../messages/compose.ts';
import type { Interaction, State } from '../state.ts';

/** An empty message that answers an interaction. */
export function answerMessage(state: State, interaction: Interaction, flags: number): APIMessage {
  const metadata = metadataOf(interaction);
  const channelId = interaction.payload.channel?.id ?? state.world.channels.general.id;
  const repliesTo = interaction.original?.message ?? interaction.source?.message ?? targetOf(interaction);
  return blankMessage(state, {
    channelId,
    flags,
    type: messageType(interaction, repliesTo),
    ...(metadata ? { metadata } : {}),
    ...(repliesTo ? { repliesTo } : {}),
  });
}

/** The message a menu command was picked from. */
function targetOf({ payload }: Interaction): APIMessage | undefined {
  if (payload.type !== InteractionType.ApplicationCommand) return undefined;
  const { data } = payload;
  return data.type === ApplicationCommandType.Message ? data.resolved.messages[data.target_id] : undefined;
}

/** Answers of commands have types of their own; everything after them replies to something. */
function messageType({ payload, original }: Interaction, repliesTo: APIMessage | undefined): MessageType {
  if (payload.type === InteractionType.ApplicationCommand && !original) {
    const isSlash = payload.data.type === ApplicationCommandType.ChatInput;
    return isSlash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
  }
  return repliesTo ? MessageType.Reply : MessageType.Default;
}

/** What a message tells of the interaction it comes from. */
function metadataOf({ payload, person }: Interaction): APIMessageInteractionMetadata | undefined {
  if (!person) return undefined;
  const { id, authorizing_integration_owners } = payload;
  const base = { id, user: person.user, authorizing_integration_owners };
  switch (payload.type) {
    case InteractionType.ApplicationCommand: {
      const target =
        payload.data.type === ApplicationCommandType.Message ? { target_message_id: payload.data.target_id } : {};
      return { ...base, type: payload.type, ...target };
    }
    case InteractionType.MessageComponent:
      return { ...base, type: payload.type, interacted_message_id: payload.message.id };
    case InteractionType.ModalSubmit:
      return { ...base, type: payload.type, triggering_interaction_metadata: triggerOf(payload, base) };
    default:
      return undefined;
  }
}

type Trigger = (APIMessageInteractionMetadata & {
  type: InteractionType.ModalSubmit;
})['triggering_interaction_metadata'];

function triggerOf(payload: Interaction['payload'], base: Omit<Trigger, 'type' | 'interacted_message_id'>): Trigger {
  const source = 'message' in payload ? payload.message : undefined;
  return source
    ? { ...base, type: InteractionType.MessageComponent, interacted_message_id: source.id }
    : { ...base, type: InteractionType.ApplicationCommand };
}

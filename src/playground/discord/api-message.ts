import type { APIMessage, APIMessageInteractionMetadata } from 'discord-api-types/v10';
import { INTERACTION } from '../../discord/wire.ts';
import { appUser, OWNERS, userOf } from './envelope.ts';
import { APP, CHANNEL, personWith } from './people.ts';
import type { Asked, Channel, Message } from './types.ts';

/** Discord's types of messages. */
const MESSAGE = { plain: 0, reply: 19, slash: 20, menu: 23 } as const;

/** A message as the API carries it: as it is in the channel now, where it still is. Components keep the ids they came with. */
export function apiMessage({ messages }: Pick<Channel, 'messages'>, message: Message): APIMessage {
  const now = messages.find(({ id }) => id === message.id) ?? message;
  const { id, author, body, at, editedAt, asked, repliesTo } = now;
  return {
    id,
    channel_id: CHANNEL.id,
    type: messageType(now),
    author: author === APP.id ? appUser() : userOf(known(author)),
    content: body.content ?? '',
    timestamp: iso(at),
    edited_timestamp: editedAt === undefined ? null : iso(editedAt),
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [...(body.attachments ?? [])],
    embeds: [...(body.embeds ?? [])],
    components: [...(body.components ?? [])],
    pinned: false,
    flags: body.flags ?? 0,
    ...(author === APP.id && { application_id: APP.id, webhook_id: APP.id }),
    ...(asked && { interaction_metadata: metadata(asked) }),
    ...(repliesTo !== undefined && {
      message_reference: { type: 0, channel_id: CHANNEL.id, message_id: repliesTo },
    }),
  };
}

/** Answers of commands and menus have types of their own; what comes after them replies to something. */
function messageType({ invoked, asked, repliesTo }: Message): (typeof MESSAGE)[keyof typeof MESSAGE] {
  if (invoked) return asked?.on === undefined ? MESSAGE.slash : MESSAGE.menu;
  return repliesTo === undefined ? MESSAGE.plain : MESSAGE.reply;
}

function metadata({ id, by, type, on }: Asked): APIMessageInteractionMetadata {
  const base = { id, user: userOf(known(by)), authorizing_integration_owners: OWNERS };
  switch (type) {
    case INTERACTION.command:
      return { ...base, type, ...(on !== undefined && { target_message_id: on }) };
    case INTERACTION.component:
      return { ...base, type, interacted_message_id: on ?? '' };
    case INTERACTION.form: {
      const trigger =
        on === undefined
          ? { ...base, type: INTERACTION.command }
          : { ...base, type: INTERACTION.component, interacted_message_id: on };
      return { ...base, type, triggering_interaction_metadata: trigger };
    }
  }
}

/** Someone who is not among the people any more keeps the id for a name. */
function known(id: string): { readonly id: string; readonly name: string } {
  return personWith(id) ?? { id, name: id };
}

/** A time as Discord writes it: microseconds, and an offset. */
function iso(at: number): string {
  return new Date(at).toISOString().replace('Z', '000+00:00');
}

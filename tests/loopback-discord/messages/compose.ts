import {
  type APIAttachment,
  type APIMessage,
  type APIMessageInteractionMetadata,
  MessageFlags,
  type MessageType,
} from 'discord-api-types/v10';
import type { UploadedFile } from '../rest/body.ts';
import type { State } from '../state.ts';
import { type Component, completeComponents, type ResolveMedia } from './components.ts';

/** The body of a message, as an app sends it. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly Record<string, unknown>[] | null;
  readonly components?: readonly Component[] | null;
  readonly attachments?:
    | readonly { readonly id: string; readonly filename?: string; readonly description?: string }[]
    | null;
  readonly flags?: number | null;
  readonly poll?: unknown;
}

/** What a message comes from. */
export interface Origin {
  readonly channelId: string;
  readonly type: MessageType;
  readonly metadata?: APIMessageInteractionMetadata;
  /** The message it replies to. */
  readonly repliesTo?: APIMessage;
  readonly flags: number;
}

/** Flags an app may set on a message of its own. */
const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.IsComponentsV2 |
  MessageFlags.SuppressNotifications;
/** Flags an edit may set. */
const EDITABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** A message without anything in it yet. */
export function blankMessage(
  { world, ids }: State,
  { channelId, type, metadata, repliesTo, flags }: Origin,
): APIMessage {
  return {
    id: ids.next(),
    channel_id: channelId,
    type,
    author: world.bot,
    content: '',
    timestamp: isoNow(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags,
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    ...(metadata ? { interaction_metadata: metadata } : {}),
    ...(repliesTo ? { message_reference: { type: 0, channel_id: channelId, message_id: repliesTo.id } } : {}),
  };
}

/** A message with a body put into it: what the body names is replaced, the rest stays. */
export function fillMessage(
  state: State,
  message: APIMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
  edit: boolean,
): APIMessage {
  const attachments = attach(state, message, body, files);
  const resolveMedia = mediaResolver(state, attachments);
  const given = (body.flags ?? 0) & (edit ? EDITABLE : SETTABLE);
  const parts: Partial<APIMessage> = {
    attachments,
    flags: ((message.flags ?? 0) & ~MessageFlags.Loading) | given,
    ...(body.content === undefined ? {} : { content: body.content ?? '' }),
    ...(body.embeds === undefined
      ? {}
      : { embeds: (body.embeds ?? []).map((one) => completeEmbed(one, resolveMedia)) }),
    ...(body.components === undefined
      ? {}
      : {
          components: completeComponents(
            body.components ?? [],
            resolveMedia,
          ) as unknown as APIMessage['components'] & {},
        }),
    ...(edit ? { edited_timestamp: isoNow() } : {}),
  };
  return { ...message, ...parts };
}

/** Whether nothing is in it to be seen. */
export function isEmpty({ content, embeds, components, attachments, poll }: APIMessage): boolean {
  return !content && embeds.length === 0 && !components?.length && attachments.length === 0 && !poll;
}

/** What there would be in an answer of this kind: for the check before anything is stored. */
export function carriesNothing(
  { content, embeds, components, attachments, poll }: MessageBody,
  files: number,
): boolean {
  return !content && !embeds?.length && !components?.length && !attachments?.length && !poll && files === 0;
}

function attach(
  { world, ids, messages }: State,
  message: APIMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIAttachment[] {
  const kept = message.attachments.filter(
    ({ id }) => body.attachments === undefined || body.attachments?.some((one) => one.id === id),
  );
  const fresh = files.map((file): APIAttachment => {
    const id = ids.next();
    const described = body.attachments?.find((one) => one.id === file.index);
    const filename = described?.filename ?? file.name;
    const path = `/attachments/${message.channel_id}/${id}/${encodeURIComponent(filename)}`;
    messages.files.set(path, { bytes: file.bytes, type: file.type });
    const url = `${world.origin}${path}`;
    return {
      id,
      filename,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: file.type,
      ...(described?.description ? { description: described.description } : {}),
      ...((message.flags ?? 0) & MessageFlags.Ephemeral ? { ephemeral: true } : {}),
    };
  });
  return [...kept, ...fresh];
}

function mediaResolver({ ids }: State, attachments: readonly APIAttachment[]): ResolveMedia {
  return (url) => {
    const named = url.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined;
    const found = attachments.find(({ filename }) => filename === named);
    if (!found) return { id: ids.next(), url, proxy_url: url };
    const { url: address, proxy_url, content_type = null, id, size, filename } = found;
    return { id: ids.next(), url: address, proxy_url, content_type, attachment_id: id, size, filename };
  };
}

function completeEmbed(embed: Record<string, unknown>, resolveMedia: ResolveMedia): APIMessage['embeds'][number] {
  const picture = (value: unknown): Record<string, unknown> => {
    const { url, proxy_url } = resolveMedia(String((value as { url?: unknown }).url));
    return { url, proxy_url };
  };
  const present = Object.entries(embed).filter(([, value]) => value !== null && value !== undefined);
  const parts = present.map(([key, value]): [string, unknown] => {
    if (key === 'image' || key === 'thumbnail') return [key, picture(value)];
    if (key === 'fields')
      return [key, (value as { inline?: boolean }[]).map((one) => ({ ...one, inline: one.inline ?? false }))];
    if (key === 'timestamp') return [key, new Date(String(value)).toISOString().replace('Z', '000+00:00')];
    return [key, value];
  });
  return { ...Object.fromEntries(parts), type: 'rich' } as APIMessage['embeds'][number];
}

/** Now, as Discord writes it: microseconds, and an offset. */
export function isoNow(): string {
  return new Date().toISOString().replace('Z', '000+00:00');
}

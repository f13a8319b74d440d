import type { APIAttachment, APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** What a message shows: a message of the API, or the body of a callback, an edit or a follow-up. */
export interface MessageBody {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  readonly attachments?: readonly APIAttachment[] | null | undefined;
  /** Bit 32768: the message is made of components alone. */
  readonly flags?: number | null | undefined;
}

/** What stands for the ids in a message. Undefined: the id is not known here. */
export interface Names {
  readonly user: (id: string) => string | undefined;
  readonly channel: (id: string) => string | undefined;
  readonly role: (id: string) => string | undefined;
}

/** Called with the custom id of a button or menu, its component type, and for a menu what is chosen. */
export type Press = (customId: string, componentType: number, values?: readonly string[]) => void;

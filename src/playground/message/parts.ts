/** What a message is made of, read from a body that may be wrong anywhere. */
export interface MessageParts {
  readonly content: string;
  readonly attachments: readonly FilePart[];
  readonly embeds: readonly Embed[];
  readonly parts: readonly Part[];
}

/** A component that can be shown. `type` is Discord's number where it is sent back. */
export type Part =
  | { readonly kind: 'row'; readonly parts: readonly Part[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'section'; readonly parts: readonly Part[]; readonly accessory: Part | undefined }
  | { readonly kind: 'gallery'; readonly items: readonly MediaPart[] }
  | { readonly kind: 'separator'; readonly divider: boolean; readonly large: boolean }
  | ContainerPart
  | ButtonPart
  | MenuPart
  | ClosedMenuPart
  | MediaPart
  | FilePart
  /** Something that this page does not know: the number Discord has for it, as far as it was given. */
  | { readonly kind: 'unknown'; readonly type: string };

export interface ContainerPart {
  readonly kind: 'container';
  /** In CSS; undefined where the bar has no color of its own. */
  readonly accent: string | undefined;
  readonly spoiler: boolean;
  readonly parts: readonly Part[];
}

export interface ButtonPart {
  readonly kind: 'button';
  readonly look: 'primary' | 'secondary' | 'success' | 'danger' | 'link' | 'premium';
  /** An emoji as text, or `:name:`. */
  readonly emoji: string;
  readonly label: string;
  /** Undefined where pressing it tells the bot nothing. */
  readonly customId: string | undefined;
  /** Where a link leads; undefined where it may not lead there. */
  readonly url: string | undefined;
  readonly disabled: boolean;
}

/** A menu of texts. */
export interface MenuPart {
  readonly kind: 'menu';
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly MenuOption[];
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
}

export interface MenuOption {
  readonly label: string;
  readonly value: string;
  readonly description: string;
  readonly emoji: string;
  /** Chosen from the start. */
  readonly chosen: boolean;
}

/** A menu of people, roles or channels, which only Discord can fill. */
export interface ClosedMenuPart {
  readonly kind: 'closed-menu';
  readonly of: 'users' | 'roles' | 'users and roles' | 'channels';
  readonly placeholder: string;
}

/** A picture or film. It is not loaded: what is known of it is shown. */
export interface MediaPart {
  readonly kind: 'media';
  readonly description: string;
  /** The host it would come from, or the name of the file that came along. */
  readonly from: string;
  readonly spoiler: boolean;
}

export interface FilePart {
  readonly kind: 'file';
  readonly name: string;
  /** In bytes. */
  readonly size: number | undefined;
  readonly description: string;
  readonly spoiler: boolean;
}

export interface Embed {
  readonly color: string | undefined;
  readonly provider: string;
  readonly author: { readonly name: string; readonly url: string | undefined };
  readonly title: string;
  readonly url: string | undefined;
  readonly description: string;
  readonly fields: readonly EmbedField[];
  readonly image: MediaPart | undefined;
  readonly thumbnail: MediaPart | undefined;
  readonly footer: string;
  /** Seconds since 1970. */
  readonly seconds: number | undefined;
}

export interface EmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline: boolean;
}

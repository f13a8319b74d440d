import { TYPE } from './component-types.ts';
import type { ButtonPart, ClosedMenuPart, FilePart, MediaPart, MenuOption, MenuPart, Part } from './parts.ts';
import { colorOf, countOf, type Fields, fieldsOf, listOf, textOf } from './read.ts';
import { hostOf, safeUrl } from './url.ts';

/** Components in components; Discord takes three. What is deeper is not read. */
const DEEPEST = 8;

/** Reads components, whatever they are. Those that are not known are named as unknown. */
export function readParts(value: unknown, depth = 0): readonly Part[] {
  return listOf(value).map((one) => readPart(one, depth));
}

function readPart(value: unknown, depth: number): Part {
  const fields = fieldsOf(value);
  const type = fields['type'];
  const read = typeof type === 'number' && depth < DEEPEST ? READERS.get(type) : undefined;
  if (read) return read(fields, depth + 1);
  return { kind: 'unknown', type: typeof type === 'number' || typeof type === 'string' ? String(type) : 'unknown' };
}

/** By the number of a component. Those for forms alone are not here. */
const READERS: ReadonlyMap<number, (fields: Fields, depth: number) => Part> = new Map<
  number,
  (fields: Fields, depth: number) => Part
>([
  [TYPE.row, ({ components }: Fields, depth: number): Part => ({ kind: 'row', parts: readParts(components, depth) })],
  [TYPE.button, readButton],
  [TYPE.menu, readMenu],
  [TYPE.userMenu, closedMenu('users')],
  [TYPE.roleMenu, closedMenu('roles')],
  [TYPE.mentionableMenu, closedMenu('users and roles')],
  [TYPE.channelMenu, closedMenu('channels')],
  [TYPE.section, readSection],
  [TYPE.text, ({ content }: Fields): Part => ({ kind: 'text', text: textOf(content) })],
  [TYPE.thumbnail, readMedia],
  [
    TYPE.gallery,
    ({ items }: Fields): Part => ({ kind: 'gallery', items: listOf(items).map((item) => readMedia(fieldsOf(item))) }),
  ],
  [TYPE.file, readFile],
  [TYPE.separator, readSeparator],
  [TYPE.container, readContainer],
]);

const LOOKS: readonly ButtonPart['look'][] = ['primary', 'secondary', 'success', 'danger', 'link', 'premium'];

function readButton({ style, label, emoji, custom_id, url, disabled }: Fields): ButtonPart {
  const look = LOOKS[(countOf(style) ?? 0) - 1] ?? 'secondary';
  const customId = textOf(custom_id);
  return {
    kind: 'button',
    look,
    emoji: emojiOf(emoji),
    label: look === 'premium' ? 'Premium' : textOf(label),
    customId: look === 'link' || look === 'premium' || customId === '' ? undefined : customId,
    url: look === 'link' ? safeUrl(textOf(url)) : undefined,
    disabled: disabled === true,
  };
}

/** An emoji as text: itself, or the name of one that a server has. */
function emojiOf(value: unknown): string {
  const { id, name } = fieldsOf(value);
  const text = textOf(name);
  return text !== '' && typeof id === 'string' ? `:${text}:` : text;
}

/** A menu of texts; forms have it too. */
export function readMenu({ custom_id, placeholder, options, min_values, max_values, disabled }: Fields): MenuPart {
  const read = listOf(options).map(readOption);
  const max = Math.max(1, Math.min(countOf(max_values) ?? 1, read.length));
  return {
    kind: 'menu',
    customId: textOf(custom_id),
    placeholder: textOf(placeholder) || 'Make a selection',
    options: read,
    min: Math.min(countOf(min_values) ?? 1, max),
    max,
    disabled: disabled === true,
  };
}

function readOption(value: unknown): MenuOption {
  const { label, value: sent, description, emoji, default: chosen } = fieldsOf(value);
  return {
    label: textOf(label),
    value: textOf(sent),
    description: textOf(description),
    emoji: emojiOf(emoji),
    chosen: chosen === true,
  };
}

function closedMenu(of: ClosedMenuPart['of']): (fields: Fields) => Part {
  return ({ placeholder }) => ({ kind: 'closed-menu', of, placeholder: textOf(placeholder) });
}

function readSection({ components, accessory }: Fields, depth: number): Part {
  return {
    kind: 'section',
    parts: readParts(components, depth),
    accessory: accessory === undefined || accessory === null ? undefined : readPart(accessory, depth),
  };
}

/** A picture or film: that of a thumbnail, an item of a gallery. */
export function readMedia({ media, description, spoiler }: Fields): MediaPart {
  const url = textOf(fieldsOf(media)['url']);
  return {
    kind: 'media',
    description: textOf(description),
    from: hostOf(url) ?? fileName(url),
    spoiler: spoiler === true,
  };
}

function readFile({ file, name, size, spoiler }: Fields): FilePart {
  return {
    kind: 'file',
    name: textOf(name) || fileName(textOf(fieldsOf(file)['url'])) || 'file',
    size: countOf(size),
    description: '',
    spoiler: spoiler === true,
  };
}

/** `notes.txt` of `attachment://notes.txt`. */
function fileName(url: string): string {
  return url.replace(/^attachment:\/\//, '');
}

function readSeparator({ divider, spacing }: Fields): Part {
  return { kind: 'separator', divider: divider !== false, large: spacing === 2 };
}

function readContainer({ accent_color, spoiler, components }: Fields, depth: number): Part {
  return {
    kind: 'container',
    accent: colorOf(accent_color),
    spoiler: spoiler === true,
    parts: readParts(components, depth),
  };
}

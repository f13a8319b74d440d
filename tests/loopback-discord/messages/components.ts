import { ComponentType } from 'discord-api-types/v10';

/** A component as it came or as it is answered; the contract has been checked before. */
export interface Component {
  readonly type: number;
  readonly id?: number | null;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly component?: Component;
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly [key: string]: unknown;
}

/** Turns the address of a medium into what Discord knows of it; `attachment://name` included. */
export type ResolveMedia = (url: string) => Readonly<Record<string, unknown>>;

/** All components of a tree, parents first. */
export function walk(components: readonly Component[]): Component[] {
  return components.flatMap((one) => [
    one,
    ...walk(one.components ?? []),
    ...walk([one.accessory, one.component].filter((child) => child !== undefined)),
  ]);
}

/** Components as Discord answers them: each with a number of its own, defaults filled in, media resolved. */
export function completeComponents(components: readonly Component[], resolveMedia: ResolveMedia): Component[] {
  const taken = new Set(walk(components).map(({ id }) => id));
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const complete = (one: Component): Component => {
    const { components: children, accessory, component, id, ...rest } = one;
    return {
      ...defaultsOf(one),
      ...withoutNulls(rest),
      ...mediaOf(one, resolveMedia),
      id: id ? id : nextId(),
      ...(children ? { components: children.map(complete) } : {}),
      ...(accessory ? { accessory: complete(accessory) } : {}),
      ...(component ? { component: complete(component) } : {}),
      ...(one.type === ComponentType.Container ? { accent_color: one['accent_color'] ?? null } : {}),
    } as unknown as Component;
  };
  return components.map(complete);
}

function defaultsOf({ type }: Component): Record<string, unknown> {
  switch (type) {
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return { min_values: 1, max_values: 1 };
    case ComponentType.Separator:
      return { divider: true, spacing: 1 };
    case ComponentType.Container:
      return { spoiler: false };
    default:
      return {};
  }
}

function mediaOf(one: Component, resolveMedia: ResolveMedia): Record<string, unknown> {
  const media = (value: unknown): unknown => resolveMedia(String((value as { url?: unknown } | undefined)?.url));
  switch (one.type) {
    case ComponentType.Thumbnail:
      return { media: media(one['media']), description: one['description'] ?? null, spoiler: one['spoiler'] ?? false };
    case ComponentType.File: {
      const file = media(one['file']) as { filename?: string; size?: number };
      return { file, name: file.filename ?? null, size: file.size ?? null, spoiler: one['spoiler'] ?? false };
    }
    case ComponentType.MediaGallery: {
      const items = one['items'] as readonly Record<string, unknown>[];
      return {
        items: items.map((item) => ({
          media: media(item['media']),
          description: item['description'] ?? null,
          spoiler: item['spoiler'] ?? false,
        })),
      };
    }
    default:
      return {};
  }
}

function withoutNulls(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
}

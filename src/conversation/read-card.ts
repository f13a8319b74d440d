import { z } from 'zod';
import type { CopiedCard } from '../render/discord/copy.ts';

/** Types of components, as Discord numbers them. */
const TEXT = 10;
const CONTAINER = 17;

const ContainerSchema = z.looseObject({
  type: z.literal(CONTAINER),
  accent_color: z.int().min(0).max(0xffffff),
  components: z.array(z.looseObject({ type: z.int(), content: z.string().optional() })),
});

/** A control, or what holds controls: a row, a section. */
const HolderSchema = z.looseObject({
  custom_id: z.string().optional().catch(undefined),
  components: z.array(z.unknown()).optional().catch(undefined),
});

/**
 * The card of a message, with its texts as they stand.
 * @param customId - the control that was pressed. Only a card that it stands under is read: a press that names another
 *   control than the message carries was not made on this card.
 * @returns undefined where the message shows no card, or does not carry the control
 */
export function readCard(components: readonly unknown[], customId: string): CopiedCard | undefined {
  if (!components.some((component) => carries(component, customId))) return undefined;
  const card = components.map((one) => ContainerSchema.safeParse(one).data).find((one) => one !== undefined);
  if (!card) return undefined;
  const texts: string[][] = [[]];
  for (const { type, content } of card.components) {
    if (type !== TEXT) texts.push([]);
    else if (content) texts.at(-1)!.push(content);
  }
  const shown = texts.filter((section) => section.length > 0);
  return shown.length === 0 ? undefined : { accent: card.accent_color, texts: shown };
}

/** Whether a component is the control of an id, or holds it in its row. */
function carries(component: unknown, customId: string): boolean {
  const { custom_id: own, components = [] } = HolderSchema.safeParse(component).data ?? {};
  return own === customId || components.some((inner) => HolderSchema.safeParse(inner).data?.custom_id === customId);
}

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

/** The card of a message, with its texts as they stand; undefined where the message shows none. */
export function readCard(components: readonly unknown[]): CopiedCard | undefined {
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

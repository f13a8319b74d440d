import { type APIMessage, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../messages/compose.ts';
import type { Problem } from '../../../src/contract/problems.ts';

/** Components that stand only in a message of components alone. */
const V2_TYPES: ReadonlySet<number> = new Set([
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.Thumbnail,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
]);

/**
 * A message of components alone (flag 32768) has no content, embeds or poll, and only such a message has the newer
 * components. The published contract does not say so, but no message can be kept without it. `message` is
 * the one that is edited: what an edit leaves out stays.
 */
export function legacyProblems(
  body: MessageBody,
  message: APIMessage | undefined,
  base: readonly PropertyKey[],
): readonly Problem[] {
  const isV2 = (((message?.flags ?? 0) | (body.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
  if (isV2) {
    const legacy = [
      ['content', Boolean(body.content === undefined ? message?.content : body.content)],
      ['embeds', Boolean((body.embeds === undefined ? message?.embeds : body.embeds)?.length)],
      ['poll', Boolean(body.poll)],
    ] as const;
    return legacy
      .filter(([, present]) => present)
      .map(([field]) => ({
        path: [...base, field],
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: `The '${field}' field cannot be used with flag 32768.`,
      }));
  }
  return (body.components ?? []).flatMap(({ type }, index) =>
    V2_TYPES.has(type)
      ? [
          {
            path: [...base, 'components', index, 'type'],
            code: 'UNION_TYPE_CHOICES',
            message: 'Value of field "type" must be one of (1,): flag 32768 is not set.',
          },
        ]
      : [],
  );
}

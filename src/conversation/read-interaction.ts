import { z } from 'zod';
import type { Access } from '../discord/permissions.ts';
import { COMMAND, FLAG, INTERACTION } from '../discord/wire.ts';

/** Who asks, and what they and Readout may do in that place. */
export interface Caller extends Access {
  readonly userId: string | undefined;
}

/** The message a control stands on. */
export interface Standing {
  readonly ephemeral: boolean;
  /** Who asked for that message. */
  readonly askedBy: string | undefined;
  /** What the message shows, as Discord tells it. */
  readonly components: readonly unknown[];
}

type Value = string | number | boolean;

/** An interaction, reduced to what Readout needs of it. */
export type Request =
  | { readonly kind: 'ping' }
  | { readonly kind: 'command'; readonly name: string; readonly options: Readonly<Record<string, Value>> }
  | { readonly kind: 'menu'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'complete';
      readonly command: string;
      readonly option: string;
      readonly typed: string;
      readonly others: Readonly<Record<string, Value>>;
    }
  | {
      readonly kind: 'press';
      readonly customId: string;
      readonly values: readonly string[] | undefined;
      readonly on: Standing;
    }
  | {
      readonly kind: 'submit';
      readonly customId: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly on: Standing | undefined;
    }
  | { readonly kind: 'malformed'; readonly type: number };

const bits = z
  .string()
  .regex(/^\d{1,30}$/)
  .transform(BigInt)
  .optional()
  .catch(undefined);
const user = z.looseObject({ id: z.string() }).optional().catch(undefined);

const EnvelopeSchema = z.looseObject({
  id: z.string().min(1),
  token: z.string().min(1),
  type: z.int().min(INTERACTION.ping).max(INTERACTION.form),
  data: z.unknown(),
  user,
  member: z.looseObject({ user, permissions: bits }).optional().catch(undefined),
  app_permissions: bits,
  authorizing_integration_owners: z.record(z.string(), z.unknown()).optional().catch(undefined),
  guild_id: z.string().optional().catch(undefined),
  channel: z.looseObject({ type: z.int() }).optional().catch(undefined),
  message: z
    .looseObject({
      flags: z.int().optional().catch(undefined),
      components: z.array(z.unknown()).optional().catch(undefined),
      interaction_metadata: z.looseObject({ user }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

const OptionSchema = z.looseObject({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().optional(),
});
const CommandSchema = z.looseObject({
  name: z.string(),
  type: z.int().default(COMMAND.slash),
  options: z.array(OptionSchema).default([]),
  target_id: z.string().optional(),
  resolved: z
    .looseObject({ messages: z.record(z.string(), z.looseObject({ content: z.string().default('') })).optional() })
    .optional(),
});
const ComponentSchema = z.looseObject({ custom_id: z.string(), values: z.array(z.string()).optional() });
const ModalSchema = z.looseObject({ custom_id: z.string(), components: z.array(z.unknown()) });

export type Envelope = z.infer<typeof EnvelopeSchema>;

/** An interaction as it arrived, with what Readout needs of it; undefined where nothing could be answered to it. */
export function readInteraction(payload: unknown): { readonly request: Request; readonly caller: Caller } | undefined {
  const read = EnvelopeSchema.safeParse(payload);
  if (!read.success) return undefined;
  return { request: requestOf(read.data), caller: callerOf(read.data) };
}

function requestOf(envelope: Envelope): Request {
  const malformed: Request = { kind: 'malformed', type: envelope.type };
  switch (envelope.type) {
    case INTERACTION.ping:
      return { kind: 'ping' };
    case INTERACTION.command:
    case INTERACTION.autocomplete: {
      const data = CommandSchema.safeParse(envelope.data).data;
      if (!data) return malformed;
      return (envelope.type === INTERACTION.command ? commandRequest(data) : completeRequest(data)) ?? malformed;
    }
    case INTERACTION.component: {
      const data = ComponentSchema.safeParse(envelope.data).data;
      const on = standingOf(envelope);
      return data && on ? { kind: 'press', customId: data.custom_id, values: data.values, on } : malformed;
    }
    case INTERACTION.form: {
      const data = ModalSchema.safeParse(envelope.data).data;
      if (!data) return malformed;
      return { kind: 'submit', customId: data.custom_id, fields: fieldsIn(data.components), on: standingOf(envelope) };
    }
    default:
      return malformed;
  }
}

function commandRequest(data: z.infer<typeof CommandSchema>): Request | undefined {
  if (data.type === COMMAND.messageMenu) {
    const message = data.resolved?.messages?.[data.target_id ?? ''];
    return message && { kind: 'menu', name: data.name, text: message.content };
  }
  return data.type === COMMAND.slash
    ? { kind: 'command', name: data.name, options: valuesOf(data.options) }
    : undefined;
}

function completeRequest({ name, options }: z.infer<typeof CommandSchema>): Request | undefined {
  const focused = options.find((option) => option.focused);
  if (!focused) return undefined;
  const others = valuesOf(options.filter((option) => option !== focused));
  return { kind: 'complete', command: name, option: focused.name, typed: String(focused.value), others };
}

function valuesOf(options: readonly z.infer<typeof OptionSchema>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(options.map(({ name, value }) => [name, value]));
}

function standingOf({ message }: Envelope): Standing | undefined {
  return (
    message && {
      ephemeral: ((message.flags ?? 0) & FLAG.private) !== 0,
      askedBy: message.interaction_metadata?.user?.id,
      components: message.components ?? [],
    }
  );
}

/** Text fields of a submitted form, in labels or in rows. */
function fieldsIn(components: readonly unknown[]): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  const visit = (component: unknown, depth: number): void => {
    if (typeof component !== 'object' || component === null || depth > 4) return;
    const { custom_id: id, value, component: inner, components: children } = component as Record<string, unknown>;
    if (typeof id === 'string' && typeof value === 'string') fields[id] = value;
    if (inner) visit(inner, depth + 1);
    if (Array.isArray(children)) for (const child of children) visit(child, depth + 1);
  };
  for (const component of components) visit(component, 0);
  return fields;
}

/** Kinds of channels that are threads. */
const THREADS: ReadonlySet<number> = new Set([10, 11, 12]);

function callerOf(envelope: Envelope): Caller {
  const owners = envelope.authorizing_integration_owners;
  return {
    userId: envelope.member?.user?.id ?? envelope.user?.id,
    permissions: envelope.member?.permissions,
    appPermissions: envelope.app_permissions,
    userInstallOnly: owners !== undefined && !('0' in owners) && '1' in owners,
    inServer: envelope.guild_id !== undefined,
    inThread: THREADS.has(envelope.channel?.type ?? -1),
  };
}

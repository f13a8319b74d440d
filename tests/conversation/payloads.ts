/** Raw interactions as Discord sends them, with what Readout looks at; everything else is left out. */
const COMMON = {
  id: '1200000000000000001',
  application_id: '1100000000000000001',
  token: 'aW50ZXJhY3Rpb24:token.with-punctuation',
  version: 1,
  locale: 'en-US',
  guild_id: '1000000000000000001',
  channel: { id: '1000000000000000002', type: 0 },
  // View channels, send messages, use external apps.
  app_permissions: String((1n << 10n) | (1n << 11n)),
  authorizing_integration_owners: { '0': '1000000000000000001' },
  context: 0,
} as const;

const READER = '1300000000000000001';
const MAY_WRITE = String((1n << 10n) | (1n << 11n));

/** A member of the server; undefined permissions leave the usual ones. */
export function member(userId = READER, permissions = MAY_WRITE) {
  return { user: { id: userId, username: 'reader' }, permissions, roles: [] };
}

/** `/name` with options. */
export function slash(
  name: string,
  options: Readonly<Record<string, string | number | boolean>> = {},
  more: object = {},
) {
  const types = { string: 3, number: 4, boolean: 5 } as const;
  return {
    ...COMMON,
    type: 2,
    member: member(),
    data: {
      id: '1',
      name,
      type: 1,
      options: Object.entries(options).map(([option, value]) => ({
        name: option,
        type: types[typeof value as keyof typeof types],
        value,
      })),
    },
    ...more,
  };
}

/** A keystroke in an option of `/name`. */
export function typing(name: string, option: string, value: string, others: Readonly<Record<string, string>> = {}) {
  const base = slash(name, others);
  return {
    ...base,
    type: 4,
    data: { ...base.data, options: [...base.data.options, { name: option, type: 3, value, focused: true }] },
  };
}

/** A pressed button, or a choice from a menu where `values` are given, on a message. */
export function pressing(
  customId: string,
  values?: readonly string[],
  { ephemeral = true, askedBy = READER, by = member() }: { ephemeral?: boolean; askedBy?: string; by?: object } = {},
) {
  return {
    ...COMMON,
    type: 3,
    member: by,
    data: { custom_id: customId, component_type: values ? 3 : 2, ...(values ? { values } : {}) },
    message: {
      id: '1400000000000000001',
      flags: ephemeral ? 32_832 : 32_768,
      interaction_metadata: { id: '1', type: 2, user: { id: askedBy } },
      components: [],
    },
  };
}

/** A submitted form. `on` is the message it was opened from. */
export function submitting(customId: string, fields: Readonly<Record<string, string>>, on?: 'private' | 'posted') {
  return {
    ...COMMON,
    type: 5,
    member: member(),
    data: {
      custom_id: customId,
      components: Object.entries(fields).map(([id, value]) => ({
        type: 18,
        component: { type: 4, custom_id: id, value },
      })),
    },
    ...(on ? { message: { id: '1400000000000000001', flags: on === 'private' ? 32_832 : 32_768 } } : {}),
  };
}

/** An entry of the menu of a message. */
export function menuOn(content: string, name = 'Find in record') {
  return {
    ...COMMON,
    type: 2,
    member: member(),
    data: {
      id: '1',
      name,
      type: 3,
      target_id: '1500000000000000001',
      resolved: { messages: { '1500000000000000001': { id: '1500000000000000001', content } } },
    },
  };
}

import type { Person } from './types.ts';

/** Discord's bits of permissions that are dealt out here, by its documentation. */
const PERMISSION = {
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  useExternalEmojis: 1n << 18n,
  useCommands: 1n << 31n,
  sendInThreads: 1n << 38n,
} as const;

/** About what Discord gives everyone in a new server; the app has the same. */
export const EVERYONE =
  PERMISSION.addReactions |
  PERMISSION.viewChannel |
  PERMISSION.sendMessages |
  PERMISSION.embedLinks |
  PERMISSION.attachFiles |
  PERMISSION.readHistory |
  PERMISSION.useExternalEmojis |
  PERMISSION.useCommands |
  PERMISSION.sendInThreads;

/** The app as the playground's Discord knows it. */
export const APP = { id: '1300000000000000001', name: 'Readout' } as const;

/** The one server. */
export const GUILD = { id: '1300000000000000002', locale: 'en-US' } as const;

/** Its one channel, where everyone and the app may write. */
export const CHANNEL = { id: '1300000000000000003', name: 'playground' } as const;

/** Who can be at the keyboard; the first is, to begin with. */
export const PEOPLE: readonly [Person, ...Person[]] = [
  { id: '1300000000000000004', name: 'reader', role: 'asks', permissions: EVERYONE },
  { id: '1300000000000000005', name: 'colleague', role: 'reads along', permissions: EVERYONE },
  {
    id: '1300000000000000006',
    name: 'moderator',
    role: 'may remove messages',
    permissions: EVERYONE | PERMISSION.manageMessages,
  },
];

export function personWith(id: string): Person | undefined {
  return PEOPLE.find((person) => person.id === id);
}

/** The name of a person or of the app; undefined for anybody else. */
export function nameOf(id: string): string | undefined {
  return id === APP.id ? APP.name : personWith(id)?.name;
}

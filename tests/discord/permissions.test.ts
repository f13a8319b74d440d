import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { isModerator, postBar } from '../../src/discord/permissions.ts';

const server = {
  permissions: Bits.SendMessages,
  appPermissions: Bits.SendMessages,
  userInstallOnly: false,
  inServer: true,
  inThread: false,
};

describe('what stands in the way of a public reply', () => {
  it('is nothing where both may write', () => {
    expect(postBar(server)).toBeUndefined();
  });

  it('is the channel, for the reader or for Readout', () => {
    expect(postBar({ ...server, permissions: 0n })).toBe('reader-may-not-write');
    expect(postBar({ ...server, appPermissions: Bits.ViewChannel })).toBe('app-may-not-write');
  });

  it('is another permission in a thread', () => {
    expect(postBar({ ...server, inThread: true })).toBe('reader-may-not-write');
    const both = { permissions: Bits.SendMessagesInThreads, appPermissions: Bits.SendMessagesInThreads };
    expect(postBar({ ...server, ...both, inThread: true })).toBeUndefined();
    expect(postBar({ ...server, ...both, appPermissions: 0n, inThread: true })).toBe('app-may-not-write');
  });

  it('is the server, where a member brought Readout along and it keeps such apps private', () => {
    const brought = { ...server, appPermissions: 0n, userInstallOnly: true };
    expect(postBar(brought)).toBe('external-apps-are-private');
    expect(postBar({ ...brought, permissions: Bits.SendMessages | Bits.UseExternalApps })).toBeUndefined();
  });

  it('is nothing in a direct message, or where permissions are not told', () => {
    expect(postBar({ ...server, permissions: 0n, appPermissions: 0n, inServer: false })).toBeUndefined();
    expect(postBar({ ...server, permissions: undefined, appPermissions: undefined })).toBeUndefined();
  });
});

it('knows moderators by Manage Messages', () => {
  expect(isModerator(Bits.ManageMessages | Bits.SendMessages)).toBe(true);
  expect(isModerator(Bits.SendMessages)).toBe(false);
  expect(isModerator(undefined)).toBe(false);
});

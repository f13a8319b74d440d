import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInteraction } from '../../src/conversation/read-interaction.ts';
import { member, menuOn, pressing, slash, submitting, typing } from './payloads.ts';

const requestOf = (payload: unknown) => readInteraction(payload)?.request;
const callerOf = (payload: unknown) => readInteraction(payload)?.caller;

describe('an interaction as it arrives', () => {
  it('is read by its kind', () => {
    expect(requestOf({ ...slash('quote'), type: 1 })).toEqual({ kind: 'ping' });
    expect(requestOf(slash('quote', { words: 'taiwan', page: 2, share: true }))).toEqual({
      kind: 'command',
      name: 'quote',
      options: { words: 'taiwan', page: 2, share: true },
    });
    expect(requestOf(typing('quote', 'words', 'tai', { speaker: 'biden' }))).toEqual({
      kind: 'complete',
      command: 'quote',
      option: 'words',
      typed: 'tai',
      others: { speaker: 'biden' },
    });
    expect(requestOf(pressing('r1:x', ['s05']))).toEqual({
      kind: 'press',
      customId: 'r1:x',
      values: ['s05'],
      on: { ephemeral: true, askedBy: member().user.id, components: [] },
    });
    expect(requestOf(menuOn('hello'))).toEqual({ kind: 'menu', name: 'Find in record', text: 'hello' });
  });

  it('gives the fields of a form, in labels or in rows', () => {
    const rows = submitting('r1:find', {});
    const inRow = { type: 1, components: [{ type: 4, custom_id: 'words', value: 'taiwan' }] };
    expect(requestOf({ ...rows, data: { ...rows.data, components: [inRow] } })).toMatchObject({
      fields: { words: 'taiwan' },
    });
    expect(requestOf(submitting('r1:find', { words: 'taiwan' }, 'posted'))).toEqual({
      kind: 'submit',
      customId: 'r1:find',
      fields: { words: 'taiwan' },
      on: { ephemeral: false, askedBy: undefined, components: [] },
    });
  });

  it('tells who asks, and where', () => {
    expect(callerOf(slash('quote'))).toEqual({
      userId: member().user.id,
      permissions: BigInt(member().permissions),
      appPermissions: BigInt(member().permissions),
      userInstallOnly: false,
      inServer: true,
      inThread: false,
    });
    const direct = { ...slash('quote'), member: undefined, guild_id: undefined, user: { id: '7' } };
    expect(callerOf(direct)).toMatchObject({ userId: '7', permissions: undefined, inServer: false });
    const brought = { authorizing_integration_owners: { '1': '7' }, channel: { type: 11 } };
    expect(callerOf(slash('quote', {}, brought))).toMatchObject({ userInstallOnly: true, inThread: true });
    expect(callerOf(slash('quote', {}, { app_permissions: 'all' }))).toMatchObject({ appPermissions: undefined });
  });

  it.each([
    ['without data', { data: undefined }],
    ['with data of another form', { data: 'quote' }],
    ['with options that are no list', { data: { name: 'quote', options: 'taiwan' } }],
    ['with a nested option', { data: { name: 'quote', options: [{ name: 'sub', type: 1, options: [] }] } }],
    ['of a kind of command it has not', { data: { name: 'User', type: 2, target_id: '1' } }],
    ['on a message that is not there', { data: { name: 'Find in record', type: 3, target_id: '1' } }],
    ['of a component without its message', { type: 3, data: { custom_id: 'r1:x' } }],
    ['of a keystroke nowhere', { type: 4, data: { name: 'quote', options: [] } }],
    ['of a form without fields', { type: 5, data: { custom_id: 'r1:x' } }],
  ])('is malformed %s', (_, more) => {
    expect(requestOf({ ...slash('quote'), ...more })).toMatchObject({ kind: 'malformed' });
  });

  it('is nothing at all where nobody could be answered', () => {
    for (const payload of [
      undefined,
      null,
      0,
      'text',
      [],
      {},
      { type: 2 },
      { id: '1', type: 2 },
      { id: '1', token: 'x', type: 99 },
      { id: '1', token: '', type: 1 },
    ]) {
      expect(readInteraction(payload)).toBeUndefined();
    }
  });

  it('never throws, whatever the payload', () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 1, max: 5 }), (json, type) => {
        const data: unknown = JSON.parse(json);
        expect(readInteraction({ id: '1', token: 'x', type, data })).toBeDefined();
        expect(() => readInteraction(data)).not.toThrow();
      }),
    );
  });
});

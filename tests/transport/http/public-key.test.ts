import { describe, expect, it } from 'vitest';
import { readPublicKey } from '../../../src/transport/http/public-key.ts';
import { createKeys } from './harness.ts';

describe('the public key', () => {
  it.each([
    ['as it is', (key: string) => key],
    ['in capitals', (key: string) => key.toUpperCase()],
    ['with space round it', (key: string) => ` ${key}\n`],
  ])('is read %s', (_, written) => {
    const { publicKey } = createKeys();
    expect(readPublicKey(written(publicKey))).toEqual({ ok: true, key: publicKey });
  });

  it.each([
    ['nothing', '  ', 'is empty'],
    ['too few digits', 'ab'.repeat(31), 'has 62 digits instead of 64'],
    ['too many', `${'ab'.repeat(32)}a`, 'has 65 digits instead of 64'],
    ['another character', `${'ab'.repeat(31)}ag`, 'is not one of 0-9 and a-f'],
    ['the application id', '1234567890123456789', 'is an application id'],
    ['the token', 'MTIz-NDU_2.Gabcde.secretpart', 'looks like the bot token'],
    ['a placeholder', '0'.repeat(64), 'one digit repeated'],
  ])('may not be %s, and is told where to find it', (_, text, problem) => {
    const read = readPublicKey(text);
    expect(read).toMatchObject({ ok: false, problem: expect.stringContaining(problem) as string });
    expect(read).toMatchObject({ problem: expect.stringContaining('General Information, Public Key.') as string });
  });

  it('is never repeated where it is wrong, since it may be a secret', () => {
    const read = readPublicKey('MTIz-NDU_2.Gabcde.secretpart');
    expect(JSON.stringify(read)).not.toMatch(/gabcde|secretpart/i);
  });
});

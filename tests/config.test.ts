import { delimiter, isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const BASE = 'DISCORD_API: use an address such as https://discord.com/api, without version, password or query.';

describe('readConfig', () => {
  it('finds the records beside the program, wherever it is started from', () => {
    const read = readConfig({});
    expect(read).toEqual({
      ok: true,
      config: {
        records: [expect.stringMatching(/[/\\]data$/)],
        logLevel: 'info',
        api: 'https://discord.com/api',
        sharding: { kind: 'auto' },
        host: '127.0.0.1',
        port: 3000,
      },
    });
    expect(read.ok && isAbsolute(read.config.records[0]!)).toBe(true);
  });

  it('takes several paths, set apart by commas or as the system does it', () => {
    expect(readConfig({ RECORDS: `a, b${delimiter}c`, LOG_LEVEL: 'debug' })).toMatchObject({
      ok: true,
      config: { records: ['a', 'b', 'c'], logLevel: 'debug' },
    });
  });

  it('takes a variable set to nothing as not set', () => {
    expect(readConfig({ RECORDS: '', LOG_LEVEL: ' ' })).toEqual(readConfig({}));
  });

  it('names the variable that does not fit, and what would', () => {
    expect(readConfig({ RECORDS: ',', LOG_LEVEL: 'loud' })).toEqual({
      ok: false,
      problems: [
        'RECORDS: name at least one folder or file.',
        'LOG_LEVEL: use one of trace, debug, info, warn, error, fatal, silent.',
      ],
    });
  });

  it('reads what Discord needs, with spaces around it or not', () => {
    const read = readConfig({
      DISCORD_TOKEN: ' abc.def.ghi ',
      DISCORD_APPLICATION_ID: '123456789012345678',
      DISCORD_PUBLIC_KEY: 'ab'.repeat(32),
      DISCORD_API: 'http://127.0.0.1:4000/api/',
      HOST: '0.0.0.0',
      PORT: '0',
    });
    expect(read).toMatchObject({
      ok: true,
      config: {
        token: 'abc.def.ghi',
        applicationId: '123456789012345678',
        publicKey: 'ab'.repeat(32),
        api: 'http://127.0.0.1:4000/api',
        host: '0.0.0.0',
        port: 0,
      },
    });
  });

  it.each([
    ['auto', { kind: 'auto' }],
    ['workers', { kind: 'workers' }],
    ['2/4', { kind: 'part', shards: [2], of: 4 }],
    ['0-3/16', { kind: 'part', shards: [0, 1, 2, 3], of: 16 }],
  ])('spreads the gateway as %s', (value, sharding) => {
    expect(readConfig({ DISCORD_SHARDS: value })).toMatchObject({ ok: true, config: { sharding } });
  });

  it.each([
    [
      'DISCORD_TOKEN',
      'Bot abc',
      'DISCORD_TOKEN: a token holds letters, digits, dots, hyphens and underscores only; copy it again.',
    ],
    ['DISCORD_APPLICATION_ID', '12', 'DISCORD_APPLICATION_ID: use the 17 to 20 digits of Application ID.'],
    ['DISCORD_API', 'discord', 'DISCORD_API: use an address such as https://discord.com/api.'],
    ['DISCORD_API', 'ftp://discord.com', 'DISCORD_API: use an address such as https://discord.com/api.'],
    [
      'DISCORD_TOKEN',
      'a.ключ.c',
      'DISCORD_TOKEN: a token holds letters, digits, dots, hyphens and underscores only; copy it again.',
    ],
    ['DISCORD_API', 'http://user:secret@localhost/api', BASE],
    ['DISCORD_API', 'http://localhost/api?x=1', BASE],
    ['DISCORD_API', 'https://discord.com/api/v10', BASE],
    ['PORT', '70000', 'PORT: use a whole number from 0 to 65535.'],
    ['PORT', '3e3', 'PORT: use a whole number from 0 to 65535.'],
    ['DISCORD_SHARDS', '4-3/16', 'DISCORD_SHARDS: use auto, workers, or a part such as 0-3/16.'],
    ['DISCORD_SHARDS', '0-16/16', 'DISCORD_SHARDS: use auto, workers, or a part such as 0-3/16.'],
  ])('does not take %s=%s, and never repeats the value', (name, value, problem) => {
    expect(readConfig({ [name]: value })).toEqual({ ok: false, problems: [problem] });
  });
});

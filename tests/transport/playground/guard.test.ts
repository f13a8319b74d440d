import { describe, expect, it } from 'vitest';
import { createGuard, isLoopback } from '../../../src/transport/playground/guard.ts';

const closed = createGuard({ host: '127.0.0.1', open: false });
const open = createGuard({ host: '0.0.0.0', open: true });

describe('the host asked for', () => {
  it.each([
    'localhost',
    'localhost:3000',
    'LOCALHOST:3000',
    'localhost.:3000',
    '127.0.0.1',
    '127.0.0.1:80',
    '[::1]',
    '[::1]:3000',
  ])('may be %s', (host) => {
    expect(closed({ host }, 'GET')).toBeUndefined();
    expect(open({ host }, 'POST')).toBeUndefined();
  });

  it.each([
    undefined,
    '',
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example',
    'evil-localhost',
    '127.0.0.1.evil.example',
    '127.0.0.1.nip.io:3000',
    'localhost..',
    'localhost:3000:1',
    'localhost:',
    'localhost/',
    'evil.example@localhost',
    'localhost@evil.example',
    'localhost#evil.example',
    'localhost, evil.example',
    'localhost\tevil',
    '127.1',
    '2130706433',
    '0x7f000001',
    '[::1',
    '::1',
    '[::1].evil.example',
    '[::1]evil',
  ])('may not be %j', (host) => {
    const headers = host === undefined ? {} : { host };
    expect(closed(headers, 'GET')).toBe('wrong-host');
    expect(open(headers, 'GET')).toBe('wrong-host');
  });

  it('may be an address where other machines are let in, and only there', () => {
    for (const host of ['192.168.1.7:3000', '10.0.0.1', '0.0.0.0:3000', '[fe80::1]:3000', '[2001:db8::1]']) {
      expect(open({ host }, 'GET')).toBeUndefined();
      expect(closed({ host }, 'GET')).toBe('wrong-host');
    }
  });

  it('may be the name or address that was configured', () => {
    const named = createGuard({ host: 'Notes.Example', open: true });
    expect(named({ host: 'notes.example:3000' }, 'GET')).toBeUndefined();
    expect(named({ host: 'other.example' }, 'GET')).toBe('wrong-host');
    expect(createGuard({ host: '127.0.0.2', open: false })({ host: '127.0.0.2:3000' }, 'GET')).toBeUndefined();
    expect(
      createGuard({ host: '::ffff:127.0.0.1', open: false })({ host: '[::ffff:127.0.0.1]' }, 'GET'),
    ).toBeUndefined();
  });
});

describe('the page that asks', () => {
  it.each([
    ['localhost:3000', 'http://localhost:3000'],
    ['LOCALHOST:3000', 'http://localhost:3000'],
    ['127.0.0.1', 'http://127.0.0.1'],
    ['[::1]:80', 'http://[::1]'],
    ['localhost', 'https://localhost'],
    ['localhost:443', 'https://localhost'],
  ])('may be its own: at %s from %s', (host, origin) => {
    expect(closed({ host, origin }, 'POST')).toBeUndefined();
  });

  it.each([
    ['localhost:3000', 'null'],
    ['localhost:3000', ''],
    ['localhost:3000', 'http://evil.example'],
    ['localhost:3000', 'http://localhost:3001'],
    ['localhost:3000', 'http://localhost'],
    ['localhost:3000', 'http://127.0.0.1:3000'],
    ['localhost:3000', 'http://localhost:3000.evil.example'],
    ['localhost:3000', 'http://localhost:3000@evil.example'],
    ['localhost:3000', 'http://evil.example@localhost:3000'],
    ['localhost:3000', 'http://localhost:3000/path'],
    ['localhost:3000', 'file://localhost:3000'],
    ['localhost:3000', 'chrome-extension://localhost:3000'],
    ['localhost:3000', 'http://[localhost:3000'],
    ['localhost:443', 'http://localhost'],
  ])('may be no other: at %s from %j', (host, origin) => {
    expect(closed({ host, origin }, 'POST')).toBe('wrong-origin');
    expect(open({ host, origin }, 'GET')).toBe('wrong-origin');
  });

  it('may send from its own site alone, and be opened from anywhere', () => {
    const host = 'localhost';
    for (const site of ['cross-site', 'same-site']) {
      expect(closed({ host, 'sec-fetch-site': site }, 'POST')).toBe('wrong-origin');
      expect(closed({ host, 'sec-fetch-site': site }, 'GET')).toBeUndefined();
    }
    for (const site of ['same-origin', 'none']) {
      expect(closed({ host, 'sec-fetch-site': site }, 'POST')).toBeUndefined();
    }
  });
});

describe('an address', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.3.2.1', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.7', false],
    ['::ffff:10.127.0.1', false],
  ])('%s is of this machine alone: %s', (address, expected) => {
    expect(isLoopback(address)).toBe(expected);
  });
});

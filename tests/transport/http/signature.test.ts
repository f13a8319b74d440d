import { describe, expect, it } from 'vitest';
import { createKeys, exchange, interaction, NOW, type Sent, STAMP, start, statuses } from './harness.ts';

const BODY = interaction(5);
const seconds = (offset: number): string => String(NOW / 1000 + offset);

describe('an interaction that Discord did not sign', () => {
  const other = createKeys();
  type Attack = (sign: (timestamp: string, body: string) => string) => Sent;
  it.each<[string, Attack]>([
    ['body altered', (sign) => ({ body: interaction(6), signature: sign(STAMP, BODY) })],
    ['body written another way', (sign) => ({ body: BODY.replace(':', ': '), signature: sign(STAMP, BODY) })],
    ['byte added to the body', (sign) => ({ body: `${BODY} `, signature: sign(STAMP, BODY) })],
    ['other timestamp', (sign) => ({ timestamp: seconds(1), signature: sign(STAMP, BODY) })],
    ['timestamp not signed', (sign) => ({ signature: sign('', BODY) })],
    ['other key', () => ({ signature: other.sign(STAMP, BODY) })],
    ['signature of zeros', () => ({ signature: '0'.repeat(128) })],
    ['signature cut short', (sign) => ({ signature: sign(STAMP, BODY).slice(0, 126) })],
    ['signature made longer', (sign) => ({ signature: `${sign(STAMP, BODY)}00` })],
    ['signature in capitals', (sign) => ({ signature: sign(STAMP, BODY).toUpperCase() })],
    ['signature that is no hexadecimal', () => ({ signature: 'g'.repeat(128) })],
    ['signature twice', (sign) => ({ signature: `${sign(STAMP, BODY)}, ${sign(STAMP, BODY)}` })],
    ['no signature', () => ({ signature: '' })],
    ['no timestamp', (sign) => ({ timestamp: '', signature: sign('', BODY) })],
    ['timestamp in words', (sign) => ({ timestamp: 'now', signature: sign('now', BODY) })],
    ['timestamp with a sign', (sign) => ({ timestamp: `+${STAMP}`, signature: sign(`+${STAMP}`, BODY) })],
    ['timestamp with a fraction', (sign) => ({ timestamp: `${STAMP}.0`, signature: sign(`${STAMP}.0`, BODY) })],
    [
      'timestamp too long',
      (sign) => ({ timestamp: STAMP.padStart(13, '0'), signature: sign(STAMP.padStart(13, '0'), BODY) }),
    ],
    ['too old', (sign) => ({ timestamp: seconds(-301), signature: sign(seconds(-301), BODY) })],
    ['too early', (sign) => ({ timestamp: seconds(301), signature: sign(seconds(301), BODY) })],
  ])('%s', async (_, attack) => {
    const { post, keys, reacted } = await start();
    expect(await post({ body: BODY, ...attack(keys.sign) })).toMatchObject({ status: 401 });
    expect(reacted).toEqual([]);
  });

  it('a digit moved between timestamp and body', async () => {
    // What is signed is the same bytes, and only the time is another.
    const { post, keys, reacted } = await start();
    const body = `7${BODY}`;
    const signature = keys.sign(STAMP, body);
    expect(await post({ timestamp: `${STAMP}7`, body: BODY, signature })).toMatchObject({ status: 401 });
    expect(reacted).toEqual([]);
  });

  it('no such headers at all', async () => {
    const { endpoint } = await start();
    const head = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nconnection: close\r\n';
    expect(statuses(await exchange(endpoint, `${head}content-length: 2\r\n\r\n{}`))).toEqual([401]);
  });
});

describe('an interaction that Discord signed', () => {
  it.each([-300, 300])('may be %i s away', async (offset) => {
    const { post } = await start();
    expect(await post({ body: BODY, timestamp: seconds(offset) })).toMatchObject({ status: 200 });
  });

  it('is answered once', async () => {
    const { post, reacted } = await start();
    expect(await post({ body: BODY })).toMatchObject({ status: 200 });
    expect(await post({ body: BODY })).toMatchObject({ status: 401 });
    expect(reacted).toHaveLength(1);
  });

  it('is answered once, for as long as its timestamp will do', async () => {
    const { post, clock } = await start();
    const early = { body: BODY, timestamp: seconds(300) };
    expect(await post(early)).toMatchObject({ status: 200 });
    clock.now = NOW + 600_000;
    expect(await post(early)).toMatchObject({ status: 401, body: 'The interaction has been answered.' });
    clock.now = NOW + 600_001;
    expect(await post(early)).toMatchObject({ status: 401, body: 'The timestamp is too far from the present.' });
  });

  it('is not used up by one who cannot sign', async () => {
    const { post } = await start();
    expect(await post({ body: BODY, signature: 'a'.repeat(128) })).toMatchObject({ status: 401 });
    expect(await post({ body: BODY })).toMatchObject({ status: 200 });
  });
});

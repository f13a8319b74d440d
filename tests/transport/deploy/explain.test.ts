import { afterEach, describe, expect, it } from 'vitest';
import { createDeployRest } from '../../../src/transport/deploy/client.ts';
import { explainDeployError } from '../../../src/transport/deploy/explain.ts';
import { type Answer, type ApiServer, startApiServer } from './api-server.ts';
import { TOKEN } from './held.ts';

let server: ApiServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** What is said when Discord answers so, through the client that deploying uses. */
async function said(answer: Answer, attemptMs?: number): Promise<string> {
  server = await startApiServer(() => answer);
  const rest = await createDeployRest(server.api, TOKEN, attemptMs);
  const error: unknown = await rest.get('/applications/1/commands').catch((error: unknown) => error);
  return explainDeployError(error);
}

const nested = (...messages: string[]) => ({ _errors: messages.map((message) => ({ code: 'ANY', message })) });

describe('what Discord answers', () => {
  it.each([
    [
      401,
      { code: 0, message: '401: Unauthorized' },
      'Discord does not accept DISCORD_TOKEN. Copy it again from Bot → Token on discord.com/developers.',
    ],
    [
      403,
      { code: 50_001, message: 'Missing Access' },
      'Discord gives no access to the commands there. Add the app to the server with the scope applications.commands, and check the id after --guild.',
    ],
    [
      403,
      { code: 20_012, message: 'Not yours' },
      'DISCORD_TOKEN and DISCORD_APPLICATION_ID are of two applications. Copy both from one on discord.com/developers.',
    ],
    [
      404,
      { code: 10_004, message: 'Unknown Guild' },
      'Discord gives no access to the commands there. Add the app to the server with the scope applications.commands, and check the id after --guild.',
    ],
    [
      404,
      { code: 10_002, message: 'Unknown Application' },
      'Discord knows no such application. Set DISCORD_APPLICATION_ID to the Application ID on discord.com/developers; check DISCORD_API if it is set.',
    ],
    [405, {}, 'Discord answered 405. Try again in a few minutes.'],
    [
      400,
      { code: 50_035, message: 'Invalid Form Body' },
      'Discord refuses the commands: Invalid Form Body. Correct the commands, then deploy again.',
    ],
    [400, '<html>', 'Discord refuses the commands: no reason given. Correct the commands, then deploy again.'],
  ])('%i %o', async (status, body, line) => {
    const headers = typeof body === 'string' ? { 'content-type': 'text/html' } : {};
    expect(await said({ status, body, headers })).toBe(line);
  });

  it('400 with the first problems and their paths', async () => {
    const errors = {
      0: { name: nested('Too\nlong.') },
      1: {
        options: { 2: { description: nested('Missing', 'Blank') } },
        _errors: [
          { code: 'ANY', message: 'Twice' },
          { code: 'ANY', message: 'Odd' },
        ],
      },
    };
    const line = await said({ status: 400, body: { code: 50_035, message: 'Invalid Form Body', errors } });
    expect(line).toBe(
      'Discord refuses the commands: [0].name: Too long; [1].options[2].description: Missing; ' +
        '[1].options[2].description: Blank; and 2 more. Correct the commands, then deploy again.',
    );
  });

  it('429 with a long wait is told, not waited for', async () => {
    const body = { code: 30_034, message: 'Max daily creates', retry_after: 30_000, global: false };
    const line = await said({ status: 429, body, headers: { 'retry-after': '30000' } });
    expect(line).toBe('Discord asks to wait. Try again in 9 hours. It takes 200 new commands a day at most.');
    expect(server!.received).toHaveLength(1);
  });

  it('429 again and again is not waited for without end', async () => {
    const line = await said({ status: 429, body: { retry_after: 0.01 }, headers: { 'retry-after': '0.01' } });
    expect(line).toBe('Discord asks to wait. Try again in a minute. It takes 200 new commands a day at most.');
    expect(server!.received).toHaveLength(6);
  });

  it('a server error is tried again, then told', async () => {
    expect(await said({ status: 502 })).toBe('Discord answered 502. Try again in a few minutes.');
    expect(server!.received).toHaveLength(3);
  });
});

describe('a failing network', () => {
  it.each([
    ['ECONNREFUSED', 'http://127.0.0.1:1/api'],
    ['ENOTFOUND', 'http://no-such-host.invalid/api'],
  ])('%s', async (code, api) => {
    const rest = await createDeployRest(api, TOKEN);
    const error: unknown = await rest.get('/applications/@me').catch((error: unknown) => error);
    // A resolver without a network says EAI_AGAIN.
    expect(explainDeployError(error).replace('EAI_AGAIN', 'ENOTFOUND')).toBe(
      `Discord cannot be reached (${code}). Check the network and DISCORD_API, then try again.`,
    );
  });

  it('a server that does not answer is asked three times', async () => {
    expect(await said('hang', 50)).toBe(
      'Discord cannot be reached (no answer in time). Check the network and DISCORD_API, then try again.',
    );
    expect(server!.received).toHaveLength(3);
  });

  it('a closed connection', async () => {
    expect(await said('drop')).toMatch(/^Discord cannot be reached \((?:UND_ERR_SOCKET|ECONNRESET)\)\. /);
  });
});

describe('an error of any kind', () => {
  it.each([
    [new DOMException('This operation was aborted', 'AbortError'), 'Discord cannot be reached (no answer in time). '],
    [Object.assign(new Error('x'), { errors: [{ code: 'ETIMEDOUT' }] }), 'Discord cannot be reached (ETIMEDOUT). '],
    [
      { code: 30_034, status: 429 },
      'Discord takes no more new commands today: 200 a day is its limit. Try again later.',
    ],
    [
      { status: 400, rawError: { errors: { 0: { _errors: ['odd', null] } } } },
      'Discord refuses the commands: [0]: refused; [0]: refused. ',
    ],
    [{ status: 400, rawError: { errors: 'odd', message: 7 } }, 'Discord refuses the commands: no reason given. '],
    [{ retryAfter: 20_000 }, 'Discord asks to wait. Try again in a minute. '],
    [{ retryAfter: 600_000 }, 'Discord asks to wait. Try again in 10 minutes. '],
    [new TypeError('a'), 'The commands could not be registered (TypeError). '],
    ['a text', 'The commands could not be registered (unknown fault). '],
    [null, 'The commands could not be registered (unknown fault). '],
    [undefined, 'The commands could not be registered (unknown fault). '],
  ])('%o is told on one line with a next step', (error, start) => {
    const line = explainDeployError(error);
    expect(line.startsWith(start)).toBe(true);
    expect(line).not.toContain('\n');
  });

  it('never tells the token, even where the client does', async () => {
    const broken = `${TOKEN}\nx`;
    const rest = await createDeployRest('http://127.0.0.1:1/api', broken);
    const error: unknown = await rest.get('/applications/@me').catch((error: unknown) => error);
    expect(explainDeployError(error)).not.toContain('s3cret');
    expect(explainDeployError(new Error(`Bot ${TOKEN} is an invalid header value`))).not.toContain('s3cret');
  });
});

import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { commands, menus } from '../../../commands/index.ts';
import { type DeployRun, runDeploy } from '../../../src/transport/deploy/cli.ts';
import { registerCommands } from '../../../src/transport/deploy/register.ts';
import type { Service } from '../../../src/transport/service.ts';
import { type Answer, type ApiServer, type Received, startApiServer } from './api-server.ts';
import { APPLICATION, GUILD, heldByDiscord, payloads, TOKEN } from './held.ts';

let server: ApiServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Runs `readout deploy` against an API that answers so. */
async function run(
  args: readonly string[],
  answer: (request: Received) => Answer = () => ({ body: [] }),
  config: Partial<DeployRun['config']> = {},
) {
  server = await startApiServer(answer);
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const settings = { token: TOKEN, applicationId: undefined, api: server.api, ...config };
  const code = await runDeploy({ args, config: settings, stdout, stderr, commands, menus });
  stdout.end();
  stderr.end();
  const urls = server.received.map(({ method, url }) => `${method} ${url.replace('/api/v10/applications/', '')}`);
  return { code, out: await text(stdout), err: await text(stderr), urls };
}

const added = payloads.map(({ name }) => `+ ${name}\n`).join('');

describe('readout deploy', () => {
  it('registers everywhere', async () => {
    const { code, out, err, urls } = await run([]);
    expect(out).toBe(`${added}Registered everywhere. To see it at once, reload Discord.\n`);
    expect([code, err]).toEqual([0, '']);
    expect(urls).toEqual([`GET ${APPLICATION}/commands?with_localizations=true`, `PUT ${APPLICATION}/commands`]);
  });

  it('sends again where the connection was closed', async () => {
    let requests = 0;
    const { code, out, urls } = await run([], () => (requests++ % 2 === 0 ? 'drop' : { body: [] }));
    expect([code, urls.length]).toEqual([0, 4]);
    expect(out).toMatch(/Registered everywhere/);
  });

  it('removes from one server what it had there', async () => {
    const { code, out, urls } = await run(['--guild', GUILD, '--remove'], ({ method }) => ({
      body: method === 'GET' ? heldByDiscord(payloads) : [],
    }));
    expect(out).toMatch(/^- .*Removed in that server\.\n$/s);
    expect(urls.at(-1)).toBe(`PUT ${APPLICATION}/guilds/${GUILD}/commands`);
    expect(code).toBe(0);
  });

  it.each([[['--guild', GUILD]], [[`--guild=${GUILD}`]]])('registers in one server: %j', async (args) => {
    const { code, out, urls } = await run(args);
    expect(out).toBe(`${added}Registered in that server.\n`);
    expect(code).toBe(0);
    expect(urls[1]).toBe(`PUT ${APPLICATION}/guilds/${GUILD}/commands`);
  });

  it('does nothing where nothing changed', async () => {
    const { code, out, urls } = await run([], () => ({ body: heldByDiscord(payloads) }));
    expect(out).toBe(`${payloads.length} commands are up to date.\n`);
    expect([code, urls.length]).toEqual([0, 1]);
  });

  it('only tells on a dry run', async () => {
    const { code, out, urls } = await run(['--dry-run']);
    expect(out).toBe(`${added}Nothing was sent: this was a dry run.\n`);
    expect([code, urls.length]).toEqual([0, 1]);
  });

  it('takes the application id from the configuration before the token', async () => {
    const { urls } = await run([], undefined, { applicationId: '999999999999999999' });
    expect(urls[1]).toBe('PUT 999999999999999999/commands');
  });

  it('asks Discord for the application id where nothing tells it', async () => {
    const answer = ({ url }: Received) => ({ body: url.endsWith('@me') ? { id: GUILD } : [] });
    const { code, urls } = await run([], answer, { token: 'opaque' });
    expect(urls).toEqual(['GET @me', `GET ${GUILD}/commands?with_localizations=true`, `PUT ${GUILD}/commands`]);
    expect(code).toBe(0);
  });

  it('says so where Discord does not tell it either', async () => {
    const { code, err } = await run([], () => ({ body: { id: '../x' } }), { token: 'opaque' });
    expect(err).toBe('Discord does not tell the id of the application. Set DISCORD_APPLICATION_ID.\n');
    expect(code).toBe(1);
  });

  it('needs a token', async () => {
    const { code, err, urls } = await run([], undefined, { token: undefined });
    expect(err).toBe('Set DISCORD_TOKEN: the token under Bot → Token on discord.com/developers.\n');
    expect([code, urls.length]).toEqual([1, 0]);
  });

  it('fails in one line, with nothing said to have changed', async () => {
    const { code, out, err } = await run([], () => ({ status: 401 }));
    expect(err).toMatch(/^Discord does not accept DISCORD_TOKEN\. .*\n$/);
    expect([code, out]).toEqual([1, '']);
  });

  it.each([
    [['--gild', '1'], "Unknown option '--gild'. "],
    [['--guild'], "Option '--guild <value>' argument missing. "],
    [['--guild', '12'], 'A server id has 17 to 20 digits: in Discord, Copy Server ID. '],
    [['--guild', `${GUILD}/x`], 'A server id has 17 to 20 digits: in Discord, Copy Server ID. '],
    [['now'], "Unexpected argument 'now'. "],
    [['--dry-run=yes'], "Option '--dry-run' does not take an argument. "],
  ])('does not take %j', async (args, problem) => {
    const { code, out, err, urls } = await run(args);
    expect(err).toBe(
      `${problem}Type: deploy [--guild ID] [--dry-run], or deploy --remove --guild ID | --everywhere [--dry-run]\n`,
    );
    expect([code, out, urls.length]).toEqual([2, '', 0]);
  });

  it('sends nothing that Discord would refuse', async () => {
    server = await startApiServer(() => ({ body: [] }));
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const config = { token: TOKEN, applicationId: undefined, api: server.api };
    const twice = [...commands, commands[0]!];
    const code = await runDeploy({ args: [], config, stdout, stderr, commands: twice, menus: [] });
    expect(code).toBe(1);
    expect(String(stderr.read())).toBe(
      'Discord would refuse the commands, so nothing was sent:\n' +
        `  [${commands.length}].name: is used twice\n  [${commands.length}].name_localizations.ja: is used twice\n`,
    );
    expect([stdout.read(), server.received.length]).toEqual([null, 0]);
  });
});

describe('a bot that starts', () => {
  /** Registers as a bot does when it starts; tells what was said and complained of. */
  async function start(answer: Answer) {
    server = await startApiServer(() => answer);
    const [said, complaints]: [string[], string[]] = [[], []];
    const config = { api: server.api, applicationId: undefined } as Service['config'];
    const service = { config, commands, menus, say: said.push.bind(said), complain: complaints.push.bind(complaints) };
    await registerCommands(service, TOKEN, GUILD);
    return { said, complaints, url: server.received.at(-1)!.url };
  }

  it('registers its commands for the application it is online as', async () => {
    const { said, complaints, url } = await start({ body: [] });
    expect(said).toEqual(payloads.map(({ name }) => `+ ${name}`));
    expect(complaints).toEqual([]);
    expect(url).toBe(`/api/v10/applications/${GUILD}/commands`);
  });

  it('goes on where that fails, and says why', async () => {
    const { said, complaints } = await start({ status: 403 });
    expect(complaints).toEqual([expect.stringMatching(/^Discord gives no access /)]);
    expect(said).toEqual([]);
  });
});

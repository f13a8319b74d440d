import { afterEach, describe, expect, it } from 'vitest';
import { applicationIdOf } from '../../../src/transport/deploy/application-id.ts';
import { createDeployRest } from '../../../src/transport/deploy/client.ts';
import { deploy, type DeployOptions } from '../../../src/transport/deploy/deploy.ts';
import { type ApiServer, startApiServer } from './api-server.ts';
import { APPLICATION, GUILD, heldByDiscord, payloads, TOKEN } from './held.ts';

let server: ApiServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Deploys to a Discord that holds commands; tells what it said and what arrived. */
async function deployTo(held: unknown, options: Partial<DeployOptions> = {}) {
  server = await startApiServer(({ method, body }) => ({ body: method === 'PUT' ? body : held }));
  const said: string[] = [];
  const rest = await createDeployRest(server.api, TOKEN);
  const result = await deploy({
    rest,
    applicationId: APPLICATION,
    commands: payloads,
    say: (line) => said.push(line),
    ...options,
  });
  return { result, said, received: server.received, put: server.received.find(({ method }) => method === 'PUT') };
}

const route = `/api/v10/applications/${APPLICATION}/commands`;
const [first, second] = payloads as [(typeof payloads)[number], (typeof payloads)[number]];

describe('deploying', () => {
  it('asks for the commands with their translations, and sends all of them in one PUT', async () => {
    const { result, received, said } = await deployTo([]);
    expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${route}?with_localizations=true`,
      `PUT ${route}`,
    ]);
    expect(new Set(received.map(({ authorization }) => authorization))).toEqual(new Set([`Bot ${TOKEN}`]));
    expect(received[1]!.body).toEqual(payloads);
    expect(said).toEqual(payloads.map(({ name }) => `+ ${name}`));
    expect(result.kind).toBe('registered');
  });

  it('sends nothing where Discord holds them already', async () => {
    const { result, put, said } = await deployTo(heldByDiscord(payloads));
    expect(put).toBeUndefined();
    expect(said).toEqual([`${payloads.length} commands are up to date.`]);
    expect(result.kind).toBe('up-to-date');
  });

  it('says line by line what changed', async () => {
    const held = heldByDiscord([
      { ...first, description: 'Old.', options: [] },
      second,
      { type: 1, name: 'old\u001B[31m' },
    ]);
    const { said, put } = await deployTo(held, { commands: [first, second, payloads[2]!] });
    expect(said).toEqual([
      `+ ${payloads[2]!.name}`,
      `~ ${first.name}: description, options`,
      '- old[31m',
      '1 command is up to date.',
    ]);
    expect(put!.body).toHaveLength(3);
  });

  it('takes "no commands" however Discord says it', async () => {
    expect((await deployTo(null)).put!.body).toHaveLength(payloads.length);
  });

  it('removes commands that are no longer wanted', async () => {
    const { said, put } = await deployTo(heldByDiscord(payloads), { commands: [first] });
    expect(put!.body).toEqual([first]);
    expect(said).toContain(`- ${second.name}`);
  });

  it('repeats the command of an activity', async () => {
    const launch = { id: '9', type: 4, name: 'launch', handler: 2, version: '1' };
    expect((await deployTo([...heldByDiscord(payloads), launch])).put).toBeUndefined();
    await server!.close();
    const { put } = await deployTo([launch]);
    expect(put!.body).toEqual([...payloads, { id: '9', type: 4, name: 'launch', handler: 2 }]);
  });

  it('to one server leaves out the places, which only commands that are everywhere have', async () => {
    const { received, put } = await deployTo([], { guildId: GUILD });
    const inServer = `/api/v10/applications/${APPLICATION}/guilds/${GUILD}/commands`;
    expect(received.map(({ url }) => url)).toEqual([`${inServer}?with_localizations=true`, inServer]);
    for (const command of put!.body as object[]) {
      expect(command).not.toHaveProperty('contexts');
      expect(command).not.toHaveProperty('integration_types');
    }
    await server!.close();
    const again = await deployTo(heldByDiscord(put!.body as object[], GUILD), { guildId: GUILD });
    expect(again.result.kind).toBe('up-to-date');
  });

  it('dry says what it would do, and sends nothing', async () => {
    const { result, said, put } = await deployTo([], { dryRun: true });
    expect(put).toBeUndefined();
    expect(said).toEqual(payloads.map(({ name }) => `+ ${name}`));
    expect(result.kind).toBe('planned');
  });

  it('asks Discord nothing about commands that it would refuse', async () => {
    const { result, received, said } = await deployTo([], { commands: [{ ...first, name: 'Not Lower' }] });
    expect(result).toEqual({
      kind: 'refused',
      problems: ["[0].name: is not 1 to 32 letters, digits, - _ or '"],
    });
    expect([...received, ...said]).toEqual([]);
  });

  it('says nothing changed where the PUT fails', async () => {
    server = await startApiServer(({ method }) =>
      method === 'PUT' ? { status: 403, body: { code: 50_001 } } : { body: [] },
    );
    const said: string[] = [];
    const rest = await createDeployRest(server.api, TOKEN);
    const options = { rest, applicationId: APPLICATION, commands: payloads, say: (line: string) => said.push(line) };
    await expect(deploy(options)).rejects.toMatchObject({ status: 403 });
    expect(said).toEqual([]);
  });
});

describe('the application of a token', () => {
  it.each([
    [TOKEN, APPLICATION],
    [`${Buffer.from('12345678901234567890').toString('base64url')}.a.b`, '12345678901234567890'],
    [`${Buffer.from('1234567890123456').toString('base64')}.a.b`, undefined],
    [`${Buffer.from('123456789012345678901').toString('base64')}.a.b`, undefined],
    [`${Buffer.from('111111111111111111\n').toString('base64')}.a.b`, undefined],
    [Buffer.from(APPLICATION).toString('base64'), undefined],
    ['not a token', undefined],
    ['..', undefined],
    ['', undefined],
  ])('of %j is %j', (token, id) => {
    expect(applicationIdOf(token)).toBe(id);
  });
});

describe('what answers like no Discord', () => {
  it('is not believed, before or after sending', async () => {
    const html = { get: () => Promise.resolve('<html>'), put: () => Promise.resolve([]) };
    const options = { applicationId: '1', commands: payloads, say: () => {} };
    await expect(deploy({ ...options, rest: html })).rejects.toThrow(/not answer as Discord/);
    const later = { get: () => Promise.resolve([]), put: () => Promise.resolve('<html>') };
    await expect(deploy({ ...options, rest: later })).rejects.toThrow(/not answer as Discord/);
  });
});

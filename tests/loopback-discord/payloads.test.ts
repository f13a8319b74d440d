import { afterEach, expect, it } from 'vitest';
import { type LoopbackDiscord, startLoopbackDiscord } from './index.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A Discord with these commands and nobody to answer: what users send can be looked at. */
async function start(commands: readonly object[], body?: unknown): Promise<LoopbackDiscord> {
  const discord = await startLoopbackDiscord({ clocks: { answerMs: body ? 3000 : 20 } });
  closing.push(discord.close);
  const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
  const url = `${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`;
  const put = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(commands) });
  expect(put.status).toBe(200);
  return discord;
}

/** Answers the last interaction by hand. */
async function answer(discord: LoopbackDiscord, body: unknown): Promise<void> {
  const { id, token } = discord.exchanges.at(-1)!;
  const url = `${discord.apiUrl}/v10/interactions/${id}/${token}/callback`;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(response.status).toBe(204);
}

const GO = { name: 'go', description: 'Goes' };

it('a subcommand carries its options inside its group', async () => {
  const set = { type: 1, name: 'set', description: 'Sets', options: [{ type: 5, name: 'on', description: 'On' }] };
  const options = [{ type: 2, name: 'log', description: 'Log', options: [set] }];
  const discord = await start([{ name: 'config', description: 'Configures', options }]);
  const { exchange } = await discord.user().choose('config log set', { on: true });
  expect(exchange.payload).toMatchObject({
    data: {
      name: 'config',
      options: [
        { type: 2, name: 'log', options: [{ type: 1, name: 'set', options: [{ type: 5, name: 'on', value: true }] }] },
      ],
    },
  });
  await expect(discord.user().choose('config')).rejects.toThrow('needs a subcommand');
  await expect(discord.user().choose('config log get')).rejects.toThrow('no subcommand "get"');
});

it('users, channels and roles come resolved', async () => {
  const option = (type: number, name: string): object => ({ type, name, description: 'x' });
  const options = [option(6, 'who'), option(7, 'where'), option(8, 'role'), option(9, 'any')];
  const discord = await start([{ ...GO, options }]);
  const ana = discord.user({ name: 'ana' });
  const { id } = discord.channels.general;
  const values = { who: ana.id, where: id, role: discord.guild.id, any: ana.id };
  const { exchange } = await ana.choose('go', values);
  expect(exchange.payload).toMatchObject({
    data: {
      resolved: {
        users: { [ana.id]: { username: 'ana' } },
        members: { [ana.id]: { joined_at: expect.any(String) as unknown } },
        channels: { [id]: { name: 'general' } },
        roles: { [discord.guild.id]: { name: '@everyone' } },
      },
    },
  });
  await expect(ana.choose('go', { who: '1' })).rejects.toThrow('There is no user 1');
  await expect(ana.choose('go', { who: 'ana' })).rejects.toThrow('takes an id');
});

it('choices are closed', async () => {
  const options = [{ type: 3, name: 'style', description: 'x', choices: [{ name: 'APA', value: 'apa' }] }];
  const discord = await start([{ ...GO, options }]);
  await expect(discord.user().choose('go', { style: 'APA' })).rejects.toThrow('takes one of "apa"');
  expect((await discord.user().choose('go', { style: 'apa' })).failed).toBe(true);
});

it('commands are offered where they are meant to be', async () => {
  const discord = await start([
    { ...GO, name: 'dm-only', contexts: [1] },
    { ...GO, name: 'own', integration_types: [1] },
    { ...GO, name: 'admin', default_member_permissions: '8' },
  ]);
  const refuses = async (user: Parameters<LoopbackDiscord['user']>[0], name: string): Promise<void> => {
    await expect(discord.user(user).choose(name)).rejects.toThrow('is not offered');
  };
  await refuses({}, 'dm-only');
  await refuses({}, 'own');
  await refuses({}, 'admin');
  await refuses({ context: 'user-install' }, 'admin');
  const sent = [
    await discord.user({ context: 'dm' }).choose('dm-only'),
    await discord.user({ context: 'user-install' }).choose('own'),
    await discord.user({ permissions: 8n }).choose('admin'),
  ];
  expect(sent.map(({ exchange }) => 'data' in exchange.payload)).toEqual([true, true, true]);
});

it('a modal of labels is filled in by label or custom_id', async () => {
  const discord = await start([GO], true);
  const input = (custom_id: string, more: object): object => ({ type: 4, custom_id, style: 1, ...more });
  const label = (text: string, component: object): object => ({ type: 18, label: text, component });
  const style = { type: 3, custom_id: 's', options: [{ label: 'APA', value: 'apa' }] };
  const components = [
    { type: 10, content: 'Please' },
    label('Quote', input('q', { min_length: 2 })),
    label('Why', input('w', { required: false })),
    label('Style', style),
  ];
  const choosing = discord.user().choose('go');
  await answer(discord, { type: 9, data: { custom_id: 'm', title: 'Form', components } });
  const opened = await choosing;
  await expect(opened.submit({ q: 'x', s: 'apa' })).rejects.toThrow('"Quote" takes at least 2');
  await expect(opened.submit({ s: 'apa' })).rejects.toThrow('"Quote" is required');
  await expect(opened.submit({ q: 'xx' })).rejects.toThrow('takes 1 values, not 0');
  await expect(opened.submit({ q: 'xx', s: 'mla' })).rejects.toThrow('has no value "mla"');
  await expect(opened.submit({ q: 'xx', s: 'apa', nope: '' })).rejects.toThrow('no input "nope"');
  const submitting = opened.submit({ Quote: 'xx', s: 'apa' });
  await answer(discord, { type: 4, data: { content: 'ok' } });
  expect((await submitting).message?.interaction_metadata).toMatchObject({
    triggering_interaction_metadata: { type: 2 },
  });
  expect(discord.exchanges.at(-1)!.payload).toMatchObject({
    type: 5,
    data: {
      custom_id: 'm',
      components: [
        { type: 10, id: 1 },
        { type: 18, component: { type: 4, custom_id: 'q', value: 'xx' } },
        { type: 18, component: { type: 4, custom_id: 'w', value: '' } },
        { type: 18, component: { type: 3, custom_id: 's', values: ['apa'] } },
      ],
    },
  });
  expect(discord.selfViolations).toEqual([]);
});

it('a menu of users gives them resolved; answers reply to what they answer', async () => {
  const discord = await start([GO], true);
  const user = discord.user({ name: 'ana' });
  const choosing = user.choose('go');
  const menu = { type: 1, components: [{ type: 5, custom_id: 'who', placeholder: 'Who' }] };
  await answer(discord, { type: 4, data: { content: 'pick', components: [menu] } });
  const reply = await choosing;
  expect(reply.message).toMatchObject({ type: 20 });
  const picking = reply.select('Who', user.id);
  await answer(discord, { type: 4, data: { content: 'ok' } });
  const picked = await picking;
  expect(picked.exchange.payload).toMatchObject({
    message: { id: reply.message!.id },
    data: { component_type: 5, values: [user.id], resolved: { users: { [user.id]: { username: 'ana' } } } },
  });
  expect(picked.message).toMatchObject({ type: 19, message_reference: { message_id: reply.message!.id } });
  expect(discord.selfViolations).toEqual([]);
});

it('an edit cannot make a message private, or take its flag away', async () => {
  const discord = await start([GO], true);
  const choosing = discord.user().choose('go');
  const text = { type: 10, content: 'x' };
  await answer(discord, { type: 4, data: { flags: 32768, components: [text] } });
  const reply = await choosing;
  const url = `${discord.apiUrl}/v10/webhooks/${discord.applicationId}/${reply.exchange.token}/messages/@original`;
  const headers = { 'content-type': 'application/json' };
  await fetch(url, { method: 'PATCH', headers, body: JSON.stringify({ flags: 64 | 4, components: [text] }) });
  expect(reply.message?.flags).toBe(32768 | 4);
  expect(reply.ephemeral).toBe(false);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadSpec } from '../../../src/contract/spec.ts';
import { apiMessage } from '../../../src/playground/discord/api-message.ts';
import { type Bot, startBot, startDiscord } from '../../support/bot.ts';
import type { LoopbackDiscord } from '../../loopback-discord/index.ts';
import { COLLEAGUE, Page, READER } from './playing.ts';

let discord: LoopbackDiscord;
let bot: Bot;

beforeAll(async () => {
  discord = await startDiscord();
  bot = await startBot(discord);
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

/** Every path of fields in a payload. Ids that are names of fields are one; of components, only that they are there. */
function fields(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${value === null ? 'null' : typeof value}`];
  if (/\.message\.components$|\.messages\.#\.components$/.test(path)) return [path];
  if (Object.keys(value).length === 0) return [`${path}: empty`];
  if (Array.isArray(value)) return value.flatMap((one) => fields(one, `${path}[]`));
  return Object.entries(value).flatMap(([name, one]) => fields(one, `${path}.${name.replace(/^\d{6,}$/, '#')}`));
}

function fieldSets(payloads: readonly unknown[]): readonly (readonly string[])[] {
  return payloads.map((payload) => [...new Set(fields(payload))].sort());
}

it('have the fields that the loopback Discord sends for the same acts, and its types', async () => {
  const ours = new Page();
  ours.type(READER, 'quote', 'words', 'tai');
  ours.slash(READER, 'quote', { words: 'taiwan', page: 1 });
  ours.select(READER, ours.latest(READER), 'Open a statement', 's05');
  ours.click(READER, ours.latest(READER), 'Post to channel');
  ours.click(COLLEAGUE, ours.latest(COLLEAGUE), 'Open s05');
  ours.menu(READER, ours.say(READER, `Many things. ${'Lorem ipsum. '.repeat(10)}`));
  ours.submit(READER, 'status quo');
  ours.slash(READER, 'quote', { words: 'zzzzzz' });
  ours.click(READER, ours.latest(READER), 'Other words');
  ours.submit(READER, 'taiwan');
  ours.click(READER, ours.latest(READER), 'Post to channel');
  ours.click(READER, ours.latest(READER), 'Remove');
  ours.slash(READER, 'help');

  const reader = discord.user({ name: 'reader' });
  const other = discord.user({ name: 'other' });
  await reader.type('quote', 'words', 'tai');
  const reply = await reader.choose('quote', { words: 'taiwan', page: 1 });
  await reply.select('Open a statement', 's05');
  const posted = await reply.click('Post to channel');
  await other.click(posted.message!, 'Open s05');
  const asked = await reader.menu('Find in record', reader.say(`Many things. ${'Lorem ipsum. '.repeat(10)}`));
  await asked.submit({ words: 'status quo' });
  const found = await reader.choose('quote', { words: 'zzzzzz' });
  const again = await found.click('Other words');
  const changed = await again.submit({ words: 'taiwan' });
  const shared = await changed.click('Post to channel');
  await shared.click('Remove');
  await reader.choose('help');

  const theirs = discord.exchanges.map(({ payload }) => JSON.parse(JSON.stringify(payload)) as unknown);
  expect(fieldSets(ours.requests)).toEqual(fieldSets(theirs));
});

it('carry messages that Discord’s published contract takes, but for the numbers of components', async () => {
  const { check } = await loadSpec();
  const page = new Page();
  page.slash(READER, 'quote', { words: 'taiwan' });
  page.click(READER, page.latest(READER), 'Next');
  page.click(READER, page.latest(READER), 'Post to channel');
  page.menu(READER, page.say(COLLEAGUE, `Many things. ${'Lorem ipsum. '.repeat(10)}`));
  page.submit(READER, 'taiwan');
  expect(page.channel.messages.map((message) => apiMessage(page.channel, message).type)).toEqual([20, 19, 0, 0]);
  for (const message of page.channel.messages) {
    const sent = { ...apiMessage(page.channel, message), components: [] };
    expect(check('MessageResponseSchema', JSON.parse(JSON.stringify(sent)))).toEqual([]);
  }
});

import { afterEach, describe, expect, it } from 'vitest';
import { commands, menus } from '../../commands/index.ts';
import { createConversation } from '../../src/conversation/conversation.ts';
import type { LoopbackDiscord } from '../loopback-discord/index.ts';
import { type Bot, startBot, startDiscord, startEndpointBot } from '../support/bot.ts';
import { firstArchive } from '../support/first-record.ts';

const open: { readonly discord: LoopbackDiscord; readonly bot: Bot }[] = [];

afterEach(async () => {
  for (const { discord, bot } of open.splice(0)) {
    await bot.stop();
    await discord.close();
  }
});

/** One conversation: suggestions, a search, its second page, a line, back, posted, seen by another, removed. */
async function converse(discord: LoopbackDiscord): Promise<void> {
  const reader = discord.user({ name: 'reader' });
  await reader.type('quote', 'words', 'tai');
  const reply = await reader.choose('quote', { words: 'taiwan' });
  await reply.click('Next');
  await reply.click('Prev');
  await reply.select('Open a statement', 's05');
  await reply.click('Back');
  const posted = await reply.click('Post to channel');
  const other = discord.user({ name: 'other' });
  await other.click(posted.message!, 'See all 5');
  await other.click(posted.message!, 'Remove');
  await reader.click(posted.message!, 'Remove');
  const asked = await reader.menu(
    'Find in record',
    reader.say(`He wrote of many things. ${'Lorem ipsum. '.repeat(10)}`),
  );
  await asked.submit({ words: 'status quo' });
  await reader.choose('topics', { share: true });
}

/** First answers in order, as bytes, the ids of the two users made the same. */
function bodies(discord: LoopbackDiscord): readonly string[] {
  return discord.exchanges.map(({ answers: [first] }) =>
    (first?.raw.toString('utf8') ?? '').replaceAll(/<@\d+>/g, '<@reader>'),
  );
}

const inProcess = createConversation({
  archive: firstArchive,
  commands,
  menus,
  report: (fault) => {
    throw fault;
  },
});

describe('one conversation', () => {
  it('has the same bodies through the gateway, over HTTP, and in process', async () => {
    const gateway = await startDiscord();
    open.push({ discord: gateway, bot: await startBot(gateway) });
    await converse(gateway);
    const http = await startDiscord();
    open.push({ discord: http, bot: await startEndpointBot(http) });
    await converse(http);

    expect(bodies(gateway)).toHaveLength(13);
    expect(bodies(http)).toEqual(bodies(gateway));
    for (const discord of [gateway, http]) {
      for (const { payload, answers } of discord.exchanges) {
        expect(answers[0]!.raw.toString('utf8')).toBe(JSON.stringify(inProcess.react(payload)?.response));
      }
      expect([discord.violations, discord.selfViolations]).toEqual([[], []]);
    }
  });

  it.each(['gateway', 'http'])('is what its users see, over %s', async (door) => {
    const discord = await startDiscord();
    open.push({ discord, bot: await (door === 'http' ? startEndpointBot : startBot)(discord) });
    const reader = discord.user();
    const reply = await reader.choose('quote', { words: 'taiwan' });
    const posted = await reply.click('Post to channel');
    expect(posted.ephemeral).toBe(false);
    expect(JSON.stringify(posted.message)).toContain(`Posted by <@${reader.id}>`);
    expect(posted.message?.mentions).toEqual([]);

    const other = discord.user();
    const seen = await other.click(posted.message!, 'See all 5');
    expect(seen.ephemeral).toBe(true);
    const refused = await other.click(posted.message!, 'Remove');
    expect(refused.ephemeral).toBe(true);
    expect(JSON.stringify(refused.message)).toContain('Nothing was removed');
    expect(other.sees().map(({ id }) => id)).toContain(posted.message!.id);

    const moderator = discord.user({ permissions: (1n << 13n) | (1n << 11n) | (1n << 10n) });
    await moderator.click(posted.message!, 'Remove');
    await expect.poll(() => reader.sees().map(({ id }) => id)).not.toContain(posted.message?.id ?? '');
  });

  it('says why it does not post where it may not', async () => {
    const discord = await startDiscord();
    open.push({ discord, bot: await startBot(discord) });
    const reader = discord.user({ channel: 'readOnly' });
    for (const reply of [
      await reader.choose('topics', { share: true }),
      await (await reader.choose('topics')).click('Post to channel'),
    ]) {
      expect(reply.ephemeral).toBe(true);
      expect(JSON.stringify(reply.message)).toMatch(/Nothing was posted.*may not write in this channel/);
    }
  });

  it.each(['dm', 'user-install'] as const)('is held in a %s as well', async (context) => {
    const discord = await startDiscord();
    open.push({ discord, bot: await startBot(discord) });
    const reply = await discord.user({ context }).choose('quote', { words: 'taiwan' });
    await reply.click('Next');
    await reply.select('Open a statement', 's02');
    expect(JSON.stringify(reply.message)).toContain('Statement s02');
    expect(discord.violations).toEqual([]);
  });

  it('goes on after a restart in the middle, and on another replica', async () => {
    const discord = await startDiscord({ clocks: { identifyMs: 0 } });
    const first = await startBot(discord);
    const reply = await discord.user().choose('quote', { words: 'taiwan' });
    await first.stop();
    open.push({ discord, bot: await startBot(discord) });
    await reply.click('Next');
    expect(JSON.stringify(reply.message)).toContain('page\u00a02\u00a0of\u00a02');
  });
});

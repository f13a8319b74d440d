import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HANDS } from './support/hands.ts';
import { type Playground, startPlayground } from './support/playground.ts';
import { describeInBrowser, setStage } from './support/stage.ts';
import type { Visit } from './support/visit.ts';

const stage = setStage();
const LOOK = { theme: 'dark', width: 1280 } as const;

/** What a browser itself says in the console where a server is gone. */
const GONE = /Failed to load resource|ERR_CONNECTION_REFUSED/;

describeInBrowser('a page in trouble', () => {
  let playground: Playground;
  let visited: Visit;

  beforeEach(async () => {
    playground = await startPlayground();
    visited = await stage.visit(LOOK, playground.url);
  });

  afterEach(async () => {
    await visited.close();
    await playground.stop();
  });

  it('goes on where it was after the server was stopped and started', async () => {
    const { page, complaints } = visited;
    const by = HANDS.mouse(page);
    await by.command('quote', { words: 'taiwan' });
    const card = page.getByRole('article').first();
    await expect.poll(() => card.textContent()).toContain('5\u00a0lines for');
    await playground.stop();
    await by.press('Next');
    await expect.poll(() => card.textContent()).toContain('Readout is not running. Start it again with npm start');
    expect(await page.getByRole('alert').allTextContents()).toEqual([
      'Readout is not running. Start it again with npm start: the page goes on where it is.',
    ]);
    await by.command('who');
    const failed = page.getByRole('article').last();
    await expect.poll(() => failed.textContent()).toContain('then send it again');
    await failed.getByRole('button', { name: 'Dismiss message' }).click();

    playground = await startPlayground(Number(new URL(playground.url).port));
    await expect.poll(() => page.getByRole('alert').count(), { timeout: 10_000 }).toBe(0);
    await by.press('Next');
    await expect.poll(() => card.textContent()).toContain('page\u00a02\u00a0of\u00a02');
    expect(complaints.filter((text) => !GONE.test(text))).toEqual([]);
  });

  it('answers on a page from another address of this machine, which browsers hold for less secure', async () => {
    const address = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal)?.address;
    // A machine without a network has no such address.
    if (address === undefined) return;
    const open = await startPlayground(0, { HOST: '0.0.0.0' });
    const { page, complaints, close } = await stage.visit(LOOK, `http://${address}:${new URL(open.url).port}`);
    expect(await page.getByText('Other machines on this network can open this page').count()).toBe(1);
    await page.getByRole('button', { name: '/topics', exact: true }).click();
    await expect.poll(() => page.getByRole('article').textContent()).toContain('7\u00a0topics');
    await page.getByRole('button', { name: 'Inspector' }).click();
    await page.getByRole('complementary').getByText('/topics').click();
    await expect.poll(() => page.locator('pre').count()).toBe(2);
    expect(complaints).toEqual([]);
    await close();
    await open.stop();
  });

  it('keeps its messages and its reader when it is loaded again, and its buttons work', async () => {
    const { page, complaints } = visited;
    const by = HANDS.mouse(page);
    await by.become('colleague');
    await by.command('quote', { words: 'taiwan' });
    await by.say('Is "push back" in it?');
    await expect.poll(() => page.getByRole('article').count()).toBe(2);
    await page.reload();
    await expect.poll(() => page.getByRole('article').count()).toBe(2);
    await by.press('Next');
    await expect.poll(() => page.getByRole('article').first().textContent()).toContain('page\u00a02\u00a0of\u00a02');
    expect(complaints).toEqual([]);
  });

  it('is a channel of its own in a second tab', async () => {
    const by = HANDS.mouse(visited.page);
    await by.command('topics');
    const other = await stage.visit(LOOK, playground.url);
    expect(await other.page.getByRole('article').count()).toBe(0);
    await HANDS.mouse(other.page).command('who');
    await expect.poll(() => other.page.getByRole('article').textContent()).toContain('Who speaks in this record');
    expect(await visited.page.getByRole('article').count()).toBe(1);
    await other.close();
  });

  it('keeps a message of 10,000 characters in the box and says by how much it is too long', async () => {
    const { page } = visited;
    const text = 'x'.repeat(10_000);
    await HANDS.mouse(page).say(text);
    const box = page.getByRole('textbox', { name: 'Message #' });
    expect(await box.inputValue()).toBe(text);
    expect(await page.getByRole('alert').textContent()).toBe(
      'A message takes at most 2,000 characters; this one has 10,000 characters. Take out 8,000 characters.',
    );
    expect(await page.getByRole('article').count()).toBe(0);
  });

  it('sends a search of 10,000 characters nowhere, and a search of 212 to be refused in words', async () => {
    const { page } = visited;
    const by = HANDS.mouse(page);
    await by.command('quote', { words: 'y'.repeat(212) });
    await expect.poll(() => page.getByRole('article').textContent()).toContain('That search is too long');
    await page.getByRole('button', { name: 'Commands' }).click();
    await page.getByRole('option', { name: '/quote' }).click();
    await page.getByRole('combobox', { name: 'words' }).fill('y'.repeat(10_000));
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.getByRole('alert').textContent()).toMatch(/6,000/);
    expect(await page.getByRole('combobox', { name: 'words' }).inputValue()).toHaveLength(10_000);
  });

  it.each([
    [
      '<img src=x onerror="alert(1)"><script>alert(2)</script>',
      '<img src=x onerror="alert(1)"><script>alert(2)</script>',
    ],
    ['**bold** and ||hidden|| \\*stars\\*', 'bold and hidden *stars*'],
    ['[here](javascript:alert(1)) <@1300000000000000004>', '[here](javascript:alert(1)) @reader'],
  ])('shows %s as Discord would', async (text, shown) => {
    const { page, complaints } = visited;
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.dismiss();
    });
    await HANDS.mouse(page).say(text);
    const message = page.getByRole('article').last();
    await expect.poll(() => message.textContent()).toContain(shown);
    expect(await message.locator('script, img, a[href^="javascript"]').count()).toBe(0);
    expect([asked, complaints]).toEqual([0, []]);
  });

  it('keeps the latest 1,000 messages, and says how many it let go', async () => {
    const { page, complaints } = visited;
    const box = page.getByRole('textbox', { name: 'Message #' });
    await box.focus();
    for (let number = 1; number <= 1010; number += 1) {
      await page.keyboard.insertText(`message ${number}`);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => page.getByRole('article').count(), { timeout: 30_000 }).toBe(1000);
    expect(await page.getByRole('article').last().textContent()).toContain('message 1010');
    expect(await page.getByText(/10 older messages were let go/).count()).toBe(1);
    await HANDS.mouse(page).command('topics');
    await expect.poll(() => page.getByRole('article').last().textContent()).toContain('7\u00a0topics');
    expect(complaints).toEqual([]);
  });
});

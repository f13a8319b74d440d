import { expect, it } from 'vitest';
import { describeInBrowser, setStage } from './support/stage.ts';
import { LOOKS } from './support/visit.ts';

const stage = setStage();

describeInBrowser('the start of the page', () => {
  it('tells what this is, what is loaded and how it gets on a server', async () => {
    const { page, close } = await stage.visit(LOOKS[0]!);
    const welcome = page.getByRole('region', { name: 'Welcome' });
    const text = (await welcome.innerText()).replaceAll('\u00a0', ' ');
    expect(text).toContain('Biden–Kishida meeting\n\n21 Jan 2022 · 16 lines · revision 1 · from Republic World');
    expect(text).toContain('Joe Biden · Fumio Kishida');
    expect(text).toContain('North Korea · Ukraine');
    await welcome.getByText('Add it to a real server').click();
    await expect.poll(() => welcome.innerText()).toContain('DISCORD_TOKEN');
    expect(await page.title()).toBe('Readout playground');
    await close();
  });

  it.each([
    ['/topics', '7 topics, 16 lines'],
    ['/quote words:taiwan', '5 lines for taiwan'],
    ['/ask question:What did they say about North Korea?', 'What did they say about North Korea?'],
    ['/who speaker:kishida', 'Fumio Kishida'],
    ['/verify quote:It was an honor to meet with Prime Minister Kishida', 'Word for word'],
    ['/statement id:s05', 'Statement s05'],
    ['/cite id:s05', 'How to cite s05'],
    ['/quote words:"status quo"', 'for "status quo"'],
  ])('has %s to click', async (example, answer) => {
    const { page, complaints, close } = await stage.visit(LOOKS[0]!);
    const examples = page.getByRole('region', { name: 'Welcome' }).getByRole('button');
    expect(await examples.count()).toBe(8);
    await page.getByRole('button', { name: example, exact: true }).click();
    await expect
      .poll(async () => (await page.getByRole('article').textContent())?.replaceAll('\u00a0', ' '))
      .toContain(answer);
    expect(complaints).toEqual([]);
    await close();
  });
});

import { expect, it } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { HANDS } from './support/hands.ts';
import { describeInBrowser, setStage } from './support/stage.ts';
import { LOOKS } from './support/visit.ts';

const stage = setStage();

describeInBrowser('the inspector', () => {
  it.each(LOOKS)('shows what went over the wire, $theme, $width pixels wide', async (look) => {
    const { page, complaints, picture, close } = await stage.visit(look);
    const by = HANDS.mouse(page);
    await by.command('quote', { words: 'taiwan' });
    const card = page.getByRole('article').last();
    await expect.poll(() => card.textContent()).toContain('5\u00a0lines for');
    await by.press('Next');
    await expect.poll(() => card.textContent()).toContain('page\u00a02\u00a0of\u00a02');
    await card.hover();
    await card.getByRole('button', { name: 'Inspect' }).click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await expect
      .poll(() => inspector.locator('summary').allTextContents())
      .toEqual([
        expect.stringMatching(/^NextType 7: an update in place · [\d.]+\u00a0ms$/) as string,
        expect.stringMatching(/^\/quote words:taiwanType 4: a message · [\d.]+\u00a0ms$/) as string,
      ]);
    // Only what is asked for is laid open: the latest.
    const [request, response, ...others] = await inspector.locator('pre').allTextContents();
    expect(others).toEqual([]);
    expect(JSON.parse(request!)).toMatchObject({ type: 3, data: { component_type: 2 }, message: { flags: 32_832 } });
    expect(JSON.parse(response!)).toMatchObject({ type: 7, data: { allowed_mentions: { parse: [] } } });
    await expect
      .poll(() => inspector.textContent())
      .toMatch(/Answered in [\d.]+\u00a0ms;[^]*Keeps Discord’s published contract, and the limits it leaves out\./);
    await expectAccessible(page);
    await picture('07-inspector');
    await inspector.getByRole('button', { name: 'Copy' }).first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(request);

    await inspector.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => inspector.locator('summary').count()).toBeGreaterThan(2);
    await expect
      .poll(async () => {
        // A key that comes while the list is shown anew has nowhere to go.
        await page.keyboard.press('Escape');
        return inspector.count();
      })
      .toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

import { expect, it } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { HANDS } from './support/hands.ts';
import { describeInBrowser, setStage } from './support/stage.ts';
import { LOOKS } from './support/visit.ts';

const stage = setStage();

const RUNS = LOOKS.flatMap((look) => (['mouse', 'keyboard'] as const).map((hand) => ({ ...look, hand })));

describeInBrowser('the conversation in a browser', () => {
  it.each(RUNS)('is held by $hand, $theme, $width pixels wide', async ({ hand, ...look }) => {
    const { page, complaints, picture, close } = await stage.visit(look);
    const by = HANDS[hand](page);
    const last = page.getByRole('article').last();
    const shows = (text: string | RegExp): Promise<void> =>
      expect.poll(async () => (await last.textContent())?.replaceAll('\u00a0', ' ')).toMatch(text);
    const keep = hand === 'mouse' ? picture : () => Promise.resolve();
    await expectAccessible(page);
    await keep('01-start');

    await by.command('quote', { words: 'taiwan' });
    await shows('5 lines for taiwan');
    await shows('page 1 of 2');
    await shows('Only you can see this');
    await expectAccessible(page);
    await keep('02-quote');
    await by.press('Next');
    await shows('page 2 of 2');
    await by.press('Prev');
    await shows('page 1 of 2');
    await by.choose('Open a statement', 's05');
    await shows('Statement s05');
    await keep('03-statement');
    await by.press('Back');
    await shows('5 lines for taiwan');
    await by.press('Post to channel');
    await shows('Posted by @reader');
    await keep('04-posted');

    await by.become('colleague');
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
    await by.press('See all 5');
    await shows('page 1 of 2');
    await shows('Only you can see this');
    await by.press('Remove');
    await shows('Nothing was removed');
    await by.become('reader');
    await by.press('Remove');
    await expect.poll(() => page.getByText('Posted by').count()).toBe(0);

    await by.say(`He wrote of many things. ${'Lorem ipsum. '.repeat(10)}`);
    await shows('Lorem ipsum.');
    await by.apps('Find in record');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
    await expectAccessible(page);
    await keep('05-form');
    await by.submit('status quo');
    await shows(/lines? for status quo/);
    await by.command('topics', { share: 'True' });
    await shows('7 topics, 16 lines');
    await expectAccessible(page);
    await keep('06-topics');

    await by.become('colleague');
    await shows('7 topics, 16 lines');
    expect(complaints).toEqual([]);
    expect(stage.playground().log.filter(({ level }) => level === 'error')).toEqual([]);
    await close();
  });
});

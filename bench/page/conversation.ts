import type { Browser, Page } from 'playwright-core';
import { bareSuggestions } from './bare.ts';
import type { Expected, Kept } from './expected.ts';
import { type AtTheKeyboard, heapMb, type Places, type Samples, timeKeys, timeSaid, timeSuggestions } from './keys.ts';
import { openPage } from './open-page.ts';
import { timeOnPage } from './probe.ts';

const BARE: Omit<Places, 'suggestions'> = { box: '#box', field: '#field', options: '#options li', last: '#said li' };

const PLAYGROUND: Omit<Places, 'suggestions'> = {
  box: 'textarea#message-box',
  field: '#option-words',
  options: '[role=option] .option-list-name',
  last: '.messages > ol > li:last-child',
};

/** What the bare page takes: it has no cards. */
export async function timeBare(browser: Browser, url: string, { words }: Expected, samples: Samples) {
  const { page, close } = await openPage(browser, { url, box: BARE.box });
  const places: Places = { ...BARE, suggestions: bareSuggestions };
  const first = await heapMb(page);
  const key = await timeKeys(page, places, words, samples.keys);
  await page.focus(BARE.field);
  const suggestions = await timeSuggestions(page, places, words, samples.suggestions);
  const said = await timeSaid(page, places, samples.acts);
  const heap = { first, last: await heapMb(page) };
  await close();
  return { key, suggestions, said, card: [], next: [], heapMb: heap } satisfies AtTheKeyboard;
}

/**
 * What a playground takes.
 * @param kept the channel that is already there
 */
export async function timePlayground(
  browser: Browser,
  url: string,
  { words, suggestions: suggestionsFor }: Expected,
  samples: Samples,
  kept?: Kept,
): Promise<AtTheKeyboard> {
  const { page, close } = await openPage(browser, { url, box: PLAYGROUND.box, kept });
  const places: Places = { ...PLAYGROUND, suggestions: suggestionsFor };
  const there = await page.getByRole('article').count();
  if (there !== (kept?.messages ?? 0)) throw new Error(`The page shows ${there} messages.`);
  const first = await heapMb(page);
  const key = await timeKeys(page, places, words, samples.keys);
  await page.fill(PLAYGROUND.box, '/quote ');
  const suggestions = await timeSuggestions(page, places, words, samples.suggestions);
  // Escape closes the list, then leaves the command as text.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.fill(PLAYGROUND.box, '');
  const said = await timeSaid(page, places, samples.acts);
  const cards = await timeCards(page, samples.acts);
  const heap = { first, last: await heapMb(page) };
  await close();
  return { key, suggestions, said, ...cards, heapMb: heap };
}

/** Sends a search, then turns the page of its card. */
async function timeCards(page: Page, acts: number): Promise<Pick<AtTheKeyboard, 'card' | 'next'>> {
  const { box, field, last } = PLAYGROUND;
  const [card, next]: [number[], number[]] = [[], []];
  for (let number = 0; number < acts; number += 1) {
    await page.fill(box, '/quote ');
    await page.fill(field, 'taiwan');
    await page.getByRole('option', { name: 'Search all lines for taiwan' }).waitFor();
    // With the list closed, Enter sends what is typed.
    await page.keyboard.press('Escape');
    const first = { last, holds: ['5 lines for taiwan', 'page 1 of 2'] };
    card.push(await timeOnPage(page, 'keydown', first, () => page.keyboard.press('Enter')));
    const button = page.locator(last).getByRole('button', { name: 'Next', exact: true });
    const second = { last, holds: ['5 lines for taiwan', 'page 2 of 2'] };
    next.push(await timeOnPage(page, 'click', second, () => button.click()));
  }
  return { card, next };
}

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { HEALTH_PATH } from '../../src/playground/protocol.ts';
import { watchPage } from '../../tests/browser/support/visit.ts';
import type { Kept } from './expected.ts';

/** A page that is open, alone in its browser context: nothing is cached, nothing kept. */
export interface OpenPage {
  readonly page: Page;
  /** Closes it. @throws where the page complained: console errors and warnings, faults nobody caught, reports of the CSP */
  readonly close: () => Promise<void>;
}

export async function openPage(
  browser: Browser,
  { url, box, kept }: { readonly url: string; readonly box: string; readonly kept?: Kept | undefined },
): Promise<OpenPage> {
  const context = await newContext(browser);
  const page = await context.newPage();
  if (kept !== undefined) await keepInTab(page, url, kept);
  const complaints = watchPage(page);
  await page.goto(url);
  await page.locator(box).waitFor();
  return {
    page,
    close: async () => {
      await context.close();
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    },
  };
}

/** A desktop, as the bench looks at pages. */
export function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
}

/**
 * Puts a channel into the storage of a tab, from an address of the same server that is not the page. The browser
 * complains there, of an icon it does not find.
 */
export async function keepInTab(page: Page, url: string, { text }: Kept): Promise<void> {
  await page.goto(new URL(HEALTH_PATH, url).href);
  await page.evaluate((channel) => {
    const { sessionStorage } = globalThis as unknown as {
      readonly sessionStorage: { readonly setItem: (key: string, value: string) => void };
    };
    sessionStorage.setItem('readout-channel', channel);
  }, text);
}

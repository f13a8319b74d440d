import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** Where pictures go; CI keeps them, git does not. */
const PICTURES = join(import.meta.dirname, '../../../coverage/pictures');

/** How a page is looked at. */
export interface Look {
  readonly theme: 'dark' | 'light';
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

export const LOOKS: readonly Look[] = [
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 360 },
  { theme: 'light', width: 360 },
];

/** A page and all it complained of: console errors and warnings, faults nobody caught, reports of the CSP. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Keeps a picture of the page under a name. */
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function visit(browser: Browser, url: string, look: Look): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.width < 600 ? 740 : 900 },
    colorScheme: look.theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    hasTouch: look.width < 600,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const complaints = watchPage(page);
  await page.goto(url);
  await page.getByRole('textbox', { name: 'Message #' }).waitFor();
  return {
    page,
    complaints,
    picture: async (name) => {
      await mkdir(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${name}-${look.theme}-${look.width}.png`) });
    },
    close: () => context.close(),
  };
}

/** Collects what a page complains of: console errors and warnings, faults nobody caught, reports of the CSP. */
export function watchPage(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

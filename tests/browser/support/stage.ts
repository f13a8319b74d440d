import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';
import { type Playground, startPlayground } from './playground.ts';
import { type Look, visit, type Visit } from './visit.ts';

const chromium = findChromium();

if (chromium === undefined) {
  console.warn('No Chromium here: browser tests are left out. Install it, or set CHROMIUM to its path.');
}

/** `describe` for tests that need a browser: skipped where there is none. */
export const describeInBrowser = chromium === undefined ? describe.skip : describe;

/** What the tests of a file share. */
export interface Stage {
  readonly playground: () => Playground;
  /** Opens the playground's page, or that of another address. */
  readonly visit: (look: Look, url?: string) => Promise<Visit>;
}

/** A browser and a playground for the tests of a file, for as long as they run. */
export function setStage(): Stage {
  let browser: Browser | undefined;
  let playground: Playground | undefined;
  const started = (): Playground => {
    if (!playground) throw new Error('The playground is not running.');
    return playground;
  };
  beforeAll(async () => {
    if (chromium === undefined) return;
    [browser, playground] = await Promise.all([launchChromium(chromium), startPlayground()]);
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  });
  return {
    playground: started,
    visit: (look, url = started().url) => {
      if (!browser) throw new Error('The browser is not running.');
      return visit(browser, url, look);
    },
  };
}

import type { Browser, Page } from 'playwright-core';
import type { Kept } from './expected.ts';
import { watchPage } from '../../tests/browser/support/visit.ts';
import { keepInTab, newContext } from './open-page.ts';

/** What loading a page took, in milliseconds from the start of the navigation. */
export interface Load {
  readonly firstPaint: number;
  /** The message box is there and painted, and takes what is typed. */
  readonly usable: number;
  /** Requests that went over the network. */
  readonly requests: number;
}

const BOX = 'textarea#message-box';

/** Loads a page twice in each of `count` new tabs: with an empty cache, and with what the first left there. */
export async function timeLoads(browser: Browser, url: string, count: number, kept?: Kept) {
  const [cold, warm]: [Load[], Load[]] = [[], []];
  for (let number = 0; number < count; number += 1) {
    const context = await newContext(browser);
    await context.addInitScript(watchBox, BOX);
    const page = await context.newPage();
    if (kept) await keepInTab(page, url, kept);
    const complaints = watchPage(page);
    cold.push(await load(page, url, kept?.messages ?? 0));
    warm.push(await load(page, url, kept?.messages ?? 0));
    await context.close();
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  }
  return { cold, warm };
}

/** @throws where the message box does not take a letter, or other than `messages` messages are there */
async function load(page: Page, url: string, messages: number): Promise<Load> {
  await page.goto(url);
  const measured = await page.evaluate(loaded);
  await page.focus(BOX);
  await page.keyboard.type('x');
  const typed = await page.inputValue(BOX);
  if (typed !== 'x') throw new Error(`The message box holds "${typed}" after x was typed.`);
  const shown = await page.getByRole('article').count();
  if (shown !== messages) throw new Error(`The page shows ${shown} messages, not ${messages}.`);
  return measured;
}

interface Timed {
  readonly startTime: number;
  readonly transferSize: number;
}

interface Browsing {
  readonly document: { readonly querySelector: (selector: string) => unknown };
  readonly performance: {
    readonly now: () => number;
    readonly getEntriesByType: (type: string) => readonly Timed[];
    readonly getEntriesByName: (name: string) => readonly Timed[];
  };
  readonly requestAnimationFrame: (work: () => void) => void;
  readonly setTimeout: (work: () => void, ms?: number) => void;
  readonly MutationObserver: new (work: () => void) => {
    readonly observe: (target: unknown, options: object) => void;
    readonly disconnect: () => void;
  };
  /** Milliseconds from the start of the navigation. */
  usable?: Promise<number>;
}

/** Runs in the page, before its own script. */
function watchBox(box: string): void {
  const browser = globalThis as unknown as Browsing;
  browser.usable = new Promise((resolve) => {
    const observer = new browser.MutationObserver(() => {
      if (!browser.document.querySelector(box)) return;
      observer.disconnect();
      // The frame is painted once the timer runs.
      browser.requestAnimationFrame(() => browser.setTimeout(() => resolve(browser.performance.now())));
    });
    observer.observe(browser.document, { subtree: true, childList: true });
  });
}

/** Runs in the page. */
async function loaded(): Promise<Load> {
  const browser = globalThis as unknown as Browsing;
  const usable = await browser.usable!;
  const paint = async (): Promise<number> => {
    for (;;) {
      const [entry] = browser.performance.getEntriesByName('first-contentful-paint');
      if (entry) return entry.startTime;
      await new Promise<void>((resolve) => browser.setTimeout(resolve, 10));
    }
  };
  const fetched = [
    ...browser.performance.getEntriesByType('navigation'),
    ...browser.performance.getEntriesByType('resource'),
  ];
  return { usable, firstPaint: await paint(), requests: fetched.filter(({ transferSize }) => transferSize > 0).length };
}

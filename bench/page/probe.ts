import type { Page } from 'playwright-core';

/** What has to be seen on a page. Selectors are CSS; no-break spaces count as spaces. */
export type Sight =
  /** The texts of all elements found, in order, are these. */
  | { readonly all: string; readonly texts: readonly string[] }
  /** The last element found holds each of these texts. */
  | { readonly last: string; readonly holds: readonly string[] }
  /** The field holds this value. */
  | { readonly field: string; readonly value: string };

/** What a person does: the event that the clock starts with. */
export type Act = 'keydown' | 'click';

/** Milliseconds after which what was to be seen counts as missing. */
const LIMIT_MS = 10_000;

/**
 * Does something on a page, and times it from the event, by the browser's own clock of input, to the end of the first
 * frame that shows what it leads to.
 * @returns milliseconds
 * @throws where that is not seen in ten seconds, or is out of sight
 */
export async function timeOnPage(page: Page, act: Act, sight: Sight, run: () => Promise<void>): Promise<number> {
  await page.evaluate(arm, { act, sight });
  await run();
  return page.evaluate(outcome, LIMIT_MS);
}

interface Rect {
  readonly top: number;
  readonly bottom: number;
}

interface Element {
  readonly textContent: string;
  readonly value?: string;
  readonly getBoundingClientRect: () => Rect;
}

/** As much of a browser as the probe uses: the bench is typed for Node. */
interface Browser {
  readonly document: { readonly querySelectorAll: (selector: string) => ArrayLike<Element> };
  readonly innerHeight: number;
  readonly performance: { readonly now: () => number };
  readonly setTimeout: (work: () => void, ms: number) => void;
  readonly requestAnimationFrame: (work: () => void) => void;
  readonly MutationObserver: new (work: () => void) => {
    readonly observe: (target: unknown, options: object) => void;
    readonly disconnect: () => void;
  };
  readonly addEventListener: (
    type: Act | 'input',
    work: (event: { timeStamp: number }) => void,
    options: object,
  ) => void;
  /** Resolves with milliseconds. */
  seen?: Promise<number>;
  /** What was to be seen, and what is there now. */
  missing?: () => string;
}

/** Waits for the act, then for the sight. Runs in the page, so it holds all it uses. */
function arm({ act, sight }: { readonly act: Act; readonly sight: Sight }): void {
  const browser = globalThis as unknown as Browser;
  const [selector] = Object.values(sight) as [string];
  const find = (): Element[] => Array.from(browser.document.querySelectorAll(selector));
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  const isSeen = (): boolean => {
    const found = find();
    const last = found.at(-1);
    if ('all' in sight) {
      return (
        found.length === sight.texts.length &&
        found.every((one, at) => plain(one.textContent) === plain(sight.texts[at]!))
      );
    }
    if (!last) return false;
    return 'field' in sight
      ? last.value === sight.value
      : sight.holds.every((text) => plain(last.textContent).includes(text));
  };
  const isInView = (): boolean => {
    // A list longer than its place is scrolled: its first entry is what has to be seen.
    const place = find()
      .at('all' in sight ? 0 : -1)
      ?.getBoundingClientRect();
    return place !== undefined && place.bottom > 0 && place.top < browser.innerHeight;
  };
  browser.missing = () => {
    const texts = find().map(({ textContent }) => textContent);
    // The end tells most, and is short.
    return `Not seen: ${JSON.stringify(sight)}. There is: ${texts.join(' | ').slice(-600)}`;
  };
  browser.seen = new Promise((resolve, reject) => {
    const afterFrame = (work: () => void): void => {
      // A timer set in a frame runs once that has been laid out and painted.
      browser.requestAnimationFrame(() => browser.setTimeout(work, 0));
    };
    const start = ({ timeStamp }: { timeStamp: number }): void => {
      let isOver = false;
      const look = (): void => {
        if (isOver || !isSeen()) return;
        isOver = true;
        observer.disconnect();
        afterFrame(() => {
          const ms = browser.performance.now() - timeStamp;
          if (isInView()) resolve(ms);
          else reject(new Error('It came, but out of sight or for less than a frame.'));
        });
      };
      const observer = new browser.MutationObserver(look);
      observer.observe(browser.document, { subtree: true, childList: true, characterData: true, attributes: true });
      // What a key writes into a field is no mutation.
      browser.addEventListener('input', look, { once: true, capture: true });
    };
    browser.addEventListener(act, start, { once: true, capture: true });
  });
  // Told by `outcome`, which asks later.
  browser.seen.catch(() => {});
}

/** Runs in the page. */
function outcome(limitMs: number): Promise<number> {
  const browser = globalThis as unknown as Browser;
  const late = new Promise<never>((_, reject) => {
    browser.setTimeout(() => reject(new Error(browser.missing?.())), limitMs);
  });
  return Promise.race([browser.seen!, late]);
}

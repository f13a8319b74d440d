import type { Page } from 'playwright-core';
import { timeOnPage } from './probe.ts';

/** How often each thing is done. */
export interface Samples {
  readonly keys: number;
  readonly suggestions: number;
  readonly acts: number;
  readonly loads: number;
}

/** Milliseconds each. */
export interface AtTheKeyboard {
  readonly key: readonly number[];
  readonly suggestions: readonly number[];
  readonly said: readonly number[];
  readonly card: readonly number[];
  readonly next: readonly number[];
  /** Of the script's heap, after collecting garbage: at first, and after all of the above. */
  readonly heapMb: { readonly first: number; readonly last: number };
}

/** Where things are on a page, and what its list of suggestions shows for a text. */
export interface Places {
  readonly box: string;
  readonly field: string;
  readonly options: string;
  readonly last: string;
  readonly suggestions: (text: string) => readonly string[];
}

/** Types into the message box, one letter at a time. */
export async function timeKeys(page: Page, { box }: Places, words: readonly string[], keys: number) {
  await page.focus(box);
  const times: number[] = [];
  for (const word of words) {
    let typed = '';
    for (const letter of word) {
      if (times.length === keys) break;
      typed += letter;
      times.push(await timeOnPage(page, 'keydown', { field: box, value: typed }, () => page.keyboard.press(letter)));
    }
    await page.fill(box, '');
  }
  return times;
}

/** Types into the field that has suggestions, one letter at a time; each has a list of its own. */
export async function timeSuggestions(page: Page, places: Places, words: readonly string[], count: number) {
  const { field, options } = places;
  const times: number[] = [];
  for (const word of words) {
    let typed = '';
    for (const letter of word) {
      if (times.length === count) return times;
      typed += letter;
      const sight = { all: options, texts: places.suggestions(typed) };
      times.push(await timeOnPage(page, 'keydown', sight, () => page.keyboard.press(letter)));
    }
    await page.fill(field, '');
  }
  return times;
}

/** Sends messages. */
export async function timeSaid(page: Page, { box, last }: Places, acts: number) {
  const times: number[] = [];
  for (let number = 0; number < acts; number += 1) {
    const text = `Message ${number} of the bench.`;
    await page.focus(box);
    await page.keyboard.insertText(text);
    times.push(await timeOnPage(page, 'keydown', { last, holds: [text] }, () => page.keyboard.press('Enter')));
  }
  return times;
}

/** Bytes of the script's heap that are in use, in MB, after collecting garbage. */
export async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from '../../tests/browser/support/chromium.ts';
import { percentile } from '../lib/percentiles.ts';
import { print } from '../lib/print.ts';
import { figure, table } from '../lib/table.ts';
import { startBare } from './bare.ts';
import { timeBare, timePlayground } from './conversation.ts';
import { type Expected, openExpected } from './expected.ts';
import type { AtTheKeyboard, Samples } from './keys.ts';
import { type Load, timeLoads } from './loads.ts';
import { startServer } from './server.ts';
import { timeStartUps, weigh } from './weight.ts';

const FULL: Samples = { keys: 300, suggestions: 300, acts: 50, loads: 10 };
const SMALL: Samples = { keys: 20, suggestions: 20, acts: 3, loads: 2 };

/**
 * Measures the playground in Chromium. Every figure is of something that was seen to be right: a wait ends when the
 * right texts are on screen.
 * @param small proves the bench, with few samples
 * @returns the exit code
 * @throws where a page shows something else or complains, and without Chromium where CI is set; elsewhere it says so
 */
export async function benchPage(small: boolean): Promise<number> {
  const chromium = findChromium();
  if (chromium === undefined) {
    print('No Chromium here: nothing is measured. Install it, or set CHROMIUM to its path.');
    return 0;
  }
  const samples = small ? SMALL : FULL;
  const expected = await openExpected();
  await reportServer(samples);
  const browser = await launchChromium(chromium);
  try {
    await reportBrowser(browser, expected, samples);
  } finally {
    await browser.close();
  }
  return 0;
}

async function reportServer({ loads }: Samples): Promise<void> {
  const startUps = await timeStartUps(loads);
  const server = await startServer();
  const parts = await weigh(server);
  await server.stop();
  const sum = (of: 'bytes' | 'gzip' | 'brotli'): number => parts.reduce((total, part) => total + part[of], 0);
  const all = { name: 'all', bytes: sum('bytes'), gzip: sum('gzip'), brotli: sum('brotli') };
  print('\n## Page weight, bytes\n');
  print(
    table(
      ['', 'plain', 'gzip', 'brotli'],
      [...parts, all].map(({ name, bytes, gzip, brotli }) => [name, `${bytes}`, `${gzip}`, `${brotli}`]),
    ),
  );
  print('\n## Server, from the start of its process\n');
  const cellOf = (of: keyof (typeof startUps)[number]) => [cell(startUps.map((startUp) => startUp[of]))];
  print(
    table(
      ['', MILLISECONDS],
      [
        ['address printed', ...cellOf('printed')],
        ['first byte of the page', ...cellOf('firstByte')],
        ['html, script and style whole', ...cellOf('whole')],
        ['bundling alone', ...cellOf('bundle')],
      ],
    ),
  );
}

async function reportBrowser(browser: Browser, expected: Expected, samples: Samples): Promise<void> {
  const server = await startServer();
  const bare = await startBare();
  const { full, kept } = expected;
  const fresh = await timeLoads(browser, server.url, samples.loads);
  const again = await timeLoads(browser, server.url, samples.loads, kept);
  print(`\n## From navigation, ${MILLISECONDS}\n`);
  print(
    table(
      ['', 'empty cache', 'warm cache'],
      [
        ...loadRows('a new channel', fresh),
        ...loadRows(`${kept.messages} messages kept`, again),
        ['requests over the network', ...[fresh.cold, fresh.warm].map((loads) => figure(requestsOf(loads)))],
      ],
    ),
  );
  const columns = [
    await timeBare(browser, bare.url, expected, samples),
    await timePlayground(browser, server.url, expected, samples),
    await timePlayground(browser, server.url, expected, samples, full),
  ];
  bare.stop();
  await server.stop();
  print(`\n## From the key or press to the frame that shows it, ${MILLISECONDS}\n`);
  print(table(['', 'bare page', 'a new channel', `${full.messages} messages`], keyRows(columns)));
}

const MILLISECONDS = 'ms: p50 / p99 (samples)';

function loadRows(what: string, { cold, warm }: { readonly cold: readonly Load[]; readonly warm: readonly Load[] }) {
  const cells = (of: 'firstPaint' | 'usable') => [cold, warm].map((loads) => cell(loads.map((load) => load[of])));
  return [
    [`${what}: first contentful paint`, ...cells('firstPaint')],
    [`${what}: message box usable`, ...cells('usable')],
  ];
}

function requestsOf(loads: readonly Load[]): number {
  return Math.max(...loads.map(({ requests }) => requests));
}

function keyRows(columns: readonly AtTheKeyboard[]) {
  const cells = (of: 'key' | 'suggestions' | 'said' | 'card' | 'next') => columns.map((column) => cell(column[of]));
  return [
    ['letter in the message box', ...cells('key')],
    ['letter in an option: its suggestions', ...cells('suggestions')],
    ['Enter: the message', ...cells('said')],
    ['Enter: the card of /quote', ...cells('card')],
    ['Next: its second page', ...cells('next')],
    ['heap of the script at first, MB', ...columns.map(({ heapMb }) => figure(heapMb.first))],
    ['heap after all of this, MB', ...columns.map(({ heapMb }) => figure(heapMb.last))],
  ];
}

function cell(times: readonly number[]): string {
  if (times.length === 0) return '-';
  return `${figure(percentile(times, 50))} / ${figure(percentile(times, 99))} (${times.length})`;
}

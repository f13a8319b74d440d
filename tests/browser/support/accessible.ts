import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects axe to find nothing: WCAG 2.2 A and AA, and what axe holds for good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated through the debugger, which the CSP of the page does not concern.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { readonly axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  const told = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }));
  expect(told).toEqual([]);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { escapeText } from 'entities';
import type { Browser } from 'playwright-core';

const ROOT = resolve(import.meta.dirname, '../..');

/** A line as a person types it in the project's folder, and the program's answer to it in an empty one. */
interface Shown {
  readonly typed: string;
  readonly args: readonly string[];
}

/**
 * Takes a picture of a terminal after a line was typed in it, with what the program really answers.
 * @throws Error where the program does not succeed
 */
export async function pictureTerminal(browser: Browser, { typed, args }: Shown, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 2 });
  await page.setContent(
    `<style>
      body { margin: 0; }
      pre { box-sizing: border-box; width: 900px; margin: 0; padding: 20px 24px; background: #16181d; color: #d5d8de;
            font: 14px/1.5 'DejaVu Sans Mono', 'Noto Sans Mono', monospace; white-space: pre-wrap; }
      b { color: #7fc8a9; font-weight: normal; }
    </style><pre><b>$ ${escapeText(typed)}</b>\n\n${escapeText(outputOf(args))}</pre>`,
  );
  await page.locator('pre').screenshot({ path });
  await page.close();
}

function outputOf(args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/main.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, npm_lifecycle_event: 'readout', TZ: 'UTC' },
    });
    if (status !== 0) throw new Error(`readout ${args.join(' ')}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

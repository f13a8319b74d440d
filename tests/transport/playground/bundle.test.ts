import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundlePage } from '../../../src/transport/playground/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Bundles a page of these files, the first of them its entry. */
async function bundle(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const bundled = await bundlePage(join(folder, Object.keys(files)[0] ?? ''));
  if (bundled.kind !== 'bundled') return bundled;
  const { script, style, build } = bundled;
  return { script: Buffer.from(script).toString(), style: Buffer.from(style).toString(), build };
}

describe('a page', () => {
  it('is one script and one style, and its name is that of what they hold', async () => {
    const files = {
      'main.ts': "import { greeting } from './greeting.ts';\nimport './page.css';\ndocument.title = greeting;\n",
      'greeting.ts': "export const greeting: string = 'Good day';\n",
      'page.css': 'p {\n  color: #ff0000;\n}\n',
    };
    const first = await bundle(files);
    expect(first).toEqual({
      script: expect.stringMatching(/^[^\n]*document\.title=[^\n]*\n$/) as string,
      style: 'p{color:red}\n',
      build: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
    });
    expect(first).toHaveProperty('script', expect.stringContaining('Good day'));
    expect(await bundle(files)).toEqual(first);
    const other = await bundle({ ...files, 'page.css': 'p { color: blue }' });
    expect(other).not.toHaveProperty('build', (first as { build: string }).build);
  });

  it('may have no style', async () => {
    expect(await bundle({ 'bare.ts': 'document.title = "x";' })).toMatchObject({ style: '' });
  });

  it('that is broken is told in one line', async () => {
    expect(await bundle({ 'broken.ts': 'const x = 1;\nimport { y } from "./nowhere.ts"; y(x);' })).toEqual({
      kind: 'broken',
      problem: expect.stringMatching(/broken\.ts:2: Could not resolve "\.\/nowhere\.ts"$/) as string,
    });
  });

  it('leaves no process behind', async () => {
    const processes = (): number => {
      const { libuv } = process.report.getReport() as { readonly libuv: readonly { readonly type: string }[] };
      return libuv.filter(({ type }) => type === 'process').length;
    };
    await bundle({ 'bare.ts': 'document.title = "x";' });
    await expect.poll(processes).toBe(0);
  });

  it('is that of the playground', async () => {
    const bundled = await bundlePage();
    expect(bundled).toMatchObject({ kind: 'bundled' });
    if (bundled.kind !== 'bundled') return;
    expect(bundled.style.length).toBeGreaterThan(0);
    // Nothing is left to be loaded from elsewhere.
    expect(Buffer.from(bundled.script).toString()).not.toMatch(/\bimport\s*[("'{*]|\brequire\(/);
  });
});

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type * as Esbuild from 'esbuild';

/** The page, whole: what a browser loads beside its HTML. */
export interface Bundle {
  readonly script: Uint8Array;
  readonly style: Uint8Array;
  /** Names script and style by what they hold. */
  readonly build: string;
}

/** Where the page's script begins; it imports its styles. */
const ENTRY = fileURLToPath(new URL('../../playground/main.tsx', import.meta.url));

/** Characters of a build's name: enough to tell two builds of one page apart. */
const BUILD_LENGTH = 12;

/**
 * Bundles the page in memory.
 * @returns the page; `no-bundler` where the development dependencies are not installed; `broken`, with a line that says
 * why, where the page's source cannot be bundled
 */
export async function bundlePage(
  entry = ENTRY,
): Promise<
  | ({ readonly kind: 'bundled' } & Bundle)
  | { readonly kind: 'no-bundler' }
  | { readonly kind: 'broken'; readonly problem: string }
> {
  let esbuild: typeof Esbuild;
  try {
    esbuild = await import('esbuild');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return { kind: 'no-bundler' };
    throw error;
  }
  try {
    const { outputFiles } = await esbuild.build({
      entryPoints: [entry],
      // Names the outputs; nothing is written.
      outdir: 'out',
      write: false,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2023',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'silent',
    });
    const part = (ending: string): Uint8Array =>
      outputFiles.find(({ path }) => path.endsWith(ending))?.contents ?? new Uint8Array();
    return { kind: 'bundled', ...named(part('.js'), part('.css')) };
  } catch (error) {
    return { kind: 'broken', problem: problemOf(error) };
  } finally {
    // Its process is of no more use.
    await esbuild.stop();
  }
}

function named(script: Uint8Array, style: Uint8Array): Bundle {
  return { script, style, build: nameBuild(script, style) };
}

/** A name for what a page is made of: the same for the same parts alone. */
export function nameBuild(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, BUILD_LENGTH);
}

/** The first thing esbuild names: `src/playground/main.tsx:3: Could not resolve "preact"`. */
function problemOf(error: unknown): string {
  const { errors, message } = error as Partial<Esbuild.BuildFailure>;
  const [first] = errors ?? [];
  if (!first) return String(message).split('\n', 1)[0] ?? '';
  return first.location ? `${first.location.file}:${first.location.line}: ${first.text}` : first.text;
}

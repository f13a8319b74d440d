import { bundlePage } from '../../src/transport/playground/bundle.ts';
import { fetchAs, type PlaygroundProcess, startServer } from './server.ts';

/** A part of the page. */
export interface Part {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Weighs what the server sends for the page, in each encoding. */
export async function weigh({ url }: PlaygroundProcess): Promise<readonly Part[]> {
  const { html, script, style } = await pathsOf(url);
  return Promise.all([weighPart('html', html), weighPart('script', script), weighPart('style', style)]);
}

async function weighPart(name: string, url: string): Promise<Part> {
  const as = async (encoding: string): Promise<number> => {
    const fetched = await fetchAs(url, encoding);
    if ((fetched.encoding ?? 'identity') !== encoding) throw new Error(`${url} does not come as ${encoding}.`);
    return fetched.body.length;
  };
  return { name, bytes: await as('identity'), gzip: await as('gzip'), brotli: await as('br') };
}

async function pathsOf(url: string) {
  const html = (await fetchAs(url, 'identity')).body.toString('utf8');
  const [script] = /\/app-\w+\.js/.exec(html) ?? [];
  const [style] = /\/app-\w+\.css/.exec(html) ?? [];
  if (script === undefined || style === undefined) throw new Error('The page names no script or no style.');
  return { html: url, script: new URL(script, url).href, style: new URL(style, url).href };
}

/** How a server came up, in milliseconds from the start of its process. */
export interface StartUp {
  readonly printed: number;
  readonly firstByte: number;
  /** Html, script and style have come whole, packed as a browser asks for them. */
  readonly whole: number;
  /** What bundling alone takes, in this process. */
  readonly bundle: number;
}

/** Starts a server, gets the page and stops it, `runs` times. */
export async function timeStartUps(runs: number): Promise<readonly StartUp[]> {
  const startUps: StartUp[] = [];
  for (let run = 0; run < runs; run += 1) {
    const server = await startServer();
    let firstByte = Number.NaN;
    await fetchAs(server.url, 'br', () => {
      firstByte = server.elapsed();
    });
    const { script, style } = await pathsOf(server.url);
    await Promise.all([fetchAs(script, 'br'), fetchAs(style, 'br')]);
    const whole = server.elapsed();
    await server.stop();
    const start = performance.now();
    const { kind } = await bundlePage();
    const bundle = performance.now() - start;
    if (kind !== 'bundled') throw new Error(`The page is ${kind}.`);
    startUps.push({ printed: server.printedMs, firstByte, whole, bundle });
  }
  return startUps;
}

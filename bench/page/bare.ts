import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The least that a page can be: a text area whose lines go into a list, and a field that asks its server for ten fixed
 * suggestions with each letter. What it takes is the machine's and the browser's time, not ours.
 */
const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Bare</title>
<link rel="icon" href="data:,">
<style>#said { height: 300px; overflow: auto }</style>
<textarea id="box"></textarea><input id="field"><ul id="options"></ul><ol id="said"></ol>
<script type="module">
const byId = (id) => document.getElementById(id);
const item = (text) => Object.assign(document.createElement('li'), { textContent: text });
byId('box').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  byId('said').append(item(event.target.value));
  byId('said').scrollTop = 1e9;
  event.target.value = '';
});
byId('field').addEventListener('input', async (event) => {
  const response = await fetch('/suggest', { method: 'POST', body: event.target.value });
  byId('options').replaceChildren(...(await response.json()).map(item));
});
</script>`;

/** What the bare page suggests for a text. */
export function bareSuggestions(text: string): readonly string[] {
  return Array.from({ length: 10 }, (_, at) => `${at} ${text}`);
}

/** Serves the bare page from this process. */
export async function startBare(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    if (request.url !== '/suggest') {
      response.setHeader('content-type', 'text/html').end(PAGE);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => response.end(JSON.stringify(bareSuggestions(Buffer.concat(chunks).toString('utf8')))));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop };
}

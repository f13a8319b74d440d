import { type Start, START_ID } from '../../playground/protocol.ts';

/** A quotation mark, as an address that costs no request. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#3d7dff"/><path d="M3 9a4 4 0 0 1 4-5v2a2 2 0 0 0-2 2h2v4H3zM9 9a4 4 0 0 1 4-5v2a2 2 0 0 0-2 2h2v4H9z" fill="#fff"/></svg>',
)}`;

/** Where the script and the style of a build are. */
export function assetPaths(build: string): { readonly script: string; readonly style: string } {
  return { script: `/app-${build}.js`, style: `/app-${build}.css` };
}

/** The HTML of the page. Nothing in it runs: its script and style are files, what they are given is data. */
export function pageHtml(start: Start): string {
  const { script, style } = assetPaths(start.build);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Readout playground</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>
<body>
<div id="page"></div>
<noscript>The playground needs JavaScript. The prompt needs none: npm run readout -- prompt</noscript>
<script type="application/json" id="${START_ID}">${dataText(start)}</script>
</body>
</html>
`;
}

/** JSON that cannot end the element it stands in. */
function dataText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

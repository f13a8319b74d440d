import { type Format, Refusal } from '../format.ts';
import { readPage } from '../html/read-page.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { readParagraphs } from '../labelled/read-paragraphs.ts';

/** What a page, or a part cut out of one, begins with. */
const BEGINS = new Set('html head body main article section div p h1 h2 blockquote ul ol table pre span'.split(' '));

/** A web page, as saved from a browser. */
export const html: Format = { id: 'html', name: 'HTML', units: ['paragraph', 'paragraphs'], detect, read };

function detect(file: ImportFile): boolean {
  if (!/^\s*</.test(file.text.slice(0, 1000))) return false;
  const { root } = file;
  if (root) return BEGINS.has(root.name.toLowerCase());
  return /<(?:!doctype\s+html|html|body)[\s>]/i.test(file.text.slice(0, 4096));
}

function read(file: ImportFile, known?: ReadonlySet<string>) {
  const page = readPage(file.text);
  if (page.paragraphs.length === 0) {
    throw new Refusal(
      'The page has no words of its own. Where a program fills it in, save it from the browser once it is shown.',
    );
  }
  return readParagraphs(page.paragraphs, { ...page, known });
}

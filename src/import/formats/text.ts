import { type Format, Refusal } from '../format.ts';
import { readFrontMatter } from '../labelled/paragraphs/front-matter.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { isMarkdown, markdownBegin, withoutMarkdown } from '../labelled/paragraphs/markdown.ts';
import { readParagraphs } from '../labelled/read-paragraphs.ts';
import { unwrappedParagraphs } from '../labelled/paragraphs/text-lines.ts';

/**
 * How data begins that a program wrote: JSON, also damaged, or XML. Its words are told from its marks by no reader of text. A bracket before
 * a digit begins a time as well: `[00:00:01] Ann: Yes.`
 */
const DATA = /^\s*(?:\{\s*["}]|\[\s*[[{"]|<\?xml\b)/;

/** Plain text or Markdown, in paragraphs with labels or without. Any text is one, so it stands last in the table. */
export const text: Format = {
  id: 'text',
  name: 'text',
  units: ['paragraph', 'paragraphs'],
  detect: (file) =>
    file.text !== '' && !DATA.test(file.text) && file.json === undefined && (file.root?.namespace ?? '') === '',
  read,
};

function read(file: ImportFile, known?: ReadonlySet<string>) {
  const { about, notes, lines } = readFrontMatter(file.text);
  const before = lines === 0 ? 0 : file.text.split('\n', lines).join('\n').length;
  const asMarkdown = isMarkdown(file.text.slice(before));
  const raw = unwrappedParagraphs(file.text, lines, asMarkdown ? markdownBegin : () => undefined, known);
  const paragraphs = asMarkdown ? raw.flatMap((paragraph) => withoutMarkdown(paragraph) ?? []) : raw;
  if (paragraphs.length === 0) throw new Refusal('The file has no words. Give one with the text of a meeting.');
  return readParagraphs(paragraphs, { about, notes, known });
}

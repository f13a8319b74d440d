import { Refusal } from '../format.ts';
import { type ZipEntry, zipEntries } from './zip.ts';

/** What else comes as a packed file, by a part that it has; with what to do. */
const OTHER_KINDS: readonly (readonly [name: RegExp, what: string, next: string])[] = [
  [/^xl\//, 'an Excel workbook', 'Save its sheet as plain text, or copy its words into a .docx.'],
  [/^ppt\//, 'a PowerPoint presentation', 'Copy its words into a .docx or plain text.'],
  [/^mimetype$/, 'an OpenDocument or EPUB file', 'Save it as .docx or plain text.'],
  [/^Index\/Document\.iwa$/, 'a document of Apple Pages', 'Export it as .docx or plain text.'],
];
const MACROS = /^word\/vbaProject\.bin$/;
/** `word/document2.xml` is what Word on the web writes. */
const DOCUMENT = /^word\/document\d{0,2}\.xml$/;

/**
 * Finds the part of a Word document that holds its text. No other part is ever unpacked: neither macros, nor embedded objects, nor what
 * it links to.
 * @throws Refusal for a file that is no Word document, naming what it is
 */
export function documentPart(bytes: Uint8Array): ZipEntry {
  if (bytes[0] === 0xd0) throw new Refusal(olderDocument(bytes));
  const entries = zipEntries(bytes);
  const part = entries.find(({ name }) => DOCUMENT.test(name));
  if (entries.some(({ name }) => MACROS.test(name))) {
    throw new Refusal('This is a Word document with macros (.docm). Save it as .docx or plain text.');
  }
  if (part) return part;
  const other = OTHER_KINDS.find(([name]) => entries.some((entry) => name.test(entry.name)));
  if (other) throw new Refusal(`This is ${other[1]}. ${other[2]}`);
  throw new Refusal('This is a ZIP archive, and no Word document. Unpack it, and import the files in it.');
}

/** Word up to 2003 and documents with a password come in the same kind of container; its directory has names in UTF-16. */
function olderDocument(bytes: Uint8Array): string {
  if (holdsUtf16(bytes, 'EncryptedPackage')) {
    return 'This document has a password. Save it without one, as .docx or plain text.';
  }
  const isWord = holdsUtf16(bytes, 'WordDocument');
  const what = isWord ? 'a Word document in the old form (.doc)' : 'an Office document in the old form';
  return `This is ${what}. Save it as .docx or plain text.`;
}

function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}

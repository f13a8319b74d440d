import { isPacked } from '../reading/binary-kinds.ts';
import { documentPart } from '../docx/document-part.ts';
import { DocumentText } from '../docx/read-body.ts';
import { unpack } from '../docx/zip.ts';
import { type Format, Refusal } from '../format.ts';
import type { ImportFile } from '../reading/import-file.ts';
import { readParagraphs } from '../labelled/read-paragraphs.ts';

/** Most bytes the text may have unpacked: with its mark-up it is some times as long as the 8 MB of a text file. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** A Word document (Office Open XML). Any packed file is taken for one, so that one which is none is refused by its name. */
export const docx: Format = {
  id: 'docx',
  name: 'DOCX',
  units: ['paragraph', 'paragraphs'],
  places: 'paragraph',
  detect: (file) => isPacked(file.bytes),
  read,
};

function read(file: ImportFile, known?: ReadonlySet<string>) {
  const part = documentPart(file.bytes);
  const text = new DocumentText();
  unpack(file.bytes, part, MOST_UNPACKED, (chunk) => text.take(chunk));
  const paragraphs = text.end();
  if (paragraphs.length === 0) throw new Refusal('The document has no words. Pictures of a text are not read.');
  // Its properties name whose computer it was written on, more often than its author or title: they are not read.
  return readParagraphs(paragraphs, { about: {}, notes: text.notes, known });
}

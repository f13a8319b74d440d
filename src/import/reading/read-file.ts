import { decodeImport } from './decode.ts';
import { MOST_STATEMENTS } from '../../record/schema.ts';
import { type Format, type Reading, Refusal, type Segment } from '../format.ts';
import { formats } from '../formats/index.ts';
import { type ImportFile, importFile } from './import-file.ts';
import type { ImportProblem } from '../account.ts';

/** A file as it is given. */
export interface FileGiven {
  /** Its name, for messages; what it is is found out from its content. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** A file that was read. */
export interface FileRead {
  readonly file: ImportFile;
  readonly format: Format;
  readonly reading: Reading;
  /** The encoding it was read in, where it is not UTF-8. */
  readonly encoding: string | undefined;
}

/** A file that was read as one kind of reading. */
export type ReadAs<Kind> = FileRead & { readonly reading: Kind };

/** Most segments of a file: a packed one holds many more than it has bytes. And most paragraphs, each a statement at least. */
const MOST_SEGMENTS = MOST_STATEMENTS;

/**
 * Reads one file by the first format that knows it.
 * @param known the labels that the person that imports names
 */
export function readFile(
  { name, content }: FileGiven,
  encoding?: string,
  known?: ReadonlySet<string>,
): FileRead | ImportProblem {
  try {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const decoded = decodeImport(bytes, typeof content === 'string' ? undefined : encoding);
    const file = importFile(name, bytes, decoded.text);
    const format = formats.find(({ detect }) => detect(file));
    if (!format) throw new Refusal(unknownFormat(file));
    const reading = format.read(file, known);
    if (reading.kind === 'conversation') checkLength(reading.segments);
    return { file, format, reading, encoding: decoded.encoding };
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return { where: name, line: fault.line, message: fault.message };
  }
}

function checkLength(segments: readonly Segment[]): void {
  if (segments.length > MOST_SEGMENTS) throw tooMany(segments.length, 'segments');
  const parted = segments.filter(({ paragraph }) => paragraph === true).length;
  const lines = segments.reduce((sum, { text }) => sum + lineFeeds(text), parted);
  if (lines > MOST_SEGMENTS) throw tooMany(lines, 'paragraphs');
}

function tooMany(many: number, what: string): Refusal {
  return new Refusal(
    `The file has ${many.toLocaleString('en-US')} ${what}, and 50,000 is the most. Split it in two, and import each part.`,
  );
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function unknownFormat(file: ImportFile): string {
  const known = `Formats: ${formats.map(({ name }) => name).join(', ')}.`;
  if (file.json !== undefined) return `This is JSON, but of no shape that is known. ${known}`;
  if (/^\s*(?:\{|\[(?!\s*\d))/.test(file.text))
    return `This looks like JSON that is damaged or cut off. Export it again. ${known}`;
  if (file.root) return `This is XML with the outermost element <${file.root.name}>, which is not known. ${known}`;
  return `This is no format that is known. ${known}`;
}

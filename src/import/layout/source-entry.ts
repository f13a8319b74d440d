import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { baseName } from '../words/base-name.ts';
import { cleanLine } from '../words/clean-words.ts';
import type { ImportFile } from '../reading/import-file.ts';
import type { Meeting } from '../meeting.ts';
import type { RecordDraft } from '../../record/print-record.ts';
import { LONGEST_FILE_NAME } from '../../record/schema.ts';

/** A record as it is written, with the texts it holds by their names. */
export interface WrittenRecord {
  readonly record: RecordDraft;
  readonly texts: ReadonlyMap<string, string>;
}

export type SourceDraft = RecordDraft['sources'][number];
export type SpeakerDraft = RecordDraft['speakers'][number];

/** Which file a held text was made from. */
export interface ImportedFrom {
  readonly name: string;
  readonly format: string;
  readonly sha256: string;
}

/** What a held text is. */
interface HeldText {
  readonly id: string;
  readonly kind: SourceDraft['kind'];
  /** What it is, where its title is not known. */
  readonly description: string;
  readonly text: string;
  readonly publisher: string | undefined;
  readonly importedFrom: ImportedFrom;
}

/** The entry of a held text among a record's sources; its file is named after its id. */
export function sourceEntry(
  meeting: Meeting,
  { id, kind, description, text, publisher, importedFrom }: HeldText,
): SourceDraft {
  const { name, url, author, published, lang } = meeting;
  return {
    id,
    kind,
    ...(meeting.isTitled && { title: name }),
    description,
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && {
      // A day is that of the meeting's clock; a moment was turned into UTC.
      published: { value: published, zone: published.includes('T') ? 'UTC' : meeting.zone },
    }),
    lang,
    file: heldFile(id),
    sha256: hashOf(utf8ToBytes(text)),
    importedFrom,
  };
}

/** The name of the file that holds a source's text. */
export function heldFile(sourceId: string): string {
  return `${sourceId}.txt`;
}

function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The parts every imported record begins with. */
export function headOf({
  id,
  title,
  name,
  day,
  zone,
  lang,
  location,
}: Meeting): Pick<RecordDraft, '$schema' | 'id' | 'revision' | 'title' | 'lang'> & Pick<RecordDraft, 'event'> {
  return {
    $schema: '../../schema/record.schema.json',
    id,
    revision: 1,
    title,
    lang,
    event: { name, date: { value: day, zone }, ...(location !== undefined && { location }) },
  };
}

/** Which file a text was made from. @param format the name of the format it was read as */
export function importedFrom(file: ImportFile, format: string): ImportedFrom {
  const name = cleanLine(baseName(file.name).replace(/[\p{C}\p{Z}]+/gu, ' '));
  const end = name.slice(-LONGEST_FILE_NAME).replace(/^[\udc00-\udfff]/, '');
  return { name: end || 'file', format, sha256: hashOf(file.bytes) };
}

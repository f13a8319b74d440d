import { Inflate } from 'fflate';
import { Refusal } from '../format.ts';
import { crc32 } from './crc32.ts';

/** A file in a ZIP archive, as its directory lists it. Nothing of it is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** Word documents have some dozens of parts; one with thousands of pictures has thousands. */
const MOST_ENTRIES = 20_000;
/** Deflate makes at most 1,032 bytes of one, so a step makes at most 17 MB before its size is looked at. */
const STEP = 16_384;
/** Length of the record that ends a directory, and of the comment that may follow. */
const END_LENGTH = 22;
const MOST_COMMENT = 65_535;

const DAMAGED = 'The archive is damaged, so its words cannot be read. Save or download the document again.';

/**
 * Lists what a ZIP archive holds, from the directory at its end (PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16).
 * @throws Refusal where it has none, or a damaged one
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES)
    throw new Refusal(`The archive holds ${count} files, and ${MOST_ENTRIES} is the most. Save the text alone.`);
  const entries: ZipEntry[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new Refusal(DAMAGED);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder('utf-8').decode(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Looks backwards for the record that ends the directory, since a comment may follow it. */
function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Refusal(DAMAGED);
}

/**
 * Unpacks one file of an archive step by step, so that one which grows too large is stopped while it grows.
 * @param most the most bytes it may have unpacked
 * @param take called with its bytes in order
 * @throws Refusal where it is larger, damaged, or packed in another way; and whatever `take` throws
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, most: number, take: (chunk: Uint8Array) => void): void {
  const packed = packedBytes(bytes, entry);
  let size = 0;
  let crc = 0;
  const counted = (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > most) {
      throw new Refusal(
        `The text of the document takes more than ${most / (1024 * 1024)} MB unpacked. Split the document in two, and import each part.`,
      );
    }
    crc = crc32(chunk, crc);
    take(chunk);
  };
  if (entry.method === 0) counted(packed);
  else if (entry.method === 8) inflate(packed, counted);
  else
    throw new Refusal('The document is packed in a way that Word does not use. Save it again as .docx or plain text.');
  if (crc !== entry.crc) throw new Refusal(DAMAGED);
}

function packedBytes(bytes: Uint8Array, { at, packedSize, isEncrypted }: ZipEntry): Uint8Array {
  if (isEncrypted)
    throw new Refusal('The archive is encrypted. Save the document without a password, as .docx or plain text.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw new Refusal(DAMAGED);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packedSize > bytes.length) throw new Refusal(DAMAGED);
  return bytes.subarray(from, from + packedSize);
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const inflater = new Inflate((chunk) => {
    if (chunk.length > 0) take(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    // The library throws its own errors for what is not deflated data.
    throw error instanceof Refusal ? error : new Refusal(DAMAGED);
  }
}

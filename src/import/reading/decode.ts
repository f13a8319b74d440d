import { MOST_BYTES, utf16Order } from '../../record/decode.ts';
import { lineCounter } from '../../record/lines.ts';
import { binaryFault, isPacked } from './binary-kinds.ts';
import { Refusal } from '../format.ts';

/** The bytes of a file as text. */
export interface Decoded {
  /** With LF line ends and without byte order mark; empty where the file is packed, as DOCX is. */
  readonly text: string;
  /** The encoding it was read in, where it is not UTF-8. */
  readonly encoding: string | undefined;
}

/**
 * Reads the bytes of a file to import: UTF-8, UTF-16 with or without byte order mark, or the encoding named.
 * @param encoding a label of the WHATWG Encoding Standard, such as `windows-1252`
 * @throws Refusal for what is empty, over 8 MB, no text, or not in that encoding
 */
export function decodeImport(bytes: Uint8Array, encoding?: string): Decoded {
  if (bytes.length === 0) throw new Refusal('The file is empty (0 bytes). Export the transcript again.');
  if (bytes.length > MOST_BYTES) {
    const size = (bytes.length / (1024 * 1024)).toFixed(1);
    throw new Refusal(
      `The file is too large: ${size} MB, and 8 MB is the most. Split it in two, and import each part.`,
    );
  }
  const binary = binaryFault(bytes);
  if (binary !== undefined) throw new Refusal(binary);
  if (isPacked(bytes)) return { text: '', encoding: undefined };
  const order = utf16Order(bytes);
  const used = encoding ?? (order === undefined ? 'utf-8' : `utf-16${order.toLowerCase()}`);
  const text = decodeAs(bytes, used);
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    throw new Refusal(
      'A NUL stands in the file, so it is not plain text, or it is damaged. Export the transcript again.',
      lineCounter(text)(nul),
    );
  }
  if (text.trim() === '') throw new Refusal('Nothing but blank space is in the file. Export the transcript again.');
  return { text: text.replace(/\r\n?/g, '\n'), encoding: used === 'utf-8' ? undefined : used };
}

function decodeAs(bytes: Uint8Array, label: string): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new Refusal(
      `The encoding "${label}" is not known. Use one such as utf-8, utf-16le, windows-1252 or shift_jis.`,
    );
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const next = 'Save the file as UTF-8, or name its encoding, for example windows-1252.';
    throw new Refusal(
      `The file is not valid ${decoder.encoding.toUpperCase()}. ${next}`,
      lineBeforeFault(bytes, label),
    );
  }
}

/** The line a decoder first fails on: it takes any beginning that is right. */
function lineBeforeFault(bytes: Uint8Array, label: string): number {
  let right = 0;
  let wrong = bytes.length;
  const textUpTo = (end: number): string =>
    new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
  while (wrong - right > 1) {
    const middle = (right + wrong) >>> 1;
    try {
      textUpTo(middle);
      right = middle;
    } catch {
      wrong = middle;
    }
  }
  const text = textUpTo(right);
  return lineCounter(text)(text.length);
}

/** Largest held text, in bytes: 8 MB. */
export const MOST_BYTES = 8 * 1024 * 1024;
/** Largest `record.json`, in bytes: 50,000 statements need about 300 bytes each. */
export const MOST_RECORD_BYTES = 2 * MOST_BYTES;

/** A file as text with the bytes it was decoded from, or why it could not be read. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly line: number | undefined; readonly message: string };

/** A share of zero bytes on one side (even or odd places) that plain text reaches only as UTF-16. */
const UTF16_SHARE = 0.3;
const SAMPLE_BYTES = 4096;

/**
 * Decodes one file of a record. Only UTF-8 without a byte order mark is taken, so that offsets and sha-256 mean the
 * same to every program that reads the file. Never throws.
 * @param most bytes that are taken
 */
export function decodeFile(content: Uint8Array | string, most = MOST_BYTES): Decoded {
  if (typeof content === 'string' && content.length > most) return refuse(tooLarge(content.length, most));
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (bytes.length === 0) return refuse('The file is empty (0 bytes). Save the text again.');
  if (bytes.length > most) return refuse(tooLarge(bytes.length, most));
  const encoding = otherEncoding(bytes);
  if (encoding !== undefined) return refuse(encoding);
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return refuse(
      'The file holds a NUL byte, so it is not plain text. Save it as plain UTF-8 text.',
      lineOfByte(bytes, nul),
    );
  }
  // A string keeps what encoding would lose: a lone surrogate is reported by the proof of characters.
  if (typeof content === 'string') return { ok: true, text: content, bytes };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), bytes };
  } catch {
    const line = lineOfByte(bytes, firstInvalidByte(bytes));
    return refuse('The file is not valid UTF-8 (perhaps Windows-1252 or Latin-1). Save it as UTF-8.', line);
  }
}

/** The message for a file over the most it may have; also used before such a file is read. */
export function tooLarge(bytes: number, most = MOST_BYTES, next = 'Split the record in two.'): string {
  const [size, limit] = [bytes, most].map((number) => number / (1024 * 1024));
  return `The file is too large: ${size!.toFixed(1)} MB, and ${limit} MB is the most. ${next}`;
}

function otherEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return 'The file begins with a byte order mark. Save it as "UTF-8", not "UTF-8 with BOM".';
  }
  const order = utf16Order(bytes);
  return order && `The file is encoded as UTF-16 ${order}. Save it as UTF-8.`;
}

/** Which of its two bytes comes first where a file is UTF-16, little end or big end, by its mark or by how it looks. */
export function utf16Order(bytes: Uint8Array): 'LE' | 'BE' | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'LE';
  if (a === 0xfe && b === 0xff) return 'BE';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(1, (sample.length / 2) * UTF16_SHARE);
  if (odd >= enough && even === 0) return 'LE';
  return even >= enough && odd === 0 ? 'BE' : undefined;
}

/** Halves the file until the first byte that breaks UTF-8 is found: a streaming decoder takes any valid beginning. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let broken = bytes.length;
  while (broken - valid > 1) {
    const middle = (valid + broken) >>> 1;
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      broken = middle;
    }
  }
  return valid;
}

function lineOfByte(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at++) if (bytes[at] === 0x0a) line++;
  return line;
}

function refuse(message: string, line?: number): Decoded {
  return { ok: false, line, message };
}

/** Longest line read, in bytes. Longer ones are passed over without being held in memory. */
export const LONGEST_LINE = 1_000_000;

/** A line of input, or why it cannot be read. */
export type Line = { readonly text: string } | { readonly problem: 'too-long' | 'not-utf8' };

const LINE_FEED = 0x0a;

/**
 * Cuts a byte stream into lines; a line feed, with or without a carriage return before it, ends one. The lines that
 * have arrived are given together: a reader may answer them in one go, and keeps nobody waiting for the next.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  longest = LONGEST_LINE,
): AsyncGenerator<readonly Line[], void, undefined> {
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > longest) held = [];
    else if (part.length > 0) held.push(part);
  };
  const endLine = (): Line => {
    const line: Line = size > longest ? { problem: 'too-long' } : decode(held);
    held = [];
    size = 0;
    return line;
  };
  for await (const data of input) {
    const chunk = typeof data === 'string' ? Buffer.from(data) : data;
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, end));
      lines.push(endLine());
      from = end + 1;
    }
    take(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [endLine()];
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The decoder drops a byte order mark, which Windows puts before piped text. */
function decode(parts: readonly Uint8Array[]): Line {
  try {
    return { text: decoder.decode(Buffer.concat(parts)).replace(/\r$/, '') };
  } catch {
    return { problem: 'not-utf8' };
  }
}

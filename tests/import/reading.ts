import { type Conversation, type Format, type Reading, Refusal } from '../../src/import/format.ts';
import { type ImportFile, importFile } from '../../src/import/reading/import-file.ts';

/** A file of a text, as it is; or of bytes that are none, such as DOCX. */
export function fileOf(content: string | Uint8Array): ImportFile {
  return typeof content === 'string'
    ? importFile('meeting', new TextEncoder().encode(content), content)
    : importFile('meeting', content, '');
}

export function detects(format: Format, content: string | Uint8Array): boolean {
  return format.detect(fileOf(content));
}

/**
 * Reads a conversation; fails where it is read as something else.
 * @param known the labels that the person that imports names
 */
export function read(format: Format, content: string | Uint8Array, known?: ReadonlySet<string>): Conversation {
  const reading = format.read(fileOf(content), known);
  if (reading.kind !== 'conversation') throw new Error(`It is read as a ${reading.kind}.`);
  return reading;
}

/** `Ann: Yes.` for each segment; a `+` stands for the speaker who goes on, `?` for nobody named. */
export function said({ segments }: Conversation): readonly string[] {
  return segments.map(({ speaker, goesOn, text }) => `${goesOn ? '+' : (speaker ?? '?')}: ${text}`);
}

/** The units of all that is imported and of all that is omitted. */
export function units({ segments, omitted }: Conversation): number {
  return [...segments, ...omitted].reduce((sum, { units = 1 }) => sum + units, 0);
}

/** What reading is refused with. */
export function refusalOf(run: () => unknown): { readonly message: string; readonly line: number | undefined } {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return { message: error.message, line: error.line };
    throw error;
  }
  throw new Error('It is read.');
}

/**
 * Reads what may be damaged; undefined where it is refused.
 * @throws where a reader throws anything but a refusal in a sentence, loses a unit, or gives a segment without words, line or order of times
 */
export function readOrRefused(format: Format, content: string | Uint8Array): Reading | undefined {
  const file = fileOf(content);
  // A file is read here whether it is known or not; to ask must not throw either.
  format.detect(file);
  try {
    const reading = format.read(file);
    const fault = reading.kind === 'conversation' ? faultOf(reading) : undefined;
    if (fault !== undefined) throw new Error(fault);
    return reading;
  } catch (error) {
    if (!(error instanceof Refusal) || !/^[A-Z][^]*\.$/.test(error.message)) throw error;
    return undefined;
  }
}

/** What is wrong with a reading of any file; undefined where nothing is. */
export function faultOf(reading: Conversation): string | undefined {
  if (units(reading) !== reading.present) return `${units(reading)} units of ${reading.present}`;
  for (const { text, start, end, line } of reading.segments) {
    const isTimed = (start ?? 0) >= 0 && (end ?? Infinity) >= (start ?? Infinity);
    if (!/\S/.test(text) || !(line > 0) || !isTimed)
      return `a segment is ${JSON.stringify({ text, line, start, end })}`;
  }
  return undefined;
}

import type { Omission } from './format.ts';
import type { FileRead } from './reading/read-file.ts';
import type { FileAccount } from './account.ts';
import type { Turns } from './turns.ts';

/** What became of a file. @param turns what was made of its segments, where it has any */
export function fileAccount({ file, format, reading, encoding }: FileRead, turns: Turns | undefined): FileAccount {
  const wordless = (turns?.wordless ?? []).map(({ line, units }): Omission => ({
    line,
    text: '',
    why: 'It has no words that a record can hold.',
    ...(units !== undefined && { units }),
  }));
  const omitted = [...reading.omitted, ...wordless].toSorted((a, b) => a.line - b.line);
  const units = omitted.reduce((sum, omission) => sum + (omission.units ?? 1), 0);
  const imported =
    reading.kind === 'conversation'
      ? sumUnits(reading.segments) - sumUnits(turns?.wordless ?? [])
      : paragraphs(reading);
  const present = reading.kind === 'conversation' ? reading.present : imported + units;
  const notes = [...reading.notes];
  if (encoding !== undefined) notes.push({ message: `The file was read as ${encoding.toUpperCase()}.` });
  if (turns && turns.removed > 0) {
    const many =
      turns.removed === 1
        ? 'A character that nobody sees (a control, or a mark'
        : `${turns.removed} characters that nobody sees (controls, or marks`;
    notes.push({ line: turns.removedOn, message: `${many} that turns the direction of text) was taken out.` });
  }
  const [unit, unitPlural] = format.units;
  const missing = Math.abs(present - imported - units);
  if (missing > 0) {
    const what = missing === 1 ? `1 ${unit} is` : `${missing} ${unitPlural} are`;
    notes.push({ message: `${what} not accounted for. Compare the record with the file.` });
  }
  const places = format.places ?? 'line';
  return { name: file.name, format: format.name, unit, unitPlural, present, imported, omitted, notes, places };
}

/** Paragraphs of a report; a list of who is who has none. */
function paragraphs(reading: FileRead['reading']): number {
  return reading.kind === 'report' ? reading.text.split(/\n\s*\n/).filter((text) => text.trim() !== '').length : 0;
}

/** How many of a file's units its segments or omissions hold; what is listed besides, such as a comment, holds none. */
export function sumUnits(parts: readonly { readonly units?: number }[]): number {
  return parts.reduce((sum, { units = 1 }) => sum + units, 0);
}

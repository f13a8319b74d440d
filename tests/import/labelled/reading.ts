import type { Conversation, Format, Reading, Report } from '../../../src/import/format.ts';
import { text } from '../../../src/import/formats/text.ts';
import { fileOf, read } from '../reading.ts';

/** Reads a talk, in plain text where no format is given. See {@link read}. */
export function talk(file: string | Uint8Array, format: Format = text, known?: ReadonlySet<string>): Conversation {
  return read(format, file, known);
}

/** Reads a report; fails where it is read as something else. */
export function report(file: string | Uint8Array, format: Format = text): Report {
  const reading = format.read(fileOf(file));
  if (reading.kind !== 'report') throw new Error(`It is read as a ${reading.kind}.`);
  return reading;
}

/** `Ann: Yes.` for each segment; `+` stands for the speaker who goes on, `?` for nobody named, `(scene)` for what is told. */
export function spoken({ segments }: Conversation): readonly string[] {
  const told = new Set(['scene', 'heading', 'other']);
  return segments.map(({ speaker, goesOn, partType = '', text: words }) => {
    const who = told.has(partType) ? `(${partType})` : goesOn ? '+' : (speaker ?? '?');
    return `${who}: ${words}`;
  });
}

/** All letters that a reading gives, in order of the alphabet, each as often as it stands there. */
export function lettersOf(reading: Reading): string {
  const omitted = reading.omitted.map(({ text: words }) => words);
  if (reading.kind === 'report') return letters([reading.text, ...omitted].join(' '));
  if (reading.kind === 'people') return letters(omitted.join(' '));
  const said = reading.segments.map(({ speaker = '', goesOn, text: words }) =>
    goesOn ? words : `${speaker} ${words}`,
  );
  return letters([...said, ...omitted].join(' '));
}

export function letters(words: string): string {
  return (words.match(/\p{L}/gu) ?? []).sort().join('');
}

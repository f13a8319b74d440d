import { type Conversation, type Format, type Reading, Refusal, type Report } from '../../../src/import/format.ts';
import { text } from '../../../src/import/formats/text.ts';
import { importFile } from '../../../src/import/reading/import-file.ts';
import { units } from '../cues/reading.ts';

/** Reads bytes or a text with a format. */
export function readWith(format: Format, file: string | Uint8Array, known?: ReadonlySet<string>): Reading {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return format.read(importFile('meeting', bytes, typeof file === 'string' ? file : ''), known);
}

/**
 * Reads a talk; fails where it is read as something else.
 * @param known the labels that the person that imports names
 */
export function talk(file: string | Uint8Array, format: Format = text, known?: ReadonlySet<string>): Conversation {
  const reading = readWith(format, file, known);
  if (reading.kind !== 'conversation') throw new Error(`It is read as a ${reading.kind}.`);
  return reading;
}

/** Reads a report; fails where it is read as something else. */
export function report(file: string | Uint8Array, format: Format = text): Report {
  const reading = readWith(format, file);
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

/** The talk with its scenes as words of the turn they stand in, as the samples have them. */
export function withScenes(talked: Conversation): Conversation {
  const segments = talked.segments
    .filter(({ partType }) => partType !== 'heading')
    .map((segment) => (segment.partType === 'scene' ? { ...segment, goesOn: true } : segment));
  return { ...talked, segments };
}

/** Fails where a file makes a reader throw anything but a refusal, or where units are lost. */
export function readsOrRefuses(format: Format, file: string | Uint8Array): Reading | undefined {
  try {
    const reading = readWith(format, file);
    if (reading.kind === 'conversation' && units(reading) !== reading.present) {
      throw new Error(`${units(reading)} units of ${reading.present}`);
    }
    return reading;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return undefined;
  }
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

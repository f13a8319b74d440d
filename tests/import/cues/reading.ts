import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Conversation, type Format, Refusal } from '../../../src/import/format.ts';
import { importFile } from '../../../src/import/reading/import-file.ts';

const SAMPLES = `${import.meta.dirname}/../../../../shared/samples`;

/** Whether the samples of real files are there; a public clone has none, and tests that read them are skipped. */
export const hasSamples = existsSync(SAMPLES);

/** A sample as a reader gets it. */
export function sample(path: string): string {
  return readFileSync(`${SAMPLES}/${path}`, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}

/** Reads a text; fails where it is no conversation. */
export function read(format: Format, text: string): Conversation {
  const reading = format.read(importFile('meeting', new Uint8Array(), text));
  if (reading.kind !== 'conversation') throw new Error(`It is read as a ${reading.kind}.`);
  return reading;
}

export function detects(format: Format, text: string): boolean {
  return format.detect(importFile('meeting', new Uint8Array(), text));
}

/** `Ann: Yes.` for each segment; a `+` stands for the speaker who goes on, `?` for nobody named. */
export function said({ segments }: Conversation): readonly string[] {
  return segments.map(({ speaker, goesOn, text }) => `${goesOn ? '+' : (speaker ?? '?')}: ${text}`);
}

/** Paragraphs as a turn's words are put together. */
export function paragraphs({ segments }: Conversation): readonly string[] {
  const made: string[] = [];
  for (const { text, paragraph } of segments) {
    if (paragraph || made.length === 0) made.push(text);
    else made.push(`${made.pop()} ${text}`);
  }
  return made;
}

/** The units of all that is imported and of all that is omitted. */
export function units({ segments, omitted }: Conversation): number {
  return [...segments, ...omitted].reduce((sum, { units = 1 }) => sum + units, 0);
}

interface Turn {
  readonly speaker: string;
  readonly text: string;
}

/** What the generated samples must give: who says what, white space folded, names in small letters. */
export function gold(): readonly Turn[] {
  const { turns } = JSON.parse(sample('generated/gold.json')) as { readonly turns: readonly Turn[] };
  return turns.map(folded);
}

/** A conversation in the same shape: a scene is words of the turn it stands in, as the samples have them. */
export function turns({ segments }: Conversation): readonly Turn[] {
  const made: { speaker: string; text: string }[] = [];
  for (const { speaker = '?', goesOn, partType, text } of segments) {
    const last = made.at(-1);
    if (last && (goesOn || partType === 'scene' || speaker === last.speaker)) last.text += ` ${text}`;
    else made.push({ speaker, text });
  }
  return made.map(folded);
}

function folded({ speaker, text }: Turn): Turn {
  return { speaker: speaker.toLowerCase(), text: text.replace(/\s+/g, ' ').trim() };
}

const STRANGE = [
  '\0',
  '\uFEFF',
  '\u202E',
  '\u2028',
  '\uD800',
  '🙂',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '<',
  '>',
  '&',
  '&#',
  ':',
  '：',
  '-->',
  '-',
  '>>',
];

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly kind: 'cut' | 'double' | 'put' | 'swap';
  readonly put: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom('cut', 'double', 'put', 'swap'),
  put: fc.oneof(fc.constantFrom(...STRANGE), fc.string({ maxLength: 8 })),
});

/** Texts, each damaged in some places: characters cut, doubled, swapped, strange ones put in. */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 12 }))
    .map(([text, edits]) => edits.reduce(damage, text));
}

function damage(text: string, { at, length, kind, put }: Edit): string {
  const from = Math.floor(at * text.length);
  const [before, piece, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  if (kind === 'cut') return before + after;
  if (kind === 'double') return before + piece + piece + after;
  return kind === 'put' ? before + put + piece + after : before + after.slice(0, length) + piece + after.slice(length);
}

/** Fails where a text makes a reader throw anything but a refusal, or lose a unit. */
export function keepsAll(format: Format, text: string): void {
  try {
    const reading = read(format, text);
    if (units(reading) !== reading.present) throw new Error(`${units(reading)} units of ${reading.present}`);
    if (reading.segments.some(({ text, line }) => text === '' || line < 1))
      throw new Error('A segment has no words, or no line.');
    detects(format, text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** How many texts are tried. */
export const numRuns = Number(process.env['FUZZ_RUNS'] ?? 100);

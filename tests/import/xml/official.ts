import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Conversation, type Format, Refusal } from '../../../src/import/format.ts';
import { importFile } from '../../../src/import/reading/import-file.ts';
import { turnsOf } from '../../../src/import/turns.ts';

/** How many damaged texts a test reads. */
export const numRuns = Number(process.env['FUZZ_RUNS'] ?? 100);
const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);

/** Whether this clone has the samples; tests that need them are skipped without. */
export const hasSamples = existsSync(SAMPLES);

/** The text of a sample file. */
export function sample(path: string): string {
  return readFileSync(new URL(path, SAMPLES), 'utf8');
}

export function fileOf(text: string): ReturnType<typeof importFile> {
  return importFile('meeting', new TextEncoder().encode(text), text);
}

export function read(format: Format, text: string): Conversation {
  const reading = format.read(fileOf(text));
  if (reading.kind !== 'conversation') throw new Error(`read as ${reading.kind}`);
  return reading;
}

/** What reading a text is refused with. */
export function refusalOf(run: () => unknown): { readonly message: string; readonly line: number | undefined } {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return { message: error.message, line: error.line };
    throw error;
  }
  throw new Error('was read');
}

/** Each segment short: what it is, who speaks, the words. */
export function told({ segments }: Conversation): readonly string[] {
  return segments.map(({ partType = 'speech', speaker, text }) =>
    [partType, ...(speaker ? [speaker] : []), text].join('|'),
  );
}

/** Units read and units omitted. */
export function unitsOf({ segments, omitted }: Conversation): number {
  return [...segments, ...omitted].reduce((sum, { units = 1 }) => sum + units, 0);
}

interface Turn {
  readonly speaker: string;
  readonly text: string;
}

/** The turns that each of the made samples gives, with white space folded. */
export function goldTurns(): readonly Turn[] {
  const { turns } = JSON.parse(sample('generated/gold.json')) as { readonly turns: readonly Turn[] };
  return turns.map(({ speaker, text }) => ({ speaker, text: folded(text) }));
}

/** The turns of what was read, by the names of who speaks. */
export function turnsSaid(reading: Conversation): readonly Turn[] {
  const names = new Map(reading.people.map(({ label, name }) => [label, name]));
  const turns: Turn[] = [];
  let last = -1;
  for (const { told, turn, label = '', text } of turnsOf(reading.segments).passages) {
    if (told) continue;
    const before = turn === last ? turns.pop() : undefined;
    const words = folded(before ? `${before.text} ${text}` : text);
    turns.push({ speaker: (names.get(label) ?? label).toUpperCase(), text: words });
    last = turn;
  }
  return turns;
}

/**
 * Texts with something done to them, up to four times.
 * @param inFile makes a file of what was done to a text
 */
export function damaged(texts: readonly string[], inFile = (text: string): string => text): fc.Arbitrary<string> {
  return fc
    .constantFrom(...texts)
    .chain((text) => fc.array(mutation, { maxLength: 4 }).map((steps) => inFile(mutate(text, steps))));
}

/** What is wrong with how a text is read; undefined where all its units are there, or it is refused in a sentence. */
export function faultOfReading(format: Format, text: string): string | undefined {
  const file = fileOf(text);
  if (!format.detect(file)) return undefined;
  try {
    const reading = format.read(file);
    if (reading.kind !== 'conversation') return undefined;
    if (unitsOf(reading) !== reading.present) return `${unitsOf(reading)} units of ${reading.present}`;
    return reading.segments.every(({ text, line }) => /\S/.test(text) && line > 0) ? undefined : 'a segment is empty';
  } catch (error) {
    if (!(error instanceof Refusal)) return String(error);
    return /^[A-Z][^]*\.$/.test(error.message) ? undefined : error.message;
  }
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface Mutation {
  readonly kind: 'rename' | 'cut' | 'double' | 'move' | 'insert' | 'drop-lines';
  readonly at: number;
  readonly size: number;
  readonly odd: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('rename', 'rename', 'cut', 'double', 'move', 'insert', 'drop-lines'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 80 }),
  odd: fc.constantFrom(
    '\0',
    '\u202E',
    '\uFEFF',
    '\uD83D',
    '\u2028',
    '&',
    '<',
    '>',
    ']]>',
    '<p>',
    '</p>',
    '<!--',
    '"',
    '\n',
    '\n\n  ',
    '  Mr. SMITH. ',
    '[[Page S1]]\n',
    '_____\n',
    '<note>',
    '<![CDATA[a]]>',
    '𝔄',
    '\u0301',
  ),
});

function mutate(text: string, steps: readonly Mutation[]): string {
  return steps.reduce((text, { kind, at, size, odd }) => {
    const from = Math.floor(at * text.length);
    if (kind === 'rename') return renamed(text, from, size);
    const before = text.slice(0, from);
    const piece = text.slice(from, from + size);
    const after = text.slice(from + size);
    if (kind === 'cut') return before + after;
    if (kind === 'double') return before + piece + piece + after;
    if (kind === 'move') return before + after.slice(0, size) + piece + after.slice(size);
    if (kind === 'insert') return before + odd + piece + after;
    return before + piece.replaceAll('\n', '') + after.slice(after.indexOf('\n') + 1);
  }, text);
}

/** Text with one element named as another of it, so that it stays well-formed and means something else. */
function renamed(text: string, at: number, other: number): string {
  const names = [...new Set(Array.from(text.matchAll(/<([A-Za-z]+)/g), ([, name = '']) => name))];
  const from = names[at % names.length] ?? '';
  const to = names[other % names.length] ?? '';
  return from === '' ? text : text.replaceAll(new RegExp(`(</?)${from}\\b`, 'g'), `$1${to}`);
}

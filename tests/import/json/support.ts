import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Conversation, type Format, Refusal, type Segment } from '../../../src/import/format.ts';
import { type ImportFile, importFile } from '../../../src/import/reading/import-file.ts';

const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);

/** Whether the sample files are beside this checkout; tests that read them are skipped where they are not. */
export const hasSamples = existsSync(SAMPLES);

export function sampleText(name: string): string {
  return readFileSync(new URL(name, SAMPLES), 'utf8');
}

export function textFile(text: string): ImportFile {
  return importFile('file.json', new TextEncoder().encode(text), text);
}

/** A value as a file, one line for each of its leaves. */
export function jsonFile(value: unknown): ImportFile {
  return textFile(JSON.stringify(value, undefined, 1));
}

/** Reads a file that must be of the format, and a conversation. */
export function readConversation(format: Format, file: ImportFile): Conversation {
  expect(format.detect(file), `${format.id} knows it`).toBe(true);
  const reading = format.read(file);
  if (reading.kind !== 'conversation') throw new Error(`${format.id} read a ${reading.kind}`);
  expectAllCounted(reading);
  return reading;
}

/** `Anna: What was said.` for each segment. */
export function linesOf({ segments }: Conversation): readonly string[] {
  return segments.map(({ speaker, text }) => `${speaker ?? '?'}: ${text}`);
}

/** A file as a vendor writes it must give the turns of `gold.json`, under labels that stand for the same speakers. */
export function expectGold(format: Format, name: string): void {
  const { turns } = JSON.parse(sampleText('generated/gold.json')) as { turns: { speaker: string; text: string }[] };
  const read = turnsIn(readConversation(format, textFile(sampleText(`generated/${name}`))).segments);
  expect(read.map(({ text }) => text)).toEqual(turns.map(({ text }) => folded(text)));
  const pairs = new Set(read.map(({ speaker }, at) => `${speaker} = ${turns[at]?.speaker}`));
  expect(pairs.size).toBe(new Set(turns.map(({ speaker }) => speaker)).size);
  expect(new Set(read.map(({ speaker }) => speaker)).size).toBe(pairs.size);
}

/** A scene is words of the turn it stands in, as the samples have them. */
function turnsIn(segments: readonly Segment[]): readonly { speaker: string | undefined; text: string }[] {
  const turns: { speaker: string | undefined; text: string }[] = [];
  for (const { speaker, partType, text } of segments) {
    const last = turns.at(-1);
    if (last && (partType === 'scene' || last.speaker === speaker)) last.text = folded(`${last.text} ${text}`);
    else turns.push({ speaker, text: folded(text) });
  }
  return turns;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function expectAllCounted({ segments, omitted, present }: Conversation): void {
  const units = [...segments, ...omitted].reduce((sum, { units = 1 }) => sum + units, 0);
  expect(units, 'units of segments and of what is omitted').toBe(present);
  for (const { text, start, end, line } of segments) {
    expect(text.trim()).not.toBe('');
    expect(line).toBeGreaterThan(0);
    if (start !== undefined) expect(start).toBeGreaterThanOrEqual(0);
    if (end !== undefined) expect(end).toBeGreaterThanOrEqual(start ?? Infinity);
  }
}

/** However a file is broken, its reader refuses it, or accounts for every unit of it. */
export function expectNothingLost(formats: readonly Format[], texts: readonly string[]): void {
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts).chain(broken), (text) => {
      const file = textFile(text);
      for (const format of formats) {
        if (!format.detect(file)) continue;
        try {
          const reading = format.read(file);
          if (reading.kind === 'conversation') expectAllCounted(reading);
          read += 1;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 100) },
  );
  expect(read, 'broken files that could still be read').toBeGreaterThan(0);
}

/** A text of JSON with bytes, or with values, broken. */
function broken(text: string): fc.Arbitrary<string> {
  return fc.oneof({ weight: 1, arbitrary: brokenText(text) }, { weight: 4, arbitrary: brokenValue(text) });
}

const ODD = ['\0', '\ud800', '\u202e', 'e\u0301', '\ufeff', '"', '{', ']', ',', '\\', '\n', '😀', '-', '9'];

function brokenText(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(40),
    kind: fc.constantFrom('cut', 'double', 'swap', 'insert', 'line'),
    odd: fc.constantFrom(...ODD),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce((changed, { at, length, kind, odd }) => {
      const [before, part, after] = [changed.slice(0, at), changed.slice(at, at + length), changed.slice(at + length)];
      if (kind === 'cut') return before + after;
      if (kind === 'double') return before + part + part + after;
      if (kind === 'swap') return before + after.slice(0, length) + part + after.slice(length);
      if (kind === 'insert') return before + odd + part + after;
      return before + part + after.slice(after.indexOf('\n') + 1);
    }, text),
  );
}

const WRONG: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e9,
  1.5,
  '',
  ' ',
  'x',
  '12.5s',
  'NaN',
  [],
  {},
  [null],
  [[]],
  { text: 1 },
  '\0',
  '\u202e',
  'a\nb',
  '<p>x</p><br>',
  '&amp;#0;',
  '▁a',
  '今日|キョウ',
];

function brokenValue(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('replace', 'remove', 'double', 'swap'),
    wrong: fc.constantFrom(...WRONG),
  });
  return fc
    .record({ changes: fc.array(change, { minLength: 1, maxLength: 8 }), indent: fc.constantFrom(0, 1) })
    .map(({ changes, indent }) => {
      const root: unknown[] = [JSON.parse(text)];
      for (const { at, kind, wrong } of changes) {
        const slots = slotsIn(root);
        const top: unknown = root;
        const { holder, key } = slots[at % slots.length]!;
        const list = holder !== top && Array.isArray(holder) ? (holder as unknown[]) : undefined;
        const index = Number(key);
        if (kind === 'remove' && list) list.splice(index, 1);
        else if (kind === 'remove' && holder !== top) delete holder[key];
        else if (kind === 'double' && list) list.splice(index, 0, structuredClone(list[index]));
        else if (kind === 'swap' && list && index > 0) [list[index - 1], list[index]] = [list[index], list[index - 1]];
        else holder[key] = structuredClone(wrong);
      }
      return JSON.stringify(root[0], undefined, indent) ?? 'null';
    });
}

interface Slot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function slotsIn(root: unknown): readonly Slot[] {
  const slots: Slot[] = [];
  const open: unknown[] = [root];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    if (typeof holder !== 'object' || holder === null) continue;
    for (const key of Object.keys(holder)) {
      slots.push({ holder: holder as Record<string, unknown>, key });
      open.push((holder as Record<string, unknown>)[key]);
    }
  }
  return slots;
}

import fc from 'fast-check';
import { expect } from 'vitest';
import type { Conversation, Format } from '../../../src/import/format.ts';
import type { ImportFile } from '../../../src/import/reading/import-file.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { detects, faultOf, fileOf, read, readOrRefused } from '../reading.ts';
import { gold, sample, turnsBySegment } from '../samples.ts';

/** A value as the text of a file, one line for each of its leaves. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, undefined, 1);
}

export function jsonFile(value: unknown): ImportFile {
  return fileOf(jsonOf(value));
}

/** Reads a text, or the text of a value, that must be of the format, and a conversation. */
export function readConversation(format: Format, file: ImportFile): Conversation {
  expect(format.detect(file), `${format.id} knows it`).toBe(true);
  const reading = read(format, file.text);
  expect(faultOf(reading)).toBeUndefined();
  return reading;
}

/** A file as a vendor writes it must give the turns of `gold.json`, under labels that stand for the same speakers. */
export function expectGoldUnderLabels(format: Format, name: string): void {
  const read = turnsBySegment(readConversation(format, fileOf(sample(`generated/${name}`))));
  const turns = gold();
  expect(read.map(({ text }) => text)).toEqual(turns.map(({ text }) => text));
  const pairs = new Set(read.map(({ speaker }, at) => `${speaker} = ${turns[at]?.speaker}`));
  expect(pairs.size).toBe(new Set(turns.map(({ speaker }) => speaker)).size);
  expect(new Set(read.map(({ speaker }) => speaker)).size).toBe(pairs.size);
}

/** However a file is broken, its reader refuses it, or accounts for every unit of it. */
export function expectNothingLost(formats: readonly Format[], texts: readonly string[]): void {
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts).chain(broken), (text) => {
      for (const format of formats) if (detects(format, text) && readOrRefused(format, text)) read += 1;
    }),
    { numRuns: fuzzRuns() },
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateKeys, parseJson, pathLocator, repeatsKeys } from '../../src/record/locate.ts';
import { draft, problemsOf } from '../support/record.ts';

describe('parseJson', () => {
  it.each<[string, string, number | undefined, RegExp]>([
    ['an extra comma', '{\n  "a": 1,\n}', 3, /column 1: "}" cannot stand here/],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, /column 3: "\\"" cannot stand here/],
    ['a bare word', '{\n "a":\n tru }', 3, /column 2: "t" cannot stand here/],
    ['words after the end', '[1]\nmore', 2, /column 1: "m" cannot stand here/],
    ['an end too early', '{\n "a": [1', 2, /ends too early/],
    ['a string never closed', '{\n "a": "x', 2, /ends too early/],
    ['a line break in a string', '{"a": "x\ny"}', 1, /cannot stand here/],
    ['nothing but blank space', ' \n', 2, /ends too early/],
  ])('names the line of %s', (_title, text, line, message) => {
    const parsed = parseJson(text);
    expect(parsed).toMatchObject({ ok: false, line });
    expect(!parsed.ok && parsed.message).toMatch(message);
  });

  it('refuses what is nested too deeply, without a crash', () => {
    for (const text of ['['.repeat(1_000_000), '['.repeat(1_000_000) + ']'.repeat(1_000_000)]) {
      expect(problemsOf({ json: text, texts: new Map() })).toHaveLength(1);
    }
  });
});

describe('repeated keys', () => {
  it('are found wherever they stand', () => {
    const text = '{\n "a": {"b": 1,\n "b": 2},\n "c": [{"d": "\\": \\\\", "e": ":",\n "d": 1}]\n}';
    expect(repeatsKeys(text, JSON.parse(text))).toBe(true);
    expect(duplicateKeys(text)).toEqual([
      { path: ['c', 0, 'd'], firstLine: 4, line: 5 },
      { path: ['a', 'b'], firstLine: 2, line: 3 },
    ]);
  });

  it('are not seen where there are none', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(repeatsKeys(text, JSON.parse(text))).toBe(false);
        expect(duplicateKeys(text)).toEqual([]);
      }),
    );
  });

  it('are seen in any object', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), fc.json(), (key, value, rest) => {
        const member = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
        const text = `[${rest},{${member},${member}}]`;
        expect(repeatsKeys(text, JSON.parse(text))).toBe(true);
        expect(duplicateKeys(text).map(({ path }) => path)).toContainEqual([1, key]);
      }),
    );
  });

  it('refuse a record', () => {
    const json = JSON.stringify(draft(), null, 2).replace('"title": "Bridge talks"', '"title": "A",\n  "title": "B"');
    expect(problemsOf({ json, texts: new Map() })).toEqual([
      'title | "title": "B", | "title" stands twice in this object, first on line 4. Keep one.',
    ]);
  });
});

describe('pathLocator', () => {
  const text = '{\n  "a": [\n    1,\n    { "b": 2 }\n  ],\n  "c": 3\n}';

  it.each<[(string | number)[], number]>([
    [[], 1],
    [['a'], 2],
    [['a', 0], 3],
    [['a', 1, 'b'], 4],
    [['c'], 6],
    [['a', 1, 'missing', 'deeper'], 4],
    [['missing'], 1],
  ])('finds %j', (path, line) => {
    expect(pathLocator(text)(path)).toBe(line);
  });

  it('gives no line where there is no JSON', () => {
    expect(pathLocator('{')(['a'])).toBeUndefined();
  });
});

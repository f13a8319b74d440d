import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../../src/import/json/elements.ts';
import { pathLocator } from '../../../src/record/locate.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const text = `{
  "a\\"]": [1, 2],
  "list": "first of two",
  "list": [
    {"x": "]}, {",
     "in": {"deep": [10,
       [], "\\\\"]}}, 7,

    null , "s"
  ],
  "empty": [ ]
}`;

describe('places in JSON', () => {
  test('are those of the elements, with their lines and their source', () => {
    const { count, line, source } = jsonText(text).elements(['list']);
    expect(count).toBe(4);
    expect([0, 1, 2, 3].map(line)).toEqual([5, 7, 9, 9]);
    expect([1, 2, 3].map(source)).toEqual(['7', 'null', '"s"']);
    expect(source(0)).toContain('"deep"');
  });

  test('within an element are found from where it begins', () => {
    const json = jsonText(text);
    const inner = json.elements(['in', 'deep'], json.elements(['list']).start(0));
    expect([0, 1, 2].map(inner.source)).toEqual(['10', '[]', '"\\\\"']);
    expect([0, 1, 2].map(inner.line)).toEqual([6, 7, 7]);
    expect(json.elements(['list', 0, 'in', 'deep']).count).toBe(3);
  });

  test('of a key with escaped signs and of a key that comes twice are those JSON.parse takes', () => {
    expect(jsonText(text).elements(['a"]']).count).toBe(2);
    expect(jsonText(text).line(['list'])).toBe(4);
  });

  test('that are not there have no elements, and line 1', () => {
    const json = jsonText(text);
    for (const path of [['none'], ['list', 9], ['list', 'x'], ['empty', 0], ['list', 3, 'x']]) {
      expect(json.elements(path)).toMatchObject({ count: 0 });
      expect(json.line(path)).toBe(1);
    }
    expect(json.elements(['empty']).count).toBe(0);
    expect(json.elements(['list']).line(9)).toBe(1);
    expect(json.elements(['list']).source(9)).toBe('');
    expect(jsonText('[[1],[2,3]]').elements([]).count).toBe(2);
    expect(jsonText('[[1],[2,3]]').elements([1]).count).toBe(2);
  });

  test('show no more than 200 characters of an element', () => {
    const json = jsonText(JSON.stringify([{ text: 'x'.repeat(1000) }]));
    expect(json.elements([]).source(0)).toHaveLength(200);
  });

  test('are those a syntax tree has', () => {
    const values = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(values, fc.constantFrom(0, 1, 2), fc.string(), (list, indent, key) => {
        const written = JSON.stringify({ [key]: list, after: 1 }, undefined, indent);
        const { count, line } = jsonText(written).elements([key]);
        const read = (JSON.parse(written) as Record<string, unknown>)[key];
        expect(count).toBe(Array.isArray(read) ? read.length : 0);
        const lineOf = pathLocator(written);
        for (let at = 0; at < count; at++) expect(line(at)).toBe(lineOf([key, at]));
      }),
      { numRuns: fuzzRuns() },
    );
  });
});

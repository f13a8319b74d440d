import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RecordFileSchema } from '../src/record/schema.ts';
import { jsonSchemas } from '../src/schemas.ts';
import { type Change, changed, draft } from './support/record.ts';

type Schema = Readonly<Record<string, unknown>>;

describe.each(Object.entries(jsonSchemas()))('schema/%s', (name, schema) => {
  it('is what the code makes: if not, run node scripts/write-schemas.ts', () => {
    const file = readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8');
    expect(file).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('uses only words of JSON Schema that the checker of this test knows', () => {
    expect([...wordsOf(schema)].filter((word) => !(word in CHECKS) && !NOTES.has(word))).toEqual([]);
  });
});

describe('the JSON Schema of a record', () => {
  const schema = jsonSchemas()['record.schema.json'] as Schema;

  it.each<[string, ...Change[]]>([
    ['the small record'],
    ['a schema named', ['$schema', '../record.schema.json']],
    ['lists left out', ['topics', undefined], ['claims', undefined], ['speakers[0].altNames', undefined]],
    ['no title', ['title', undefined]],
    ['an unknown key', ['tittle', 'x']],
    ['an unknown key below', ['event.weather', 'fair']],
    ['an id with capitals', ['id', 'Talks']],
    ['an id too long', ['id', 'a'.repeat(41)]],
    ['a revision of 0', ['revision', 0]],
    ['half a revision', ['revision', 1.5]],
    ['an unknown order', ['order', 'random']],
    ['an empty title', ['title', '']],
    ['a title of 120', ['title', 'x'.repeat(120)]],
    ['a title of 121', ['title', 'x'.repeat(121)]],
    ['no speakers', ['speakers', []]],
    ['an unknown fidelity', ['statements[0].fidelity', 'exact']],
    ['both selectors', ['statements[0].spans[0].start', 0]],
    ['half a selector', ['statements[3].spans[0].end', undefined]],
    ['a negative start', ['statements[3].spans[0].start', -1]],
    ['no spans', ['statements[0].spans', []]],
    ['101 spans', ['statements[0].spans', Array.from({ length: 101 }, () => ({ source: 'a', start: 0, end: 1 }))]],
    ['a day of no calendar', ['event.date.value', '2023-02-29']],
    ['a moment with offset', ['event.date.value', '2024-02-29T10:00:00+01:00']],
    ['a moment without', ['event.date.value', '2024-02-29T10:00:00']],
    ['an address of another kind', ['sources[0].url', 'ftp://paper.example']],
    ['a folder', ['sources[0].file', '../article.txt']],
    ['a short hash', ['sources[0].sha256', 'ff']],
    ['one value of a claim', ['claims[0].values', [{ value: 'May', sources: ['article'] }]]],
    ['null', ['rights', null]],
  ])('judges as the loader does: %s', (_title, ...changes) => {
    const value = changed(draft(), ...changes);
    expect(fits(schema, value)).toBe(RecordFileSchema.safeParse(value).success);
  });
});

/** The words of JSON Schema these schemas use, and no others: a library is not needed for so few. */
const CHECKS: Readonly<Record<string, (word: never, value: unknown, schema: Schema) => boolean>> = {
  type: (type: string, value) =>
    ({
      string: typeof value === 'string',
      number: typeof value === 'number',
      integer: Number.isInteger(value),
      boolean: typeof value === 'boolean',
      array: Array.isArray(value),
      object: isObject(value),
    })[type] ?? false,
  enum: (values: unknown[], value) => values.includes(value),
  const: (wanted: unknown, value) => wanted === value,
  pattern: (pattern: string, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minLength: (least: number, value) => typeof value !== 'string' || Array.from(value).length >= least,
  maxLength: (most: number, value) => typeof value !== 'string' || Array.from(value).length <= most,
  minimum: (least: number, value) => typeof value !== 'number' || value >= least,
  maximum: (most: number, value) => typeof value !== 'number' || value <= most,
  exclusiveMinimum: (least: number, value) => typeof value !== 'number' || value > least,
  minItems: (least: number, value) => !Array.isArray(value) || value.length >= least,
  maxItems: (most: number, value) => !Array.isArray(value) || value.length <= most,
  items: (items: Schema, value) => !Array.isArray(value) || value.every((item) => fits(items, item)),
  required: (keys: string[], value) => !isObject(value) || keys.every((key) => Object.hasOwn(value, key)),
  properties: (properties: Readonly<Record<string, Schema>>, value) =>
    !isObject(value) ||
    Object.entries(properties).every(([key, inner]) => !Object.hasOwn(value, key) || fits(inner, value[key])),
  additionalProperties: (_false: false, value, { properties = {} }) =>
    !isObject(value) || Object.keys(value).every((key) => Object.hasOwn(properties as object, key)),
  anyOf: (schemas: Schema[], value) => schemas.some((inner) => fits(inner, value)),
  oneOf: (schemas: Schema[], value) => schemas.filter((inner) => fits(inner, value)).length === 1,
};
/** Words that explain and do not judge. */
const NOTES = new Set(['$schema', 'title', 'description', 'default', 'format']);

function fits(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([word, argument]) => CHECKS[word]?.(argument as never, value, schema) ?? true);
}

function wordsOf(schema: unknown): Set<string> {
  const words = new Set<string>();
  if (Array.isArray(schema)) for (const inner of schema) wordsOf(inner).forEach((word) => words.add(word));
  else if (isObject(schema)) {
    for (const [word, inner] of Object.entries(schema)) {
      words.add(word);
      if (word === 'enum' || word === 'const' || word === 'default') continue;
      const below = word === 'properties' && isObject(inner) ? Object.values(inner) : inner;
      wordsOf(below).forEach((found) => words.add(found));
    }
  }
  return words;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/parse.ts';
import type { RecordFiles } from '../../src/record/record.ts';
import { ARTICLE, changed, type Draft, draft, filesOf, meetingRecord, problemsOf, record } from '../support/record.ts';

describe('parseRecord', () => {
  it('resolves spans and quoted words to what they select', () => {
    const { statements, sources } = meetingRecord();
    expect(statements.map(({ text }) => text)).toEqual(ARTICLE.trimEnd().split('\n\n'));
    expect(statements.map(({ text, quoted }) => quoted.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['open in May'],
      ['We will repair the road,'],
      ['Good to see you all.'],
      [],
    ]);
    expect(statements[1]).toMatchObject({
      record: 'bridge-talks',
      spans: [{ source: 'article', start: 55, end: 100 }],
    });
    expect(sources.map(({ text }) => text)).toEqual([ARTICLE, undefined]);
  });

  it('joins two spans by a line feed', () => {
    const spans = ['Both thanked', 'help'].map((exact) => ({ source: 'article', exact }));
    const { statements } = meetingRecord({ statements: [{ ...lastStatement(), spans }], notes: [], claims: [] });
    expect(statements[0]?.text).toBe('Both thanked\nhelp');
  });

  it('gives quoted words in the order of the text', () => {
    const article = 'She was "glad", then "sad".';
    const spans = [{ source: 'article', exact: article }];
    const quoted = [{ exact: 'sad' }, { exact: 'glad' }];
    const { statements } = meetingRecord(
      { statements: [{ ...lastStatement(), spans, quoted }], notes: [], claims: [] },
      article,
    );
    expect(statements[0]?.quoted).toEqual([
      { start: 9, end: 13 },
      { start: 22, end: 25 },
    ]);
  });

  it('refuses a statement longer than 100,000 units over its spans', () => {
    const article = 'x'.repeat(120_000);
    const spans = [0, 60_000].map((start) => ({ source: 'article', start, end: start + 60_000 }));
    expect(problemsOf(record({ statements: [{ ...lastStatement(), spans }], notes: [], claims: [] }, article))).toEqual(
      [
        'statements[0].spans | "spans": [ | The statement is too long: 120001 UTF-16 units, and 100000 is the most. Split it.',
      ],
    );
  });

  it('drops $schema, fills defaults, freezes all', () => {
    const parsed = parseRecord(filesOf({ $schema: '../record.schema.json', ...draft() }));
    expect(parsed).toMatchObject({
      ok: true,
      record: { event: {}, statements: [{ attribution: 'explicit' }, {}, {}, {}] },
    });
    if (!parsed.ok) return;
    expect(parsed.record).not.toHaveProperty('$schema');
    expect(Object.isFrozen(parsed.record.statements[0]?.quoted[0])).toBe(true);
    expect(Object.isFrozen(parsed.record.sources)).toBe(true);
  });

  it('reads bytes and strings alike', () => {
    const { json, texts } = record();
    const encode = (text: Uint8Array | string): Uint8Array =>
      typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const bytes = { json: encode(json), texts: new Map([...texts].map(([name, text]) => [name, encode(text)])) };
    expect(parseRecord(bytes)).toEqual(parseRecord({ json, texts }));
  });

  it('lists every problem by file and line, 100 at most', () => {
    const many = Array.from({ length: 130 }, (_, at) => ({
      ...lastStatement(),
      id: `s${at}`,
      position: at,
      about: ['nowhere'],
    }));
    const article = `${ARTICLE}\u0007\n`;
    const files = filesOf({ ...draft({}, article), statements: many, notes: [], claims: [] }, article);
    const parsed = parseRecord(files);
    if (parsed.ok) throw new Error('The record is wrong, and was taken.');
    expect(parsed.problems).toHaveLength(101);
    expect(parsed.problems[100]?.message).toBe('31 more problems are not listed; correct these and check again.');
    const lines = parsed.problems.slice(0, 100).map(({ line }) => line ?? 0);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('names problems of record.json first, then those of held texts', () => {
    const article = `${ARTICLE}\u0007\n`;
    const problems = problemsOf(filesOf(changed(draft({}, article), ['lang', 'en-latin-latin']), article));
    expect(problems.map((problem) => problem.split(' | ')[0])).toEqual(['lang', 'article.txt']);
  });

  it('names one character of a record that is wrong, by its line', () => {
    const parsed = parseRecord(filesOf(changed(draft(), ['statements[0].position', 9], ['title', ''])));
    expect(!parsed.ok && parsed.problems[0]).toEqual({
      file: 'record.json',
      line: 4,
      path: 'title',
      message: 'This is empty. Give some text, or remove the key where it is not required.',
    });
  });
});

describe('whatever the bytes', () => {
  const files = record();
  const json = new TextEncoder().encode(files.json as string);
  const safe = (given: RecordFiles): void => {
    const parsed = parseRecord(given);
    if (parsed.ok) {
      for (const { text, spans } of parsed.record.statements) {
        const words = spans.map(({ source, start, end }) =>
          parsed.record.sources.find(({ id }) => id === source)?.text?.slice(start, end),
        );
        expect(words.join('\n')).toBe(text);
      }
      return;
    }
    expect(parsed.problems.length).toBeGreaterThan(0);
    for (const { message } of parsed.problems) expect(message).toMatch(/[.?]$/);
  };

  it('there is a result', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 50 }), (bytes, text) =>
        safe({ json: bytes, texts: new Map([['article.txt', text]]) }),
      ),
    );
  });

  it('there is a result for a record with bytes changed', () => {
    const edit = fc.record({ at: fc.nat(json.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const bytes = json.slice();
        for (const { at, byte } of edits) bytes[at] = byte;
        safe({ json: bytes, texts: files.texts });
      }),
      { numRuns: 300 },
    );
  });

  it('there is a result for a record with any value anywhere', () => {
    const paths = pathsOf(draft());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) =>
        safe(filesOf(changed(draft(), [path, value]))),
      ),
      { numRuns: 300 },
    );
  });

  it('there is a result for any held text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => safe(record({}, ARTICLE + text))),
      { numRuns: 300 },
    );
  });

  it('there is a result for any offsets, and the span is its text', () => {
    const text = 'One 😀 two “three” café.\n\nFour.';
    fc.assert(
      fc.property(fc.nat(text.length + 2), fc.nat(text.length + 2), (start, end) => {
        const spans = [{ source: 'article', start, end: Math.max(1, end) }];
        safe(record({ statements: [{ ...lastStatement(), spans }], notes: [], claims: [] }, text));
      }),
      { numRuns: 300 },
    );
  });
});

function lastStatement(): Draft['statements'][number] {
  const statement = draft().statements.at(-1);
  if (!statement) throw new Error('The draft has no statement.');
  return statement;
}

/** Every path of a value, written `statements.0.id`. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return path === '' ? [] : [path];
  const below = Object.entries(value).flatMap(([key, child]) => pathsOf(child, path === '' ? key : `${path}.${key}`));
  return path === '' ? below : [path, ...below];
}

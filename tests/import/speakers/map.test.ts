import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSpeakerMap } from '../../../src/import/speakers/map.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const problemsOf = (text: string): readonly string[] => {
  const read = parseSpeakerMap(text);
  return 'problems' in read ? read.problems.map(({ line, message }) => `${line ?? '–'}: ${message}`) : [];
};
const SHAPE = 'Write {"SPEAKER_00": "Jane Roe"}, or {"SPEAKER_00": {"name": "Jane Roe", "role": "Minister"}}.';

describe('a file of --speakers', () => {
  it('names labels, with a role or several', () => {
    const read = parseSpeakerMap(
      '\ufeff{"SPEAKER_00": " Jen  Psaki ", "S1": {"name": "Ann Lee", "role": "Mayor"}, "S2": {"name": "Bo", "roles": ["A", "B"]}, "S3": {"name": "Cafe\u0301"}}',
    );
    expect(read).toEqual(
      new Map([
        ['SPEAKER_00', { name: 'Jen Psaki', roles: [] }],
        ['S1', { name: 'Ann Lee', roles: ['Mayor'] }],
        ['S2', { name: 'Bo', roles: ['A', 'B'] }],
        ['S3', { name: 'Café', roles: [] }],
      ]),
    );
    expect(parseSpeakerMap('{}')).toEqual(new Map());
  });

  it.each([
    ['["a"]', `1: The file is no list of names by label. ${SHAPE}`],
    ['null', `1: The file is no list of names by label. ${SHAPE}`],
    ['{\n"a": 1}', `2: The name of “a” is a number. ${SHAPE}`],
    ['{"a": null}', `1: The name of “a” is null. ${SHAPE}`],
    ['{"a": ["x"]}', `1: The name of “a” is a list. ${SHAPE}`],
    ['{"a": {"role": "x"}}', `1: “a” has no "name" that is a text. ${SHAPE}`],
    ['{"a": {"name": "x",\n"rol": "y"}}', '2: “rol” of “a” is not known. Use "name", "role" or "roles".'],
    ['{"a": {"name": "x", "role": "y", "roles": []}}', '1: “a” has "role" and "roles". Keep one of them.'],
    ['{"a": {"name": "x", "role": 1}}', '1: The "role" of “a” is a number. Write a text, such as "Minister".'],
    [
      '{"a": {"name": "x", "roles": "y"}}',
      '1: The "roles" of “a” are a text. Write a list of texts, such as ["Minister"].',
    ],
    ['{"a": {"name": "x", "roles": ["b",\n{}]}}', '2: A role of “a” is an object. Write a text, such as "Minister".'],
    ['{"a": "–"}', '1: The name of “a” is empty. Write it, or leave out the label.'],
    ['{"a": {"name": "x", "role": " "}}', '1: The role of “a” is empty. Write it, or leave out the label.'],
    ['{" ": "x"}', '1: A label is empty. Copy it as the file prints it.'],
    ['{"a": "x",\n"a": "y"}', '2: “a” stands twice, first on line 1. Keep one.'],
    ['{"a": {"name": "x", "name": "y"}}', '1: “name” stands twice, first on line 1. Keep one.'],
    ['{"a": "x\\u0007y"}', '1: The name of “a”: U+0007, a control character, is not allowed. Remove it.'],
    [
      '{"a": "\u202ey"}',
      '1: The name of “a”: U+202E, a mark that changes the direction of text, is not allowed. Remove it.',
    ],
    [`{"a": "${'x'.repeat(121)}"}`, '1: The name of “a” has 121 characters, and at most 120 are taken. Shorten it.'],
  ])('is refused as %s', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('takes the longest name there is', () => {
    expect(problemsOf(`{"a": "${'x'.repeat(120)}"}`)).toEqual([]);
  });

  it('says where its JSON breaks', () => {
    expect(problemsOf('{"a": "x"\n"b": "y"}')[0]).toMatch(/^2: The JSON is broken at column 1/);
    expect(problemsOf('')[0]).toMatch(/^1: The JSON ends too early/);
  });

  it('is not shown with marks that turn the direction of text', () => {
    expect(problemsOf('{"\u202ea": 1}')[0]).toContain('“\ufffda”');
  });

  it('tells at most twenty problems', () => {
    const file = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`l${at}`, at]));
    expect(problemsOf(JSON.stringify(file))).toHaveLength(20);
  });

  it('is a map or refused, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"a": ${json}}`),
        ),
        (text) => {
          const read = parseSpeakerMap(text);
          const names =
            'problems' in read
              ? read.problems.map(({ message }) => message)
              : [...read.values()].map(({ name }) => name);
          expect('problems' in read && names.length === 0).toBe(false);
          expect(names).not.toContain('');
        },
      ),
      { numRuns: fuzzRuns() },
    );
  });
});

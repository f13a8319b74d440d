import { describe, expect, it } from 'vitest';
import {
  fieldProblem,
  filledAtFirst,
  type FormField,
  readForm,
  submitted,
} from '../../../src/playground/message/form.ts';

const input = (more: object = {}): object => ({ type: 4, custom_id: 'words', style: 1, ...more });
const label = (component: object, more: object = {}): object => ({ type: 18, label: 'Words', component, ...more });
const options = ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value, default: value === 'b' }));
const menu = (more: object = {}): object => ({ type: 3, custom_id: 'pick', options, ...more });

function field(component: object): FormField {
  return readForm({ components: [label(component)] }).parts[0] as FormField;
}

describe('a form', () => {
  it('is read with its texts, fields of today and of before, and what is not known', () => {
    const components = [
      { type: 10, content: 'Hello' },
      label(input({ style: 2, value: 'v', placeholder: 'p', min_length: 2, max_length: 9 }), { description: 'd' }),
      { type: 1, components: [input({ label: 'Old', required: false })] },
      label({ type: 19 }),
      { type: 99 },
    ];
    const { title, parts } = readForm({ title: 'Search', components });
    expect(title).toBe('Search');
    expect(parts).toMatchObject([
      { kind: 'text', text: 'Hello' },
      {
        around: 'label',
        label: 'Words',
        description: 'd',
        required: true,
        input: { kind: 'paragraph', value: 'v', placeholder: 'p', min: 2, max: 9 },
      },
      { around: 'row', label: 'Old', required: false, input: { kind: 'line', min: 0, max: 4000 } },
      { kind: 'unknown', type: '18' },
      { kind: 'unknown', type: '99' },
    ]);
  });

  it('is submitted as Discord sends it, with a number for every component', () => {
    const components = [
      { type: 10, content: 'a' },
      label(input()),
      label(menu()),
      { type: 1, components: [input({ custom_id: 'old' })] },
    ];
    const form = readForm({ components });
    expect(filledAtFirst(form)).toEqual({ words: '', pick: ['b'], old: '' });
    expect(submitted(form, { words: 'taiwan', pick: ['a'], old: 'o' })).toEqual([
      { type: 10, id: 1 },
      { type: 18, id: 2, component: { type: 4, id: 3, custom_id: 'words', value: 'taiwan' } },
      { type: 18, id: 4, component: { type: 3, id: 5, custom_id: 'pick', values: ['a'] } },
      { type: 1, id: 6, components: [{ type: 4, id: 7, custom_id: 'old', value: 'o' }] },
    ]);
  });

  it('keeps the numbers it was given, and gives none twice', () => {
    const form = readForm({ components: [label(input()), label(menu({ id: 1 }), { id: 3 })] });
    expect(submitted(form, {})).toMatchObject([
      { id: 2, component: { id: 4, value: '' } },
      { id: 3, component: { id: 1, values: [] } },
    ]);
  });
});

describe('a field says what is wrong', () => {
  it.each([
    [{}, '', 'Fill this in.'],
    [{}, 'a', undefined],
    [{ required: false }, '', undefined],
    [{ required: false, min_length: 3 }, '', undefined],
    [{ required: false, min_length: 3 }, 'ab', 'At least 3 characters; there are 2.'],
    [{ min_length: 3 }, 'abc', undefined],
    [{ max_length: 3 }, 'abcd', 'At most 3 characters; there are 4.'],
  ])('a text %j with %j', (more, value, problem) => {
    expect(fieldProblem(field(input(more)), value)).toBe(problem);
  });

  it.each([
    [{}, [], 'Choose one.'],
    [{}, ['a'], undefined],
    [{ required: false }, [], undefined],
    [{ required: false, min_values: 2, max_values: 3 }, ['a'], 'Choose at least 2.'],
    [{ min_values: 2, max_values: 3 }, ['a', 'b'], undefined],
  ])('a menu %j with %j', (more, value, problem) => {
    expect(fieldProblem(field(menu(more)), value)).toBe(problem);
  });
});

import { expect, test } from 'vitest';
import { formats } from '../../../src/import/formats/index.ts';

const ids = formats.map(({ id }) => id);

test('no two formats have one id or one name', () => {
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const names = formats.map(({ name }) => name.toLowerCase());
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(formats.map(({ id, units }) => [id, ...units] as const))(
  'what is counted in %s has a word for one and another for several',
  (_, one, many) => {
    expect(one).toMatch(/^[a-z]+$/);
    expect(many).toMatch(/^[a-z]+$/);
    expect(many).not.toBe(one);
  },
);

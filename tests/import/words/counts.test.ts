import { expect, test } from 'vitest';
import { countsOf, repeated } from '../../../src/import/words/counts.ts';

test('values are counted in the order they first come in', () => {
  expect([...countsOf(['quay', 'pier', 'quay', ''])]).toEqual([
    ['quay', 2],
    ['pier', 1],
    ['', 1],
  ]);
});

test('values that come again are told from those that come once', () => {
  expect([...repeated(['quay', 'pier', 'quay', 'pier', 'quay', 'mole'])]).toEqual(['quay', 'pier']);
  expect([...repeated(['quay', 'pier', 'quay', 'pier', 'quay', 'mole'], 3)]).toEqual(['quay']);
});

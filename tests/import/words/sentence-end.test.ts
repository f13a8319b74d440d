import { expect, test } from 'vitest';
import { endsSentence } from '../../../src/import/words/sentence-end.ts';

test.each([
  ['It is so.', '', true],
  ['It is so. ', '', true],
  ['Is it?”', '', true],
  ['(No.)', 'It is.', true],
  ['そうです。', '', true],
  ['「はい。」', '', true],
  ['No.', 'It is not.', true],
  ['with Mr.', '', false],
  ['with Mr.', 'The', false],
  ['in the U.S.', 'Senate', false],
  ['in the U.S.', 'The', true],
  ['in the U.S.', '', true],
  ['so', '', false],
  ['so:', '', false],
  ['', 'so', false],
])('"%s" before "%s" ends a sentence: %s', (text, ahead, ends) => {
  expect(endsSentence(text, ahead)).toBe(ends);
});

import { expect, test } from 'vitest';
import { rootOf } from '../../../src/import/reading/xml-root.ts';

test.each([
  ['<a/>', undefined],
  ['<?xml version="1.0"?><!-- c --><a xmlns="urn:one" x="2">', { name: 'a', namespace: 'urn:one' }],
  ["<p.q:a xmlns='urn:one' xmlns:pxq='urn:two' xmlns:p.q = 'urn:three'>", { name: 'a', namespace: 'urn:three' }],
  ['<p:a xmlns="urn:one">', { name: 'a', namespace: '' }],
  ['words', undefined],
])('the outermost element of %s', (text, expected) => {
  expect(rootOf(text)).toEqual(expected);
});

test('may have a prefix as long as the file', () => {
  const prefix = 'a'.repeat(200_000);
  expect(rootOf(`<${prefix}:tt xmlns:${prefix}="urn:one">`)).toEqual({ name: 'tt', namespace: 'urn:one' });
});

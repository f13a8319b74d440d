import { expect, it } from 'vitest';
import { openArchive } from '../../../src/answers/archive.ts';
import { secondRecord } from '../../answers/second-record.ts';
import { firstRecord } from '../../support/first-record.ts';
import { ask } from './support.ts';

const archive = openArchive([firstRecord, secondRecord]);
const menu = (...asked: Parameters<typeof ask>) => ask(...asked).menus[0]!.custom_id;

it('what is opened from a list leads back to that list, of one record or of all', () => {
  expect(menu('topics', {}, { archive })).toMatch(/^r1:topic:all@[^:]+:topics$/);
  expect(menu('who', {}, { archive })).toMatch(/^r1:profile:all@[^:]+:who$/);
  expect(menu('who', { record: secondRecord.id }, { archive })).toMatch(/^r1:profile:(?!all)[^:]+:who$/);
});

it('what is opened where nothing was found leads back there', () => {
  expect(menu('quote', { words: 'iran' })).toMatch(/^r1:topic:[^:]+:quote:w=iran$/);
  expect(menu('topics', { topic: 'xyzzy' })).toMatch(/^r1:topic:[^:]+:topics:t=xyzzy$/);
});

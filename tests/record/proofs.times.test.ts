import { describe, expect, it } from 'vitest';
import { changed, draft, filesOf, problemsOf } from '../support/record.ts';
import { type Case, refuses } from './refuses.ts';

describe('the time of a statement', () => {
  it('may be a moment, a stretch, or both ends at once', () => {
    for (const time of [{ start: 0 }, { start: 12.5, end: 13 }, { start: 3, end: 3 }]) {
      expect(problemsOf(filesOf(changed(draft(), ['statements[0].time', time])))).toEqual([]);
    }
  });

  it.each<Case>([
    [
      'an end before the start',
      [['statements[0].time', { start: 12.5, end: 3 }]],
      [
        'statements[0].time.end | "end": 3 | The end, 3 s, is before the start, 12.5 s. Correct one, or leave out the end.',
      ],
    ],
  ])('refuses %s', refuses);

  it('is refused where it is negative, or no number', () => {
    for (const time of [{ start: -1 }, { start: '1' }, { end: 1 }, { start: 1, end: -1 }]) {
      expect(problemsOf(filesOf(changed(draft(), ['statements[0].time', time])))).not.toEqual([]);
    }
  });
});

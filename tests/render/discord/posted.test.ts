import { describe, expect, it } from 'vitest';
import { archiveOf, line } from '../small-record.ts';
import { ask } from './support.ts';

/** So many letters more in a sentence, so that a few letters of room more or less would end a line elsewhere. */
const LENGTHS = Array.from({ length: 12 }, (_, at) => at + 1);

function longLines(length: number) {
  const text = `Needle ${'a'.repeat(length)}. `.repeat(200).trim();
  return archiveOf(...Array.from({ length: 12 }, (_, at) => line({ id: `s${at + 1}`, text })));
}

const posted = { audience: 'channel', postedBy: '42' } as const;

describe('a posted card whose lines are cut', () => {
  it.each(LENGTHS)('shows the words of the card it was posted from: %i', (length) => {
    const archive = longLines(length);
    for (const page of [1, 4]) {
      const options = { words: 'needle', page };
      const [own, everyones] = [ask('quote', options, { archive }), ask('quote', options, { archive, ...posted })];
      expect(own.card).toContain('cut, open for full text');
      expect(own.sections[0]![0]).toContain(`page ${page} of 4`);
      expect(everyones.sections[0]![0]).toMatch(/lines \d+–\d+ shown/);
      expect(everyones.sections.slice(1)).toEqual(own.sections.slice(1));
    }
  });

  it.each(LENGTHS)('does so where the page asked for is not there: %i', (length) => {
    const archive = longLines(length);
    const own = ask('quote', { words: 'needle', page: 99 }, { archive });
    expect(own.card).toMatch(/There is no page 99[^]* cut, open for full text/);
    // Its button posts the page that is shown.
    const everyones = ask('quote', { words: 'needle', page: 4 }, { archive, ...posted });
    expect(everyones.sections.slice(1)).toEqual(own.sections.slice(1));
  });
});

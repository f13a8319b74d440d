import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { FIDELITIES } from '../../src/record/schema.ts';
import { LABELS } from '../../src/render/labels.ts';
import { listed, speakerLine } from '../../src/render/names.ts';
import { NBSP } from '../../src/render/nbsp.ts';
import { countText, dayText, fidelityCounts, footer, numberText, sourceLine } from '../../src/render/words.ts';
import { archiveOf, counts, line, smallRecord } from './small-record.ts';

/** No-break spaces as plain ones, for reading. */
const plain = (text: string) => text.replaceAll(NBSP, ' ');

describe('labels', () => {
  it('give every fidelity a mark of its own', () => {
    expect(new Set(FIDELITIES.map((fidelity) => LABELS[fidelity].mark)).size).toBe(FIDELITIES.length);
  });
});

describe('speakerLine', () => {
  const archive = archiveOf({ id: 's1' }, { id: 's2', derivedFrom: ['post'] });

  it.each([
    ['a participant', line({ speakers: ['ann-lee'], about: ['bo-sand'] }), 'Ann Lee'],
    ['a group', line({ speakers: ['lee-and-sand'] }), 'Lee and Sand, jointly'],
    ['two speakers', line({ speakers: ['ann-lee', 'bo-sand'] }), 'Lee and Sand, jointly'],
    ['an institution on a participant', line({ about: ['bo-sand', 'norland'] }), 'Palace, on Bo Sand'],
    ['an institution on both', line({ about: ['ann-lee', 'bo-sand'] }), 'Palace, on Lee and Sand'],
    ['an institution on their group', line({ about: ['lee-and-sand', 'ann-lee'] }), 'Palace, on Lee and Sand'],
    ['an institution on an absent party', line({ about: ['norland'] }), 'Palace'],
    ['a post', line({ id: 's2', speakers: ['ann-lee'] }), 'Ann Lee, on Mastodon'],
    ['a disputed attribution', line({ attribution: 'disputed' }), 'Palace, attribution disputed'],
    ['an id the record lacks', line({ speakers: ['nobody'] }), 'nobody'],
  ])('names %s', (_, view, expected) => {
    expect(plain(speakerLine(archive, view))).toBe(expected);
  });

  it('joins three names with commas and one "and"', () => {
    expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
  });
});

describe('sourceLine', () => {
  it('says who reported it, when, which line, and one flag', () => {
    const view = line({ flags: ['error-in-source', 'fragment-unsourced'] });
    expect(plain(sourceLine(archiveOf(), view))).toBe('via Daily · 5 Mar 2024 · s1 · error in source');
  });

  it('names the record where several are open', () => {
    const archive = openArchive([smallRecord(), smallRecord({ id: 'other', title: 'Other meeting' })]);
    expect(plain(sourceLine(archive, line({ record: 'other' })))).toBe('via Daily · 5 Mar 2024 · s1 · Other meeting');
  });

  it('never leaves a dot alone at a line start: each has a no-break space before it', () => {
    expect(sourceLine(archiveOf(), line())).not.toMatch(/ ·/);
  });
});

describe('footer', () => {
  it('names the record, its date and revision', () => {
    expect(plain(footer(archiveOf(), ['lee-sand']))).toBe('Lee–Sand meeting, 5 Mar 2024 · rev 2');
  });

  it('counts records where an answer draws on several', () => {
    const archive = openArchive([smallRecord(), smallRecord({ id: 'other', title: 'Other meeting' })]);
    expect(plain(footer(archive, ['lee-sand', 'other', 'other']))).toBe('2 records');
    expect(plain(footer(archive, ['other']))).toMatch(/^Other meeting/);
  });
});

describe('numbers', () => {
  it.each([
    ['2022-01-21', '21 Jan 2022'],
    // The day as written, not as it is elsewhere: 23:30 in Washington is the 22nd in Tokyo.
    ['2022-01-21T23:30:00-05:00', '21 Jan 2022'],
    ['2022-01-02', '2 Jan 2022'],
    ['someday', 'someday'],
  ])('writes the day of %s', (value, expected) => {
    expect(plain(dayText(value))).toBe(expected);
  });

  it('sets thousands apart', () => {
    expect([0, 999, 1000, 1234567].map(numberText)).toEqual(['0', '999', '1,000', '1,234,567']);
  });

  it('counts one and many', () => {
    expect(plain(countText(1, 'line'))).toBe('1 line');
    expect(plain(countText(0, 'line'))).toBe('0 lines');
  });

  it('lists fidelities in label order, and prints a zero without a mark', () => {
    const some = counts({ partial: 3, 'verbatim-reported': 1, paraphrase: 2 });
    expect(fidelityCounts(some, 'show').map(({ mark, text }) => `${mark}|${plain(text)}`)).toEqual([
      '|0 verbatim',
      '◉|1 verbatim, as reported',
      '◐|3 partial quotes',
      '○|2 paraphrases',
    ]);
    expect(fidelityCounts(counts(), 'hide')).toEqual([]);
  });
});

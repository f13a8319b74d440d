import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { verify } from '../../src/answers/verify.ts';
import { heading } from '../../src/render/headings.ts';
import { renderText } from '../../src/render/text/render.ts';
import { plainStyle } from '../../src/render/text/style.ts';
import { shownLines } from '../../src/render/verification/shown-lines.ts';
import { closingRemarks } from '../../src/render/verification/remarks.ts';
import type { Verification } from '../../src/answers/schema.ts';
import { cutTalk } from '../support/cut-talk.ts';

const LINES = [
  'The ferry to the island leaves at noon. The keeper waits at the pier.',
  'A lantern burns there all night. Nobody sleeps before the bell.',
  'In the morning the painters arrive. They bring ladders and white paint.',
  'The harbour is frozen in part. The crane stands still until spring.',
];
const talk = cutTalk([
  ['ana', ...LINES],
  ['ben', 'The trawlers unload their catch on the southern quay.'],
]);
const archive = openArchive([talk]);
const several = openArchive([talk, cutTalk([['ben', 'The lease of the old mill ends in March.']], { id: 'other' })]);

function asked(quote: string, speaker?: string, from = archive): Verification {
  const answer = verify(from, { quote, speaker });
  if (answer.kind !== 'verification') throw new Error('Nothing was checked.');
  return answer;
}

/** The lines of a heading. */
function head(answer: Verification, from = archive): readonly string[] {
  const { title, detail, more } = heading(answer, from);
  return [title, detail ?? [], more ?? []]
    .map((phrase) =>
      phrase
        .map((piece) => (typeof piece === 'string' ? piece : '`'))
        .join('')
        .replaceAll('\u00a0', ' '),
    )
    .filter((line) => line !== '');
}

describe('a quote that runs over lines of one turn', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'waits at the pier. A lantern burns',
      'Word for word',
      'All 7 words stand together in s1 and s2, which follow one another',
    ],
    [LINES.slice(0, 3).join(' '), 'Word for word', 'All 37 words stand together in s1 to s3, which follow one another'],
    [
      'waits at the pier. A lantern burnt there all night',
      'Close, not word for word',
      '1 difference from s1 and s2, which follow one another',
    ],
    [
      'The keeper waits at the pier. Nobody sleeps before the bell.',
      'Words left out',
      'Yours does not mark what it leaves out of s1 and s2, which follow one another · 6 words left out',
    ],
    [
      'The keeper waits at the pier … the painters arrive',
      'Word for word, with words left out',
      'The rest stands in s1 and s3, all of one turn, in order · 14 words left out',
    ],
    ['the pier. A', 'Too short to decide', '3 words · s1 and s2, which follow one another, hold them'],
    [
      'the pier. A lantern',
      'Word for word',
      'All 4 words stand together in s1 and s2, which follow one another · short text, found in 1 place',
    ],
  ])('is told so: %s', (quote, ...lines) => {
    expect(head(asked(quote))).toEqual(lines);
  });

  it('names the record where several are open', () => {
    expect(head(asked('waits at the pier. A lantern burns', undefined, several), several)[1]).toBe(
      'All 7 words stand together in s1 and s2 (Talk that is cut), which follow one another',
    );
  });

  it('is told as someone else’s', () => {
    expect(head(asked('waits at the pier. A lantern burns', 'Ben Cole'))).toEqual([
      'Said by someone else',
      'You named Ben Cole · the record names Ana Bell',
      'All 7 words stand together in s1 and s2, which follow one another',
    ]);
  });

  it('is shown with each of its lines once, in order, with the words found', () => {
    const lines = shownLines(asked('waits at the pier … all night. Nobody sleeps … the painters arrive'), archive);
    const found = lines.map(({ view }) => view!.matches!.map(({ start, end }) => view!.text.slice(start, end)));
    expect(lines.map(({ view }) => view!.id)).toEqual(['s1', 's2', 's3']);
    expect(found).toEqual([['waits at the pier'], ['all night. Nobody sleeps'], ['the painters arrive']]);
    expect(lines.flatMap(({ leads }) => leads)).toEqual([]);
  });

  it('is printed with both lines whole', () => {
    const answer = asked('waits at the pier. A lantern burns');
    const text = renderText({ kind: 'answered', answer }, archive, {
      width: 200,
      style: plainStyle,
      typeStep: () => '',
      typePage: () => '',
      typeOption: () => '',
    });
    expect(text.indexOf(LINES[0]!)).toBeGreaterThan(0);
    expect(text.indexOf(LINES[1]!)).toBeGreaterThan(text.indexOf(LINES[0]!));
  });

  it('says how many of many lines are not shown', () => {
    const many = openArchive([
      cutTalk([['ana', ...Array.from({ length: 9 }, (_, at) => `Here is boat${at} at pier${at}.`)]]),
    ]);
    const quote = many.corpus.statements.map(({ text }) => text).join(' ');
    const answer = asked(quote, undefined, many);
    expect(head(answer, many)[1]).toContain('in s1 to s9, which follow one another');
    expect(shownLines(answer, many)).toHaveLength(6);
    expect(closingRemarks(answer, many)).toEqual([['It goes on in 3\u00a0more lines not shown here']]);
  });
});

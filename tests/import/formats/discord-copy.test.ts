import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/import/format.ts';
import { discordCopy } from '../../../src/import/formats/discord-copy.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { byLine } from '../by-line.ts';
import { damaged } from '../cues/reading.ts';
import { detects, read, readOrRefused, said, units } from '../reading.ts';

const CHANNEL = `Ana Silva — 11/28/2026 10:03 AM
Good morning.
Shall we begin? (edited)

Bo — 11/28/2026 10:04 AM
Yes.
👍
3
Ana Silva — 11/28/2026 10:05 AM
[10:06 AM] The pier first.
Image
`;

describe('a channel copied from Discord', () => {
  test.each([
    CHANNEL,
    CHANNEL.replaceAll('11/28/2026', 'Today at'),
    CHANNEL.replaceAll('11/28/2026 ', ''),
    CHANNEL.replaceAll('11/28/2026 10', '11/28/26, 10'),
    CHANNEL.replaceAll(/11\/28\/2026 (\d+:\d+) AM/g, '28.11.2026 $1'),
    `November 28, 2026\n${CHANNEL}`,
    'Ana — Yesterday at 9:59 PM\nHello.\nBo — Today at 12:01 AM\nHello.\n',
  ])('is known: %j', (text) => {
    expect(detects(discordCopy, text)).toBe(true);
  });

  test.each([
    '',
    'Opening — 10:00 AM\nWelcome\nKeynote — 10:30 AM\nMs Roe\nBreak — 11:00 AM\nCoffee\n',
    'Jane Roe — 11/28/2026 10:03 AM\nWASHINGTON: The president said that it rains.\n',
    'The fair opens — 10:00 AM\nThe fair closes — 6:00 PM\n',
    'Ana: We begin — 10:03 AM\nBo: Yes.\nAna: Good.\n',
    `The council met. It was late.\n\n${CHANNEL}`,
  ])('is none: %j', (text) => {
    expect(detects(discordCopy, text)).toBe(false);
  });

  test('gives what was typed, without what the client shows beside it', () => {
    const reading = read(discordCopy, CHANNEL);
    expect(reading.segments).toEqual([
      { speaker: 'Ana Silva', text: 'Good morning.\nShall we begin?', paragraph: true, line: 1 },
      { speaker: 'Bo', text: 'Yes.', paragraph: true, line: 5 },
      { speaker: 'Ana Silva', text: 'The pier first.', paragraph: true, line: 9 },
    ]);
    expect(byLine(reading.omitted).map(({ line, text, units }) => [line, text, units])).toEqual([
      [7, '👍\n3', 0],
      [11, 'Image', 0],
    ]);
    expect(reading.notes.map(({ line, message }) => [line, message])).toEqual([
      [3, 'The message on this line was edited after it was sent. The words are those of the copy.'],
    ]);
    expect([reading.present, units(reading), reading.words]).toEqual([3, 3, undefined]);
  });

  test.each([
    ['11/28/2026 10:03 AM', '2026-11-28'],
    ['28/11/2026 10:03', '2026-11-28'],
    ['3/4/2026 10:03 AM', '2026-03-04'],
    // In two ways, and so not at all.
    ['3/4/2026 10:03', undefined],
    ['04.03.26 10:03', '2026-03-04'],
    ['2026-03-04 10:03', '2026-03-04'],
    ['31/31/2026 10:03', undefined],
    ['Today at 10:03 AM', undefined],
    ['10:03 AM', undefined],
  ])('begins at %s, on the day %s', (when, date) => {
    expect(read(discordCopy, `Ana — ${when}\nHello.\nBo — ${when}\nHello.\n`).about).toEqual({ date });
  });

  test('is of the day that stands above its first message', () => {
    const text = 'November 28, 2026\nAna — 10:03 AM\nHello.\nNovember 29, 2026\nAna — 9:00 AM\nHello.\n';
    const reading = read(discordCopy, text);
    expect(reading.about).toEqual({ date: '2026-11-28' });
    expect(said(reading)).toEqual(['Ana: Hello.', 'Ana: Hello.']);
  });

  test('has names above the time where the account has a tag', () => {
    const text =
      'Bo — Today at 2:29 PM\nstar\nTeXit\nAPP\n — Today at 2:29 PM\nwords\nAna\n — Today at 2:30 PM\nfine\n';
    const reading = read(discordCopy, text);
    expect(said(reading)).toEqual(['Bo: star', 'TeXit: words', 'Ana: fine']);
    expect(reading.segments.map(({ line }) => line)).toEqual([1, 3, 7]);
  });

  test('does not take a sentence that ends with a time for a name', () => {
    const text = CHANNEL.replaceAll('11/28/2026 ', '').replace('Yes.', 'Yes.\nwe meet at the old café — 10:30 AM');
    expect(said(read(discordCopy, text))[1]).toBe('Bo: Yes.\nwe meet at the old café — 10:30 AM');
  });

  test.each([
    ['@Ana\nShall we begin?', 'Yes.'],
    ['Ana\nsomething that is not in the copy', 'Yes.'],
    ['@Ana Shall we begin?', 'Yes.'],
    ['@Ana What is this?', 'Yes.\n@Ana What is this?'],
    ['Cy\nwas here', 'Yes.\nCy\nwas here'],
  ])('does not give Bo what Ana wrote, where %j is shown above her answer', (shown, words) => {
    const text = `Ana — Today at 10:03 AM\nShall we begin?\nBo — Today at 10:04 AM\nYes.\n${shown}\nAna — Today at 10:05 AM\nGood.\n`;
    const reading = read(discordCopy, text);
    expect(said(reading)).toEqual(['Ana: Shall we begin?', `Bo: ${words}`, 'Ana: Good.']);
    expect(reading.omitted).toHaveLength(words === 'Yes.' ? 1 : 0);
  });

  test('tells of messages without words and of words before the first name', () => {
    const reading = read(discordCopy, 'so I said\nAna — Today at 10:03 AM\nImage\nBo — Today at 10:04 AM\nHello.\n');
    expect(byLine(reading.omitted)).toEqual([
      { line: 1, text: 'so I said', why: 'It stands before the first message.', units: 0 },
      { line: 2, text: 'Ana — Today at 10:03 AM', why: 'The message has no words.' },
      { line: 3, text: 'Image', why: 'It stands for a picture.', units: 0 },
    ]);
    expect([reading.present, units(reading)]).toEqual([2, 2]);
  });

  test('without a message is refused', () => {
    expect(() => read(discordCopy, 'Good morning.')).toThrow(Refusal);
  });
});

test('no damage makes the reader throw or lose a message', () => {
  fc.assert(
    fc.property(damaged([CHANNEL]), (text) => void readOrRefused(discordCopy, text)),
    { numRuns: fuzzRuns() },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/import/format.ts';
import { zoomChat } from '../../../src/import/formats/zoom-chat.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { byLine } from '../by-line.ts';
import { damaged } from '../cues/reading.ts';
import { detects, read, readOrRefused, said, units } from '../reading.ts';

const NEW = `10:02:33 From Ana Silva to Everyone:
\tGood morning folks
\tThe sound is fine
10:02:40 From  Bo Lind  to  Everyone:
\tReplying to "Good morning folks"
\t
\tHi Ana
10:02:42 From Bo Lind to Ana Silva (Direct Message):
\tAre you cross with me?
\tStill?
10:02:43 From Bo Lind to Everyone:
\tReacted to "Good morning folks" with 👍
`;
const OLD = `10:03:01\t From  Ana Silva : who goes to Bo : and when?
second line
10:03:06\t From  Bo Lind  to  Ana Silva(Privately) : not now
or ever
10:03:08\t From  Bo Lind : please note:
`;
const CLOUD = '00:10:01\tAna Silva:\thello there\nsecond line\n00:10:05\tBo Lind:\tyes: no\n';

/** One message to all. */
function message(...lines: readonly string[]): string {
  return `10:00:00 From Bo to Everyone:\n${lines.map((line) => `\t${line}\n`).join('')}`;
}

describe('a chat saved by Zoom', () => {
  test.each([NEW, OLD, CLOUD, message('Yes.'), `# Zoom chat\n\n- ${message('Yes.')}`])('is known: %j', (text) => {
    expect(detects(zoomChat, text)).toBe(true);
  });

  test.each([
    '',
    'From Ana to Everyone:\n\tHello\n',
    '10:30 From Paris to London:\n  a train\n11:30 From Rome to Bern:\n  another\n',
    '10:30 From Paris : a talk\n11:30 From Rome : another\n',
    '00:10:01\tAna Silva:\thello there\n',
    'Ana: Good morning.\n\nBo: Hello.\n',
    `The chair opened the meeting. All were there.\n\n${message('Yes.')}`,
  ])('is none: %j', (text) => {
    expect(detects(zoomChat, text)).toBe(false);
  });

  test('gives messages to all, each by who typed it', () => {
    const reading = read(zoomChat, NEW);
    expect(reading.segments).toEqual([
      { speaker: 'Ana Silva', text: 'Good morning folks\nThe sound is fine', paragraph: true, line: 1 },
      { speaker: 'Bo Lind', text: 'Hi Ana', paragraph: true, line: 4 },
    ]);
    expect([reading.present, units(reading), reading.words]).toEqual([4, 4, 'typed']);
  });

  test.each([OLD, NEW.replace('Silva (Direct', 'Silva(Direct')])('names whom a private message is to: %j', (text) => {
    const whys = read(zoomChat, text).omitted.map(({ why }) => why);
    expect(whys).toContain('It was written to Ana Silva and not to the meeting. Private messages are left out.');
  });

  test.each(['-----\nsecret', '# secret\nsecret', 'secret', '\n\tsecret'])('shows no private word: %j', (below) => {
    const text = `${message('Hello.')}10:01:00 From Bo to Ana (Direct Message):\n\tfirst\n${below}\n${message('Bye.')}`;
    const reading = read(zoomChat, text);
    expect(said(reading)).toEqual(['Bo: Hello.', 'Bo: Bye.']);
    expect(JSON.stringify(reading)).not.toMatch(/secret|first/);
  });

  test('of several days says so', () => {
    const days = (last: string) => `2026-11-28 ${message('Yes.')}${last} ${message('No.')}`;
    expect(read(zoomChat, days('2026-11-28')).notes).toHaveLength(1);
    expect(read(zoomChat, days('2026-11-29')).notes[1]?.message).toMatch(
      /^Messages are of 2 days, from 2026-11-28 to 2026-11-29\./,
    );
  });

  test('leaves out what is private and what Zoom wrote, and shows no private word', () => {
    expect(byLine(read(zoomChat, NEW).omitted)).toEqual([
      {
        line: 5,
        text: 'Replying to "Good morning folks"',
        why: 'It quotes the message that is answered.',
        units: 0,
      },
      {
        line: 8,
        text: '10:02:42 From Bo Lind to Ana Silva (Direct Message):',
        why: 'It was written to Ana Silva and not to the meeting. Private messages are left out.',
      },
      {
        line: 11,
        text: '10:02:43 From Bo Lind to Everyone:\nReacted to "Good morning folks" with 👍',
        why: 'It is a reaction, and no words of a person.',
      },
    ]);
    const old = read(zoomChat, OLD);
    expect(JSON.stringify(old)).not.toContain('not now');
    expect(JSON.stringify(old)).not.toContain('or ever');
  });

  test('in its older form has the words behind a colon', () => {
    const reading = read(zoomChat, OLD);
    expect(said(reading)).toEqual(['Ana Silva: who goes to Bo : and when?\nsecond line', 'Bo Lind: please note:']);
    expect([reading.present, units(reading)]).toEqual([3, 3]);
  });

  test('of a cloud recording has times of the recording, any other none', () => {
    expect(read(zoomChat, CLOUD).segments.map(({ start, text }) => [start, text])).toEqual([
      [601, 'hello there\nsecond line'],
      [605, 'yes: no'],
    ]);
    const { segments, notes } = read(zoomChat, NEW);
    expect(segments.filter(({ start }) => start !== undefined)).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  test.each([
    [['Replying to "Good day" Hello.'], ['Hello.']],
    [['Replying to "He said "no" to..."', '', 'No.'], ['No.']],
    [['Replying to "He said "no" to..." He did not.'], ['He did not.']],
    [['Replying to "first', 'second"', '', 'Third.'], ['Third.']],
    [['Replying to "I say "yes""', '', 'Good.'], ['Good.']],
    [['Ответ на «Добрый день»:', 'Привет.'], ['Привет.']],
    [['Replying to “Good day”', 'Hello “you”.'], ['Hello “you”.']],
    // Where the quotation ends cannot be told: nothing is put into Bo’s mouth.
    [['Replying to "He "no" me" and "yes"'], []],
    [['Replying to "a "b', 'c.'], []],
    [['Replying to the letter was hard.'], ['Replying to the letter was hard.']],
  ])('%j answers with %j', (lines, words) => {
    const reading = read(zoomChat, message(...lines));
    expect(reading.segments.map(({ text }) => text)).toEqual(words);
    expect(units(reading)).toBe(1);
  });

  test('says that it cannot be told where a quotation ends', () => {
    const { omitted } = read(zoomChat, message('Replying to "He "no" me" and "yes"'));
    expect(omitted.map(({ line, why }) => [line, why])).toEqual([
      [1, 'It quotes the message that is answered, and it cannot be told where the quotation ends.'],
    ]);
  });

  test.each([
    'Reacted to "Good day" with 👍🏽',
    'Reacted to Good day... with "❤️"',
    'Reacted to "Good day" with :partyparrot:',
    'Reacted to "Good day" with 1️⃣',
    'Реакция на "Добрый день" с помощью 👍',
    'Removed a 👍 reaction from "Good day"',
    'add 👍',
  ])('%s is a reaction', (line) => {
    expect(read(zoomChat, message(line)).segments).toEqual([]);
  });

  test.each(['Reacted to the news with a smile', 'add 5', 'Reacted to it 👍', 'Removed a chair from the hall'])(
    '%s is typed',
    (line) => {
      expect(said(read(zoomChat, message(line)))).toEqual([`Bo: ${line}`]);
    },
  );

  test('knows names that hold what the form is made of', () => {
    const text =
      '10:00:00 From Way to Go to Everyone:\n\tI go to Everyone: yes\n' +
      '2026-11-28 10:00:01 From Ana : Team to Everyone (in Meeting):\n\t10:00:00 From Bo to Everyone:\n\tis what I saw\n';
    expect(said(read(zoomChat, text))).toEqual([
      'Way to Go: I go to Everyone: yes',
      'Ana : Team: 10:00:00 From Bo to Everyone:\nis what I saw',
    ]);
  });

  test('says the day where its lines do', () => {
    const russian = '2026-09-23 18:05:11 От Иван Петров кому Все:\n\tДобрый день\n';
    expect(read(zoomChat, russian).about).toEqual({ date: '2026-09-23' });
    expect(said(read(zoomChat, russian))).toEqual(['Иван Петров: Добрый день']);
  });

  test.each(['  ', ''])('pasted into Markdown ends where its words do (set in by %j)', (indent) => {
    const text = `## Zoom chat\n\n- 08:58:13 From  Mik  to  Everyone:\n${indent}Soon\n- 08:59:31 From  Tren  to  Everyone:\n${indent}Now\n\n## Present\n- Ana\n`;
    const reading = read(zoomChat, text);
    expect(said(reading)).toEqual(['Mik: Soon', 'Tren: Now']);
    expect(byLine(reading.omitted)).toEqual([
      { line: 1, text: '## Zoom chat', why: 'It stands before the first message.', units: 0 },
      {
        line: 8,
        text: '## Present\n- Ana',
        why: 'It stands outside of the messages, and nothing tells who wrote it.',
        units: 0,
      },
    ]);
  });

  test('does not give a line to a person that is not set in as the person’s words are', () => {
    const reading = read(zoomChat, `${message('Yes.')}The host ended the meeting.\n${message('No.')}`);
    expect(said(reading)).toEqual(['Bo: Yes.', 'Bo: No.']);
    expect(reading.omitted.map(({ line, text }) => [line, text])).toEqual([[3, 'The host ended the meeting.']]);
  });

  test('without a message is refused', () => {
    expect(() => read(zoomChat, 'Good morning.')).toThrow(Refusal);
  });
});

test('no damage makes the reader throw or lose a message', () => {
  fc.assert(
    fc.property(damaged([NEW, OLD, CLOUD]), (text) => void readOrRefused(zoomChat, text)),
    { numRuns: fuzzRuns() },
  );
});

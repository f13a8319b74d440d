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

const TOLD = `Ana
 started a thread: The pier. See all threads. — 11/28/2026 10:03 AM
The pier
Welcome, 
Cy
. We hope you brought pizza.
—
11/28/2026 10:03 AM
Bo
APP
 — Today at 10:04 AM
Attachment file type: acrobat
plan.pdf
7 KB
`;

describe('a channel copied from Discord', () => {
  test.each([
    CHANNEL,
    CHANNEL.replaceAll('11/28/2026', 'Today at'),
    CHANNEL.replaceAll('11/28/2026 ', ''),
    CHANNEL.replaceAll('11/28/2026 10', '11/28/26, 10'),
    CHANNEL.replaceAll(/11\/28\/2026 (\d+:\d+) AM/g, '28.11.2026 $1'),
    `November 28, 2026\n${CHANNEL}`,
    `28. November 2026\n${CHANNEL}`,
    CHANNEL.replaceAll(' — ', '\n — \n'),
    CHANNEL.replaceAll(' — ', '\n—\n'),
    `Ana Silva\n pinned a message to this channel. See all pinned messages. — 11/28/2026 10:00 AM\n${CHANNEL}`,
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
    expect([reading.present, units(reading), reading.words]).toEqual([3, 3, 'typed']);
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
    ['@Cy Ozan\nI never agreed.', 'Yes.'],
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

  test.each([
    'Ana pinned a message to this channel. See all pinned messages. —',
    'Ana\n pinned a message to this channel. See all the pins. —',
    'Ana pinned a message to this channel. See all pinned messages.\n[TAG]\n —',
    'Ana\n started a call. —',
    'Ana\n started a call.\n —',
    'Ana\n started a call.\n—\n',
    'Ana\n started a call that lasted 12 minutes. —',
    'Ana started a call that lasted an hour. —',
    'You missed a call from Ana that lasted 3 minutes. —',
    'You missed a call from \nAna\n that lasted 3 minutes. —',
    'Ana\n started a thread: The pier, and the cost of it as it seems. See all threads. —',
    'Ana\n started a thread: \nThe pier\n. See all threads.\n —',
    'Ana\n added Cy to the thread. —',
    'Ana\n added \nCy\n to the thread. —',
    'Ana\n changed the channel name: the-old-pier —',
    'Ana\n just boosted the server! —',
    'Ana just boosted the server 3 times! Sant Brau has achieved Level 2! —',
    'Ana joined the party. —',
    'Ana\n just slid into the server. —',
    'Welcome, Cy. We hope you brought pizza. —',
    'Welcome, \nCy\n. We hope you brought pizza. —',
    'A wild \nCy\n appeared. —',
    "Glad you're here, Cy. —",
    'Yay you made it, \nCy\n! —',
  ])('takes %j for what Discord tells, and for nobody’s words', (told) => {
    const text = `Bo — Today at 9:59 AM\nWe wait.\n${told} Today at 10:00 AM\nWave to say hi!\nThe pier\n2 Messages ›\nBo — Today at 10:01 AM\nHello.\n`;
    const reading = read(discordCopy, text);
    expect(said(reading)).toEqual(['Bo: We wait.', 'Bo: Hello.']);
    const omitted = byLine(reading.omitted);
    const below = 3 + `${told} `.split('\n').length;
    expect(omitted.map(({ line, why }) => [line, why])).toEqual([
      [3, 'Discord tells what happens, and nobody says it.'],
      [below, 'It is a button of Discord.'],
      [below + 1, 'It stands below what Discord tells, and nothing says who wrote it.'],
    ]);
    expect(omitted[0]!.text).toBe(`${told} Today at 10:00 AM`);
    expect([reading.present, units(reading)]).toEqual([3, 3]);
  });

  test.each([
    'Ana pinned a message to this channel. See all pinned messages.',
    'Welcome, Cy. We hope you brought pizza.',
    'Ana started a call that lasted 12 minutes.',
    'pinned a message to this channel. See all pinned messages.',
    'I just landed.',
  ])('leaves Bo what he wrote: %j', (words) => {
    const text = `Bo — Today at 9:59 AM\nAna\n${words}\nAnd I — Today at noon\nAna — Today at 10:01 AM\nHello.\n`;
    expect(said(read(discordCopy, text))).toEqual([`Bo: Ana\n${words}\nAnd I — Today at noon`, 'Ana: Hello.']);
  });

  test.each([
    ['Attachment file type: acrobat\nplan of the pier.pdf\n664.04 KB', ''],
    ['Attachment file type: unknown\nenv\n4 bytes', ''],
    ['Expand\nmessage.txt\n7 KB', ''],
    ['Bild', ''],
    ['Imagen', ''],
    ['14. Oktober 2024', ''],
    ['14 de octubre de 2024', ''],
    ['plan.pdf', '\nplan.pdf'],
    ['7 KB', '\n7 KB'],
    ['Attachment file type: acrobat\nso it said', '\nAttachment file type: acrobat\nso it said'],
    ['The plan is of 14. Oktober 2024', '\nThe plan is of 14. Oktober 2024'],
  ])('tells %j from what was typed', (shown, kept) => {
    const text = `Bo — Today at 9:59 AM\nThe plan:\n${shown}\nAna — Today at 10:01 AM\nThank you.\n`;
    const reading = read(discordCopy, text);
    expect(said(reading)).toEqual([`Bo: The plan:${kept}`, 'Ana: Thank you.']);
    const omitted = reading.omitted.map((omission) => omission.text).join('\n');
    expect(omitted).toBe(kept === '' ? shown : '');
  });

  test.each(['(edited)', '(bearbeitet)', '(modifié)', '(editado)'])('counts messages with the mark %s', (mark) => {
    const reading = read(discordCopy, `Bo — 1.3.2026 9:59\nYes. ${mark}\nAna — 1.3.2026 10:00\nNo.\n${mark}\n`);
    expect(said(reading)).toEqual(['Bo: Yes.', 'Ana: No.']);
    expect(reading.notes.map(({ line }) => line)).toEqual([2]);
  });

  test('notes messages of bots, and takes the tag of a server off a name', () => {
    const text =
      'Cy [SB],  — Today at 2:28 PM\nhi\nTeXit\nAPP\n — Today at 2:29 PM\nwords\nDyno BOT — Today at 2:30 PM\nmore\n' +
      'Ana [she/her] — Today at 2:31 PM\nfine\n';
    const reading = read(discordCopy, text);
    expect(said(reading)).toEqual(['Cy: hi', 'TeXit: words', 'Dyno BOT: more', 'Ana [she/her]: fine']);
    expect(reading.notes).toEqual([
      {
        line: 3,
        message: '2 messages were written by bots, the first on line 3. Bots are listed as speakers.',
      },
    ]);
  });

  test.each([
    [['10/14/2024 7:02 PM', '10/14/2024 7:03 PM'], undefined],
    [
      ['10/14/2024 7:02 PM', '10/20/2024 7:03 PM', '10/20/2024 7:04 PM'],
      'Messages are of 2 days, from 2024-10-14 to 2024-10-20. Without --date, the day taken is the first.',
    ],
    [
      ['3/4/2024 19:02', '3/5/2024 19:03'],
      'Messages are of 2 days, from “3/4/2024” to “3/5/2024”. All get the day of --date.',
    ],
    [
      ['Yesterday at 7:02 PM', 'Today at 7:02 PM'],
      'Messages are of 2 days, from “Yesterday” to “Today”. All get the day of --date.',
    ],
    [
      ['10/14/2024 7:02 PM', 'Yesterday at 7:02 PM', '7:02 PM'],
      'Messages are of 3 days, from 2024-10-14 to that of the copy. Without --date, the day taken is the first.',
    ],
    [['7:02 PM', '7:03 PM'], undefined],
  ])('with times %j notes that it is of several days: %s', (times, note) => {
    const reading = read(discordCopy, times.map((time) => `Ana — ${time}\nHello.\n`).join(''));
    const more = ' For another day, import its messages alone.';
    expect(reading.notes).toEqual(note === undefined ? [] : [{ message: note + more }]);
  });

  test('notes the days that lines part', () => {
    const text = 'November 28, 2026\nAna — 10:03 AM\nHello.\nNovember 29, 2026\nAna — 9:00 AM\nHello.\n';
    expect(read(discordCopy, text).notes[0]?.message).toMatch(
      /^Messages are of 2 days, from 2026-11-28 to 2026-11-29\./,
    );
  });

  test.each(['Cy Ozan — 11:15 PM', 'Break — 11:00', 'it starts — 10:45'])(
    'leaves Bo %j, where days are given',
    (line) => {
      const typed = (when: string) => `Bo — ${when}\nsee\n${line}\nfor all\nAna — ${when}\nGood.\nBo — ${when}\nYes.\n`;
      const first = `Bo: see\n${line}\nfor all`;
      for (const when of ['Today at 10:00 AM', '11/28/2026 10:00 AM', 'Yesterday at 10:00 AM']) {
        expect(said(read(discordCopy, typed(when)))).toEqual([first, 'Ana: Good.', 'Bo: Yes.']);
      }
    },
  );

  test('has times alone on the day of the copy, and of those who write on others', () => {
    const text =
      'Ana — 7:59 PM\nSo far.\nBo — 11/27/2026 8:00 PM\nOne.\nAna — Yesterday at 8:00 PM\nTwo.\nCy Ozan — 8:03 PM\nThree.\n';
    expect(said(read(discordCopy, text))).toEqual(['Ana: So far.', 'Bo: One.', 'Ana: Two.', 'Cy Ozan: Three.']);
  });

  test.each([
    ['APP', 'Ana: Hello.'],
    ['[SB]', 'Ana: Hello.\nBo used /roll'],
  ])('above %s has the command that an app answers', (tag, words) => {
    const text = `Ana — Today at 10:00 AM\nHello.\nBo used /roll\nDice\n${tag}\n — Today at 10:01 AM\nSix.\n`;
    expect(said(read(discordCopy, text))).toEqual([words, 'Dice: Six.']);
  });

  test('may show more beside one message than a call takes arguments', () => {
    const text = `Ana — Today at 10:00 AM\nHello.\n${'Image\n'.repeat(200_000)}Bo — Today at 10:01 AM\nYes.\n`;
    expect(read(discordCopy, text).omitted).toHaveLength(200_000);
  });

  test('without a message is refused', () => {
    expect(() => read(discordCopy, 'Good morning.')).toThrow(Refusal);
  });
});

test('no damage makes the reader throw or lose a message', () => {
  fc.assert(
    fc.property(damaged([CHANNEL, TOLD]), (text) => void readOrRefused(discordCopy, text)),
    { numRuns: fuzzRuns() },
  );
});

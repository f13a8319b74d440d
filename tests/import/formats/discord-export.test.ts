import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/import/format.ts';
import { discordJson, discordText } from '../../../src/import/formats/discord-export.ts';
import { importRecord } from '../../../src/index.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { byLine } from '../by-line.ts';
import { damaged } from '../cues/reading.ts';
import { detects, read, readOrRefused, said, units } from '../reading.ts';

function author(id: string, name: string, nickname?: string) {
  return { id, name, isBot: name === 'ferry_bot', ...(nickname !== undefined && { nickname }) };
}

function message(by: unknown, content: unknown, more: object = {}) {
  const timestamp = '2026-11-28T23:30:00+09:00';
  return { id: '7', type: 'Default', timestamp, content, author: by, attachments: [], embeds: [], ...more };
}

function exported(...messages: readonly unknown[]): string {
  return JSON.stringify({ guild: { name: 'Quay' }, channel: { name: 'council' }, messages }, null, 1);
}

const ANA = author('1', 'ana_s', 'Ana Silva');
const BO = author('2', 'bo');

describe('an export of Discord as JSON', () => {
  test('is known by its channel and its messages', () => {
    expect(detects(discordJson, exported(message(ANA, 'Hello.')))).toBe(true);
    const others = [
      '{}',
      exported(),
      JSON.stringify({ messages: [message(ANA, 'Hello.')] }),
      JSON.stringify({ channel: {}, messages: [{ role: 'user', content: 'Hello.' }] }),
    ];
    expect(others.filter((text) => detects(discordJson, text))).toEqual([]);
  });

  test('gives what people wrote, by their nickname, with day and channel', () => {
    const reading = read(
      discordJson,
      exported(message(ANA, 'Hello @bo.\nWell?'), message(BO, 'Yes.', { type: 'Reply' })),
    );
    expect(
      reading.segments.map(({ speaker, text, paragraph, start }) => ({ speaker, text, paragraph, start })),
    ).toEqual([
      { speaker: 'Ana Silva', text: 'Hello @bo.\nWell?', paragraph: true, start: undefined },
      { speaker: 'bo', text: 'Yes.', paragraph: true, start: undefined },
    ]);
    expect(reading.about).toEqual({ title: 'council', date: '2026-11-28' });
    expect(reading.people).toEqual([
      { label: 'Ana Silva', name: 'Ana Silva', altNames: ['ana_s'] },
      { label: 'bo', name: 'bo', altNames: [] },
    ]);
    expect([reading.present, units(reading), reading.words]).toEqual([2, 2, 'typed']);
  });

  test('says that it is of several days', () => {
    const other = { timestamp: '2026-11-30T10:00:00.000+00:00' };
    expect(read(discordJson, exported(message(ANA, 'Hello.'), message(BO, 'Yes.', other))).notes).toEqual([
      {
        message:
          'Messages are of 2 days, from 2026-11-28 to 2026-11-30. Without --date, the day taken is the first. For another day, import its messages alone.',
      },
    ]);
  });

  test('says why it leaves out a message', () => {
    const reading = read(
      discordJson,
      exported(
        message(ANA, 'Hello.'),
        message(BO, 'Joined the server.', { type: 'GuildMemberJoin' }),
        message(BO, '', { attachments: [{ fileName: 'pier.png' }], stickers: [{}] }),
        message(BO, '', { forwardedMessage: { content: 'Another wrote this.' } }),
        message(BO, ' '),
        message(BO, 5),
        'broken',
      ),
    );
    expect(said(reading)).toEqual(['Ana Silva: Hello.']);
    expect(reading.omitted.map(({ why }) => why)).toEqual([
      'It is a message of the type "GuildMemberJoin": Discord tells what happens, and nobody says it.',
      'The message has attachments and stickers and no words.',
      'It is a message that was forwarded, and nothing tells who wrote it.',
      'The message has no words.',
      'The words of this message are not text.',
      'It is not an object with a message.',
    ]);
    expect([reading.present, units(reading)]).toEqual([7, 7]);
  });

  test('tells what stands beside words, and that a bot wrote', () => {
    const bot = author('9', 'ferry_bot');
    const more = { attachments: [{}], forwardedMessage: { content: 'Another wrote this.' } };
    const reading = read(discordJson, exported(message(ANA, 'Look.', more), message(bot, 'Sailed.', { embeds: [{}] })));
    expect(reading.notes.map(({ message }) => message)).toEqual([
      'The message on this line has attachments. Only the words are imported.',
      'The message on this line has embeds. Only the words are imported.',
      'A bot wrote the message on this line. Bots are listed as speakers.',
    ]);
    expect(reading.omitted.map(({ text, units }) => [text, units])).toEqual([['Another wrote this.', 0]]);
  });

  test.each([
    [
      [author('1', 'ana', 'Alex'), author('2', 'bo', 'alex')],
      ['ana', 'bo'],
    ],
    [
      [author('1', 'ana', 'Alex'), author('2', 'bo', 'Alex'), author('3', 'cy', 'ana')],
      ['ana #1', 'bo', 'ana'],
    ],
    [
      [author('1', 'sam'), author('2', 'sam')],
      ['sam #1', 'sam #2'],
    ],
    [
      [author('1', 'ak', 'Dr. Alex Kim'), author('2', 'Alex Kim'), author('3', 'ck', 'Mr. Kim')],
      ['Dr. Alex Kim', 'Alex Kim', 'Mr. Kim'],
    ],
  ])('keeps accounts apart that are called alike: %j', (authors, names) => {
    const content = exported(...authors.map((by, n) => message(by, `These are words number ${n}.`)));
    expect(read(discordJson, content).segments.map(({ speaker }) => speaker)).toEqual(names);
    const result = importRecord([{ name: 'export.json', content }], {});
    const speakers = result.ok ? result.account.speakers.map(({ name }) => name) : [];
    expect(speakers.toSorted()).toEqual(names.toSorted());
  });

  test('without words is refused', () => {
    expect(() => read(discordJson, exported(message(ANA, '')))).toThrow(Refusal);
  });
});

const RULE = '='.repeat(62);
const TEXT = `${RULE}
Guild: Quay
Channel: Town / council
Topic: The pier
${RULE}

[11/28/2026 10:03 AM] ana
Good morning.

Shall we begin?
[11/28/2026 10:00 AM] bo


[11/28/2026 10:04 AM] bo (pinned)
Here is the plan.

{Attachments}
https://example.org/plan.pdf

{Reactions}
👍 (2)

[11/28/2026 10:05 AM] cy
Joined the server.


[11/28/2026 10:06 AM] bo


{Stickers}
https://example.org/wave.json


${RULE}
Exported 4 message(s)
${RULE}
`;

describe('an export of Discord as text', () => {
  test('is known by its head', () => {
    expect(detects(discordText, TEXT)).toBe(true);
    const others = ['', TEXT.slice(RULE.length), `${RULE}\nMinutes\n${RULE}\n`, `News\n${TEXT}`];
    expect(others.filter((text) => detects(discordText, text))).toEqual([]);
  });

  test('gives the words of its messages, with day and channel', () => {
    const reading = read(discordText, TEXT);
    expect(said(reading)).toEqual([
      'ana: Good morning.\nShall we begin?\n[11/28/2026 10:00 AM] bo',
      'bo: Here is the plan.',
    ]);
    expect(reading.about).toEqual({ title: 'council', date: '2026-11-28' });
    expect([reading.present, units(reading), reading.words, reading.notes]).toEqual([4, 4, 'typed', []]);
  });

  test('tells what is no words of a person', () => {
    expect(byLine(read(discordText, TEXT).omitted).map(({ line, why, units }) => [line, why, units])).toEqual([
      [1, 'It tells which channel was exported.', 0],
      [17, 'It stands beside the message. Only its words are imported.', 0],
      [23, 'Discord tells what happens, and nobody says it.', undefined],
      [27, 'The message has no words.', undefined],
      [30, 'It stands beside the message. Only its words are imported.', 0],
      [34, 'It tells how many messages were exported.', 0],
    ]);
  });

  test('says that it is of several days', () => {
    const text = TEXT.replace('[11/28/2026 10:06 AM]', '[11/30/2026 10:06 AM]');
    expect(read(discordText, text).notes).toEqual([
      {
        message:
          'Messages are of 2 days, from 2026-11-28 to 2026-11-30. Without --date, the day taken is the first. For another day, import its messages alone.',
      },
    ]);
  });

  test.each(['started a call.', 'is here.', 'joined the server.', 'He pinned a message.'])(
    'leaves a person what the program does not write so: %s',
    (words) => {
      const text = TEXT.replace('Here is the plan.', words);
      expect(said(read(discordText, text))[1]).toBe(`bo: ${words}`);
    },
  );

  test('says where messages are missing', () => {
    expect(read(discordText, TEXT.replace('Exported 4', 'Exported 1,204')).notes).toEqual([
      { line: 35, message: 'The file says that it has 1204 messages, and 4 are in it. Export it again.' },
    ]);
  });

  test.each([
    ['28/11/2026 22:03', '2026-11-28'],
    ['28-Nov-26 10:03 AM', '2026-11-28'],
    ['2026-11-28 22:03', '2026-11-28'],
    ['3/4/2026 22:03', undefined],
  ])('prints %s for the day %s', (when, date) => {
    const text = `${RULE}\nGuild: Quay\nChannel: council\n${RULE}\n\n[${when}] ana\nHello.\n`;
    expect(read(discordText, text).about.date).toBe(date);
    expect(said(read(discordText, text))).toEqual(['ana: Hello.']);
  });

  test('without a message is refused', () => {
    expect(() => read(discordText, TEXT.slice(0, 160))).toThrow(Refusal);
  });
});

test('no damage makes the readers throw or lose a message', () => {
  const json = exported(message(ANA, 'Hello.'), message(BO, '', { attachments: [{}] }), message(BO, 'Yes.'));
  fc.assert(
    fc.property(damaged([TEXT]), (text) => void readOrRefused(discordText, text)),
    { numRuns: fuzzRuns() },
  );
  // What is no JSON any more is read by no format of JSON.
  fc.assert(
    fc.property(damaged([json]), (text) => void (detects(discordJson, text) && readOrRefused(discordJson, text))),
    { numRuns: fuzzRuns() },
  );
});

import { describe, expect, it } from 'vitest';
import { importRecord } from '../../../src/index.ts';
import type { ImportOptions } from '../../../src/index.ts';

const cues = (...texts: readonly string[]): string =>
  `WEBVTT\n${texts.map((text, n) => `\n00:${10 + n}.000 --> 00:${10 + n}.900\n${text}\n`).join('')}`;
const LECTURE = cues('Good morning to all of you.', 'Today we look at rivers.', '[Applause]', 'They carry sand.');

function lecture(
  contents: readonly string[],
  map: Readonly<Record<string, string>> = { 'Unknown speaker': 'Dr. Ines Roth' },
) {
  const speakers: ImportOptions['speakers'] = new Map(
    Object.entries(map).map(([label, name]) => [label, { name, roles: ['Lecturer'] }]),
  );
  const files = contents.map((content, n) => ({ name: `talk-${n}.vtt`, content }));
  return importRecord(files, { date: '2024-03-04', title: 'Rivers', speakers });
}

function named(...given: Parameters<typeof lecture>) {
  const result = lecture(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('words that no label stands before', () => {
  it('are by the one who is named for them, as known as any', () => {
    const { record, account } = named([LECTURE]);
    const [lecturer] = record.speakers;
    expect(lecturer).toMatchObject({ name: 'Dr. Ines Roth', roles: [{ title: 'Lecturer' }] });
    expect(record.statements.map(({ speakers, attribution }) => [speakers[0], attribution])).toEqual([
      [lecturer!.id, 'explicit'],
      ['transcript', 'explicit'],
      [lecturer!.id, 'explicit'],
    ]);
    expect(account.speakers).toEqual([{ name: 'Dr. Ines Roth', labels: [], unknown: false, turns: 1 }]);
    expect(account.notes.join(' ')).not.toMatch(/Unknown speaker|--speakers/);
  });

  it.each(['unknown speaker', 'UNKNOWN SPEAKER', ' Unknown  Speaker '])('are named under %j as well', (label) => {
    expect(named([LECTURE], { [label]: 'Ines Roth' }).record.speakers[0]!.name).toBe('Ines Roth');
  });

  it('are named in several files of one meeting', () => {
    const { account } = named([LECTURE, cues('And now the delta.')]);
    expect(account.speakers.map(({ name, turns }) => [name, turns])).toEqual([['Dr. Ines Roth', 2]]);
  });

  it('are told how to be named', () => {
    expect(named([LECTURE], {}).account.notes).toEqual([
      'No words have a label: their speaker is shown as “Unknown speaker”.',
      'If one person says all of it, name them: write a file with {"Unknown speaker": "Full Name"} and add --speakers map.json.',
      expect.stringContaining('No topics'),
    ]);
  });

  it('are named where only the first words have a mark, as nobody spoke before them', () => {
    expect(named([cues('>> Good morning.', 'We begin.')]).record.speakers[0]!.name).toBe('Dr. Ines Roth');
  });

  it('stay unknown where the map does not name them', () => {
    const { record, account } = named([LECTURE], { SPEAKER_00: 'Ines Roth' });
    expect(record.statements[0]!.attribution).toBe('unknown');
    expect(account.notes).toContainEqual(
      expect.stringContaining('--speakers names “SPEAKER_00”, and no turn has that label.'),
    );
  });
});

describe('words without a label that several may have said', () => {
  const SECOND_SPEAKS: readonly (readonly [string, string, number])[] = [
    ['>>', cues('Good morning.', '>> Good morning to you.'), 7],
    ['>> within a line', cues('Good morning. >> And to you.'), 4],
    ['>> in a cue of its own', cues('Good morning.', '>>', 'Good morning to you.'), 10],
    ['dashes of a dialogue', cues('- Good morning.\n- Good morning to you.'), 5],
    ['a voice without a name', cues('Good morning.', '<v>Good morning to you.</v>'), 7],
  ];

  it.each(SECOND_SPEAKS)('are not named, where it is marked with %s', (_, content, line) => {
    expect(lecture([content])).toEqual({
      ok: false,
      problems: [
        {
          where: 'talk-0.vtt',
          line,
          message:
            'Here another person begins to speak, so who says which words is not known. Take “Unknown speaker” out of the file of --speakers; to name who speaks, write “Name: ” before the words.',
        },
      ],
    });
    expect(named([content], {}).account.notes.join(' ')).not.toContain('--speakers');
  });

  it.each([
    ['a mark of whisper.cpp', 'Good morning. [SPEAKER_TURN] Good morning to you.'],
    ['chevrons', '>> Good morning to you.'],
  ])('are not named where a recogniser leaves %s in the words', (_, text) => {
    const content = JSON.stringify({
      segments: [
        { start: 0, end: 2, text: ' We begin.' },
        { start: 2, end: 4, text },
      ],
    });
    expect(lecture([content]).ok).toBe(false);
    expect(lecture([content.replace(/\[SPEAKER_TURN\] |>> /, '')]).ok).toBe(true);
  });

  it('are not named where others have labels, in this file or the next', () => {
    const LABELLED = cues('ADA BRANDT: Good evening.', 'TOMAS REYES: Good evening.', 'ADA BRANDT: We begin.');
    for (const contents of [[LECTURE, LABELLED], [LECTURE.replace('Today', 'ADA BRANDT: Today')]]) {
      const result = lecture(contents);
      expect(result.ok ? undefined : result.problems).toEqual([
        {
          where: '--speakers',
          line: undefined,
          message: expect.stringMatching(
            /^Some words have labels \(ADA BRANDT.*\), so who says the rest is not known\. Take /,
          ),
        },
      ]);
    }
  });

  it('keep their speaker unknown behind a mark that stands alone, among labels', () => {
    const content = cues('ADA BRANDT: Good morning.', '>>', 'Good morning to you.', 'ADA BRANDT: We begin.');
    const { record } = named([content], {});
    expect(record.statements.map(({ text, attribution }) => [text, attribution])).toEqual([
      ['Good morning.', 'explicit'],
      ['Good morning to you.', 'unknown'],
      ['We begin.', 'explicit'],
    ]);
  });
});

describe('a label that is printed', () => {
  it('is what the map means, and not what has none', () => {
    const content = cues('Unknown Speaker: Good evening.', 'ADA BRANDT: Good evening.', 'Unknown Speaker: We begin.');
    const { record } = named([content]);
    expect(record.speakers.map(({ name }) => name)).toContain('Dr. Ines Roth');
    expect(record.statements.map(({ attribution }) => attribution)).toEqual(['explicit', 'explicit', 'explicit']);
  });

  it('is what the map means where other words have none, which stay unknown', () => {
    const labelled = cues('Unknown Speaker: Good evening.', 'ADA BRANDT: Good evening.', 'Unknown Speaker: We begin.');
    const { record, account } = named([labelled, LECTURE]);
    expect(record.statements.map(({ attribution }) => attribution).slice(0, 4)).toEqual([
      'explicit',
      'explicit',
      'explicit',
      'unknown',
    ]);
    expect(account.notes).toContain('Some words have no label: their speaker is shown as “Unknown speaker”.');
    expect(named([labelled, LECTURE], {}).account.notes.join(' ')).not.toContain('If one person says all of it');
  });
});

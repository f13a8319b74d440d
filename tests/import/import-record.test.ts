import { describe, expect, it } from 'vitest';
import { ask, cite, importRecord, openArchive, parseRecord, verify, who } from '../../src/index.ts';
import type { ImportOptions, ImportResult } from '../../src/index.ts';

const VTT = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
Ada Brandt: Good evening. The old bridge at Mill Lane is closed to lorries.

2
00:00:04.500 --> 00:00:08.000
Tomas Reyes: The repair takes eleven weeks, and does not need a new bridge.

3
00:00:09.000 --> 00:00:11.000
Ada Brandt: Thank you. We will decide in May.
`;

const DAY: ImportOptions = { date: '2024-03-04', title: 'Bridge talk' };

function imported(content: string | Uint8Array, options = DAY, name = 'talk.vtt'): Extract<ImportResult, { ok: true }> {
  const result = importRecord([{ name, content }], options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

function refused(content: string | Uint8Array, options = DAY, name = 'talk.vtt') {
  const result = importRecord([{ name, content }], options);
  if (result.ok) throw new Error('It was imported.');
  return result.problems[0]!;
}

describe('a transcript', () => {
  it('becomes a record whose words, speakers and times are those of the file', () => {
    const { record, account } = imported(VTT);
    expect(record).toMatchObject({ id: 'bridge-talk-2024-03-04', order: 'conversation', title: 'Bridge talk' });
    expect(
      record.statements.map(({ id, text, speakers, fidelity, time }) => [id, speakers[0], fidelity, time, text]),
    ).toEqual([
      [
        's01',
        'ada-brandt',
        'verbatim',
        { start: 1, end: 4 },
        'Good evening. The old bridge at Mill Lane is closed to lorries.',
      ],
      [
        's02',
        'tomas-reyes',
        'verbatim',
        { start: 4.5, end: 8 },
        'The repair takes eleven weeks, and does not need a new bridge.',
      ],
      ['s03', 'ada-brandt', 'verbatim', { start: 9, end: 11 }, 'Thank you. We will decide in May.'],
    ]);
    expect(account).toMatchObject({ segments: 3, turns: 3, statements: 3, draft: false });
    expect(account.files).toMatchObject([{ format: 'WebVTT', present: 3, imported: 3, omitted: [] }]);
    expect(record.sources[0]).toMatchObject({
      file: 'transcript.txt',
      importedFrom: { name: 'talk.vtt', format: 'WebVTT', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('answers at once', () => {
    const archive = openArchive([imported(VTT).record]);
    const verified = verify(archive, { quote: 'The repair takes eleven weeks, and does need a new bridge.' });
    expect(verified).toMatchObject({ kind: 'verification', verdict: 'near_critical', warnings: ['negation'] });
    const asked = ask(archive, { question: 'How long does the repair take?' });
    expect('statements' in asked && asked.statements[0]).toMatchObject({ id: 's02', speakers: ['tomas-reyes'] });
  });

  it('is cited with the day of the meeting and the time of the words', () => {
    const cited = cite(openArchive([imported(VTT).record]), { id: 's02' });
    expect(JSON.stringify(cited)).toContain('(2024, March 4)');
    expect(JSON.stringify(cited)).toContain('2024, 0:04)');
  });

  it('tells what nobody says, and counts nobody as there for it', () => {
    const { record } = imported(
      'Ada: Good evening.\n\n(Laughter.)\n\nBo: Hello.\n\nAda: Sit down.\n\nBo: Thanks.\n',
      DAY,
      'talk.txt',
    );
    expect(record.statements[1]).toMatchObject({ partType: 'scene', fidelity: 'narration', speakers: ['transcript'] });
    const speakers = who(openArchive([record]));
    expect('speakers' in speakers && speakers.speakers.map(({ name, part }) => [name, part])).toEqual([
      ['Ada', 'took-part'],
      ['Bo', 'took-part'],
      ['Transcript', 'reporter'],
    ]);
  });

  it('is what the loader reads again from the files it gives', () => {
    const { files, record } = imported(VTT);
    const parsed = parseRecord(files);
    expect(parsed.ok && parsed.record).toEqual(record);
  });

  it('holds a text that is imported to the same words by the same speakers', () => {
    const { files, record } = imported(VTT);
    const again = imported(files.texts.get('transcript.txt')!, DAY, 'transcript.txt');
    const said = (one: typeof record) => one.statements.map(({ speakers, text }) => [speakers[0], text]);
    expect(said(again.record)).toEqual(said(record));
  });

  it('is the same record every time', () => {
    expect(imported(VTT).files.json).toBe(imported(VTT).files.json);
  });

  it('names those whom the person who imports names', () => {
    const speakers = new Map([['Tomas Reyes', { name: 'Tomás Reyes', roles: ['Engineer'] }]]);
    const { record } = imported(VTT, { ...DAY, speakers });
    expect(record.speakers.find(({ id }) => id === 'tomas-reyes')).toMatchObject({
      name: 'Tomás Reyes',
      roles: [{ title: 'Engineer' }],
    });
  });

  it('says when the words come from a machine, and who published them', () => {
    const whisper = JSON.stringify({
      segments: [{ start: 0, end: 2, text: ' Good evening, everyone.', speaker: 'SPEAKER_00' }],
    });
    const { record } = imported(whisper, { ...DAY, publisher: 'The Gazette' });
    expect(record.statements[0]).toMatchObject({ reportedBy: 'transcript', attribution: 'unknown' });
    expect(record.speakers.map(({ name }) => name)).toEqual(['SPEAKER_00', 'The Gazette', 'Machine transcript']);
    expect(record.sources[0]).toMatchObject({ publisher: 'the-gazette', description: 'Machine transcript' });
  });

  it('keeps words without a label under a speaker nobody knows', () => {
    const { record } = imported('WEBVTT\n\n00:01.000 --> 00:02.000\nGood evening, everyone.\n');
    expect(record.speakers[0]).toMatchObject({ name: 'Unknown speaker' });
    expect(record.statements[0]).toMatchObject({ attribution: 'unknown', text: 'Good evening, everyone.' });
  });

  it('does not take the words of a speaker nobody knows for another’s', () => {
    const { record } = imported(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nGood evening to everyone who came.\n\n00:09.000 --> 00:10.000\nAda Brandt: Thank you.\n\n00:11.000 --> 00:12.000\nAda Brandt: We begin.\n',
    );
    const checked = verify(openArchive([record]), {
      quote: 'Good evening to everyone who came.',
      speaker: 'Ada Brandt',
    });
    expect(checked).toMatchObject({ verdict: 'verbatim', claimed: { relation: 'other' } });
  });

  it('puts several files of one meeting together in the order given', () => {
    const second = VTT.replaceAll('bridge', 'road');
    const result = importRecord(
      [
        { name: 'b.vtt', content: second },
        { name: 'a.vtt', content: VTT },
      ],
      DAY,
    );
    expect(result.ok && result.record.sources.map(({ file }) => file)).toEqual([
      'transcript-1.txt',
      'transcript-2.txt',
    ]);
    expect(result.ok && result.record.statements.map(({ text }) => /road|bridge/.exec(text)?.[0])).toEqual([
      'road',
      'road',
      undefined,
      'bridge',
      'bridge',
      undefined,
    ]);
  });

  it('is told of where two files hold the same words', () => {
    const sentences = Array.from({ length: 20 }, (_, n) => `Bridge ${n} at Mill Lane is ${n * 37} metres long.`);
    const vtt = `WEBVTT\n${sentences.map((text, n) => `\n00:${10 + n}.000 --> 00:${10 + n}.900\nAda: ${text}\n`).join('')}`;
    const text = sentences.map((words) => `Ada: ${words}`).join('\n');
    const result = importRecord(
      [
        { name: 'a.vtt', content: vtt },
        { name: 'b.txt', content: text },
      ],
      DAY,
    );
    expect(result.ok && result.account.notes).toContainEqual(
      expect.stringMatching(/^b\.txt holds nearly the same words as a\.vtt/),
    );
  });

  it('says which day is taken where the file says another', () => {
    const message = (name: string, minute: number) => `${name} — 10/14/2024 7:0${minute} PM\nGood evening.\n`;
    const chat = message('Ada', 1) + message('Bo', 2) + message('Ada', 3) + message('Bo', 4);
    expect(imported(chat).account.notes).toContain(
      'The file says that the day was 2024-10-14. The day taken is 2024-03-04, as --date says.',
    );
  });

  it('goes through its steps in order', () => {
    const steps: string[] = [];
    imported(VTT, { ...DAY, onProgress: (step) => steps.push(step) });
    expect(steps).toEqual(['reading', 'speakers', 'statements', 'topics', 'proofs']);
  });
});

describe('what cannot be imported', () => {
  it('asks for the day where the file does not say it', () => {
    expect(refused(VTT, {})).toEqual({
      where: '--date',
      line: undefined,
      message: 'The file does not say on which day the meeting was. Add it: --date 2022-05-23 (year, month, day).',
    });
  });

  it('says first what no option can mend', () => {
    const { where, message } = refused(
      'Ada — 03/10/2022\nCan you hear me?\nBo — 03/10/2022\nHello there.\n',
      {},
      'a.txt',
    );
    expect(where).toBe('a.txt');
    expect(message).toMatch(/^In this text nobody is said to have said anything.*“Name: words”.*“Name 0:03”.*“0:03”/);
    expect(refused('The mayor, Ada Brandt, said on Monday that it will open in May.', {}).where).toBe('--date');
  });

  it.each([
    [{ date: '2024-02-30' }, '--date'],
    [{ date: 'yesterday' }, '--date'],
    [{ zone: 'Mars/Olympus' }, '--zone'],
    [{ zone: '+02:00' }, '--zone'],
    [{ lang: 'english' }, '--lang'],
    [{ title: ' ' }, '--title'],
    [{ title: 'x'.repeat(121) }, '--title'],
    [{ sourceUrl: 'example.org/talk' }, '--source-url'],
    [{ publisher: '' }, '--publisher'],
    [{ id: 'Bridge Talk' }, '--id'],
  ] as const)('refuses the option %o by name', (option, where) => {
    expect(refused(VTT, { ...DAY, ...option }).where).toBe(where);
  });

  it.each([
    ['an empty file', ''],
    ['blank space', ' \n \n'],
    ['WebVTT without a cue', 'WEBVTT\n\nNOTE nothing here\n'],
    ['JSON of another shape', '{"a": 1}'],
    ['JSON that is cut off', '{"segments": [{"text": "Good'],
    ['XML of another kind', '<?xml version="1.0"?><feed><entry>Good evening.</entry></feed>'],
    ['cues without words', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\u200e\n'],
    ['a text in which nobody says anything', 'It rained on Monday. The streets were wet.'],
  ])('refuses %s with a next step', (_, content) => {
    const { where, message } = refused(content);
    expect(where).toBe('talk.vtt');
    expect(message).toMatch(/^[A-Z].*\.(?: .*[.:”)])?$/s);
  });

  it('names the files that are wrong, all at once', () => {
    const result = importRecord(
      [
        { name: 'a.vtt', content: '' },
        { name: 'b.pdf', content: '%PDF-1.4' },
        { name: 'c.vtt', content: VTT },
      ],
      DAY,
    );
    expect(result.ok ? [] : result.problems.map(({ where }) => where)).toEqual(['a.vtt', 'b.pdf']);
  });

  it('takes no file twice', () => {
    const result = importRecord(
      [
        { name: 'a.vtt', content: VTT },
        { name: 'b.vtt', content: VTT },
      ],
      DAY,
    );
    expect(result).toEqual({
      ok: false,
      problems: [{ where: 'b.vtt', line: undefined, message: 'This file is given twice. Name each file once.' }],
    });
  });

  it('does not mix a transcript with a report', () => {
    const report = 'The mayor said on Monday that the bridge will open.\n\n“It is safe,” the mayor said.';
    const result = importRecord(
      [
        { name: 'a.vtt', content: VTT },
        { name: 'news.txt', content: report },
      ],
      DAY,
    );
    expect(result.ok ? undefined : result.problems[0]).toMatchObject({
      where: 'news.txt',
      message: expect.stringContaining('Import it by itself'),
    });
  });

  it('refuses more than 50,000 segments', () => {
    const content = `WEBVTT\n\n${Array.from({ length: 50_001 }, () => '00:01.000 --> 00:02.000\nYes.\n').join('\n')}`;
    expect(refused(content).message).toContain('50,001 segments, and 50,000 is the most');
  });

  it('refuses more than 50,000 paragraphs, though they are of one segment', () => {
    const content = JSON.stringify({
      messages: [{ author: { name: 'ada' }, timestamp: '2026-11-28T10:00:00Z', content: 'Yes.\n'.repeat(50_001) }],
      guild: {},
      channel: { name: 'x' },
    });
    expect(refused(content).message).toContain('50,001 paragraphs, and 50,000 is the most');
  });
});

describe('importRecord, called from a program', () => {
  it.each([
    [() => importRecord(5 as never), 'files takes a list'],
    [() => importRecord([null] as never), 'files[0].name takes a text'],
    [() => importRecord([{ name: 'a', content: 5 }] as never), 'files[0].content takes bytes'],
    [() => importRecord([], null as never), 'takes its options as an object'],
    [() => importRecord([], { date: 5 } as never), 'date takes a text'],
    [() => importRecord([], { speakers: {} } as never), 'speakers takes a Map'],
    [() => importRecord([], { speakers: new Map([['A', 'B']]) } as never), 'speakers takes a Map'],
    [() => importRecord([], { speakers: new Map([['A', { name: 'B' }]]) } as never), 'speakers takes a Map'],
    [() => importRecord([], { speakers: new Map([[1, { name: 'B', roles: [] }]]) } as never), 'speakers takes a Map'],
    [() => importRecord([], { onProgress: 'x' } as never), 'onProgress takes a function'],
  ])('refuses what an argument cannot take, by name (%#)', (call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it('says that no file was named', () => {
    expect(importRecord([])).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('No file was named') }],
    });
  });
});

describe('a record that someone else made', () => {
  it('is proved and taken as it is', () => {
    const { files, record } = imported(VTT);
    const again = importRecord([
      { name: 'their/transcript.txt', content: files.texts.get('transcript.txt')! },
      { name: 'their/record.json', content: files.json },
    ]);
    expect(again.ok && again.record).toEqual(record);
  });

  it('is refused as the loader refuses it', () => {
    const { files } = imported(VTT);
    const again = importRecord([
      { name: 'transcript.txt', content: 'Other words.' },
      { name: 'record.json', content: files.json },
    ]);
    expect(again.ok ? undefined : again.problems[0]?.message).toContain('sha256');
  });
});

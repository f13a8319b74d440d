import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/answers/cite.ts';
import { type ImportOptions, importRecord, openArchive } from '../../../src/index.ts';

const CHAT =
  '10:02:33 From Ana Silva to Everyone:\n\tIs the pier open?\n10:02:40 From Bo Lind to Everyone:\n\tIt is.\n';
const CLOUD = '00:10:01\tAna Silva:\tIs the pier open?\n00:10:05\tBo Lind:\tIt is.\n';
const CAPTIONS = '[Ana Silva] 10:00:05\nGood morning.\n\n[Bo Lind] 10:00:09\nGood morning to all.\n';
const TALK = 'Ana Silva: Good morning.\n\nBo Lind: Hello.\n\nAna Silva: Sit down.\n\nBo Lind: Thanks.\n';

/** A record of files by name, with what a person is told of it. */
function imported(files: Readonly<Record<string, string>>, options: ImportOptions = {}) {
  const given = Object.entries(files).map(([name, content]) => ({ name, content }));
  const result = importRecord(given, { date: '2026-11-28', ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { record, account } = result;
  const reporters = record.statements.map(
    ({ reportedBy }) => record.speakers.find(({ id }) => id === reportedBy)?.name,
  );
  return { record, notes: account.notes, reporters };
}

describe('a record of a chat', () => {
  test('is told and cited as a chat', () => {
    const { record, reporters, notes } = imported({ 'chat.txt': CHAT });
    expect(reporters).toEqual(['Chat', 'Chat']);
    expect(record.sources.map(({ kind, description }) => [kind, description])).toEqual([['transcript', 'Chat']]);
    expect(notes.filter((note) => note.includes('chat,'))).toEqual([]);
    const cited = cite(openArchive([record]), { id: 's01' });
    const text = JSON.stringify(cited);
    expect(text).toContain('[Chat]. (2026, November 28).');
    expect(text).toContain('Chat. 28 Nov. 2026. Chat.');
    expect(text).toContain('Ana Silva said, according to a chat:');
    expect(text).not.toMatch(/transcript[^-"]/i);
    expect('csl' in cited && cited.csl).toMatchObject({ type: 'post', genre: 'Chat' });
  });

  test('is by whoever published it, where that is known', () => {
    const { record, reporters } = imported({ 'chat.txt': CHAT }, { publisher: 'The Gazette', title: 'On the Pier' });
    expect(reporters).toEqual(['The Gazette', 'The Gazette']);
    expect(record.speakers.map(({ name }) => name)).toEqual(['Ana Silva', 'Bo Lind', 'The Gazette']);
    const text = JSON.stringify(cite(openArchive([record]), { id: 's01' }));
    expect(text).toContain('according to a chat published by The Gazette');
    expect(text).toContain('On the Pier [Chat].');
  });

  test('is one where a messenger exported it', () => {
    const messages = ['1/2/26, 10:00 - Ana Silva: Is it open?', '1/2/26, 10:01 - Bo Lind: It is.'].join('\n');
    expect(imported({ 'chat.txt': messages }).reporters).toEqual(['Chat', 'Chat']);
  });
});

describe('a record of what was said and typed', () => {
  test('has the reporter of its own source on each line', () => {
    const { record, reporters } = imported({ 'captions.txt': CAPTIONS, 'talk.txt': TALK, 'chat.txt': CHAT });
    const [machine, plain, chat] = ['Machine transcript', 'Transcript', 'Chat'];
    expect(reporters).toEqual([machine, machine, plain, plain, plain, plain, chat, chat]);
    expect(record.sources.map(({ description }) => description)).toEqual([machine, plain, chat]);
    expect(record.speakers.map(({ id, name }) => [id, name])).toEqual([
      ['ana-silva', 'Ana Silva'],
      ['bo-lind', 'Bo Lind'],
      ['transcript', machine],
      ['transcript-2', plain],
      ['chat', chat],
    ]);
  });

  test.each([
    [
      { 'talk.txt': TALK, 'a/chat.txt': CHAT },
      'The chat, chat.txt, stands behind the talk and is not sorted into it: its times are times of day.',
    ],
    [
      { 'a/chat.txt': CHAT, 'talk.txt': TALK },
      'The chat, chat.txt, stands before the talk and is not sorted into it: its times are times of day.',
    ],
    [
      { 'talk.txt': TALK, 'chat.txt': CLOUD },
      'The chat, chat.txt, stands behind the talk and is not sorted into it. Its lines have the times of the recording.',
    ],
    [{ 'chat.txt': CHAT, 'cloud.txt': CLOUD }, undefined],
    [{ 'talk.txt': TALK, 'captions.txt': CAPTIONS }, undefined],
  ])('of %j says where the chat stands: %s', (files, note) => {
    expect(imported(files).notes.filter((one) => one.startsWith('The chat, '))).toEqual(
      note === undefined ? [] : [note],
    );
  });
});

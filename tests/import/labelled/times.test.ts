import { describe, expect, test } from 'vitest';
import { areOfRecording, timeAlone } from '../../../src/import/labelled/times.ts';
import { toolTitle } from '../../../src/import/labelled/recorder/tool-title.ts';
import { dayOnLine } from '../../../src/import/labelled/page/page-lines.ts';
import { spoken, talk } from './reading.ts';

test('a time alone is one of the recording, in seconds', () => {
  expect(timeAlone('0:07')).toEqual({ start: 7, end: undefined, isPlain: false });
  expect(timeAlone('[00:07]')).toEqual({ start: 7, end: undefined, isPlain: true });
  expect(timeAlone('00:05:00')).toEqual({ start: 300, end: undefined, isPlain: true });
  expect(timeAlone('(0:03 - 0:07)')).toEqual({ start: 3, end: 7, isPlain: true });
  expect(timeAlone('16:00 - 17:30')).toEqual({ start: 960, end: 1050, isPlain: false });
  expect(timeAlone('0:0:2.330')).toEqual({ start: 2.33, end: undefined, isPlain: true });
  expect(timeAlone('[0:07 - 0:03]')?.end).toBeUndefined();
  expect([timeAlone('0:0:2'), timeAlone('0:2')]).toEqual([undefined, undefined]);
  expect(timeAlone('1 hour 0 minutes 2 seconds1:00:02')).toEqual({ start: 3602, end: undefined, isPlain: true });
  expect(timeAlone('2 minutes 3 seconds')).toEqual({ start: 123, end: undefined, isPlain: false });
  expect(['12:75', '12 minutes', '10:30 is late', '7', '2024', ''].flatMap((text) => timeAlone(text) ?? [])).toEqual(
    [],
  );
});

test('times are those of a recording where they go forward and are not all round times of day', () => {
  const areSo = (...starts: readonly number[]) => areOfRecording(starts.map((start) => ({ start, isPlain: false })));
  expect([areSo(3, 7, 71), areSo(0, 300, 600), areSo(600, 617)]).toEqual([true, true, true]);
  expect([areSo(600, 615, 640), areSo(71, 7), areSo(3, 90, 7, 80)]).toEqual([false, false, false]);
  expect(areOfRecording([{ start: 300, isPlain: true }])).toBe(true);
  const round = [600, 615, 640].map((start) => ({ start, isPlain: false }));
  expect([areOfRecording(round, true), areOfRecording([...round].reverse(), true)]).toEqual([true, false]);
});

test('a title of a recorder is given without what it adds', () => {
  expect(toolTitle('Weekly sync - 2024/03/12 10:00 GMT - Transcript')).toEqual({
    title: 'Weekly sync',
    date: '2024-03-12',
  });
  expect(toolTitle('A – B (2024-03-12 at 10:02 GMT+2) – Transcript')).toEqual({ title: 'A – B', date: '2024-03-12' });
  expect(toolTitle('Sync-20240312_100000UTC-Meeting Recording')).toEqual({ title: 'Sync', date: '2024-03-12' });
  expect(toolTitle('Sync - Transcript')).toEqual({ title: 'Sync', date: undefined });
  expect(toolTitle('Sync-20241399_100000-Meeting Recording')?.date).toBeUndefined();
  expect([toolTitle('Transcript'), toolTitle(' - Transcript'), toolTitle('A transcript')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a day is told with a month in three letters, and with the time of day behind it', () => {
  const days = ['Mar 12, 2024', 'Tue, Mar. 12, 2024', '12 March 2024, 03:35am', 'March 12, 2024 at 16:42 EDT'];
  expect(days.map(dayOnLine)).toEqual(days.map(() => '2024-03-12'));
  expect([dayOnLine('Marble 12, 2024'), dayOnLine('Mar 12, 2024 was wet')]).toEqual([undefined, undefined]);
});

describe('a time on a line of its own', () => {
  test('is what a label alone says, where the next label stands below', () => {
    const asked =
      'Ann:\nWhen is it free?\nBob:\n16:00 - 17:30\nAnn:\nAnd how long was it?\nBob:\n1:02:33\nAnn:\nI see.';
    expect(spoken(talk(asked))).toEqual([
      'Ann: When is it free?',
      'Bob: 16:00 - 17:30',
      'Ann: And how long was it?',
      'Bob: 1:02:33',
      'Ann: I see.',
    ]);
    expect(
      spoken(talk('**Harbour talk**\n\n00:00:00\n\n**Ann:** One.\n\n**Bob:** Two.\n\n**Ann:** Three.')),
    ).not.toContain('Harbour talk: 00:00:00');
  });

  test('ends a sentence that begins in the line before, where others have an end', () => {
    const board =
      'Ann: When does it go?\nBob: The board says\n6:12\nAnn: And then?\nBob: At\n7:41\nAnn: Good.\nBob: And at\n18:03\nAnn: Yes.';
    expect(spoken(talk(board)).filter((words) => words.startsWith('+'))).toEqual(['+: 6:12', '+: 7:41', '+: 18:03']);
    const plain = board.replaceAll(/[.?]/g, '');
    expect(spoken(talk(plain)).filter((words) => words.startsWith('+'))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { areOfRecording, timeAlone } from '../../../src/import/labelled/times.ts';
import { toolTitle } from '../../../src/import/labelled/tool-title.ts';
import { dayOnLine } from '../../../src/import/labelled/page-lines.ts';

test('a time alone is one of the recording, in seconds', () => {
  expect(timeAlone('0:07')).toEqual({ start: 7, end: undefined, isPlain: false });
  expect(timeAlone('[00:07]')).toEqual({ start: 7, end: undefined, isPlain: true });
  expect(timeAlone('00:05:00')).toEqual({ start: 300, end: undefined, isPlain: true });
  expect(timeAlone('(0:03 - 0:07)')).toEqual({ start: 3, end: 7, isPlain: true });
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

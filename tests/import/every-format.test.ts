import { describe, expect, it } from 'vitest';
import { compareWithMeeting, foldedWords, type Imported, turnsOfRecord } from '../../bench/import/compare-meeting.ts';
import { meeting, timedPieces } from '../../bench/import/meeting.ts';
import { type Writer, writers } from '../../bench/import/write/index.ts';
import { formats } from '../../src/import/formats/index.ts';
import { readFile } from '../../src/import/reading/read-file.ts';
import { type FileGiven, importRecord, parseRecord } from '../../src/index.ts';

/** Formats that hold no meeting: lists of people. */
const NOT_WRITTEN = ['popolo-people'];
const WRONG_NAMES = ['meeting.pdf', 'meeting.vtt', 'meeting.json', 'meeting.txt', 'meeting', '.docx'];
/** Writers of whole seconds, and of no ends, or of a time now and then. */
const WHOLE_SECONDS: ReadonlySet<string> = new Set([
  'otter',
  'google-meet',
  'name-above-time',
  'copied-transcript',
  'copied-panel',
]);
const PARAGRAPHS = timedPieces(meeting, Infinity);

function imported(file: FileGiven): Imported {
  const result = importRecord([file], { date: meeting.date });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

function written({ write }: Writer): Imported {
  return imported(write(meeting));
}

/** The statements that somebody says. */
function said({ record }: Imported) {
  return record.statements.filter(({ fidelity }) => fidelity !== 'narration');
}

const where = (has: (writer: Writer) => boolean) => writers.filter(has).map((writer) => [writer.id, writer] as const);

it('a meeting is written in every format there is', () => {
  const missing = formats.map(({ id }) => id).filter((id) => !writers.some(({ format }) => format === id));
  expect(missing.toSorted()).toEqual(NOT_WRITTEN.toSorted());
});

describe.each(where(() => true))('the made-up meeting as %s', (_, writer) => {
  it('is known by its content, whatever the file is called', () => {
    const { content } = writer.write(meeting);
    for (const name of WRONG_NAMES) {
      const read = readFile({ name, content });
      expect('reading' in read ? read.format.id : read.message).toBe(writer.format);
    }
  });

  it('gives the same words by the same speakers, and every unit is imported or reported', () => {
    expect(compareWithMeeting(writer, meeting).faults).toEqual([]);
  });

  it('gives a record that the loader proves', () => {
    const { files, record } = written(writer);
    const parsed = parseRecord(files);
    expect(parsed.ok && parsed.record).toEqual(record);
  });

  it('is the same file every time', () => {
    expect(writer.write(meeting)).toEqual(writer.write(meeting));
  });
});

it.each(where(({ hasParagraphs }) => hasParagraphs))('%s keeps paragraphs: each is a statement', (_, writer) => {
  const texts = said(written(writer)).map(({ text }) => foldedWords(text));
  expect(texts).toEqual(PARAGRAPHS.map(({ text }) => foldedWords(text)));
});

it.each(where(({ tellsInterpreted }) => tellsInterpreted))('%s labels what an interpreter says', (_, writer) => {
  const result = written(writer);
  const interpreted = said(result).map(({ fidelity }) => fidelity === 'interpreted');
  expect(interpreted).toEqual(PARAGRAPHS.map(({ who }) => who === 'minister'));
  // The stage direction is none of the words.
  expect(result.record.statements.filter(({ text }) => text.includes('(As interpreted.)'))).toEqual([]);
});

it.each(where(({ isTimed, id }) => isTimed && !WHOLE_SECONDS.has(id)))(
  '%s keeps the time of each paragraph',
  (_, writer) => {
    const times = said(written(writer)).map(({ time }) => time);
    expect(times).toEqual(PARAGRAPHS.map(({ start, end }) => ({ start, end })));
  },
);

it('otter keeps the time a turn begins at, in whole seconds', () => {
  const starts = new Map<string, number | undefined>(
    said(written(writers.find(({ id }) => id === 'otter')!)).map(({ text, time }) => [foldedWords(text), time?.start]),
  );
  const begin = PARAGRAPHS.filter(({ beginsTurn }) => beginsTurn);
  expect(begin.map(({ text }) => starts.get(foldedWords(text)))).toEqual(begin.map(({ start }) => Math.floor(start)));
});

it.each(where(({ isTimed }) => !isTimed))('%s has no times, and none are made up', (_, writer) => {
  expect(said(written(writer)).filter(({ time }) => time !== undefined)).toEqual([]);
});

describe('the text that a record holds', () => {
  it.each(where(({ labels }) => labels !== 'nobody'))('of %s is imported to the same statements', (_, writer) => {
    const first = written(writer);
    const again = imported({ name: 'transcript.txt', content: first.files.texts.get('transcript.txt')! });
    const statements = (one: Imported) => said(one).map(({ text }) => foldedWords(text));
    expect(statements(again)).toEqual(statements(first));
    const order = (one: Imported): readonly number[] => {
      const turns = turnsOfRecord(one).map(({ speaker }) => speaker);
      return turns.map((speaker) => turns.indexOf(speaker));
    };
    expect(order(again)).toEqual(order(first));
  });

  it('has no labels where the file says nobody’s name, and so reads as a report', () => {
    const { files } = written(writers.find(({ labels }) => labels === 'nobody')!);
    const again = readFile({ name: 'transcript.txt', content: files.texts.get('transcript.txt')! });
    expect('reading' in again && again.reading.kind).toBe('report');
  });
});

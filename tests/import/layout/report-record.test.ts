import { describe, expect, it } from 'vitest';
import { importRecord, type ImportResult } from '../../../src/index.ts';

const DAY = { date: '2024-03-04', title: 'Bridge', publisher: 'The Gazette' };

function drafted(content: string, options = DAY): Extract<ImportResult, { ok: true }> {
  const result = importRecord([{ name: 'report.txt', content }], options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('a report', () => {
  it('becomes a draft: who is said to have said what, and nothing of it reviewed', () => {
    const { record, account } = drafted(
      [
        'The bridge at Mill Lane is old.',
        '',
        '“We will open it in May,” Mayor Ada Brandt said on Monday. She called the plan “a good start”.',
        '',
        'According to the council, the repair costs two million.',
      ].join('\n'),
    );
    expect(record.draft).toEqual({ pending: record.statements.map(({ id }) => id) });
    const nameOf = new Map(record.speakers.map(({ id, name }) => [id, name]));
    expect(
      record.statements.map(({ speakers, fidelity, quoted }) => [nameOf.get(speakers[0]!), fidelity, quoted.length]),
    ).toEqual([
      ['Ada Brandt', 'verbatim-reported', 1],
      ['Ada Brandt', 'partial', 1],
      [expect.stringMatching(/council/i), 'paraphrase', 0],
    ]);
    expect(record.statements.every(({ reportedBy }) => nameOf.get(reportedBy) === 'The Gazette')).toBe(true);
    expect(account.files[1]).toMatchObject({
      present: 4,
      imported: 3,
      omitted: [{ line: 1, text: 'The bridge at Mill Lane is old.' }],
    });
  });

  it('has the headline for title and the by-line for author, which nobody is said to say', () => {
    const { record, account } = drafted(
      'Bridge opens in May, mayor says\n\nBy Jane Whitlock, The Harbour Post\n\nThe bridge is old. Mayor Ada Brandt said on Monday that it will open in May.\n',
      { date: '2024-03-04' } as typeof DAY,
    );
    expect(record).toMatchObject({
      title: 'Bridge opens in May, mayor says',
      id: 'bridge-opens-in-may-mayor-2024-03-04',
    });
    expect(record.sources[0]).toMatchObject({
      title: 'Bridge opens in May, mayor says',
      author: 'Jane Whitlock',
      publisher: 'the-harbour-post',
    });
    expect(account.files[1]!.omitted.map(({ line, text }) => [line, text])).toEqual([
      [1, 'Bridge opens in May, mayor says'],
      [3, 'By Jane Whitlock, The Harbour Post'],
      [5, 'The bridge is old.'],
    ]);
  });

  it('has no title that is not plainly one', () => {
    const { record } = drafted('It is late.\n\nThe mayor, Ada Brandt, said that it is late.\n', {
      date: '2024-03-04',
    } as typeof DAY);
    expect(record.title).toBe('report');
    expect(record.sources[0]).not.toHaveProperty('author');
  });

  it('gives words whose speaker it does not name to nobody', () => {
    const { record } = drafted(
      '“The bridge is safe for everyone,” said a woman who did not give her name.\n\n“We have waited eleven years for this bridge.”\n',
    );
    const unknown = record.speakers.find(({ name }) => name === 'Unknown speaker');
    expect(record.statements.filter(({ speakers }) => speakers[0] === unknown?.id)).not.toHaveLength(0);
    expect(record.statements.every(({ attribution }) => attribution === 'unknown')).toBe(true);
  });

  it('tells the same quoted words apart by what stands around them', () => {
    const { record } = drafted(
      'Mayor Ada Brandt said the plan was “good” for cars and “good” for buses, and “good” for everyone.\n',
    );
    expect(record.statements[0]!.quoted).toHaveLength(3);
  });

  it('claims nothing of quoted words that cannot be told apart', () => {
    const { record } = drafted(`Mayor Ada Brandt said ${'“good and plenty” '.repeat(180)}.\n`);
    expect(record.statements[0]).toMatchObject({ fidelity: 'paraphrase', quoted: [] });
  });

  it('takes the publisher for one of those who speak, where it is', () => {
    const { record } = drafted('The White House said on Monday that the bridge will open in May.\n', {
      ...DAY,
      publisher: 'White House',
    });
    expect(record.speakers.filter(({ name }) => name === 'White House')).toHaveLength(1);
    expect(record.statements[0]).toMatchObject({ speakers: ['white-house'], reportedBy: 'white-house' });
  });

  it('has at most a million characters', () => {
    const result = importRecord(
      [{ name: 'long.txt', content: 'The mayor said that it is late. '.repeat(40_000) }],
      DAY,
    );
    expect(result.ok ? undefined : result.problems[0]?.message).toContain('more than 1 MB');
  });
});

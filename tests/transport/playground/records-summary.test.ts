import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/answers/archive.ts';
import { summariseRecords } from '../../../src/transport/playground/records-summary.ts';
import { firstArchive, firstRecord } from '../../support/first-record.ts';
import { draft, meetingRecord } from '../../support/record.ts';

describe('what a record holds', () => {
  it('is told of the first record', () => {
    expect(summariseRecords(firstArchive)).toEqual([
      {
        id: 'biden-kishida-2022-01-21',
        title: 'Biden–Kishida meeting',
        date: '21\u00a0Jan\u00a02022',
        revision: firstRecord.revision,
        lines: 16,
        labels: [
          { mark: '●', label: 'Verbatim', lines: 1 },
          { mark: '◉', label: 'Verbatim, as reported', lines: 2 },
          { mark: '◐', label: 'Partial quote', lines: 8 },
          { mark: '○', label: 'Paraphrase', lines: 4 },
          { mark: '–', label: 'Narration', lines: 1 },
        ],
        speakers: ['Joe Biden', 'Fumio Kishida', 'Biden and Kishida', 'White House', 'Japan', 'Republic World'],
        topics: [
          'Taiwan and the China seas',
          'US–Japan alliance',
          'Quad and the Indo-Pacific',
          'Human rights in China',
          'North Korea',
          'Ukraine',
          'COVID-19 and climate',
        ],
        sources: ['Republic World'],
      },
    ]);
  });

  it('is told of each record by itself, in their order', () => {
    const archive = openArchive([meetingRecord(), firstRecord]);
    const [talks, first] = summariseRecords(archive);
    expect([first]).toEqual(summariseRecords(firstArchive));
    // Who is only spoken about or sits there silently says nothing; a topic with no line of its own has its narrower ones.
    expect(talks).toMatchObject({
      lines: 4,
      speakers: ['Ana Bell', 'Ben Cole', 'Bell and Cole', 'Ministry of Works'],
      topics: ['Works', 'Bridge'],
      sources: ['The Paper'],
    });
  });

  it('names a publisher once, and no topic without a line', () => {
    const { sources, topics = [] } = draft();
    const again = { ...sources[0]!, id: 'again' };
    const record = meetingRecord({ sources: [...sources, again], topics: [...topics, { id: 'fish', label: 'Fish' }] });
    expect(summariseRecords(openArchive([record]))).toMatchObject([
      { sources: ['The Paper'], topics: ['Works', 'Bridge'] },
    ]);
  });

  it.each([
    [{ container: 'A site' }, 'A site'],
    [{}, 'A bridge at last'],
    [{ title: undefined }, 'article'],
  ])('names a source without publisher by what is known: %j', (more, name) => {
    const [article, ...others] = draft().sources;
    const { publisher: _, ...unpublished } = article!;
    const sources = [JSON.parse(JSON.stringify({ ...unpublished, ...more })) as typeof article & object, ...others];
    expect(summariseRecords(openArchive([meetingRecord({ sources })]))[0]?.sources).toEqual([name]);
  });
});

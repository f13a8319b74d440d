import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { nameInSentence, withArticle } from '../../src/answers/name-in-sentence.ts';
import type { MeetingRecord } from '../../src/record/record.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';
import { meetingRecord } from '../support/record.ts';

/** A report of a sentence each on one topic or about one institution, which the label or name is of. */
function recordOf(kind: 'topic' | 'speaker', name: string, lines: readonly string[], others: readonly string[] = []) {
  const article = lines.map((line) => `${line}\n`).join('\n');
  const altNames = others.map((value) => ({ value, lang: 'en' }));
  return meetingRecord(
    {
      speakers: [
        { id: 'paper', type: 'organization', name: 'Daily Post' },
        ...(kind === 'speaker' ? [{ id: 'it', type: 'organization' as const, name, altNames }] : []),
      ],
      topics: kind === 'topic' ? [{ id: 'it', label: name, altLabels: altNames }] : [],
      event: { name: 'Talks', date: { value: '2024-03-03', zone: 'Europe/Paris' }, attendees: [] },
      statements: lines.map((exact, at) => ({
        id: `s${at}`,
        position: at,
        partType: 'narrative',
        fidelity: 'narration',
        speakers: ['paper'],
        reportedBy: 'paper',
        lang: 'en',
        spans: [{ source: 'article', exact }],
        ...(kind === 'topic' ? { topics: ['it'] } : { about: ['it'] }),
      })),
      notes: [],
      claims: [],
    },
    article,
  );
}

function writtenIn(record: MeetingRecord, kind: 'topic' | 'speaker'): string {
  const { name, article } = nameInSentence(openArchive([record]), { kind, record: record.id, id: 'it' });
  return `${article}: ${name}`;
}

describe('the names of the first record, inside a sentence', () => {
  const topic = (id: string) =>
    withArticle(nameInSentence(firstArchive, { kind: 'topic', record: firstRecord.id, id }));
  const speaker = (id: string) =>
    withArticle(nameInSentence(firstArchive, { kind: 'speaker', record: firstRecord.id, id }));

  it('are those of topics', () => {
    expect(firstRecord.topics.map(({ id }) => topic(id))).toEqual([
      'Taiwan and the China seas',
      'the US–Japan alliance',
      'the Quad and the Indo-Pacific',
      'human rights in China',
      'North Korea',
      'Ukraine',
      'COVID-19 and climate',
    ]);
  });

  it('are those of speakers', () => {
    expect(firstRecord.speakers.map(({ id }) => speaker(id))).toEqual([
      'Joe Biden',
      'Fumio Kishida',
      'Biden and Kishida',
      'the White House',
      'Japan',
      'Republic World',
      'China',
      'Taiwan',
      'North Korea',
      'Ukraine',
      'the Uyghur community',
      'Donald Trump',
      'ASEAN',
      'the Quad',
      'the United States',
      'Australia',
      'India',
      'Europe',
    ]);
  });
});

describe('an article', () => {
  it.each<[string, string, readonly string[], string]>([
    ['stands before the name and nothing of it follows', 'Senate', ['Nothing came of the Senate.'], 'the: Senate'],
    ['stands before it and a common word follows', 'Senate', ['He and the Senate did not agree.'], 'the: Senate'],
    ['stands before what it owns', 'Senate', ["They read the Senate's letter."], 'the: Senate'],
    ['stands before a longer name', 'Taiwan', ['Ships crossed the Taiwan Strait.'], 'unknown: Taiwan'],
    ['stands before a word that it is joined to', 'Taiwan', ['He met the Taiwan-based firm.'], 'unknown: Taiwan'],
    ['does not stand there', 'Taiwan', ['Ships left for Taiwan.'], 'none: Taiwan'],
    ['stands in another line', 'Quad', ['So did Quad leaders.', 'All of the Quad.'], 'the: Quad'],
    ['is another', 'Senate', ['It is our Senate.', 'There was a Senate.'], 'unknown: Senate'],
    ['is the end of the line before', 'Senate', ['Nobody knows the. Senate leaves.'], 'none: Senate'],
    ['is nowhere, for no line holds the name', 'Senate', ['It rained.'], 'unknown: Senate'],
  ])('where it %s', (_, name, lines, written) => {
    expect(writtenIn(recordOf('speaker', name, lines), 'speaker')).toBe(written);
  });

  it('is that of another name with it, or of the initials', () => {
    expect(writtenIn(recordOf('speaker', 'Upper House', ['It rained.'], ['The Upper House']), 'speaker')).toBe(
      'the: Upper House',
    );
    expect(writtenIn(recordOf('speaker', 'The Hague', ['It rained.']), 'speaker')).toBe('the: Hague');
    const union = ['He left the E.U. in March.'];
    expect(writtenIn(recordOf('speaker', 'European Union', union, ['EU']), 'speaker')).toBe('the: European Union');
    expect(writtenIn(recordOf('speaker', 'European Union', union, ['E']), 'speaker')).toBe('unknown: European Union');
  });
});

describe('the first letter of a topic', () => {
  it.each<[string, string, readonly string[], string]>([
    ['small where the lines write it so', 'Opening', ['The opening was late, Ana said.'], 'the: opening'],
    ['small also where it begins another line', 'Lunch', ['Lunch is late, Ana said. No lunch came.'], 'none: lunch'],
    ['a capital where the lines have one', 'Bridge', ['Ana saw the bridge, Bridge and Tower.'], 'the: Bridge'],
    [
      'small where the lines mostly write it so',
      'Product plan',
      ['The product, her product, a product and no product, says the Product Manager.'],
      'unknown: product plan',
    ],
    ['small where it only asks or joins', 'How to go on', ['It rained, Ana said.'], 'unknown: how to go on'],
    [
      'a capital before another',
      'North Korea',
      ['To the north of it, Ana said, lies North Korea.'],
      'none: North Korea',
    ],
    ['a capital where nothing is known', 'Opening', ['It rained, Ana said.'], 'unknown: Opening'],
    ['a capital where lines have none', 'Taiwan talks', ['ships left for taiwan, they said.'], 'unknown: Taiwan talks'],
    ['that of initials', 'US visit', ['With us, Ana said.'], 'unknown: US visit'],
  ])('is %s', (_, label, lines, written) => {
    expect(writtenIn(recordOf('topic', label, lines), 'topic')).toBe(written);
  });

  it('of a person stays, with the article that the lines give an office', () => {
    const asPerson = (name: string, line: string) => {
      const record = recordOf('speaker', name, [line]);
      const people = record.speakers.map((one) => (one.id === 'it' ? { ...one, type: 'person' as const } : one));
      return writtenIn({ ...record, speakers: people }, 'speaker');
    };
    expect(asPerson('Project Manager', 'She is the project manager.')).toBe('the: Project Manager');
    expect(asPerson('The Chair', 'It rained.')).toBe('the: Chair');
    expect(asPerson('Ana Bell', 'It rained.')).toBe('none: Ana Bell');
    expect(asPerson('Marketing', 'This is the marketing.')).toBe('none: Marketing');
  });

  it('of an institution stays', () => {
    expect(writtenIn(recordOf('speaker', 'Opening', ['The opening was late, Ana said.']), 'speaker')).toMatch(
      /Opening$/,
    );
  });
});

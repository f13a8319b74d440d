import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive, type Archive } from '../../../src/answers/archive.ts';
import { suggestQuestions } from '../../../src/answers/suggest-questions.ts';
import type { MeetingRecord } from '../../../src/record/record.ts';
import { tokenize } from '../../../src/search/tokenize.ts';
import { firstArchive, firstRecord } from '../../support/first-record.ts';
import { smallRecord } from '../small-record.ts';
import { hostileText } from './hostile.ts';
import { ask, type Asking } from './support.ts';

/** Asks for the reader and for the channel. `ask` throws where Discord would refuse a card or its fallback. */
function expectTaken(command: string, options: Record<string, string | number | boolean>, asking: Asking = {}): void {
  const back = { command: 'quote', options: { words: 'taiwan', page: 2 } };
  const seen = ask(command, options, { ...asking, back });
  expect(seen.sections[0]![0]).toMatch(/^### \S/);
  ask(command, options, { ...asking, audience: 'channel', postedBy: '123456789012345678' });
}

describe('every reply of the first record is one that Discord takes', () => {
  it('for every word', () => {
    const words = new Set(firstRecord.statements.flatMap(({ text }) => tokenize(text).map(({ term }) => term)));
    expect(words.size).toBeGreaterThan(200);
    for (const word of words) expectTaken('quote', { words: word, narration: true });
  });

  it('for every page of a search', () => {
    for (let page = 1; page <= 5; page += 1) expectTaken('quote', { words: 'kishida', page });
  });

  it('for every speaker, topic and statement', () => {
    for (const { id } of firstRecord.speakers) {
      for (const page of [1, 2, 3]) expectTaken('who', { speaker: id, page });
    }
    for (const { id } of firstRecord.topics) expectTaken('topics', { topic: id });
    for (const question of suggestQuestions(firstArchive, '')) expectTaken('ask', { question: question.value });
    for (const { id } of firstRecord.statements) {
      expectTaken('statement', { id });
      expectTaken('cite', { id });
      for (const reach of [1, 2, 5, 10]) expectTaken('context', { id, reach });
    }
  });

  it('for every line taken as a quote, whole, cut and changed', () => {
    for (const { text } of firstRecord.statements) {
      const words = text.split(' ');
      const changed = words.map((word, at) => (at % 9 === 4 ? 'not' : word));
      const quotes = [
        text,
        words.slice(1, 9).join(' '),
        changed.join(' '),
        words.filter((_, at) => at % 12 < 8).join(' '),
      ];
      for (const quote of quotes) expectTaken('verify', { quote, speaker: 'kishida' });
    }
  });

  it('for whatever is typed', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (words, speaker) => {
        expectTaken('quote', { words });
        expectTaken('ask', { question: words });
        expectTaken('ask', { question: `What did they say about ${words}?` });
        expectTaken('quote', { words: 'taiwan', speaker });
        expectTaken('verify', { quote: words, speaker });
        expectTaken('verify', { quote: `He said "${words} peace" and then "${speaker} stability"` });
        expectTaken('who', { speaker });
        expectTaken('topics', { topic: speaker });
        for (const command of ['statement', 'context', 'cite']) expectTaken(command, { id: words });
      }),
      { numRuns: 200 },
    );
  });
});

const HOSTILE = '*_~`|\\[x](https://y.example)<@1>@everyone:a:# ';

/** A record in which everything is as long as a record may have it, and tries to format. */
function hugeRecord(id: string): MeetingRecord {
  const small = smallRecord();
  const name = (kind: string, at: number): string => HOSTILE.repeat(3).slice(0, 110) + kind + at;
  const speakers = Array.from({ length: 300 }, (_, at) => ({
    ...small.speakers[0]!,
    id: `p${at}`,
    name: name('p', at),
    shortName: `p${at}*`,
    roles: Array.from({ length: 20 }, () => ({ title: name('role', at), altTitles: [] })),
    altNames: [{ value: name('alt', at), lang: 'en' }],
  }));
  const texts = [
    'needle '.repeat(3000),
    `${'So it was, and *so* it _went_. '.repeat(300)}The needle is here. ${'# And on. '.repeat(300)}`,
    `"${'needle in a quotation. '.repeat(200)}" she said.`,
    `needle ${'*'.repeat(8000)}`,
    `needle\n${'\n'.repeat(1500)}end`,
    `needle ${'👨‍👩‍👧'.repeat(900)}`,
    'A needle.',
    HOSTILE.repeat(80) + 'needle',
  ];
  const sources = Array.from({ length: 40 }, (_, at) => ({
    ...small.sources[0]!,
    id: `d${at}`,
    title: HOSTILE.repeat(7).slice(0, 300),
    url: `https://example.org/(${'a'.repeat(at * 20)})`,
    text: texts[at / 5],
    publisher: `p${at}`,
    author: HOSTILE.repeat(3).slice(0, 120),
  }));
  const topics = Array.from({ length: 60 }, (_, at) => ({
    id: `t${at}`,
    label: `${HOSTILE.slice(0, 70)}t${at}`,
    altLabels: [],
  }));
  const statements = texts.map((text, at) => ({
    ...small.statements[0]!,
    id: `s${at}`,
    record: id,
    position: at,
    text,
    fidelity: at === 5 ? ('narration' as const) : ('partial' as const),
    quoted:
      at === 3 || at === 7 ? [{ start: 0, end: text.length }] : at === 2 ? [{ start: 1, end: text.length - 11 }] : [],
    speakers: speakers.slice(0, at % 2 === 0 ? 1 : 60).map((speaker) => speaker.id),
    reportedBy: 'p1',
    about: speakers.map((speaker) => speaker.id),
    topics: topics.map((topic) => topic.id),
    keywords: Array.from({ length: 10 }, () => HOSTILE),
    derivedFrom: sources.map((source) => source.id),
    spans: [{ source: `d${at * 5}`, start: 0, end: text.length }],
  }));
  const notes = statements.flatMap(({ id: statement }) =>
    Array.from({ length: 30 }, (_, at) => ({
      id: `n${statement}${at}`,
      kind: 'source-error' as const,
      statement,
      exact: 'needle',
      text: HOSTILE.repeat(at + 1).slice(0, 1000),
      likely: 'noodle thread',
      evidence: sources.slice(0, at).map((source) => ({ source: source.id })),
    })),
  );
  const claims = Array.from({ length: 20 }, (_, at) => ({
    id: `c${at}`,
    property: HOSTILE.slice(0, 60),
    values: [
      { value: HOSTILE, sources: sources.map((source) => source.id), statements: statements.map((one) => one.id) },
      { value: 'other', sources: ['d1'], statements: [] },
    ],
    note: HOSTILE.repeat(20),
  }));
  const record = {
    ...small,
    id,
    title: HOSTILE.repeat(3).slice(0, 118) + id.at(-1)!,
    event: { ...small.event, attendees: speakers.slice(0, 150).map((speaker) => speaker.id) },
    speakers,
    sources,
    topics,
    statements,
    notes,
    claims,
  };
  // The ids are as the schema brands them; a literal cannot say so.
  return record as unknown as MeetingRecord;
}

describe.each<[string, Archive]>([
  ['one huge record', openArchive([hugeRecord('huge-1')])],
  ['two huge records', openArchive([hugeRecord('huge-1'), hugeRecord('huge-2')])],
  ['records that have nothing in common', openArchive([firstRecord, hugeRecord('huge-2')])],
])('every reply of %s is one that Discord takes', (_, archive) => {
  const asking = { archive };

  it('for searches', () => {
    for (const words of ['needle', 'noodle', 'thread', 'nedle', 'so it went', HOSTILE, 'p1', 'x'.repeat(70)]) {
      for (const page of [1, 2, 3, 9]) expectTaken('quote', { words, page }, asking);
      expectTaken('quote', { words, narration: true, speaker: 'p1', topic: 't1' }, asking);
    }
  });

  it('for questions', () => {
    const about = ['the needle', 'a noodle', HOSTILE, 'p1', 'needles: '.repeat(20), 'nothing of this'];
    for (const question of about.map((subject) => `What did they say about ${subject}?`)) {
      for (const page of [1, 2, 9]) expectTaken('ask', { question, page }, asking);
      expectTaken('ask', { question: `${question} And what did p1 say?` }, asking);
    }
  });

  it('for quotes', () => {
    const quotes = [
      'needle in a quotation. needle in a quotation.',
      'So it was, and so it went. '.repeat(140),
      HOSTILE.repeat(80),
    ];
    for (const quote of quotes) {
      for (const speaker of ['p1', 'p2*', HOSTILE]) expectTaken('verify', { quote, speaker }, asking);
      expectTaken('verify', { quote: `"${quote}" p1 said, and "${quotes[0]}"` }, asking);
    }
  });

  it('for lists and profiles', () => {
    expectTaken('topics', {}, asking);
    expectTaken('who', {}, asking);
    expectTaken('help', {}, asking);
    for (const at of [0, 1, 2, 200]) {
      expectTaken('who', { speaker: `p${at}@huge-2` }, asking);
      expectTaken('who', { speaker: `p${at}`, page: 2 }, asking);
      expectTaken('topics', { topic: `t${at}@huge-2` }, asking);
      expectTaken('topics', { topic: HOSTILE.slice(0, 70) }, asking);
    }
  });

  it('for statements and their parts', () => {
    for (let at = 0; at < 9; at += 1) {
      for (const part of [1, 2, 99]) expectTaken('statement', { id: `s${at}@huge-2`, part }, asking);
      expectTaken('statement', { id: `s${at}` }, asking);
    }
  });

  it('for lines in context and their citations', () => {
    for (let at = 0; at < 9; at += 1) {
      for (const reach of [1, 2, 10, 99]) expectTaken('context', { id: `s${at}@huge-2`, reach }, asking);
      for (const id of [`s${at}@huge-2`, `s${at}`]) expectTaken('cite', { id }, asking);
    }
  });
});

describe('a list longer than a card', () => {
  const archive = openArchive([hugeRecord('huge-1')]);

  it('says how many topics are left out, and how to open one', () => {
    const { card, menus } = ask('topics', {}, { archive });
    expect(card).toMatch(/\n-# \d+ more topics\n/);
    expect(card).toContain('-# The menu lists the first 25 · open any by its name: `/topics topic:…`');
    expect(menus[0]!.options).toHaveLength(25);
    expect(ask('topics', {}, { archive, audience: 'channel' }).card).not.toContain('The menu');
  });

  it('says how many speakers are left out, and how to open one', () => {
    const { card } = ask('who', {}, { archive });
    expect(card).toMatch(/\n-# \d+ more speakers\n/);
    expect(card).toContain('open any by its name: `/who speaker:…`');
  });

  it('cuts lines between sentences, and says so outside their words', () => {
    const lines = ask('quote', { words: 'needle' }, { archive, pageSize: 10 }).sections.flat().join('\n');
    expect(lines).toMatch(/\n> [^\n]*The needle is here\.[^\n]*\n-# via [^\n]* — cut, open for full text/);
    expect(lines).toMatch(/\n-# via [^\n]* — too long to show here, open for full text/);
    expect(lines).toMatch(/\n> A needle\.\n-# via/);
  });
});

it('an answer from one record of several names the record of each line', () => {
  const archive = openArchive([firstRecord, smallRecord()]);
  const { menus, card } = ask('quote', { words: 'taiwan' }, { archive });
  expect(menus[0]!.options[0]!.value).toBe('s05@biden-kishida-2022-01-21');
  expect(menus[0]!.options[0]!.description).toBe(
    'Partial quote · Taiwan Strait, Xinjiang, Hong Kong · Biden–Kishida meeting',
  );
  expect(card).toContain('s05 · Biden–Kishida meeting · error in source');
  expect(ask('quote', { words: 'taiwan' }, { archive: firstArchive }).menus[0]!.options[0]!.value).toBe('s05');
});

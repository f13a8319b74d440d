import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { suggestQuestions } from '../../src/answers/suggest-questions.ts';
import { suggestQuotes, suggestSpeakers, suggestTopics, type Suggestion } from '../../src/answers/suggestions.ts';
import type { Answer } from '../../src/answers/schema.ts';
import { quote } from '../../src/answers/quote.ts';
import { topics } from '../../src/answers/topics.ts';
import { who } from '../../src/answers/who.ts';
import { anyUnits } from '../search/texts.ts';
import { openArchive } from '../../src/answers/archive.ts';
import { expectKind, firstArchive, firstRecord, idsOf } from '../support/first-record.ts';
import { meetingRecord } from '../support/record.ts';

const typing = fc.oneof(
  fc.constantFrom('', 'tai', 'kis', 'u', 'the ', '台', 'x'.repeat(3000), '😀'.repeat(60), '"status q', 'peace and sta'),
  fc.string({ unit: 'grapheme' }),
  anyUnits,
);
const boxes = commands.flatMap((command) =>
  command.options.filter(({ autocomplete }) => autocomplete).map(({ name }) => ({ command, option: name })),
);

/** Every suggestion for what a reader may type on the way to the words of the record. */
const offered = [
  '',
  'tai',
  'kis',
  'bid',
  'xin',
  'u',
  'status',
  'peace',
  '台',
  'white',
  'pos',
  'nor',
  'kishdia',
  'us',
].flatMap((typed) => suggestQuotes(firstArchive, typed));
const ofKind = <Kind extends Suggestion['kind']>(kind: Kind) =>
  [...new Map(offered.map((one) => [one.value, one])).values()].filter(
    (one): one is Extract<Suggestion, { readonly kind: Kind }> => one.kind === kind,
  );
const pick = (words: string): Answer => quote(firstArchive, { words });

describe('suggestions', () => {
  it.each(boxes)(
    'for $command.name $option are at most 25, of 1 to 100 whole characters, each once',
    ({ command, option }) => {
      fc.assert(
        fc.property(typing, (value) => {
          const given = command.complete?.(firstArchive, { option, value, others: {} }) ?? [];
          expect(given.length).toBeLessThanOrEqual(25);
          const values = given.map((one) => one.value);
          expect(new Set(values).size).toBe(values.length);
          for (const one of values) {
            expect(one.length).toBeGreaterThan(0);
            expect(one.length).toBeLessThanOrEqual(100);
            expect(one.isWellFormed()).toBe(true);
          }
        }),
      );
    },
  );

  it('for an empty box are the topics of the meeting, most lines first', () => {
    const given = suggestQuotes(firstArchive, '');
    expect(given.map((one) => one.kind === 'topic' && one.lines)).toEqual([5, 5, 4, 3, 1, 1, 1]);
  });

  it('end with the search of what is typed', () => {
    expect(suggestQuotes(firstArchive, 'tai').at(-1)).toMatchObject({ kind: 'search', value: 'text:tai' });
  });

  it('offer Taiwan as a topic, a party, lines and a word', () => {
    const kinds = suggestQuotes(firstArchive, 'tai').map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['topic', 'speaker', 'line', 'word', 'search']));
  });

  it('forgive a typo in a name', () => {
    expect(suggestSpeakers(firstArchive, 'kishdia')[0]).toMatchObject({ label: 'Fumio Kishida' });
    expect(suggestTopics(firstArchive, 'tiawan')[0]).toMatchObject({ label: 'Taiwan and the China seas' });
  });

  it('know a name in full-width letters or with accents', () => {
    expect(suggestTopics(firstArchive, 'Ｔａｉｗ')[0]).toMatchObject({ label: 'Taiwan and the China seas' });
    expect(suggestSpeakers(firstArchive, 'Kishíd')[0]).toMatchObject({ label: 'Fumio Kishida' });
  });
});

describe('suggested questions', () => {
  const questions = (typed: string, archive = firstArchive, record?: string): readonly string[] =>
    suggestQuestions(archive, typed, record).map(({ value }) => value);

  it('for an empty box are about topics, of people, and of people about topics they speak on', () => {
    const given = questions('');
    expect(given).toContain('What did they say about Ukraine?');
    expect(given).toContain('What did Fumio Kishida say?');
    expect(given).toContain('What did Joe Biden say about US–Japan alliance?');
    expect(given.indexOf('What did they say about Taiwan and the China seas?')).toBe(0);
    expect(given.join()).not.toMatch(/Republic World|did White House/);
  });

  it('begin with what is typed, as it is', () => {
    for (const typed of ['tai', 'What did they say?', '台湾', 'x'.repeat(100)]) expect(questions(typed)[0]).toBe(typed);
    expect(questions('  two\nlines ')[0]).toBe('two lines');
  });

  it('are none where picking one would cut what is typed', () => {
    expect(questions('x'.repeat(101))).toEqual([]);
    expect(questions('👨‍👩‍👧'.repeat(40))).toEqual([]);
  });

  it.each([
    ['tai', 'What did they say about Taiwan and the China seas?'],
    ['tai', 'What did they say about Taiwan?'],
    ['tiawan', 'What did they say about Taiwan and the China seas?'],
    ['KISH', 'What did Fumio Kishida say?'],
    ['north kor', 'What did they say about North Korea?'],
    ['What did Bid', 'What did Joe Biden say?'],
    ['What did they say about North Kor', 'What did they say about North Korea?'],
    ['what did Biden say about the qu', 'what did Biden say about the Quad and the Indo-Pacific?'],
  ])('for %s offer %s', (typed, question) => {
    expect(questions(typed)).toContain(question);
  });

  it.each(['What did they say about it?', 'why', 'What about x', 'What did they say about South China se'])(
    'add nothing to what begins no name: %j',
    (typed) => {
      expect(questions(typed)).toEqual([typed]);
    },
  );

  it('are of the record that is asked in', () => {
    const both = openArchive([firstRecord, meetingRecord()]);
    const other = questions('', both, 'bridge-talks');
    expect(other.length).toBeGreaterThan(1);
    expect(other.filter((question) => questions('').includes(question))).toEqual([]);
    expect(questions('ukra', both, 'bridge-talks')).toEqual(['ukra']);
    expect(questions('', openArchive([]))).toEqual([]);
  });

  it('stay few, each once, in an archive of many records', () => {
    const many = openArchive(Array.from({ length: 60 }, (_, at) => meetingRecord({ id: `talks-${at}` })));
    expect(questions('', many).length).toBeLessThanOrEqual(25);
    expect(new Set(questions('', many)).size).toBe(questions('', many).length);
  });
});

describe('a suggestion that is picked', () => {
  it('opens the topic it names, with as many lines as it said', () => {
    expect(ofKind('topic').length).toBeGreaterThan(3);
    for (const { value, label, lines } of ofKind('topic')) {
      expect(expectKind(pick(value), 'topic').topic).toMatchObject({ label, total: lines });
    }
  });

  it('opens the line it names', () => {
    expect(ofKind('line').length).toBeGreaterThan(3);
    for (const { value, id, fidelity } of ofKind('line')) {
      const { statement } = expectKind(pick(value), 'statement');
      expect(statement).toMatchObject({ id, fidelity });
    }
  });

  it('shows every line it counted as said by the speaker it names', () => {
    const picked = suggestSpeakers(firstArchive, '').map(({ value }) => value);
    expect(picked.length).toBeGreaterThan(10);
    for (const value of picked) {
      const { said, jointly } = expectKind(who(firstArchive, { speaker: value }), 'speaker');
      const { statements, related } = expectKind(pick(`who:${value}`), 'quotes');
      const shown = new Set([...statements, ...related].map(({ id }) => id));
      const lacking = [...said, ...jointly].filter(({ id }) => !shown.has(id));
      expect(`${value} lacks ${idsOf(lacking)}`).toBe(`${value} lacks `);
    }
  });

  it('searches the words it completes, in as many lines as it said', () => {
    expect(ofKind('word').length).toBeGreaterThan(3);
    for (const { value, text } of ofKind('word')) {
      const answer = expectKind(pick(value), 'quotes');
      expect(answer.words).toBe(text);
    }
  });

  it('searches what was typed, as typed', () => {
    expect(idsOf(expectKind(pick('text:taiwan'), 'quotes').statements)).toBe('s05 s10');
  });

  it('is never refused for its length', () => {
    const typed = 'peace and stability across the Taiwan Strait and the peaceful resolution of it all';
    for (const { value } of suggestQuotes(firstArchive, typed)) {
      expect(pick(value)).not.toMatchObject({ reason: 'too-long' });
    }
  });

  it('in a box for a topic or a speaker names it for that box', () => {
    for (const { value, label } of suggestTopics(firstArchive, '') as readonly (Suggestion & { label: string })[]) {
      expect(expectKind(topics(firstArchive, { topic: value }), 'topic').topic.label).toBe(label);
    }
    for (const { value, label } of suggestSpeakers(firstArchive, '') as readonly (Suggestion & { label: string })[]) {
      expect(expectKind(who(firstArchive, { speaker: value }), 'speaker').speaker.name).toBe(label);
    }
  });
});

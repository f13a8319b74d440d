import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { suggestQuestions } from '../../src/answers/suggest-questions.ts';
import { suggestQuotes, suggestSpeakers, suggestTopics, type Suggestion } from '../../src/answers/suggestions.ts';
import type { Answer } from '../../src/answers/schema.ts';
import { ask } from '../../src/answers/ask.ts';
import { quote } from '../../src/answers/quote.ts';
import { topics } from '../../src/answers/topics.ts';
import { who } from '../../src/answers/who.ts';
import { anyUnits } from '../search/texts.ts';
import { openArchive } from '../../src/answers/archive.ts';
import { expectKind, firstArchive, firstRecord, idsOf } from '../support/first-record.ts';
import { meetingRecord } from '../support/record.ts';

const begun = ['', 'tai', 'kis', 'u', 'the ', '台', 'x'.repeat(3000), '😀'.repeat(60), '"status q', 'peace and sta'];
const wholeWords = ['per', 'us', 'taiwan', 'Taiwan', 'ＴＡＩＷＡＮ', 'peace and stability', 'Fumio Kishida'];
const typing = fc.oneof(fc.constantFrom(...begun, ...wholeWords), fc.string({ unit: 'grapheme' }), anyUnits);
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

  it('offer no word that is typed in full already: the search of what is typed is the same', () => {
    for (const typed of ['taiwan', 'Taiwan', 'ＴＡＩＷＡＮ', 'peace and stability', 'per', 'us']) {
      expect(suggestQuotes(firstArchive, typed).map(({ kind }) => kind)).not.toContain('word');
    }
    expect(suggestQuotes(firstArchive, 'peace and stabilit').at(-2)).toMatchObject({
      value: 'text:peace and stability',
    });
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

  it('for an empty box are about topics, of speakers, and of speakers about topics they speak on', () => {
    expect(questions('')).toEqual([
      'What did they say about Taiwan and the China seas?',
      'What did they say about the US–Japan alliance?',
      'What did they say about the Quad and the Indo-Pacific?',
      'What did they say about human rights in China?',
      'What did they say about North Korea?',
      'What did they say about Ukraine?',
      'What did they say about COVID-19 and climate?',
      'What did Joe Biden say?',
      'What did Fumio Kishida say?',
      'What did Biden and Kishida say?',
      'What did the White House say?',
      'What did Japan say?',
      'What did the White House say about Taiwan and the China seas?',
      'What did Joe Biden say about the US–Japan alliance?',
      'What did Biden and Kishida say about the Quad and the Indo-Pacific?',
      'What did the White House say about human rights in China?',
      'What did Biden and Kishida say about North Korea?',
      'What did Japan say about Ukraine?',
      'What did the White House say about COVID-19 and climate?',
    ]);
  });

  it('for an empty box are all answered, each with lines of who it names', () => {
    for (const question of questions('')) {
      const answer = ask(firstArchive, { question });
      expect([question, answer.kind]).toEqual([question, question.endsWith('say?') ? 'speaker' : 'evidence']);
    }
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
    ['what did they say about the ukr', 'what did they say about Ukraine?'],
    ['white', 'What did the White House say?'],
    ['the white', 'What did the White House say?'],
    ['What did the White House', 'What did the White House say?'],
    ['What has Bid', 'What has Joe Biden said?'],
    ['What have Bid', 'What have Biden and Kishida said?'],
    ['Who is bid', 'Who is Joe Biden?'],
    ['united', 'What did they say about the United States?'],
    ['wh', 'What did they say about Ukraine?'],
    ['Tell me about uk', 'Tell me about Ukraine'],
    ['bi', 'What did Joe Biden say about the US–Japan alliance?'],
    ['What did Biden', 'What did Joe Biden say about the US–Japan alliance?'],
  ])('for %s offer %s', (typed, question) => {
    expect(questions(typed)).toContain(question);
  });

  it.each<[string, readonly string[]]>([
    [
      'What did Biden say about',
      [
        'the US–Japan alliance',
        'the Quad and the Indo-Pacific',
        'Taiwan and the China seas',
        'human rights in China',
        'North Korea',
      ],
    ],
    ['What did Japan say about', ['Ukraine']],
    ['Did Japan mention', ['Ukraine']],
    ['What did Biden say about t', ['Taiwan and the China seas']],
    ['What did Biden say about the', ['the US–Japan alliance', 'the Quad and the Indo-Pacific']],
    [
      'Kishida on',
      ['the Quad and the Indo-Pacific', 'Taiwan and the China seas', 'human rights in China', 'North Korea'],
    ],
    ['What did Trump say about', []],
    ['What did Modi say about', []],
    ['What is going on', []],
  ])('for %j offer the topics that its speaker speaks on, most lines first', (typed, topics) => {
    const before = typed.replace(/ (?:t|the)$/, '');
    expect(questions(typed)).toEqual([typed, ...topics.map((topic) => `${before} ${topic}?`)]);
  });

  it.each(['What did they say about', 'who spoke about', 'Did they discuss', 'What about', 'tell me about'])(
    'offer every topic where nobody is named: %j',
    (typed) => {
      const end = typed.startsWith('tell') ? '' : '?';
      const given = questions(typed);
      expect(given).toContain(`${typed} the US–Japan alliance${end}`);
      expect(given.filter((question) => question.startsWith(typed))).toHaveLength(8);
    },
  );

  it('goes on from a question that is whole', () => {
    expect(questions('What did Biden say')).toContain('What did Biden say about North Korea?');
  });

  it('names people before those who speak jointly, and the topics of one last', () => {
    expect(questions('biden').slice(1, 4)).toEqual([
      'What did Joe Biden say?',
      'What did Biden and Kishida say?',
      'What did Joe Biden say about the US–Japan alliance?',
    ]);
  });

  it.each([
    ['What has Bid', 'What has Biden and Kishida'],
    ['Who is bid', 'Who is Biden and Kishida'],
    ['When did Bid', 'When did Joe Biden'],
    ['Did Bid', 'Did Joe Biden'],
    ['what did kishida and', 'what did kishida Biden'],
    ['what did the qu', 'what did the Quad'],
    ['What did Trump', 'What did Donald Trump'],
    ['tai', 'about the Taiwan'],
  ])('for %j do not offer %j', (typed, unwanted) => {
    expect(questions(typed).join('\n')).not.toContain(unwanted);
  });

  it.each(['What did they say about it?', 'why', 'What about x', 'What did they say about South China se'])(
    'add nothing to what begins no name: %j',
    (typed) => {
      expect(questions(typed)).toEqual([typed]);
    },
  );

  it('name no institution before anything is typed where the record shows no article for it', () => {
    const other = openArchive([meetingRecord()]);
    expect(questions('', other)).toContain('What did they say about the bridge?');
    expect(questions('', other).join()).not.toMatch(/Ministry|The Paper/);
    expect(questions('minis', other)).toContain('What did Ministry of Works say?');
  });

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

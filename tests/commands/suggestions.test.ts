import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { suggestQuotes, suggestSpeakers, suggestTopics, type Suggestion } from '../../src/answers/suggestions.ts';
import type { Answer } from '../../src/answers/schema.ts';
import { quote } from '../../src/answers/quote.ts';
import { topics } from '../../src/answers/topics.ts';
import { who } from '../../src/answers/who.ts';
import { anyUnits } from '../search/texts.ts';
import { expectKind, firstArchive, idsOf } from '../support/first-record.ts';

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

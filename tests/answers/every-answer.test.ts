import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { quote } from '../../src/answers/quote.ts';
import { AnswerSchema, type Answer, type StatementView } from '../../src/answers/schema.ts';
import { topics } from '../../src/answers/topics.ts';
import { who } from '../../src/answers/who.ts';
import { anyUnits, WORDS } from '../search/texts.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';

const FIRST = firstRecord.id;
const text = fc.oneof(
  fc.constantFrom<string>(...WORDS, 'kishida', 'biden taiwan', '台湾', 'pm', 'line:s05', 'topic:ukraine', 'who:biden'),
  fc.constantFrom('what did biden say about tariffs', 'misiles of north korea', 'how many quad countries', '岸田 台湾'),
  fc.constantFrom('', ' ', '__proto__', 'constructor', '"', '"status quo"', 'xxxx'.repeat(3000)),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  anyUnits,
);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const shared = {
  record: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(undefined, FIRST) }, { weight: 1, arbitrary: text }),
  page: optional(fc.oneof(fc.integer(), fc.maxSafeInteger())),
};
const surface = fc.record({ pageSize: fc.integer({ min: 1, max: 30 }) });

/** What every answer promises, besides its shape. */
function expectSound(answer: Answer): void {
  expect(AnswerSchema.parse(answer)).toEqual(answer);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  const shown = ['statements', 'related', 'said', 'jointly', 'about'].flatMap((key) => listOf(answer, key));
  const near = answer.kind === 'evidence' ? answer.also : answer.kind === 'no-answer' ? answer.nearest : [];
  for (const { id, text: words } of [...shown, ...near.map(({ statement }) => statement)]) {
    expect(words).toBe(firstRecord.statements.find((line) => line.id === id)?.text);
  }
  for (const { statement, shared } of near) for (const word of shared) expect(statement.text).toContain(word);
}

function listOf(answer: Answer, key: string): readonly StatementView[] {
  return (answer as unknown as Readonly<Record<string, readonly StatementView[] | undefined>>)[key] ?? [];
}

describe('every answer has the published shape, survives JSON, and shows only words of the record', () => {
  it('of a search', () => {
    const args = fc.record({
      words: text,
      speaker: optional(text),
      topic: optional(text),
      narration: optional(fc.boolean()),
      ...shared,
    });
    fc.assert(
      fc.property(args, surface, (asked, place) => expectSound(quote(firstArchive, asked, place))),
      { numRuns: 1000 },
    );
  });

  it('of a question', () => {
    fc.assert(
      fc.property(fc.record({ question: text, ...shared }), surface, (asked, place) =>
        expectSound(ask(firstArchive, asked, place)),
      ),
      { numRuns: 1000 },
    );
  });

  it('of who speaks', () => {
    fc.assert(
      fc.property(fc.record({ speaker: optional(text), ...shared }), surface, (asked, place) =>
        expectSound(who(firstArchive, asked, place)),
      ),
      { numRuns: 500 },
    );
  });

  it('of the topics', () => {
    fc.assert(
      fc.property(fc.record({ topic: optional(text), ...shared }), surface, (asked, place) =>
        expectSound(topics(firstArchive, asked, place)),
      ),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../../src/answers/archive.ts';
import {
  type Claimed,
  MEANING_CHANGES,
  type QuoteMatch,
  STANDINGS,
  VERDICTS,
  type Verification,
} from '../../../src/answers/schema-verify.ts';
import { viewStatement } from '../../../src/answers/view.ts';
import { secondRecord } from '../../answers/second-record.ts';
import { firstRecord } from '../../support/first-record.ts';
import { lineOf, near } from '../questions.ts';
import { archiveOf, line } from '../small-record.ts';
import { difference, LEFT_OUT, reading, speaker, verification, verifications } from '../verifications.ts';
import { hostileText } from './hostile.ts';
import { textOf } from './read-markdown.ts';
import { type Asking, type Seen, showAnswer } from './support.ts';

/** A text that a reader may give: short or long, and it may try to format. */
const typedText = fc.oneof(
  hostileText,
  fc.tuple(hostileText, fc.integer({ min: 1, max: 400 })).map(([text, times]) => text.repeat(times).slice(0, 4000)),
  fc.integer({ min: 1, max: 4000 }).map((length) => 'word '.repeat(1000).slice(0, length)),
  fc.constant('岸田首相は日米同盟を強化すると述べた。'.repeat(100)),
);

/** A piece of such a text. */
const piece = fc.oneof(hostileText, fc.constantFrom('word ', ' ', 'so it went on '.repeat(90)));

const ids = firstRecord.statements.map(({ id }) => id);
const note = fc.constantFrom('n07', 'n05', 'n10', 'n23');

const matchOf = fc.record({
  statement: fc.constantFrom(...ids).map((id) => lineOf(id)),
  quote: fc.constant({ start: 0, end: 4 }).map((range) => [range]),
  standing: fc.constantFrom(...STANDINGS),
  readings: fc.array(fc.tuple(note, fc.constantFrom('printed' as const, 'likely' as const)), { maxLength: 3 }),
});

const differs = fc.record({
  kind: fc.constantFrom(...MEANING_CHANGES, 'order', 'spelling', 'filler', 'word'),
  yours: piece,
  record: piece,
  before: fc.constantFrom('', 'South', '_b_', '`'),
  explained: fc.boolean(),
});

const claimedOf: fc.Arbitrary<Claimed> = fc.record({
  asked: typedText,
  from: fc.constantFrom('given', 'text'),
  relation: fc.constantFrom(
    ...(['same', 'jointly', 'described', 'reporter', 'other', 'nobody', 'ambiguous', 'unknown'] as const),
  ),
  named: fc.array(fc.constantFrom('biden', 'kishida', 'white-house', 'china').map(speaker), { maxLength: 30 }),
});

/** Any verification of the first record: parts that the engine would not put together as well. */
const anyVerification: fc.Arbitrary<Verification> = fc
  .record({
    verdict: fc.constantFrom(...VERDICTS),
    wording: fc.constantFrom(...VERDICTS),
    checked: fc.constantFrom('whole', 'quotation', 'block'),
    quote: typedText,
    matches: fc.array(matchOf, { maxLength: 9 }),
    more: fc.nat({ max: 200 }),
    differences: fc.array(differs, { maxLength: 12 }),
    diff: fc.array(fc.record({ op: fc.constantFrom('same', 'yours', 'record', 'cut'), text: piece }), {
      maxLength: 20,
    }),
    leftOut: fc.array(
      piece.map((text) => ({ ...LEFT_OUT, text })),
      { maxLength: 4 },
    ),
    warnings: fc.subarray([...MEANING_CHANGES, 'context_cut' as const, 'short_quote' as const]),
    qualifiers: fc.array(fc.constantFrom('not', 'unless', 'only', 'but', 'if'), { maxLength: 9 }),
    claimed: fc.option(claimedOf, { nil: undefined }),
    nearest: fc.subarray(ids).map((some) => some.map((id) => near(id))),
  })
  .map(({ matches, differences, more, qualifiers, claimed, ...rest }) =>
    verification({
      ...rest,
      matches: matches.map(({ readings, ...match }): QuoteMatch => ({
        ...match,
        readings: readings.map(([id, yours]) => reading(id, yours)),
      })),
      places: matches.length + more,
      differences: differences.map(({ explained, ...one }) =>
        difference({ ...one, ...(explained ? { explained: 'n07' } : {}) }),
      ),
      ...(matches[0]
        ? { cut: { record: firstRecord.id, statement: matches[0].statement.id, sentence: 'x', qualifiers } }
        : {}),
      ...(claimed ? { claimed } : {}),
    }),
  );

const asking = fc.record({
  words: fc.constantFrom('x', 'y'.repeat(200)),
  audience: fc.constantFrom('reader' as const, 'channel' as const),
});

/** What stands behind the bar of each line, without its formats. */
function behindBars({ card }: Seen): readonly string[] {
  return card.split('\n').flatMap((text) => (text.startsWith('> ') ? [textOf(text.slice(2))] : []));
}

function show(answer: Parameters<typeof showAnswer>[0], words: string, more: Asking = {}): Seen {
  return showAnswer(answer, { command: 'quote', options: { words } }, more);
}

describe('any verification', () => {
  it('is a card that Discord takes, and so is its fallback; behind the bar stand words of the record alone', () => {
    fc.assert(
      fc.property(anyVerification, asking, (answer, { words, audience }) => {
        const seen = show(answer, words, { audience, postedBy: '123456789012345678' });
        expect(seen.sections[0]![0]).toMatch(/^### \S/);
        for (const text of behindBars(seen))
          expect(firstRecord.statements.some((one) => one.text.includes(text))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('of several, too', () => {
    fc.assert(
      fc.property(fc.array(anyVerification, { minLength: 1, maxLength: 9 }), asking, (parts, { words, audience }) => {
        const seen = show(verifications(parts, 3), words, { audience });
        for (const text of behindBars(seen))
          expect(firstRecord.statements.some((one) => one.text.includes(text))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('shows a line that holds the quote, whatever else there is to say', () => {
    fc.assert(
      fc.property(anyVerification, (answer) => {
        const { card } = show(answer, 'x');
        expect(answer.matches.slice(0, 1).every(({ statement }) => card.includes(`· ${statement.id}`))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('lines too long for a card', () => {
  const sentence = 'So it was, and *so* it _went_ on for all of them. ';
  const archive = archiveOf(
    ...['s1', 's2', 's3', 's4', 's5'].map((id) =>
      line({
        id,
        text: `${sentence.repeat(60)}The needle is here. ${sentence.repeat(60)}`.trim(),
        speakers: ['ann-lee'],
      }),
    ),
  );
  const held = (over: Archive, number: number): QuoteMatch => {
    const start = over.corpus.statements[number]!.text.indexOf('The needle');
    const statement = viewStatement(over, number, [{ start, end: start + 18 }]);
    return { statement, quote: [{ start: 0, end: 18 }], standing: 'said', readings: [] };
  };

  it('are cut between sentences around what was found, and say so beside their source', () => {
    const answer = verification({ quote: 'The needle is here', matches: [held(archive, 0)] });
    expect(show(answer, 'x', { archive }).card).toMatch(
      /\n> So it was[^\n]* The needle is here\. So it[^\n]*\n-# via Daily · 5 Mar 2024 · s1 — cut, open for full text\n/,
    );
  });

  it('of five parts are all there', () => {
    const matches = [0, 1, 2, 3, 4].map((number) => held(archive, number));
    const { card } = show(verification({ verdict: 'stitched', quote: 'The needle is here', matches }), 'x', {
      archive,
    });
    expect(card.match(/\*\*Part \d\*\*/g)).toHaveLength(5);
    expect(card.match(/> [^\n]*The needle is here\./g)).toHaveLength(5);
  });
});

it('lines of several records keep to the limits, and each says its record', () => {
  const archive = openArchive([firstRecord, secondRecord]);
  const matches = archive.corpus.statements.map((_, number) => ({
    statement: viewStatement(archive, number),
    quote: [],
    standing: 'said' as const,
    readings: [],
  }));
  const { card } = show(verification({ matches: matches.slice(-3) }), 'x', { archive });
  expect(card.match(/ · Kishida–Modi meeting/g)!.length).toBeGreaterThanOrEqual(2);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { verify } from '../../src/answers/verify.ts';
import { AnswerSchema } from '../../src/answers/schema.ts';
import { readQuote } from '../../src/verify/read-quote.ts';
import { readWords } from '../../src/verify/words.ts';
import { anyUnits } from '../search/texts.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';
import { smallTalk } from '../support/small-records.ts';
import { checked, councilArchive, LINES, linesOf } from './council.ts';

/** Words of a line, as it writes them, with what stands between. */
interface Stretch {
  readonly line: string;
  readonly text: string;
  /** Where its words begin in it, contractions once. */
  readonly starts: readonly number[];
}

/** What makes another name of the one behind it: to leave it out is no cut between words (`Korea` of `North Korea`). */
const PART_OF_NAME = /(?:North|South|East) $/;

/** Any words of the lines of a record that follow each other, so many at least. */
function stretches(
  lines: readonly { readonly id: string; readonly text: string }[],
  least: number,
): fc.Arbitrary<Stretch> {
  const long = lines.filter(({ text }) => placesIn(text).length >= least);
  return fc.record({ which: fc.nat(), first: fc.nat(), more: fc.nat(30) }).map(({ which, first, more }) => {
    const { id, text } = long[which % long.length]!;
    const places = placesIn(text);
    let from = first % (places.length - least + 1);
    while (PART_OF_NAME.test(text.slice(0, places[from]!.start))) from -= 1;
    const to = Math.min(places.length - 1, from + least - 1 + more);
    const start = places[from]!.start;
    return {
      line: id,
      text: text.slice(start, places[to]!.end),
      starts: places.slice(from, to + 1).map((place) => place.start - start),
    };
  });
}

function placesIn(text: string): readonly { start: number; end: number }[] {
  const words = readWords(text);
  return words.filter(({ start }, at) => start !== words[at - 1]?.start);
}

const council = LINES.map(([, text], at) => ({ id: `t${at}`, text }));
const LETTERS = /^[\p{L}\p{N}]/u;
/** With a word put before one of its words, but not the first. */
const withWord = ({ text, starts }: Stretch, word: string, where: number) => {
  const place = starts[1 + (where % (starts.length - 1))]!;
  return `${text.slice(0, place)}${word} ${text.slice(place)}`;
};
/** Words of the first record, a place in them, and a negation to be put there. */
const negation = [stretches(firstRecord.statements, 9), fc.nat(), fc.constantFrom('not', 'never')] as const;

describe('any words of the record', () => {
  it('stand there sign for sign, in a line that holds them', () => {
    fc.assert(
      fc.property(stretches(firstRecord.statements, 4), ({ text }) => {
        const answer = checked(firstArchive, text);
        expect(answer.verdict).toBe('verbatim');
        const [match] = answer.matches;
        expect(match!.statement.text).toContain(text);
        expect(answer.diff).toEqual([{ op: 'same', text: answer.quote }]);
        expect(answer.differences).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('stand there but for signs, whatever their case, spaces and marks', () => {
    const ways = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.replace(/ /g, ' \n'),
      (text) => text.replace(/ /g, ', '),
      (text) => text.replace(/ /g, ' “'),
      (text) => text.replace(/[",;—()]|\.(?= |$)/g, ''),
      (text) => text.replace(/'/g, '’'),
    );
    fc.assert(
      fc.property(stretches(firstRecord.statements, 5), ways, ({ text }, change) => {
        const { verdict, differences } = checked(firstArchive, change(text));
        expect(['verbatim', 'cosmetic']).toContain(verdict);
        expect(differences).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('are warned of where a negation is added', () => {
    fc.assert(
      fc.property(...negation, (stretch, where, word) => {
        const { verdict, warnings } = checked(firstArchive, withWord(stretch, word, where));
        expect([verdict, warnings[0]]).toEqual(['near_critical', 'negation']);
      }),
      { numRuns: 600 },
    );
  });

  it('are never taken for the record’s, however few, where a negation is added', () => {
    fc.assert(
      fc.property(stretches(firstRecord.statements, 2), fc.nat(), (stretch, where) => {
        const { verdict } = checked(firstArchive, withWord(stretch, 'not', where));
        expect(['verbatim', 'cosmetic', 'near', 'ellipsis', 'too_short']).not.toContain(verdict);
      }),
      { numRuns: 600 },
    );
  });

  it('are warned of where they leave a negation out', () => {
    fc.assert(
      fc.property(...negation, (stretch, where, word) => {
        const archive = openArchive([smallTalk([['ana', withWord(stretch, word, where)]])]);
        const { verdict, warnings } = checked(archive, stretch.text);
        expect([verdict, warnings[0]]).toEqual(['near_critical', 'negation']);
      }),
      { numRuns: 300 },
    );
  });

  it('are warned of where a number is another', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 2, max: 5000 }), { minLength: 2, maxLength: 2 });
    const plain = firstRecord.statements.filter(({ text }) => !/\d/.test(text));
    fc.assert(
      fc.property(stretches(plain, 9), fc.nat(), numbers, (stretch, where, [theirs, yours]) => {
        const archive = openArchive([smallTalk([['ana', withWord(stretch, `${theirs} people`, where)]])]);
        const { verdict, warnings, differences } = checked(archive, withWord(stretch, `${yours} people`, where));
        expect([verdict, warnings[0]]).toEqual(['near_critical', 'number']);
        expect(differences).toMatchObject([{ yours: String(yours), record: String(theirs) }]);
      }),
      { numRuns: 300 },
    );
  });

  it('are joined where they are of two lines', () => {
    const [a, b] = [council.slice(0, 2), council.slice(2, 5)];
    fc.assert(
      fc.property(stretches(a, 8), stretches(b, 8), fc.boolean(), (first, second, turned) => {
        const [one, other] = turned ? [second, first] : [first, second];
        const answer = checked(councilArchive, `${one.text} ${other.text}`);
        expect([answer.verdict, linesOf(answer)]).toEqual(['stitched', `${one.line} ${other.line}`]);
      }),
      { numRuns: 400 },
    );
  });
});

const EDITS = 'nobody never 20 two Oslo could all um the of peace missile … [sic] [they] won’t lighthouse "'.split(' ');
/** Parts of what is one word for a comparison (`five hundred`): a quote may not begin or end within it. */
const PART = /^(?:five|hundred|People's|Republic|of|China's)$/;
/** Quotes as people make them up: parts of the records, with words added, left out and put in other places. */
const quotes = fc.oneof(
  fc
    .tuple(
      fc.array(stretches([...firstRecord.statements, ...council], 2), { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('add', 'drop', 'put'), fc.constantFrom(...EDITS)), { maxLength: 4 }),
    )
    .map(([parts, edits]) => {
      const words = parts.flatMap(({ text }) => text.split(' '));
      for (const [where, how, word] of edits) {
        const at = where % (words.length + 1);
        if (how === 'add') words.splice(at, 0, word);
        else if (!PART.test(words[at] ?? '')) words.splice(at, 1, ...(how === 'put' ? [word] : []));
      }
      return words.join(' ');
    }),
  anyUnits,
);

const both = openArchive([firstRecord, smallTalk(LINES, 'council')]);
/** What comes of quotes that have words. */
const answers = (args: { readonly record?: string } = {}) =>
  quotes.map((quote) => verify(both, { quote, ...args })).filter((answer) => answer.kind === 'verification');

/** The same quotes each time, so that no run differs from another. */
const SEED = 20220121;

describe('whatever is checked', () => {
  it('gets an answer of the shape that is promised, and the same again', () => {
    fc.assert(
      fc.property(quotes, (quote) => {
        const answer = verify(both, { quote, speaker: 'Biden' });
        expect(AnswerSchema.parse(answer)).toEqual(answer);
        expect(verify(both, { quote, speaker: 'Biden' })).toEqual(answer);
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it('is given back by the words that are its own in the difference', () => {
    const found = answers().filter(({ diff }) => diff.length > 0);
    fc.assert(
      fc.property(found, ({ quote, diff }) => {
        const own = diff.filter(({ op }) => op !== 'record').map(({ text }) => text);
        expect(own.join('')).toBe(quote);
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it('is marked, in itself and in the line, at words that both have', () => {
    fc.assert(
      fc.property(answers(), ({ quote, matches }) => {
        for (const match of matches) {
          const { text, matches: held } = match.statement;
          const yours = match.quote.map(({ start, end }) => quote.slice(start, end)).join(' ');
          const theirs = held!.map(({ start, end }) => text.slice(start, end)).join(' ');
          expect(lettersOf(yours)).toBe(lettersOf(theirs));
        }
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it('has its differences where it says', () => {
    fc.assert(
      fc.property(answers(), ({ quote, matches, differences }) => {
        const texts = matches.map(({ statement }) => statement.text);
        for (const { yours, record, quote: own, statement } of differences) {
          expect(quote.slice(own.start, own.end)).toBe(yours);
          expect(texts.map((text) => text.slice(statement.start, statement.end))).toContain(record);
        }
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it('is looked for in the record asked for alone', () => {
    fc.assert(
      fc.property(answers({ record: 'council' }), ({ matches, nearest }) => {
        const named = [...matches, ...nearest].map(({ statement }) => statement.record);
        expect(named.filter((record) => record !== 'council')).toEqual([]);
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it('never stands there sign for sign unless a line prints it', () => {
    const verbatim = answers().filter(({ verdict }) => verdict === 'verbatim');
    fc.assert(
      fc.property(verbatim, ({ quote, matches }) => {
        expect(matches[0]!.statement.text).toContain(quote.trim());
      }),
    );
  });

  it('is warned of where the meaning may be another, and nowhere else', () => {
    const found = answers().filter(({ wording }) => wording !== 'stitched');
    fc.assert(
      fc.property(found, ({ wording, warnings }) => {
        const grave = warnings.filter((warning) => warning !== 'context_cut' && warning !== 'short_quote');
        expect(grave.length > 0).toBe(wording === 'near_critical');
      }),
      { numRuns: 500, seed: SEED },
    );
  });
});

/** The words of a text without what may part them: two words of one text may be one of the other. */
function lettersOf(text: string): string {
  return readQuote(text.replace(/\[?sic\]?/g, ''))
    .words.map(({ key }) => key)
    .filter((key) => LETTERS.test(key))
    .join('');
}

import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { verify } from '../../src/answers/verify.ts';
import type { Verification } from '../../src/answers/schema.ts';
import { expectKind, firstArchive } from '../support/first-record.ts';
import { smallTalk } from '../support/small-records.ts';
import { checked, councilArchive, linesOf } from './council.ts';

/** The verdict on a quote and the lines: `near t0`. */
const verdictOn = (quote: string): string => {
  const answer = checked(councilArchive, quote);
  return `${answer.verdict} ${linesOf(answer)}`.trim();
};

describe('a quote that is in the record', () => {
  it.each([
    ['sign for sign', 'agreed to repair the lighthouse', 'verbatim t1'],
    ['sign for sign, with marks around it', '“agreed to repair the lighthouse”', 'verbatim t1'],
    ['as a whole line', 'Thank you all very much for coming.', 'verbatim t5 t6'],
    ['with other capitals', 'AGREED to repair The Lighthouse', 'cosmetic t1'],
    ['with other signs between words', 'agreed - to “repair” the, lighthouse…', 'cosmetic t1'],
    ['with a number in digits', 'carries 500 trucks on a busy morning', 'cosmetic t4'],
    ['with a contraction spelled out', 'I do not believe that the engineers', 'cosmetic t3'],
    ['with straight apostrophes', "I don't believe that the engineers", 'cosmetic t3'],
    ['in American spelling', 'not close the old harbor', 'cosmetic t0'],
    ['with another word', 'agreed to rebuild the old lighthouse if the ministry', 'near t1'],
    ['with a word added', 'agreed to quickly repair the lighthouse', 'near t1'],
    ['with a word left out', 'the council agreed to repair lighthouse', 'near t1'],
    ['without its hesitation', 'Most of them asked for smaller nets', 'near t2'],
    ['with a slip of the fingers', 'agreed to repair the lighthosue', 'near t1'],
    ['without its negation', 'We will close the old harbour before the winter', 'near_critical t0'],
    ['with a negation added', 'the council never agreed to repair the lighthouse', 'near_critical t1'],
    ['with another number', 'the bridge carries five thousand trucks on a busy morning', 'near_critical t4'],
    ['with another year', 'close the old harbour before the winter of 2030', 'near_critical t0'],
    ['with another name', 'more than Oslo ever counted', 'near_critical t4'],
    ['with another modal', 'every fisherman must receive a new licence', 'near_critical t2'],
    ['with another quantifier', 'all of them asked for smaller nets and cheaper diesel', 'near_critical t2'],
    ['with the opposite', 'We will not open the old harbour before the winter', 'near_critical t0'],
    [
      'with words marked as left out',
      'agreed to repair the lighthouse … but nobody signed the letter',
      'ellipsis t1 t1',
    ],
    [
      'with words left out silently',
      'The council agreed to repair the lighthouse but nobody signed the letter yet',
      'silent_cut t1 t1',
    ],
    ['in two lines', 'the old harbour before the winter, which is more than Bergen ever counted', 'stitched t0 t4'],
    ['in two lines, marked', 'the old harbour before the winter … more than Bergen ever counted', 'stitched t0 t4'],
    [
      'in one line, the other way round',
      'nobody signed the letter yet … agreed to repair the lighthouse',
      'stitched t1 t1',
    ],
    ['in three words', 'repair the lighthouse', 'too_short t1'],
    ['in one word', 'lighthouse', 'too_short t1'],
  ])('%s', (_, quote, verdict) => {
    expect(verdictOn(quote)).toBe(verdict);
  });
});

describe('a quote that is not in the record', () => {
  it('comes with the lines near it, how many were searched and what the record covers', () => {
    const answer = checked(firstArchive, 'Leaders condemned every missile launch last year');
    expect(answer).toMatchObject({
      verdict: 'not_in_record',
      wording: 'not_in_record',
      matches: [],
      places: 0,
      searched: 16,
    });
    expect(answer.nearest.map(({ statement }) => statement.id)).toContain('s15');
    expect(answer.covers).toHaveLength(7);
  });

  it('is told from one in other words', () => {
    const other = 'Cheaper diesel and smaller nets every fisherman in April receives, a new licence too';
    expect(checked(councilArchive, other)).toMatchObject({ verdict: 'paraphrase', matches: [] });
  });

  it('is not said to be in other words where it has few that tell', () => {
    expect(checked(councilArchive, 'diesel nets cheaper')).toMatchObject({
      verdict: 'not_in_record',
      warnings: ['short_quote'],
    });
  });

  it.each([
    ['shares only common words', 'it was of the and by them'],
    ['is of four words, one of them another', 'repair the old lighthouse'],
    ['has too many other words', 'the council refuses to paint a lighthouse while ministers watch'],
  ])('%s', (_, quote) => {
    expect(checked(councilArchive, quote).verdict).toBe('not_in_record');
  });
});

describe('a text that cannot be checked', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \n\t', 'empty'],
    ['marks', '“…”', 'no-words'],
    ['a picture', '😀', 'no-words'],
    ['over four thousand characters', 'lighthouse '.repeat(400), 'too-long'],
    ['a million characters', 'a'.repeat(1_000_000), 'too-long'],
  ])('for %s says why', (_, quote, reason) => {
    expect(verify(councilArchive, { quote })).toMatchObject({ kind: 'no-match', of: 'quote', reason });
  });

  it('is checked up to four thousand characters, pictures counted as one', () => {
    const quote = `lighthouse ${'😀'.repeat(3989)}`;
    expect(verify(councilArchive, { quote }).kind).toBe('verification');
    expect(verify(councilArchive, { quote: `${quote}!` })).toMatchObject({
      reason: 'too-long',
      length: 4001,
      limit: 4000,
    });
  });

  it('says that a record is not there', () => {
    const answer = verify(councilArchive, { quote: 'repair the lighthouse', record: 'counsil' });
    expect(answer).toMatchObject({ kind: 'no-match', reason: 'unknown-record', suggestions: [{ id: 'council' }] });
  });
});

describe('what is warned of', () => {
  const warningsOn = (quote: string) => checked(councilArchive, quote).warnings;

  it('is the gravest first', () => {
    expect(warningsOn('We will close the old harbour before the winter of 2032')).toEqual(['negation', 'number']);
    expect(warningsOn('every fisherman must receive a new licence in June')).toEqual(['number', 'modal']);
  });

  it('is a part of a sentence that the rest takes back', () => {
    const answer = checked(councilArchive, 'The council agreed to repair the lighthouse');
    expect(answer).toMatchObject({
      verdict: 'verbatim',
      warnings: ['context_cut'],
      cut: {
        statement: 't1',
        record: 'council',
        qualifiers: ['if', 'but', 'nobody'],
      },
    });
    expect(answer.cut!.sentence).toMatch(/^The council .* yet\.$/);
  });

  it('is what a quote leaves out in between, where it takes something back', () => {
    const { cut, warnings } = checked(
      councilArchive,
      'The council agreed to repair the lighthouse … signed the letter yet.',
    );
    expect(warnings).toEqual(['context_cut']);
    expect(cut!.qualifiers).toEqual(['if', 'but', 'nobody']);
  });

  it('is a quote of four words or fewer', () => {
    expect(warningsOn('repair the lighthouse')).toContain('short_quote');
    expect(warningsOn('agreed to repair the')).toContain('short_quote');
    expect(warningsOn('repair the old lighthouse')).toEqual(['short_quote']);
    expect(warningsOn('agreed to repair the lighthouse')).not.toContain('short_quote');
  });

  it('is nothing for a whole sentence', () => {
    expect(warningsOn('Thank you all very much for coming.')).toEqual([]);
  });
});

describe('what is said of each word', () => {
  const diffOf = ({ diff }: Verification) => diff.map(({ op, text }) => `${op}:${text}`);

  it('shows a word that was changed beside the one of the record', () => {
    const answer = checked(councilArchive, 'the bridge carries 900 trucks on a busy morning');
    expect(diffOf(answer)).toEqual([
      'same:the bridge carries ',
      'yours:900',
      'record:five hundred',
      'same: trucks on a busy morning',
    ]);
    expect(answer.differences).toMatchObject([
      { kind: 'number', yours: '900', record: 'five hundred', before: 'trucks' },
    ]);
  });

  it('shows a word that was left out where it stands', () => {
    const answer = checked(councilArchive, 'We will close the old harbour before the winter');
    expect(diffOf(answer)).toEqual(['same:We will ', 'record:not', 'same:close the old harbour before the winter']);
  });

  it('shows all of a contraction whose negation was left out', () => {
    const answer = checked(councilArchive, 'I do believe that the engineers measured the granite walls');
    expect(answer.differences).toMatchObject([{ kind: 'negation', yours: 'do', record: 'don’t' }]);
  });

  it('marks the sign of an omission', () => {
    const answer = checked(councilArchive, 'agreed to repair the lighthouse [...] but nobody signed the letter');
    expect(diffOf(answer)).toEqual([
      'same:agreed to repair the lighthouse ',
      'cut:[...]',
      'same: but nobody signed the letter',
    ]);
  });

  it('gives what was left out in full', () => {
    const answer = checked(councilArchive, 'agreed to repair the lighthouse … but nobody signed the letter');
    expect(answer.leftOut).toEqual([
      { record: 'council', statement: 't1', text: 'if the ministry pays half of the cost,' },
    ]);
  });

  it('says nothing was left out of a joined quote', () => {
    expect(
      checked(councilArchive, 'the old harbour before the winter … more than Bergen ever counted').leftOut,
    ).toEqual([]);
  });

  it('puts the gravest difference first, though it comes later', () => {
    const answer = checked(
      councilArchive,
      'the big council agreed to repair the lighthouse if the ministry pays half of the cost, and everybody signed the letter yet',
    );
    expect(answer.differences[0]!.kind).toBe('negation');
  });

  it('takes words moved for moved', () => {
    const answer = checked(
      councilArchive,
      'The council to repair the lighthouse agreed if the ministry pays half of the cost, but nobody signed the letter',
    );
    expect(answer.differences.map(({ kind, yours, record }) => `${kind} ${yours}|${record}`)).toEqual([
      'order |agreed',
      'order agreed|',
    ]);
    expect(answer.verdict).toBe('near');
  });

  it('takes a name that an editor puts in brackets for no change', () => {
    const answer = checked(councilArchive, 'Every fisherman [in Oslo] should receive a new licence in April');
    expect([answer.verdict, answer.warnings]).toEqual(['near', []]);
  });

  it('takes an editor’s words in brackets for no change, unless they turn the sentence round', () => {
    expect(checked(councilArchive, 'Most of them [fishermen] asked for smaller nets and cheaper diesel').verdict).toBe(
      'near',
    );
    expect(checked(councilArchive, 'the council [never] agreed to repair the lighthouse').verdict).toBe(
      'near_critical',
    );
  });
});

describe('lines that hold a quote as well', () => {
  it('are all given, and counted', () => {
    expect(checked(councilArchive, 'thank you all very much')).toMatchObject({ places: 2 });
  });

  it('are the most faithful first', () => {
    const answer = checked(firstArchive, 'resolved to push back against');
    expect(linesOf(answer)).toBe('s04 s02');
  });

  it('are sign for sign before those that differ in signs', () => {
    const answer = checked(firstArchive, 'resolved to "push back" against');
    expect(answer).toMatchObject({ verdict: 'verbatim' });
    expect(linesOf(answer)).toBe('s02 s04');
  });
});

describe('a quote that very many lines hold', () => {
  it('comes with the first five, and their number', () => {
    const many = openArchive([
      smallTalk(Array.from({ length: 12 }, () => ['cy', 'The harbour lies under snow.'] as const)),
    ]);
    const answer = checked(many, 'the harbour lies under snow');
    expect([answer.places, linesOf(answer)]).toEqual([12, 't0 t1 t2 t3 t4']);
  });
});

describe('a record asked for', () => {
  it('is the only one searched', () => {
    const answer = expectKind(
      verify(firstArchive, { quote: 'resolved to push back against', record: 'biden-kishida-2022-01-21' }),
      'verification',
    );
    expect(linesOf(answer)).toBe('s04 s02');
  });
});

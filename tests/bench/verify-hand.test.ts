import { beforeAll, describe, expect, it } from 'vitest';
import { quotationFaults, quotationsOf } from '../../bench/verify/article.ts';
import { type HandCase, type HandSet, readHandSets } from '../../bench/verify/hand-cases.ts';
import { handProblems, judge } from '../../bench/verify/hand-judge.ts';
import { handDifferences, handReport } from '../../bench/verify/hand-report.ts';
import { made } from './made-verification.ts';

let sets: readonly HandSet[];
beforeAll(async () => {
  sets = await readHandSets();
});

const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+|\p{Sc}/gu) ?? []).join(' ')} `;
/** A quote as its label means it: without what is put around it. */
const bare = (quote: string) => words(quote.replace(/" ?White House said.*$/, ''));

function holders({ record }: HandSet, quote: string): readonly string[] {
  return record.statements.filter(({ text }) => words(text).includes(bare(quote))).map(({ id }) => id);
}

function ofVerdict(...verdicts: readonly HandCase['verdict'][]) {
  const all = sets.flatMap((set) => set.cases.map((asked) => ({ set, asked })));
  return all.filter(({ asked }) => verdicts.includes(asked.verdict));
}

function isChange(kinds: HandCase['warnings'][number]): boolean {
  return kinds.every((kind) => kind !== 'context_cut' && kind !== 'short_quote');
}

describe('the quotes labelled by hand', () => {
  it('are a hundred and more, most of them of the article, each with its own id', () => {
    const ids = sets.flatMap(({ cases }) => cases.map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(100);
    expect(new Set(ids).size).toBe(ids.length);
    expect(sets.find(({ name }) => name === 'article')!.cases.length).toBeGreaterThanOrEqual(60);
  });

  it('stand in every line they are said to stand in, where they are word for word', () => {
    const astray = ofVerdict('verbatim').filter(({ set, asked }) => {
      const held = holders(set, asked.quote);
      return asked.statements.length === 0 || asked.statements.some((line) => !held.includes(line));
    });
    expect(astray.map(({ asked }) => asked.id)).toEqual([]);
  });

  it('stand in no line, where they are changed or of nowhere', () => {
    const changed = ofVerdict('near', 'near_critical', 'silent_cut', 'stitched', 'ellipsis', 'not_in_record');
    const held = changed.filter(({ set, asked }) => holders(set, asked.quote).length > 0);
    expect(held.map(({ asked }) => asked.id)).toEqual([]);
  });

  it('say what must be warned of where the meaning is changed, and only there', () => {
    const warned = sets.flatMap(({ cases }) => cases).filter(({ warnings }) => warnings.some(isChange));
    expect(warned.map(({ id }) => id)).toEqual(ofVerdict('near_critical').map(({ asked }) => asked.id));
  });

  it('name a speaker where it is said how that speaker stands to the line', () => {
    const astray = ofVerdict('wrong_speaker').filter(({ asked }) => !asked.speaker || !asked.relation);
    expect(astray.map(({ asked }) => asked.id)).toEqual([]);
  });
});

describe('an answer beside a label', () => {
  const asked: HandCase = {
    id: 'x1',
    quote: 'five words that stand there',
    verdict: 'near',
    accept: ['cosmetic'],
    standing: ['quoted'],
    warnings: [['negation', 'polarity'], ['number']],
    mayWarn: ['name'],
    statements: ['s01'],
    relation: 'same',
    reading: { note: 'n01', yours: 'likely' },
    why: 'To try it.',
  };
  const right = made({
    verdict: 'near',
    lines: ['s01'],
    standing: 'quoted',
    warnings: ['polarity', 'number', 'name'],
    relation: 'same',
    reading: { id: 'n01', yours: 'likely' },
  });
  const none = {
    standing: undefined,
    warnings: undefined,
    lines: undefined,
    relation: undefined,
    reading: undefined,
  };

  it('meets it, or a verdict that can be defended, or neither', () => {
    expect(judge(asked, right)).toMatchObject({ outcome: 'near', verdict: 'as labelled', differs: none });
    expect(judge(asked, { ...right, verdict: 'cosmetic' }).verdict).toBe('accepted');
    expect(judge(asked, { ...right, verdict: 'verbatim' }).verdict).toBe('otherwise');
  });

  it('differs in what it says besides', () => {
    const other = made({
      verdict: 'near',
      lines: ['s01'],
      standing: 'said',
      warnings: ['modal', 'negation'],
      relation: 'other',
      reading: { id: 'n01', yours: 'printed' },
    });
    expect(judge(asked, other).differs).toEqual({
      standing: 'said, not quoted',
      warnings: 'no number; also modal',
      lines: undefined,
      relation: 'other, not same',
      reading: 'n01 printed, not n01 likely',
    });
    expect(judge(asked, made({ verdict: 'near', lines: ['s02'] })).differs).toMatchObject({
      lines: 's02, not s01',
      relation: 'none, not same',
    });
  });

  it('need not warn where it rightly finds no line, and may always call four words short', () => {
    const nowhere = made({ verdict: 'not_in_record', near: ['s01'] });
    const defended: HandCase = { ...asked, accept: ['not_in_record'], reading: undefined, relation: undefined };
    expect(judge(defended, nowhere).differs).toEqual(none);
    const short = made({ verdict: 'not_in_record', near: ['s01'], warnings: ['short_quote'] });
    expect(judge({ ...defended, quote: 'four words stand there' }, short).differs.warnings).toBeUndefined();
    expect(judge(defended, short).differs.warnings).toBe('also short_quote');
  });

  it('is a fault where another meaning is shown as close, or what no line holds as held', () => {
    const changed = judge({ ...asked, verdict: 'near_critical', accept: [] }, right);
    const nowhere = judge({ ...asked, verdict: 'not_in_record', accept: [] }, right);
    expect(handProblems([changed, ...Array(9).fill(judge(asked, right))])).toEqual([
      'x1: a quote of another meaning is near.',
    ]);
    expect(handProblems([nowhere])).toEqual([
      'x1: a quote that no line holds is near.',
      'Of 1 verdicts on quotes labelled by hand, 1 are not as labelled.',
    ]);
  });

  it('is listed where it differs, and counted in any case', () => {
    const [set] = sets;
    const judged = [judge(asked, right), judge(asked, { ...right, verdict: 'cosmetic', warnings: ['number'] })];
    expect(handDifferences(judged.slice(0, 1))).toBe('Every label is met.');
    expect(handDifferences(judged)).toBe(
      '- x1 five words that stand there: cosmetic (defended), not near; warnings: no negation or polarity',
    );
    expect(handDifferences([judge(asked, { ...right, matches: [] })])).toBe(
      '- x1 five words that stand there: lines: none, not s01',
    );
    const counts = handReport([[set!, judged]])
      .split('\n')
      .at(-1)!;
    expect(counts.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'all',
      '2',
      '1',
      '1',
      '0',
      '2/2',
      '1/2',
      '2/2',
      '2/2',
      '2/2',
      '',
    ]);
  });
});

describe('the quotations of the article', () => {
  it('are what the record gives as quoted, and a mark that never closes', () => {
    const { record } = sets.find(({ name }) => name === 'article')!;
    const quotations = quotationsOf(record);
    expect(quotations.map(({ line }) => line)).toEqual([
      's02',
      's03',
      's04',
      's05',
      's07',
      's10',
      's11',
      's12',
      's13',
      's13',
      's14',
      's15',
      's16',
      undefined,
    ]);
    expect(quotations.at(-1)!.text).toBe("benefit's of the long-standing alliance between US, Asia and Europe.");
  });

  it('are at fault unless they are word for word, in their line, and quoted there', () => {
    const quoted = { text: 'push back', line: 's02' };
    expect(quotationFaults(quoted, made({ verdict: 'verbatim', lines: ['s02'], standing: 'quoted' }))).toEqual([]);
    expect(quotationFaults(quoted, made({ verdict: 'near', lines: ['s04'], standing: 'quoted' }))).toEqual([
      'it stands so in the text, and is near',
      's02, which records it, is not named',
    ]);
    expect(quotationFaults(quoted, made({ verdict: 'verbatim', lines: ['s02'], standing: 'reported' }))).toEqual([
      'in s02 it is reported, not quoted',
    ]);
    const short = made({ verdict: 'too_short', lines: ['s02'], standing: 'quoted' });
    expect(quotationFaults(quoted, short)).toEqual([]);
    expect(quotationFaults(quoted, { ...short, words: 4 })).toEqual(['it stands so in the text, and is too_short']);
    const unclosed = { text: 'push back', line: undefined };
    expect(quotationFaults(unclosed, made({ verdict: 'verbatim', lines: ['s02'], standing: 'quoted' }))).toEqual([
      'it counts as quoted, though no line records it so',
    ]);
    expect(quotationFaults(quoted, undefined)).toEqual(['it is not checked']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftReport } from '../../../src/import/article/draft-report.ts';
import { compared, draftedAs } from './compare.ts';
import { proved } from './lay-out.ts';
import { MADE_UP_REPORTS } from './made-up-reports.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);

/** Each drafted statement in short: who, how faithful, what is quoted. */
const inShort = (text: string): readonly (readonly [string | undefined, string, ...string[]])[] =>
  draftedAs(text).map(({ speaker, fidelity, quoted = [] }) => [speaker, fidelity, ...quoted] as const);

describe('draftReport', () => {
  it.each(MADE_UP_REPORTS)('drafts what a person would of $about', (report) => {
    const { drafted, expected } = compared(report);
    expect(drafted).toEqual(expected);
  });

  it.each(MADE_UP_REPORTS)('gives what the loader can prove of $about', ({ text }) => {
    expect(proved(text, draftReport(text))).toMatchObject({ ok: true });
  });
});

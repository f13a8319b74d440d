import type { Claimed, QuoteReading, Standing, Verdict, Verification } from '../../src/index.ts';

/** What a made-up answer says; all else in it is the same in every one. */
interface Said {
  readonly verdict: Verdict;
  readonly lines?: readonly string[];
  readonly near?: readonly string[];
  readonly standing?: Standing;
  readonly warnings?: Verification['warnings'];
  readonly relation?: Claimed['relation'];
  readonly reading?: Pick<QuoteReading, 'id' | 'yours'>;
}

/** An answer of `/verify` on the quote *push back*, as if a bench had asked. */
export function made({
  verdict,
  lines = [],
  near = [],
  standing = 'said',
  warnings = [],
  relation,
  reading,
}: Said): Verification {
  const readings: QuoteReading[] = reading
    ? [{ ...reading, kind: 'source-error', text: 'A misprint.', evidence: [] }]
    : [];
  return {
    kind: 'verification',
    quote: 'push back',
    checked: 'whole',
    verdict,
    wording: verdict,
    words: 2,
    matches: lines.map((id) => ({ statement: statement(id), quote: [{ start: 0, end: 9 }], standing, readings })),
    runsOn: false,
    places: lines.length,
    differences: [],
    diff: [],
    leftOut: [],
    warnings,
    ...(relation ? { claimed: { asked: 'Biden', from: 'given' as const, relation, named: [] } } : {}),
    nearest: near.map((id) => ({ statement: statement(id), shared: [], topic: 'none' as const })),
    searched: 16,
    covers: [],
  };
}

function statement(id: string): Verification['matches'][number]['statement'] {
  return {
    id,
    record: 'biden-kishida-2022-01-21',
    position: 1,
    text: 'They push back.',
    fidelity: 'partial',
    speakers: ['biden'],
    reportedBy: 'republic-world',
    about: [],
    topics: [],
    keywords: [],
    date: '2022-01-21',
    attribution: 'explicit',
    flags: [],
    spans: [],
    quoted: [],
    matches: [{ start: 5, end: 14 }],
  };
}

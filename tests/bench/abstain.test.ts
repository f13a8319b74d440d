import { describe, expect, it } from 'vitest';
import { decisionProblems, setProblems } from '../../bench/abstain/checks.ts';
import { answeredFrom, thresholdBetween, thresholdInUse, THRESHOLDS, toldApart } from '../../bench/abstain/curve.ts';
import type { Decision } from '../../bench/abstain/decision.ts';
import { always, minisearch } from '../../bench/abstain/peers.ts';
import { readQuestionSets } from '../../bench/abstain/question-sets.ts';
import { answerProblems, decisionOf, faultsOf, readout } from '../../bench/abstain/readout.ts';
import { articleReport, curveReport, wrongOnes } from '../../bench/abstain/report.ts';
import { type Decisions, drawStrangers, relevance, runDecider } from '../../bench/abstain/strangers.ts';
import { tally, wilson } from '../../bench/abstain/tally.ts';
import { madeUpMeetings } from '../../bench/retrieval/made-up.ts';
import { meetingOf } from '../../bench/retrieval/meetings.ts';
import { ask, openArchive } from '../../src/index.ts';

const yes = (covered: number, ...lines: string[]): Decision => ({ answers: true, covered, lines });
const no = (covered: number): Decision => ({ answers: false, covered, lines: [] });
const [article] = await readQuestionSets({ tuningOnly: true });
const meetings = madeUpMeetings(1).map(meetingOf);

describe('the interval of a share', () => {
  // Newcombe 1998 (Statistics in Medicine 17), table I, method 3, gives these.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is the one of Wilson for %i of %i', (part, of, low, high) => {
    const share = wilson(part, of);
    expect([share.low, share.high].map((end) => Number(end.toFixed(4)))).toEqual([low, high]);
  });

  it('ends at one and is none for nothing', () => {
    expect(wilson(20, 20).high).toBe(1);
    expect(wilson(0, 0).low).toBeNaN();
  });
});

describe('the tally of decisions', () => {
  const cases = [
    { question: 'a', lines: ['s1', 's2'] },
    { question: 'b', lines: ['s3'] },
    { question: 'c', lines: ['s4'] },
    { question: 'd', lines: ['s5'] },
    { question: 'e', lines: [] },
    { question: 'f', lines: [] },
    { question: 'g', lines: [] },
  ];
  const decisions = [yes(1, 's2', 's9'), yes(1, 's9', 's3', 's8'), yes(1), no(0.3), no(0), no(0.2), yes(0.8, 's1')];

  it('tells what was decided from what is right', () => {
    expect(tally(cases, decisions)).toMatchObject({
      answeredRightly: 3,
      answeredWrongly: 1,
      refusedRightly: 2,
      refusedWrongly: 1,
      precision: { part: 2, of: 3 },
      recall: { part: 2, of: 3 },
      first: { part: 1, of: 3 },
      any: { part: 2, of: 3 },
      lines: 2,
    });
  });

  it('holds its precision apart from its recall', () => {
    const { precision, recall } = tally(cases, [no(0), no(0), ...decisions.slice(2)]);
    expect([precision.part / precision.of, recall.part / recall.of]).toEqual([2 / 5, 2 / 3]);
  });

  it('lists what is wrong, and nothing else', () => {
    const set = { ...article!, cases };
    expect(wrongOnes(set, decisions)).toBe(
      '- "d": refused, s5 answers (covered 0.3)\n- "g": answered with s1 (covered 0.8)',
    );
    expect(wrongOnes({ ...set, cases: cases.slice(0, 3) }, decisions)).toBe('None is wrong.');
  });

  it('is shown without a question', () => {
    const shown = articleReport({ ...article!, cases }, [['Readout', tally(cases, decisions)]]);
    expect(shown).toContain('tuned on): 4 questions with an answer, 3 without');
    expect(shown).toMatch(/\| Readout \| +4 \| +1 \| +3 \| +1 \| 2\/3 = 66\.7 \(20\.8\.\.93\.9\) \|/);
  });
});

describe('the curve over thresholds', () => {
  const decisions: Decisions = {
    own: [[yes(0.9), yes(0.5)], [no(0.42)], [yes(0.451)]],
    same: [[yes(0.6), no(0.2)], [no(0.4)], []],
    other: [[no(0.449), no(0)], [no(0.1)], [no(0)]],
  };

  it('answers what is covered as much, at each place by itself', () => {
    expect(answeredFrom(decisions, 0.45)).toEqual({ own: 0.75, same: 1 / 3, other: 0 });
    expect(answeredFrom(decisions, 0.42)).toEqual({ own: 1, same: 1 / 3, other: 0.25 });
    expect(answeredFrom({ ...decisions, same: [[], []] }, 0.5).same).toBeNaN();
  });

  it('goes from .3 to .9', () => {
    expect([THRESHOLDS[0], THRESHOLDS[3], THRESHOLDS.at(-1)]).toEqual([0.3, 0.45, 0.9]);
  });

  it('tells the threshold in use from the decisions', () => {
    expect(thresholdBetween(decisions)).toEqual({ above: 0.449, upTo: 0.451 });
    expect(thresholdInUse(decisions)).toBe(0.45);
    expect(thresholdInUse({ ...decisions, own: [[no(0.47)]], same: [[yes(0.48)]] })).toBeUndefined();
    const lines = curveReport([{ name: 'Ours', decisions }]).split('\n');
    expect(lines.filter((line) => line.includes('*'))).toEqual([expect.stringContaining('| 0.45 ')]);
  });

  it('counts pairs told apart, a tie as half of one', () => {
    expect(toldApart([yes(0.9), yes(0.5)], [no(0.5), no(0.2)])).toBe(3.5 / 4);
    expect(toldApart([yes(1)], [yes(1)])).toBe(0.5);
  });

  it('is found wrong where no threshold decides, or strangers are answered as often', () => {
    expect(decisionProblems(decisions)).toEqual([]);
    expect(decisionProblems({ ...decisions, other: [[no(0.7)]] })).toEqual([
      'A question is refused with 0.7 covered, and one answered with 0.451.',
    ]);
    expect(decisionProblems({ ...decisions, other: [[yes(0.9)]] })).toEqual([
      'No more questions are answered in their own meeting than in another.',
    ]);
  });
});

describe('meetings to put questions to', () => {
  const of = (...domains: ('Academic' | 'Product' | 'Committee')[]) => domains.map((domain) => ({ domain }));

  it('are another of the domain, and one of another, the same each time', () => {
    const all = of('Academic', 'Academic', 'Product', 'Product', 'Product', 'Committee', 'Committee');
    const { own, same, other } = drawStrangers(all, 1);
    expect(drawStrangers(all, 1)).toEqual({ own, same, other });
    expect(own).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(same.every((at, meeting) => at !== meeting && all[at!]!.domain === all[meeting]!.domain)).toBe(true);
    expect(other.every((at, meeting) => all[at!]!.domain !== all[meeting]!.domain)).toBe(true);
  });

  it('are missing where there is none', () => {
    const { same, other } = drawStrangers(of('Academic', 'Product', 'Product'), 1);
    expect(same[0]).toBeUndefined();
    expect(other.every((at) => at !== undefined)).toBe(true);
    const decisions = runDecider(always, meetings, drawStrangers(meetings, 1));
    expect(decisions.same).toEqual([[], [], []]);
    expect(decisions.other.map((all) => all.length)).toEqual(meetings.map(({ questions }) => questions.length));
  });

  it('are asked the questions of the meeting drawn, not of their own', () => {
    const asked: string[] = [];
    const decider = {
      name: 'recorder',
      open: ({ id }: { readonly id: string }) => {
        return (question: string) => {
          asked.push(`${id} ${question}`);
          return yes(1);
        };
      },
    };
    runDecider(decider, meetings.slice(0, 2), { own: [0, 1], same: [undefined, undefined], other: [1, undefined] });
    const texts = meetings[0]!.questions.map(({ text }) => text);
    expect(asked.slice(2 * texts.length)).toEqual(texts.map((text) => `meeting-1 ${text}`));
  });

  it('tell a relevant turn among those shown, of answered questions only', () => {
    const [{ questions }] = meetings as [(typeof meetings)[0]];
    const gold = `t${questions[0]!.gold[0]}`;
    const own = [[yes(1, gold), yes(1, 't999', `t${questions[1]!.gold[3]}`), yes(1), no(0)]];
    expect(relevance(meetings.slice(0, 1), { own, same: [], other: [] })).toEqual({
      first: [[1, 0, 0]],
      any: [[1, 1, 0]],
    });
  });
});

describe('what decides', () => {
  const { record } = article!;
  const archive = openArchive([record]);
  const asked = (question: string) => ask(archive, { question });

  it('is read from each kind of answer', () => {
    expect(decisionOf(asked('Taiwan'))).toMatchObject({ answers: true, lines: expect.arrayContaining(['s05']) });
    expect(decisionOf(asked('What did they say about Iran?'))).toMatchObject({ answers: false, lines: [] });
    expect(decisionOf(asked(''))).toEqual({ answers: false, covered: 0, lines: [] });
    expect(decisionOf(asked('what did they say'))).toEqual({ answers: true, covered: 1, lines: [] });
    const silent = { ...asked('What did they say about Iran?'), reason: 'speaker-silent', covered: 0.9 };
    expect(decisionOf(silent as Parameters<typeof decisionOf>[0])).toEqual({ answers: false, covered: 0, lines: [] });
  });

  it('holds only lines of the record, with their words', () => {
    const answer = asked('Taiwan');
    if (answer.kind !== 'evidence') throw new Error('This asks for another question.');
    const texts = new Map(record.statements.map(({ id, text }) => [id as string, text]));
    expect(faultsOf(answer, texts)).toEqual([]);
    const [line] = answer.statements;
    const other = { ...answer, also: [], statements: [{ ...line!, text: 'other words' }] };
    expect(faultsOf(other, texts)).toEqual([`${line!.id} is no line of the record, or has other words`]);
    expect(faultsOf({ ...answer, also: [], statements: [line!, line!] }, texts)).toEqual(['a line is shown twice']);
    expect(faultsOf({ ...answer, also: [], statements: [] }, texts)).toEqual(['it answers without a line']);
    expect(faultsOf({ ...answer, covered: 2 }, texts)).toEqual(['the answer has a wrong shape at covered']);
  });

  it('passes its own checks on the tuning questions, whose refusals are counted', () => {
    const { cases } = article!;
    const open = readout.open(record);
    const all = tally(
      cases,
      cases.map(({ question }) => open(question)),
    );
    expect(setProblems(article!, all)).toEqual([]);
    expect(setProblems(article!, { ...all, recall: wilson(19, 25) })).toEqual([
      `${article!.name}: of 25 questions that no line answers, only 19 are refused.`,
    ]);
    expect(setProblems({ ...article!, tuning: false }, { ...all, recall: wilson(19, 25) })).toEqual([]);
    expect(answerProblems(meetings[0]!.record, ['What about the battery?'])).toEqual([]);
  });

  it('is in a library a rule: half of the words, in a form or as a beginning', () => {
    const decide = minisearch.open(meetings[0]!.record);
    expect(decide('What did the group say about the battery?')).toMatchObject({ answers: true, covered: 1 });
    expect(decide('batteries and zebras')).toMatchObject({ answers: true, covered: 0.5 });
    expect(decide('batteries, zebras and quaggas')).toMatchObject({ answers: false, lines: [] });
    expect(decide('batteries, zebras and quaggas').covered).toBeCloseTo(1 / 3);
    expect(decide('zebras')).toEqual({ answers: false, covered: 0, lines: [] });
    expect(always.open(meetings[0]!.record)('zebras')).toEqual({ answers: true, covered: 1, lines: [] });
  });
});

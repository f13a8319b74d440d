import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import type { Verification } from '../../src/answers/schema.ts';
import { runStart } from '../../src/corpus/runs.ts';
import { findQuote } from '../../src/verify/find-quote.ts';
import { readQuote } from '../../src/verify/read-quote.ts';
import { runSegmentsAt } from '../../src/verify/run-segments.ts';
import { followsIn, statementsOf } from '../../src/verify/runs.ts';
import { findSeeds } from '../../src/verify/seeds.ts';
import { cutTalk } from '../support/cut-talk.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { checked } from './council.ts';

/** A press conference whose turns are cut where their paragraphs end. */
const TURNS = [
  ['ben', 'Thank you very much for the warm welcome in this country.'],
  [
    'ana',
    'We are deeply pleased with the visit. The summit was more important than ever in two respects.',
    'For one, we face a crisis that shakes the foundation of the order. Our unity is required now.',
    'Second, the harbour at Kita stays open until spring, whatever the weather does to it.',
  ],
  ['ben', 'Our policy has not changed at all since the last meeting.', 'The ferries sail again in March.'],
] as const;
const archive = openArchive([cutTalk(TURNS)]);

/** The verdict, the lines with the words found in each, and what of the quote stands there. */
function told(quote: string, from: Archive = archive): readonly string[] {
  const answer = checked(from, quote);
  const lines = answer.matches.map(({ statement, quote: ranges }) => {
    const found = (statement.matches ?? []).map(({ start, end }) => statement.text.slice(start, end)).join(' | ');
    const yours = ranges.map(({ start, end }) => answer.quote.slice(start, end)).join(' | ');
    return yours === found ? `${statement.id} ${found}` : `${statement.id} ${found} = ${yours}`;
  });
  return [`${answer.verdict}${answer.runsOn ? ', runs on' : ''}, ${answer.places}`, ...lines];
}

describe('a quote that runs over the end of a statement into the next of its turn', () => {
  it('is word for word, with each statement in order', () => {
    expect(told('more important than ever in two respects. For one, we face')).toEqual([
      'verbatim, runs on, 1',
      's2 more important than ever in two respects',
      's3 For one, we face',
    ]);
  });

  it.each([
    ['in two respects. For', 's2 in two respects', 's3 For'],
    ['respects. For one, we face', 's2 respects', 's3 For one, we face'],
    [
      'the foundation of the order. Our unity is required now. Second',
      's3 the foundation of the order. Our unity is required now',
      's4 Second',
    ],
  ])('is so with a single word over it: %s', (quote, ...lines) => {
    expect(told(quote)).toEqual(['verbatim, runs on, 1', ...lines]);
  });

  it('may run over several', () => {
    const [, , , last] = TURNS[1];
    const whole = [...TURNS[1].slice(2, 3), last].join(' ');
    expect(told(`two respects. ${whole}`)).toEqual([
      'verbatim, runs on, 1',
      's2 two respects',
      `s3 ${TURNS[1][2].slice(0, -1)}`,
      `s4 ${last.slice(0, -1)}`,
    ]);
  });

  it('is word for word whatever its space is, and cosmetic where its signs differ', () => {
    expect(told('in two respects.\n\nFor one, we face')[0]).toBe('verbatim, runs on, 1');
    expect(told('in two respects; for one we face')[0]).toBe('cosmetic, runs on, 1');
  });

  it('is close where a word differs, which is told with its line', () => {
    const answer = checked(archive, 'important than ever in two regards. For one, we face a crisis');
    expect(answer).toMatchObject({ verdict: 'near', runsOn: true, places: 1 });
    expect(answer.differences).toEqual([
      {
        kind: 'word',
        yours: 'regards',
        record: 'respects',
        before: 'For',
        quote: { start: 27, end: 34 },
        statement: { start: 85, end: 93 },
        line: 's2',
      },
    ]);
    const next = checked(archive, 'important than ever in two respects. For two, we face a crisis');
    expect(next.verdict).toBe('near_critical');
    expect(next.differences).toMatchObject([{ kind: 'number', line: 's3', statement: { start: 4, end: 7 } }]);
    expect(next.diff.map(({ op, text }) => `${op} ${text}`)).toContain('record one');
  });

  it('is told with the words that it leaves out over the end, in full', () => {
    const cut = checked(archive, 'We are deeply pleased with the visit. Our unity is required now.');
    expect(cut).toMatchObject({ verdict: 'silent_cut', runsOn: true });
    expect(cut.leftOut).toEqual([
      { record: 'cut-talk', statement: 's2', text: '. The summit was more important than ever in two respects.' },
      {
        record: 'cut-talk',
        statement: 's3',
        text: 'For one, we face a crisis that shakes the foundation of the order.',
      },
    ]);
    const marked = checked(archive, 'in two respects … the harbour at Kita stays open');
    expect(marked).toMatchObject({ verdict: 'ellipsis', runsOn: true });
    expect(marked.leftOut.map(({ statement }) => statement)).toEqual(['s3', 's4']);
    expect(marked.diff.map(({ op }) => op)).toEqual(['same', 'cut', 'same']);
  });

  it('is joined where it has the statements in another order', () => {
    expect(told('Second, the harbour at Kita stays open. For one, we face a crisis')[0]).toBe('stitched, 1');
  });

  it('is joined where it goes over to another speaker, each part with its own line', () => {
    expect(told('Our unity is required now. Our policy has not changed at all')).toEqual([
      'stitched, 1',
      's3 Our unity is required now',
      's5 Our policy has not changed at all',
    ]);
  });

  it('may be a part of one that is joined', () => {
    expect(told('in two respects. For one, we face … ferries sail again in March')).toEqual([
      'stitched, 1',
      's2 in two respects',
      's3 For one, we face',
      's6 ferries sail again in March',
    ]);
  });

  it('is someone else’s than the speaker named', () => {
    const quote = 'in two respects. For one, we face a crisis';
    expect(checked(archive, { quote, speaker: 'Ben Cole' })).toMatchObject({ verdict: 'wrong_speaker', runsOn: true });
    expect(checked(archive, { quote, speaker: 'Ana Bell' })).toMatchObject({
      verdict: 'verbatim',
      claimed: { relation: 'same' },
    });
  });

  it('is as before where the record is no conversation', () => {
    const report = openArchive([cutTalk(TURNS, { order: 'document' })]);
    expect(told('was more important than ever in two respects. For one, we face a crisis', report)[0]).toBe(
      'stitched, 1',
    );
  });

  it('is found over a stretch of statements too long to be looked at whole', () => {
    const filler = Array.from({ length: 900 }, (_, at) => `mast${at % 90}`).join(' ');
    const long = openArchive([
      cutTalk([['ana', `${filler} the eager painters arrived`, `with ladders and white paint ${filler}`]]),
    ]);
    expect(told('the eager painters arrived with ladders and white paint', long)).toEqual([
      'verbatim, runs on, 1',
      's1 the eager painters arrived',
      's2 with ladders and white paint',
    ]);
  });

  it('is not one with what stands far on in the same turn', () => {
    const between = Array.from(
      { length: 30 },
      (_, at) =>
        `Here is point ${at} of the long list of ordinary points, and no more of it than that, which nobody minds. And again: this is no more than what it says, as all of you know by now.`,
    );
    const far = openArchive([
      cutTalk([['ana', 'The eager painters arrived at dawn.', ...between, 'Their ladders were white and blue.']]),
    ]);
    expect(told('The eager painters arrived at dawn. Their ladders were white and blue.', far)[0]).toBe('stitched, 1');
  });

  it('is not found where one statement holds it as well', () => {
    const answer = checked(archive, 'For one, we face a crisis. Our unity is required now. Thirdly');
    expect(answer.matches.map(({ statement }) => statement.id)).not.toContain('s4');
  });

  it('is told at one place where it stands at several', () => {
    const twice = openArchive([cutTalk([TURNS[1], TURNS[0], TURNS[1]])]);
    expect(told('in two respects. For one, we face', twice)).toEqual([
      'verbatim, runs on, 1',
      's1 in two respects',
      's2 For one, we face',
    ]);
  });

  it('is found by its few words together, where each of them stands in many statements', () => {
    const often = Array.from({ length: 100 }, (_, at): readonly ['ana' | 'ben', string, string] => [
      at % 2 === 0 ? 'ana' : 'ben',
      at % 4 < 2 ? 'They saw a harbour at dawn.' : 'They met painters at dawn.',
      'Good.',
    ]);
    const many = openArchive([cutTalk([...often, ['ana', 'As it was the harbour.', 'Painters of that know.']])]);
    expect(told('it was the harbour. Painters of that', many)[0]).toBe('verbatim, runs on, 1');
  });

  it('reads a note as the line does', () => {
    const note = {
      id: 'n1',
      kind: 'source-error',
      statement: 's3',
      exact: 'foundation',
      text: 'A misprint.',
      likely: 'pillars',
      evidence: [{ source: 'talk' }],
    };
    const noted = openArchive([cutTalk(TURNS, { notes: [note] })]);
    const answer = checked(noted, 'in two respects. For one, we face a crisis that shakes the pillars of the order');
    expect(answer).toMatchObject({ wording: 'near', runsOn: true, differences: [{ explained: 'n1', line: 's3' }] });
    expect(answer.matches.map(({ readings }) => readings.map(({ yours }) => yours))).toEqual([[], ['likely']]);
  });

  it('is found in a script that writes no spaces', () => {
    const japanese = openArchive([
      cutTalk([['ana', '今日は港の計画について話しました。', '新しい船は来年の春に届きます。']], {
        lang: 'ja',
        gap: '',
      }),
    ]);
    expect(told('計画について話しました。新しい船は来年', japanese)).toEqual([
      'verbatim, runs on, 1',
      's1 計画について話しました',
      's2 新しい船は来年',
    ]);
  });
});

/** One turn cut into so many statements of different words. */
const monologue = (count: number, words: (at: number) => string): Archive =>
  openArchive([cutTalk([['ana', ...Array.from({ length: count }, (_, at) => words(at))]])]);

describe('the work of checking a quote in a long turn', () => {
  const long = monologue(400, (at) =>
    Array.from({ length: 60 }, (_, word) => `mast${(at * 61 + word * 7) % 997}`).join(' '),
  );
  const signs = monologue(60, (at) => `${'% '.repeat(900)}mast${at}`);
  const { index } = long;
  const text = long.corpus.statements.map((statement) => statement.text).join(' ');
  const cases: readonly (readonly [string, Archive, string])[] = [
    ['a few words', long, text.slice(4000, 4200)],
    ['as long as a quote may be', long, text.slice(4000, 7900)],
    ['a word over and over', long, 'mast7 '.repeat(600)],
    ['words of nowhere', long, 'zeppelin '.repeat(40)],
    ['signs that no index has', signs, `mast7 ${'% '.repeat(40)} mast8`],
  ];

  it.each(cases)('is bounded for %s', (_, { corpus, index: own }, written) => {
    const quote = readQuote(written);
    const words = quote.words.length;
    const most = Math.floor(1_500_000 / (words + 1));
    const seeds = findSeeds(
      own,
      quote.text,
      () => true,
      (statement) => runStart(corpus, statement),
    );
    const compared = { corpus, postings: own.postings, follows: followsIn(corpus, () => true), words, most };
    const segments = runSegmentsAt(compared, seeds);
    expect(segments.reduce((sum, segment) => sum + segment.words.length + 1, 0)).toBeLessThanOrEqual(most);
  });

  it('finds a quote as long as one may be', () => {
    const quote = text.slice(4000, 7900).replace(/^\S+ | \S+$/g, '');
    const answer = checked(long, quote);
    expect(answer).toMatchObject({ verdict: 'verbatim', runsOn: true, differences: [] });
    expect(answer.matches.length).toBeGreaterThan(8);
  });

  it('looks only at the lines wanted', () => {
    const quote = readQuote(text.slice(300, 700));
    const wanted = (statement: number): boolean => statement === 1;
    const found = findQuote(long.corpus, index, quote, wanted);
    expect(found?.ways.flat().flatMap(statementsOf) ?? []).not.toContain(0);
  });
});

describe('a sentence that is cut over the end of a statement', () => {
  const cut = openArchive([
    cutTalk(
      [
        [
          'ana',
          'Nobody here may ever claim in earnest that',
          'the northern harbour will close for all ships before the autumn, unless it freezes.',
        ],
      ],
      { gap: ' ' },
    ),
    cutTalk(
      [
        [
          'ana',
          'Nobody here may ever claim in earnest that',
          'the southern harbour will close for all ships before the winter',
        ],
      ],
      { id: 'lines' },
    ),
  ]);

  it('is told with the words of the statement before, in the line that the quote has', () => {
    const answer = checked(cut, 'the northern harbour will close for all ships');
    expect(answer).toMatchObject({ verdict: 'verbatim', runsOn: false, warnings: ['context_cut'] });
    expect(answer.cut).toEqual({
      record: 'cut-talk',
      statement: 's2',
      sentence:
        'Nobody here may ever claim in earnest that the northern harbour will close for all ships before the autumn, unless it freezes.',
      qualifiers: ['Nobody', 'claim', 'unless'],
    });
  });

  it('is told of the line in which it goes on', () => {
    const answer = checked(
      cut,
      'Nobody here may ever claim in earnest that the northern harbour will close for all ships',
    );
    expect(answer).toMatchObject({ runsOn: true, cut: { statement: 's2', qualifiers: ['unless'] } });
    expect(checked(cut, 'claim in earnest that the northern harbour will close').cut).toMatchObject({
      statement: 's1',
    });
  });

  it('ends where its line ends', () => {
    expect(checked(cut, 'the southern harbour will close for all ships').cut).toBeUndefined();
  });
});

/** Words of which none makes an amount or another name of its neighbour. */
const WORDS =
  "harbour painter lantern ferry keeper don't it's they'll ladder morning granite the of and to a we it is that for".split(
    ' ',
  );
const NAMES = 'ash birch cedar elm fir hazel larch maple oak pine rowan spruce willow yew alder beech'.split(' ');

/** A turn as words, told apart by trees, and where it is cut: before which words, and by what. */
const anyTurn = fc.record({
  words: fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...NAMES), fc.boolean()), {
    minLength: 6,
    maxLength: 40,
  }),
  cuts: fc.array(fc.nat(38), { maxLength: 6 }),
  ends: fc.constantFrom('', '.', ',', '?'),
});
const anyTalk = fc.record({
  turns: fc.array(anyTurn, { minLength: 1, maxLength: 4 }),
  gap: fc.constantFrom(' ', '\n', '\n  '),
  which: fc.nat(),
  first: fc.nat(),
  more: fc.nat(25),
  replaced: fc.nat(),
});

/** An archive of a talk of such turns, the words of one of them, and any four or more of these that follow each other. */
function drawn({ turns, gap, which, first, more }: typeof anyTalk extends fc.Arbitrary<infer T> ? T : never) {
  const written = turns.map(({ words, cuts, ends }, turn) => {
    const each = words.map(([word, tree, isTree], at) => (isTree ? `${tree}${'xyz'[turn % 3]}${'qk'[at % 2]}` : word));
    const places = [...new Set(cuts.map((cut) => 1 + (cut % (each.length - 1))))].sort((a, b) => a - b);
    const ended = each.map((word, at) => (places.includes(at + 1) || at === each.length - 1 ? word + ends : word));
    const bounds = [0, ...places, ended.length];
    return { ended, pieces: bounds.slice(1).map((to, at) => ended.slice(bounds[at], to).join(' ')) };
  });
  const talk = cutTalk(
    written.map(({ pieces }, turn) => [turn % 2 === 0 ? 'ana' : 'ben', ...pieces]),
    { gap },
  );
  const { ended } = written[which % written.length]!;
  const from = first % (ended.length - 3);
  return { archive: openArchive([talk]), words: ended.slice(from, from + 4 + more) };
}

const isClean = ({ verdict }: Verification): boolean => /^(?:verbatim|cosmetic)$/.test(verdict);

describe('any words of a turn that is cut anywhere', () => {
  const options = { numRuns: fuzzRuns(300) };

  it('are word for word, and never joined', () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        const { archive: of, words } = drawn(talk);
        const answer = checked(of, words.join(' '));
        expect(answer.wording).toBe('verbatim');
        expect(answer.differences).toEqual([]);
        const { text } = of.corpus.byId.get(of.corpus.statements[0]!.record)!.record.sources[0]!;
        const spaced = text!.replace(/\s+/g, ' ');
        expect(spaced).toContain(answer.quote);
        if (!answer.runsOn) return;
        const shown = answer.matches.flatMap(({ statement }) =>
          (statement.matches ?? []).map(({ start, end }) => statement.text.slice(start, end)),
        );
        const yours = answer.matches.flatMap(({ quote }) =>
          quote.map(({ start, end }) => answer.quote.slice(start, end)),
        );
        expect(shown).toEqual(yours);
        expect(answer.places).toBe(1);
      }),
      options,
    );
  });

  it('are never so with a word that is replaced', () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        const { archive: of, words } = drawn(talk);
        const at = talk.replaced % words.length;
        expect(isClean(checked(of, words.with(at, 'zeppelin').join(' ')))).toBe(false);
      }),
      options,
    );
  });
});

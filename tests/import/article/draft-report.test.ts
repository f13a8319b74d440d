import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftReport } from '../../../src/import/article/draft-report.ts';
import { ARTICLE } from '../../support/record.ts';
import { compared, draftedAs } from './compare.ts';
import { FURTHER_REPORTS } from './further-reports.ts';
import { HARDER_REPORTS } from './harder-reports.ts';
import { LATER_REPORTS } from './later-reports.ts';
import { proved } from './lay-out.ts';
import { MADE_UP_REPORTS } from './made-up-reports.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const RUNS = fuzzRuns();
const REPORTS = [...MADE_UP_REPORTS, ...HARDER_REPORTS, ...LATER_REPORTS, ...FURTHER_REPORTS];

/** Each drafted statement in short: who, how faithful, what is quoted. */
const inShort = (text: string): readonly (readonly [string | undefined, string, ...string[]])[] =>
  draftedAs(text).map(({ speaker, fidelity, quoted = [] }) => [speaker, fidelity, ...quoted] as const);

describe('draftReport', () => {
  it.each(REPORTS)('drafts what a person would of $about', (report) => {
    const { drafted, expected } = compared(report);
    expect(drafted).toEqual(expected);
  });

  it.each(REPORTS)('gives what the loader can prove of $about', ({ text }) => {
    expect(proved(text, draftReport(text))).toMatchObject({ ok: true });
  });

  it('names those who speak in full, with their other names and what they are', () => {
    const { parties } = draftReport(
      MADE_UP_REPORTS.find(({ about }) => about === 'a trade meeting of ministers')!.text,
    );
    expect(parties.slice(0, 3)).toEqual([
      {
        name: 'Ingrid Voss',
        type: 'person',
        altNames: ['Norwegian Trade Minister Ingrid Voss', 'Voss'],
        roles: ['Norwegian Trade Minister'],
      },
      { name: 'Luis Ortega', type: 'person', altNames: ['Ortega'], roles: ['Peruvian counterpart'] },
      {
        name: 'Ingrid Voss and Luis Ortega',
        type: 'group',
        altNames: ['Voss and Ortega', 'Both ministers'],
        roles: [],
        members: [0, 1],
      },
    ]);
    expect(parties.find(({ name }) => name === 'Norway')?.type).toBe('organization');
  });

  it('keeps the words of attribution as printed, on one line, and says how they name who speaks', () => {
    const text = 'Mayor Ana\nBell said\nno. She added that it was late. A spokesman agreed.';
    expect(draftReport(text).statements.map((each) => [each.attributionText, each.attribution])).toEqual([
      ['Mayor Ana Bell said', 'explicit'],
      ['She added', 'context'],
      ['A spokesman agreed', 'unknown'],
    ]);
  });

  it.each([
    [
      'Ms. Psaki said that the U.S. "will not wait." It rained.',
      'Psaki',
      'Ms. Psaki said that the U.S. "will not wait."',
    ],
    [
      'It rained at noon. At 5 p.m. Ana Bell added that it was over.',
      'Ana Bell',
      'At 5 p.m. Ana Bell added that it was over.',
    ],
    ['Ana Bell said no. Rain fell.', 'Ana Bell', 'Ana Bell said no.'],
    ['"Will it open?" Ana Bell asked. It did.', 'Ana Bell', '"Will it open?" Ana Bell asked.'],
    ['Ash Ltd. said no. Its office was shut.', 'Ash Ltd.', 'Ash Ltd. said no.'],
    ['A source close to the talks said no. It rained.', undefined, 'A source close to the talks said no.'],
    ['It rained. « Nous sommes prêts », a dit le maire.', undefined, '« Nous sommes prêts », a dit le maire.'],
  ])('finds where the statement of %j begins and ends', (text, speaker, words) => {
    expect(draftedAs(text).map((each) => [each.speaker, each.from])).toEqual([[speaker, words]]);
  });

  it('never quotes words beside a mark that stands loose', () => {
    const text = 'Ana Bell said the "first of the rooms was cold, and the "second" was warm. It is "late.';
    expect(inShort(text)).toEqual([
      ['Ana Bell', 'partial', 'second'],
      [undefined, 'narration'],
    ]);
  });

  it('leaves out what nobody is said to have said', () => {
    expect(
      inShort('The bridge opened in May. It rained. Ana Bell did not say why. Ben Cole was asked, but left.'),
    ).toEqual([]);
  });

  it('takes a verb in a clause within another for nobody', () => {
    expect(inShort('After Ana Bell said the bridge was safe, it fell. The man who promised it left.')).toEqual([]);
  });

  it('does not take for a speaker whom someone told', () => {
    expect(inShort('"No," Ana Bell, who won in May, told Ben Cole.')).toEqual([
      ['Ana Bell', 'verbatim-reported', 'No,'],
    ]);
    expect(inShort('"No," a voice, told Ben Cole.')).toEqual([[undefined, 'verbatim-reported', 'No,']]);
  });

  it('leaves open whom a pronoun means where two are possible', () => {
    expect(inShort('Ana Bell met Ben Cole. He said it was late.')).toEqual([[undefined, 'paraphrase']]);
    expect(inShort('Ms. Ana Bell met Mr. Ben Cole. He said it was late.')).toEqual([['Ben Cole', 'paraphrase']]);
    expect(inShort('Ana Bell met a driver. She said it was late.')).toEqual([[undefined, 'paraphrase']]);
    const before = 'Cy Dorn came.\n\nAna Bell met Ben Cole. He said it was late.';
    expect(inShort(before)).toEqual([[undefined, 'paraphrase']]);
  });

  it.each([
    ['The Bell Council met Ana Bell. Mayor Bell said no.', 'Ana Bell'],
    ['Fumio K. Kishida came. Fumio Kishida said no.', 'Fumio K. Kishida'],
    ['Larkfield Motors fell. The ministry said no.', 'Ministry'],
    ['Larkfield Motors fell. The company said no.', 'Larkfield Motors'],
    ['Larkfield Motors and Ash Foods fell. The company said no.', undefined],
    ['Ana Bell, the mayor of Ash, met Ben Cole. The mayor of Elm said no.', 'Mayor of Elm'],
    ['Ana Bell, the mayor of Ash, met Ben Cole. The mayor said no.', 'Ana Bell'],
    ['Prime Minister Ana Bell met Ben Cole. The minister said no.', 'Minister'],
    ['Ana Bell, the mayor of Ash, met Ben Cole, the priest of Elm. The mayor of Elm said no.', 'Mayor of Elm'],
    ['Mr. Bell met Mr. Cole. He thanked Mr. Cole.', 'Bell'],
    ['The club said in a letter that it was late. Ana Bell said yes. The statement added that it rained.', undefined],
    ['The club said in a statement that it was late. Ana Bell said yes. The statement added that it rained.', 'Club'],
  ])('finds who speaks last in %j, where one is possible', (text, speaker) => {
    expect(draftedAs(text).at(-1)?.speaker).toBe(speaker);
  });

  it('calls words partly the speaker’s where the reporter’s stand among them', () => {
    const rest = 'after a long night in which both sides shouted, wept, and made up again,';
    expect(inShort(`"We will go," Ana Bell said, ${rest} "now."`)).toEqual([
      ['Ana Bell', 'partial', 'We will go,', 'now.'],
    ]);
    expect(inShort('"We will go," Ana Bell said. «  so  » "Now."').at(0)).toEqual([
      'Ana Bell',
      'verbatim-reported',
      'We will go,',
    ]);
    expect(inShort('"We will go," Ana Bell said, «  so  » "now."')).toEqual([
      ['Ana Bell', 'partial', 'We will go,', 'now.'],
    ]);
    expect(inShort('Ana Bell called it "a start". "It is good."')).toEqual([
      ['Ana Bell', 'partial', 'a start'],
      [undefined, 'verbatim-reported', 'It is good.'],
    ]);
  });

  it('takes a post with its signature, and one that is signed in the next paragraph', () => {
    const words = 'Good to see you all.\n\n— Ana Bell (@ana) March 3, 2024\n\nThe mayor left.';
    expect(inShort(words)).toEqual([['Ana Bell', 'verbatim', 'Good to see you all.']]);
    expect(proved(words, draftReport(words))).toMatchObject({ ok: true });
    expect(inShort(ARTICLE).at(2)).toEqual(['Ana Bell', 'verbatim', 'Good to see you all.']);
  });

  it.each(['', ' ', '\n\n', 'Word', '""', '"', '”“', '.', '❝', '— A (@a) May 1, 2024', 'said', '「', "'"])(
    'takes %j, and drafts nothing of it',
    (text) => {
      expect(draftReport(text)).toEqual({ parties: [], statements: [] });
    },
  );

  it('reads no sentence that is too long to be one', () => {
    const long = `Ana Bell said ${'word '.repeat(2000)}end. Ben Cole said no.`;
    expect(inShort(long)).toEqual([['Ben Cole', 'paraphrase']]);
  });

  it('puts no more quotations into one statement than a record takes', () => {
    const more = Array.from({ length: 400 }, (_, at) => ` "Yes, it is ${at}."`);
    const text = `"One," Ana Bell said.${more.join('')}`;
    const draft = draftReport(text);
    expect(draft.statements[0]!.quoted.length).toBe(200);
    expect(proved(text, draft)).toMatchObject({ ok: true });
  });
});

/** Pieces that reports are made of, well put together and badly. */
const PIECES = [
  ...REPORTS.flatMap(({ text }) => text.split(/(?<=[ \n])/)),
  ...`" ' “ ” ‘ ’ „ « » 「 」 \` ❝ , . ? ! … : ; — – - ( ) \n \n\n`.split(' '),
  ...' said| said |, said |He |They | and |The | told|Ana Bell|Mr. |U.S. | — A B (@ab) May 1, 2024|的|é|😀|\t'.split(
    '|',
  ),
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => allowed(pieces.join('')));
/** A report with stretches cut out, doubled and swapped. */
const mutated = fc
  .tuple(
    fc.constantFrom(...REPORTS),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.nat(), fc.constantFrom(...PIECES)), { maxLength: 8 }),
  )
  .map(([{ text }, changes]) =>
    allowed(
      changes.reduce((now, [at, length, from, piece]) => {
        const [start, source] = [at % (now.length + 1), from % (now.length + 1)];
        return now.slice(0, start) + piece + now.slice(source, source + length) + now.slice(start + length);
      }, text),
    ),
  );

/** A text as readers give it: NFC, without what no record may hold. */
function allowed(text: string): string {
  const characters = /[\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u2028\u2029\ufeff]|(?![\n\t])\p{Cc}/gu;
  return text.replace(characters, '').normalize('NFC');
}

describe('draftReport of any text', () => {
  it('keeps its statements in order and apart, and quotes within them', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mutated), (text) => {
        const { parties, statements } = draftReport(text);
        let end = 0;
        for (const { span, quoted, speaker, fidelity, attribution } of statements) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          let from = span.start;
          for (const { start, end: to } of quoted) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(to).toBeGreaterThan(start);
            from = to;
          }
          expect(from).toBeLessThanOrEqual(span.end);
          const isTold =
            speaker === undefined ? fidelity === 'narration' || attribution === 'unknown' : speaker in parties;
          expect(isTold).toBe(true);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('makes a record that every proof holds for', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mutated), (text) => {
        const draft = draftReport(text);
        fc.pre(draft.statements.length > 0);
        const result = proved(text, draft);
        expect(result.ok ? [] : result.problems).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('names nobody who has no name in it', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const plain = text.replace(/\s+/g, ' ').toLowerCase();
        const names = draftReport(text).parties.filter(({ members }) => !members);
        for (const { name } of names) expect(plain).toContain(name.toLowerCase());
      }),
      { numRuns: RUNS },
    );
  });
});

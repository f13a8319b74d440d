import { describe, expect, it } from 'vitest';
import { openArchive, type Archive } from '../../src/answers/archive.ts';
import type { Answer, Claimed, NoMatch, Standing, Verification } from '../../src/answers/schema.ts';
import { VERDICTS } from '../../src/answers/schema-verify.ts';
import { heading } from '../../src/render/headings.ts';
import { recordsShown } from '../../src/render/records-shown.ts';
import type { Phrase } from '../../src/render/phrase.ts';
import { renderText } from '../../src/render/text/render.ts';
import { plainStyle } from '../../src/render/text/style.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';
import { near } from './questions.ts';
import { smallRecord } from './small-record.ts';
import {
  close,
  difference,
  joinedQuote,
  LEFT_OUT,
  likelyReading,
  match,
  reading,
  S04,
  speaker,
  verification,
  verifications,
} from './verifications.ts';

/** A phrase with marks around what is typed and steps as the terminal types them. */
function read(phrase: Phrase = []): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'typed' in piece ? `\`${piece.typed}\`` : `readout ${piece.command}`;
    })
    .join('')
    .replaceAll('\u00a0', ' ');
}

/** The lines of a heading. */
function head(answer: Answer, archive: Archive = firstArchive): readonly string[] {
  const { title, detail, more } = heading(answer, archive);
  return [title, detail, ...(more ? [more] : [])].map(read);
}

function text(answer: Answer, archive: Archive = firstArchive): string {
  return renderText({ kind: 'answered', answer }, archive, {
    width: 400,
    style: plainStyle,
    typeStep: ({ command, words }) => ['readout', command, words].filter(Boolean).join(' '),
    typePage: (page) => `readout again --page ${page}`,
    typeOption: (name) => `--${name}`,
  });
}

const NOTHING = {
  kind: 'no-match',
  asked: '',
  searched: 0,
  elsewhere: 0,
  suggestions: [],
  filter: [],
  covers: [],
  named: [],
  corrections: [],
} satisfies Partial<NoMatch>;

/** Words of s02, there the reporter's own, and of s04. */
const STATUS_QUO = 'to change the status quo in the East China Sea';

const claim = (more: Partial<Claimed> = {}): Claimed => ({
  asked: 'kishida',
  from: 'given',
  relation: 'described',
  named: [speaker('kishida')],
  ...more,
});

describe('the first words are the verdict, the second line what was compared', () => {
  const cases: readonly (readonly [string, Verification, readonly string[]])[] = [
    [
      'word for word',
      verification(),
      ['Word for word', 'All 7 words stand together in s05 · as Republic World prints them'],
    ],
    [
      'another spelling',
      verification({ verdict: 'cosmetic', quote: 'UNWAVERING SUPPORT', matches: [match('s14', 'unwavering support')] }),
      [
        'Word for word',
        'Both words stand together in s14 · punctuation, case or spelling differs · as Republic World prints them',
      ],
    ],
    ['close', close(), ['Close, not word for word', '3 differences from s04 · 1 may change the meaning']],
    [
      'close, meaning kept',
      close({ verdict: 'near', wording: 'near', warnings: [], differences: [close().differences[2]!] }),
      ['Close, not word for word', '1 difference from s04'],
    ],
    [
      'words left out and marked',
      verification({ verdict: 'ellipsis', leftOut: [LEFT_OUT], matches: [match('s04', 'The two leaders')] }),
      [
        'Word for word, with words left out',
        'The rest stands in s04, in order · 10 words left out · as Republic World prints them',
      ],
    ],
    [
      'words left out silently',
      verification({ verdict: 'silent_cut', leftOut: [LEFT_OUT], matches: [match('s04', 'The two leaders')] }),
      ['Words left out', 'Yours does not mark what it leaves out of s04 · 10 words left out'],
    ],
    ['joined', joinedQuote(), ['Joined from two lines', 'Each part is in the record, but not together']],
    [
      'in another order',
      joinedQuote({ matches: [match('s04', 'status quo'), match('s04', 'push back')] }),
      ['Joined from one line, in another order', 'Each part is in s04'],
    ],
    [
      'by someone else',
      verification({ verdict: 'wrong_speaker', wording: 'verbatim', claimed: claim() }),
      [
        'Said by someone else',
        'You named Fumio Kishida · the record names the White House',
        'All 7 words stand together in s05 · as Republic World prints them',
      ],
    ],
    [
      'by someone else, and close',
      close({ verdict: 'wrong_speaker', wording: 'near_critical', claimed: claim({ relation: 'other' }) }),
      [
        'Said by someone else',
        'You named Fumio Kishida · the record names the White House',
        '3 differences from s04 · 1 may change the meaning',
      ],
    ],
    [
      'in other words',
      verification({ verdict: 'paraphrase' }),
      ['Not in these words', '16 lines searched · no close match'],
    ],
    [
      'nowhere',
      verification({ verdict: 'not_in_record' }),
      ['Not in this record', '16 lines searched · no close match'],
    ],
    [
      'nowhere, with lines near it',
      verification({ verdict: 'not_in_record', nearest: [near('s05')] }),
      ['Not in this record', '16 lines searched · none holds it'],
    ],
    [
      'too short',
      verification({
        verdict: 'too_short',
        quote: 'free and open',
        matches: [match('s03', 'free and open')],
        places: 2,
      }),
      ['Too short to decide', '3 words · 2 lines hold them'],
    ],
    [
      'one word',
      verification({ verdict: 'too_short', quote: 'practices', matches: [match('s05', 'practices')] }),
      ['Too short to decide', '1 word · 1 line holds it'],
    ],
    [
      'a reading',
      likelyReading(),
      ['As the likely reading has it', 's05 prints other words · a note reads them as yours'],
    ],
  ];

  it.each(cases)('for a quote that is %s', (_, answer, lines) => {
    expect(head(answer)).toEqual(lines);
  });

  it('for several lines, of which not all are named', () => {
    const matches = ['s12', 's14'].map((id) => match(id, 'unwavering support'));
    expect(head(verification({ quote: 'unwavering support', matches }))[1]).toMatch(/ in s12 and s14 · /);
    const four = [...matches, match('s04', 'push back'), match('s02', 'push back')];
    expect(head(verification({ quote: 'push back', matches: four }))[1]).toMatch(/ in s12, s14 and 2 more lines · /);
  });

  it('for a short text, with how many lines hold it', () => {
    const answer = verification({
      quote: 'free and open',
      matches: [match('s03', 'free and open')],
      places: 2,
      warnings: ['short_quote'],
    });
    expect(head(answer)[1]).toMatch(/ · short text, found in 2 lines$/);
  });

  it('for Japanese, where words are not counted', () => {
    expect(head(verification({ quote: '日米首脳', matches: [match('s05', 'Xinjiang')] }))[1]).toMatch(
      /^All of it stands together in s05/,
    );
    expect(head(verification({ quote: '日米', verdict: 'too_short', matches: [] }))[1]).toBe(
      'Few letters · no line holds them',
    );
  });
});

describe('words that are not the speaker’s own', () => {
  const standings: readonly Standing[] = ['interpreted', 'reported', 'narrated'];

  it('are never called word for word', () => {
    for (const wording of VERDICTS) {
      for (const verdict of new Set([wording, 'wrong_speaker'] as const)) {
        for (const standing of standings) {
          const answer = verification({
            verdict,
            wording,
            matches: [match('s05', 'Xinjiang', { standing })],
            claimed: claim(),
          });
          expect(text(answer).split('│')[0], `${wording} ${standing}`).not.toMatch(/word for word/i);
        }
      }
    }
  });

  it.each<[Standing, string, string]>([
    ['interpreted', 'The record reports these words', ' · in an interpreter’s words'],
    ['reported', 'The record reports these words', ' · in Republic World’s own words'],
    ['narrated', 'The record reports these words', ' · in Republic World’s own narration'],
    ['edited', 'Word for word', ' · as tidied by the editors of the record'],
    ['said', 'Word for word', ''],
  ])('%s: it says whose they are', (standing, title, whose) => {
    expect(head(verification({ matches: [match('s05', 'Xinjiang', { standing })] }))).toEqual([
      title,
      `All 7 words stand together in s05${whose}`,
    ]);
  });

  it('are so where one part of a quote is', () => {
    const [first, last] = joinedQuote().matches as [Verification['matches'][0], Verification['matches'][0]];
    const answer = joinedQuote({
      verdict: 'ellipsis',
      wording: 'ellipsis',
      matches: [first, { ...last, standing: 'reported' }],
    });
    expect(head(answer)[0]).toBe('The record reports these words, with some left out');
    const parts = text(joinedQuote({ matches: [first, { ...last, standing: 'reported' }] }));
    expect(parts).toContain('Part 1 · your first 29 words\n');
    expect(parts).toContain('Part 2 · your last 8 words · in Republic World’s own words\n');
  });

  it('are told from those that are, where several lines hold a quote', () => {
    const [reported, quoted] = [match('s02', STATUS_QUO, { standing: 'reported' }), match('s04', STATUS_QUO)];
    const first = verification({ quote: STATUS_QUO, matches: [reported, quoted] });
    expect(head(first)).toEqual([
      'The record reports these words',
      'All 10 words stand together in s02 · in Republic World’s own words',
    ]);
    expect(text(first)).toContain('\nAlso here · as Republic World prints them\n◉ Verbatim');
    const second = verification({ quote: STATUS_QUO, matches: [quoted, reported] });
    expect(head(second)[0]).toBe('Word for word');
    expect(head(second)[1]).toMatch(/together in s04 · /);
    expect(text(second)).toContain('\nAlso here · in Republic World’s own words\n◐ Partial');
  });

  it('are not said, by whomever', () => {
    const matches = [match('s08', 'critical importance', { standing: 'narrated' })];
    expect(
      head(
        verification({ verdict: 'wrong_speaker', wording: 'verbatim', matches, claimed: claim({ relation: 'other' }) }),
      ),
    ).toEqual([
      'Someone else’s words',
      'You named Fumio Kishida · the record names Republic World, narrating',
      'All 7 words stand together in s08 · in Republic World’s own narration',
    ]);
  });
});

describe('differences', () => {
  const phrases = (...differences: Parameters<typeof difference>[0][]): readonly string[] => {
    const answer = verification({ verdict: 'near', differences: differences.map(difference) });
    return [...text(answer).matchAll(/^\d+\. (.*)$/gm)].map(([, phrase]) => phrase!);
  };

  it('come before everything else, the gravest first and named, numbered through', () => {
    expect(text(close())).toMatch(
      /^Close, not word for word\n3 differences [^\n]*\n\nMay change the meaning: a word of direction differs\n1\. Yours `declined`, record `resolved`\n\nAlso different\n2\. Yours leaves out `\(PRC\)` before `attempts`\n3\. Yours leaves out `the` before `South`\n\nYour text · /,
    );
  });

  it('of several kinds are all named, the gravest first', () => {
    const differences = [
      difference({ kind: 'name', yours: 'Japan', record: 'China' }),
      difference({ kind: 'negation', yours: 'not' }),
      difference({ kind: 'number', yours: '12', record: '15' }),
    ];
    const answer = verification({ verdict: 'near_critical', differences, warnings: ['negation', 'number', 'name'] });
    expect(text(answer)).toContain('\nMay change the meaning: a negation, a number and a name differ\n');
    expect(head(answer)[1]).toBe('3 differences from s05 · 3 may change the meaning');
  });

  it('read as what the quote does', () => {
    expect(
      phrases(
        { yours: 'declined', record: 'resolved' },
        { record: 'the', before: 'South' },
        { record: 'the' },
        { kind: 'negation', yours: 'not', before: 'agree' },
        { yours: 'so' },
        { kind: 'filler', record: 'uh', before: 'we' },
        { kind: 'spelling', yours: 'colour', record: 'color' },
        { kind: 'order', yours: 'a b', record: 'b a' },
        { kind: 'order', before: 'South' },
        { yours: 'areas', record: 'ar as', explained: 'n11' },
      ),
    ).toEqual([
      'Yours adds `not` before `agree`',
      'Yours `declined`, record `resolved`',
      'Yours leaves out `the` before `South`',
      'Yours leaves out `the` at the end',
      'Yours adds `so` at the end',
      'Yours leaves out the filler `uh` before `we`',
      'Spelt otherwise: yours `colour`, record `color`',
      'Other order: yours `a b`, record `b a`',
      'Other order before `South`',
      'Yours `areas`, record `ar as` · a note reads the line as yours',
    ]);
  });

  it('that a note explains change no meaning', () => {
    const explained = [difference({ kind: 'name', yours: 'Islands', record: 'Island', explained: 'n22' })];
    expect(head(verification({ verdict: 'near', differences: explained }))[1]).toBe('1 difference from s05');
  });

  it('stand in the text where they are, words kept apart', () => {
    expect(text(close())).toContain(
      "Your text · [-…-]: only in yours · {+…+}: only in the record\nThe two leaders [-declined-] {+resolved+} to push back against People's Republic of China's {+(PRC)+} attempts to change the status quo in the East China Sea and {+the+} South China Sea\n",
    );
  });
});

describe('the speaker named', () => {
  const named = (more: Partial<Claimed>, answer: Partial<Verification> = {}): string =>
    text(verification({ claimed: claim(more), ...answer }));

  it('is told where the record agrees', () => {
    expect(named({ relation: 'same', named: [speaker('white-house')] })).toContain(
      '\nYou named the White House · so does the record\n',
    );
  });

  it('jointly with others never has the words alone', () => {
    const text = named({ relation: 'jointly' }, { quote: 'free and open', matches: [match('s03', 'free and open')] });
    expect(text).toContain('\nYou named Fumio Kishida · the record names Biden and Kishida, jointly\n');
    expect(text).toContain('\n\nSaid jointly, never one person’s words.\n');
  });

  it('may be the one described', () => {
    expect(named({}, { verdict: 'wrong_speaker', wording: 'verbatim' })).toContain(
      '\nThe words match. They describe Kishida; they are not his.\n',
    );
    expect(named({ named: [speaker('uyghurs')] })).toContain('They describe Uyghur community; they are not theirs.');
    expect(named({ named: [speaker('china')] })).toContain('They describe China; they are not the own words of China.');
    expect(text(close({ verdict: 'wrong_speaker', wording: 'near_critical', claimed: claim() }))).toContain(
      'The words are close; what differs may change the meaning. They describe Kishida',
    );
  });

  it('may be who prints the words', () => {
    expect(named({ relation: 'reporter', named: [speaker('republic-world')] })).toContain(
      '\nThe words match. They are printed by Republic World, not said.\n',
    );
  });

  it('is only suggested where the text alone names them', () => {
    expect(named({ from: 'text', relation: 'other' })).toContain(
      '\nYour text seems to name Fumio Kishida · the record names the White House\n',
    );
  });

  it('is not used where the name fits nobody or several', () => {
    const unknown = named({ asked: 'Trudeau', relation: 'unknown', named: [] });
    expect(unknown).toContain('\nNo speaker Trudeau in this record · the name was not used\n');
    expect(unknown).toContain('\nSee all speakers: readout who\n');
    const several = named({ asked: 'b', relation: 'ambiguous', named: [speaker('biden'), speaker('biden-kishida')] });
    expect(several).toContain('\n2 speakers fit b · the name was not used\n');
    expect(several).toContain('\nWhich one: Joe Biden · Biden and Kishida?\n');
  });

  it('is not compared where no line was found', () => {
    expect(named({ relation: 'nobody' }, { verdict: 'not_in_record', matches: [] })).toContain(
      '\nYou named Fumio Kishida · no line to compare with\n',
    );
  });
});

describe('an error of the source', () => {
  const words = "desert concerned about PRC's practices";

  it('within the words found is told, with what the note reads and on what evidence', () => {
    const answer = verification({
      quote: words,
      matches: [match('s05', words, { readings: [reading('n07', 'printed')] })],
    });
    expect(head(answer)[0]).toBe('Word for word');
    expect(text(answer)).toMatch(
      /· s05 · error in source\n\nError in source\n“desert concerned” is so in source and is kept\. The published readout prints other words here\.\nLikely: they shared concern\n– Readout of /,
    );
  });

  it('that the quote corrects is told with both readings', () => {
    const shown = text(likelyReading());
    expect(shown).toContain(
      '1. Yours `they shared concern`, record `desert concerned` · a note reads the line as yours\n',
    );
    expect(shown).toContain('[-they shared concern-] {+desert concerned+} about');
    expect(shown).toContain('“desert concerned” is so in source and is kept.');
    expect(shown).toContain('\nLikely: they shared concern\n');
  });

  it('does not hide other differences', () => {
    const more = [...likelyReading().differences, difference({ yours: 'so' })];
    expect(head(likelyReading({ differences: more }))[0]).toBe('Close, not word for word');
  });
});

describe('what is left out', () => {
  const matches = [match('s04', 'The two leaders resolved to'), match('s04', 'change the status quo')];

  it('stands in full, in our quotation marks, and the line once', () => {
    const shown = text(verification({ verdict: 'silent_cut', matches, leftOut: [LEFT_OUT] }));
    expect(shown).toContain(`\nLeft out, and not marked in yours\n“${LEFT_OUT.text}”\n`);
    expect(shown.match(/via Republic World/g)).toHaveLength(1);
    expect(text(verification({ verdict: 'ellipsis', matches, leftOut: [LEFT_OUT] }))).toContain(
      '\nLeft out\n“push back',
    );
  });

  it('beside words that differ is told as well', () => {
    const marked = close({ leftOut: [LEFT_OUT], matches, diff: [{ op: 'cut', text: '…' }], places: 1 });
    expect(head(marked)[1]).toBe('3 differences from s04 · 1 may change the meaning · 10 words left out');
    expect(text(marked)).toContain('\nLeft out\n“push back');
    expect(text({ ...marked, diff: [] })).toContain('\nLeft out, and not marked in yours\n“push back');
    expect(text(marked)).not.toContain('Also in');
  });

  it('of a sentence is told where it may change the meaning', () => {
    const cut = { record: firstRecord.id, statement: 's04', sentence: S04, qualifiers: ['but', 'unless', 'but'] };
    const shown = text(verification({ matches: [match('s04', 'push back')], warnings: ['context_cut'], cut }));
    expect(shown).toContain(
      '\nNot the whole sentence · the rest of it holds “but” and “unless” · may change the meaning\n◉ ',
    );
    expect(text(verification({ matches: [match('s04', 'push back')], cut }))).not.toContain('whole sentence');
  });
});

describe('lines', () => {
  it('that hold the quote too are counted where they are not shown', () => {
    expect(text(verification({ places: 3 }))).toContain('\n\nAlso in 2 more lines\n');
    expect(text(verification({ places: 1 }))).not.toContain('Also in');
  });

  it('of a joined quote are shown once each', () => {
    const [first, second] = joinedQuote().matches as [Verification['matches'][0], Verification['matches'][0]];
    const shown = text(joinedQuote({ matches: [first, second, match('s04', 'South China Sea')] }));
    expect(shown).toContain('\nPart 3 · your last 3 words · in s04, shown above\n');
    expect(shown.match(/via Republic World/g)).toHaveLength(2);
  });

  it('near a quote are called near, each with why', () => {
    const shown = text(
      verification({ verdict: 'not_in_record', nearest: [near('s05'), near('s15', { shared: [], topic: 'none' })] }),
    );
    expect(shown).toContain(
      '\nIt may have been said elsewhere. This record does not hold it.\nThe record covers: Taiwan',
    );
    expect(shown).toContain('\nNearest line · Not a match · shares “peace and stability”\n◐ ');
    expect(shown).toContain('\nAlso near · Not a match\n◐ ');
    expect(text(verification({ verdict: 'paraphrase', nearest: [near('s05')] }))).toContain(
      '\nNearest line · Not a match',
    );
  });
});

describe('several quotations', () => {
  const answer = verifications(
    [verification(), close({ claimed: claim() }), verification({ verdict: 'not_in_record' }), verification()],
    2,
  );

  it('are told together, then each with its verdict and its line', () => {
    expect(head(answer)).toEqual([
      '4 quotations checked',
      '2 more not checked · 1, 4: Word for word · 2: Close, not word for word · 3: Not in this record',
    ]);
    expect(text(answer)).toContain(
      [
        "2 · Close, not word for word\nThe two leaders declined to push back against People's Republic of China's attem…",
        '3 differences from s04 · 1 may change the meaning · White House, on Biden and Kishida',
        'You named Fumio Kishida · the record names the White House',
        'May change the meaning: a word of direction differs · Yours `declined`, record `resolved`\n\n◉ Verbatim',
      ].join('\n'),
    );
  });

  it('name the lines that one is joined from', () => {
    expect(text(verifications([joinedQuote()]))).toContain(
      'Each part is in the record, but not together · s04 and s07 · White House',
    );
  });
});

describe('several records', () => {
  const two = openArchive([firstRecord, smallRecord()]);

  it('have their lines named with the record', () => {
    expect(head(verification(), two)[1]).toContain('in s05 (Biden–Kishida meeting) · ');
    expect(text(verification(), two)).toContain('· s05 · Biden–Kishida meeting · error in source');
  });

  it('are said to lack a quote only where all were searched', () => {
    const narrowed = verification({ verdict: 'not_in_record' });
    expect(head(narrowed, two)[0]).toBe('Not in this record');
    expect(text(narrowed, two)).toMatch(
      /Checks wording and speaker, not facts\.\nBiden–Kishida meeting, 21 Jan 2022 · rev 1\n$/,
    );
    const all = verification({ verdict: 'not_in_record', searched: 17 });
    expect(head(all, two)[0]).toBe('Not in these records');
    expect(text(all, two)).toContain('These records do not hold it.');
  });
});

it('the records of a verification are those of its lines, else those searched', () => {
  expect(recordsShown(verification())).toEqual([firstRecord.id]);
  expect(recordsShown(verification({ verdict: 'not_in_record' }))).toHaveLength(7);
  expect(recordsShown(verifications([verification(), close()]))).toEqual([firstRecord.id, firstRecord.id]);
});

it('a verification ends by saying what it checks', () => {
  expect(text(verification())).toMatch(
    /\n\nChecks wording and speaker, not facts\.\nBiden–Kishida meeting, 21 Jan 2022 · rev 1\n$/,
  );
  expect(text(verifications([verification()]))).toContain('\nChecks wording and speaker, not facts.\n');
});

it('a text that holds no quote is told from a search', () => {
  const nothing = { ...NOTHING, of: 'quote' } as const;
  expect(text({ ...nothing, reason: 'empty' })).toMatch(
    /^Nothing to check\nNo text was given · nothing was searched\n\nPaste a quote\.\n/,
  );
  expect(text({ ...nothing, reason: 'no-words', asked: '!' })).toMatch(
    /^No words in !\nNothing was searched\n\nPaste the words of a quote\.\n/,
  );
  expect(text({ ...nothing, reason: 'too-long', length: 4001, limit: 4000 })).toMatch(
    /^That text is too long\n4,001 characters · the limit is 4,000 · nothing was searched\n\nPaste the quote alone\.\n/,
  );
});

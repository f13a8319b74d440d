import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/answers/archive.ts';
import type { NoMatch, SpeakerCount } from '../../../src/answers/schema.ts';
import { cleanTyped } from '../../../src/render/clean.ts';
import type { Answer } from '../../../src/answers/schema.ts';
import { secondRecord } from '../../answers/second-record.ts';
import { firstArchive, firstRecord } from '../../support/first-record.ts';
import { evidence, lineOf, near, noAnswer } from '../questions.ts';
import { counts, speakerCount } from '../small-record.ts';
import { hostileText } from './hostile.ts';
import { textOf } from './read-markdown.ts';
import { type Asking, type Seen, showAnswer } from './support.ts';

const FOOT = '-# Biden–Kishida meeting, 21 Jan 2022 · rev 1';
const CLOSE = `-# Lines from the record, not a summary.\n${FOOT}`;
const COVERS =
  'The record covers: Taiwan and the China seas · US–Japan alliance · Quad and the Indo-Pacific · Human rights in China · North Korea · Ukraine · COVID-19 and climate';
const BLUE = 0x3d7dff;
const GREY = 0x737884;

/** Shows an answer to the question it names, or to another. */
function show(answer: Answer & { readonly question: string }, asking: Asking = {}, question = answer.question): Seen {
  return showAnswer(answer, { command: 'ask', options: { question } }, asking);
}

function named(id: string): SpeakerCount {
  const count = firstArchive.tallies.get(firstRecord.id)!.speakerCounts.get(id as never);
  if (!count) throw new Error(`Nobody is called ${id}.`);
  return count;
}

const withoutScope = (id: string): string => id.replace(/r1:(\w+):[\w-]+@[\w-]+/, '$1');
const five = () => evidence({ statements: ['s01', 's02', 's03'].map((id) => lineOf(id)), total: 5, pages: 2 });
/** Too long for the id of any button, with the signs an id escapes. */
const LONG = `What did they say: ${'50% of it '.repeat(9)}?`;

describe('lines that answer a question', () => {
  const seen = show(evidence({ also: [near('s05'), near('s04', { shared: ['Japan', 'the'], topic: 'same' })] }));

  it('stand under how many they are and the question, private and blue', () => {
    expect([seen.flags, seen.accent]).toEqual([32_832, BLUE]);
    expect(seen.sections[0]).toEqual(['### 1 line answers this\n-# What did they say about North Korea’s missiles?']);
    expect(seen.sections[1]![0]).toMatch(/^-# ◐ \*\*Partial quote\*\* · Biden and Kishida, jointly\n> The leaders /);
  });

  it('are followed by what is near, each with why', () => {
    expect(seen.sections[2]).toEqual([
      '**Also relevant**\n-# Shares “peace and stability” · another topic',
      expect.stringMatching(/^-# ◐ [^]* s05 · error in source$/),
    ]);
    expect(seen.sections[3]).toEqual(['-# Shares “Japan” and “the” · same topic', expect.stringMatching(/ s04 · /)]);
  });

  it('end by saying that they are no summary, then the record', () => {
    expect(seen.sections[4]).toEqual([CLOSE]);
    expect(seen.sections).toHaveLength(5);
  });

  it('can each be opened, and posted', () => {
    expect(seen.menus.map(({ placeholder, options }) => [placeholder, options.map(({ value }) => value)])).toEqual([
      ['Open a statement', ['s15', 's05', 's04']],
    ]);
    expect(seen.buttons.map(withoutScope)).toEqual([
      'Post to channel post:ask:q=What did they say about North Korea’s missiles?',
    ]);
  });

  it('on several pages are turned in place', () => {
    const { sections, buttons } = show(five());
    expect(sections[0]![0]).toBe(
      '### 5 lines answer this\n-# What did they say about North Korea’s missiles?\n-# Page 1 of 2',
    );
    expect(sections).toHaveLength(5);
    expect(buttons.map((button) => button.split(' ')[0])).toEqual(['Prev', 'Next', 'Post']);
    expect(buttons[1]).toMatch(/:p=2$/);
  });

  it('of a named speaker alone say so with counts, zero included', () => {
    const kishida = show({ ...five(), named: [named('kishida')], narrowed: true });
    expect(kishida.sections[0]![0]).toContain(
      '\n-# Only lines by Fumio Kishida (0 alone, 5 jointly in all) · page 1 of 2',
    );
    expect(kishida.sections[1]).toEqual(['This record holds 0 verbatim lines by Fumio Kishida.']);
    const others = [named('white-house'), speakerCount(), speakerCount({ name: 'Bo' }), speakerCount({ name: 'Cy' })];
    expect(show(evidence({ named: others, narrowed: true })).sections[0]![0]).toMatch(
      /\n-# Only lines by White House \(\d in all\), Bo Sand \(0 in all\), Bo \(0 in all\) and 1 more$/,
    );
  });

  it('of someone who stands in several records say so once, with all of their lines', () => {
    const kishida = [named('kishida'), { ...named('kishida'), record: 'other-talks', said: 3 }];
    const { sections, card } = show(evidence({ named: kishida, narrowed: true }));
    expect(sections[0]![0]).toContain('Only lines by Fumio Kishida (3 alone, 10 jointly in all)');
    expect(card).toContain('The records hold 0 verbatim lines by Fumio Kishida.');
    const speaking = { ...kishida[1]!, counts: { ...kishida[1]!.counts, verbatim: 1 } };
    expect(show(evidence({ named: [kishida[0]!, speaking], narrowed: true })).card).not.toContain('0 verbatim');
  });

  it('are the best ones where more may answer than were looked at', () => {
    expect(show({ ...five(), capped: true }).sections[0]![0]).toMatch(/^### The best 5 lines on this\n/);
  });

  it('of everyone do not say that they are by those whom the question names', () => {
    const { card } = show(evidence({ named: [named('biden')] }));
    expect(card).not.toMatch(/Only lines|0 verbatim/);
  });

  it('do not count the own words of a country or an institution that the question names', () => {
    const parties = ['japan', 'white-house', 'biden-kishida', 'kishida'].map(named);
    expect(show(evidence({ named: parties })).card).toMatch(/holds 0 verbatim lines by Fumio Kishida\./);
  });

  it('have beside them what is near, with a reason even where no word is shared', () => {
    const why = (topic: 'same' | 'other' | 'none') =>
      show(evidence({ also: [near('s05', { shared: [], onTopic: 'Ukraine', topic })] })).sections[2]![0]!.split(
        '\n-# ',
      )[1];
    expect([why('same'), why('other'), why('none')]).toEqual([
      'Same topic',
      'On the topic Ukraine',
      'On the topic Ukraine',
    ]);
  });

  it('say what was searched instead, as a search does', () => {
    const { sections } = show(evidence({ corrections: [{ from: 'koera', to: 'korea', why: 'spelling' }] }));
    expect(sections[0]![0]).toMatch(/missiles\?\n-# Showing `korea` for `koera`$/);
  });

  it('in a channel are the same, and lead on privately', () => {
    const posted = show(five(), { audience: 'channel', postedBy: '42' });
    expect(posted.flags).toBe(32_768);
    expect(posted.sections[0]![0]).toMatch(/\n-# Lines 1–3 shown$/);
    expect(posted.sections.slice(1)).toEqual(show(five()).sections.slice(1));
    expect(posted.buttons.map(withoutScope)).toEqual([
      'See all 5 see:ask:q=What did they say about North Korea’s missiles?',
      'Remove r1:remove',
    ]);
  });

  it('name the record of each where several are open', () => {
    const archive = openArchive([firstRecord, secondRecord]);
    const { card, menus } = show(evidence(), { archive });
    expect(card).toContain(' s15 · Biden–Kishida meeting · error in source\n');
    expect(menus[0]!.options[0]!.value).toBe('s15@biden-kishida-2022-01-21');
  });
});

describe('a question too long for an id', () => {
  const seen = show({ ...five(), question: LONG, pageSize: 5 });

  it('says which lines are shown, and what to type for the others', () => {
    expect(seen.sections[0]![0]).toMatch(/\n-# Lines 1–5 shown$/);
    expect(seen.under).toEqual([`-# Next page: \`/ask question:${LONG} page:2\``]);
  });

  it('cannot be turned; its lines have no way back; its card is copied', () => {
    expect(withoutScope(seen.menus[0]!.custom_id)).toBe('open');
    expect(seen.buttons.map(withoutScope)).toEqual(['Post to channel copy']);
  });

  it('does not fit one letter after it did', () => {
    const fits = (length: number): boolean =>
      show({ ...five(), question: 'x'.repeat(length) }).buttons.some((button) => button.startsWith('Next'));
    const longest = Array.from({ length: 100 }, (_, at) => 100 - at).find(fits)!;
    expect(longest).toBeGreaterThan(70);
    expect(fits(longest + 1)).toBe(false);
    const { menus } = show({ ...five(), question: 'x'.repeat(longest) });
    for (const { custom_id } of menus) expect(custom_id.length).toBeLessThanOrEqual(100);
  });
});

describe('a question that no line answers', () => {
  it('begins with the no: what no line names', () => {
    const seen = show(noAnswer());
    expect([seen.flags, seen.accent]).toEqual([32_832, GREY]);
    expect(seen.sections).toEqual([
      ['### Nothing on Iran in this record\n-# 16 lines searched · no line names it'],
      [COVERS],
      [FOOT],
    ]);
    expect(seen.menus).toMatchObject([{ placeholder: 'Open a topic' }]);
    expect(withoutScope(seen.menus[0]!.custom_id)).toBe('topic:ask:q=What did they say about Iran?');
    expect(seen.buttons).toEqual([]);
  });

  it('names several, the longest cut', () => {
    const title = (...missing: string[]) => show(noAnswer({ missing })).sections[0]![0];
    expect(title('Iran', 'Cuba')).toMatch(/^### Nothing on Iran or Cuba in this record\n.* no line names them$/);
    expect(title('Iran', 'Cuba', 'oil', 'gas', 'x'.repeat(300))).toContain('Nothing on Iran, Cuba, oil or 2 more in');
    expect(title('x'.repeat(300))).toContain(`Nothing on ${'x'.repeat(40)}… in this record`);
  });

  it.each([
    ['Did they talk about nuclear weapons?', ['nuclear', 'weapons'], 'nuclear weapons'],
    ['What did Xi Jinping say?', ['Xi', 'Jinping'], 'Xi Jinping'],
    ['Did they discuss the economy?', ['economy'], 'economy'],
    ['trade?', ['trade'], 'trade'],
  ])('names the subject of %j', (question, missing, subject) => {
    const title = `### Nothing on ${subject} in this record\n-# 16 lines searched · no line names it`;
    expect(show(noAnswer({ question, missing })).sections[0]).toEqual([title]);
  });

  it.each([
    ['Did Kishida visit Washington?', ['visit'], 'no line holds the word visit'],
    ['What are the main points?', ['main', 'points'], 'no line holds the words main points'],
    ['Who won or lost?', ['won', 'lost'], 'no line holds the words won or lost'],
    ['Summarise the meeting', ['Summarise'], 'no line holds the word Summarise'],
    ['¿Qué dijeron sobre Cuba?', ['Qué', 'Cuba'], 'no line holds the words Qué or Cuba'],
    ['Did they agree on 2+2 talks?', ['2'], 'no line holds the number 2'],
    ['“Peking was told”, who said so?', ['Peking'], 'no line holds the word Peking'],
    ['経済について話しましたか', ['経済について話しましたか'], 'no line names it'],
  ])('does not make a subject of another word of %j', (question, missing, why) => {
    const head = `### The record does not say\n-# ${question}\n-# 16 lines searched · ${why}`;
    expect(show(noAnswer({ question, missing })).sections[0]).toEqual([head]);
  });

  it('says as what a word was read, for nothing is shown', () => {
    const { sections } = show(noAnswer({ corrections: [{ from: 'uigurs', to: 'Uyghur', why: 'spelling' }] }));
    expect(sections[0]![0]).toMatch(/names it\n-# `uigurs` was read as `Uyghur`$/);
  });

  it('stands over the question where its parts are never together, and marks the nearest line as no answer', () => {
    const seen = show(noAnswer({ reason: 'not-together', missing: [], nearest: [near('s05')] }));
    expect(seen.sections[0]).toEqual([
      '### The record does not say\n-# What did they say about Iran?\n-# 16 lines searched · no line holds all of it',
    ]);
    expect(seen.sections[1]).toEqual([COVERS]);
    expect(seen.sections[2]).toEqual([
      '**Nearest line**\n-# Not an answer · shares “peace and stability”',
      expect.stringMatching(/^-# ◐ [^]*\n> The state heads [^]* s05 · error in source$/),
    ]);
    expect(seen.menus.map(({ placeholder }) => placeholder)).toEqual(['Open a topic', 'Open a statement']);
  });

  it('says who is silent, what others say, and leads to the profile', () => {
    const silent = { reason: 'speaker-silent' as const, missing: [], speaker: named('kishida') };
    const seen = show(noAnswer({ ...silent, elsewhere: 2 }));
    expect(seen.sections[0]).toEqual([
      '### Nothing by Fumio Kishida on this\n-# What did they say about Iran?\n-# 16 lines searched · 2 lines by others name it',
    ]);
    expect(seen.sections[1]).toEqual(['This record holds 0 verbatim lines by Fumio Kishida.', COVERS]);
    expect(seen.buttons.map(withoutScope)).toEqual(['Profile of Fumio Kishida who:s=kishida']);
    expect(show(noAnswer({ ...silent, elsewhere: 1 })).card).toContain('· 1 line by others names it');
    expect(show(noAnswer(silent)).card).toContain('· no line by others names it');
  });

  it('stays private, even where it was asked for everyone', () => {
    for (const reason of ['not-named', 'not-together', 'speaker-silent'] as const) {
      const seen = show(noAnswer({ reason, nearest: [near('s05')] }), { audience: 'channel', postedBy: '1' });
      expect([seen.flags, seen.accent]).toEqual([32_832, GREY]);
      expect(seen.buttons).toEqual([]);
      expect(seen.under).toEqual([]);
    }
  });

  it('names the largest of many topics, and leads to all of them', () => {
    const covers = Array.from({ length: 30 }, (_, at) => ({
      record: firstRecord.id,
      id: `t${at}`,
      label: `Topic ${at}`,
      basis: 'editorial' as const,
      total: at,
    }));
    const seen = show(noAnswer({ covers }));
    expect(seen.sections[1]![0]).toBe(
      `The record covers: ${[29, 28, 27, 26, 25, 24, 23, 22].map((at) => `Topic ${at}`).join(' · ')} · 22 more`,
    );
    expect(seen.menus[0]!.options).toHaveLength(25);
    expect(seen.buttons.map(withoutScope)).toEqual(['Topics topics']);
  });

  it('goes back, and without topics has nothing to open', () => {
    const back = { command: 'topics', options: {} };
    const seen = show(noAnswer({ covers: [] }), { back });
    expect(seen.menus).toEqual([]);
    expect(seen.buttons.map(withoutScope)).toEqual(['Back topics']);
  });
});

describe('a question that is none', () => {
  const refused = (more: Partial<NoMatch>): Seen =>
    showAnswer(
      {
        kind: 'no-match',
        of: 'question',
        asked: '!!!',
        reason: 'empty',
        searched: 0,
        elsewhere: 0,
        suggestions: [],
        filter: [],
        covers: [],
        named: [],
        corrections: [],
        ...more,
      },
      { command: 'ask', options: { question: '' } },
    );

  it.each<[Partial<NoMatch>, string]>([
    [{}, '### Nothing was asked\n-# No text was given · nothing was searched\nType a question.'],
    [{ reason: 'no-words' }, '### No words in `!!!`\n-# Nothing was searched\nType a question in words.'],
    [
      { reason: 'too-long', length: 412, limit: 300 },
      '### That question is too long\n-# 412 characters · the limit is 300 · nothing was searched\nAsk it in fewer words.',
    ],
  ])('is told what to type: %o', (more, card) => {
    const seen = refused(more);
    expect(seen.card).toBe(card);
    expect(seen.buttons.map(withoutScope)).toEqual(['Topics topics']);
  });
});

describe('whatever a question holds', () => {
  it('is shown as it was typed, cleaned, and cut where it is long', () => {
    const question = fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(question, (text) => {
        const [, asked] = show(evidence({ question: text })).sections[0]![0]!.split('\n-# ');
        const shown = asked === undefined ? '' : textOf(asked).replaceAll('\u00a0', ' ');
        const cut = cleanTyped(text, 120);
        // Of a long one the last word, which may be half of one, is left out.
        const inWords = /^(.+)\s\S{1,30}…$/su.exec(cut)?.[1];
        expect(inWords === undefined ? [cut] : [cut, `${inWords}…`]).toContain(shown);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [`What did they say about ${'the alliance and '.repeat(7)}Japan?`, /^What did they say .* the alliance and the…$/],
    ['x'.repeat(130), /^x{120}…$/],
    [`Why ${'x'.repeat(130)}`, /^Why x{116}…$/],
    ['Why…', /^Why…$/],
  ])('is cut between words, where there are any: %j', (question, shown) => {
    const [, asked] = show(evidence({ question })).sections[0]![0]!.split('\n-# ');
    expect(textOf(asked!)).toMatch(shown);
  });

  it('is taken by Discord in every reply', () => {
    let cards = 0;
    const taken = ({ sections }: Seen): void => {
      expect(sections[0]![0]).toMatch(/^### \S/);
      cards += 1;
    };
    for (const question of HOSTILE) {
      const more = { question, corrections: Array.from({ length: 9 }, () => MISSPELT) };
      for (const audience of ['reader', 'channel'] as const) {
        const asking = { audience, postedBy: '1'.repeat(20) };
        taken(show(evidence({ ...more, also: [near('s05', { shared: HOSTILE })], total: 5, pages: 2 }), asking));
        const people = HOSTILE.map((name, at) => speakerCount({ name: name.slice(0, 120), speaker: `p${at}` }));
        taken(show(evidence({ ...more, named: people, narrowed: true }), asking));
        for (const reason of ['not-named', 'not-together', 'speaker-silent'] as const) {
          const speaker = speakerCount({ name: '*_'.repeat(60), counts: counts() });
          taken(show(noAnswer({ ...more, reason, missing: HOSTILE, speaker, nearest: [near('s05')] }), asking));
        }
      }
    }
    expect(cards).toBe(HOSTILE.length * 2 * 5);
  });
});

const MISSPELT = { from: '*'.repeat(70), to: '`'.repeat(70), why: 'spelling' } as const;
const HOSTILE = [
  '**@everyone** <@1> `x` ](http://x) ||s|| ~~t~~',
  '# heading',
  '1. list > quote',
  '\u202eright to left\u2066',
  'مرحبا ماذا قالوا عن تايوان؟ 123',
  '👨‍👩‍👧'.repeat(60),
  '`'.repeat(300),
  'x'.repeat(300),
  `${'*_'.repeat(149)} `,
  'line\nfeed\r\n\ttab',
  '\ud83d half',
];

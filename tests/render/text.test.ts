import { describe, expect, it } from 'vitest';
import { openArchive, type Archive } from '../../src/answers/archive.ts';
import type {
  Answer,
  Evidence,
  Filter,
  HelpAnswer,
  NearLine,
  NoAnswer,
  NoMatch,
  QuotesAnswer,
  SpeakerAnswer,
} from '../../src/answers/schema.ts';
import { NO_MATCH_REASONS } from '../../src/answers/schema.ts';
import type { TextOptions } from '../../src/render/text/page.ts';
import { renderText } from '../../src/render/text/render.ts';
import { plainStyle } from '../../src/render/text/style.ts';
import { archiveOf, counts, line, smallRecord, speakerCount } from './small-record.ts';

const options: TextOptions = {
  width: 60,
  style: plainStyle,
  typeStep: ({ command, words }) => ['readout', command, words].filter(Boolean).join(' '),
  typePage: (page) => `readout again --page ${page}`,
  typeOption: (name) => `--${name}`,
};
const archive = archiveOf();

function show(answer: Answer, more: Partial<TextOptions> = {}, over: Archive = archive): string {
  return renderText({ kind: 'answered', answer }, over, { ...options, ...more });
}

const quotes = (more: Partial<QuotesAnswer> = {}): QuotesAnswer => ({
  kind: 'quotes',
  words: 'catch',
  statements: [line()],
  related: [],
  relatedTo: [],
  relatedTotal: 0,
  filter: [],
  held: 'all',
  otherForms: 0,
  narration: 0,
  named: [],
  misprints: [],
  corrections: [],
  total: 1,
  page: 1,
  pages: 1,
  pageSize: 10,
  ...more,
});

const noMatch = (more: Partial<NoMatch> = {}): NoMatch => ({
  kind: 'no-match',
  asked: 'Iran',
  reason: 'not-found',
  searched: 16,
  elsewhere: 0,
  suggestions: [],
  filter: [],
  covers: [
    { record: 'lee-sand', id: 'fish', label: 'Fish', basis: 'editorial', total: 1 },
    { record: 'lee-sand', id: 'ice', label: 'Sea ice', basis: 'editorial', total: 0 },
  ],
  named: [],
  corrections: [],
  ...more,
});

const BY_LEE: Filter[number] = { kind: 'speaker', record: 'lee-sand', id: 'ann-lee', label: 'Ann Lee' };
const ON_FISH: Filter[number] = { kind: 'topic', record: 'lee-sand', id: 'fish', label: 'Fish' };

describe('quotes', () => {
  it('shows a line: label and speaker, words behind a bar, source; then the record', () => {
    expect(show(quotes())).toBe(
      [
        '1 line for catch',
        '1 contains the word',
        '',
        '○ Paraphrase · Palace',
        '│ The catch is settled, the Palace said.',
        'via Daily · 5 Mar 2024 · s1',
        '',
        'Lee–Sand meeting, 5 Mar 2024 · rev 2',
        '',
      ].join('\n'),
    );
  });

  it('sets lines without the word apart, under their topic', () => {
    const text = show(
      quotes({
        related: [line({ id: 's2', text: 'Cod comes first.' })],
        relatedTo: [{ kind: 'topic', record: 'lee-sand', id: 'fish', label: 'Fish' }],
        relatedTotal: 3,
        total: 2,
        pages: 2,
      }),
    );
    expect(text).toMatch(/^5 lines for catch\n2 contain the word · 3 share its topic · page 1 of 2\n/);
    expect(text).toMatch(/· s1\n\nSame topic, without the word\nFish\n\n○ Paraphrase · Palace\n│ Cod comes first\./);
    expect(text).toMatch(/\nNext page: readout again --page 2\n$/);
  });

  it('says what related lines share when it is a speaker', () => {
    const text = show(
      quotes({
        words: 'bo sand',
        related: [line({ id: 's2' })],
        relatedTo: [{ kind: 'speaker', record: 'lee-sand', id: 'bo-sand', label: 'Bo Sand' }],
        relatedTotal: 1,
      }),
    );
    expect(text).toContain('1 contains the words · 1 is by or about Bo Sand');
    expect(text).toContain('By or about Bo Sand, without all the words\n\n');
  });

  it('says first that a named speaker has no verbatim line', () => {
    const named = [
      speakerCount({ jointly: 2 }),
      speakerCount({ speaker: 'ann-lee', name: 'Ann Lee', counts: counts({ verbatim: 1 }), said: 1 }),
    ];
    expect(show(quotes({ named }))).toContain('\n\nThis record holds 0 verbatim lines by Bo Sand.\n\n○');
  });

  it('does not say it of a place or of the reporter', () => {
    const named = [
      speakerCount({ speaker: 'norland', name: 'Norland', type: 'place', part: 'spoken-about', about: 1 }),
      speakerCount({ speaker: 'daily', name: 'Daily', part: 'reporter', counts: counts({ narration: 1 }), said: 1 }),
    ];
    expect(show(quotes({ named }))).not.toContain('0 verbatim');
  });

  it('tells every correction', () => {
    const text = show(
      quotes({
        corrections: [
          { from: 'ctach', to: 'catch', why: 'spelling' },
          { from: '漁獲', to: 'Catch', why: 'alias' },
          { from: 'seaice', to: 'sea ice', why: 'split' },
        ],
      }),
    );
    expect(text).toContain('Showing catch for ctach\n漁獲 is Catch in this record\nShowing sea ice for seaice\n');
  });

  it('says first to whom and to what it was narrowed', () => {
    expect(show(quotes({ filter: [BY_LEE, ON_FISH] }))).toMatch(
      /^1 line for catch\nOnly lines by Ann Lee on Fish · 1 contains the word\n/,
    );
    expect(show(quotes({ filter: [ON_FISH], statements: [], total: 0 }))).toMatch(
      /^No line holds catch\nOnly lines on Fish\n/,
    );
  });

  it('says that only some of the words are held', () => {
    const related = { related: [line()], relatedTo: [ON_FISH], relatedTotal: 1 };
    const text = show(quotes({ words: 'catch quota', held: 'some', ...related }));
    expect(text).toContain('1 contains some of the words');
    expect(text).toContain('Same topic, without any of the words\n');
  });

  it('counts narration left out', () => {
    expect(show(quotes({ narration: 2 }), { width: 100 })).toContain(
      '\n2 lines of narration are left out: nobody is said to have said them\n',
    );
  });

  it('names the page that is shown instead of one that does not exist', () => {
    expect(show(quotes({ page: 2, pages: 2, pageAsked: 999 }))).toContain(
      'There is no page 999: the last is 2, and page 2 is shown',
    );
    expect(show(quotes({ page: 2, pages: 2, pageAsked: 999 }))).not.toContain('Next page');
  });

  it('names the record of each line where several are open', () => {
    const two = openArchive([smallRecord(), smallRecord({ id: 'other', title: 'Other meeting' })]);
    const text = show(quotes({ statements: [line(), line({ record: 'other' })], total: 2 }), {}, two);
    expect(text).toContain('via Daily · 5 Mar 2024 · s1 · Lee–Sand meeting\n');
    expect(text).toContain('via Daily · 5 Mar 2024 · s1 · Other meeting\n');
    expect(text).toMatch(/\n2 records\n$/);
  });

  it("shows the reader's words cleaned: no escape sequence, one line, cut when long", () => {
    const text = show(quotes({ words: `\u001b[31m\u202Ered\n${'x'.repeat(500)}` }));
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    expect(text.split('\n\n')[0]).toMatch(/^1 line for \[31mred\nx{60}\nx*…\n1 contains the words$/);
  });
});

describe('emphasis', () => {
  const html: Partial<TextOptions> = {
    width: 200,
    style: {
      bold: (text) => `<b>${text}</b>`,
      dim: (text) => text,
      italic: (text) => `<i>${text}</i>`,
      underline: (text) => `<u>${text}</u>`,
      mark: (fidelity, text) => `<${fidelity}>${text}`,
    },
  };
  const bar = (statement: Parameters<typeof line>[0]) =>
    show(quotes({ statements: [line(statement)] }), html)
      .split('\n')
      .find((row) => row.startsWith('│ '));

  it('makes quoted words bold, their quotation marks included', () => {
    expect(bar({ text: 'Both "agree" on fish.', quoted: [{ start: 6, end: 11 }] })).toBe(
      '│ Both <b>"agree"</b> on fish.',
    );
    expect(bar({ text: '両首脳は「押し返す」と', quoted: [{ start: 5, end: 9 }] })).toBe(
      '│ 両首脳は<b>「押し返す」</b>と',
    );
  });

  it('makes a whole post bold', () => {
    expect(bar({ text: 'An honour.', quoted: [{ start: 0, end: 10 }] })).toBe('│ <b>An honour.</b>');
  });

  it('underlines what the search found, within bold too', () => {
    const statement = {
      text: 'Both "agree" on fish.',
      quoted: [{ start: 6, end: 11 }],
      matches: [
        { start: 6, end: 11 },
        { start: 16, end: 20 },
      ],
    };
    expect(bar(statement)).toBe('│ Both <b>"</b><b><u>agree</u></b><b>"</b> on <u>fish</u>.');
  });

  it('sets narration in italics', () => {
    expect(bar({ text: 'It rained.', fidelity: 'narration' })).toBe('│ <i>It rained.</i>');
  });

  it('colours the mark by fidelity', () => {
    expect(show(quotes(), html)).toContain('<paraphrase>○ Paraphrase · Palace');
  });
});

describe('no match', () => {
  it('says what happened, what was searched, and what the record covers', () => {
    expect(show(noMatch())).toBe(
      [
        'Nothing on Iran in this record',
        '16 lines searched · no line holds it',
        '',
        'The record covers: Fish · Sea ice',
        '',
        'Lee–Sand meeting, 5 Mar 2024 · rev 2',
        '',
      ].join('\n'),
    );
  });

  it('offers what is close, a kind a line', () => {
    const suggestions: NoMatch['suggestions'] = [
      { kind: 'word', text: 'iron' },
      { kind: 'topic', text: 'Fish', id: 'fish' },
      { kind: 'word', text: 'ran' },
      { kind: 'record', text: 'Other meeting', id: 'other' },
    ];
    expect(show(noMatch({ suggestions }))).toContain(
      'Close words in the record: iron, ran\nClose topics: Fish\nClose records: other (Other meeting)\n',
    );
  });

  it.each([
    [
      'filtered-out',
      { elsewhere: 2, filter: [BY_LEE] },
      /^No line by Ann Lee holds Iran\n2 other lines hold it\n\nTo see them, leave out the filter\./,
    ],
    [
      'filtered-out',
      { elsewhere: 2, asked: 'sea ice', filter: [BY_LEE, ON_FISH] },
      /^No line by Ann Lee on Fish holds sea ice\n2 other lines hold these words\n/,
    ],
    ['filtered-out', { elsewhere: 1, filter: [BY_LEE] }, /1 other line holds it\n\nTo see it, leave out/],
    [
      'empty',
      { asked: '' },
      /^Nothing to search for\nNo text was given · nothing was searched\n\nType one or two words\./,
    ],
    ['no-words', { asked: '???' }, /^No words in \?\?\?\nNothing was searched\n/],
    [
      'only-common-words',
      { asked: 'the of' },
      /^Only common words in the of\nThey stand in most lines · nothing was searched\n\nAdd a word/,
    ],
    [
      'too-long',
      { length: 212, limit: 70 },
      /^That search is too long\n212 characters · the limit is 70 · nothing was searched\n\nTry one or two words\./,
    ],
    ['unknown-speaker', {}, /^No speaker Iran in this record\nNothing was searched\n\nSee all speakers: readout who\n/],
    ['unknown-topic', {}, /^No topic Iran in this record\nNothing was searched\n\nSee all topics: readout topics\n/],
    [
      'unknown-record',
      {},
      /^No record Iran\n1 record is loaded · nothing was searched\n\nLoaded: lee-sand \(Lee–Sand meeting\)\n/,
    ],
    ['unknown-statement', { asked: 's42' }, /^No statement s42\nThis record runs from s1 to s1\n/],
    ['no-records', {}, /^No record is loaded\nNothing was searched\n\nLoad a record, then ask again\./],
  ] satisfies [NoMatch['reason'], Partial<NoMatch>, RegExp][])('has words for %s', (reason, more, expected) => {
    expect(show(noMatch({ reason, searched: reason === 'filtered-out' ? 16 : 0, ...more }))).toMatch(expected);
  });

  it('has words for every reason, without apology or exclamation', () => {
    for (const reason of NO_MATCH_REASONS) expect(show(noMatch({ reason }))).not.toMatch(/sorry|!|\bI\b|undefined/i);
  });
});

describe('who', () => {
  const biden = speakerCount({
    speaker: 'ann-lee',
    name: 'Ann Lee',
    counts: counts({ verbatim: 1, partial: 2 }),
    said: 3,
  });

  it('lists who took part, institutions with the reporter, and who is spoken about', () => {
    const text = show({
      kind: 'speakers',
      lines: 16,
      speakers: [
        biden,
        speakerCount({ jointly: 5 }),
        speakerCount({
          speaker: 'lee-and-sand',
          name: 'Lee and Sand',
          type: 'group',
          counts: counts({ paraphrase: 5 }),
          said: 5,
        }),
        speakerCount({ speaker: 'daily', name: 'Daily', part: 'reporter', counts: counts({ narration: 1 }), said: 1 }),
        speakerCount({ speaker: 'norland', name: 'Norland', part: 'spoken-about', about: 8 }),
      ],
    });
    expect(text).toBe(
      [
        'Who speaks in this record',
        '16 lines · 1 verbatim, by Ann Lee',
        '',
        'Took part',
        'Ann Lee · 3',
        '● 1 verbatim · ◐ 2 partial quotes',
        '',
        'Bo Sand · 0',
        '0 verbatim · reported only jointly with Lee',
        '',
        'Lee and Sand, jointly · 5',
        '0 verbatim · ○ 5 paraphrases',
        '',
        'Institutions',
        'Daily, as reporter · 1',
        '0 verbatim · – 1 narration',
        '',
        'Spoken about, no line of their own',
        'Norland 8',
        '',
        'Lee–Sand meeting, 5 Mar 2024 · rev 2',
        'A profile: readout who Ann Lee',
        '',
      ].join('\n'),
    );
  });

  const profile = (more: Partial<SpeakerAnswer> = {}): SpeakerAnswer => ({
    kind: 'speaker',
    speaker: speakerCount({ jointly: 1, about: 1 }),
    said: [],
    jointly: [line({ speakers: ['lee-and-sand'] })],
    about: [line({ id: 's2', about: ['bo-sand'] })],
    corrections: [],
    total: 2,
    page: 1,
    pages: 1,
    pageSize: 10,
    ...more,
  });

  it('says first, with the pronoun of the record, that none of the words are their own', () => {
    const text = show(profile());
    expect(text).toMatch(
      /^Bo Sand\nTook part · also Bosse\n\n0 verbatim lines\nThis record holds none of his own words\. It holds what\nothers report\.\n/,
    );
    expect(text).toContain('\n\nJointly with Lee · 1\n\n○ Paraphrase · Lee and Sand, jointly\n');
    expect(text).toContain('\n\nBy others, about Bo Sand · 1\n\n○ Paraphrase · Palace, on Bo Sand\n');
  });

  it('uses the name where the record gives no pronoun', () => {
    const speaker = speakerCount({ speaker: 'norland', name: 'Norland', part: 'spoken-about', about: 1 });
    expect(show(profile({ speaker, jointly: [] }))).toContain('none of Norland’s own words');
  });

  it('does not deny own words to one who has lines', () => {
    const speaker = speakerCount({
      speaker: 'palace',
      name: 'Palace',
      part: 'institution',
      counts: counts({ 'verbatim-reported': 2 }),
      said: 2,
    });
    const text = show(profile({ speaker, said: [line()], jointly: [], about: [] }));
    expect(text).toContain('0 verbatim lines\nThis record holds what others report.\n\nBy Palace · 2\n');
    expect(text).not.toContain('none of');
  });

  it('counts the lines of one with verbatim ones', () => {
    expect(show(profile({ speaker: biden, said: [line()], jointly: [], about: [] }))).toMatch(
      /^Ann Lee\nTook part · Premier\n\n● 1 verbatim · ◐ 2 partial quotes\n\nBy Ann Lee · 3\n/,
    );
  });
});

describe('topics', () => {
  const fish = {
    record: 'lee-sand',
    id: 'fish',
    label: 'Fish',
    basis: 'editorial' as const,
    total: 4,
    counts: counts({ verbatim: 1, partial: 3 }),
    speakers: [
      { id: 'palace', total: 3 },
      { id: 'lee-and-sand', total: 1 },
    ],
  };
  const empty = { ...fish, id: 'ice', label: 'Sea ice', total: 0, counts: counts(), speakers: [] };

  it('maps the meeting; a topic without lines has a count and no marks', () => {
    expect(show({ kind: 'topics', lines: 16, topics: [fish, empty] })).toBe(
      [
        '2 topics, 16 lines',
        'A line may sit under two topics',
        '',
        'Fish · 4',
        '● 1 verbatim · ◐ 3 partial quotes',
        '',
        'Sea ice · 0',
        '',
        'Lee–Sand meeting, 5 Mar 2024 · rev 2',
        'Its lines: readout topics Fish',
        '',
      ].join('\n'),
    );
  });

  it('says of key phrases that no editor chose them', () => {
    const counted = { basis: 'key-phrase' as const };
    const all = show({ kind: 'topics', lines: 16, topics: [fish, empty].map((one) => ({ ...one, ...counted })) });
    expect(all).toContain(
      '2 topics, 16 lines\nA line may sit under two topics\nKey phrases, found by counting words. No editor chose them.\n\nFish · 4\n',
    );
    const some = show({ kind: 'topics', lines: 16, topics: [fish, { ...empty, ...counted }] });
    expect(some).toContain('\nMarked “key phrase”: found by counting words. No editor\nchose them.\n\nFish · 4\n');
    expect(some).toContain('\nSea ice [key phrase] · 0\n');
  });

  it('opens one: counts, who speaks on it, its lines', () => {
    const text = show({
      kind: 'topic',
      topic: fish,
      statements: [line()],
      corrections: [],
      total: 4,
      page: 1,
      pages: 4,
      pageSize: 1,
    });
    expect(text).toMatch(
      /^Fish\n4 lines · 1 verbatim · 3 partial quotes · page 1 of 4\n\nPalace 3 · Lee and Sand, jointly 1\n\n○ Paraphrase/,
    );
  });
});

describe('a question', () => {
  const nearby = (more: Partial<NearLine> = {}): NearLine => ({
    statement: line({ id: 's2', text: 'Cod comes first.' }),
    shared: ['the catch'],
    topic: 'none',
    ...more,
  });
  const evidence = (more: Partial<Evidence> = {}): Evidence => ({
    kind: 'evidence',
    question: 'What of the catch?',
    statements: [line()],
    also: [],
    named: [],
    narrowed: false,
    capped: false,
    covered: 1,
    corrections: [],
    total: 1,
    page: 1,
    pages: 1,
    pageSize: 10,
    ...more,
  });
  const noAnswer = (more: Partial<NoAnswer> = {}): NoAnswer => ({
    kind: 'no-answer',
    question: 'What of the catch?',
    reason: 'not-named',
    covered: 0,
    missing: ['whales'],
    elsewhere: 0,
    searched: 16,
    nearest: [],
    covers: [{ record: 'lee-sand', id: 'fish', label: 'Fish', basis: 'editorial', total: 1 }],
    corrections: [],
    ...more,
  });

  it('is answered by lines, then what is near and why, and no summary', () => {
    expect(show(evidence({ also: [nearby(), nearby({ shared: [], topic: 'same' })] }))).toBe(
      [
        '1 line answers this',
        'What of the catch?',
        '',
        '○ Paraphrase · Palace',
        '│ The catch is settled, the Palace said.',
        'via Daily · 5 Mar 2024 · s1',
        '',
        'Also relevant',
        'Shares “the catch”',
        '○ Paraphrase · Palace',
        '│ Cod comes first.',
        'via Daily · 5 Mar 2024 · s2',
        '',
        'Same topic',
        '○ Paraphrase · Palace',
        '│ Cod comes first.',
        'via Daily · 5 Mar 2024 · s2',
        '',
        'Lines from the record, not a summary.',
        'Lee–Sand meeting, 5 Mar 2024 · rev 2',
        '',
      ].join('\n'),
    );
  });

  it('says whose lines were taken, with zero, and goes on', () => {
    const text = show(evidence({ named: [speakerCount({ jointly: 2 })], narrowed: true, total: 12, pages: 2 }));
    expect(text).toMatch(
      /^12 lines answer this\nWhat of the catch\?\nOnly lines by Bo Sand \(0 alone, 2 jointly in all\) ·\npage 1 of 2\n\nThis record holds 0 verbatim lines by Bo Sand\.\n\n○/,
    );
    expect(text).toMatch(/\nNext page: readout again --page 2\n$/);
  });

  it('that nothing answers begins with the no', () => {
    expect(show(noAnswer())).toBe(
      'Nothing on whales in this record\n16 lines searched · no line names it\n\nThe record covers: Fish\n\nLee–Sand meeting, 5 Mar 2024 · rev 2\n',
    );
    const together = show(noAnswer({ reason: 'not-together', missing: [], nearest: [nearby({ shared: ['a', 'b'] })] }));
    expect(together).toMatch(
      /^The record does not say\nWhat of the catch\?\n16 lines searched · no line holds all of it\n\n/,
    );
    expect(together).toContain('\n\nNearest line\nNot an answer · shares “a” and “b”\n○ Paraphrase · Palace\n│ Cod');
  });

  it('that a speaker is silent on leads to the profile', () => {
    const text = show(noAnswer({ reason: 'speaker-silent', missing: [], speaker: speakerCount(), elsewhere: 1 }));
    expect(text).toMatch(
      /^Nothing by Bo Sand on this\nWhat of the catch\?\n16 lines searched · 1 line by others names it\n\nThis record holds 0/,
    );
    expect(text).toMatch(/\nA profile: readout who Bo Sand\n$/);
  });

  it('is shown without what commands a terminal or turns text around', () => {
    const question = '\u001b[31mred\u001b[0m \u202eeht\u0007';
    expect(show(evidence({ question }))).toMatch(/^1 line answers this\n\[31mred\[0m eht\n/);
    expect(show(noAnswer({ missing: [question] }))).toMatch(/^Nothing on \[31mred\[0m eht in this record\n/);
  });
});

describe('other outcomes', () => {
  it('asks back which name is meant, with why', () => {
    const choice = { kind: 'speaker', record: 'lee-sand', id: 'bo-sand', name: 'Bo Sand', why: 'Premier' } as const;
    expect(
      show({ kind: 'ambiguous', asked: 'premier', choices: [choice, { ...choice, id: 'ann-lee', name: 'Ann Lee' }] }),
    ).toMatch(
      /^2 speakers fit premier\nNothing was searched · which one is meant\?\n\nBo Sand · speaker · Premier\nAnn Lee · speaker · Premier\n/,
    );
    expect(show({ kind: 'ambiguous', asked: 'pm', choices: [choice] })).toMatch(
      /^1 speaker fits pm\n.*is it this one\?/,
    );
    expect(
      show({ kind: 'ambiguous', asked: 'pm', choices: Array.from({ length: 25 }, () => choice), capped: true }),
    ).toMatch(/^More than 25 speakers fit pm\n.*which one is meant\?/);
  });

  it('leaves out why a name fits where the name says so', () => {
    const choice = { kind: 'topic', record: 'lee-sand', id: 'fish', name: 'Fish', why: 'Fish' } as const;
    expect(show({ kind: 'ambiguous', asked: 'fish', choices: [choice] })).toContain('\n\nFish · topic\n\n');
  });

  const quoteHelp: HelpAnswer['commands'][number] = {
    name: 'quote',
    description: 'Lines that hold the words.',
    examples: ['quote fish'],
    options: [{ name: 'words', description: 'Words to look for.', type: 'string', required: true }],
  };

  it('explains the labels, but not where one command is asked about', () => {
    expect(show({ kind: 'help', commands: [quoteHelp, { ...quoteHelp, name: 'who' }] })).toMatch(
      /\n\nLabels, most faithful first\n● Verbatim · the speaker’s own words\n◎ Edited record · [^]*\n– Narration · .*\n$/,
    );
    expect(show({ kind: 'help', commands: [quoteHelp] })).not.toContain('Labels');
  });

  it('lists what to type', () => {
    const text = show({ kind: 'help', commands: [quoteHelp] });
    expect(text).toContain(
      'quote  Lines that hold the words.\n  readout quote fish\n  --words  Words to look for. (needed)\n',
    );
    expect(text).not.toContain('rev 2');
  });

  it('says what cannot be answered, and names the incident of a fault', () => {
    const problem = { code: 'wrong-type', message: 'quote: page takes a whole number.' } as const;
    expect(renderText({ kind: 'refused', problem }, archive, options)).toBe('quote: page takes a whole number.\n');
    expect(renderText({ kind: 'failed', incident: '1f2e3d4c' }, archive, options)).toContain(
      'report incident 1f2e3d4c.',
    );
  });

  it('holds to 20 columns where less is asked for', () => {
    for (const row of show(quotes(), { width: 1 }).split('\n')) expect(row.length).toBeLessThanOrEqual(20);
  });
});

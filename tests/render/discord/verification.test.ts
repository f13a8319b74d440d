import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/answers/archive.ts';
import type { Answer } from '../../../src/answers/schema.ts';
import { secondRecord } from '../../answers/second-record.ts';
import { firstRecord } from '../../support/first-record.ts';
import { near } from '../questions.ts';
import {
  close,
  difference,
  joinedQuote,
  LEFT_OUT,
  likelyReading,
  match,
  S04,
  speaker,
  verification,
  verifications,
} from '../verifications.ts';
import { type Asking, type Seen, showAnswer } from './support.ts';

const BLUE = 0x3d7dff;
const GOLD = 0xc9973f;
const GREY = 0x737884;
const CLOSE = '-# Checks wording and speaker, not facts.\n-# Biden–Kishida meeting, 21 Jan 2022 · rev 1';

/** What was asked stands in ids; any command that takes words will do, for cards are made from the answer. */
function show(answer: Answer, words = 'x', asking: Asking = {}): Seen {
  return showAnswer(answer, { command: 'quote', options: { words } }, asking);
}

const withoutScope = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => id.replace(/r1:(\w+):[\w-]+@[\w-]+/, '$1'));

describe('word for word', () => {
  const quote = 'a threat to the peace and stability of Japan, the region and international community';
  const seen = show(verification({ quote, matches: [match('s15', quote)] }));

  it('shows the text under the verdict, then the whole line, blue', () => {
    expect([seen.flags, seen.accent]).toEqual([32_832, BLUE]);
    expect(seen.sections).toEqual([
      [
        '### Word for word\n-# All 14 words stand together in s15 · as Republic World prints them',
        `-# Your text\n${quote}`,
      ],
      [
        '-# ◐ **Partial quote** · Biden and Kishida, jointly\n> The leaders also jointly condemned North Korea\'s recent ballistic missile launches, saying that it poses **"a threat to the peace and stability of Japan, the region and international community."**\n-# via Republic World · 21 Jan 2022 · s15 · error in source',
      ],
      [CLOSE],
    ]);
  });

  it('can be opened, with a way back, and posted', () => {
    expect(withoutScope(seen.buttons)).toEqual(['Open s15 turn:s15.1:quote:w=x', 'Post to channel post:quote:w=x']);
    expect(seen.menus).toEqual([]);
  });

  it('of a text that fits no button is opened without a way back, and posted as it stands', () => {
    expect(withoutScope(show(verification(), 'y'.repeat(99)).buttons)).toEqual([
      'Open s05 statement:i=s05',
      'Post to channel copy',
    ]);
  });

  it('goes back to where it was asked from', () => {
    const back = { command: 'topics', options: {} };
    expect(show(verification(), 'x', { back }).buttons.at(-1)).toMatch(/^Back r1:topics:/);
  });

  it('in a channel has no more than a copy of one’s own and a way to take it away', () => {
    const posted = show(verification(), 'x', { audience: 'channel', postedBy: '1' });
    expect(posted.flags).toBe(32_768);
    expect(withoutScope(posted.buttons)).toEqual(['Open for me see:quote:w=x', 'Remove r1:remove']);
    expect(posted.sections).toEqual(show(verification()).sections);
  });

  it('in several lines has a menu of them', () => {
    const matches = [match('s12', 'unwavering support'), match('s14', 'unwavering support')];
    const { menus, buttons, sections } = show(verification({ quote: 'unwavering support', matches, places: 4 }));
    expect(menus[0]).toMatchObject({ placeholder: 'Open a statement', options: [{ value: 's12' }, { value: 's14' }] });
    expect(buttons).toHaveLength(1);
    expect(sections[3]).toEqual(['Also in 2 more lines']);
  });
});

describe('a quote that differs', () => {
  it('has the differences first, then the text with them in it, then the line as it is, gold', () => {
    const seen = show(close());
    expect(seen.accent).toBe(GOLD);
    expect(seen.sections.slice(0, 2)).toEqual([
      ['### Close, not word for word\n-# 3 differences from s04 · 1 may change the meaning'],
      [
        '**May change the meaning: a word of direction differs**\n1. Yours `declined`, record `resolved`',
        '**Also different**\n2. Yours leaves out `(PRC)` before `attempts`\n3. Yours leaves out `the` before `South`',
        "-# Your text · struck: only in yours · underlined: only in the record\nThe two leaders ~~declined~~ __resolved__ to push back against People's Republic of China's __(PRC)__ attempts to change the status quo in the East China Sea and __the__ South China Sea",
      ],
    ]);
    expect(seen.sections[2]).toEqual([expect.stringContaining(`> **"${S04},"** White House said`)]);
  });

  it('by what is only reported is gold, and so are words left out, joined, or of someone else', () => {
    const reported = verification({ matches: [match('s05', 'Xinjiang', { standing: 'reported' })] });
    const others = (['ellipsis', 'silent_cut', 'stitched', 'wrong_speaker', 'near'] as const).map((verdict) =>
      verification({ verdict, wording: verdict === 'wrong_speaker' ? 'verbatim' : verdict }),
    );
    expect([reported, ...others].map((answer) => show(answer).accent)).toEqual(Array.from({ length: 6 }, () => GOLD));
  });

  it('in very many words has as many of them listed as leave room for the line', () => {
    const words = Array.from({ length: 99 }, (_, at) => difference({ yours: `yours${at}`, record: `record${at}` }));
    const seen = show(close({ differences: words }));
    expect(seen.sections[1]![0]).toMatch(/\n1\. Yours `yours0`, record `record0`\n[^]*\n-# \d+ more$/);
    expect(seen.sections[1]![0]!.length).toBeLessThan(1000);
    expect(seen.card).toContain(`> **"${S04},"** White House said`);
  });

  it('from the source as a note does shows the note under the line', () => {
    const { sections } = show(likelyReading());
    expect(sections[0]![0]).toBe(
      '### As the likely reading has it\n-# s05 prints other words · a note reads them as yours',
    );
    expect(sections[2]![1]).toMatch(
      /^\*\*Error in source\*\*\n“desert concerned” is so in source and is kept\. The published readout prints other words here\.\n-# Likely: they shared concern · evidence: \[Readout of [^\]]*\]\(https:/,
    );
  });

  it('by words left out shows them whole; of a very long passage, how it can be read', () => {
    const matches = [match('s04', 'The two leaders resolved to')];
    const cut = (text: string): Seen =>
      show(verification({ verdict: 'silent_cut', matches, leftOut: [{ ...LEFT_OUT, text }] }));
    expect(cut(LEFT_OUT.text).sections[1]).toEqual([`**Left out, and not marked in yours**\n“${LEFT_OUT.text}”`]);
    expect(cut('so it went on '.repeat(200)).sections[1]![0]).toMatch(/\n-# a long passage, in the line below$/);
  });

  it('in whose it is tells what that means right under the line', () => {
    const claimed = { asked: 'kishida', from: 'given', relation: 'described', named: [speaker('kishida')] } as const;
    const { sections } = show(
      verification({
        verdict: 'wrong_speaker',
        wording: 'verbatim',
        claimed: { ...claimed, named: [...claimed.named] },
      }),
    );
    expect(sections[0]![0]).toMatch(
      /^### Said by someone else\n-# You named Fumio Kishida · the record names the White House\n-# All 7 words/,
    );
    expect(sections[1]![1]).toBe('The words match. They describe Kishida; they are not his.');
  });

  it('in being joined has each part over its line', () => {
    const { sections, menus } = show(joinedQuote());
    expect(sections[1]![0]).toBe('**Part 1** · your first 29 words');
    expect(sections[2]![0]).toBe('**Part 2** · your last 8 words');
    expect(menus[0]!.options.map(({ value }) => value)).toEqual(['s04', 's07']);
  });
});

describe('nothing found', () => {
  const quote = 'Japan will raise defence spending to two percent of GDP';
  const absent = verification({ verdict: 'not_in_record', quote });

  it('is grey and private, even where it was asked for everyone', () => {
    for (const verdict of ['not_in_record', 'paraphrase', 'too_short'] as const) {
      const seen = show(verification({ verdict }), 'x', { audience: 'channel', postedBy: '1' });
      expect([seen.flags, seen.accent]).toEqual([32_832, GREY]);
      expect(seen.buttons.join()).not.toContain('Post');
    }
  });

  it('says what that does not mean, and what the record covers', () => {
    expect(show(absent).sections).toEqual([
      ['### Not in this record\n-# 16 lines searched · no close match', `-# Your text\n${quote}`],
      [
        'It may have been said elsewhere. This record does not hold it.',
        expect.stringMatching(/^The record covers: Taiwan and /),
      ],
      [CLOSE],
    ]);
  });

  it('offers a search for its telling words, those alone that the record holds, and the topics', () => {
    expect(withoutScope(show(absent).buttons)).toEqual(['Search its words quote:w=Japan two', 'Topics topics']);
    const strange = verification({ verdict: 'not_in_record', quote: 'My zebra and an ocelot' });
    expect(withoutScope(show(strange).buttons)[0]).toBe('Search its words quote:w=zebra ocelot');
    const common = verification({ verdict: 'not_in_record', quote: 'It was not' });
    expect(withoutScope(show(common).buttons)).toEqual(['Topics topics']);
    const japanese = verification({
      verdict: 'not_in_record',
      quote: '日本は防衛費を国内総生産の二パーセントに引き上げる',
    });
    expect(withoutScope(show(japanese).buttons)[0]).toBe(
      'Search its words quote:w=日本は防衛費を国内総生産の二パーセントに',
    );
  });

  it('opens the line nearest to it', () => {
    const seen = show({ ...absent, nearest: [near('s05')] });
    expect(seen.sections[2]![0]).toBe('**Nearest line** · Not a match · shares “peace and stability”');
    expect(withoutScope(seen.buttons)[0]).toBe('Open s05 turn:s05.1:quote:w=x');
  });
});

describe('a name that fits nobody or several', () => {
  const claimed = { asked: 'b', from: 'given', named: [speaker('biden'), speaker('biden-kishida')] } as const;

  it('is chosen anew, or all speakers are shown', () => {
    const asked = { command: 'quote', options: { words: 'x', speaker: 'b' } };
    const several = verification({ claimed: { ...claimed, named: [...claimed.named], relation: 'ambiguous' } });
    expect(withoutScope(showAnswer(several, asked).buttons).slice(2)).toEqual([
      'Joe Biden quote:w=x:s=biden',
      'Biden and Kishida quote:w=x:s=biden-kishida',
    ]);
    const unknown = verification({ claimed: { ...claimed, named: [], relation: 'unknown' } });
    expect(withoutScope(showAnswer(unknown, asked).buttons).slice(2)).toEqual(['Speakers who']);
    expect(showAnswer(unknown, asked).card).toContain('\n-# No speaker `b` in this record · the name was not used');
  });

  it('is not asked about where the text alone suggests it', () => {
    const suggested = verification({ claimed: { ...claimed, named: [], from: 'text', relation: 'unknown' } });
    expect(show(suggested).buttons.join()).not.toContain('Speakers');
  });
});

describe('several quotations', () => {
  const answer = verifications(
    [verification(), close(), verification({ verdict: 'not_in_record' }), likelyReading()],
    2,
  );

  it('stand in one card, each with its verdict, its beginning and what differs most; each line once', () => {
    const { sections, accent, menus } = show(answer);
    expect(accent).toBe(GOLD);
    expect(sections[0]![0]).toMatch(/^### 4 quotations checked\n-# 2 more not checked · 1: Word for word · 2: Close/);
    expect(sections[2]![0]).toBe(
      [
        '**2 · Close, not word for word**',
        "The two leaders declined to push back against People's Republic of China's attem…",
        '-# 3 differences from s04 · 1 may change the meaning · White House, on Biden and Kishida',
        '**May change the meaning: a word of direction differs** · Yours `declined`, record `resolved`',
      ].join('\n'),
    );
    expect(sections.map(({ length }) => length)).toEqual([1, 2, 2, 1, 1, 1]);
    expect(menus[0]!.options.map(({ value }) => value)).toEqual(['s05', 's04']);
  });

  it('say of a line that is only near that it is no match', () => {
    const { sections } = show(verifications([verification({ verdict: 'not_in_record', nearest: [near('s05')] })]));
    expect(sections[1]!.slice(1)).toEqual([
      '**Nearest line** · Not a match · shares “peace and stability”',
      expect.stringContaining('· s05 · '),
    ]);
  });

  it('have the colour of what all of them are', () => {
    const colours = [
      [verification(), verification()],
      [verification({ verdict: 'not_in_record' })],
      [verification(), verification({ verdict: 'not_in_record' })],
    ];
    expect(colours.map((parts) => show(verifications(parts)).accent)).toEqual([BLUE, GREY, GOLD]);
  });

  it('that are too many for a card are counted', () => {
    const { card } = show(verifications(Array.from({ length: 8 }, () => verification())));
    expect(card).toContain('\n-# 2 more quotations checked, not shown here\n');
  });
});

describe('a long text', () => {
  const long = `${'So it went on and on. '.repeat(150)}It was not so. ${'And on it went. '.repeat(40)}`.trim();

  it('is cut where nothing differs', () => {
    const { sections } = show(verification({ quote: long, matches: [match('s04', S04)] }));
    expect(sections[0]![1]).toMatch(/^-# Your text\nSo it went on[^\n]*[.\w]…$/);
    expect(sections[0]![1]!.length).toBeLessThanOrEqual(600);
    expect(sections[1]![0]).toContain(`> **"${S04},"**`);
  });

  it('keeps what differs and what stands around it', () => {
    const [before, after] = long.split('not') as [string, string];
    const diff = [
      { op: 'same', text: before },
      { op: 'yours', text: 'not' },
      { op: 'same', text: after },
    ] as const;
    const differences = [difference({ kind: 'negation', yours: 'not', before: 'so' })];
    const { sections } = show(
      verification({
        verdict: 'near_critical',
        quote: long,
        differences,
        diff: [...diff],
        matches: [match('s04', S04)],
      }),
    );
    expect(sections[1]![1]).toMatch(/\n…[^\n]* It was ~~not~~ so\. And on it went\.[^\n]*…$/);
  });
});

it('text that was checked is shown as it is, formats nothing and pings nobody', () => {
  const quote = '# **bold** <@1> @everyone\n> `code` ~~x~~ [a](https://b.example)';
  const shown = show(verification({ quote, checked: 'quotation', matches: [match('s04', S04)] })).sections[0]![1]!;
  expect(shown).toBe(
    '-# Your text, what stands in quotation marks\n\\# \\*\\*bold\\*\\* \\<\\@1> \\@everyone > \\`code\\` \\~\\~x\\~\\~ \\[a\\](https\\://b.example)',
  );
});

it('a line of several records is opened in its own', () => {
  const archive = openArchive([firstRecord, secondRecord]);
  const seen = show(verification(), 'x', { archive });
  expect(seen.sections[0]![0]).toContain('in s05 (Biden–Kishida meeting)');
  expect(withoutScope(seen.buttons)[0]).toMatch(/^Open s05 statement:i=s05$/);
  const asked = { command: 'quote', options: { words: 'x', record: firstRecord.id } };
  expect(withoutScope(showAnswer(verification(), asked, { archive }).buttons)[0]).toMatch(
    /^Open s05 turn:s05\.1:quote:w=x/,
  );
});

import { describe, expect, it } from 'vitest';
import { ask } from './support.ts';

const S05 = `-# ◐ **Partial quote** · White House, on Biden and Kishida
> The state heads also **"underscored the importance of peace and stability across the Taiwan Strait and the peaceful resolution of cross-Strait issues; desert concerned about PRC's practices in Xinjiang and Hong Kong,"** the statement added.
-# via Republic World · 21 Jan 2022 · s05 · error in source`;
const S04 = `-# ◉ **Verbatim, as reported** · White House, on Biden and Kishida
> **"The two leaders resolved to push back against People's Republic of China's (PRC) attempts to change the status quo in the East China Sea and the South China Sea,"** White House said in a statement.
-# via Republic World · 21 Jan 2022 · s04 · error in source`;
const FOOT = '-# Biden–Kishida meeting, 21 Jan 2022 · rev 1';

describe('/quote taiwan', () => {
  const { flags, accent, sections, menus, buttons } = ask('quote', { words: 'taiwan' });

  it('is private and blue', () => {
    expect(flags).toBe(32_832);
    expect(accent).toBe(0x3d7dff);
  });

  it('says first how many lines there are', () => {
    expect(sections[0]).toEqual(['### 5 lines for `taiwan`\n-# 2 contain the word · 3 share its topic · page 1 of 2']);
  });

  it('shows the lines that hold the word, each with label, words and source', () => {
    expect(sections[1]).toEqual([S05]);
    expect(sections[2]![0]).toMatch(/^-# ○ \*\*Paraphrase\*\* · White House.*\n> According .*\n-# via .* · s10 · frag/);
  });

  it('sets lines of the same topic apart', () => {
    expect(sections[3]).toEqual(['**Same topic, without the word**\n-# Taiwan and the China seas', S04]);
  });

  it('ends with the record', () => {
    expect(sections[4]).toEqual([FOOT]);
    expect(sections).toHaveLength(5);
  });

  it('offers the lines in a menu, before the buttons', () => {
    expect(menus).toMatchObject([{ placeholder: 'Open a statement' }]);
    expect(menus[0]!.custom_id).toMatch(/^r1:open:[\w-]{6}@1:quote:w=taiwan$/);
    expect(menus[0]!.options).toEqual([
      {
        label: 's05 · White House, on Biden and Kishida',
        value: 's05',
        description: 'Partial quote · Taiwan Strait, Xinjiang, Hong Kong',
      },
      expect.objectContaining({ value: 's10', description: 'Paraphrase · Taiwan' }),
      expect.objectContaining({ value: 's04' }),
    ]);
  });

  it('turns pages in place: no page before the first', () => {
    expect(buttons.map(withoutScope)).toEqual([
      'Prev quote:w=taiwan:p=0 (off)',
      'Next quote:w=taiwan:p=2',
      'Post to channel post:quote:w=taiwan',
    ]);
  });

  it('has no page after the last, and names the first page in one way', () => {
    const second = ask('quote', { words: 'taiwan', page: 2 });
    expect(second.sections[0]![0]).toContain('page 2 of 2');
    expect(second.sections[1]![0]).toBe('**Same topic, without the word**\n-# Taiwan and the China seas');
    expect(second.card).toMatch(/s02\n---\n[^]*s14/);
    expect(second.buttons.map(withoutScope)).toEqual([
      'Prev quote:w=taiwan',
      'Next quote:w=taiwan:p=3 (off)',
      'Post to channel post:quote:w=taiwan:p=2',
    ]);
    expect(withoutScope(second.menus[0]!.custom_id)).toBe('open:quote:w=taiwan:p=2');
  });

  it('stands on the page that is shown, not on one that does not exist', () => {
    const last = ask('quote', { words: 'taiwan', page: 9 });
    expect(last.card).toContain('There is no page 9: the last is 2, and page 2 is shown');
    expect(last.buttons.map(withoutScope)).toContain('Next quote:w=taiwan:p=3 (off)');
  });

  it('has nothing to turn where there is one page', () => {
    expect(ask('quote', { words: 'missile' }).buttons.map(withoutScope)).toEqual([
      'Post to channel post:quote:w=missile',
    ]);
  });

  it('says which search was made instead', () => {
    expect(ask('quote', { words: 'tiawan' }).sections[0]![0]).toMatch(/page 1 of 2\n-# Showing `taiwan` for `tiawan`$/);
  });

  it('counts narration that is left out, and puts narration in italics where it is all there is', () => {
    expect(ask('quote', { words: 'alliance' }).card).toContain(
      '-# 1 line of narration is left out: nobody is said to have said it\n',
    );
    expect(ask('quote', { words: 'trump' }).card).toMatch(/\*\*Narration\*\* · .*\n> _.*_\n-# via /);
  });

  it('says of a person whose own words are missing that they are', () => {
    expect(ask('quote', { words: 'kishida' }).sections[1]).toEqual([
      'This record holds 0 verbatim lines by Fumio Kishida.',
    ]);
  });

  it('says to whom and to what it was narrowed', () => {
    const head = (options: Record<string, string>) => ask('quote', options).sections[0]![0];
    expect(head({ words: 'alliance', speaker: 'biden' })).toContain(
      '\n-# Only lines by Joe Biden · 1 contains the word · 3 share its topic · ',
    );
    expect(head({ words: 'japan', topic: 'ukraine' })).toMatch(/\n-# Only lines on Ukraine · 1 contains the word$/);
    expect(head({ words: 'honor', speaker: 'biden', topic: 'alliance' })).toContain(
      '\n-# Only lines by Joe Biden on US–Japan alliance · 1 contains',
    );
  });

  it('sets apart the lines that do not hold all of several words', () => {
    expect(ask('quote', { words: 'taiwan force' }).card).toContain('**Same topic, without all the words**\n');
  });

  it('shows lines that are printed otherwise on its first page alone', () => {
    const first = ask('quote', { words: 'commitment' });
    expect(first.sections[0]![0]).toContain('2 lines likely mean it, says a note · page 1 of 2');
    expect(first.card).toContain(
      '**Printed otherwise in the source**\n-# “unwavering support” is so in source · likely: unwavering commitment\n-# ◐ ',
    );
    const second = ask('quote', { words: 'commitment', page: 2 });
    expect(second.sections[0]![0]).toContain('page 2 of 2\n');
    expect(second.card).not.toMatch(/likely|otherwise/);
  });

  it('goes back to where it was opened from', () => {
    const { buttons } = ask('quote', { words: 'taiwan' }, { back: { command: 'topics', options: {} } });
    expect(withoutScope(buttons.at(-1)!)).toBe('Back topics');
  });

  it('says what to type for the next page where a button cannot carry it', () => {
    const idOf = () => undefined;
    const seen = ask('quote', { words: 'taiwan' }, { idOf });
    expect(seen.under).toEqual(['-# Next page: `/quote words:taiwan page:2`']);
    expect(seen.menus).toEqual([]);
    expect(seen.buttons).toEqual([]);
    expect(ask('quote', { words: 'taiwan', page: 2 }, { idOf }).under).toEqual([]);
  });
});

describe('a posted card', () => {
  const posted = ask('quote', { words: 'taiwan', page: 2 }, { audience: 'channel', postedBy: '42' });

  it('is the same card, with the lines it shows instead of a page', () => {
    expect(posted.flags).toBe(32_768);
    expect(posted.sections[0]![0]).toContain('3 share its topic · lines 4–5 shown');
    expect(posted.sections.slice(1)).toEqual(ask('quote', { words: 'taiwan', page: 2 }).sections.slice(1));
  });

  it('says who posted it', () => {
    expect(posted.under).toEqual(['-# Posted by <@42>']);
  });

  it('can be read on privately from its first page, or removed', () => {
    expect(posted.menus).toEqual([]);
    expect(posted.buttons.map(withoutScope)).toEqual(['See all 5 see:quote:w=taiwan', 'Remove remove']);
  });

  it('opens a statement, and counts what else it shows', () => {
    const buttons = (command: string, options = {}) =>
      ask(command, options, { audience: 'channel' }).buttons.map(withoutScope)[0];
    expect(buttons('statement', { id: 's05' })).toBe('Open s05 see:statement:i=s05');
    expect(buttons('topics')).toBe('Open for me see:topics');
    expect(buttons('topics', { topic: 'taiwan' })).toBe('See all 5 see:topics:t=taiwan');
    expect(buttons('who', { speaker: 'kishida' })).toBe('See all 11 see:who:s=kishida');
    expect(buttons('who')).toBe('Open for me see:who');
    expect(buttons('quote', { words: 'missile' })).toBe('Open for me see:quote:w=missile');
    expect(buttons('help')).toBe('Remove remove');
  });
});

describe('/topics', () => {
  const { sections, menus, buttons } = ask('topics');

  it('maps the meeting', () => {
    expect(sections[0]).toEqual(['### 7 topics, 16 lines\n-# A line may sit under two topics']);
    expect(sections[1]).toHaveLength(7);
    expect(sections[1]![0]).toBe(
      '**Taiwan and the China seas** · 5\n-# ◉ 1 verbatim, as reported · ◐ 3 partial quotes · ○ 1 paraphrase',
    );
    expect(sections[1]![1]).toContain('– 1 narration');
    expect(sections[2]).toEqual([FOOT]);
  });

  it('opens a topic', () => {
    expect(withoutScope(menus[0]!.custom_id)).toBe('topic:topics');
    expect(menus[0]!.options[0]).toEqual({
      label: 'Taiwan and the China seas',
      value: 'taiwan-china-seas',
      description: '5 lines',
    });
    expect(buttons.map(withoutScope)).toEqual(['Post to channel post:topics']);
  });

  it('shows the lines of one, and goes back to the list', () => {
    const topic = ask('topics', { topic: 'taiwan' });
    expect(topic.sections[0]![0]).toMatch(
      /^### Taiwan and the China seas\n-# 5 lines · 0 verbatim · .* · page 1 of 2$/,
    );
    expect(topic.sections[1]).toEqual(['-# Who speaks: White House 3 · Biden and Kishida, jointly 1 · Joe Biden 1']);
    expect(topic.sections).toHaveLength(6);
    expect(topic.buttons.map(withoutScope)).toEqual([
      'Prev topics:t=taiwan:p=0 (off)',
      'Next topics:t=taiwan:p=2',
      'Post to channel post:topics:t=taiwan',
      'Back topics',
    ]);
  });
});

describe('/who', () => {
  const { sections, menus } = ask('who');

  it('lists who took part, institutions, and who is only spoken about; every zero is said', () => {
    expect(sections[0]).toEqual(['### Who speaks in this record\n-# 16 lines · 1 verbatim, by Joe Biden']);
    expect(sections[1]).toEqual([
      '-# Took part',
      '**Joe Biden** · 4\n-# ● 1 verbatim · ◐ 2 partial quotes · ○ 1 paraphrase',
      '**Fumio Kishida** · 0\n-# 0 verbatim · reported only jointly with Biden',
      '**Biden and Kishida, jointly** · 5\n-# 0 verbatim · ◐ 3 partial quotes · ○ 2 paraphrases',
    ]);
    expect(sections[2]![0]).toBe('-# Institutions');
    expect(sections[3]![0]).toMatch(/^-# Spoken about, no line of their own\nChina 8 · /);
  });

  it('opens a profile', () => {
    expect(menus[0]).toMatchObject({ placeholder: 'Open a profile' });
    expect(menus[0]!.options[1]).toEqual({
      label: 'Fumio Kishida',
      value: 'kishida',
      description: '0 lines, 5 jointly',
    });
    expect(menus[0]!.options[0]!.description).toBe('4 lines, 5 jointly');
    expect(menus[0]!.options.find(({ value }) => value === 'white-house')?.description).toMatch(/^\d+ lines$/);
    expect(menus[0]!.options.find(({ value }) => value === 'china')?.description).toBe('spoken about in 8 lines');
  });
});

describe('/who kishida', () => {
  const first = ask('who', { speaker: 'kishida' });

  it('says first whose words the record does not hold', () => {
    expect(first.sections[0]![0]).toMatch(
      /^### Fumio Kishida\n-# Took part · Japanese PM · also 岸田文雄, .* · page 1/,
    );
    expect(first.sections[1]).toEqual([
      '**0 verbatim lines**\nThis record holds none of his own words. It holds what others report.',
      '**Jointly with Biden** · 5\n-# ◐ 3 partial quotes · ○ 2 paraphrases',
      '**By others, about Fumio Kishida** · 6\n-# ● 1 verbatim · ◉ 2 verbatim, as reported · ◐ 2 partial quotes · ○ 1 paraphrase',
    ]);
  });

  it('then shows the lines, each group under its name', () => {
    expect(first.sections[2]![0]).toBe('**Jointly with Biden**');
    expect(first.sections.slice(2, 5).map((texts) => / · (s\d\d)/.exec(texts.at(-1)!)![1])).toEqual([
      's02',
      's03',
      's15',
    ]);
    const second = ask('who', { speaker: 'kishida', page: 2 });
    expect(second.sections[1]).toHaveLength(1);
    expect(second.card).toContain('**By others, about Fumio Kishida**\n-# ');
  });

  it('goes back to the list, or to where it was opened from', () => {
    expect(withoutScope(first.buttons.at(-1)!)).toBe('Back who');
    const opened = ask('who', { speaker: 'kishida' }, { back: { command: 'quote', options: { words: 'x' } } });
    expect(opened.buttons.map(withoutScope).filter((button) => button.startsWith('Back'))).toEqual(['Back quote:w=x']);
  });
});

/** The id of a control without version and scope: `open:quote:w=taiwan`. */
function withoutScope(control: string): string {
  return control.replace(/r1:(\w+)(?::[\w-]+@[\w-]+)?/, '$1');
}

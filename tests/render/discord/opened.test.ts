import { describe, expect, it } from 'vitest';
import type { NoteView, StatementAnswer, StatementView } from '../../../src/answers/schema.ts';
import { archiveOf, line } from '../small-record.ts';
import { ask, showAnswer } from './support.ts';

const archive = archiveOf();

function opened(more: Partial<StatementAnswer> = {}, view: Partial<StatementView> = {}) {
  const answer: StatementAnswer = {
    kind: 'statement',
    statement: line(view),
    of: 3,
    part: 1,
    topics: [{ id: 'fish', label: 'Fish', basis: 'editorial' }],
    notes: [],
    claims: [],
    chain: [{ speakers: ['palace'], role: 'paraphrased', sources: [], differs: false }],
    ...more,
  };
  const part = answer.part === 1 ? {} : { part: answer.part };
  return showAnswer(answer, { command: 'statement', options: { id: answer.statement.id, ...part } }, { archive });
}

const note = (more: Partial<NoteView> = {}): NoteView => ({
  id: 'n1',
  kind: 'context',
  text: 'Fish means cod here.',
  evidence: [],
  ...more,
});

describe('statement s05', () => {
  const { accent, sections, buttons, menus } = ask('statement', { id: 's05' });

  it('has the colour of its label, and its place and topics under its name', () => {
    expect(accent).toBe(0x8aa2cc);
    expect(sections[0]).toEqual(['### Statement s05\n-# 5 of 16 · Taiwan and the China seas · Human rights in China']);
  });

  it('shows the line whole; the note under it stands for the flag', () => {
    expect(sections[1]![0]).toMatch(/^-# ◐ \*\*Partial quote\*\* · .*\n> The state heads .*\n-# via .* · s05$/);
  });

  it('keeps the error, and links the evidence for what is likely', () => {
    expect(sections[2]![0]).toBe(
      [
        '**Error in source**',
        '“desert concerned” is so in source and is kept. The published readout prints other words here.',
        '-# Likely: they shared concern · evidence: [Readout of President Biden’s Meeting with Prime Minister Kishida of Japan](https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/2022/01/21/readout-of-president-bidens-meeting-with-prime-minister-kishida-of-japan/)',
      ].join('\n'),
    );
    expect(sections[2]![1]).toBe(
      "**Note**\n“The state heads” · Mr Kishida is Japan's head of government; its head of state is the Emperor.",
    );
  });

  it('shows the lines around it smaller, with label, speaker and id', () => {
    expect(sections[3]).toEqual([
      '**Context**',
      expect.stringMatching(
        /^-# Before · ◉ \*\*Verbatim, as reported\*\* · White House, on Biden and Kishida · s04 · error in source\n> -# \*\*"The two/,
      ),
      '-# After · ○ **Paraphrase** · Biden and Kishida, jointly · s06\n> -# Biden and Kishida also pledged to remain committed to working closely with allies and partners in the Indo-Pacific region and beyond.',
    ]);
  });

  it('lists who says so', () => {
    expect(sections[4]![0]).toMatch(
      /^\*\*Who says so\*\*\n1\. Biden and Kishida: described, not quoted\n2\. White House: words in quotation marks, not all as in \[Readout .*\]\(https:.*\)\n3\. Republic World: printed it; text held here$/,
    );
    expect(sections[5]).toEqual(['-# Biden–Kishida meeting, 21 Jan 2022 · rev 1']);
  });

  it('does not say that a source differs where no note says so', () => {
    expect(ask('statement', { id: 's02' }).card).toContain('jointly: words in quotation marks · [Readout');
  });

  it('can be posted, and goes back to where it was opened from', () => {
    expect(menus).toEqual([]);
    expect(buttons).toEqual([
      expect.stringMatching(/^Wider r1:context:[^:]+:i=s05$/),
      expect.stringMatching(/^Cite r1:cite:[^:]+:i=s05$/),
      expect.stringMatching(/^Link https:.*#:~:text=The%20state%20heads%20also,the%20statement%20added$/),
      expect.stringMatching(/^Post to channel r1:post:[^:]+:statement:i=s05$/),
    ]);
    const back = ask('statement', { id: 's05' }, { back: { command: 'quote', options: { words: 'taiwan', page: 2 } } });
    expect(back.buttons[4]).toMatch(/^Back r1:quote:[^:]+:w=taiwan:p=2$/);
  });
});

describe('other statements of the first record', () => {
  it('tell where accounts differ, and on what', () => {
    const { card } = ask('statement', { id: 's02' });
    expect(card).toMatch(
      /\*\*Length of the meeting: accounts differ\*\*\n- 1 hour 20 minutes \(this line\) · \[News report .*\]\(https.*\)\n- about 80 minutes · \[/,
    );
    expect(card).toMatch(/\n-# .*1 hour 20 minutes and 80 minutes agree\./);
  });

  it('set a whole post in bold, its signature not', () => {
    expect(ask('statement', { id: 's11' }).card).toContain(
      String.raw`ZItwL1fvY0** — President Biden (\@POTUS) January 21, 2022`,
    );
  });
});

describe('a statement too long for one card', () => {
  const text = Array.from({ length: 300 }, (_, at) => `This is sentence ${at + 1} of a long speech.`).join(' ');
  const more = { notes: [note()], before: line({ id: 's0', text: 'Before it.' }) };

  it('is shown in parts, which are named', () => {
    const first = opened(more, { text });
    expect(first.sections[0]).toEqual(['### Statement s1\n-# 0 of 3 · Fish · part 1 of 5']);
    expect(first.sections).toHaveLength(3);
    expect(first.sections[1]![0]).toMatch(/\n> This is sentence 1 of [^]* of a long speech\.\n-# via Daily/);
    expect(first.sections[1]![0]).toMatch(/ · s1 · part 1 of 5, goes on$/);
    expect(first.buttons).toEqual([
      expect.stringMatching(/^Prev r1:statement:[^:]+:i=s1:p=0 \(off\)$/),
      expect.stringMatching(/^Next r1:statement:[^:]+:i=s1:p=2$/),
      expect.stringMatching(/^Wider r1:context:[^:]+:i=s1$/),
      expect.stringMatching(/^Cite r1:cite:[^:]+:i=s1$/),
      expect.stringMatching(/^Post to channel r1:post:[^:]+:statement:i=s1$/),
    ]);
  });

  it('has notes, context and who says so on its last part', () => {
    const last = opened({ ...more, part: 5 }, { text });
    expect(last.card).toContain('sentence 300');
    expect(last.sections[1]![0]).toMatch(/ · s1 · part 5 of 5$/);
    expect(last.card).toContain('Fish means cod here.');
    expect(last.card).toContain('Before it.');
    expect(last.card).toContain('**Who says so**');
    expect(last.buttons[1]).toMatch(/^Next .*:p=6 \(off\)$/);
  });

  it('shows all of its words, part by part', () => {
    const parts = [1, 2, 3, 4, 5].map((part) => opened({ ...more, part }, { text }).sections[1]![0]!);
    expect(parts.map((part) => /\n> (.*)\n/.exec(part)![1]).join(' ')).toBe(text);
  });

  it('says so where there is no such part', () => {
    expect(opened({ part: 9 }, { text }).sections[1]).toEqual([
      'There is no part 9: the last is 5, and part 5 is shown',
    ]);
  });
});

describe('where not all fits on a card', () => {
  const long = (id: string) => line({ id, text: `Here is ${id}. ${'So it went on. '.repeat(150)}`.trim() });
  const words = { text: 'Word for word. '.repeat(120).trim() };
  const claim = (property: string, length: number) => ({
    property,
    values: [
      { value: 'May', here: true, sources: [{ source: 'article', label: 'x'.repeat(length) }] },
      { value: 'June', here: false, sources: [{ source: 'post', label: 'post' }] },
    ],
    note: 'n'.repeat(length),
  });

  it('a long line around it is named without its words', () => {
    const { card } = opened({ before: long('s0'), after: line({ id: 's2', text: 'Short.' }) }, words);
    expect(card).toContain('-# Before · ○ **Paraphrase** · Palace · s0 — too long to show here, open for full text\n');
    expect(card).toContain('> -# Short.');
  });

  it('the lines around it go before the accounts, and those before the notes', () => {
    const notes = [note({ text: 'a'.repeat(900) })];
    const around = { before: long('s0'), after: line({ id: 's2' }) };
    const one = opened(
      { ...around, notes, claims: [claim('Day', 300)] },
      { text: 'Word for word. '.repeat(140).trim() },
    );
    expect(one.card).toContain('a'.repeat(900));
    expect(one.card).not.toContain('**Day: accounts differ**');
    expect(one.card).toContain('-# 1 difference between accounts not shown here');
    expect(one.card).toMatch(/-# Context not shown here: s0, s2|Before · /);
  });

  it('an entry of who says so stands alone, where its documents are too long', () => {
    const sources = Array.from({ length: 5 }, (_, at) => ({ source: `d${at}`, label: 'd'.repeat(110) }));
    const chain = [{ speakers: ['palace'], role: 'quoted' as const, sources, differs: true }];
    expect(opened({ chain }).card).toMatch(/\n1\. Palace: words in quotation marks\n/);
  });

  it('notes are shown whole, and the others counted', () => {
    const { card } = opened({ notes: ['a', 'b', 'c'].map((letter) => note({ text: letter.repeat(800) })) }, words);
    expect(card).toContain('a'.repeat(800));
    expect(card).not.toContain('bb');
    expect(card).toContain('-# 2 notes not shown here');
  });
});

describe('documents', () => {
  const evidence = (label: string, url?: string) =>
    opened({ notes: [note({ evidence: [{ source: 'x', label, ...(url === undefined ? {} : { url }) }] })] }).card;

  it('are links, whatever is in their names and addresses', () => {
    expect(evidence('A [b] *c*', 'https://x.example/a_(b) c"d')).toContain(
      String.raw`-# Evidence: [A \[b\] \*c\*](https://x.example/a_%28b%29%20c%22d)`,
    );
  });

  it('are named alone where their address cannot be a link', () => {
    expect(evidence('A', 'javascript:alert(1)')).toContain('-# Evidence: A\n');
    expect(evidence('A', `https://x.example/${'a'.repeat(600)}`)).toContain('-# Evidence: A\n');
    expect(evidence('see https://y.example', 'https://x.example')).toContain(
      String.raw`-# Evidence: see https\://y.example` + '\n',
    );
    expect(evidence('A')).toContain('-# Evidence: A\n');
  });
});

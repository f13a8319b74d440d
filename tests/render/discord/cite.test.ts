import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/answers/archive.ts';
import { cite } from '../../../src/answers/cite.ts';
import type { Citation } from '../../../src/answers/schema.ts';
import { secondRecord } from '../../answers/second-record.ts';
import { expectKind, firstArchive, firstRecord } from '../../support/first-record.ts';
import { smallRecord } from '../small-record.ts';
import { ask, type Asking, showAnswer } from './support.ts';

const back = { command: 'quote', options: { words: 'taiwan', page: 2 } };
const labels = ({ buttons }: { readonly buttons: readonly string[] }) => buttons.map((button) => button.split(' ')[0]);

/** A citation of s05 with fields changed. */
function changed(more: Partial<Citation>, asking: Asking = {}) {
  const answer = expectKind(cite(firstArchive, { id: 's05' }), 'citation');
  return showAnswer({ ...answer, ...more }, { command: 'cite', options: { id: 's05' } }, asking);
}

describe('the card of a citation', () => {
  const { sections, buttons, accent } = ask('cite', { id: 's05' });
  const url = String.raw`https\://www.republicworld.com/world-news/rest-of-the-world-news/us-japan-resolve`;

  it('says first what is cited and whose words it reports', () => {
    expect(accent).toBe(0x3d7dff);
    expect(sections[0]).toEqual([
      '### How to cite s05\n-# Republic World quotes White House · paragraph 3 of the held text',
    ]);
  });

  it('has each style under its name, in italics what the style sets so, and every sign as it is', () => {
    expect(sections[1]![0]!.replaceAll('\\', '')).toMatch(
      /^\*\*APA 7\*\*\nRepublic World\. \(n\.d\.\)\. \[News report on the Biden–Kishida virtual meeting\]\. https:.*html\n-# In text\n\(White House, 2022, as cited in Republic World, n\.d\., para\. 3\)$/,
    );
    expect(sections[1]![0]).toContain(String.raw`\[News report on the Biden–Kishida virtual meeting\]. ${url}`);
    expect(sections[2]![0]).toMatch(
      /^\*\*MLA 9\*\*\nNews report on .* meeting\. \*Republic World\*, www.*\n-# In text\n\(qtd\. in News report\)$/,
    );
    expect(sections[3]![0]).toMatch(
      /^\*\*Chicago 17\*\*\n-# Note\nWhite House, “Readout .*” .*, quoted in news report .*, \*Republic World\*, .*\n-# Bibliography\n\*Republic World\*\. News report /,
    );
    expect(sections[4]![0]).toMatch(
      /^\*\*AP\*\*\nThe White House, according to Republic World: The state heads also "/,
    );
  });

  it('lists what is missing, and what each style does', () => {
    expect(sections[5]![0]).toBe(
      [
        '**Before you use it**',
        '- No author is named: APA names the publisher, MLA begins with what it is, Chicago begins its bibliography with the newspaper.',
        '- No title is known: APA describes it in brackets, MLA and Chicago describe it without quotation marks.',
        '- No publication date is known: APA prints n.d., MLA leaves it out, Chicago asks for an access date before the address, the day you read it.',
        '- The document it comes from prints other words: compare them before you quote.',
      ].join('\n'),
    );
  });

  it('has the item for a reference manager as code, which can be read back', () => {
    const [, json = ''] =
      /^\*\*CSL-JSON, for a reference manager\*\*\n```json\n([^]*)\n```$/.exec(sections[6]![0]!) ?? [];
    expect(JSON.parse(json)).toEqual([expectKind(cite(firstArchive, { id: 's05' }), 'citation').csl]);
  });

  it('can be posted, leads to the words, and goes back to the line', () => {
    expect(buttons).toEqual([
      expect.stringMatching(/^Link https:.*#:~:text=The%20state%20heads%20also,the%20statement%20added$/),
      expect.stringMatching(/^Post to channel r1:post:[^:]+:cite:i=s05$/),
      expect.stringMatching(/^Back r1:statement:[^:]+:i=s05$/),
    ]);
    const posted = ask('cite', { id: 's05' }, { audience: 'channel', postedBy: '1' });
    expect(posted.sections).toEqual(sections);
    expect(posted.buttons).toEqual([
      expect.stringMatching(/^Open for me r1:see:[^:]+:cite:i=s05$/),
      expect.stringMatching(/^Link https:/),
      'Remove r1:remove',
    ]);
  });

  it('has no link where there is no address, or one that no button takes', () => {
    expect(labels(changed({ link: undefined }))).toEqual(['Post', 'Back']);
    expect(labels(changed({ link: { url: `https://x.example/${'a'.repeat(600)}`, shows: 'page' } }))).toEqual([
      'Post',
      'Back',
    ]);
  });

  it('tells a paraphrase from a quotation', () => {
    const { sections: told } = ask('cite', { id: 's01' });
    expect(told[0]![0]).toContain('-# Republic World tells what Joe Biden and Fumio Kishida said · paragraph 1');
    expect(told[5]![0]).toContain('- The words are the reporter’s: do not put them in quotation marks as theirs.');
  });

  it('leaves out whole what does not fit, and names it', () => {
    const { sections: shown } = changed({ ap: { line: 'On and on. '.repeat(600) } });
    const titles = shown.map(([text]) => text!.split('\n')[0]);
    expect(titles).not.toContain('**AP**');
    expect(titles).toContain('**CSL-JSON, for a reference manager**');
    expect(shown.flat().join('\n')).toContain('-# Too long for a message: AP. In a terminal, ');
  });

  it('keeps the code closed, whatever is in it', () => {
    const csl = { ...expectKind(cite(firstArchive, { id: 's05' }), 'citation').csl, title: '``` **x** @everyone' };
    const { sections: shown } = changed({ csl });
    const [, json = ''] = /```json\n([^]*)\n```$/.exec(shown[6]![0]!) ?? [];
    expect(json).not.toContain('`');
    expect((JSON.parse(json) as readonly { readonly title: string }[])[0]!.title).toBe(csl.title);
  });
});

describe('the card of a line in context', () => {
  it('marks the line by words and in full size, its neighbours are smaller with their own label', () => {
    const { sections, accent } = ask('context', { id: 's05' });
    expect(accent).toBe(0x3d7dff);
    expect(sections[0]).toEqual(['### Around s05\n-# s03 to s07 · 5 of 16 lines']);
    expect(sections[1]).toEqual([
      expect.stringMatching(/^-# ◐ \*\*Partial quote\*\* · Biden and Kishida, jointly · s03\n> -# They also vowed /),
      expect.stringMatching(
        /^-# ◉ \*\*Verbatim, as reported\*\* · White House, .* · s04 · error in source\n> -# \*\*"/,
      ),
    ]);
    expect(sections[2]).toEqual([
      expect.stringMatching(
        /^-# \*\*This line\*\* · ◐ \*\*Partial quote\*\* · White House, on .*\n> The state heads also .*\n-# via Republic World · 21 Jan 2022 · s05 · error in source$/,
      ),
    ]);
    expect(sections[3]).toEqual([
      expect.stringMatching(/ · s06\n> -# Biden and Kishida also /),
      expect.stringMatching(/ · s07 · error in source\n> -# /),
    ]);
  });

  it('opens its lines, goes wider, and back to the line', () => {
    const { menus, buttons } = ask('context', { id: 's05' });
    expect(menus[0]!.options.map(({ value }) => value)).toEqual(['s03', 's04', 's05', 's06', 's07']);
    expect(buttons).toEqual([
      expect.stringMatching(/^Wider r1:context:[^:]+:i=s05:rea=5$/),
      expect.stringMatching(/^Cite r1:cite:[^:]+:i=s05$/),
      expect.stringMatching(/^Post to channel r1:post:[^:]+:context:i=s05$/),
      expect.stringMatching(/^Back r1:statement:[^:]+:i=s05$/),
    ]);
    expect(ask('context', { id: 's05', reach: 5 }).buttons[0]).toMatch(/^Wider .*:rea=10$/);
    expect(ask('context', { id: 's05', reach: 10 }).buttons[0]).toMatch(/^Wider .*:rea=10 \(off\)$/);
  });

  it('keeps the way back that the line has', () => {
    expect(ask('statement', { id: 's05' }, { back }).buttons.slice(0, 2)).toEqual([
      expect.stringMatching(/^Wider r1:around:[^:]+:s05\.2:quote:w=taiwan:p=2$/),
      expect.stringMatching(/^Cite r1:cited:[^:]+:s05\.1:quote:w=taiwan:p=2$/),
    ]);
    const { buttons } = ask('context', { id: 's05' }, { back });
    expect(buttons.filter((button) => !button.startsWith('Post'))).toEqual([
      expect.stringMatching(/^Wider r1:around:[^:]+:s05\.5:quote:w=taiwan:p=2$/),
      expect.stringMatching(/^Cite r1:cited:[^:]+:s05\.1:quote:w=taiwan:p=2$/),
      expect.stringMatching(/^Back r1:turn:[^:]+:s05\.1:quote:w=taiwan:p=2$/),
    ]);
  });

  it('shows the nearest lines where not all fit, and counts the others', () => {
    const statements = Array.from({ length: 9 }, (_, at) => ({
      id: `s${at}`,
      position: at,
      text: `Here is s${at}. ${'It went on so. '.repeat(46)}`.trim(),
    }));
    const archive = openArchive([smallRecord({ statements })]);
    const { sections } = ask('context', { id: 's4', reach: 4 }, { archive });
    const shown = sections
      .slice(1, 4)
      .map((texts) => texts.map((text) => /Here is (s\d)|-# \d lines .*/.exec(text)?.[0]));
    expect(shown).toEqual([
      ['-# 2 lines not shown here', 'Here is s2', 'Here is s3'],
      ['Here is s4'],
      ['Here is s5', 'Here is s6', '-# 2 lines not shown here'],
    ]);
  });

  it('shows a line too long for a card as far as it fits', () => {
    const long = Array.from({ length: 300 }, (_, at) => `This is sentence ${at + 1}.`).join(' ');
    const archive = openArchive([
      smallRecord({
        statements: [
          { id: 's0', text: long },
          { id: 's1', text: 'Short.' },
        ],
      }),
    ]);
    const { card } = ask('context', { id: 's0' }, { archive });
    expect(card).toMatch(/-# \*\*This line\*\* · .*\n> This is sentence 1\. .*\n-# via .* — cut, open for full text/);
  });

  it('names its record where several are open', () => {
    const archive = openArchive([firstRecord, secondRecord]);
    const { buttons } = ask('context', { id: 's05', record: firstRecord.id }, { archive });
    expect(buttons[0]).toMatch(/^Wider r1:context:[\w-]{6,}@1:i=s05:rea=5$/);
  });

  it('says so where more is asked for than is shown', () => {
    const { card } = ask('context', { id: 's05', reach: 50 });
    expect(card).toContain('-# 10 lines on each side are the most shown at once');
    expect(ask('context', { id: 's05' }).card).not.toContain('shown at once');
  });
});

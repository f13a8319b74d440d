import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { cite } from '../../src/answers/cite.ts';
import { context } from '../../src/answers/context.ts';
import type { Answer, Citation } from '../../src/answers/schema.ts';
import { statement } from '../../src/answers/statement.ts';
import { missingWords } from '../../src/render/cite.ts';
import { renderText } from '../../src/render/text/render.ts';
import { plainStyle } from '../../src/render/text/style.ts';
import { secondRecord } from '../answers/second-record.ts';
import { expectKind, firstArchive, firstRecord } from '../support/first-record.ts';

function show(answer: Answer, italic = plainStyle.italic, archive = firstArchive): string {
  return renderText({ kind: 'answered', answer }, archive, {
    width: 60,
    style: { ...plainStyle, italic },
    typeStep: ({ command, words }) => ['readout', command, words].filter(Boolean).join(' '),
    typePage: () => '',
    typeOption: (name) => `--${name}`,
  });
}

const citation = expectKind(cite(firstArchive, { id: 's05' }), 'citation');
const { url } = firstRecord.sources[0]!;

describe('a citation in the terminal', () => {
  const blocks = show(citation, (text) => `/${text}/`).split('\n\n');

  it('has an entry on one line, however long, in italics what is', () => {
    expect(blocks[0]).toBe('How to cite s05\nRepublic World quotes White House · paragraph 3 of the held\ntext');
    expect(blocks[1]).toBe(
      `APA 7\nRepublic World. (n.d.). [News report on the Biden–Kishida virtual meeting]. ${url}\nIn text\n(White House, 2022, as cited in Republic World, n.d., para. 3)`,
    );
    expect(blocks[2]).toContain('meeting. /Republic World/, www.republicworld.com/');
    expect(blocks[3]).toMatch(/^Chicago 17\nNote\nWhite House, “.*\nBibliography\n\/Republic World\/\. News report /);
    expect(blocks[4]).toMatch(/^AP\nThe White House, according to Republic World: The state heads also "/);
  });

  it('wraps what is missing, and prints JSON that can be read back', () => {
    expect(blocks[5]).toMatch(
      /^Before you use it\nNo author is named: APA names the publisher, MLA begins with\nwhat it is,/,
    );
    expect(JSON.parse(blocks[6]!.replace(/^.*\n/, ''))).toEqual([citation.csl]);
  });

  it('has the link alone on its line', () => {
    expect(blocks[7]).toBe(`Link to the words\n${citation.link!.url}`);
    const page = show({ ...citation, link: { url: 'https://x.example', shows: 'page' } });
    expect(page).toContain('\nLink to the page\nhttps://x.example\n');
    expect(show({ ...citation, link: undefined })).not.toContain('Link to');
  });
});

describe('what to look at before a citation is used', () => {
  const words = (more: Partial<Citation>) => missingWords({ ...citation, missing: [], ...more });

  it('puts styles together that do the same', () => {
    const left = 'left-out' as const;
    expect(words({ missing: [{ field: 'address', apa: left, mla: left, chicago: left }], reports: undefined })).toEqual(
      ['No web address is known: APA, MLA and Chicago leave it out.'],
    );
  });

  it('says where letters or words have to be looked at', () => {
    expect(words({ sentenceCase: true, reports: undefined })).toEqual([
      'APA sets the title as a sentence: lower the capitals that are no names.',
    ]);
    expect(words({ reports: { names: ['A'], quoted: false, differs: true } })).toEqual([
      'The document it comes from prints other words: compare them before you quote.',
      'The words are the reporter’s: do not put them in quotation marks as theirs.',
    ]);
    expect(words({ reports: { names: ['A'], quoted: true, differs: false } })).toEqual([]);
  });
});

describe('a line in context in the terminal', () => {
  const around = (reach: number, id = 's02') => show(expectKind(context(firstArchive, { id, reach }), 'context'));

  it('stands in its place, marked by words', () => {
    const blocks = around(1).split('\n\n');
    expect(blocks[0]).toBe('Around s02\ns01 to s03 · 3 of 16 lines');
    expect(blocks[1]).toMatch(/^○ Paraphrase · .*\n│ US President[^]* · s01 · error in source$/);
    expect(blocks[2]).toMatch(/^This line\n◐ Partial quote · .*\n│ During an hour[^]* · s02$/);
    expect(blocks[3]).toMatch(/ · s03$/);
    expect(blocks[4]).toContain('readout statement s02');
  });

  it('says where more or fewer lines are asked for than are shown', () => {
    expect(around(11)).toContain('\n10 lines on each side are the most shown at once\n');
    expect(around(0)).toContain('\n1 line on each side is the least shown at once\n');
    expect(around(10)).not.toContain('at once');
  });
});

it('an opened line has its link and what to type next, with its record where several are open', () => {
  const text = show(expectKind(statement(firstArchive, { id: 's05' }), 'statement'));
  expect(text).toContain(`\nLink to the words\n${citation.link!.url}\n`);
  expect(text).toMatch(/More lines around it: readout context s05 ·\s+to cite it:\s+readout cite s05\n$/);
  const archive = openArchive([firstRecord, secondRecord]);
  const opened = expectKind(statement(archive, { id: 's05', record: firstRecord.id }), 'statement');
  expect(show(opened, plainStyle.italic, archive).replaceAll('\n', ' ')).toContain(`cite s05@${firstRecord.id}`);
});

import { describe, expect, it } from 'vitest';
import { statement } from '../../src/answers/statement.ts';
import { openArchive } from '../../src/answers/archive.ts';
import { renderText } from '../../src/render/text/render.ts';
import { plainStyle } from '../../src/render/text/style.ts';
import { secondRecord } from '../answers/second-record.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';

function show(id: string, archive = firstArchive): string {
  return renderText({ kind: 'answered', answer: statement(archive, { id }) }, archive, {
    width: 200,
    style: plainStyle,
    typeStep: ({ command, words }) => ['readout', command, words].filter(Boolean).join(' '),
    typePage: () => '',
    typeOption: (name) => `--${name}`,
  });
}

describe('an opened statement, as text', () => {
  it('says first which it is and what it is on', () => {
    expect(show('s05')).toMatch(
      /^Statement s05\n5 of 16 · Taiwan and the China seas · Human rights in China\n\n◐ Partial quote/,
    );
  });

  it('keeps the error, and says what is likely and on what evidence', () => {
    expect(show('s05')).toContain(
      [
        'Error in source',
        '“desert concerned” is so in source and is kept. The published readout prints other words here.',
        'Likely: they shared concern',
        '– Readout of President Biden’s Meeting with Prime Minister Kishida of Japan',
        '  https://bidenwhitehouse.archives.gov/',
      ].join('\n'),
    );
  });

  it('leaves an address whole, however narrow the place', () => {
    expect(show('s05')).toMatch(/\n {2}https:\/\/\S{100,}\n/);
  });

  it('shows the lines around it with their own labels', () => {
    expect(show('s05')).toMatch(
      /Context\n\nBefore\n◉ Verbatim, as reported · .*\n│ "The two leaders[^\n]*\nvia Republic World · 21 Jan 2022 · s04/,
    );
    expect(show('s01')).not.toContain('Before');
    expect(show('s16')).not.toContain('After');
  });

  it('lists who says so', () => {
    expect(show('s05')).toMatch(
      /Who says so\n1\. Biden and Kishida: described, not quoted\n2\. White House: words in quotation marks, not all as in\n– Readout/,
    );
    expect(show('s02')).toContain('jointly: words in quotation marks\n– Readout');
    expect(show('s05')).toContain('3. Republic World: printed it; text held here\n');
    expect(show('s11')).toContain('1. Joe Biden: own words\n');
  });

  it('tells where accounts differ, and which of them the line is', () => {
    expect(show('s02')).toContain('Length of the meeting: accounts differ\n1 hour 20 minutes (this line)\n');
    expect(show('s02')).toContain('1 hour 20 minutes and 80 minutes agree.');
  });

  it('asks back where two records use the id', () => {
    const both = openArchive([firstRecord, secondRecord]);
    expect(show('s05', both)).toMatch(/^2 statements fit s05\n.*\n\ns05@biden-kishida-2022-01-21/);
    expect(show('s05@biden-kishida-2022-01-21', both)).toMatch(/^Statement s05\n/);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSpace } from '../../../bench/import/gold.ts';
import { text } from '../../../src/import/formats/text.ts';
import { readFrontMatter } from '../../../src/import/labelled/paragraphs/front-matter.ts';
import { isMarkdown } from '../../../src/import/labelled/paragraphs/markdown.ts';
import { readFile } from '../../../src/import/reading/read-file.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { damaged } from '../cues/reading.ts';
import { letters, lettersOf, report, spoken, talk } from '../labelled/reading.ts';
import { detects, readOrRefused, units } from '../reading.ts';
import { expectGold, gold, hasSamples, sample, turnsByName } from '../samples.ts';

const PAGE = `---
tags: press-briefings
date: '2022-01-21'
source_url: https://bidenwhitehouse.archives.gov/briefing-room/x/
published_time: 2022-01-21 17:18:50-05:00
title: "Press Briefing by Jane\\_Roe,\\_\\
  January 21"
---
 
James S. Brady Press Briefing Room

12:23 P.M. EST  
  
MS. ROE:  Hi, everyone.  \\[I\\] have two items for all of you at the top of this,
so bear with me for as long as it takes to read them out to all of you who
came.  
  
As you all saw, today the President delivered remarks on the economy and on
Albanese: he said that it grows.  

Q\u00a0 \u00a0 \u00a0 Why?

(Laughter.)

MR. DOE: (As interpreted.)  Because.

12:43 P.M. EST
`;

describe('a text', () => {
  test('is what is left when no other format knows a file', () => {
    expect([detects(text, 'anything'), detects(text, '')]).toEqual([true, false]);
    expect(() => talk(' \n\n')).toThrow('The file has no words. Give one with the text of a meeting.');
  });

  test('may begin with a time in brackets, which is no list of JSON', () => {
    const lines = '[00:00:01] Ann: One.\n[00:00:05] Bob: Two.\n[00:00:09] Ann: Three.';
    expect([detects(text, lines), detects(text, '[1, 2]'), detects(text, '[{"a": 1'), detects(text, '[ "a')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const read = readFile({ name: 'a.txt', content: lines });
    expect('reading' in read && read.format.id).toBe('text');
  });

  test('is a page with front matter', () => {
    const reading = talk(PAGE);
    expect(reading.about).toEqual({
      title: 'Press Briefing by Jane Roe, January 21',
      date: '2022-01-21',
      location: 'James S. Brady Press Briefing Room',
      url: 'https://bidenwhitehouse.archives.gov/briefing-room/x/',
      published: '2022-01-21T17:18:50-05:00',
    });
    expect(spoken(reading)).toEqual([
      'MS. ROE: Hi, everyone.  [I] have two items for all of you at the top of this, so bear with me for as long as it takes to read them out to all of you who came.',
      '+: As you all saw, today the President delivered remarks on the economy and on Albanese: he said that it grows.',
      'Q: Why?',
      '(scene): (Laughter.)',
      'MR. DOE: (As interpreted.)  Because.',
    ]);
    expect(reading.segments.map(({ line }) => line)).toEqual([14, 18, 21, 23, 25]);
    expect([reading.present, units(reading), reading.words]).toEqual([8, 8, 'transcribed']);
  });

  test('gives whatever letters it has, however it is damaged', () => {
    const texts = [
      PAGE.replaceAll('\\', ''),
      'Ann: One.\nBob: Two.\nAnn:\nThree.\n\n>> Four.\n\nMR. DOE: (As interpreted.) Five.',
    ];
    const body = (file: string) => file.split('\n').slice(readFrontMatter(file).lines).join('\n');
    fc.assert(
      fc.property(damaged(texts), (file) => {
        const reading = readOrRefused(text, file);
        if (!reading || isMarkdown(body(file))) return;
        expect(lettersOf(reading)).toBe(letters(body(file)));
      }),
      { numRuns: fuzzRuns() },
    );
  });

  test('never breaks the reader as Markdown either', () => {
    const markdown =
      '# Talk\n\n**Ann:** *One* [two](https://b.org).\n\n- `three`\n\n> **Bob**: four\\_\n\n__Ann__: five <b>six</b>';
    fc.assert(
      fc.property(damaged([PAGE, markdown]), (file) => void readOrRefused(text, file)),
      { numRuns: fuzzRuns() },
    );
  });
});

describe('front matter', () => {
  test('gives plain values by name, and nothing nested', () => {
    const { about, lines, notes } = readFrontMatter(
      '---\ntitle: &t Talk of *two*\nlang: en-GB\nauthor: {name: x}\nlocation: *t\nurl: javascript:alert(1)\ndate: May\npublisher:\n  - A\n---\nx',
    );
    expect(about).toEqual({ title: 'Talk of *two*', lang: 'en-GB' });
    expect([lines, notes]).toEqual([10, []]);
  });

  test('is none without its end, its beginning or a name', () => {
    for (const file of [
      '---\ntitle: x\n',
      'x\n---\ntitle: x\n---\n',
      '---\nAnd so.\n---\n',
      `---\ntitle: x\n${'#\n'.repeat(300)}---\n`,
    ]) {
      expect(readFrontMatter(file).lines).toBe(0);
    }
  });

  test('is passed over with a note where it is no YAML, or nests without end', () => {
    for (const hostile of ['"', '['.repeat(9000), '- '.repeat(7000), `{a: ${'{b: '.repeat(3000)}`]) {
      const { about, lines, notes } = readFrontMatter(`---\ntitle: x\nb: ${hostile}\n---\nx`);
      expect([about, lines]).toEqual([{}, 4]);
      expect(notes.map(({ message }) => message)).toEqual([
        'The front matter is no plain YAML, so it was not read. Give title and date as options.',
      ]);
    }
  });

  test('does not follow aliases, which could grow without end', () => {
    const doubled = Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n');
    expect(readFrontMatter(`---\ntitle: x\na0: &a0 y\n${doubled}\n---\n`).about).toEqual({ title: 'x' });
  });
});

describe.skipIf(!hasSamples)('real texts (needs ../shared/samples)', () => {
  test.each(['plain.txt', 'bold.md', 'briefing.txt'])('%s gives every word under the right name', (name) => {
    expectGold(turnsByName(talk(sample(`generated/${name}`))));
  });

  const page = (name: string) => sample(`whitehouse/${name}`);
  const BRIEFING = '2022-01-21-press-briefing-by-press-secretary-jen-psaki-january-21-2022.md';
  const JOINT = '2022-05-23-remarks-by-president-biden-and-prime-minister-fumio-kishida-of-japan-in-joint-p.md';
  const QUAD = '2022-05-24-remarks-by-president-biden-prime-minister-kishida-fumio-of-japan-prime-minister.md';
  const READOUT = '2022-01-21-readout-of-president-bidens-meeting-with-prime-minister-kishida-of-japan.md';

  test.each([
    [BRIEFING, { 'MS. PSAKI': 53, Q: 53, 'THE PRESIDENT': 1, 'MS. JEAN-PIERRE': 1 }, 205],
    [JOINT, { 'PRIME MINISTER KISHIDA': 5, 'PRESIDENT BIDEN': 12, MODERATOR: 3, Q: 14 }, 156],
    [
      QUAD,
      { 'PRIME MINISTER KISHIDA': 3, 'PRIME MINISTER ALBANESE': 1, 'PRIME MINISTER MODI': 1, 'PRESIDENT BIDEN': 1 },
      57,
    ],
  ])('%s has each of its turns, and every paragraph', (name, labels, present) => {
    const reading = talk(page(name));
    const counts: Record<string, number> = {};
    for (const { speaker } of reading.segments) if (speaker !== undefined) counts[speaker] = (counts[speaker] ?? 0) + 1;
    expect(counts).toEqual(labels);
    expect([reading.present, units(reading), reading.words]).toEqual([present, present, 'transcribed']);
  });

  test('the joint press conference has the words that were taken from it', () => {
    const said = turnsByName(talk(page(JOINT)));
    const letterCount = (all: readonly { readonly text: string }[]) =>
      letters(all.map(({ text: words }) => words).join()).length;
    // One label stands in the middle of a paragraph of the sample, whose page has it at the beginning of a line.
    expect(letterCount(said) + letters('PRESIDENT BIDEN').length).toBe(letterCount(gold()));
    expect(said.slice(0, 14)).toEqual(gold().slice(0, 14));
  });

  test('the Quad summit has its title, place, day and interpreted words', () => {
    const { about, segments } = talk(page(QUAD));
    expect(about.title).toMatch(/^Remarks by President Biden, .* at the Second In-Person Quad Leaders’ Summit$/);
    expect([about.date, about.location]).toEqual(['2022-05-24', 'Kantei, Tokyo, Japan']);
    expect(segments.find(({ speaker }) => speaker === 'PRESIDENT BIDEN')?.interpreted).toBeUndefined();
    expect(segments.filter(({ interpreted }) => interpreted === true).length).toBeGreaterThan(9);
  });

  test('a readout is a report', () => {
    const reading = report(page(READOUT));
    expect(reading.text).toContain('push back against the People’s Republic of China (PRC)’s attempts');
    expect(reading.text.split('\n\n')).toHaveLength(7);
    expect(reading.omitted.map(({ line, text: mark }) => [line, mark])).toEqual([[110, '###']]);
  });
});

const ARTICLE = `${import.meta.dirname}/../../../data/biden-kishida-2022-01-21/article.txt`;

test('a news article is a report, word for word', () => {
  const article = readFileSync(ARTICLE, 'utf8');
  expect(foldSpace(report(article).text)).toBe(foldSpace(article));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../../src/import/formats/html.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { damaged } from '../cues/reading.ts';
import { report, spoken, talk } from '../labelled/reading.ts';
import { detects, read, readOrRefused, units } from '../reading.ts';

const PAGE = `<!DOCTYPE html>
<html lang="en-US"><head><title>Remarks | Site</title>
<meta property="og:title" content="Remarks by two &amp; more"><meta property="og:site_name" content="The Site">
<meta property="article:published_time" content="2022-05-24T06:51:25+00:00"><meta name="author" content="A. Writer">
<link rel="canonical" href="https://www.example.org/x/"></head>
<body><header><h1>The Site</h1></header><nav><a href="/">Home</a></nav>
<script>document.write("<p>MR. X: evil</p>");</script><style>p { color: red }</style>
<main><article><header><h1>Remarks by two</h1></header>
<p>Akasaka Palace<br>Tokyo, Japan</p><p>2:16 P.M. JST</p>
<p><strong>PRIME MINISTER KISHIDA:</strong>&nbsp; (As interpreted.)&nbsp; Well,
  this is wrapped &amp; <em>set</em>.</p>
<p>And so on.</p>
<p>Q&nbsp; &nbsp; Why?</p><div hidden>Secret</div><p style="display: none">Secret</p>
<figure><img src="x.png"><figcaption>A picture</figcaption></figure>
<p>PRESIDENT BIDEN:&nbsp; Because.</p><aside>Read more</aside>
</article></main><div>Subscribe</div><footer>Foot</footer></body></html>`;

describe('a web page', () => {
  test('is known by what it begins with', () => {
    const pages = [
      PAGE,
      '<p>x</p>',
      ' <!-- x --><html>',
      '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><body class=x>',
      '<div class="a">x',
      '<BODY>',
    ];
    expect(pages.filter((page) => !detects(html, page))).toEqual([]);
    const others = [
      '',
      'a <p>x</p>',
      '<TEI><p>x</p></TEI>',
      '<akomaNtoso/>',
      '{"a":"<html>"}',
      '<v Ann>x',
      '<s>x</s> y',
    ];
    expect(others.filter((page) => detects(html, page))).toEqual([]);
  });

  test('gives the words of its main part, with who says them', () => {
    const reading = talk(PAGE, html);
    expect(spoken(reading)).toEqual([
      'PRIME MINISTER KISHIDA: (As interpreted.)\u00a0 Well, this is wrapped & set.',
      '+: And so on.',
      'Q: Why?',
      'PRESIDENT BIDEN: Because.',
    ]);
    expect(reading.segments.map(({ line, interpreted = false }) => [line, interpreted])).toEqual([
      [10, true],
      [12, true],
      [13, false],
      [15, false],
    ]);
    expect([reading.present, units(reading)]).toEqual([8, 8]);
  });

  test('tells its title, place, language, address, publisher, author and day of publication', () => {
    expect(talk(PAGE, html).about).toEqual({
      title: 'Remarks by two',
      lang: 'en-US',
      location: 'Akasaka Palace, Tokyo, Japan',
      url: 'https://www.example.org/x/',
      publisher: 'The Site',
      author: 'A. Writer',
      published: '2022-05-24T06:51:25+00:00',
    });
    const { about } = report(
      '<html><head><title>One\n two</title></head><body><h2>Part</h2><p>It was so.</p></body></html>',
      html,
    );
    expect(about).toEqual({ title: 'One two' });
  });

  test('says what it left out', () => {
    const left = talk(PAGE, html).omitted.filter(({ units: counted }) => counted === 0);
    expect(left.map(({ line, text, why }) => [line, text, why])).toEqual([
      [6, 'The Site', 'It is the head of the page.'],
      [6, 'Home', 'It is the navigation of the page.'],
      [13, 'Secret', 'It is hidden on the page.'],
      [13, 'Secret', 'It is hidden on the page.'],
      [14, 'A picture', 'It is the caption of a picture.'],
      [15, 'Read more', 'It stands beside the text of the page.'],
      [16, 'Foot', 'It is the foot of the page.'],
      [16, 'Subscribe', 'It stands outside the main text of the page.'],
    ]);
  });

  test('says of words that are not shown as text where they stand, and of none where there are none', () => {
    const page = `<body>
<p>It was <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt></rt></ruby> so.</p>
<textarea>Your words</textarea><select><option>One<option>Two</select>
<noscript><p>Switch programs on.</p></noscript><noscript><img src="x"></noscript>
<div style="display:none">Gone <script>code()</script></div><div hidden></div><button>Share</button>
<svg><style>a { b: c }</style><text>Drawn</text></svg><template></template></body>`;
    const { text, omitted } = report(page, html);
    expect(text).toBe('It was 漢字 so.');
    expect(omitted.map(({ line, text: words, why, units: counted }) => [line, words, why, counted])).toEqual([
      [3, 'Your words', 'It is a field to fill in.', 0],
      [3, 'One Two', 'It is a field to fill in.', 0],
      [4, 'Switch programs on.', 'It is shown only where no programs run.', 0],
      [5, 'Gone', 'It is hidden on the page.', 0],
      [5, 'Share', 'It is a button of the page.', 0],
      [6, 'Drawn', 'It stands in a picture.', 0],
      [2, 'kan', 'It says how to read the words beside it.', 0],
    ]);
  });

  test('says of readings beside its words once', () => {
    const { omitted } = report(`<p>It was so.</p>\n<p>${'<ruby>漢<rt>kan</rt></ruby>\n'.repeat(300)}</p>`, html);
    expect(omitted.map(({ line, why }) => [line, why])).toEqual([
      [2, '300 readings stand beside words, the first on this line.'],
    ]);
    expect(omitted[0]?.text.length).toBeLessThan(210);
  });

  test('has speakers in tables, in lists of terms, and in text set as it is', () => {
    const rows =
      '<tr><th>Speaker</th><th>Text</th></tr><tr><td>Ann</td><td>One.</td></tr><tr><td>Bob</td><td><p>Two.</p><p>Three.</p></td></tr>';
    const again = '<tr><td>Ann</td><td>Four.</td></tr>';
    expect(spoken(talk(`<table>${rows}${again}</table>`, html))).toEqual([
      'Ann: One.',
      'Bob: Two.',
      '+: Three.',
      'Ann: Four.',
    ]);
    const timed = ['Ann', 'Bob', 'Ann']
      .map((name, n) => `<tr><td>00:0${n}</td><td>${name}</td><td>Yes.</td></tr>`)
      .join('');
    const reading = talk(`<table>${timed}</table>`, html);
    expect(reading.segments.map(({ speaker, start }) => [speaker, start])).toEqual([
      ['Ann', 0],
      ['Bob', 1],
      ['Ann', 2],
    ]);
    expect(spoken(talk('<dl><dt>Ann<dd>One.<dt>Bob<dd>Two.<dt>Ann<dd>Three.</dl>', html))).toEqual([
      'Ann: One.',
      'Bob: Two.',
      'Ann: Three.',
    ]);
    const pre = talk('<body>\n<pre>\nAnn: One.\nBob: Two.\n\nAnn: Three.</pre>', html);
    expect(pre.segments.map(({ speaker, line }) => [speaker, line])).toEqual([
      ['Ann', 3],
      ['Bob', 4],
      ['Ann', 6],
    ]);
  });

  test('is refused where it has no words, or nests without end', () => {
    expect(() => read(html, '<html><body><script>x</script></body></html>')).toThrow(
      'The page has no words of its own.',
    );
    expect(() => read(html, '<div>'.repeat(1_000_000))).toThrow('The page is nested too deeply');
    expect(() => read(html, '<p>a'.repeat(200_000))).toThrow('more than 100,000 paragraphs');
  });

  test('never breaks the reader, however it is damaged', () => {
    const table =
      '<body><table><tr><td>Ann<td>One.<tr><td>Bob<td>Two.</table><pre>Ann: x\nBob: y</pre><dl><dt>Ann<dd>Yes.</dl>';
    fc.assert(
      fc.property(damaged([PAGE, table]), (page) => void readOrRefused(html, page)),
      { numRuns: fuzzRuns() },
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crecPage } from '../../../src/import/formats/crec-page.ts';
import { byLine } from '../by-line.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { detects, fileOf, read, readOrRefused, refusalOf, units } from '../reading.ts';
import { hasSamples, sample } from '../samples.ts';
import { damaged, told } from '../xml/official.ts';

const RECORD = `[Congressional Record Volume 170, Number 8 (Monday, March 4, 2024)]
[House]
[Pages H1-H2]
From the Congressional Record Online through the Government Publishing Office [<a href="https://www.gpo.gov">www.gpo.gov</a>]




[[Page H1]]



                  THE BRIDGE OVER
                      THE ASH

  The House met at 10 a.m.
  Ms. ASH of Ohio. Mr. Speaker, I rise for R&amp;D and for a
bridge. Mr. ELM rose. Ms. Jones did not--
and I do not.
  Ms. Oak said a word or two.
       \`\`A bridge is a bridge for all who live on this and on that
     side of a river.''
  I ask that it go

[[Page H2]]

on.
  There being no objection, the letter was ordered to be printed in
the Record, as follows:

                            The Board

     THE LETTER.

  Mr. D'ELM, Jr. I do not.
  Mr. McELM. I do.
  The SPEAKER pro tempore (Ms. Oak). Without objection.
  The Clerk read as follows:
       A bill.
  Mr. VAN ELM. Order.

                          ____________________


`;
const PAGE = `<html>
<head>
<title>Congressional Record, Volume 170 Issue 8</title>
</head>
<body><pre>
${RECORD}</pre></body>
</html>`;

test('reads turns, headings, what the reporters tell, and what is printed', () => {
  expect(told(read(crecPage, PAGE))).toEqual([
    'heading|THE BRIDGE OVER THE ASH',
    'narrative|The House met at 10 a.m.',
    "speech|Ms. ASH of Ohio|Mr. Speaker, I rise for R&D and for a bridge. Mr. ELM rose. Ms. Jones did not--and I do not.\nMs. Oak said a word or two.\n``A bridge is a bridge for all who live on this and on that side of a river.''\nI ask that it go on.",
    'narrative|There being no objection, the letter was ordered to be printed in the Record, as follows:',
    'other|The Board\nTHE LETTER.',
    "speech|Mr. D'ELM, Jr|I do not.",
    'speech|Mr. McELM|I do.',
    'speech|The SPEAKER pro tempore (Ms. Oak)|Without objection.',
    'narrative|The Clerk read as follows:',
    'other|A bill.',
    'speech|Mr. VAN ELM|Order.',
  ]);
});

test('counts every line, and says what is not imported', () => {
  const reading = read(crecPage, PAGE);
  expect([reading.present, units(reading)]).toEqual([28, 28]);
  expect(byLine(reading.omitted).map(({ line, units, why }) => [line, units, why])).toEqual([
    [6, 4, 'It is the head of the page, with its day and pages.'],
    [14, 1, 'It is the mark of a page.'],
    [30, 1, 'It is the mark of a page.'],
    [47, 1, 'It is a rule between two parts.'],
  ]);
  expect(reading.segments[2]?.line).toBe(22);
});

test('takes day, place and publisher from the head', () => {
  expect(read(crecPage, PAGE).about).toEqual({
    title: 'THE BRIDGE OVER THE ASH',
    date: '2024-03-04',
    location: 'House',
    publisher: 'Government Publishing Office',
  });
});

test('reads the text of a page without its mark-up', () => {
  const text = RECORD.replace(/<[^>]*>/g, '');
  expect(crecPage.detect(fileOf(text))).toBe(true);
  expect(told(read(crecPage, text)).at(-1)).toBe('speech|Mr. VAN ELM|Order.');
});

test('sets flush lines apart, but for a sentence that a page parts', () => {
  const text = `[Congressional Record Volume 1]

                House of Representatives
The House was not in session. It meets on

[[Page H2]]

Tuesday.

Monday, March 4, 2024
  Mr. ELM. Yes.
                 ______
  The House adjourned.

[Congressional Record Volume 2]

  Ms. ASH. No.

[Congressional Record Volume 3]

  The Senate met.
`;
  expect(told(read(crecPage, text))).toEqual([
    'heading|House of Representatives',
    'narrative|The House was not in session. It meets on Tuesday.\nMonday, March 4, 2024',
    'speech|Mr. ELM|Yes.',
    'narrative|The House adjourned.',
    'speech|Ms. ASH|No.',
    'narrative|The Senate met.',
  ]);
});

test('reads one page after another', () => {
  const reading = read(crecPage, RECORD + RECORD.replaceAll('VAN ELM', 'FIR'));
  expect(told(reading).filter((line) => line.endsWith('Order.'))).toEqual([
    'speech|Mr. VAN ELM|Order.',
    'speech|Mr. FIR|Order.',
  ]);
  expect(units(reading)).toBe(reading.present);
});

test.each([
  'Mr. GRASSLEY',
  'Mrs. McCARTHY of New York',
  'Ms. JACKSON-LEE of Texas',
  'Mr. DeFAZIO',
  "Mr. D'AMATO",
  'Mr. E. ELM',
  'Mr. Elm',
  'Ms. EDDIE BERNICE JOHNSON of Texas',
  'The PRESIDING OFFICER',
  'The ACTING PRESIDENT pro tempore',
  'The SPEAKER pro tempore (Mr. Elm)',
  'The CHAIRMAN',
  'The VICE PRESIDENT',
  'Mr. President',
  'The Senate',
  'Mr. LINCOLN DIAZ-BALART of Florida',
  'Ms. SÁNCHEZ',
  'Mr. de la GARZA',
  'Ms. NORTON of the District of Columbia',
  'Mr. Manager ELM',
  'The Acting CHAIR',
  'The CLERK',
])('knows by its capitals whether %s is a speaker', (label) => {
  const { segments } = read(crecPage, `[Congressional Record Volume 1]\n\n  ${label}. Yes.\n`);
  const isLabel = !['Mr. Elm', 'Mr. President', 'The Senate'].includes(label);
  expect(segments[0]?.speaker).toBe(isLabel ? label : undefined);
});

test.each([
  ['<pre>', false],
  ['[Congressional Record Volume 1]', true],
  ['As [Congressional Record Volume 1] has it, he spoke.', false],
  [`${' '.repeat(6000)}<pre>[Congressional Record Volume 1]`, false],
])('knows a page by its head: %j', (text, known) => {
  expect(crecPage.detect(fileOf(text))).toBe(known);
});

test('a line of 8 MB of stars is a line', () => {
  const { segments } = read(crecPage, `[Congressional Record Volume 1]\n\n  ${'* '.repeat(4_000_000)}`);
  expect(segments).toHaveLength(1);
});

test('refuses a page of nothing but a head', () => {
  expect(refusalOf(() => read(crecPage, '[Congressional Record Volume 1]\n\n[[Page S1]]\n')).message).toMatch(
    /no words besides its head/,
  );
});

test.skipIf(!hasSamples)('reads a page of the Senate (needs ../shared/samples)', () => {
  const text = sample('crec/CREC-1997-01-28-pt1-PgS695.htm');
  const reading = read(crecPage, text);
  expect(units(reading)).toBe(reading.present);
  expect(reading.segments.map(({ partType, speaker }) => speaker ?? partType)).toEqual([
    'heading',
    'Mr. GRASSLEY',
    'narrative',
    'other',
    'narrative',
    'The PRESIDING OFFICER',
  ]);
});

test('a damaged file is read whole or refused', () => {
  const texts = [PAGE, RECORD, ...(hasSamples ? [sample('crec/CREC-1997-01-28-pt1-PgS695.htm')] : [])];
  fc.assert(
    fc.property(damaged(texts), (text) => {
      if (detects(crecPage, text)) readOrRefused(crecPage, text);
    }),
    { numRuns: fuzzRuns() },
  );
});

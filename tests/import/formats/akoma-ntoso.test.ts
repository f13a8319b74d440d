import fc from 'fast-check';
import { expect, test } from 'vitest';
import { akomaNtoso } from '../../../src/import/formats/akoma-ntoso.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { detects, fileOf, read, readOrRefused, refusalOf, units } from '../reading.ts';
import { expectGold, hasSamples, sample, turnsByName } from '../samples.ts';
import { damaged, told } from '../xml/official.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

function debate(body: string, references = ''): string {
  return `<akomaNtoso xmlns="${NAMESPACE}">
<debate name="hansard"><meta><identification source="#s">
<FRBRExpression><FRBRdate date="2024-03-09" name="markup"/><FRBRlanguage language="eng"/></FRBRExpression>
<FRBRWork><FRBRthis value="https://parliament.example/debates/1/main"/><FRBRdate date="2024-03-04" name="sitting"/><FRBRauthor href="#house"/></FRBRWork>
</identification><references source="#s">
<TLCPerson eId="ann" href="/p/ann" showAs="Ann Ash"/><TLCPerson eId="bo" href="/p/bo" showAs="Bo Elm" shortForm="Elm"/>
<TLCRole eId="chair" href="/r/chair" showAs="Chair"/><TLCOrganization eId="house" href="/o/house" showAs="The House"/>${references}
</references></meta>
<debateBody>${body}</debateBody></debate></akomaNtoso>`;
}

const SITTING = debate(`<debateSection name="sitting">
<heading>The bridge</heading>
<scene>The House meets at <recordedTime time="2024-03-04T09:00:00">nine</recordedTime>.</scene>
<speech by="#ann" as="#chair"><from>The Chair:</from>
<p>We open  the <b>bri</b>dge<authorialNote marker="1"><p>Over the Ash.</p></authorialNote> in
   May.<eol/>(<i>Applause</i>)</p>
<remark>[Laughter]</remark>
<p>Questions?</p></speech>
<question by="#bo" to="#ann"><from>Mr. Elm</from><p>When exactly? <remark>[Interruption]</remark></p><ul><li>Which day;</li><li>which hour?</li></ul></question>
<answer by="#ann"><from>The Chair</from><p>On the first.</p></answer>
<narrative>The House rises.</narrative></debateSection>`);

test('reads speeches, questions, answers and what is told, in their order', () => {
  const reading = read(akomaNtoso, SITTING);
  expect(told(reading)).toEqual([
    'heading|The bridge',
    'scene|The House meets at nine.',
    'speech|The Chair|We open the bridge in May. (Applause)',
    'scene|[Laughter]',
    'speech|The Chair|Questions?',
    'question|Mr. Elm|When exactly? [Interruption]\nWhich day;\nwhich hour?',
    'answer|The Chair|On the first.',
    'narrative|The House rises.',
  ]);
  expect(reading.words).toBe('edited');
  expect(reading.segments.map(({ line }) => line)).toEqual([10, 11, 13, 15, 16, 17, 18, 19]);
  expect([reading.present, units(reading)]).toEqual([10, 10]);
  expect(reading.omitted).toEqual([
    { line: 13, text: 'Over the Ash.', why: 'It is a note by those who made the file.', units: 0 },
  ]);
});

test('tells who the printed names are, and in which role they speak', () => {
  expect(read(akomaNtoso, SITTING).people).toEqual([
    { label: 'The Chair', name: 'Ann Ash', type: 'person', roles: ['Chair'] },
    { label: 'Mr. Elm', name: 'Bo Elm', type: 'person', altNames: ['Elm'], roles: [] },
  ]);
});

test('takes the day of the sitting and not of the file', () => {
  expect(read(akomaNtoso, SITTING).about).toEqual({
    title: 'The bridge',
    date: '2024-03-04',
    lang: 'en',
    url: 'https://parliament.example/debates/1/main',
    author: 'The House',
  });
});

test('keeps two people apart for whom one name is printed', () => {
  const reading = read(
    akomaNtoso,
    debate(
      `<speech by="#ann"><from>The Speaker</from><p>Order.</p></speech><speech by="#bo"><from>The Speaker</from><p>Order, order.</p></speech>`,
    ),
  );
  expect(told(reading)).toEqual(['speech|#ann|Order.', 'speech|#bo|Order, order.']);
  expect(reading.people.map(({ label, name }) => `${label}=${name}`)).toEqual(['#ann=Ann Ash', '#bo=Bo Elm']);
  expect(reading.notes[0]?.message).toBe(
    '“The Speaker”: printed for more than one person, who are kept apart by the ids the file gives them.',
  );
});

test('does not guess who an unknown reference is', () => {
  const reading = read(
    akomaNtoso,
    debate(
      '<speech by="#ghost"><p>Boo.</p></speech><speech by="#"><p>Who?</p></speech><speech by="#ghost2"><from>Mx. Fog</from><p>I.</p></speech>',
    ),
  );
  expect(told(reading)).toEqual(['speech|#ghost|Boo.', 'speech|Who?', 'speech|Mx. Fog|I.']);
  expect(reading.people).toEqual([]);
  expect(reading.notes.map(({ message }) => message)).toEqual([
    'The file does not say who is meant by “#ghost”, “#ghost2”.',
  ]);
});

test('what nobody says is kept, each part by itself, and the printed title is the title', () => {
  const long = 'A'.repeat(20_000);
  const body = `<preface><p>THE HOUSE</p><p><docTitle>Report of 4 March</docTitle></p></preface><rollCall><p>Ann Ash.</p></rollCall>`;
  const reading = read(akomaNtoso, debate(`<heading>${long}</heading>${body}`));
  expect(told(reading).slice(1)).toEqual(['other|THE HOUSE\nReport of 4 March', 'other|Ann Ash.']);
  expect(reading.about.title).toBe('Report of 4 March');
});

test('says which speech has no words', () => {
  const reading = read(
    akomaNtoso,
    debate('<speech by="#ann"><p>Yes.</p></speech>\n<speech by="#bo"><from>Mr. Elm</from><p> </p></speech>'),
  );
  expect(reading.omitted).toEqual([{ line: 10, text: 'Mr. Elm', why: 'The speech has no words.', units: 0 }]);
});

test('reads prefixes, version 2, CDATA, comments and instructions', () => {
  const text = `<akn:akomaNtoso xmlns:akn="http://www.akomantoso.org/2.0"><akn:debate><akn:meta><akn:references>
<akn:TLCPerson id="ann" href="/a" showAs="Ann Ash"/></akn:references></akn:meta><akn:debateBody>
<akn:speech by=" #ann"><akn:p>One<!-- two --> <?three?><![CDATA[<four> ]]>&amp; five</akn:p></akn:speech></akn:debateBody></akn:debate></akn:akomaNtoso>`;
  expect(akomaNtoso.detect(fileOf(text))).toBe(true);
  const reading = read(akomaNtoso, text);
  expect(told(reading)).toEqual(['speech|#ann|One <four> & five']);
  expect(reading.people[0]?.name).toBe('Ann Ash');
  expect(reading.omitted).toEqual([{ line: 3, text: 'two', why: 'It is a comment in the file.', units: 0 }]);
});

test('speeches of a group are of its speaker, where they name none', () => {
  const text = debate(
    '<speechGroup by="#bo"><speech><p>One.</p></speech><speech by="#ann"><p>Two.</p></speech></speechGroup>',
  );
  expect(told(read(akomaNtoso, text))).toEqual(['speech|#bo|One.', 'speech|#ann|Two.']);
});

test.each([
  [`<akomaNtoso xmlns="${NAMESPACE}"><act><body><p>1.</p></body></act></akomaNtoso>`, /not of a debate/],
  [debate('<speech by="#ann"/>'), /no words/],
  [SITTING.slice(0, 900), /ends too early/],
  ['<!DOCTYPE akomaNtoso [<!ENTITY a "a">]>' + SITTING, /declares entities/],
])('refuses what is no debate with words', (text, message) => {
  expect(akomaNtoso.detect(fileOf(text))).toBe(true);
  expect(refusalOf(() => read(akomaNtoso, text)).message).toMatch(message);
});

test('reads 8 MB of paragraphs', () => {
  const many = 8_000_000 / 10;
  const reading = read(akomaNtoso, debate(`<speech by="#ann">${'<p>Yes</p>'.repeat(many)}</speech>`));
  expect(reading.segments).toHaveLength(1);
  expect(reading.segments[0]?.units).toBe(many);
});

test.skipIf(!hasSamples)('reads the press conference word for word (needs ../shared/samples)', () => {
  const text = sample('generated/debate.akn.xml');
  expectGold(turnsByName(read(akomaNtoso, text)));
});

test.skipIf(!hasSamples)('loses no paragraph of the example of the standard (needs ../shared/samples)', () => {
  const text = sample('akn/Debate_Bungeni_1995-10-31.xml');
  const reading = read(akomaNtoso, text);
  expect([reading.present, units(reading)]).toEqual([29, 29]);
  expect(reading.segments.flatMap(({ speaker }) => speaker ?? [])).toEqual([
    'Prof. Brown',
    'Mr. Adam',
    'Mr. Speaker',
    'Mr. Cameroon',
    'Mr. White',
  ]);
});

test('a damaged file is read whole or refused', () => {
  const texts = [SITTING, ...(hasSamples ? [sample('akn/Debate_Bungeni_1995-10-31.xml')] : [])];
  fc.assert(
    fc.property(damaged(texts), (text) => {
      if (detects(akomaNtoso, text)) readOrRefused(akomaNtoso, text);
    }),
    { numRuns: fuzzRuns() },
  );
});

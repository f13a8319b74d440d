import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parlamint } from '../../../src/import/formats/parlamint.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { detects, fileOf, read, readOrRefused, refusalOf, units } from '../reading.ts';
import { expectGold, hasSamples, sample, turnsByName } from '../samples.ts';
import { damaged, told } from '../xml/official.ts';

const LIST = `<listPerson>
<person xml:id="AnnAsh"><persName><surname>Ash</surname><forename>Ann</forename><roleName>Dame</roleName></persName><persName xml:lang="cy">Ann Onnen</persName>
<affiliation role="minister" from="2001-01-01" to="2002-01-01"><roleName>Minister</roleName></affiliation></person>
<person xml:id="BoElm"><persName>Bo Elm</persName></person><person xml:id="Nobody"/></listPerson>`;

function sitting(body: string, list = ''): string {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en-GB"><teiHeader><fileDesc>
<titleStmt><title type="sub">Sub</title><title type="main">Sitting of 4 March</title><meeting n="2024-03-05"/></titleStmt>
<publicationStmt><publisher>The corpus</publisher><date when="2030-01-01"/></publicationStmt>
<sourceDesc><bibl><title>Hansard</title><publisher>The House</publisher><idno type="URI">https://parliament.example/4</idno><date when="2024-03-06">6.3.</date></bibl></sourceDesc></fileDesc>
<profileDesc><settingDesc><setting><name type="city">London</name><name type="country">U.K.</name><date when="2024-03-04"/></setting></settingDesc>
<particDesc>${list}</particDesc></profileDesc></teiHeader><text><body><div type="debateSection">
${body}
</div></body></text></TEI>`;
}

const SITTING = sitting(
  `<head>The bridge</head><note type="time">Nine o'clock.</note>
<note type="speaker">The Chair:</note><u who="#AnnAsh" ana="#chair"><seg>We  open <note>[Applause]</note> the<lb/>bri<lb break="no"/>dge.</seg>
<kinesic type="laughter"><desc>Laughter</desc></kinesic><seg>Questions?</seg></u>
<gap reason="editorial"><desc>SAMPLING</desc></gap>
<u who="people.xml#BoElm"><seg>When?</seg></u>
<u><seg>Now!</seg></u>`,
  LIST,
);

test('reads utterances, and what is told beside and inside them, in their order', () => {
  const reading = read(parlamint, SITTING);
  expect(told(reading)).toEqual([
    'heading|The bridge',
    "narrative|Nine o'clock.",
    'speech|#AnnAsh|We open',
    'narrative|[Applause]',
    'speech|#AnnAsh|the bridge.',
    'scene|Laughter',
    'speech|#AnnAsh|Questions?',
    'speech|#BoElm|When?',
    'speech|Now!',
  ]);
  expect(reading.segments.map(({ paragraph }) => paragraph)).toEqual([
    true,
    true,
    true,
    true,
    false,
    true,
    true,
    true,
    true,
  ]);
  expect([reading.present, units(reading)]).toEqual([9, 9]);
  expect(reading.notes).toEqual([
    {
      line: 13,
      message:
        'The file is an excerpt: something is left out at line 13 (SAMPLING). For all that was said, import the whole sitting.',
    },
  ]);
});

test('takes names from the list of people, and roles that stand with the name', () => {
  expect(read(parlamint, SITTING).people).toEqual([
    { label: '#AnnAsh', name: 'Ann Ash', type: 'person', roles: ['Dame'], altNames: ['Ann Onnen'] },
    { label: '#BoElm', name: 'Bo Elm', type: 'person', roles: [] },
  ]);
});

test('takes day, place and publisher of the sitting and not of the corpus', () => {
  expect(read(parlamint, SITTING).about).toEqual({
    title: 'Sitting of 4 March',
    date: '2024-03-04',
    lang: 'en-GB',
    location: 'London, U.K.',
    url: 'https://parliament.example/4',
    publisher: 'The House',
  });
});

test('takes the first title, and the day of the meeting, where nothing better is given', () => {
  const header = '<titleStmt><title>One</title><title>Two</title><meeting n="2024-03-05"/></titleStmt>';
  const text = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${header}</teiHeader><text><u>Yes.</u></text></TEI>`;
  expect(read(parlamint, text).about).toMatchObject({ title: 'One', date: '2024-03-05', lang: undefined });
});

test('without a list the names printed before utterances are the names', () => {
  const reading = read(
    parlamint,
    sitting(`<note type="speaker">Ms Ash</note><u who="#p1"><seg>One.</seg></u><note type="speaker">Chair</note><u who="#p1"><seg>Two.</seg></u>
<note type="speaker">Voice</note><u><seg>Three.</seg></u><u who="#p2"><seg>Four.</seg></u><note type="speaker">Left</note>`),
  );
  expect(told(reading)).toEqual(['speech|#p1|One.', 'speech|#p1|Two.', 'speech|Voice|Three.', 'speech|#p2|Four.']);
  expect(reading.people).toEqual([{ label: '#p1', name: 'Ms Ash', altNames: ['Chair'] }]);
  expect(reading.omitted.map(({ text }) => text)).toContain('Left');
});

test.each(['TEI', 'teiCorpus', 'listPerson'])('a list of people by itself says who is who: %s', (root) => {
  const list = root === 'listPerson' ? LIST.replace('<listPerson>', '').replace('</listPerson>', '') : LIST;
  const text = `<${root} xmlns="http://www.tei-c.org/ns/1.0">${list}</${root}>`;
  expect(parlamint.detect(fileOf(text))).toBe(true);
  const reading = parlamint.read(fileOf(text));
  expect(reading.kind === 'people' && reading.people.map(({ label }) => label)).toEqual(['#AnnAsh', '#BoElm']);
});

test('sets words that have an element each as they are printed', () => {
  const words =
    '<s>\n<w join="right">Yes</w>\n<pc>,</pc>\n<name><w>Ann</w>\n<w join="right">Ash</w></name>\n<pc>.</pc>\n</s>';
  expect(told(read(parlamint, sitting(`<u who="#a"><seg>${words}</seg></u>`)))).toEqual(['speech|#a|Yes, Ann Ash.']);
});

test('says which utterance has no words', () => {
  const { omitted } = read(parlamint, sitting('<u who="#a"><seg>Yes.</seg></u>\n<u who="#b"><seg/></u>'));
  expect(omitted.at(-1)).toEqual({ line: 8, text: '#b', why: 'The utterance has no words.', units: 0 });
});

test.each([
  ['<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>A novel.</p></body></text></TEI>', /neither an utterance/],
  [sitting('<u who="#a"/>'), /no words/],
  [SITTING.slice(0, 900), /ends too early/],
  ['<!DOCTYPE TEI [<!ENTITY a SYSTEM "b">]>' + SITTING, /declares entities/],
])('refuses what is no sitting with words', (text, message) => {
  expect(parlamint.detect(fileOf(text))).toBe(true);
  expect(refusalOf(() => read(parlamint, text)).message).toMatch(message);
});

test('knows TEI by its namespace alone', () => {
  expect(parlamint.detect(fileOf('<TEI><u>Yes.</u></TEI>'))).toBe(false);
});

test.skipIf(!hasSamples)('reads the press conference word for word (needs ../shared/samples)', () => {
  const text = sample('generated/parlamint.tei.xml');
  expectGold(turnsByName(read(parlamint, text)));
});

test.skipIf(!hasSamples)('reads an excerpt of ParlaMint-GB, and says that it is one (needs ../shared/samples)', () => {
  const text = sample('tei/ParlaMint-GB_2017-09-07-commons.excerpt.xml');
  const reading = read(parlamint, text);
  expect([reading.present, units(reading)]).toEqual([7, 7]);
  expect(reading.notes[0]?.line).toBe(32);
  expect(reading.about.date).toBe('2017-09-07');
});

test('a damaged file is read whole or refused', () => {
  const texts = [SITTING, ...(hasSamples ? [sample('tei/ParlaMint-GB_2017-09-07-commons.excerpt.xml')] : [])];
  fc.assert(
    fc.property(damaged(texts), (text) => {
      if (detects(parlamint, text)) readOrRefused(parlamint, text);
    }),
    { numRuns: fuzzRuns() },
  );
});

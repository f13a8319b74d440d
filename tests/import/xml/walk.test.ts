import { expect, test } from 'vitest';
import { walkXml } from '../../../src/import/xml/walk.ts';
import { refusalOf } from '../reading.ts';

function walked(text: string): readonly string[] {
  const events: string[] = [];
  walkXml(text, [
    {
      open: ({ name, namespace, line }) => events.push(`<${name} ${namespace} ${line}`),
      close: ({ name }) => events.push(`/${name}`),
      text: (words, line) => events.push(`${JSON.stringify(words)} ${line}`),
      comment: (words, line) => events.push(`!${words} ${line}`),
    },
  ]);
  return events;
}

const refused = (text: string): ReturnType<typeof refusalOf> => refusalOf(() => walked(text));

test('tells of elements, text and comments in their order, with lines and namespaces', () => {
  const text =
    '<?xml version="1.0"?>\n<?style x?>\n<x:a xmlns:x="urn:x"\n  n="1">one<b>\n\n two</b><!-- three --><![CDATA[<4>]]></x:a>\n';
  expect(walked(text)).toEqual([
    '<a urn:x 3',
    '"one" 4',
    '<b  4',
    '"\\n\\n two" 6',
    '/b',
    '! three  6',
    '"<4>" 6',
    '/a',
  ]);
});

test('gives attributes by their written name, and none of what every object has', () => {
  const values: (string | undefined)[] = [];
  walkXml('<a xml:id="p1" by="x"/>', [
    {
      open: ({ attribute }) =>
        values.push(attribute('xml:id'), attribute('by'), attribute('toString'), attribute('id')),
      close: () => undefined,
      text: () => undefined,
    },
  ]);
  expect(values).toEqual(['p1', 'x', undefined, undefined]);
});

test('knows the five entities of XML and numbers of characters', () => {
  expect(walked('<a>&lt;&amp;&#x2014;&#160;</a>')[1]).toBe(JSON.stringify('<&—\u00A0') + ' 1');
});

test.each([
  ['text that doubles itself', '<!DOCTYPE a [\n<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">\n]><a>&m;</a>'],
  ['another file', '<!DOCTYPE a [\n<!ENTITY l SYSTEM "file:///etc/passwd">\n]><a>&l;</a>'],
  ['parameters', '<!DOCTYPE a [\n<!ENTITY % l SYSTEM "http://example.org/x.dtd">\n%l;]><a/>'],
])('refuses a file that declares entities of its own: %s', (_, text) => {
  const { message, line } = refused(text);
  expect(message).toMatch(/^The file declares entities of its own/);
  expect(line).toBe(3);
});

test('reads a file whose document type lies elsewhere, and does not look there', () => {
  expect(walked('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>')).toEqual(['<a  1', '/a']);
});

test('refuses elements nested 100,000 deep, and reads 200', () => {
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  expect(walked(nested(200))).toHaveLength(400);
  expect(refused(nested(201)).message).toMatch(/more than 200 deep/);
  expect(refused('<a>\n'.repeat(100_000))).toEqual({ message: expect.stringMatching(/200 deep/), line: 201 });
});

test.each([
  ['<a>\n<b>text\n</a>', 3, /A tag is closed here, but <b> of line 2 is the one that is open\. Correct it/],
  ['<a>\n<b>', 2, /The file ends too early\. The element open there is <b> of line 2/],
  ['<a>\nfish & chips</a>', 2, /Write &amp; for the sign itself/],
  ['<a>\nfish & chips <b>\n\n; </b></a>', 2, /Write &amp; for the sign itself/],
  ['<a>\n<b n="&amp; &"\n>;</b></a>', 2, /Write &amp; for the sign itself/],
  ['<a>\n&amp;&nbsp;</a>', 2, /does not declare the entity &nbsp;\. Write the character itself/],
  ['<a>\n1 < 2</a>', 2, /Write &lt; for the sign itself/],
  ['<a>\n<x:b/></a>', 2, /A prefix is used here/],
  ['<a b="1" b="2"/>', 1, /An attribute stands twice/],
  ['<a b=1/>', 1, /an attribute lacks its value, its quotation marks/],
  ['<a/><b/>', 1, /outside the outermost element/],
  ['<a>\n\u0001</a>', 2, /A character stands here that XML does not allow/],
  ['<a>]]></a>', 1, /\]\]&gt;/],
  ['<a><!-- -- --></a>', 1, /two hyphens/],
  ['', 1, /no element/],
])('says in plain words why %j is not XML, with the line', (text, line, message) => {
  const refusal = refused(text);
  expect(refusal.message).toMatch(message);
  expect(refusal.line).toBe(line);
});

import { describe, expect, test } from 'vitest';
import { ttml } from '../../../src/import/formats/ttml.ts';
import { detects, read, refusalOf, said, units } from '../reading.ts';

const NAMESPACES = `xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:tts="http://www.w3.org/ns/ttml#styling"`;
const AGENTS = `<ttm:agent xml:id="a" type="person"><ttm:name type="alias">Ann</ttm:name><ttm:name type="full">Ana Silva</ttm:name></ttm:agent>
<ttm:agent xml:id="b"><ttm:name type="given">Ben</ttm:name><ttm:name type="family">Okafor</ttm:name></ttm:agent>
<ttm:agent xml:id="c" type="group"><ttm:name type="alias">The Council</ttm:name></ttm:agent>`;

function document(body: string, head = ''): string {
  return `<?xml version="1.0"?><tt ${NAMESPACES} xml:lang="de"><head><metadata>${head}</metadata></head><body>\n${body}\n</body></tt>`;
}

function times(body: string): readonly (readonly [string, number | undefined, number | undefined])[] {
  return read(ttml, document(body)).segments.map(({ text, start, end }) => [text, start, end]);
}

describe('a TTML file', () => {
  test('is known by its outermost element, in any version', () => {
    expect(
      ['http://www.w3.org/ns/ttml', 'http://www.w3.org/2006/10/ttaf1', 'http://www.w3.org/2006/04/ttaf1'].every(
        (namespace) => detects(ttml, `<x:tt xmlns:x="${namespace}"><x:body/></x:tt>`),
      ),
    ).toBe(true);
    expect(detects(ttml, '<tt><body/></tt>')).toBe(true);
    expect(detects(ttml, '<tt xmlns="http://example.org/table"/>')).toBe(false);
  });

  test('names who speaks by its agents, and nobody where it names none', () => {
    const reading = read(
      ttml,
      document(
        `<div><p begin="1s" end="2s" ttm:agent="a">The ferry<br/>is <span>late</span>.</p>
        <p begin="2s" end="3s">Who says so?</p>
        <p begin="3s" end="4s" ttm:agent="c">We do.</p>
        <p begin="4s" end="5s"><span ttm:agent="a">Yes.</span> <span ttm:agent="b">No.</span></p></div>
        <div ttm:agent="b"><p begin="5s" end="6s">So be it.</p><p begin="6s" end="7s" ttm:agent="d">Good.</p></div>`,
        `<ttm:title>The ferry</ttm:title>${AGENTS}`,
      ),
    );
    expect(said(reading)).toEqual([
      'Ana Silva: The ferry is late.',
      '?: Who says so?',
      'The Council: We do.',
      'Ana Silva: Yes.',
      'Ben Okafor: No.',
      'Ben Okafor: So be it.',
      'd: Good.',
    ]);
    expect(reading.people).toEqual([
      { label: 'Ana Silva', name: 'Ana Silva' },
      { label: 'Ben Okafor', name: 'Ben Okafor' },
      { label: 'The Council', name: 'The Council', type: 'group' },
    ]);
    expect(reading.about).toEqual({ title: 'The ferry', lang: 'de' });
    expect([reading.present, units(reading)]).toEqual([6, 6]);
  });

  test('never takes who has no agent for the last one that has, however few have one', () => {
    const cues = [
      '<p begin="1s" end="2s" ttm:agent="a">One.</p>',
      ...Array.from({ length: 5 }, () => '<p begin="2s" end="3s">Two.</p>'),
    ];
    expect(said(read(ttml, document(cues.join(''), AGENTS)))).toEqual([
      'Ana Silva: One.',
      ...Array.from({ length: 5 }, () => '?: Two.'),
    ]);
  });

  test('keeps two agents of one name apart', () => {
    const twice = ['a', 'b'].map((id) => `<ttm:agent xml:id="${id}"><ttm:name type="full">Ann</ttm:name></ttm:agent>`);
    const reading = read(ttml, document('<p ttm:agent="a">One.</p><p ttm:agent="b">Two.</p>', twice.join('')));
    expect(said(reading)).toEqual(['a: One.', 'b: Two.']);
    expect(reading.people.map(({ name }) => name)).toEqual(['Ann', 'Ann']);
  });

  test('names who speaks by labels, dashes and other prefixes for its namespaces', () => {
    expect(said(read(ttml, document('<p>ANN: One?<br/>BOB: Two.</p><p>- Three.<br/>- Four.</p>')))).toEqual([
      'ANN: One?',
      'BOB: Two.',
      '?: Three.',
      '?: Four.',
    ]);
    const old = `<t:tt xmlns:t="http://www.w3.org/2006/10/ttaf1" xmlns:m="http://www.w3.org/2006/10/ttaf1#metadata"><t:body><t:p m:agent="x">Hi.</t:p></t:body></t:tt>`;
    expect(said(read(ttml, old))).toEqual(['x: Hi.']);
  });

  test('counts times from the element around, and takes those inside where there are no others', () => {
    expect(
      times(`<div begin="10s"><p begin="1s" end="3s" dur="1s">a</p><p begin="5s" dur="2s">b</p></div>
      <p><span begin="20s" end="21s">c</span> <span begin="21s" end="22s">d</span></p>
      <p begin="30s" end="40s"><span begin="1s" end="2s">e</span></p>`),
    ).toEqual([
      ['a', 11, 12],
      ['b', 15, 17],
      ['c d', 20, 22],
      ['e', 30, 40],
    ]);
  });

  test('gives no time where it cannot be told', () => {
    expect(times('<p begin="soon">a</p><p>b</p><div timeContainer="seq"><p dur="1s">c</p></div>')).toEqual([
      ['a', undefined, undefined],
      ['b', undefined, undefined],
      ['c', undefined, undefined],
    ]);
  });

  test('leaves nothing out that it does not tell of', () => {
    const reading = read(
      ttml,
      document(
        `<!-- draft --><div>stray<p begin="1s" end="2s"/><p begin="2s" end="3s">Ja.<metadata><ttm:desc>She nods.</ttm:desc></metadata></p></div>
        <p begin="4s" end="5s"><span tts:ruby="base">東京</span><span tts:ruby="text">とうきょう</span></p>`,
        '<ttm:copyright>A station</ttm:copyright><p>x</p>',
      ),
    );
    expect(said(reading)).toEqual(['?: Ja.', '?: 東京']);
    expect(reading.omitted.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      'A station: It describes the file, and nobody says it.',
      '<p>: It stands in what describes the file.',
      'draft: It is a comment in the file.',
      'stray: It stands outside of any cue.',
      'She nods.: It describes the file, and nobody says it.',
      '<p>: The cue has no words.',
    ]);
    expect(reading.notes.map(({ message }) => message)).toContain(
      'This cue has readings beside its words (ruby). The words are imported, the readings left out.',
    );
    expect([reading.present, units(reading)]).toEqual([4, 4]);
  });

  test('is refused without a paragraph, and where it is cut off', () => {
    expect(refusalOf(() => read(ttml, '<tt><body/></tt>')).message).toMatch(/^No cue is in this file/);
    expect(refusalOf(() => read(ttml, '<tt><body>\n<p>words')).line).toBe(2);
  });
});

import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docx } from '../../../src/import/formats/docx.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { report, spoken, talk } from '../labelled/reading.ts';
import { detects, fileOf, readOrRefused, units } from '../reading.ts';
import { expectGold, hasSamples, sampleBytes, turnsByName } from '../samples.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const documentOf = (body: string, namespace = WORD) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${namespace}" xmlns:mc="${COMPATIBILITY}"><w:body>${body}</w:body></w:document>`;

/** A Word document with this body, and whatever else is to be in the archive. */
function wordFile(body: string, others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(documentOf(body)),
    ...others,
  });
}

const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`;
const BOLD = '<w:b/>';
const TALK =
  '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>A talk</w:t></w:r></w:p>' +
  p(run('Ann Roe:', BOLD), run(' One &amp; two.')) +
  p() +
  p(run('Three.')) +
  p(run('Bob', BOLD), run(' Four.')) +
  p(run('Ann Roe: ', BOLD), run('Five.', '<w:b w:val="0"/>')) +
  p(run('Bob ', BOLD), run('Six.'));

describe('a Word document', () => {
  test('is any packed file', () => {
    expect(
      [wordFile(TALK), zipSync({}), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])].map((file) =>
        detects(docx, file),
      ),
    ).toEqual([true, true, true]);
    expect(detects(docx, strToU8('PK and so on'))).toBe(false);
  });

  test('gives its paragraphs, with bold names as labels', () => {
    const reading = talk(wordFile(TALK), docx);
    expect(spoken(reading)).toEqual(['Ann Roe: One & two.', '+: Three.', 'Bob: Four.', 'Ann Roe: Five.', 'Bob: Six.']);
    expect(reading.segments.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7]);
    expect([reading.about.title, reading.present, units(reading)]).toEqual(['A talk', 6, 6]);
    expect(report(wordFile(p(run('It was so.'))), docx).text).toBe('It was so.');
  });

  test('keeps inserted words, and leaves out what is deleted, hidden or a code', () => {
    const body = p(
      run('One '),
      '<w:del><w:r><w:delText>gone </w:delText><w:t>gone </w:t></w:r></w:del><w:ins><w:r><w:t>two</w:t></w:r></w:ins>',
      '<w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r><w:hyperlink><w:r><w:t> three</w:t></w:r></w:hyperlink>',
      run(' hidden', '<w:vanish/>'),
      '<w:r><w:tab/><w:t>four</w:t><w:noBreakHyphen/><w:t>five</w:t></w:r><m:t xmlns:m="urn:m">six</m:t>',
    );
    expect(report(wordFile(body), docx).text).toBe('One two three\tfour\u2011five');
  });

  test('says how many passages are deleted, hidden, inserted or readings, and where the first is', () => {
    const del = (...words: readonly string[]) =>
      `<w:del>${words.map((word) => `<w:r><w:delText>${word}</w:delText></w:r>`).join('')}</w:del>`;
    const ins = (...runs: readonly string[]) => `<w:ins>${runs.join('')}</w:ins>`;
    const ruby = '<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase>'.concat(
      '<w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    );
    const notesOf = (...body: readonly string[]) => report(wordFile(body.join('')), docx).notes;
    expect(
      notesOf(
        p(run('One.')),
        p(),
        p(run('Two', '<w:vanish/>'), run(' three', '<w:vanish/>'), run(' four.'), run(' five', '<w:vanish/>')),
        p(run('Six'), del('seven', ' eight'), ins(run(' nine'), run(' ten')), del('eleven')),
        p(ins(run('Twelve.')), ins(run(' '))),
        p(ruby),
      ),
    ).toEqual([
      {
        line: 4,
        message: '2 passages that were deleted under tracked changes are left out, the first in paragraph 4.',
      },
      { line: 3, message: '2 passages that are hidden are left out, the first in paragraph 3.' },
      { line: 6, message: '1 passage that says how to read the words beside it is left out, in paragraph 6.' },
      {
        line: 4,
        message: '2 passages that were inserted under tracked changes are taken in, the first in paragraph 4.',
      },
    ]);
    expect(notesOf(p(run('One.'), del('two')))).toEqual([
      { line: 1, message: '1 passage that was deleted under tracked changes is left out, in paragraph 1.' },
    ]);
    const marks = '<w:p><w:pPr><w:rPr><w:ins/><w:del/><w:vanish/></w:rPr></w:pPr><w:r><w:t>One.</w:t></w:r></w:p>';
    const moved = '<w:moveFrom><w:r><w:t>Two.</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>Two.</w:t></w:r></w:moveTo>';
    expect(notesOf(marks, p(moved), p(ins(del('both')), del(' ')))).toEqual([
      { line: 3, message: '1 passage that was deleted under tracked changes is left out, in paragraph 3.' },
    ]);
  });

  test('is parted by line breaks as well, and reads a text box once, behind its paragraph', () => {
    const box = (words: string) => `<w:txbxContent>${p(run(words))}</w:txbxContent>`;
    const body =
      p('<w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:br w:type="page"/><w:t> three</w:t></w:r>') +
      p(
        `<w:r><w:t>Four</w:t><mc:AlternateContent><mc:Choice>${box('boxed')}</mc:Choice><mc:Fallback>${box('boxed')}</mc:Fallback></mc:AlternateContent></w:r>`,
        run(' five'),
      );
    expect(report(wordFile(body), docx).text).toBe('One\n\ntwo three\n\nFour five\n\nboxed');
  });

  test('has speakers in the cells of a table, and names with times above words', () => {
    const cell = (...words: readonly string[]) => `<w:tc>${words.map((word) => p(run(word))).join('')}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const table = `<w:tbl>${row(cell('Speaker'), cell('Text'))}${row(cell('Ann'), cell('One.', 'Two.'))}${row(cell('Bob'), cell('Three.'))}${row(cell('Ann'), cell('Four.'))}</w:tbl>`;
    const reading = talk(wordFile(table), docx);
    expect(spoken(reading)).toEqual(['Ann: One.', '+: Two.', 'Bob: Three.', 'Ann: Four.']);
    expect([reading.present, units(reading)]).toEqual([9, 9]);
    const teams = ['Ann Roe', 'Bob Doe', 'Ann Roe'].map((name, n) =>
      p(run(name, BOLD), run(`   0:0${n}`), '<w:r><w:br/></w:r>', run('Yes.')),
    );
    expect(
      talk(wordFile(teams.join('')), docx).segments.map(({ speaker, start, text }) => [speaker, start, text]),
    ).toEqual([
      ['Ann Roe', 0, 'Yes.'],
      ['Bob Doe', 1, 'Yes.'],
      ['Ann Roe', 2, 'Yes.'],
    ]);
  });

  test('is read in the strict form, in UTF-16, without compression, and under the name Word on the web gives', () => {
    const strict = documentOf(p(run('It was so.')), 'http://purl.oclc.org/ooxml/wordprocessingml/main');
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${strict.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    for (const bytes of [strToU8(strict), utf16]) {
      const file = zipSync({ 'word/document2.xml': bytes }, { level: 0, comment: 'made by hand' });
      expect(report(file, docx).text).toBe('It was so.');
    }
  });
});

describe('what is no Word document is refused by its name', () => {
  const refusal = (bytes: Uint8Array) => {
    try {
      return docx.read(fileOf(bytes)).kind;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const ole2 = (name: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);

  test('an older one, one with a password, and those of other programs', () => {
    const none = strToU8('');
    expect(refusal(ole2('WordDocument'))).toBe(
      'This is a Word document in the old form (.doc). Save it as .docx or plain text.',
    );
    expect(refusal(ole2('EncryptedPackage'))).toBe(
      'This document has a password. Save it without one, as .docx or plain text.',
    );
    expect(refusal(ole2('Workbook'))).toBe(
      'This is an Office document in the old form. Save it as .docx or plain text.',
    );
    expect(refusal(zipSync({ 'xl/workbook.xml': none }))).toMatch(/^This is an Excel workbook\./);
    expect(refusal(zipSync({ 'ppt/presentation.xml': none }))).toMatch(/^This is a PowerPoint presentation\./);
    expect(refusal(zipSync({ mimetype: none, 'content.xml': none }))).toMatch(
      /^This is an OpenDocument or EPUB file\. Save it as/,
    );
    expect(refusal(zipSync({ 'a.vtt': none }))).toMatch(/^This is a ZIP archive, and no Word document\./);
    expect(refusal(wordFile(TALK, { 'word/vbaProject.bin': none }))).toMatch(
      /^This is a Word document with macros \(\.docm\)\./,
    );
  });

  test('a damaged one', () => {
    const bytes = wordFile(TALK);
    const wrong = zipSync({ 'word/document.xml': strToU8(documentOf(TALK)) }, { level: 0 });
    wrong[Buffer.from(wrong).indexOf('Three')] = 'F'.charCodeAt(0);
    for (const file of [bytes.subarray(0, bytes.length - 30), bytes.subarray(0, 10), wrong]) {
      expect(refusal(file)).toBe(
        'The archive is damaged, so its words cannot be read. Save or download the document again.',
      );
    }
    expect(refusal(zipSync({ 'word/document.xml': strToU8('<a><b></a>') }))).toMatch(
      /^The text of the document is damaged/,
    );
    expect(refusal(wordFile(''))).toBe('The document has no words. Pictures of a text are not read.');
  });

  test('one that declares entities, nests without end, or has too many paragraphs', () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    const part = documentOf(p(run('&b;'))).replace('?>', `?>${laughs}`);
    expect(refusal(zipSync({ 'word/document.xml': strToU8(part) }))).toMatch(/^The document declares a document type/);
    expect(refusal(wordFile(p(run('&b;'))))).toMatch(/^The text of the document is damaged/);
    expect(refusal(wordFile('<w:tbl>'.repeat(100_000)))).toMatch(/^The document is nested too deeply/);
    expect(refusal(wordFile(p(run('a')).repeat(100_001)))).toMatch(/^The file has more than 100,000 paragraphs/);
    const box = `<w:txbxContent>${p(`<w:r>${'<w:t>a</w:t><w:br/>'.repeat(150_000)}</w:r>`)}</w:txbxContent>`;
    expect(refusal(wordFile(p(`<w:r>${box}</w:r>`)))).toMatch(/^The file has more than 100,000 paragraphs/);
  });

  test('a bomb, which is stopped while it grows', () => {
    // A megabyte of spaces, deflated so that it can be put behind itself: 2,000 of them unpack to 2 GB.
    const megabyte = deflateRawSync(new Uint8Array(1024 * 1024).fill(32), { finishFlush: constants.Z_SYNC_FLUSH });
    const bomb = zipSync(
      { 'word/document.xml': new Uint8Array(Buffer.concat(Array(2000).fill(megabyte))) },
      { level: 0 },
    );
    const directory = Buffer.from(bomb).lastIndexOf('PK\x01\x02');
    bomb[directory + 10] = 8;
    expect(bomb.length).toBeLessThan(5_000_000);
    expect(refusal(bomb)).toMatch(/^The text of the document takes more than 32 MB unpacked/);
    const other = wordFile(p(run('It was so.')), { 'word/media/image1.bin': new Uint8Array(1024 * 1024) });
    expect(report(other, docx).text).toBe('It was so.');
  });

  test('never breaks the reader, however it is damaged', () => {
    const files = [wordFile(TALK), zipSync({ 'word/document.xml': strToU8(documentOf(TALK)) }, { level: 0 })];
    const edits = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255), cut: fc.nat(3) }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...files), edits, (file, changes) => {
        const bytes = changes.reduce((all, { at, byte, cut }) => {
          const place = at % (all.length || 1);
          return cut > 0
            ? all.map((old, n) => (n === place ? byte : old))
            : Uint8Array.from([...all.subarray(0, place), ...all.subarray(place + 1)]);
        }, file);
        readOrRefused(docx, bytes);
      }),
      { numRuns: fuzzRuns() },
    );
  });

  test('never breaks it where its XML is damaged', () => {
    const changed = '<w:ins><w:r><w:t>six</w:t></w:r><w:del><w:r><w:delText>seven</w:delText></w:r></w:del></w:ins>';
    const part = documentOf(TALK + p(changed, run('eight', '<w:vanish/>')));
    fc.assert(
      fc.property(fc.nat(part.length), fc.nat(40), fc.string({ maxLength: 8 }), (at, cut, put) => {
        const xml = part.slice(0, at) + put + part.slice(at + cut);
        readOrRefused(docx, zipSync({ 'word/document.xml': strToU8(xml) }));
      }),
      { numRuns: fuzzRuns() },
    );
  });
});

test.skipIf(!hasSamples)('the sample gives every word under the right name (needs ../shared/samples)', () => {
  expectGold(turnsByName(talk(sampleBytes('generated/transcript.docx'), docx)));
});

import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { cite } from '../../src/answers/cite.ts';
import { AnswerSchema } from '../../src/answers/schema.ts';
import { read } from '../cite/works.ts';
import { article, expectKind, firstArchive, firstRecord } from '../support/first-record.ts';
import { type Draft, draft, meetingRecord } from '../support/record.ts';
import { smallTalk } from '../support/small-records.ts';
import { secondRecord } from './second-record.ts';

const of = (id: string) => expectKind(cite(firstArchive, { id }), 'citation');

/** The small record with its held source as another kind of document. */
function ofSmall(id: string, source: Partial<Draft['sources'][number]> = {}, more: Partial<Draft> = {}) {
  const [held, ...others] = draft().sources;
  const record = meetingRecord({ sources: [{ ...held!, ...source }, ...others], ...more });
  return expectKind(cite(openArchive([record]), { id }), 'citation');
}

describe('a line of the first record, whose report has neither author nor title nor date', () => {
  it('is cited as what was read, in every style', () => {
    const { source, apa, mla, chicago, csl } = of('s05');
    const url = firstRecord.sources[0]!.url!;
    expect(source.source).toBe('article');
    expect(read(apa.reference)).toBe(
      `Republic World. (n.d.). [News report on the Biden–Kishida virtual meeting]. ${url}`,
    );
    expect(read(apa.inText)).toBe('(White House, 2022, as cited in Republic World, n.d., para. 3)');
    expect(read(mla.worksCited)).toBe(
      `News report on the Biden–Kishida virtual meeting. *Republic World*, ${url.replace('https://', '')}.`,
    );
    expect(read(mla.inText)).toBe('(qtd. in News report)');
    expect(read(chicago.note)).toBe(
      `White House, “Readout of President Biden’s Meeting with Prime Minister Kishida of Japan,” January 21, 2022, quoted in news report on the Biden–Kishida virtual meeting, *Republic World*, ${url}.`,
    );
    expect(read(chicago.bibliography)).toBe(
      `*Republic World*. News report on the Biden–Kishida virtual meeting. ${url}.`,
    );
    expect(csl).toMatchObject({ id: 'biden-kishida-2022-01-21-article', type: 'article-newspaper', URL: url });
  });

  it('lists what is missing', () => {
    expect(of('s05').missing.map(({ field }) => field)).toEqual(['author', 'title', 'date']);
  });

  it('tells whose words it reports, and that the document has others', () => {
    expect(of('s05').reports).toMatchObject({
      names: ['White House'],
      document: { source: 'white-house-readout' },
      quoted: true,
      differs: true,
    });
    expect(of('s02').reports?.differs).toBe(false);
    expect(of('s01').reports).toEqual({ names: ['Joe Biden', 'Fumio Kishida'], quoted: false, differs: false });
    expect(of('s08').reports).toBeUndefined();
  });

  it('names both who speak jointly, and no year of what is not known', () => {
    expect(read(of('s01').apa.inText)).toBe('(Biden & Kishida, as cited in Republic World, n.d., para. 1)');
    expect(read(of('s15').apa.inText)).toBe('(Japan, as cited in Republic World, n.d., para. 7)');
    expect(read(of('s01').chicago.note)).toMatch(/^Joe Biden and Fumio Kishida, cited in news report on /);
  });

  it('cites a post that the report prints by its account and day', () => {
    expect(read(of('s11').chicago.note)).toMatch(/^Joe Biden \(@POTUS\), Twitter, January 21, 2022, quoted in news /);
    expect(read(of('s11').apa.inText)).toBe('(Biden, 2022, as cited in Republic World, n.d., para. 6)');
  });

  it('cites the reporter for what is narrated', () => {
    expect(read(of('s08').apa.inText)).toBe('(Republic World, n.d., para. 5)');
    expect(read(of('s08').mla.inText)).toBe('(News report)');
  });

  it('has no paragraph for a heading', () => {
    expect([of('s12').paragraph, of('s13').paragraph]).toEqual([undefined, 7]);
  });
});

describe('the sentence that attributes a line', () => {
  it('has marks round a sentence that the source prints as quoted, with the comma of the source inside', () => {
    expect(of('s04').ap.line).toBe(
      "“The two leaders resolved to push back against People's Republic of China's (PRC) attempts to change the status quo in the East China Sea and the South China Sea,” the White House said in a statement, according to Republic World.",
    );
  });

  it('has marks round a whole post', () => {
    expect(of('s11').ap.line).toMatch(
      /^US President Joe Biden said on Twitter, according to Republic World: “It was an honor .* pic\.twitter\.com\/ZItwL1fvY0”\.$/,
    );
  });

  it('has no marks of ours round a line in the words of the reporter', () => {
    expect(of('s05').ap.line).toBe(
      'The White House, according to Republic World: The state heads also "underscored the importance of peace and stability across the Taiwan Strait and the peaceful resolution of cross-Strait issues; desert concerned about PRC\'s practices in Xinjiang and Hong Kong," the statement added.',
    );
    expect(of('s01').ap.line).toMatch(
      /^US President Joe Biden and Japanese PM Fumio Kishida, according to Republic World: US President/,
    );
    expect(of('s08').ap.line).toMatch(/^According to Republic World: Notably, since /);
  });

  it('holds between marks only what stands together in the text held', () => {
    for (const { id, text } of firstRecord.statements) {
      const { line } = of(id).ap;
      const marked = [...line.matchAll(/“([^”]*)”/g)].map(([, words]) => words!);
      for (const words of marked) expect([id, article.includes(words)]).toEqual([id, true]);
      expect([id, marked.length > 0 || line.includes(text)]).toEqual([id, true]);
    }
  });

  it('sets a long title after the name', () => {
    const [ana, ...others] = draft().speakers;
    const roles = [{ title: 'minister of works and roads' }];
    expect(ofSmall('s03', {}, { speakers: [{ ...ana!, roles }, ...others] }).ap.line).toBe(
      'Ana Bell, minister of works and roads, said, according to The Paper: “Good to see you all.”',
    );
  });

  it('puts attribution between the halves of a quotation', () => {
    const text = '"We agree," the ministry said, "on all of it."\n';
    const [base] = draft({}, text).statements.slice(1, 2);
    const statement = { ...base!, spans: [{ source: 'article', exact: text.trim() }] };
    const quoted = [{ exact: 'We agree,' }, { exact: 'on all of it.' }];
    const record = meetingRecord({ statements: [{ ...statement, quoted }], notes: [], claims: [] }, text);
    expect(expectKind(cite(openArchive([record]), { id: 's02' }), 'citation').ap.line).toBe(
      '“We agree,” Ministry of Works said, according to The Paper, “on all of it.”',
    );
  });
});

describe('a document held as a source of its own', () => {
  it('is cited itself where the speaker gave it out', () => {
    const post = { kind: 'post', author: '@ana', publisher: 'ana', container: 'Twitter', title: undefined } as const;
    const { reports, apa, mla, chicago, csl, missing } = ofSmall('s03', post);
    expect(reports).toBeUndefined();
    expect(missing).toEqual([]);
    expect(read(apa.reference)).toBe(
      'Bell, A. [@ana]. (2024, March 3). *Good to see you all.* [Tweet]. Twitter. https://paper.example/bridge',
    );
    expect(read(apa.inText)).toBe('(Bell, 2024, para. 3)');
    expect(read(mla.worksCited)).toMatch(/^Bell, Ana \[@ana\]\. “Good to see you all\.” \*Twitter\*, 3 Mar\. 2024, /);
    expect(read(chicago.note)).toMatch(/^Ana Bell \(@ana\), “Good to see you all,” Twitter, March 3, 2024, /);
    expect(csl.title).toBe('Good to see you all.');
  });

  it('is cited itself where it prints what each said', () => {
    const talk = smallTalk([
      ['ana', 'We open the bridge in May.'],
      ['ben', 'Good.'],
    ]);
    const { reports, ap, apa, paragraph } = expectKind(cite(openArchive([talk]), { id: 't0' }), 'citation');
    expect([reports, paragraph]).toEqual([undefined, 1]);
    expect(ap.line).toMatch(/^Hon\. Ana Bell said, according to a transcript[^:]*: “We open the bridge in May\.”$/);
    expect(apa.inText.text).not.toContain('as cited in');
  });

  it('is cited by its by-line where it is signed', () => {
    const { apa, missing } = ofSmall('s02', { author: 'Cy Dorn' });
    expect(read(apa.reference)).toBe(
      'Dorn, C. (2024, March 3). A bridge at last. *The Paper*. https://paper.example/bridge',
    );
    expect(read(apa.inText)).toBe('(Ministry of Works, as cited in Dorn, 2024, para. 2)');
    expect(missing).toEqual([]);
  });
});

describe('the link', () => {
  it('goes to the words, at most 512 characters long', () => {
    const { link } = of('s05');
    expect(link?.shows).toBe('words');
    expect(link?.url).toMatch(/articleshow\.html#:~:text=The%20state%20heads%20also,the%20statement%20added$/);
  });

  it('goes to the page where the words would not fit, and nowhere without an address', () => {
    const url = `https://paper.example/${'a'.repeat(500)}`;
    expect(ofSmall('s02', { url }).link).toEqual({ url, shows: 'page' });
    const { link, missing } = ofSmall('s02', { url: undefined });
    expect(link).toBeUndefined();
    expect(missing.map(({ field }) => field)).toEqual(['author', 'address']);
  });
});

describe('any citation', () => {
  it('has the published shape, survives JSON, and its italics lie within its texts', () => {
    for (const { id } of firstRecord.statements) {
      const answer = of(id);
      expect(AnswerSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
      const { apa, mla, chicago } = answer;
      for (const { text, italic } of [apa.reference, mla.worksCited, chicago.note, chicago.bibliography]) {
        for (const { start, end } of italic) expect(text.slice(start, end)).toBe('Republic World');
      }
    }
  });

  it('is not given for an id that is unknown, or that two records have', () => {
    expect(cite(firstArchive, { id: 's42' })).toMatchObject({ kind: 'no-match', reason: 'unknown-statement' });
    const both = openArchive([firstRecord, secondRecord]);
    expect(cite(both, { id: 's05' })).toMatchObject({ kind: 'ambiguous' });
    expect(cite(both, { id: `s05@${firstRecord.id}` })).toMatchObject({ kind: 'citation' });
  });
});

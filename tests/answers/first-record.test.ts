import { describe, expect, it } from 'vitest';
import { quote } from '../../src/answers/quote.ts';
import { who } from '../../src/answers/who.ts';
import {
  article,
  expectKind,
  firstArchive,
  firstRecord,
  idsOf,
  quotedWords,
  statement,
} from '../support/first-record.ts';

const notesOn = (id: string) => firstRecord.notes.filter(({ statement: on }) => on === id);

describe('every sentence of the article', () => {
  const spans = firstRecord.statements
    .flatMap((one) => one.spans.map((span) => ({ ...span, id: one.id })))
    .sort((a, b) => a.start - b.start);

  it('is a statement or part of one: nothing is left between them but blank space', () => {
    let end = 0;
    for (const span of spans) {
      expect(article.slice(end, span.start).trim(), `before ${span.id}`).toBe('');
      end = span.end;
    }
    expect(article.slice(end).trim()).toBe('');
  });

  it('is in one statement only', () => {
    for (const [at, span] of spans.slice(1).entries()) expect(span.start).toBeGreaterThanOrEqual(spans[at]!.end);
  });

  it('stands in its statement letter for letter', () => {
    for (const { text, spans: own } of firstRecord.statements) {
      expect(own.map(({ start, end }) => article.slice(start, end)).join('\n')).toBe(text);
    }
  });
});

describe('the quotation mark that never closes', () => {
  it('leaves 23 double marks in the article, an odd number', () => {
    expect(article.split('"')).toHaveLength(24);
    expect(article).not.toMatch(/[“”]/);
  });

  it('puts no words of s08 in quotation marks', () => {
    expect(statement('s08').text).toContain('"benefit\'s of the long-standing alliance');
    expect(quotedWords('s08')).toEqual([]);
    expect(statement('s08').fidelity).toBe('narration');
  });

  it('does not turn the quotations after it inside out', () => {
    expect(quotedWords('s10')).toEqual(['by force']);
    expect(quotedWords('s13')).toEqual(['practices', 'genocide.']);
    expect(quotedWords('s14')).toEqual(['unwavering support']);
    expect(quotedWords('s16')).toEqual(['continue close coordination with the US and its allies.']);
  });

  it('closes round every other quotation: a mark stands on both sides of it', () => {
    for (const { id, text, quoted } of firstRecord.statements.filter(({ id: one }) => one !== 's11')) {
      for (const { start, end } of quoted) {
        expect(`${id} ${text[start - 1]}${text[end]}`).toMatch(/ (?:""|'')$/);
      }
    }
  });
});

describe('the slips of the source', () => {
  it('are kept: "desert concerned" stands, and a note reads it with its evidence', () => {
    expect(statement('s05').text).toContain('desert concerned about');
    const note = notesOn('s05').find(({ exact }) => exact === 'desert concerned');
    expect(note).toMatchObject({ kind: 'source-error', likely: 'they shared concern' });
    expect(note?.evidence).toMatchObject([{ source: 'white-house-readout' }]);
  });

  it('are kept: "ar as"', () => {
    expect(quotedWords('s07')[0]).toContain('results in ar as such as COVID-19 response');
    expect(notesOn('s07')).toContainEqual(expect.objectContaining({ exact: 'ar as such as', likely: 'areas such as' }));
  });

  it('are kept: "targetted", with no reading proposed, since nothing else prints the sentence', () => {
    expect(statement('s01').text).toContain('targetted crackdown');
    const note = notesOn('s01').find(({ exact }) => exact === 'targetted');
    expect(note?.kind).toBe('source-error');
    expect(note?.likely).toBeUndefined();
  });

  it('are kept: the reporter’s gloss inside the quotation', () => {
    expect(quotedWords('s07')[0]).toContain(
      '(the group of four countries- Australia, India, US and Japan) is a critical',
    );
    expect(notesOn('s07').some(({ exact }) => exact?.startsWith('(the group of four'))).toBe(true);
  });

  it('are kept: "support" where the readout prints "commitment"', () => {
    for (const id of ['s12', 's14']) {
      expect(quotedWords(id)).toEqual(['unwavering support']);
      expect(notesOn(id)).toContainEqual(expect.objectContaining({ likely: 'unwavering commitment' }));
    }
  });

  it('never carry a reading without evidence', () => {
    const proposed = firstRecord.notes.filter(({ likely }) => likely !== undefined);
    expect(proposed.length).toBeGreaterThan(5);
    expect(proposed.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
});

describe('words whose speaker is not told', () => {
  it('"by force": marked as nobody’s, and its attribution as disputed', () => {
    expect(notesOn('s10')).toContainEqual(expect.objectContaining({ kind: 'unsourced-fragment', exact: 'by force' }));
    expect(statement('s10').attribution).toBe('disputed');
  });

  it('"genocide": marked as a claim, not of the readout', () => {
    expect(notesOn('s13')).toContainEqual(expect.objectContaining({ kind: 'unsourced-fragment', exact: 'genocide' }));
  });
});

describe('the post', () => {
  it('is verbatim and whole, though printed without marks', () => {
    const { fidelity, speakers, text, date } = statement('s11');
    expect({ fidelity, speakers }).toEqual({ fidelity: 'verbatim', speakers: ['biden'] });
    expect(quotedWords('s11')).toHaveLength(1);
    expect(quotedWords('s11')[0]).toMatch(/^It was an honor .* pic\.twitter\.com\/ZItwL1fvY0$/);
    expect(text.endsWith('— President Biden (@POTUS) January 21, 2022')).toBe(true);
    expect(date?.asPrinted).toBe('January 21, 2022');
  });

  it('is the only verbatim line', () => {
    expect(idsOf(firstRecord.statements.filter(({ fidelity }) => fidelity === 'verbatim'))).toBe('s11');
  });

  it('is described a paragraph earlier, as a paraphrase of the same post', () => {
    const told = statement('s09');
    expect(told).toMatchObject({ fidelity: 'paraphrase', speakers: ['biden'], derivedFrom: ['post'] });
    expect(quotedWords('s09')).toEqual([]);
    expect(statement('s11').derivedFrom).toEqual(['post']);
  });
});

describe('the sub-heading', () => {
  it('is a heading, its words in single marks', () => {
    const { partType, text, quoted } = statement('s12');
    expect(partType).toBe('heading');
    const [{ start, end }] = quoted as [{ start: number; end: number }];
    expect(text.slice(start - 1, end + 1)).toBe("'unwavering support'");
  });
});

describe('what both leaders said', () => {
  const joint = ['s01', 's02', 's03', 's06', 's15'];

  it('counts for both and is never one person’s words', () => {
    for (const speaker of ['biden', 'kishida']) {
      const answer = expectKind(who(firstArchive, { speaker }), 'speaker');
      expect(answer.jointly.map(({ id }) => id).sort()).toEqual(joint);
      expect(answer.said.every(({ id }) => !joint.includes(id))).toBe(true);
    }
  });

  it('is found under either name, whatever it calls them: "both", "they", "the leaders"', () => {
    for (const speaker of ['biden', 'kishida', 'both leaders']) {
      for (const [words, id] of [
        ['"push back"', 's02'],
        ['vowed', 's03'],
        ['condemned', 's15'],
      ] as const) {
        const answer = expectKind(quote(firstArchive, { words, speaker }), 'quotes');
        expect(idsOf(answer.statements)).toBe(id);
      }
    }
  });

  it('is not the same as what the White House says about them', () => {
    expect(statement('s04')).toMatchObject({ speakers: ['white-house'], about: ['biden-kishida', 'china'] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { AnswerSchema, type Verification } from '../../src/answers/schema.ts';
import { LONGEST_QUOTE, verify, type VerifyArgs } from '../../src/answers/verify.ts';
import { MOST_PARTS, verifyText } from '../../src/answers/verify-text.ts';
import { expectKind, firstArchive, firstRecord, statement } from '../support/first-record.ts';
import { meetingRecord } from '../support/record.ts';
import { smallTalk } from '../support/small-records.ts';

const HONOR = 'It was an honor to meet with Prime Minister Kishida';
const NEVER = 'we will build a bridge to the moon';

function several(args: VerifyArgs) {
  return expectKind(verifyText(firstArchive, args), 'verifications');
}

function one(quote: string, more: Omit<VerifyArgs, 'quote'> = {}): Verification {
  return expectKind(verifyText(firstArchive, { quote, ...more }), 'verification');
}

/** What was checked, of what, and how it fares. */
function told({ checked, quote, wording, claimed }: Verification): string {
  return [`${checked} ${wording}: ${quote}`, ...(claimed ? [`${claimed.asked} (${claimed.from})`] : [])].join(' · ');
}

describe('a quote alone', () => {
  it.each([
    HONOR,
    `“${HONOR}”`,
    'unwavering support',
    '「unwavering support」',
    NEVER,
    'They resolved not to push back against attempts to change the status quo in the East China Sea',
    `${HONOR}  to further  strengthen the U.S.-Japan Alliance `,
  ])('is checked as a whole: %s', (quote) => {
    for (const speaker of [undefined, 'kishida']) {
      expect(verifyText(firstArchive, { quote, speaker })).toEqual(verify(firstArchive, { quote, speaker }));
    }
  });

  it('is checked without its mark-up', () => {
    expect(told(one(`**It was** an ||honor|| to _meet_ <@1> with [Prime Minister](https://x.org) Kishida`))).toBe(
      `whole verbatim: ${HONOR}`,
    );
  });

  it('that is a sentence of the record is found as such, whatever it quotes in turn', () => {
    const { text } = statement('s05');
    expect(told(one(text))).toBe(`whole verbatim: ${text}`);
    expect(told(one(`> ${text}`))).toBe(`block verbatim: ${text}`);
  });

  it('that is most of a sentence of the record, which says whose the quotation is, is claimed of them', () => {
    const { text } = statement('s04');
    expect(told(one(text))).toBe(`whole verbatim: ${text} · White House (text)`);
    expect(one(text).claimed!.relation).toBe('same');
  });

  it('that is a line of the record is claimed of nobody but who says it there', () => {
    for (const { text } of firstRecord.statements) {
      expect(['none', 'same', 'jointly']).toContain(one(text).claimed?.relation ?? 'none');
    }
  });

  it('that is near one is as well, where most of it is not quoted', () => {
    const quote = statement('s02').text.replace('an hour and 20 minutes', 'two hours and 20 minutes');
    expect(quote).toContain('"push back"');
    expect(one(quote)).toMatchObject({ checked: 'whole', wording: 'near_critical' });
  });
});

describe('a text that quotes', () => {
  it('has its quotation checked', () => {
    expect(told(one(`Biden wrote "${HONOR}" on Friday, and I wonder whether that is so`))).toBe(
      `quotation verbatim: ${HONOR} · Biden (text)`,
    );
    expect(told(one(`Did anybody say “${NEVER}”?`))).toBe(`quotation not_in_record: ${NEVER}`);
  });

  it('has its quoted block checked, its lines joined', () => {
    expect(told(one(`Really?\n> It was an honor to meet\n> with Prime Minister Kishida\n— Joe Biden`))).toBe(
      `block verbatim: ${HONOR} · Joe Biden (text)`,
    );
  });

  it('has what its block quotes checked, where the block is not found', () => {
    expect(told(one(`Look:\n> Yesterday Biden wrote "${HONOR}" somewhere\nIs it true?`))).toBe(
      `quotation verbatim: ${HONOR} · Biden (text)`,
    );
  });

  it('has each part checked, in its order, with who is said to have said it', () => {
    const { parts, more } = several({
      quote: `Biden wrote "${HONOR}", Kishida said “${NEVER}”, besides:\n> unwavering support`,
    });
    expect(more).toBe(0);
    expect(parts.map(told)).toEqual([
      `quotation verbatim: ${HONOR} · Biden (text)`,
      `quotation not_in_record: ${NEVER} · Kishida (text)`,
      'block too_short: unwavering support',
    ]);
  });

  it('has a short part told to be too short, with the lines that hold it', () => {
    const { verdict, matches } = one('Both leaders wanted to “push back” against something or other');
    expect(verdict).toBe('too_short');
    expect(matches.map(({ statement }) => statement.id).sort()).toEqual(['s02', 's04']);
  });

  it(`has at most ${MOST_PARTS} parts checked, the longest`, () => {
    const quote = `"a" and "push back" and "free and open" and "by force" and "${HONOR}" and "unwavering support", "b"`;
    const { parts, more } = several({ quote });
    expect(parts.map((part) => part.quote)).toEqual([
      'push back',
      'free and open',
      'by force',
      HONOR,
      'unwavering support',
    ]);
    expect(more).toBe(2);
  });

  it('has what it says twice checked once, but for two people', () => {
    expect(told(one('It said "by force", yes, “By force”!'))).toBe('quotation too_short: by force');
    const { parts } = several({ quote: 'Biden said "by force" and Kishida said "by force"' });
    expect(parts.map(({ claimed }) => claimed?.asked)).toEqual(['Biden', 'Kishida']);
  });

  it('is as much as its quotations, where nothing else stands there', () => {
    expect(several({ quote: `"${HONOR}" "by force"` }).parts).toHaveLength(2);
  });
});

describe('a text without marks', () => {
  it.each([
    `Biden: ${HONOR}`,
    `Biden said that ${HONOR}`,
    `${HONOR} — Joe Biden`,
    `${HONOR}, said Biden`,
    `${HONOR} according to Biden`,
    `> ${HONOR}\n> — Biden`,
    `According to Biden, ${HONOR}`,
    `According to US President Joe Biden: ${HONOR}`,
    `President Biden: ${HONOR}`,
    `Biden (in Tokyo): ${HONOR}`,
    `Biden, not Kishida, said that ${HONOR}`,
    `Biden told reporters on Friday that ${HONOR}`,
    `Biden told Kishida ${HONOR}`,
    `In a statement, Biden said: ${HONOR}`,
    `“Biden: ${HONOR}”`,
    `${HONOR} (Biden, 2022)`,
    `${HONOR} — President Biden`,
  ])('is checked without whoever it is said to be of: %j', (text) => {
    const { wording, quote, claimed } = one(text);
    expect([wording, quote, claimed?.from, claimed?.relation]).toEqual(['verbatim', HONOR, 'text', 'same']);
  });

  it('is checked without a name at its end that stands in it as well', () => {
    const { wording, quote, claimed } = one(`${HONOR} — Kishida`);
    expect([wording, quote, claimed?.relation]).toEqual(['verbatim', HONOR, 'described']);
  });

  it.each([
    `White House press secretary Jen Psaki: ${HONOR}`,
    `Q: ${HONOR}`,
    `LINCOLN: ${HONOR}`,
    `According to Abraham Lincoln, ${HONOR}`,
    `He said that ${HONOR}`,
    `Lincoln told reporters: ${HONOR}`,
    `${HONOR} — Abraham Lincoln, 1863`,
    `${HONOR}, said Lincoln`,
    `${HONOR}, he said.`,
    `Biden never said that ${HONOR}`,
    `Biden did not say ${HONOR}`,
    `Biden denied saying ${HONOR}`,
    `Biden refused to say ${HONOR}`,
    `${HONOR}, Biden never said`,
  ])('is checked without whoever no record knows, or did not say it, and is nobody’s: %j', (text) => {
    const { wording, quote, claimed } = one(text);
    expect([wording, quote, claimed]).toEqual(['verbatim', HONOR, undefined]);
  });

  it('is checked without whoever it is said to be of, where less of the rest differs', () => {
    const quote = HONOR.replace('was', 'was not');
    expect(one(`Biden said that ${quote}`)).toMatchObject({ quote, wording: 'near_critical' });
  });

  it.each([
    `not true: ${HONOR}`,
    `Biden denied that ${HONOR}`,
    'Trump took to Twitter and stated that he was honoured to meet with PM Kishida',
    'As per WH readout, Trump and Kishida also expressed shared concern',
    'Biden denies unwavering support to defend Japan in dispute with China',
    'In a statement, Biden said we love cheese',
  ])('is checked as a whole, where its other words are the line’s own or change what is said: %j', (text) => {
    expect(one(text).quote).toBe(text);
  });

  it('is checked as a whole, where the line has an introduction in place of its own', () => {
    const archive = openArchive([
      smallTalk([['ana', 'Three Northern Ports: boats, nets and licences for every fisherman.']]),
    ]);
    const quote = 'Four Southern Towns: boats, nets and licences for every fisherman.';
    expect(verifyText(archive, { quote })).toMatchObject({ quote });
  });

  it('keeps what it says of the words before them', () => {
    expect(one(`Biden told reporters it was a lie that ${HONOR}`).quote).toContain('it was a lie');
  });

  it('is checked with it, where that is found no worse', () => {
    expect(told(one(`Biden: ${NEVER}`))).toBe(`whole not_in_record: Biden: ${NEVER}`);
  });

  it('keeps the words that only someone in the middle of it says', () => {
    const quote = `It was no honor to meet with anyone, as Biden said earlier, ${HONOR}`;
    expect(one(quote).quote).toBe(quote);
  });
});

describe('a quotation that is denied', () => {
  it('is checked, and claimed of nobody', () => {
    for (const text of [`Biden did not say “${HONOR}”`, `Biden never said: “${HONOR}”`, `“${HONOR}” Biden denied`]) {
      expect(told(one(text))).toBe(`quotation verbatim: ${HONOR}`);
    }
  });
});

describe('the speaker given', () => {
  it('holds for every part, whoever the text names', () => {
    const { parts } = several({ quote: `Biden wrote "${HONOR}" and Trump said "by force"`, speaker: 'kishida' });
    expect(parts.map(({ claimed }) => [claimed?.asked, claimed?.from])).toEqual([
      ['kishida', 'given'],
      ['kishida', 'given'],
    ]);
    expect(parts[0]).toMatchObject({ verdict: 'wrong_speaker', wording: 'verbatim' });
  });

  it('that is blank is none', () => {
    expect(one(`Biden wrote "${HONOR}" today`, { speaker: ' ' }).claimed).toMatchObject({
      asked: 'Biden',
      from: 'text',
    });
  });
});

describe('a text that cannot be checked', () => {
  it.each([
    ['nothing', '', 'empty', ''],
    ['what does not show', '\u202e\u0000', 'empty', ''],
    ['marks', '“…”', 'no-words', '“…”'],
    ['a link', 'https://example.org/words', 'no-words', 'https://example.org/words'],
    ['a mention', '<@1> <:x:2>', 'no-words', '<@1> <:x:2>'],
    ['an empty block', '> ', 'no-words', '>'],
  ])('for %s says why', (_, quote, reason, asked) => {
    const answer = expectKind(verifyText(firstArchive, { quote }), 'no-match');
    expect(answer).toMatchObject({ of: 'quote', reason, asked, searched: 0 });
  });

  it('for one that is too long says the limit', () => {
    const quote = 'push back '.repeat(LONGEST_QUOTE / 10 + 1);
    expect(verifyText(firstArchive, { quote })).toMatchObject({
      reason: 'too-long',
      of: 'quote',
      limit: LONGEST_QUOTE,
    });
  });

  it('for a record that is not there, and for none, says so', () => {
    expect(verifyText(firstArchive, { quote: '“a b”', record: 'nope' })).toMatchObject({ reason: 'unknown-record' });
    expect(verifyText(openArchive([]), { quote: '“a b”' })).toMatchObject({ reason: 'no-records' });
  });
});

describe('any text', () => {
  it('is answered in the published shape, with no more parts than are checked', () => {
    const words = [
      HONOR,
      'Biden',
      'said',
      '“',
      '”',
      '"',
      '\n> ',
      '\n',
      '—',
      ':',
      'push back',
      'by force',
      '`',
      '…',
      'not',
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    const both = openArchive([...firstArchive.corpus.records.map(({ record }) => record), meetingRecord()]);
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'kishida', 'pm', 'nobody'), (quote, speaker) => {
        const answer = verifyText(both, { quote, speaker });
        expect(AnswerSchema.parse(answer)).toEqual(answer);
        const { parts, more } = answer.kind === 'verifications' ? answer : { parts: [], more: 2 };
        expect(parts.length).toBeLessThanOrEqual(MOST_PARTS);
        expect(parts.length + more).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });

  it('is answered though it quotes thousands of times', () => {
    for (const text of [
      '"a b" ',
      '“Biden said “x” ',
      '> Biden: "a b c"\n\n',
      'Biden said “x y”, ',
      '"push back" Kishida said. ',
    ]) {
      const quote = text.repeat(Math.floor(LONGEST_QUOTE / text.length));
      expect(['verification', 'verifications']).toContain(verifyText(firstArchive, { quote }).kind);
    }
  });
});

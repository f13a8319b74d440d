import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeQuery } from '../../src/search/tokenize.ts';
import { readQuoting } from '../../src/verify/quoted-parts.ts';
import { article, firstRecord } from '../support/first-record.ts';

/** The quoted parts of a text, blocks behind a bar. */
function partsOf(text: string): readonly string[] {
  return readQuoting(text).parts.map(({ kind, text: words }) => (kind === 'block' ? `| ${words}` : words));
}

describe('quotation marks', () => {
  it.each([
    ['of typewriters', 'He said "push back" today'],
    ['of English', 'He said “push back” today'],
    ['of English, closed by the wrong one', 'He said “push back" today and “push back“ too'],
    ['of German', 'Er sagte „push back“ heute'],
    ['of Polish', 'On „push back” dzisiaj'],
    ['of Swedish', 'Hon sa ”push back” idag'],
    ['of French, with spaces', 'Il dit « push back » aujourd’hui'],
    ['of French, without', 'Il dit «push back», oui'],
    ['of German books', 'Er sagte »push back« heute'],
    ['of Finnish books', 'Hän sanoi »push back» tänään'],
    ['of Swiss books', 'Er sagte ‹push back› heute'],
    ['of Japanese', '彼は「push back」と言った'],
    ['of Japanese within', '彼は『push back』と言った'],
    ['of Japanese, half as wide', '彼は｢push back｣と言った'],
    ['of Japanese, upright', '彼は﹁push back﹂と言った'],
    ['of Japanese, full width', '彼は＂push back＂と言った'],
    ['of Japanese, slanted', '彼は〝push back〟と言った'],
    ['of typewriters in a text without spaces', '彼は"push back"と言った'],
    ['single', "He said 'push back' today"],
    ['single and curly', 'He said ‘push back’ today'],
    ['single, in bold', "He said **'push back'** today"],
    ['of TeX', "He said ``push back'' today"],
    ['of wires', "He said ''push back'' today"],
    ['in brackets', 'He ("push back") said'],
    ['behind a colon', 'Biden:"push back"'],
    ['in bold and behind a spoiler', '||“**push** ~~back~~”|| and *so on*'],
    ['in words that are a link', 'He [said "push back"](https://example.org/a"b) today'],
    ['in a heading', '## He said "push back"'],
  ])('%s', (_, text) => {
    expect([...new Set(partsOf(text))]).toEqual(['push back']);
  });

  it.each([
    ['that belong to words', "the leaders' vow, don't, '90s, 'tis, rock 'n' roll, O’Brien’s, the boss’ car"],
    ['around a single letter', "the 'x' axis"],
    ['that are single and on two lines', "he 'said\nso' again"],
    ['that are feet and inches', `He is 5'10" tall, with a 12" pipe`],
    ['with nothing between', `"" “” '' «» 「」 " "`],
    ['that only close', 'push back” he said" and went»'],
  ])('%s quote nothing', (_, text) => {
    expect(partsOf(text)).toEqual([]);
  });

  it('of every quotation in a text make a part each', () => {
    expect(partsOf('"push back", “status quo” and «free and open»; "genocide"')).toEqual([
      'push back',
      'status quo',
      'free and open',
      'genocide',
    ]);
  });

  it('within others are words of the outer quotation', () => {
    expect(partsOf('"He said “push back” today," she said')).toEqual(['He said “push back” today,']);
    expect(partsOf(`'He said "push back" today,' she said`)).toEqual(['He said "push back" today,']);
    expect(partsOf('「自由で『開かれた』」と言った')).toEqual(['自由で『開かれた』']);
    expect(partsOf('« il a dit « non » hier »')).toEqual(['il a dit « non » hier']);
    expect(partsOf('“The heads “underscored peace,” it added” he said')).toEqual([
      'The heads “underscored peace,” it added',
    ]);
    expect(partsOf('"The heads "underscored peace," it added" he said')).toEqual([
      'The heads "underscored peace," it added',
    ]);
  });

  it('that are single do not end at the possessive of a word in s', () => {
    expect(partsOf("'the leaders' vow' and 'push backs' too")).toEqual(["the leaders' vow", 'push backs']);
    expect(partsOf('‘don’t yield to the leaders’ he said')).toEqual(['don’t yield to the leaders']);
  });

  it('that are single and cross others are apostrophes', () => {
    expect(partsOf(`the 'old "push' back" it`)).toEqual([`push' back`]);
    expect(partsOf(`"the 'old" push' back`)).toEqual([`the 'old`]);
  });

  it('that never close quote the rest of their line', () => {
    expect(partsOf('Biden: "we will push back\nIs that true?')).toEqual(['we will push back']);
    expect(partsOf('Biden: "we will\nKishida: “we shall')).toEqual(['we will', 'we shall']);
    expect(partsOf('Biden: "we "really will')).toEqual(['really will']);
  });

  it('that never close are a slip where another quotation follows', () => {
    expect(partsOf('questions the "benefit\'s of the alliance. It will "by force" take')).toEqual(['by force']);
    expect(partsOf("'cause he 'never said")).toEqual([]);
    expect(partsOf('a "b **"c"** d" e')).toEqual(['b "c" d']);
  });

  it('at the beginning of each paragraph go on with a long quotation', () => {
    const { parts, around } = readQuoting('She said: "One.\n\n"Two.\n\n"Three," and left. "Four."');
    expect(parts.map(({ text }) => text.replaceAll('"', ''))).toEqual(['One. Two. Three,', 'Four.']);
    expect(around).toEqual(['She said:', 'and left.', '']);
    expect(partsOf('"One\n"Two" she said')).toEqual(['One "Two']);
  });

  it('do not pair over an empty line', () => {
    expect(partsOf('He "said so\n\nand went" away, "really"')).toEqual(['said so', 'really']);
    expect(partsOf('He "said so\nand went" away')).toEqual(['said so and went']);
  });

  it('in the article enclose what the record holds as quoted', () => {
    const quoted = new Set(
      firstRecord.statements.flatMap((line) => line.quoted.map(({ start, end }) => line.text.slice(start, end))),
    );
    const parts = partsOf(article);
    expect(parts).toHaveLength(12);
    expect(parts.filter((part) => !quoted.has(part))).toEqual([]);
  });
});

describe('a quoted block', () => {
  it('is one part with all its lines', () => {
    const { parts, around } = readQuoting('Look:\n> one line\n> # and **another**\n-# Who said it?');
    expect(parts).toMatchObject([{ kind: 'block', text: 'one line and another', lines: 'one line\nand another' }]);
    expect(around).toEqual(['Look:', 'Who said it?']);
  });

  it('is all that follows three bars', () => {
    expect(partsOf('So:\n>>> one\n\ntwo "three"\n> four')).toEqual(['| one two "three" > four']);
  });

  it('ends where a line is not quoted', () => {
    expect(partsOf('> one\ntwo\n> three\n> > four')).toEqual(['| one', '| three four']);
  });

  it('is none without a space, in the middle of a line, or behind a backslash', () => {
    expect(partsOf('>one\na > b\n\\> two')).toEqual([]);
  });

  it('of no words is no part', () => {
    expect(readQuoting('a\n> \n> \n"b"')).toMatchObject({ parts: [{ text: 'b' }], around: ['a', ''] });
  });

  it('is not reached over by a quotation', () => {
    expect(partsOf('He "said\n> one" two\nand" left')).toEqual(['said', '| one" two']);
  });
});

describe('what nobody said', () => {
  it.each([
    ['a block of code', 'a ```js\nlet x = "push back";\n``` b', 'a b'],
    ['a link', 'a https://example.org/x?y=1#z b', 'a b'],
    ['mentions, emoji, a command and a time', '<@1> a<:x:4>b <@&2> <#3> <a:y:5> </z:6> <t:7:R> c', 'a b c'],
    ['mark-up', '# **a** __*b*__ ~~c~~ ||d|| _e_ f_g \\*h\\* [i](https://j.k/l_(m))', 'a b c d e f_g h i'],
    ['what does not show', '\u202ea\u0000\u2066 b\ufeff', 'a b'],
  ])('is no word: %s', (_, text, whole) => {
    expect(readQuoting(text)).toMatchObject({ whole, parts: [] });
  });

  it('is code: its words are said, and its marks quote nothing', () => {
    expect(readQuoting('the `"status" quo` and ``a "b"`` of "it all"')).toMatchObject({
      parts: [{ text: 'it all' }],
      around: ['the status quo and a b of', ''],
    });
  });

  it('is read all the same where there is nothing else', () => {
    expect(readQuoting('```\n"push back"\n```')).toMatchObject({
      whole: '"push back"',
      parts: [{ text: 'push back' }],
    });
  });
});

const SIGNS = [
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '„',
  '«',
  '»',
  '「',
  '」',
  '``',
  "''",
  '```',
  '`',
  '> ',
  '>>> ',
  '\n',
  '\n\n',
  ' ',
  '*',
  '||',
];
const texts = fc.oneof(
  fc
    .array(fc.constantFrom(...SIGNS, 'a', 'push', 's', '5', '.', ',', '日', '\\', '<@1>', '\u0000'), { maxLength: 60 })
    .map((signs) => signs.join('')),
  fc.string({ unit: 'grapheme' }),
);

describe('the parts of any text', () => {
  it('stand in it, in order, and none overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { parts, around } = readQuoting(text);
        expect(around).toHaveLength(parts.length + 1);
        let from = 0;
        for (const { start, end, text: words } of parts) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeLessThanOrEqual(text.length);
          const last = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(words)?.[0];
          expect(readQuoting(text.slice(start, end)).whole).toContain(last);
          expect(words).toMatch(/[\p{L}\p{N}]/u);
          from = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('hold with what is around them all the words of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { whole, parts, around } = readQuoting(text);
        const pieces = around.flatMap((words, at) => [words, parts[at]?.text ?? '']);
        expect(pieces.flatMap(lettersOf)).toEqual(lettersOf(whole));
      }),
      { numRuns: 2000 },
    );
  });

  it('are read from 100,000 marks of any kind in a row', () => {
    for (const mark of SIGNS) {
      expect(readQuoting(mark.repeat(100_000)).parts).toEqual([]);
      for (const text of [`${mark}a `, `a${mark} `, `${mark}a${mark}`]) {
        expect(readQuoting(text.repeat(20_000)).parts.length).toBeLessThanOrEqual(20_000);
      }
    }
    expect(partsOf(`${'「'.repeat(50_000)}a${'」'.repeat(50_000)}`)).toHaveLength(1);
  });
});

function lettersOf(text: string): readonly string[] {
  return tokenizeQuery(text).flatMap(({ start, end }) => Array.from(text.slice(start, end).replace(/\P{L}/gu, '')));
}

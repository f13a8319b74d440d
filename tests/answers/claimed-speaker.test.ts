import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { sentenceReader } from '../../src/answers/attribution/sentence.ts';
import { claimedSpeakers } from '../../src/answers/claimed-speaker.ts';
import { readQuoting } from '../../src/verify/quoted-parts.ts';
import { firstArchive, firstRecord } from '../support/first-record.ts';
import { meetingRecord } from '../support/record.ts';

/** Who the text names as the speaker of each quotation; a dash where nobody. */
function claimed(text: string, archive: Archive = firstArchive): string {
  return claimedSpeakers(sentenceReader(archive, archive.corpus.records), readQuoting(text))
    .map((name) => name ?? '-')
    .join(', ');
}

describe('before a quotation', () => {
  it.each([
    ['Kishida said “we will”', 'Kishida'],
    ['kishida said "we will"', 'kishida'],
    ['Mr. Kishida said “we will”', 'Mr. Kishida'],
    ['In a statement, the White House added that "we will"', 'the White House'],
    ['The White House said that Japan would “do so”', 'The White House'],
    ['President Biden, speaking in Tokyo, said “we will”', 'President Biden'],
    ['After meeting Biden, Kishida said: “we will”', 'Kishida'],
    ['Kishida arrived in Tokyo and said “we will”', 'Kishida'],
    ['Trump left, Kishida said no and added “we will”', 'Kishida'],
    ['Kishida told Biden “we will”', 'Kishida'],
    ['Asked about what Trump said, Kishida said “we will”', 'Kishida'],
    ['Kishida vowed to “push back”', 'Kishida'],
    ['Biden affirmed his "unwavering support" to Japan', 'Biden'],
    ['Both leaders resolved to "push back" against it', 'Both leaders'],
    ['Biden and Kishida said "we will"', 'Biden and Kishida'],
    ['The U.S. President said “we will”', 'U.S. President'],
    ['Beijing said “we will”', 'Beijing'],
    ['@POTUS wrote “we will”', 'POTUS'],
    ['Did Kishida say “we will”?', 'Kishida'],
    ['Kishida is quoted as saying “we will”', 'Kishida'],
    ['Was it Kishida who said “we will”?', 'Kishida'],
    ['According to the White House, “we will”', 'the White House'],
    ['According to the White House, both will “push back”', 'the White House'],
    ['According to the White House, in a call both will “push back”', 'the White House'],
    ['A statement by Kishida announcing: “we will”', 'Kishida'],
    ['Biden: “we will”', 'Biden'],
    ['Biden on Taiwan: “we will”', 'Biden'],
    ["Biden's words: “we will”", 'Biden'],
    ['Biden’s own words “we will”', 'Biden'],
    ['Kishida rejected Biden’s claim that “we will”', 'Biden'],
    ['According to US President Biden, “we will”', 'US President Biden'],
    ['Ms Trump and Kishida agreed; then Mr. Trump said “we will”', 'Mr. Trump'],
    ['Kishida told reporters “we will”', 'Kishida'],
    ['Kishida quoted Biden as saying “we will”', 'Biden'],
    ['Kishida asked whether “we will”', 'Kishida'],
    ['The leaders said “we will”', 'The leaders'],
    ['The prime minister said “we will”', 'prime minister'],
    ['Kishida answered “we will”', 'Kishida'],
    ['Kishida — “we will”', 'Kishida'],
    ['Biden said:\n\n> we will', 'Biden'],
    ['Trump lost. Biden:\n> we will\n> do so', 'Biden'],
  ])('%j names its speaker', (text, speaker) => {
    expect(claimed(text)).toBe(speaker);
  });

  it.each([
    'He said “we will”',
    'Modi said “we will”',
    'Modi said of Kishida: “we will”',
    'The president said “we will”',
    'In Biden’s spokesman’s words “we will”',
    'Biden’s spokesman: “we will”',
    'White House press secretary Jen Psaki: “we will”',
    'According to Kishida’s office, “we will”',
    'Kishida met reporters. He said “we will”',
    '“Biden, we will,” he said',
    'Kishida agreed. Modi said “we will”',
    'Kishida met Modi, and Modi said “we will”',
    'Modi and Kishida said “we will”',
    'Kishida, who met Biden, said “we will”',
    'Kishida was told “we will”',
    'Kishida’s spokesman said “we will”',
    'Kishida’s spokesman, Taro Sato, said “we will”',
    'White House officials said “we will”',
    'An aide to Kishida said “we will”',
    'the statement from Biden to Kishida: "we will"',
    'Kishida "we will"',
    'Taiwan: “we will”',
    'Kishida said no.\n“we will”',
    'The claims of Kishida “we will”',
  ])('%j names nobody for sure', (text) => {
    expect(claimed(text)).toBe('-');
  });
});

describe('behind a quotation', () => {
  it.each([
    ['“We will,” said Mr Kishida', 'Mr Kishida'],
    ['“We will,” said US President Joe Biden in Tokyo', 'US President Joe Biden'],
    ['“We will,” Kishida said in Tokyo.', 'Kishida'],
    ['“We will,” President Joe Biden told reporters', 'President Joe Biden'],
    ['“We will,” the White House later added', 'the White House'],
    ['“We will,” according to the White House', 'the White House'],
    ['"we will" was said by Kishida', 'Kishida'],
    ['"we will" is what Kishida said', 'Kishida'],
    ['“We will” Trump said to Kishida', 'Trump'],
    ['“We will” — Joe Biden', 'Joe Biden'],
    ['“We will” — @POTUS', 'POTUS'],
    ['“We will” - Biden, 2022', 'Biden'],
    ['"we will" ~ kishida', 'kishida'],
    ['“We will.” — President Biden (@POTUS) January 21, 2022', 'President Biden'],
    ['“We will” (Biden, 2022)', 'Biden'],
    ['> We will\n— Joe Biden', 'Joe Biden'],
    ['“We will,” Kishida told Biden', 'Kishida'],
    ['“We will” were Biden’s words', 'Biden'],
    ['“We will,” in Biden’s words', 'Biden'],
    ['“We will,” said the prime minister', 'prime minister'],
  ])('%j names its speaker', (text, speaker) => {
    expect(claimed(text)).toBe(speaker);
  });

  it.each([
    '“We will,” said nobody. Kishida left.',
    '“We will,” said Kishida’s spokesman',
    '“We will,” said a spokesman for Kishida',
    '“We will,” according to Kishida’s office',
    '“We will”. Kishida said more later',
    '“We will”. According to the White House, it rained',
    '“We will” - Kishida disagrees',
    '“We will” — that is what Kishida wanted',
    '“We will” Kishida, who met Modi, left',
    'Who said “we will”, Biden or Kishida?',
    'Biden said “we will,” said Kishida',
  ])('%j names nobody for sure', (text) => {
    expect(claimed(text)).toBe('-');
  });
});

describe('whoever is told apart from who speaks', () => {
  it.each([
    ['Mr Biden (not Kishida) said: “we will”', 'Mr Biden'],
    ['Biden — not Kishida — said: “we will”', 'Biden'],
    ['Biden, not Kishida, said “we will”', 'Biden'],
    ['Biden, rather than Prime Minister Kishida, said “we will”', 'Biden'],
    ['Not Kishida but Biden said “we will”', 'Biden'],
    ['“We will,” Biden, not Kishida, said', 'Biden'],
    ['“We will,” said Biden, not Kishida', 'Biden'],
    ['“We will,” said neither Biden nor Kishida', '-'],
    ['Neither Biden nor Kishida said “we will”', '-'],
  ])('is not who said it: %j', (text, speaker) => {
    expect(claimed(text)).toBe(speaker);
  });
});

describe('a quotation that someone is said not to have said', () => {
  it.each([
    'Kishida never said “we will”',
    'Biden did not say “we will”',
    'Biden didn’t say “we will”',
    'Biden can’t have said “we will”',
    'Biden never once publicly said “we will”',
    'Biden denied “we will”',
    'Biden denied saying “we will”',
    'Biden refused to say “we will”',
    'Biden denied that Kishida said “we will”',
    'Biden said nothing like “we will”',
    'It is not true that Biden said “we will”',
    'Not a word of Biden: “we will”',
    '“We will” Biden never said',
    '“We will,” Biden did not say',
    '“We will,” denied Biden',
    '“We will” is not what Biden said',
    'Biden never said “we will”, Kishida said',
    'バイデンは「自由」とは言っていない',
    'バイデンは「自由」との発言を否定した',
    '「自由」と岸田首相は述べていない',
  ])('%j is claimed of nobody', (text) => {
    expect(claimed(text)).toBe('-');
  });

  it.each([
    'Biden did not hesitate to say “we will”',
    'Biden not only said “we will”',
    'Biden did not come but said “we will”',
    'Biden never apologised and said “we will”',
    'No, Biden said “we will”',
    'No. Biden said “we will”',
  ])('is another than %j', (text) => {
    expect(claimed(text)).toBe('Biden');
  });
});

describe('in Japanese and Chinese', () => {
  it.each([
    ['岸田首相は「自由」と述べた', '岸田首相'],
    ['岸田文雄氏は台湾について「自由」と言った', '岸田文雄'],
    ['ホワイトハウスによると、「自由」', 'ホワイトハウス'],
    ['バイデン大統領：「自由」', 'バイデン大統領'],
    ['岸田首相「自由」', '岸田首相'],
    ['「自由」と岸田首相は述べた', '岸田首相'],
    ['岸田说：“自由”', '岸田'],
    ['岸田首相の「自由」', '-'],
    ['岸田首相の「自由」という言葉', '岸田首相'],
    ['岸田首相は「自由」と述べ、反対しないと言った', '岸田首相'],
    ['岸田首相は「自由」を守る', '-'],
    ['岸田首相はバイデンが「自由」と述べた', '-'],
  ])('%s: %s', (text, speaker) => {
    expect(claimed(text)).toBe(speaker);
  });
});

describe('of several quotations', () => {
  it.each([
    ['Biden said “we will” and Kishida said “I will”', 'Biden, Kishida'],
    ['Biden said “we will”, Kishida said “I will”', 'Biden, Kishida'],
    ['“We will,” said Biden. “I will,” said Kishida.', 'Biden, Kishida'],
    ['“We will,” said Biden, “and soon.”', 'Biden, Biden'],
    ['“We will,” Biden said. “And soon.”', 'Biden, Biden'],
    ['“We will.” Kishida said “I will”', '-, Kishida'],
    ['Biden said "we will", "I will" and "all will"', 'Biden, Biden, Biden'],
    ['“We will,” Biden said on that day, and then he went all the way home. “I will”', 'Biden, -'],
    ['Biden said "we will". Kishida said so. "I will"', 'Biden, -'],
    ['バイデンは「自由」とは言っていない、岸田は「平和」と述べた', '-, 岸田'],
    ['Asked whether “we will”, Biden said “I will”', '-, Biden'],
    ['He said “we will”, Biden said “I will”', '-, Biden'],
    ['Biden never said “we will”, “I will” or “all will”', '-, -, -'],
    ['Biden said “we will”, to which Kishida answered “I will”', 'Biden, Kishida'],
    ['Biden: “we will”; Kishida: “I will”', 'Biden, Kishida'],
  ])('%j names the speaker of each', (text, speakers) => {
    expect(claimed(text)).toBe(speakers);
  });
});

describe('the names', () => {
  it('are those of the records asked', () => {
    const both = openArchive([firstRecord, meetingRecord()]);
    expect(claimed('Ana Bell said “we will”, and Biden said “I will”', both)).toBe('Ana Bell, Biden');
    const [, talks] = both.corpus.records;
    expect(claimedSpeakers(sentenceReader(both, [talks!]), readQuoting('Biden said “I will”'))).toEqual([undefined]);
    expect(claimed('Biden said “I will”', openArchive([]))).toBe('-');
  });

  it('of one who is in every record are found in many', () => {
    const many = openArchive(Array.from({ length: 60 }, (_, at) => meetingRecord({ id: `talks-${at}` })));
    expect(claimed('Ana Bell said “we will”', many)).toBe('Ana Bell');
  });

  it('are looked for in so much of a text that thousands of them take no time', () => {
    const text = Array.from({ length: 300 }, (_, at) => `On day ${at} Biden said “we will ${at}”.`).join(' ');
    const names = claimed(text).split(', ');
    expect([names[0], names.at(-1)]).toEqual(['Biden', '-']);
    const few = Array.from({ length: 30 }, (_, at) => `On day ${at} of the summit Biden said “we will ${at}”.`).join(
      ' ',
    );
    expect(new Set(claimed(few).split(', '))).toEqual(new Set(['Biden']));
  });

  it('stand in the text, whatever it is', () => {
    const words = [
      'Kishida',
      'said',
      'Biden',
      '“a b”',
      ',',
      '.',
      ':',
      '—',
      'and',
      'the',
      '\n',
      '岸田首相は',
      '「自由」',
      'と述べた',
      "'s",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (text) => {
        const reading = readQuoting(text.join(' '));
        const names = claimedSpeakers(sentenceReader(firstArchive, firstArchive.corpus.records), reading);
        expect(names).toHaveLength(reading.parts.length);
        for (const name of names) expect(reading.around.join('\n')).toContain(name ?? '');
      }),
      { numRuns: 500 },
    );
  });
});

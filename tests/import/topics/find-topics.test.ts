import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTopics } from '../../../src/import/topics/find-topics.ts';
import { hasSamples, sample } from '../samples.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

interface Turn {
  readonly speaker: number;
  readonly text: string;
}

/** Turns of two people in a row; each text is said as it stands. */
function talk(...texts: readonly string[]): readonly Turn[] {
  return texts.map((text, at) => ({ speaker: at % 2, text }));
}

/** Talk about nothing, long enough to leave room for eight topics. */
const PADDING: readonly Turn[] = talk(
  ...Array.from({ length: 300 }, () => 'and so we are with you all on that, as you say, of it'),
);

function find(turns: readonly Turn[], names: readonly string[] = [], lang = 'en') {
  return findTopics([...turns, ...PADDING], lang, names);
}

function labels(turns: readonly Turn[], names: readonly string[] = []): readonly string[] {
  return find(turns, names).map(({ label }) => label);
}

describe('the topics of a meeting', () => {
  it('are phrases that several people say, as they are written, with the turns that hold them', () => {
    const turns = talk(
      'We stand for peace in the Taiwan Strait.',
      'And the supply chains? The Taiwan Strait as well.',
      'Supply chains are with us; it is the Taiwan Strait now.',
      'No more of the supply chains, nor of a supply chain.',
    );
    expect(find(turns)).toEqual([
      { label: 'Taiwan Strait', altLabels: [], in: [0, 1, 2] },
      { label: 'supply chains', altLabels: ['supply chain'], in: [1, 2, 3] },
    ]);
  });

  it('are not what one person says in few turns', () => {
    const one = (count: number) => [
      ...Array.from({ length: count }, () => ({ speaker: 0, text: 'It is the nuclear weapons.' })),
      { speaker: 1, text: 'Is it?' },
    ];
    expect(labels(one(4))).toEqual([]);
    expect(labels(one(5))).toEqual(['nuclear weapons']);
  });

  it('may be what one person says where nobody else speaks', () => {
    const turns = [...talk('The nuclear weapons.', 'The nuclear weapons.', 'The nuclear weapons.'), ...PADDING];
    const alone = turns.map(({ text }) => ({ speaker: 0, text }));
    expect(findTopics(alone, 'en').map(({ label }) => label)).toEqual(['nuclear weapons']);
  });

  it('never come from what stands in brackets', () => {
    const tags = Array.from(
      { length: 6 },
      () => '(Simultaneous interpretation.) [Prolonged cheering] {vocalsound} Is it?',
    );
    expect(labels(talk(...tags))).toEqual([]);
  });

  it.each([
    ['thanks', 'Thank you very much, good afternoon, ladies and gentlemen.'],
    ['forms of address', 'Mr. President, Madam Speaker, Mr. Prime Minister.'],
    ['numbers and days', 'In 2022, on Friday, January 21, twenty million; 9/11.'],
    ['the phrases of all talk', 'A lot of people, you know, at the end of the day, I think.'],
    ['verbs', 'We will strengthen. We will strengthen. They should reaffirm.'],
  ])('are not %s', (_, text) => {
    expect(labels(talk(...Array.from({ length: 8 }, () => text)))).toEqual([]);
  });

  it('are not the names of those who speak', () => {
    const turns = talk(...Array.from({ length: 6 }, () => 'And so to Fumio Kishida.'));
    expect(labels(turns)).toEqual(['Fumio Kishida']);
    expect(labels(turns, ['PRIME MINISTER KISHIDA Fumio'])).toEqual([]);
  });

  it('take the shorter phrase along with the longer where it is mostly said in it', () => {
    const turns = talk(
      ...Array.from({ length: 6 }, () => 'In the Taiwan Strait.'),
      ...Array.from({ length: 3 }, () => 'To Taiwan.'),
    );
    expect(find(turns)).toEqual([{ label: 'Taiwan Strait', altLabels: ['Taiwan'], in: [0, 1, 2, 3, 4, 5, 6, 7, 8] }]);
  });

  it('hold phrases with a hyphen, and with *of* between two words', () => {
    const turns = talk(...Array.from({ length: 3 }, () => 'With the Indo-Pacific; with freedom of navigation.'));
    expect(labels(turns).toSorted()).toEqual(['Indo-Pacific', 'freedom of navigation']);
  });

  it('are written without the possessive at their end, and on one line', () => {
    const turns = talk(...Array.from({ length: 3 }, () => 'With the Coast\nGuard’s.'));
    expect(labels(turns)).toEqual(['Coast Guard']);
  });

  it('are eight at most, and none of a text of a few lines', () => {
    const words = [
      'submarine',
      'semiconductor',
      'vaccine',
      'tariff',
      'refugee',
      'satellite',
      'hurricane',
      'pension',
      'glacier',
      'volcano',
    ];
    const turns = words.flatMap((word) => talk(...Array.from({ length: 6 }, () => `It is the ${word}.`)));
    expect(labels(turns)).toHaveLength(8);
    expect(findTopics(turns.slice(0, 12), 'en')).toEqual([]);
  });

  it('are none in a language whose stop words are not known', () => {
    const turns = talk(...Array.from({ length: 6 }, () => 'In the Taiwan Strait.'));
    expect(find(turns, [], 'en-US')).toHaveLength(1);
    for (const lang of ['de', 'ja', 'zh-Hant', 'enm', '']) expect(find(turns, [], lang)).toEqual([]);
  });

  it('are none of nothing', () => {
    expect(findTopics([], 'en')).toEqual([]);
    expect(findTopics([{ speaker: 0, text: '' }], 'en')).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    ['one word of eight million letters', 'x'.repeat(8_000_000)],
    ['brackets that never close', '([{'.repeat(300_000)],
    ['marks only', '’'.repeat(1_000_000)],
    ['the same words for ever', 'alpha beta '.repeat(50_000)],
  ])('is read: %s', (_, text) => {
    expect(findTopics(talk(text, 'Is it?', text.slice(0, 1000)), 'en').length).toBeLessThanOrEqual(8);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'Taiwan Strait',
      'supply chains',
      ' of ',
      '-',
      '(',
      ')',
      '\0',
      '\u202e',
      '’s',
      '台湾',
      '\ud800',
      '. ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const turn = fc.record({
    speaker: fc.nat(3),
    text: fc.array(piece, { maxLength: 20 }).map((pieces) => `${pieces.join(' ')} `.repeat(40)),
  });

  it('gives topics whose labels stand in their turns, none twice, and throws nothing', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), (turns) => {
        const topics = findTopics(turns, 'en');
        const plain = topics.map(({ label }) => label.toLowerCase());
        expect(new Set(plain).size).toBe(plain.length);
        for (const { label, altLabels, in: numbers } of topics) {
          expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
          expect([label, ...altLabels].every((name) => name !== '' && name.length <= 80)).toBe(true);
          expect(numbers.some((number) => turns[number]!.text.replace(/\s+/g, ' ').includes(label))).toBe(true);
        }
      }),
      { numRuns: fuzzRuns() },
    );
  });
});

const SAMPLE =
  'whitehouse/2022-05-23-remarks-by-president-biden-and-prime-minister-fumio-kishida-of-japan-in-joint-p.md';

describe('a real press conference', () => {
  it.skipIf(!hasSamples)('has the topics that it was about (needs ../shared/samples)', () => {
    const paragraphs = sample(SAMPLE)
      .split(/\n\s*\n/)
      .map((text) => text.replace(/\s+/g, ' ').trim());
    const speakers: string[] = [];
    const turns: Turn[] = [];
    for (const text of paragraphs) {
      const [, name, said = ''] = /^((?:PRIME MINISTER|PRESIDENT|MODERATOR)[A-Z ]*|Q): *(.*)$/.exec(text) ?? [];
      if (name !== undefined && !speakers.includes(name)) speakers.push(name);
      if (speakers.length > 0) {
        turns.push({
          speaker: name === undefined ? turns.at(-1)!.speaker : speakers.indexOf(name),
          text: said || text,
        });
      }
    }
    const found = findTopics(turns, 'en', ['PRIME MINISTER KISHIDA', 'PRESIDENT BIDEN']).map(({ label }) => label);
    expect(found).toEqual(expect.arrayContaining(['Indo-Pacific', 'Taiwan Straits', 'Ukraine']));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../../../src/import/formats/text.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';
import { damaged } from '../../cues/reading.ts';
import { readOrRefused, units } from '../../reading.ts';
import { report, spoken, talk } from '../reading.ts';

const TURNS = [
  ['Ana Silva', '00:03', 'Good morning, shall we begin?'],
  ['Ben Okafor (Guest)', '00:07', 'Yes: please.'],
  ['Ana Silva', '01:11', 'Budget: forty.'],
  ['山田太郎', '1:02:03', 'はい。'],
] as const;
const SAID = TURNS.map(([name, , words]) => `${name}: ${words}`);
const STARTS = [3, 7, 71, 3723];

const set = (turn: (name: string, time: string, words: string) => string, between = '\n\n') =>
  TURNS.map(([name, time, words]) => turn(name, time, words)).join(between);
const FORMS = [
  set((name, time, words) => `${name}\n${time}\n${words}`),
  set((name, time, words) => `${name}\n${time}\n${words}`, '\n'),
  set((name, time, words) => `${time}\n${name}\n${words}`),
  set((name, time, words) => `**${name}**\n[${time}]\n${words}`),
  set((name, time, words) => `### ${time} · ${name}\n\n${words}`),
  set((name, time, words) => `### ${name} — ${time}\n\n${words}`),
  set((name, time, words) => `${time} - ${name}\n${words}`),
  set((name, time, words) => `**${name}** ${time}  \n${words}`),
  set((name, time, words) => `${name} (${time} - ${time}):\n${words}`),
  set((name, time, words) => `${name}: (${time})\n${words}`),
  set((name, time, words) => `\t${name}\n  ${time}\t\n${words}`),
];

const TEAMS_PAGE = `Ian Ng
11 minutes 45 seconds11:45
Ian Ng 11 minutes 45 seconds
Okay.
KL
Ken Lawrie
12 minutes12:00
Ken Lawrie 12 minutes
expecting that they are not going to give us access to
Ken Lawrie 12 minutes 6 seconds
12 minutes

Ian Ng
1 hour 12 minutes 20 seconds1:12:20
Ian Ng 1 hour 12 minutes 20 seconds
Yeah.
`;

describe('heads of a name and a time', () => {
  test.each(FORMS.map((form) => [form.slice(0, 40).replaceAll('\n', '⏎'), form]))('are read: %s', (_, form) => {
    const reading = talk(form);
    expect(spoken(reading)).toEqual(SAID);
    expect(reading.segments.map(({ start }) => start)).toEqual(STARTS);
    expect([reading.omitted, units(reading)]).toEqual([[], reading.present]);
  });

  test('count for one name each where they are few', () => {
    expect(spoken(talk('Ana Silva\n0:03\nYes, please.\nBen Okafor\n0:07\nNo, never.'))).toHaveLength(2);
    expect(report('Ana\n0:03\nYes, please.').kind).toBe('report');
    expect(report('Ana\n0:03\nYes, please.\nBen\n0:07\nNo, never.').kind).toBe('report');
  });

  test('may be telephone numbers', () => {
    const calls =
      '+49 170 1234567\n0:03\nYes, please.\n+49 170 7654321\n0:07\nNo, never.\n+49 170 1234567\n0:09\nWell then.';
    expect(spoken(talk(calls))).toHaveLength(3);
  });

  test('are told in words as well on the page of Teams', () => {
    const reading = talk(TEAMS_PAGE);
    expect(spoken(reading)).toEqual([
      'Ian Ng: Okay.',
      'Ken Lawrie: expecting that they are not going to give us access to',
      'Ken Lawrie: 12 minutes',
      'Ian Ng: Yeah.',
    ]);
    expect(reading.segments.map(({ start }) => start)).toEqual([705, 720, 726, 4340]);
    expect(units(reading)).toBe(reading.present);
  });

  test('have initials above them for a picture, which are no words', () => {
    const turns = [
      ['LM', 'Lea Marsh (Guest)', 'Good morning.'],
      ['VI', 'VENN Igor (Ext)', 'Yes.'],
      ['IV', 'Venn, Igor', 'OK'],
      ['D', 'Dora', 'I am here.'],
      ['LM', 'Lea Marsh (Guest)', 'IT'],
    ] as const;
    const page = turns.map(
      ([letters, name, words], n) => `${letters}\n${name}\n${n} minutes 3 seconds${n}:03\n${words}`,
    );
    const reading = talk(page.join('\n'));
    expect(spoken(reading)).toEqual(turns.map(([, name, words]) => `${name}: ${words}`));
    expect(units(reading)).toBe(reading.present);
    const one = 'Lea Marsh\n0:03\nWhat do you see?\nI\nIgor Venn\n0:07\nYes.\nLea Marsh\n0:09\nOK';
    expect(spoken(talk(one))[1]).toBe('+: I');
  });

  test('are kept apart from the words of a text that is wrapped', () => {
    const wrapped = [
      'Ana Silva\n0:03\nGood morning to all of you who came here tonight, shall we begin',
      'with the first point, or is there any other matter we have to see?',
      'Ben Okafor\n0:07\nYes, please. There is a lot to say about the bridge and all of its',
      'repair, and then we must go on to the school bus, which does not',
      'stop any more.\nAna Silva\n1:11\nGo ahead.',
    ].join('\n');
    expect(spoken(talk(wrapped))).toEqual([
      expect.stringMatching(/^Ana Silva: Good morning .* begin with .* to see\?$/),
      expect.stringMatching(/^Ben Okafor: Yes, please\..* any more\.$/),
      'Ana Silva: Go ahead.',
    ]);
  });
});

describe('a time without a name among heads', () => {
  const some = set((name, time, words) => `${name}\n${time}\n${words}`, '\n');
  const many = `${some}\nAna Silva\n1:02:10\nOne more.\n`;

  test('makes what stands below it nobody’s, and what may be the name', () => {
    const reading = talk(`${many}the far end, room 2\n1:02:15\nHello.\nStill.\nAna Silva\n1:02:20\nBye to you.`);
    expect(spoken(reading).slice(5)).toEqual([
      '?: the far end, room 2',
      '?: Hello.',
      '+: Still.',
      'Ana Silva: Bye to you.',
    ]);
    expect(reading.notes.map(({ message }) => message)).toEqual([
      'Above this line a time stands without a name, so who speaks is not known. If what stands there is a name, name it in --speakers.',
    ]);
    expect(units(reading)).toBe(reading.present);
  });

  test('is a head where the name is named by who imports', () => {
    const file = `${many}the far end, room 2\n1:02:15\nHello.\nAna Silva\n1:02:20\nBye to you.`;
    expect(spoken(talk(file, text, new Set(['The far end, room 2']))).at(-2)).toBe('the far end, room 2: Hello.');
  });

  test('is one by a telephone number, or by what comes often', () => {
    const often = [1, 2, 3].map((n) => `room 2, below\n1:03:0${n}\nWe hear you.`).join('\n');
    expect(spoken(talk(`${many}${often}`)).slice(-3)).toEqual(
      Array.from({ length: 3 }, () => 'room 2, below: We hear you.'),
    );
    expect(spoken(talk(`${many}+49 170 1234567\n1:04:15\nHello.\n`)).at(-1)).toBe('+49 170 1234567: Hello.');
  });
});

describe('labels with times', () => {
  test('are taken once each where most have one', () => {
    expect(
      spoken(talk('Sync\n\n00:03 Ana Silva: Good at 10:30: yes.\n00:07 Ben: Yes.\nMore.\n00:19 dora: Hm.')),
    ).toEqual(['Ana Silva: Good at 10:30: yes.', 'Ben: Yes.', '+: More.', 'dora: Hm.']);
  });

  test('have it behind the colon, with the words behind or below', () => {
    const reading = talk(
      'Joe Roe: (00:03) Good: welcome (10:30).\n\nAna Ek: (00:10)\nThanks.\n\nSpeaker 3: (01:02:03)\nYou?\n\nJoe Roe: Yes.',
    );
    expect(spoken(reading)).toEqual([
      'Joe Roe: Good: welcome (10:30).',
      'Ana Ek: Thanks.',
      'Speaker 3: You?',
      'Joe Roe: Yes.',
    ]);
    expect(reading.segments.map(({ start }) => start)).toEqual([3, 10, 3723, undefined]);
    expect(spoken(talk('Ann: (10:30) is late.\nBob: No.\nAnn: Yes.'))[0]).toBe('Ann: (10:30) is late.');
  });
});

describe('no conversation', () => {
  const SECTIONS = ['Marta Kowal', 'Lisbon Harbour', 'Emil Roe', 'Dora Ek', 'Night Ferry'];
  test.each([
    [
      'an agenda',
      '10:00\nOpening\nThe mayor speaks.\n10:15\nBudget\nThe treasurer explains it.\n10:40\nBudget\nAll of you vote.',
    ],
    ['an agenda in lines', '10:00 Opening\n10:15 Ana Silva\n11:00 Coffee Break\n12:00 Ben Okafor'],
    [
      'an agenda with colons',
      '10:00 Opening: all of you\n10:15 Talk: Ana Silva\n11:00 Break: in the hall\n11:20 Talk: Ben Ek\n12:00 Break: in the hall',
    ],
    [
      'a song',
      '0:12 Verse 1\nThe river runs below.\n0:41 Chorus\nSing it again, my love.\n1:10 Verse 2\nIt froze.\n1:44 Chorus\nSing it again, my love.',
    ],
    ['a list of songs', 'Night Ferry\n5:55\nAna Silva\nRed Paint\n6:31\nBen Okafor\nRust Again\n8:02\nChi Nguyen'],
    ['chapters', '0:00 Intro\n1:23 Setting up the tent\n5:10 Ana Silva\n9:42 Outro'],
    [
      'an article with comments',
      'The mayor opened the bridge.\nNobody came to see it.\nIt is red.\nIt is old.\nIt leads nowhere.\nAna Silva 10:31\nA fine bridge, that.\nBen Okafor 10:42\nI never liked it.',
    ],
    [
      'chapters with a text',
      SECTIONS.map((name, n) => `### 00:1${n}:07 · ${name}\n\nWe talk about all of it.`).join('\n\n'),
    ],
  ])('is %s', (_, file) => {
    expect(report(file).kind).toBe('report');
  });
});

test('no damage makes the reader throw, or lose a paragraph of heads', () => {
  fc.assert(
    fc.property(damaged([...FORMS, TEAMS_PAGE]), (file) => void readOrRefused(text, file)),
    { numRuns: fuzzRuns() },
  );
});

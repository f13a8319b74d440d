import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonGiven } from '../../../src/import/format.ts';
import { identifySpeakers } from '../../../src/import/speakers/identify.ts';
import { readLabel } from '../../../src/import/speakers/read-label.ts';
import type { SpeakersFound } from '../../../src/import/speakers/speakers.ts';
import { takeTogether } from '../../../src/import/speakers/take-together.ts';
import { characterFaults } from '../../../src/record/proofs/characters.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

type Named = Readonly<Record<string, string | { name: string; roles: string[] }>>;

interface Given {
  readonly unlabelled?: boolean;
  readonly people?: readonly PersonGiven[];
  readonly named?: Named;
  readonly lang?: string;
}

function identify(counts: Readonly<Record<string, number>>, given: Given = {}): SpeakersFound {
  const { unlabelled = false, people = [], named = {}, lang = 'en' } = given;
  const map = new Map(
    Object.entries(named).map(([label, who]) => [label, typeof who === 'string' ? { name: who, roles: [] } : who]),
  );
  return identifySpeakers(new Map(Object.entries(counts)), unlabelled, people, map, lang);
}

const namesOf = ({ speakers }: SpeakersFound): readonly string[] => speakers.map(({ name }) => name);
const nameOf = (label: string, given: Given = {}): string | undefined => namesOf(identify({ [label]: 1 }, given))[0];

describe('labels of one person', () => {
  const found = identify({ 'MS. PSAKI': 204, 'S. PSAKI': 1, 'Jen Psaki': 2, 'PRESS SECRETARY PSAKI': 3, Q: 40 });

  it('are one speaker, under the fullest name, with the offices found', () => {
    expect(found.speakers[0]).toEqual({
      name: 'Jen Psaki',
      type: 'person',
      altNames: ['MS. PSAKI', 'PRESS SECRETARY PSAKI', 'S. PSAKI', 'Psaki'],
      roles: ['Press Secretary'],
      labels: ['MS. PSAKI', 'PRESS SECRETARY PSAKI', 'Jen Psaki', 'S. PSAKI'],
      unknown: false,
    });
    expect(found.of.get('S. PSAKI')).toBe(0);
  });

  it('are told, most frequent first, with what to do where that is wrong', () => {
    expect(found.notes.slice(0, 2)).toEqual([
      'Taken together as Jen Psaki: MS. PSAKI (204 turns), PRESS SECRETARY PSAKI (3 turns), Jen Psaki (2 turns) and S. PSAKI (1 turn).',
      'To keep labels apart, give each its own name in --speakers.',
    ]);
  });

  it('are the same in whatever order they come', () => {
    const labels = [
      'MS. PSAKI',
      'S. PSAKI',
      'Jen Psaki',
      'MR. PSAKI',
      'J. Psaki',
      'PSAKI',
      'Jane Psaki',
      'KISHDA',
      'Kishida',
    ];
    const counts = labels.map((label, at) => [label, [9, 1, 3, 1, 2, 2, 3, 1, 9][at]!] as const);
    const first = identify(Object.fromEntries(counts));
    const inOrder = { speakers: first.speakers, notes: first.notes };
    fc.assert(
      fc.property(fc.shuffledSubarray(counts, { minLength: counts.length }), (shuffled) => {
        const { speakers, notes } = identify(Object.fromEntries(shuffled));
        expect({ speakers, notes }).toEqual(inOrder);
      }),
      { numRuns: 30 },
    );
  });

  it('are parted by naming them', () => {
    const { speakers } = identify(
      { 'MS. PSAKI': 9, 'Jen Psaki': 2 },
      { named: { 'MS. PSAKI': 'Ann Psaki', 'Jen Psaki': 'Jen Psaki' } },
    );
    expect(speakers.map(({ labels }) => labels)).toEqual([['MS. PSAKI'], ['Jen Psaki']]);
  });
});

describe('labels that leave a doubt', () => {
  it('are kept apart where one is a man’s and one a woman’s, which puts nothing else in doubt where it is a slip', () => {
    const { speakers, notes } = identify({ 'MS. PSAKI': 204, 'MR. PSAKI': 1, 'Jen Psaki': 2 });
    expect(speakers.map(({ labels }) => labels)).toEqual([['MS. PSAKI', 'Jen Psaki'], ['MR. PSAKI']]);
    expect(notes).toContain(
      'MR. PSAKI (1 turn) may be MS. PSAKI (204 turns). To take them together, name both in --speakers.',
    );
  });

  it('are all kept apart where a man and a woman of the name both speak', () => {
    const { speakers, notes } = identify({ 'MS. PSAKI': 20, 'MR. PSAKI': 10, 'Jen Psaki': 2 });
    expect(speakers).toHaveLength(3);
    expect(notes).toContain(
      'Jen Psaki (2 turns) may be MS. PSAKI (20 turns) or MR. PSAKI (10 turns), and is kept apart. To say who it is, name it in --speakers.',
    );
  });

  it('are kept apart where a surname fits two given names', () => {
    const { speakers, notes } = identify({ 'John Smith': 5, 'Jane Smith': 4, 'MR. SMITH': 2 });
    expect(speakers).toHaveLength(3);
    expect(notes).toEqual([
      'MR. SMITH (2 turns) may be John Smith (5 turns) or Jane Smith (4 turns), and is kept apart. To say who it is, name it in --speakers.',
    ]);
  });

  it('are kept apart where the offices differ', () => {
    const { speakers, notes } = identify({ 'PRESIDENT BIDEN': 13, 'FIRST LADY BIDEN': 2, 'THE PRESIDENT': 1 });
    expect(speakers).toHaveLength(3);
    expect(notes).toEqual([
      'FIRST LADY BIDEN (2 turns) and PRESIDENT BIDEN (13 turns) have different offices, and are kept apart. To take them together, name both in --speakers.',
      'THE PRESIDENT (1 turn) may be PRESIDENT BIDEN (13 turns). To take them together, name both in --speakers.',
    ]);
  });

  it('are told where one is a slip of typing for another', () => {
    const slip =
      'KISHDA (1 turn) may be a slip for PRIME MINISTER KISHIDA (80 turns). To take them together, name both in --speakers.';
    expect(identify({ 'PRIME MINISTER KISHIDA': 80, KISHDA: 1 }).notes).toEqual([slip]);
    expect(identify({ 'PRIME MINISTER KISHIDA': 80, KISHDA: 70 }).notes).toEqual([]);
    expect(identify({ 'Jen Psaki': 80, 'Jne Psaki': 1 }).notes[0]).toMatch(/^Jne Psaki .* slip for Jen Psaki/);
    expect(identify({ 'Ann Smith': 80, 'Ben Smyth': 1 }).notes).toEqual([]);
  });

  it('are told where one is a part of another’s name, or it in another order', () => {
    expect(identify({ 'Jen Psaki': 9, Jen: 1 }).notes[0]).toMatch(/^Jen \(1 turn\) may be Jen Psaki \(9 turns\)\. /);
    expect(identify({ 'Fumio Kishida': 9, 'Kishida Fumio': 1 }).notes[0]).toMatch(
      /^Kishida Fumio .* may be Fumio Kishida/,
    );
    expect(identify({ 'Chris Cole': 9, 'Christopher Cole': 1 }).notes[0]).toMatch(
      /^Christopher Cole .* may be Chris Cole/,
    );
  });

  it('say in their names what tells them apart', () => {
    expect(namesOf(identify({ 'Ms. Lee (Green)': 3, 'Ms. Lee (Labor)': 2 }))).toEqual([
      'Ms. Lee (Green)',
      'Ms. Lee (Labor)',
    ]);
    expect(namesOf(identify({ 'Mr. SMITH of Ohio': 3, 'Mr. SMITH of Texas': 2 }))).toEqual([
      'Mr. Smith of Ohio',
      'Mr. Smith of Texas',
    ]);
  });
});

describe('the name of a speaker', () => {
  it.each([
    ['MS. PSAKI', 'Ms. Psaki'],
    ['PRIME MINISTER KISHIDA', 'Prime Minister Kishida'],
    ['THE PRESIDENT', 'The President'],
    ['MODERATOR', 'Moderator'],
    ['SENATOR JANE ROE', 'Jane Roe'],
    ['The Honorable Senator Roe', 'Senator Roe'],
    ['Dr. Jane Roe', 'Dr. Jane Roe'],
    ['SIR KEIR STARMER', 'Sir Keir Starmer'],
    ['Mr. GRASSLEY', 'Mr. Grassley'],
    ['Ms. LEE', 'Ms. Lee'],
    ['MCCONNELL', 'McConnell'],
    ['MR. McCARTHY', 'Mr. McCarthy'],
    ['MACDONALD', 'Macdonald'],
    ['MS. O’NEIL', 'Ms. O’Neil'],
    ['MS. JEAN-PIERRE', 'Ms. Jean-Pierre'],
    ['DE LA CRUZ', 'De la Cruz'],
    ['MARIA DE LA CRUZ', 'Maria de la Cruz'],
    ['JAN VAN DER BERG', 'Jan van der Berg'],
    ['SENATOR VAN HOLLEN', 'Senator Van Hollen'],
    ['J.D. VANCE', 'J.D. Vance'],
    ['JD Vance', 'JD Vance'],
    ['TJ COX', 'TJ Cox'],
    ['MS. NG', 'Ms. Ng'],
    ['MARTIN KING III', 'Martin King III'],
    ['FBI DIRECTOR WRAY', 'FBI Director Wray'],
    ['JOSÉ ÁLVAREZ', 'José Álvarez'],
    ['SMITH, Jane', 'Jane Smith'],
    ['Jane Roe Jane Roe', 'Jane Roe'],
    ['Jane Roe (Guest)', 'Jane Roe'],
    ['#StephenKinnock', 'StephenKinnock'],
    ['岸田総理', '岸田総理'],
    ['constructor', 'constructor'],
  ])('of %s is %s', (label, name) => {
    expect(nameOf(label)).toBe(name);
  });

  it('has the letters of its language', () => {
    expect(nameOf('İBRAHİM IŞIK', { lang: 'tr' })).toBe('İbrahim Işık');
  });

  it('is shortened where a record could not hold it', () => {
    const [found] = identify({ ['A'.repeat(5000)]: 1 }).speakers;
    expect(found!.name).toMatch(/^A{119}…$/);
  });

  it('is that of the person who imports, then that of the file, then the label', () => {
    const people = [{ label: 'p0', name: 'Jennifer Psaki', roles: ['Press Secretary'], altNames: ['Jen Psaki'] }];
    expect(identify({ p0: 1 }, { people }).speakers[0]).toMatchObject({
      name: 'Jennifer Psaki',
      roles: ['Press Secretary'],
      altNames: ['Jen Psaki', 'Psaki'],
      labels: ['p0'],
      unknown: false,
    });
    const named = { p0: { name: 'J. Psaki', roles: ['Spokesperson'] } };
    expect(identify({ p0: 1 }, { people, named }).speakers[0]).toMatchObject({
      name: 'J. Psaki',
      roles: ['Spokesperson', 'Press Secretary'],
    });
  });

  it('is an organization’s only where the file says so', () => {
    const people = [{ label: 'x', name: 'Acme Corp', type: 'organization' as const }];
    expect(identify({ x: 1 }, { people }).speakers[0]).toMatchObject({ type: 'organization', altNames: [] });
  });

  it('keeps two whom the file gives apart, however like they are', () => {
    const people = [
      { label: 'p0', name: 'J. Smith' },
      { label: 'p1', name: 'Jane Smith' },
    ];
    expect(identify({ p0: 1, p1: 1 }, { people }).speakers).toHaveLength(2);
  });

  it('takes a part said in brackets for a role, and an organization for none', () => {
    expect(
      identify({ 'Jane Roe (Moderator)': 1, 'Jane Roe | Acme': 1, 'Jane Roe (she/her)': 1 }).speakers[0],
    ).toMatchObject({ roles: ['Moderator'] });
  });
});

describe('who is not known', () => {
  it('is not guessed, and told with an example made of these labels', () => {
    const { speakers, of, notes } = identify({ SPEAKER_00: 120, SPEAKER_01: 80 }, { unlabelled: true });
    expect(speakers.map(({ name, unknown, altNames }) => ({ name, unknown, altNames }))).toEqual([
      { name: 'SPEAKER_00', unknown: true, altNames: [] },
      { name: 'SPEAKER_01', unknown: true, altNames: [] },
      { name: 'Unknown speaker', unknown: true, altNames: [] },
    ]);
    expect(of.get(undefined)).toBe(2);
    expect(notes).toEqual([
      'SPEAKER_00 (120 turns) and SPEAKER_01 (80 turns) are not named. To say who that is, write a file with {"SPEAKER_00": "Full Name", "SPEAKER_01": "Full Name"} and add --speakers map.json.',
      'Some words have no label: their speaker is shown as “Unknown speaker”.',
    ]);
  });

  it.each(['Unknown Speaker', 'UNIDENTIFIED', '?', '...', ''])('as %j is one with what has no label', (label) => {
    const { speakers, of } = identify({ [label]: 2 }, { unlabelled: true });
    expect(speakers).toHaveLength(1);
    expect([of.get(label), of.get(undefined)]).toEqual([0, 0]);
  });

  it.each([
    'SPEAKER_00',
    'spk_0',
    'Speaker 1',
    'Participant 3',
    'S1',
    'Unknown Speaker 2',
    'Unidentified Male',
    '話者1',
    '🎤',
  ])('as %s is one unknown person, called as printed', (label) => {
    expect(identify({ [label]: 1 }).speakers).toEqual([
      { name: label, type: 'person', altNames: [], roles: [], labels: [label], unknown: true },
    ]);
  });

  it.each([
    ['Q', 'Questioner'],
    ['QUESTION', 'Questioner'],
    ['REPORTERS', 'Reporters'],
    ['Audience', 'Audience'],
    ['Speakers', 'Speakers'],
    ['記者', '記者'],
  ])('as %s is a group, called %s', (label, name) => {
    expect(identify({ [label]: 1 }).speakers[0]).toMatchObject({ name, type: 'group', unknown: true });
  });

  it('is named by the person who imports, under several labels too', () => {
    const named = { SPEAKER_00: 'Jen Psaki', SPEAKER_02: 'Jen Psaki', Q: 'The press' };
    const { speakers, notes } = identify({ SPEAKER_00: 9, SPEAKER_02: 2, Q: 3 }, { named });
    expect(speakers.map(({ name, labels, unknown }) => ({ name, labels, unknown }))).toEqual([
      { name: 'Jen Psaki', labels: ['SPEAKER_00', 'SPEAKER_02'], unknown: false },
      { name: 'The press', labels: ['Q'], unknown: true },
    ]);
    expect(notes).toEqual(['Q (3 turns) stands for people who are not named.']);
  });

  it('is told where the map names a label that nobody has', () => {
    expect(identify({ SPEAKER_00: 1 }, { named: { SPEAKER_0: 'Jane Roe' } }).notes.at(-1)).toBe(
      '--speakers names “SPEAKER_0”, and no turn has that label. Did you mean “SPEAKER_00”?',
    );
    expect(identify({ 'MS.\u00a0PSAKI': 1 }, { named: { 'MS. PSAKI': 'Jen Psaki' } }).speakers[0]!.name).toBe(
      'Jen Psaki',
    );
  });
});

describe('any labels', () => {
  const piece = fc.constantFrom(
    'MR. ',
    'Ms. ',
    'President ',
    'JANE ',
    'J. ',
    'Smith',
    'Kishida',
    ', ',
    ' (Guest)',
    ' | Acme',
    '岸田',
    '総理',
    '\u202e',
    '\u0000',

    'e\u0301',
    '🎤',
    '👩‍👩‍👧',
    ' of ',
    'Q',
    '?',
    '[',
    '(',
    ')',
    '\ud800',
    'SPEAKER_',
    '0',
    '\u00a0',
    ': ',
    'of the ',
    'O’',
    'MC',
    'the ',
  );
  const label = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );

  it('have each one speaker, whom a record can hold', () => {
    fc.assert(
      fc.property(
        fc.dictionary(label, fc.integer({ min: 1, max: 50 }), { maxKeys: 12 }),
        fc.boolean(),
        (counts, unlabelled) => {
          const { speakers, of, notes } = identify(counts, { unlabelled });
          expect([...of.keys()].filter((key) => key !== undefined).toSorted()).toEqual(Object.keys(counts).toSorted());
          expect(of.has(undefined)).toBe(unlabelled);
          const labels = speakers.flatMap(({ labels }) => labels);
          expect(labels.toSorted()).toEqual(Object.keys(counts).toSorted());
          for (const [key, at] of of) expect(key === undefined || speakers[at]!.labels.includes(key)).toBe(true);
          for (const { name, altNames, roles } of speakers) {
            for (const text of [name, ...altNames, ...roles]) {
              expect(text.length).toBeGreaterThan(0);
              expect(text.length).toBeLessThanOrEqual(120);
              expect(characterFaults(text, false, 1)).toEqual([]);
            }
          }
          for (const note of notes) expect(characterFaults(note, false, 1)).toEqual([]);
        },
      ),
      { numRuns: fuzzRuns() },
    );
  });

  it('are read in a moment where there are 50,000', () => {
    const labels = Array.from(
      { length: 50_000 },
      (_, at) => [`Mr. F${at} ${at % 2 ? 'Smith' : `L${at}`}`, 1 + (at % 7)] as const,
    );
    const { speakers, notes } = identify(Object.fromEntries(labels));
    expect(speakers).toHaveLength(50_000);
    expect(notes.length).toBeLessThan(100);
    expect(notes.join(' ')).toContain('Very many labels end in “smith”');
  });

  it('are taken one by one where several files have more of one name than a call takes arguments', () => {
    const voice = { read: readLabel('Ann Smith'), labels: ['Ann Smith'], turns: 1, given: undefined };
    const { persons, crowded } = takeTogether(Array.from({ length: 200_000 }, () => voice));
    expect(persons).toHaveLength(200_000);
    expect(crowded).toEqual(['smith']);
  });

  it.each([
    ['Prof. Ute Klein, Berlin', 'Prof. Ute Klein'],
    ['Alice Jones, CEO', 'Alice Jones'],
    ['Park Ji-min, Seoul', 'Park Ji-min'],
    ['SMITH, Jane', 'Jane Smith'],
    ['de la Cruz, Ana', 'Ana de la Cruz'],
  ])('%s is shown as %s: only a surname with a given name behind it is turned round', (label, name) => {
    expect(nameOf(label)).toBe(name);
  });
});

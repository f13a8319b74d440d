import { describe, expect, it } from 'vitest';
import { recordOfTranscript } from '../../bench/lib/transcript.ts';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { firstArchive } from '../support/first-record.ts';
import { smallReport, smallTalk } from '../support/small-records.ts';
import { checked, councilArchive, linesOf } from './council.ts';

const POST = 'It was an honor to meet with Prime Minister Kishida';

/** What a speaker has to do with a quote of the first record, and the verdict: `same verbatim`. */
function claimOf(speaker: string, quote: string): string {
  const { claimed, verdict } = checked(firstArchive, { quote, speaker });
  return `${claimed!.relation} ${verdict}`;
}

describe('whoever is said to have said a quote', () => {
  it.each([
    ['said it', 'Biden', POST, 'same verbatim'],
    ['said it, by another of their names', 'POTUS', POST, 'same verbatim'],
    ['said it with others', 'Kishida', 'jointly condemned North Korea’s recent', 'jointly cosmetic'],
    ['is the group that said it', 'Biden and Kishida', "jointly condemned North Korea's recent", 'same verbatim'],
    [
      'is a group that is spoken about',
      'Biden and Kishida',
      'expressed shared concern about Chinese',
      'described wrong_speaker',
    ],
    ['is spoken about', 'Kishida', POST, 'described wrong_speaker'],
    [
      'is spoken about, not a person',
      'China',
      'most of the discussion focused on the growing',
      'described wrong_speaker',
    ],
    ['prints it', 'Republic World', POST, 'reporter wrong_speaker'],
    ['has nothing to do with it', 'White House', POST, 'other wrong_speaker'],
    [
      'belongs to a group that is spoken about',
      'Kishida',
      'expressed shared concern about Chinese',
      'described wrong_speaker',
    ],
    ['is in no record', 'Angela Merkel', POST, 'unknown verbatim'],
  ])('%s', (_, speaker, quote, claim) => {
    expect(claimOf(speaker, quote)).toBe(claim);
  });

  it('may be several, and then nothing is said of them', () => {
    const record = recordOfTranscript({
      id: 'two-browns',
      title: 'Two Browns',
      speakers: [
        { id: 'anne', name: 'Anne Brown' },
        { id: 'carl', name: 'Carl Brown' },
      ],
      turns: [{ id: 't0', position: 0, speaker: 'anne', text: 'The lighthouse will be painted in spring.' }],
    });
    const { claimed, verdict } = checked(openArchive([record]), {
      quote: 'the lighthouse will be painted',
      speaker: 'Brown',
    });
    expect([claimed!.relation, verdict]).toEqual(['ambiguous', 'cosmetic']);
    expect(claimed!.named.map(({ speaker }) => speaker)).toEqual(['anne', 'carl']);
  });

  it('said nothing of the kind where no line holds it', () => {
    expect(claimOf('Biden', 'the moon is made of green cheese')).toBe('nobody not_in_record');
    expect(claimOf('Angela Merkel', 'the moon is made of green cheese')).toBe('unknown not_in_record');
  });

  it('is named with what they said in the record', () => {
    const { claimed } = checked(firstArchive, { quote: POST, speaker: 'Biden' });
    expect(claimed).toMatchObject({
      asked: 'Biden',
      from: 'given',
      named: [{ speaker: 'biden', name: 'Joe Biden', said: 4 }],
    });
  });

  it('is nobody where no name is given', () => {
    expect(checked(firstArchive, { quote: POST }).claimed).toBeUndefined();
    expect(checked(firstArchive, { quote: POST, speaker: '  ' }).claimed).toBeUndefined();
  });

  it('is told apart from how the words are', () => {
    const answer = checked(firstArchive, {
      quote: 'It was not an honor to meet with Prime Minister Kishida',
      speaker: 'Kishida',
    });
    expect(answer).toMatchObject({ verdict: 'wrong_speaker', wording: 'near_critical', warnings: ['negation'] });
  });
});

describe('a line that two people say', () => {
  it.each([
    ['ana', 't6'],
    ['ben', 't5'],
    ['cy', 't5'],
  ])('is first that of the one who is meant: %s', (speaker, first) => {
    expect(linesOf(checked(councilArchive, { quote: 'Thank you all very much', speaker })).split(' ')[0]).toBe(first);
  });

  it('passes for either', () => {
    for (const speaker of ['Ana Bell', 'Cy Dorn']) {
      expect(checked(councilArchive, { quote: 'Thank you all very much', speaker }).verdict).toBe('verbatim');
    }
    expect(checked(councilArchive, { quote: 'Thank you all very much', speaker: 'Ben Cole' }).verdict).toBe(
      'wrong_speaker',
    );
  });

  it('is that of the one who is meant, though many said it before', () => {
    const many = Array.from({ length: 80 }, () => ['cy', 'The harbour lies under snow today.'] as const);
    const archive = openArchive([smallTalk([...many, ['ben', 'The harbour lies under snow today.']])]);
    const answer = checked(archive, { quote: 'the harbour lies under snow', speaker: 'Ben Cole' });
    expect([answer.verdict, answer.claimed!.relation, linesOf(answer).split(' ')[0]]).toEqual([
      'cosmetic',
      'same',
      't80',
    ]);
  });

  it('is not joined from lines of the one who is meant, where another says it whole', () => {
    const archive = openArchive([
      smallTalk([
        ['cy', 'The northern harbour lies under snow and the seven painters wait for spring.'],
        ['ana', 'The northern harbour lies under snow, they say.'],
        ['ana', 'Today and the seven painters wait for spring.'],
      ]),
    ]);
    const quote = 'The northern harbour lies under snow and the seven painters wait for spring.';
    expect(checked(archive, { quote, speaker: 'Ana Bell' })).toMatchObject({
      verdict: 'wrong_speaker',
      wording: 'verbatim',
    });
  });

  it('is not looked for in worse words of the one who is meant', () => {
    const archive = openArchive([
      smallTalk([
        ['cy', 'The northern harbour lies under heavy snow today.'],
        ['ben', 'The northern harbour lies under heavy ice today.'],
      ]),
    ]);
    const quote = 'The northern harbour lies under heavy snow today.';
    expect(checked(archive, { quote, speaker: 'Ben Cole' })).toMatchObject({
      verdict: 'wrong_speaker',
      wording: 'verbatim',
    });
  });
});

describe('a person of several records', () => {
  it('is one, where each record has one of that name', () => {
    const first = smallTalk([['ana', 'The northern harbour lies under snow.']], 'first-talk');
    const second = smallTalk([['ana', 'Seven painters wait for the spring.']], 'second-talk');
    const answer = checked(openArchive([first, second]), {
      quote: 'seven painters wait for the spring',
      speaker: 'Ana Bell',
    });
    expect([answer.claimed!.relation, answer.claimed!.named.length]).toEqual(['same', 2]);
  });
});

describe('a joint line', () => {
  const archive = openArchive([smallReport([['both', 'Both will repair the northern lighthouse in spring.']])]);
  const relationOf = (speaker: string) =>
    checked(archive, { quote: 'will repair the northern lighthouse', speaker }).claimed!.relation;

  it('is each member’s with others, and the group’s own', () => {
    expect(['Ana Bell', 'Ben Cole', 'Bell and Cole', 'Cy Dorn'].map(relationOf)).toEqual([
      'jointly',
      'jointly',
      'same',
      'other',
    ]);
  });

  it('comes after a line that the one who is meant says alone', () => {
    const two = openArchive([
      smallReport([
        ['both', 'It is agreed that they will repair the northern lighthouse in spring.'],
        ['ana', 'They will repair the northern lighthouse in summer.'],
      ]),
    ]);
    const answer = checked(two, { quote: 'they will repair the northern lighthouse', speaker: 'Ana Bell' });
    expect([answer.claimed!.relation, linesOf(answer)]).toEqual(['same', 's2 s1']);
  });
});

/** The text of a line, which tells it from every other. */
function lineOf(speaker: string, at: number): string {
  return `${speaker} will visit the harbour of port ${at} with the council`;
}

/** An archive of one briefing, in which each speaker has so many lines. */
function briefing(counts: Readonly<Record<string, number>>, id = 'briefing'): Archive {
  return openArchive([briefingRecord(counts, id)]);
}

function briefingRecord(counts: Readonly<Record<string, number>>, id = 'briefing') {
  const names = Object.keys(counts);
  const turns = names.flatMap((name, speaker) =>
    Array.from({ length: counts[name]! }, (_, at) => ({ speaker: `p${speaker}`, text: lineOf(name, at) })),
  );
  return recordOfTranscript({
    id,
    title: 'Briefing',
    speakers: names.map((name, at) => ({ id: `p${at}`, name })),
    turns: turns.map((turn, at) => ({ ...turn, id: `t${at}`, position: at })),
  });
}

/** What a name has to do with the first line of a speaker. */
function relationOf(archive: Archive, speaker: string, of: string): string {
  return checked(archive, { quote: lineOf(of, 0), speaker }).claimed!.relation;
}

describe('a label of a transcript', () => {
  const archive = briefing({ 'MS. PSAKI': 30, 'MR. PSAKI': 1, 'S. PSAKI': 2, 'MR. PRICE': 30 });

  it.each([
    ['MS. PSAKI', 'MR. PSAKI'],
    ['Ms. Psaki', 'S. PSAKI'],
    ['MR. PSAKI', 'MS. PSAKI'],
    ['Psaki', 'MS. PSAKI'],
    ['Psaki', 'MR. PSAKI'],
  ])('whose title is misprinted once is the same speaker’s: %s, for a line of %s', (speaker, of) => {
    expect(relationOf(archive, speaker, of)).toBe('same');
  });

  it('with another name is another’s', () => {
    expect(relationOf(archive, 'MS. PSAKI', 'MR. PRICE')).toBe('other');
  });

  it.each([
    [30, 25],
    [60, 4],
    [5, 1],
  ])('with another title is another’s where that is no rare misprint: %i lines and %i', (many, few) => {
    const browns = briefing({ 'MS. BROWN': many, 'MR. BROWN': few });
    expect(['Ms. Brown', 'Mr. Brown', 'Brown'].map((name) => relationOf(browns, name, 'MR. BROWN'))).toEqual([
      'other',
      'same',
      'ambiguous',
    ]);
  });

  it('that says more in brackets is the same speaker’s, unless brackets tell people apart', () => {
    const hansard = briefing({
      'Hon. Ann Lee (Oslo)': 1,
      'Hon. Ann Lee': 4,
      'Mr. Bo Berg (Oslo)': 3,
      'Mr. Bo Berg (Bergen)': 3,
      'Mr. Bo Berg': 9,
    });
    expect(relationOf(hansard, 'Ann Lee', 'Hon. Ann Lee (Oslo)')).toBe('same');
    expect(relationOf(hansard, 'Ann Lee', 'Hon. Ann Lee')).toBe('same');
    expect(relationOf(hansard, 'Mr. Bo Berg (Oslo)', 'Mr. Bo Berg (Bergen)')).toBe('other');
    expect(relationOf(hansard, 'p4', 'Mr. Bo Berg (Oslo)')).toBe('other');
  });
});

describe('a first name with a surname', () => {
  const archive = briefing({
    'MS. JEAN-PIERRE': 3,
    'MR. VAN DER BERG': 3,
    'Joe Biden': 3,
    'DR. FAUCI': 2,
    DEESE: 2,
    Ana: 2,
  });

  it.each([
    ['Karine Jean-Pierre', 'MS. JEAN-PIERRE'],
    ['Ms. Karine Jean-Pierre', 'MS. JEAN-PIERRE'],
    ['karine jean-pierre', 'MS. JEAN-PIERRE'],
    ['Press Secretary Karine Jean-Pierre', 'MS. JEAN-PIERRE'],
    ['White House press secretary Jean-Pierre', 'MS. JEAN-PIERRE'],
    ['Karine Jean-Pierre, press secretary', 'MS. JEAN-PIERRE'],
    ['Karine Jean-Pierre (White House)', 'MS. JEAN-PIERRE'],
    ['Bo van der Berg', 'MR. VAN DER BERG'],
    ['Dr. Anthony Fauci', 'DR. FAUCI'],
    ['Brian Deese', 'DEESE'],
    ['Secretary of State Jean-Pierre', 'MS. JEAN-PIERRE'],
  ])('means the only speaker known by the surname: %s', (speaker, of) => {
    expect(relationOf(archive, speaker, of)).toBe('same');
  });

  it.each([
    ['Jill Biden', 'Joe Biden'],
    ['Karine Pierre', 'MS. JEAN-PIERRE'],
    ['Karine', 'MS. JEAN-PIERRE'],
    ['Press Secretary', 'MS. JEAN-PIERRE'],
    ['Maria Ana', 'Ana'],
  ])('is nobody known where the record has another, or no surname alone: %s', (speaker, of) => {
    expect(relationOf(archive, speaker, of)).toBe('unknown');
  });

  it('is nobody known where another name of theirs has another first name', () => {
    const speakers = [{ id: 'biden', name: 'MR. BIDEN', altNames: [{ value: 'Joe Biden', lang: 'en' }] }];
    const turns = [{ id: 't0', position: 0, speaker: 'biden', text: lineOf('MR. BIDEN', 0) }];
    const archive = openArchive([recordOfTranscript({ id: 'remarks', title: 'Remarks', speakers, turns })]);
    expect(['Joe Biden', 'Jill Biden'].map((name) => relationOf(archive, name, 'MR. BIDEN'))).toEqual([
      'same',
      'unknown',
    ]);
  });

  it('may be one of several of the surname', () => {
    const clintons = briefing({ 'SECRETARY CLINTON': 3, 'PRESIDENT CLINTON': 3, 'MR. KERRY': 2, 'MRS. KERRY': 2 });
    for (const name of ['Mrs. Clinton', 'Hillary Clinton', 'Clinton'])
      expect(relationOf(clintons, name, 'SECRETARY CLINTON')).toBe('ambiguous');
    expect(relationOf(clintons, 'Mrs. Teresa Kerry', 'MRS. KERRY')).toBe('same');
    expect(relationOf(clintons, 'Mrs. Teresa Kerry', 'MR. KERRY')).toBe('other');
  });

  it('means them in every record, by name or by label', () => {
    const both = openArchive([briefingRecord({ 'Jen Psaki': 2 }, 'one'), briefingRecord({ 'MS. PSAKI': 2 }, 'two')]);
    expect(['Jen Psaki', 'MS. PSAKI'].map((of) => relationOf(both, 'Jen Psaki', of))).toEqual(['same', 'same']);
  });

  it('means them in more records than are ever asked back', () => {
    const records = Array.from({ length: 40 }, (_, at) =>
      briefingRecord({ 'Joe Biden': 1, [`MR. NO${at}`]: 1 }, `r${at}`),
    );
    expect(checked(openArchive(records), { quote: lineOf('MR. NO39', 0), speaker: 'Biden' }).claimed).toMatchObject({
      relation: 'other',
    });
    const { claimed } = checked(openArchive(records), { quote: lineOf('Joe Biden', 0), speaker: 'Biden' });
    expect(claimed!.named).toHaveLength(40);
  });
});

describe('an office', () => {
  it('alone names nobody by a word that it shares with a label', () => {
    const archive = briefing({ 'SECRETARY CLINTON': 3 });
    expect(relationOf(archive, 'White House press secretary', 'SECRETARY CLINTON')).toBe('unknown');
  });

  it('is whose it is in exactly these words', () => {
    expect(claimOf('the US President', POST)).toBe('same verbatim');
    expect(claimOf('President', POST)).toBe('ambiguous verbatim');
    expect(claimOf('the prime minister', POST)).toBe('described wrong_speaker');
  });

  it('before a name is no part of it, but makes no person of a place', () => {
    expect(claimOf('Minister Kishida', POST)).toBe('described wrong_speaker');
    expect(claimOf('Japanese Prime Minister Kishida', POST)).toBe('described wrong_speaker');
    expect(claimOf('President of China', POST)).toBe('unknown verbatim');
    expect(claimOf('President of South Korea', POST)).toBe('unknown verbatim');
    expect(claimOf('Mrs. Biden', POST)).toBe('unknown verbatim');
  });
});

describe('a joined quote', () => {
  const quote = 'close the old harbour before the winter … which is more than Bergen ever counted';

  it('is nobody’s alone, and is told as joined whoever is meant', () => {
    for (const speaker of ['Ana Bell', 'Ben Cole', 'Cy Dorn']) {
      expect(checked(councilArchive, { quote, speaker }).verdict).toBe('stitched');
    }
  });

  it('says what the one who is meant has to do with the part nearest to them', () => {
    const relations = ['Ana Bell', 'Ben Cole', 'Cy Dorn'].map(
      (speaker) => checked(councilArchive, { quote, speaker }).claimed!.relation,
    );
    expect(relations).toEqual(['same', 'same', 'other']);
  });
});

describe('a quote of three words', () => {
  it('is nobody else’s for being found with another', () => {
    expect(checked(councilArchive, { quote: 'repair the lighthouse', speaker: 'Cy Dorn' }).verdict).toBe('too_short');
  });
});

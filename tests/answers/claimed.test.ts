import { describe, expect, it } from 'vitest';
import { recordOfTranscript } from '../../bench/lib/transcript.ts';
import { openArchive } from '../../src/answers/archive.ts';
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

describe('a label of a transcript', () => {
  const talk = recordOfTranscript({
    id: 'briefing',
    title: 'Briefing',
    speakers: [
      { id: 'ms-psaki', name: 'MS. PSAKI' },
      { id: 'mr-psaki', name: 'MR. PSAKI' },
      { id: 'mr-price', name: 'MR. PRICE' },
    ],
    turns: [
      { id: 't0', position: 0, speaker: 'ms-psaki', text: 'Good afternoon and welcome to the briefing.' },
      { id: 't1', position: 1, speaker: 'mr-psaki', text: 'The president will travel to Poland on Friday.' },
      { id: 't2', position: 2, speaker: 'mr-price', text: 'We have nothing to announce today about that.' },
    ],
  });
  const relationOf = (speaker: string, quote: string) =>
    checked(openArchive([talk]), { quote, speaker }).claimed!.relation;

  it('with another title is the same speaker’s', () => {
    expect(relationOf('ms-psaki', 'the president will travel to Poland')).toBe('same');
  });

  it('with another name is another’s', () => {
    expect(relationOf('ms-psaki', 'we have nothing to announce today')).toBe('other');
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
    const relations = ['Ana Bell', 'Cy Dorn'].map(
      (speaker) => checked(councilArchive, { quote, speaker }).claimed!.relation,
    );
    expect(relations).toEqual(['same', 'other']);
  });
});

describe('a quote of three words', () => {
  it('is nobody else’s for being found with another', () => {
    expect(checked(councilArchive, { quote: 'repair the lighthouse', speaker: 'Cy Dorn' }).verdict).toBe('too_short');
  });
});

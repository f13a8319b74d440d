import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../src/record/schema.ts';
import { openArchive } from '../../../src/answers/archive.ts';
import { type RecordSpeakers, speakersOf } from '../../../src/search/passages/record-speakers.ts';
import { speakersNamed } from '../../../src/search/passages/speakers-named.ts';
import { stem } from '../../../src/search/stem.ts';
import { tokenizeQuery } from '../../../src/search/tokenize.ts';
import { type Draft, draft, meetingRecord } from '../../support/record.ts';

type SpeakerDraft = Draft['speakers'][number];

const person = (id: string, name: string, more: Partial<SpeakerDraft> = {}): SpeakerDraft => ({
  id,
  type: 'person',
  name,
  ...more,
});
const holds = (title: string, ...others: readonly string[]): Partial<SpeakerDraft> => ({
  roles: [{ title, altTitles: others.map((value) => ({ value, lang: 'en' })) }],
});

/** The speakers of the small record (Ana Bell, Ben Cole, a ministry, a paper, the North) and these. */
function speakers(...more: readonly SpeakerDraft[]): RecordSpeakers {
  const record = meetingRecord({ speakers: [...draft().speakers, ...more] });
  const archive = openArchive([record]);
  const byId = new Map<string, Speaker>(record.speakers.map((speaker) => [speaker.id, speaker]));
  return { ...speakersOf(archive.index.lexicon, record.id), speaker: (id) => byId.get(id) };
}

const HOUSE = speakers(
  person('rose', 'Lord Peter Rose', { shortName: 'Rose' }),
  person('morneau', 'Bill Morneau', { possessive: 'his' }),
  person('kwan', 'Ms. Jenny Kwan', holds('Prime Minister', 'PM', 'Prime Minister of Canada', '首相')),
  person('lund', 'Dora Lund', holds('Deputy Prime Minister')),
  person('price', 'Mark Price', holds('Minister of Health')),
  person('lake', 'Jo Lake', holds('Minister of Trade')),
  person('berg-al', 'Al Berg', holds('Member of Parliament')),
  person('berg-bo', 'Bo Berg', holds('Member of Parliament')),
  person('holm', 'Vera Holm', holds('Chair')),
  person('wu', 'Mr Wu'),
  person('sole', 'Anders And Sons Chairman'),
);

/** Who a question surely names, in order. */
function named(text: string, known = HOUSE): readonly string[] {
  const { speakers: found } = speakersNamed(text, tokenizeQuery(text), known, 'any-case');
  return found.filter(({ surety }) => surety === 1).map(({ entry }) => entry.id);
}

describe('where people type as they like, a first name', () => {
  it.each([
    ['Ana', 'What did Ana say?', ['ana']],
    ['in small letters', 'what did ana say about the road', ['ana']],
    ['of an everyday word', 'what did mark say about the road', ['price']],
    ['at the beginning', 'Jenny on roads?', ['kwan']],
    ['beside another', 'Did Ana or Dora say so?', ['ana', 'lund']],
    ['in a title', 'What Did Mark Say About The Road?', ['price']],
  ])('names the only one who bears it: %s', (_, text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  it.each([
    ['two bear it', 'What did Ana say?', speakers(person('ana-2', 'Ana Lee'))],
    ['it is another’s second name', 'What did Ana say?', speakers(person('lee', 'Mia Ana Lee'))],
    ['another surname follows', 'What did Ana Jones say?', HOUSE],
    ['another surname follows an initial', 'What did Ana R. Jones say?', HOUSE],
    ['another surname follows in small letters', 'what did ana jones say', HOUSE],
    ['another name stands before it', 'What did Mary Ana say?', HOUSE],
    ['it has an article', 'What does the Bill say about taxes?', HOUSE],
    ['it has a number', 'What does Bill C-11 say?', HOUSE],
    ['it is a verb', 'Mark the lines about the road', HOUSE],
    ['it is a word', 'what about the bill', HOUSE],
  ])('names nobody where %s', (_, text, known) => {
    expect(named(text, known)).toEqual([]);
  });
});

describe('where people type as they like, an office', () => {
  it.each([
    ['What did the Prime Minister say?', 'kwan'],
    ['what did the prime minister say about roads', 'kwan'],
    ['what did the pm say', 'kwan'],
    ['what did pm say', 'kwan'],
    ['what did the pm condemn', 'kwan'],
    ['What did PM Kwan say?', 'kwan'],
    ["What did Canada's prime minister say?", 'kwan'],
    ['What did the PM of Canada say?', 'kwan'],
    ['首相は何と言った', 'kwan'],
    ['What did the deputy prime minister say?', 'lund'],
    ['What did the Minister of Health say?', 'price'],
    ['what did the health minister say', 'price'],
    ['What did the minister of trade say?', 'lake'],
    ['What did Madam Chair say?', 'holm'],
  ])('names the only one who holds it: %s', (text, id) => {
    expect(named(text)).toEqual([id]);
  });

  it.each([
    ['two hold it', 'What did the Member of Parliament say?'],
    ['it is a part of what two hold', 'What did the Minister say?'],
    ['it is of another country', 'What did the prime minister of India say?'],
    ['it is another country’s', "What did India's prime minister say?"],
    ['it is of another people', 'What did the Indian prime minister say?'],
    ['it is a former one', 'What did the former prime minister say?'],
    ['it is joined to another', 'What did the vice-chair say?'],
    ['another name follows', 'What did Prime Minister Modi say?'],
    ['another name follows in small letters', 'what did pm modi say'],
    ['it is a part of a thing', 'what did the chair design say'],
    ['any of several is meant', 'What did a chair say?'],
    ['it has no such order', 'What did the health of the minister say?'],
    ['it goes on in Japanese', '副首相は何と言った'],
    ['it is another country’s in Japanese', 'インドの首相は何と言った'],
    ['it is a time', 'was it at 5 pm'],
    ['they are addressed as someone they are not', 'What did Mr Prime Minister say?'],
  ])('names nobody where %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('where people type as they like, a surname', () => {
  it.each([
    ['What did Mr. Morneau say?', 'morneau'],
    ['What did Minister Morneau say?', 'morneau'],
    ['What did Bill R. Morneau say?', 'morneau'],
    ['What did Bill Robert Morneau say?', 'morneau'],
    ['In January Morneau said what?', 'morneau'],
    ['What was on Friday Morneau’s view?', 'morneau'],
    ['What did Mrs Kwan say?', 'kwan'],
    ['What did Lord Rose say?', 'rose'],
    ['What did Mrs Bell say?', 'ana'],
    ['WHAT DID JANE MORNEAU SAY', 'morneau'],
    ['What did NATO Morneau say?', 'morneau'],
    ['What did Mona Wu say?', 'wu'],
  ])('names who bears it: %s', (text, id) => {
    expect(named(text)).toEqual([id]);
  });

  it.each([
    ['What did Jane Morneau say?'],
    ['What did Dr. Jane Morneau say?'],
    ['Zelda Morneau on roads?'],
    ['What did Mrs Morneau say?'],
    ['what did mrs. morneau say'],
    ['What did Mr Kwan say?'],
    ['What did Lady Rose say?'],
  ])('names nobody where someone else of that name is meant: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('with another surname before it is that of two', () => {
    expect(named('the Lund Morneau debate')).toEqual(['lund', 'morneau']);
  });

  it.each([
    ['how prices rose', []],
    ['How prices rose?', []],
    ['HOW PRICES ROSE', []],
    ['why did prices rose say', []],
    ['what about the rose', []],
    ['the lake and the price of it', []],
    ['what did rose say', ['rose']],
    ['What about Rose?', ['rose']],
    ['what did price want', ['price']],
    ['what did kwan and holm do', ['kwan', 'holm']],
  ])('that is an everyday word too is one where it is written or stands as a name: %s', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });
});

/** Words that are names alone. */
const NAME = fc
  .array(fc.constantFrom('bra', 'kel', 'zor', 'vim', 'tud', 'oxu', 'qua'), { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''))
  .map((name) => name[0]!.toUpperCase() + name.slice(1));

describe('whatever the names are', () => {
  it('someone is named by their own first name before a surname, and by no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(NAME, { minLength: 3, maxLength: 3 }), ([first, other, last]) => {
        const known = speakers(person('one', `${first} ${last}`));
        expect(named(`What did ${first} ${last} say?`, known)).toEqual(['one']);
        expect(named(`What did ${other} ${last} say?`, known)).toEqual([]);
        expect(named(`What did ${first} ${other} say?`, known)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('who shares no word with a question makes no difference to whom it names', () => {
    const words = HOUSE.entries.flatMap(({ names, titles }) =>
      [...names, ...titles].flatMap(({ written }) => written.split(' ')),
    );
    const asked = fc.array(fc.constantFrom(...words, 'what', 'did', 'the', 'say', 'of', 'about', 'Mrs', 'Jane'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(asked, fc.boolean(), (list, small) => {
        const text = small ? list.join(' ').toLowerCase() : list.join(' ');
        const stems = new Set(tokenizeQuery(text).map(({ term }) => stem(term)));
        const sharing = HOUSE.entries.filter((entry) => !entry.stems.isDisjointFrom(stems));
        expect(named(text, { ...HOUSE, entries: sharing })).toEqual(named(text));
      }),
      { numRuns: 500 },
    );
  });
});

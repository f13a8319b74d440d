import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOfTranscript } from '../../../bench/lib/transcript.ts';
import { openArchive } from '../../../src/answers/archive.ts';
import type { Speaker } from '../../../src/record/schema.ts';
import { type RecordSpeakers, speakersOf } from '../../../src/search/passages/record-speakers.ts';
import { speakersNamed } from '../../../src/search/passages/speakers-named.ts';
import { titlesBeside } from '../../../src/search/passages/titles-beside.ts';
import { typedWords } from '../../../src/search/passages/typed-words.ts';
import { tokenizeQuery } from '../../../src/search/tokenize.ts';
import { firstArchive, firstRecord } from '../../support/first-record.ts';
import { draft, meetingRecord } from '../../support/record.ts';

/** The speakers of a transcript, by their names; each is a person, with its name as id. */
function speakers(...names: readonly string[]): RecordSpeakers {
  const record = recordOfTranscript({
    id: 'm',
    title: 'Meeting',
    speakers: names.map((name, at) => ({ id: `s${at}`, name })),
    turns: names.map((_, at) => ({ id: `t${at}`, position: at, speaker: `s${at}`, text: 'Yes.' })),
  });
  return speakersOf(openArchive([record]).index.lexicon, record.id);
}

const byId = new Map<string, Speaker>(firstRecord.speakers.map((speaker) => [speaker.id, speaker]));
const REPORT: RecordSpeakers = {
  ...speakersOf(firstArchive.index.lexicon, firstRecord.id),
  speaker: (id) => byId.get(id),
};

/** Who a question surely names, in order, by their label. */
function named(text: string, known: RecordSpeakers): readonly string[] {
  const { speakers: found } = speakersNamed(text, tokenizeQuery(text), known, 'any-case');
  return found.filter(({ surety }) => surety === 1).map(({ entry }) => entry.label);
}

describe('a name that another has but for what stands in brackets', () => {
  const [minister, member] = ['Hon. Chrystia Freeland (Deputy Prime Minister)', 'Hon. Chrystia Freeland'];
  const known = speakers(minister, member, 'Mr. Bob Zim');

  it.each([
    'What did Hon. Chrystia Freeland say?',
    'what did chrystia freeland say',
    'What did Freeland say?',
    'Chrystia?',
  ])('names both: %s', (text) => {
    expect(named(text, known)).toEqual([minister, member]);
  });

  it('names one where the brackets are typed, whoever comes first', () => {
    expect(named(`What did ${minister} say?`, known)).toEqual([minister]);
    expect(named(`What did ${minister} say?`, speakers(member, minister))).toEqual([minister]);
  });

  it('is no name of who is called otherwise', () => {
    expect(named('What did Bob Zim say?', known)).toEqual(['Mr. Bob Zim']);
    expect(named('What did Zim say?', speakers('Mr. Zim', 'Ms. Zim'))).toEqual(['Mr. Zim', 'Ms. Zim']);
    expect(named('What did Ms. Zim say?', speakers('Mr. Zim', 'Ms. Zim'))).toEqual(['Ms. Zim']);
  });
});

describe('a letter', () => {
  const known = speakers('Grad B', 'Grad C', 'PhD A');

  it.each([
    ['Why did Professor B disagree?'],
    ['What did PhD B say?'],
    ['what did phd b say'],
    ['What did PhD 2 say?'],
    ['What did Student C say?'],
    ['what did postdoc C say'],
    ['Why did Professor B disagree with PhD C?'],
  ])('behind another kind is somebody else: %s', (text) => {
    expect(named(text, known)).toEqual([]);
  });

  it.each([
    ['What did B say?', ['Grad B']],
    ['What did Grad B and C say?', ['Grad B', 'Grad C']],
    ['Did they tell B about it?', ['Grad B']],
    ['Did they thank C?', ['Grad C']],
    ['What did PhD A say?', ['PhD A']],
    ['What did the PhD say?', ['PhD A']],
    ['What did the PhD I met say?', ['PhD A']],
  ])('is one of the record else: %s', (text, labels) => {
    expect(named(text, known)).toEqual(labels);
  });
});

describe('a name of common words', () => {
  const known = speakers('IT', 'No', 'The Who', 'Cy Dorn');

  it.each([
    ['What did IT say about computers?', 'IT'],
    ['IT, what did they say?', 'IT'],
    ['What did No say about computers?', 'No'],
    ['What did The Who say about it?', 'The Who'],
  ])('names where it is written as the name is: %s', (text, label) => {
    expect(named(text, known)).toEqual([label]);
  });

  it.each([
    ['what did it say about computers'],
    ['It was slow, what did they say?'],
    ['WHAT DID IT SAY ABOUT COMPUTERS'],
    ['IT COMPUTERS'],
    ['What Did It Say About The Computers?'],
    ['No, who was it?'],
    ['Who said no?'],
    ['What did the who say about it?'],
  ])('is a word else: %s', (text) => {
    expect(named(text, known)).toEqual([]);
  });
});

describe('a month or a day of the week', () => {
  const known = speakers('June Day', 'Theo May', 'Cy Friday');

  it.each([
    ['What happened in June?'],
    ['what happened in june'],
    ['What was said on Friday?'],
    ['Since May, what happened?'],
    ['What is due by Friday?'],
    ['What happened on 5 May?'],
    ['What happened May 5th?'],
    ['What happened on the 5th of June?'],
    ['What happened last June?'],
  ])('is a date where it stands as one: %s', (text) => {
    expect(named(text, known)).toEqual([]);
  });

  it.each([
    ['What did June say?', 'June Day'],
    ['Until June said so, what happened?', 'June Day'],
    ['What about May?', 'Theo May'],
    ['In June Day’s view?', 'June Day'],
    ['What did Mr Friday want?', 'Cy Friday'],
  ])('is a name else: %s', (text, label) => {
    expect(named(text, known)).toEqual([label]);
  });
});

describe('an office', () => {
  it.each([
    ['American President', ['Joe Biden']],
    ['What did the American president say?', ['Joe Biden']],
    ['What did the American leader say?', ['Joe Biden']],
    ['Former President Biden', ['Joe Biden']],
    ['What did former President Trump say?', ['Donald Trump']],
    ['What did the former president say?', ['Donald Trump']],
    ['What did the Chinese president say?', []],
    ['What did the Indian prime minister say?', []],
    ['What did the US President and the PM of Japan promise?', ['Joe Biden', 'Fumio Kishida']],
  ])('is of the country that is meant, and a surname tells before it: %s', (text, labels) => {
    expect(named(text, REPORT)).toEqual(labels);
  });

  it('is of a country by its adjective, but for who is sent there', () => {
    const person = (id: string, name: string, title: string) => ({
      id,
      type: 'person' as const,
      name,
      roles: [{ title, altTitles: [] }],
    });
    const record = meetingRecord({
      speakers: [
        ...draft().speakers,
        person('roux', 'Ada Roux', 'President of France'),
        person('lind', 'Bo Lind', 'Ambassador to China'),
        { id: 'roux-2', type: 'person', name: 'Ada Roux (Paris)' },
      ],
    });
    const known = speakersOf(openArchive([record]).index.lexicon, record.id);
    expect(named('What did the French president say?', known)).toEqual(['Ada Roux']);
    expect(named('What did the Chinese ambassador say?', known)).toEqual([]);
    expect(named('What did the China ambassador say?', known)).toEqual(['Bo Lind']);
  });
});

/** The words of a question that are titles beside the names in it. */
function titles(text: string): readonly string[] {
  const words = tokenizeQuery(text);
  const { speakers: found } = speakersNamed(text, words, REPORT, 'any-case');
  return found.flatMap((one) => titlesBeside(typedWords(text, words), REPORT, one)).map((at) => words[at]!.term);
}

describe('a title beside a name', () => {
  it.each([
    ['What did Hon. Kishida say?', ['hon']],
    ['What did the Rt. Hon. Kishida say?', ['rt', 'hon']],
    ['what did senator biden say', ['senator']],
    ['What did Biden, MP, say?', ['mp']],
    ['Kishida-san on Taiwan', ['san']],
    ['What did Chair Biden say?', ['chair']],
    ['Former President Biden', ['former']],
  ])('belongs to it: %s', (text, words) => {
    expect(titles(text)).toEqual(words);
  });

  it.each([
    ['an office of another', 'What did Prime Minister Biden say?'],
    ['a verb', 'did they finance biden'],
    ['apart from it', 'Which senator, Biden, said so?'],
    ['a word behind it', 'What did Biden post?'],
  ])('is none that is %s: %s', (_, text) => {
    expect(titles(text)).toEqual([]);
  });

  it('changes nothing of who is named', () => {
    const title = fc.array(fc.constantFrom('Hon.', 'Prof.', 'Rt', 'Senator', 'Dr'), { maxLength: 3 });
    fc.assert(
      fc.property(title, fc.constantFrom('Kishida', 'Biden', 'Joe Biden', 'Fumio Kishida'), (list, name) => {
        const asked = (who: string) => named(`What did ${who} say about Taiwan?`, REPORT);
        expect(asked([...list, name].join(' '))).toEqual(asked(name));
      }),
      { numRuns: 50 },
    );
  });
});

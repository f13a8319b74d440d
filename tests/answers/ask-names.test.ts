import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { ask } from '../../src/answers/ask.ts';
import { type NamedInQuestion, namedInQuestion } from '../../src/answers/named-in-question.ts';
import { readQuestion } from '../../src/search/passages/question.ts';
import { recordOfTranscript } from '../../bench/lib/transcript.ts';
import { expectKind, firstArchive } from '../support/first-record.ts';
import { talkArchive } from '../support/talk-record.ts';

const evidence = (question: string, archive = firstArchive) => expectKind(ask(archive, { question }), 'evidence');
const profile = (question: string) => expectKind(ask(firstArchive, { question }), 'speaker').speaker.speaker;

/** What a question names in all records of an archive. */
function namedBy(text: string, archive: Archive = firstArchive): NamedInQuestion {
  const read = readQuestion(archive.index, text, { everyName: true });
  if (!read.ok) throw new Error(read.reason);
  return namedInQuestion(archive, archive.corpus.records, read.question);
}

const idsOf = ({ speakers }: NamedInQuestion) => speakers.map(({ ref }) => ref.id);

describe('a speaker is named', () => {
  it.each([
    ['by first name', 'What did Joe say about Taiwan?', 'biden'],
    ['by first name', 'what did joe say about the alliance', 'biden'],
    ['by office', 'What did the PM say about Taiwan?', 'kishida'],
    ['by office', 'what did the prime minister say about taiwan', 'kishida'],
    ['by office and country', 'What did the PM of Japan say about Taiwan?', 'kishida'],
    ['by another form of the office', 'What did the US leader say about the alliance?', 'biden'],
    ['by office in Japanese', '首相は台湾について何と言った？', 'kishida'],
    ['behind *about* in Japanese', '尖閣についてバイデン大統領は何を約束した？', 'biden'],
    ['with a form of address', 'What did Mr Biden say about the alliance?', 'biden'],
    ['with an initial', 'What did Ada R. Brandt say about the microphones?', 'ada-brandt'],
    ['in quotation marks', 'What did "Joe Biden" say about the alliance?', 'biden'],
    ['in quotation marks, in small letters', 'what did “joe biden” say about the alliance', 'biden'],
  ])('%s: %s', (_, question, speaker) => {
    const archive = speaker === 'ada-brandt' ? talkArchive : firstArchive;
    expect(idsOf(namedBy(question, archive))).toEqual([speaker]);
  });

  it.each([
    ['What did the Japanese prime minister say?', 'kishida'],
    ["What did Japan's prime minister say?", 'kishida'],
    ['who is the premier', 'kishida'],
    ['What did Joe say?', 'biden'],
  ])('and shown where nothing else is asked: %s', (question, speaker) => {
    expect(profile(question)).toBe(speaker);
  });

  it('and the answer says so', () => {
    expect(evidence('What did Ada say about the microphones?', talkArchive)).toMatchObject({
      named: [{ speaker: 'ada-brandt' }],
      narrowed: true,
    });
  });
});

describe('a middle name that the record lacks', () => {
  it.each(['Joseph R. Biden', 'Joe Robinette Biden', 'Joe Robinette R Biden'])('belongs to the name: %s', (name) => {
    const { named, statements } = evidence(`What did ${name} say about the alliance?`);
    expect(named.map(({ speaker }) => speaker)).toEqual(['biden']);
    expect(statements[0]?.id).toBe('s11');
    expect(profile(`What did ${name} say?`)).toBe('biden');
  });

  it('is none where something stands between', () => {
    const { taken, question } = namedBy('Did Joe, Zork, Biden speak?');
    expect(question.words.filter((_, at) => taken[at]).map(({ term }) => term)).not.toContain('zork');
  });
});

describe('nobody is named', () => {
  it.each([
    ['What did the president say about the alliance?'],
    ['What did the President of China say about Taiwan?'],
    ["What did China's president say about Taiwan?"],
    ['What did the prime minister of India say about the Quad?'],
    ['What did Prime Minister Modi say about the Quad?'],
    ['中国の首相は何と言った？'],
    ['What did Mrs Biden say about the alliance?'],
    ['What did Jill Biden say about the alliance?'],
    ['What did Hunter Biden say?'],
    ['What did Joe Manchin say about the alliance?'],
    ["What did Biden's spokesman say about the alliance?"],
    ['Who said "White House"?'],
    ['Did they say "Joe Biden"?'],
    ['What did Korean say about the alliance?'],
  ])('where someone else is meant, or any of several: %s', (question) => {
    expect(idsOf(namedBy(question))).toEqual([]);
  });

  it('but what is said about a speaker’s own words stays theirs', () => {
    expect(idsOf(namedBy("What did Biden's statement say about the alliance?"))).toEqual(['biden']);
  });
});

describe('a name in quotation marks', () => {
  it('is no phrase to search where it names who is asked', () => {
    const { question } = namedBy('What did "Joe Biden" say about "U.S.-Japan Alliance"?');
    expect(question.query.phrases.map(({ written }) => written)).toEqual(['U.S.-Japan Alliance']);
    expect(question.query.text).toMatch(/^What did\s+Joe Biden\s+say/);
  });

  it.each([
    ['Did Biden say "White House"?', ['biden']],
    ['"White House" on Xinjiang', []],
  ])('stays one where it is what was said: %s', (asked, ids) => {
    const named = namedBy(asked);
    expect(idsOf(named)).toEqual(ids);
    expect(named.question.asked).toBe(asked);
    expect(named.question.query.phrases).toHaveLength(1);
  });
});

describe('a misspelt name', () => {
  it.each([
    ['What did Kishda say about missiles?', 'Kishda', 'kishida'],
    ['what did bidan say about the alliance', 'bidan', 'biden'],
    ['What did Joe Bidan say about the alliance?', 'Bidan', 'biden'],
  ])('names who was meant, and the reader is told: %s', (question, from, to) => {
    const answer = evidence(question);
    expect(answer.named.map(({ speaker }) => speaker)).toEqual([to]);
    expect(answer.corrections).toEqual([{ from, to, why: 'spelling' }]);
  });

  it('is repaired where no line holds the name', () => {
    const named = namedBy('What did Braoks say about lunch?', BROAKS);
    expect(idsOf(named)).toEqual(['s0']);
    expect(named.corrections).toEqual([{ from: 'Braoks', to: 'broaks', why: 'spelling' }]);
  });

  it.each([
    ['an everyday word', 'what did brooks say about lunch'],
    ['a name two edits away', 'What did Brindks say about lunch?'],
    ['one behind what is asked', 'What did they say about Braoks?'],
    ['someone else of that name', 'What did Jill Braoks say about lunch?'],
    ['a short word', 'What did Cele say about lunch?'],
    ['the name with an ending', 'What did Broaksy say about lunch?'],
  ])('is not %s: %s', (_, question) => {
    const { speakers, corrections } = namedBy(question, BROAKS);
    expect([speakers.length, corrections.length]).toEqual([0, 0]);
  });
});

const BROAKS = meetings([{ names: ['Ada Broaks', 'Ben Cole'] }]);

/** Meetings on lunch, and on what is given. */
function meetings(list: readonly { readonly names: readonly string[]; readonly on?: string }[]): Archive {
  return openArchive(
    list.map(({ names, on = 'lunch' }, at) =>
      recordOfTranscript({
        id: `m${at}`,
        title: `Meeting ${at}`,
        speakers: names.map((name, place) => ({ id: `s${place}`, name })),
        turns: names.map((_, place) => ({
          id: `t${place}`,
          position: place,
          speaker: `s${place}`,
          text: `I think that the ${on} was late again, as on day ${at}.`,
        })),
      }),
    ),
  );
}

describe('in an archive of many records', () => {
  const names = (at: number) => [`Ida Zor${at % 26 < 13 ? 'kel' : 'vim'}`, 'Project Manager'];
  const many = meetings([
    ...Array.from({ length: 80 }, (_, at) => ({ names: names(at) })),
    { names: ['Zelda Quabra', 'Project Manager'], on: 'harbour' },
  ]);

  it('a speaker of any record is named', () => {
    const { speakers } = namedBy('What did Quabra say about lunch?', many);
    expect(speakers.map(({ ref }) => [ref.record.record.id, ref.id])).toEqual([['m80', 's0']]);
    expect(evidence('What did Zelda say about the harbour?', many)).toMatchObject({
      named: [{ record: 'm80', speaker: 's0' }],
      narrowed: true,
    });
  });

  it('of those that many records have, the speakers of the records that hold what is asked come first', () => {
    const { speakers } = namedBy('What did the Project Manager say about the harbour?', many);
    expect(speakers[0]?.ref.record.record.id).toBe('m80');
    expect(speakers.length).toBe(50);
    expect(evidence('What did the project manager say about the harbour?', many).statements).toMatchObject([
      { record: 'm80', speakers: ['s1'] },
    ]);
  });

  it('one word of a name that many bear does not hide who bears another', () => {
    const { speakers } = namedBy('Did the Project Manager or Quabra want lunch?', many);
    expect(speakers.some(({ ref }) => ref.record.record.id === 'm80' && ref.id === 's0')).toBe(true);
  });

  it('one record alone can be asked', () => {
    const [record] = many.corpus.records;
    const read = readQuestion(many.index, 'What did Ida say about lunch?', { everyName: true });
    if (!read.ok) throw new Error(read.reason);
    expect(namedInQuestion(many, [record!], read.question).speakers.map(({ ref }) => ref)).toEqual([
      { record, id: 's0' },
    ]);
  });
});

describe('what a name was read as', () => {
  it('is told beside what the record holds of them', () => {
    const answer = expectKind(ask(firstArchive, { question: 'What did Kishda say?' }), 'speaker');
    expect(answer.corrections).toEqual([{ from: 'Kishda', to: 'kishida', why: 'spelling' }]);
  });

  it('is told where no line holds the name', () => {
    const { corrections } = evidence('What did the profesor say about the microphones?', talkArchive);
    expect(corrections).toEqual([{ from: 'profesor', to: 'professor', why: 'spelling' }]);
  });

  it('in quotation marks is who is asked, and nothing besides', () => {
    expect(profile('What did "Joe Biden" say?')).toBe('biden');
  });
});

describe('the words of a name', () => {
  it.each([
    ['How often did Biden mention Iran?', ['Iran']],
    ['Tell me what Biden said about Iran.', ['Iran']],
  ])('are not taken for what else is asked: %s', (question, missing) => {
    expect(ask(firstArchive, { question })).toMatchObject({ kind: 'no-answer', reason: 'not-named', missing });
  });

  it('are marked in the question whatever is typed around it', () => {
    const begin = fc.constantFrom('', 'How often did ', '尖閣について', '"White House" ', 'So, “joint statement” and ');
    const end = fc.constantFrom(
      '',
      ' について何と言った',
      ' mention "White House" and Taiwan?',
      ' say?',
      '、台湾に関して',
    );
    fc.assert(
      fc.property(begin, fc.constantFrom('Biden', 'Joe Biden', 'Mr Biden', 'Zork'), end, (before, name, behind) => {
        const read = readQuestion(firstArchive.index, before + name + behind, { everyName: true });
        if (!read.ok) return;
        const { taken, question } = namedInQuestion(firstArchive, firstArchive.corpus.records, read.question);
        expect(taken.length).toBe(question.words.length);
        const terms = question.words.filter((_, at) => taken[at]).map(({ term }) => term);
        for (const term of terms) expect(['joe', 'biden', 'ホワ', 'white', 'house']).toContain(term);
      }),
    );
  });

  it.each([
    ['What did "Joe Biden" say about Taiwan?', ['joe', 'biden']],
    ['バイデンは「自由で開かれた」について何を言った？', ['バイ', 'イデ', 'デン']],
  ])('are marked in the right place: %s', (text, terms) => {
    const { taken, question } = namedBy(text);
    expect(question.words.filter((_, at) => taken[at]).map(({ term }) => term)).toEqual(terms);
  });

  it('behind *about* in Japanese are found beside what is quoted', () => {
    expect(idsOf(namedBy('「日米 同盟」についてバイデンは何と言った？'))).toEqual(['biden']);
  });

  it.each(['Hon.', 'Sir', 'Lord', 'Prof.', 'Rt Hon', 'Rt. Hon.', 'Senator', 'Mr', 'Dr.'])(
    'are found with a title, which is nothing asked about: %s',
    (title) => {
      const plain = evidence('What did Kishida say about Taiwan?');
      const { statements, named } = evidence(`What did ${title} Kishida say about Taiwan?`);
      expect({ statements, named }).toEqual({ statements: plain.statements, named: plain.named });
      expect(profile(`${title} Kishida`)).toBe('kishida');
    },
  );

  it.each([
    ['Tell me about Mr Kishida', 'Tell me about Kishida'],
    ['What did China say to Mr Biden?', 'What did China say to Biden?'],
    ['What did Kishida MP say about Taiwan?', 'What did Kishida say about Taiwan?'],
  ])('with a title ask for the same as without: %s', (titled, plain) => {
    expect({ ...ask(firstArchive, { question: titled }), question: plain }).toEqual(
      ask(firstArchive, { question: plain }),
    );
  });

  it('with an office of another are not theirs', () => {
    expect(ask(firstArchive, { question: 'Prime Minister Biden on Taiwan' })).not.toEqual(
      ask(firstArchive, { question: 'Biden on Taiwan' }),
    );
    expect(profile('Former President Biden')).toBe('biden');
    expect(profile('American President')).toBe('biden');
  });

  it('of common words are found in their records', () => {
    const archive = meetings([{ names: ['Ada Broaks', 'Ben Cole'] }, { names: ['IT', 'The Who'] }]);
    expect(evidence('What did IT say about lunch?', archive)).toMatchObject({
      named: [{ record: 'm1', speaker: 's0' }],
      narrowed: true,
    });
    expect(idsOf(namedBy('What did The Who say about lunch?', archive))).toEqual(['s1']);
    expect(idsOf(namedBy('what did it say about lunch', archive))).toEqual([]);
  });
});

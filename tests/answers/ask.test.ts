import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { expectKind, firstArchive, firstRecord, idsOf, statement } from '../support/first-record.ts';

const asked = (question: string) => ask(firstArchive, { question });
const evidence = (question: string) => expectKind(asked(question), 'evidence');
const noAnswer = (question: string) => expectKind(asked(question), 'no-answer');
const idsFor = (question: string) => evidence(question).statements.map(({ id }) => id);

describe('a question that a line answers', () => {
  it.each([
    'What did the leaders say about the missiles of North Korea?',
    'north korea missile launches',
    'NORTH KOREA MISSILES',
    'did anyone condemn the ballistic missiles',
    'ミサイル',
    '北朝鮮のミサイルについて何と言いましたか',
    'DPRK missiles?',
    '"ballistic missile launches"',
  ])('shows that line first: %s', (question) => {
    expect(idsFor(question)[0]).toBe('s15');
  });

  it('gives the question as asked, and marks its words in the line', () => {
    const answer = evidence('  What about\nNorth Korea’s  missile launches? ');
    expect(answer.question).toBe('What about North Korea’s missile launches?');
    const [{ text, matches = [] }] = answer.statements as [(typeof answer.statements)[number]];
    expect(text).toBe(statement('s15').text);
    const marked = matches.map(({ start, end }) => text.slice(start, end)).join(' ');
    for (const word of ['North Korea', 'missile', 'launches']) expect(marked).toContain(word);
  });

  it('says how much of the question the best line holds: more, the more it holds', () => {
    const whole = evidence('ballistic missile launches of North Korea').covered;
    const part = evidence('ballistic missile launches and submarines').covered;
    expect(whole).toBeGreaterThan(0.9);
    expect(part).toBeLessThan(whole);
    expect(part).toBeGreaterThan(0);
  });

  it.each([
    ['PRC', 'What did the PRC do in the East China Sea?'],
    ['Beijing', 'What did Beijing do in the East China Sea?'],
    ['China', 'What did China do in the East China Sea?'],
    ['中国', '中国 "East China Sea"'],
  ])('knows a name by its other names: %s', (_, question) => {
    expect(idsFor(question).slice(0, 2).sort()).toEqual(['s02', 's04']);
    expect(evidence(question).corrections).toEqual([]);
  });

  it.each([
    ['What about the misiles of North Korea?', 'misiles', 'missiles', 's15'],
    ['What did they say about Tiawan?', 'Tiawan', 'taiwan', 's05'],
    ['what did they say about xinjang', 'xinjang', 'xinjiang', 's13'],
  ])('finds what is misspelt and says what was searched: %s', (question, from, to, line) => {
    expect(idsFor(question)).toContain(line);
    expect(evidence(question).corrections).toEqual([{ from, to, why: 'spelling' }]);
  });

  it('shows other lines near it, and each says why it is there', () => {
    for (const question of [
      'What did Biden say about the alliance?',
      'What happened in the South China Sea?',
      'Was Taiwan mentioned?',
      'peace and stability',
    ]) {
      const { statements, also } = evidence(question);
      expect(also.length).toBeLessThanOrEqual(2);
      for (const { statement: line, shared, topic } of also) {
        expect(shared.length > 0 || topic === 'same', `${question}: ${line.id}`).toBe(true);
        expect(line.text).toBe(statement(line.id).text);
        for (const word of shared) expect(line.text).toContain(word);
        expect(idsOf(statements)).not.toContain(line.id);
      }
    }
    expect(evidence('What happened in the South China Sea?').also.length).toBeGreaterThan(0);
  });

  it('says whether a near line is of a topic of the lines that answer', () => {
    const { statements, also } = evidence('What did they say about peace and stability?');
    const topics = new Set(statements.flatMap(({ topics: ids }) => ids));
    for (const { statement: line, topic } of also) {
      expect(topic).toBe(line.topics.some((id) => topics.has(id)) ? 'same' : 'other');
    }
  });
});

describe('a question for how many or how long', () => {
  it.each([
    ['How long was the meeting?', 's02'],
    ['how long did they talk', 's02'],
    ['How many countries are in the Quad?', 's07'],
  ])('is answered by a line with a number: %s', (question, line) => {
    expect(idsFor(question)[0]).toBe(line);
  });

  it('is answered by no line without one', () => {
    expect(evidence('Which missiles did they condemn?').covered).toBeGreaterThan(0.6);
    const answer = noAnswer('How much missiles did they condemn?');
    expect(answer.covered).toBeLessThan(0.5);
    expect(answer.nearest.map(({ statement: { id } }) => id)).toEqual(['s15']);
  });
});

describe('a question that names a speaker', () => {
  it.each([
    ['surname', 'What did Biden say about the alliance?', 'biden'],
    ['lower case', 'what did biden say about the alliance', 'biden'],
    ['full name', 'What did Joe Biden say about the alliance?', 'biden'],
    ['title', 'What did the US President say about the alliance?', 'biden'],
    ['other name', 'What did POTUS say about the alliance?', 'biden'],
    ['Japanese name', 'バイデン alliance', 'biden'],
    ['surname', 'Did Kishida speak of the alliance?', 'kishida'],
    ['title', 'Did the Japanese PM speak of the alliance?', 'kishida'],
    ['Japanese name', '岸田 alliance', 'kishida'],
    ['organization', 'What did the White House say about Xinjiang?', 'white-house'],
  ])('says who that is, and shows lines by or about them: by %s, %s', (_, question, speaker) => {
    const { named, statements } = evidence(question);
    expect(named.map((one) => one.speaker)).toEqual([speaker]);
    const groups = firstRecord.speakers.filter(({ members = [] }) => members.some((id) => id === speaker));
    const parties = [speaker, ...groups.map(({ id }) => String(id))];
    for (const { speakers, about } of statements) {
      expect([...speakers, ...about].some((id) => parties.includes(id))).toBe(true);
    }
  });

  it('finds the own words of that speaker', () => {
    expect(idsFor('What did Biden say about the U.S.-Japan Alliance?')).toContain('s11');
    expect(idsFor('What did Biden say about the Senkaku Islands?')[0]).toBe('s14');
  });

  it('says that only their lines were taken where all are theirs', () => {
    expect(evidence("What did the leaders say about North Korea's missiles?")).toMatchObject({
      named: [{ speaker: 'biden-kishida' }],
      narrowed: true,
    });
    expect(evidence('ballistic missiles').narrowed).toBe(false);
  });

  it.each(['What did Trump say about Ukraine?', 'what did donald trump say about ukraine'])(
    'who has said nothing of it is told apart from a record without it: %s',
    (question) => {
      const answer = noAnswer(question);
      expect(answer).toMatchObject({
        reason: 'speaker-silent',
        speaker: { speaker: 'donald-trump', said: 0 },
        elsewhere: 1,
      });
      expect(answer.nearest.map(({ statement: { id } }) => id)).toEqual(['s16']);
    },
  );

  it.each([
    ['What did Kishida say?', 'kishida'],
    ['Who is Kishida?', 'kishida'],
    ['who is potus', 'biden'],
    ['What did the White House say?', 'white-house'],
  ])('and asks nothing besides shows what the record holds of them: %s', (question, speaker) => {
    expect(expectKind(asked(question), 'speaker').speaker.speaker).toBe(speaker);
  });
});

describe('a question that the record does not answer', () => {
  it.each([
    ['What did they say about Iran?', ['Iran']],
    ['was iran mentioned?', ['iran']],
    ['WHAT DID THEY SAY ABOUT IRAN?', ['IRAN']],
    ['Did they speak about tariffs?', ['tariffs']],
    ['What did Biden say about tariffs?', ['tariffs']],
    ['What did Modi say?', ['Modi']],
    ['What did Narendra Modi say about the Quad?', ['Narendra', 'Modi']],
    ['What did the president of Iran say about Taiwan?', ['Iran']],
  ])('is told what no line names, and what the record covers: %s', (question, missing) => {
    const answer = noAnswer(question);
    expect(answer).toMatchObject({ reason: 'not-named', missing, elsewhere: 0, searched: 16, corrections: [] });
    expect(answer.covers.map(({ total }) => total)).toEqual([5, 5, 4, 3, 1, 1, 1]);
    expect(answer.speaker).toBeUndefined();
  });

  it('counts for nothing where the missing word is a name, however much else is there', () => {
    expect(noAnswer('What did Modi say about peace and stability in the Taiwan Strait?').covered).toBe(0);
  });

  it('is shown at most the one line nearest to it, which shares a word', () => {
    const { nearest } = noAnswer('What did the president of Iran say about Taiwan?');
    expect(nearest.map(({ shared }) => shared)).toEqual([['Taiwan']]);
    expect(noAnswer('What did they say about Iran?').nearest).toEqual([]);
  });
});

describe('a question that asks nothing in particular', () => {
  it.each(['what was discussed?', 'What did they talk about?', 'What did they say about it?', 'What was that about?'])(
    'shows the map of the meeting: %s',
    (question) => {
      const answer = expectKind(asked(question), 'topics');
      expect(answer.topics.map(({ total }) => total)).toEqual([5, 5, 4, 3, 1, 1, 1]);
    },
  );
});

describe('the pages of an answer', () => {
  const CHINA = 'What about China?';
  const page = (number: number | undefined, pageSize = 3) =>
    expectKind(ask(firstArchive, { question: CHINA, page: number }, { pageSize }), 'evidence');

  it('hold every line once, in the order of one long page', () => {
    const whole = evidence(CHINA);
    const { pages } = page(1);
    expect(pages).toBe(Math.ceil(whole.total / 3));
    expect(pages).toBeGreaterThan(1);
    const each = Array.from({ length: pages }, (_, at) => page(at + 1));
    expect(each.flatMap(({ statements }) => statements)).toEqual(whole.statements);
    expect(each.every(({ total }) => total === whole.total)).toBe(true);
  });

  it('show near lines on the first one only', () => {
    const first = (number: number) =>
      expectKind(
        ask(firstArchive, { question: 'What happened in the South China Sea?', page: number }, { pageSize: 1 }),
        'evidence',
      );
    expect(first(1).also.length).toBeGreaterThan(0);
    expect(first(2)).toMatchObject({ page: 2, also: [] });
  });

  it('end with the last one, and say which was asked for', () => {
    expect(page(999)).toMatchObject({ page: page(1).pages, pageAsked: 999 });
    expect(page(0)).toMatchObject({ page: 1, pageAsked: 0 });
    expect(page(undefined)).not.toHaveProperty('pageAsked');
  });

  it('of a speaker are those of the profile', () => {
    const answer = ask(firstArchive, { question: 'What did Kishida say?', page: 2 }, { pageSize: 2 });
    expect(answer).toMatchObject({ kind: 'speaker', page: 2, pageSize: 2 });
  });
});

describe('a question written to do harm', () => {
  it.each([
    ['turned around', '\u202eNorth Korea missiles\u202c'],
    ['isolated', '\u2066missiles\u2069 of North Korea'],
    ['with zero-width spaces', 'mis\u200bsiles of North\u200b Korea'],
    ['with a NUL', 'miss\u0000iles of North Korea'],
    ['with half a character', 'missiles\ud800 of North Korea'],
    ['as markdown', '# **missiles** of ||`North`|| __Korea__ @here'],
    ['as markup', '<missiles> of [North Korea](javascript:)'],
    ['with pictures', `missiles 😀😀😀 of North Korea ${'🚀'.repeat(50)}`],
  ])('%s is read as what it says', (_, question) => {
    expect(idsOf(evidence(question).statements.slice(0, 1))).toBe('s15');
    expect(evidence(question).question).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('of 300 pictures has no words', () => {
    expect(asked('😀'.repeat(300))).toMatchObject({ kind: 'no-match', reason: 'no-words', of: 'question' });
  });

  it('of many different words is answered all the same', () => {
    const words = Array.from({ length: 36 }, (_, at) => `wordy${String.fromCodePoint(97 + (at % 26))}${at}`).join(' ');
    expect(['evidence', 'no-answer']).toContain(asked(`missiles ${words}`.slice(0, 300)).kind);
  });

  it.each(['constructor', '__proto__ of North Korea', 'toString hasOwnProperty'])(
    'by names that the language knows finds no fault: %s',
    (question) => {
      expect(['evidence', 'no-answer']).toContain(asked(question).kind);
    },
  );
});

describe('the same question', () => {
  it('gets the same bytes, whatever was asked before', () => {
    const questions = ['What about China?', 'What did Biden say about tariffs?', 'misiles', 'What did Kishida say?'];
    const bytes = () => questions.map((question) => JSON.stringify(asked(question)));
    const first = bytes();
    asked('ukraine');
    expect(bytes()).toEqual(first);
    const backwards = questions.toReversed().map((question) => JSON.stringify(asked(question)));
    expect(backwards.toReversed()).toEqual(first);
  });

  it('is the same with other spaces around it', () => {
    expect(asked('  What about   China? ')).toEqual(asked('What about China?'));
  });
});

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
      'What did the PRC do in the Taiwan Strait?',
      'anything about Taiwan?',
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
    expect(evidence('anything about Taiwan?').also.length).toBeGreaterThan(0);
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
    const answer = noAnswer('How many missiles did they condemn?');
    expect(answer).toMatchObject({ reason: 'not-together', missing: [] });
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
    ['surname', 'What did Kishida say about Taiwan?', 'kishida'],
    ['with his office', 'what did pm kishida say about taiwan', 'kishida'],
    ['Japanese name', '岸田は台湾について何と言った？', 'kishida'],
    ['organization', 'What did the White House say about Xinjiang?', 'white-house'],
  ])('says who that is, and shows lines by or about them: by %s, %s', (_, question, speaker) => {
    const { named, statements } = evidence(question);
    expect(named.map((one) => one.speaker)).toEqual([speaker]);
    const groups = firstRecord.speakers.filter(({ members = [] }) => members.some((id) => id === speaker));
    const parties = new Set<string>([speaker, ...groups.map(({ id }) => id)]);
    for (const { speakers, about } of statements) {
      expect([...speakers, ...about].some((id) => parties.has(id))).toBe(true);
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

  it.each([
    ['What did Trump say about Ukraine?', 'donald-trump', 's16'],
    ['what did donald trump say about ukraine', 'donald-trump', 's16'],
    ["What did Trump say about North Korea's missiles?", 'donald-trump', 's15'],
    ['What did Kishida say about the Senkaku Islands?', 'kishida', 's14'],
  ])('who has said nothing of it is told apart from a record without it: %s', (question, speaker, nearest) => {
    const answer = noAnswer(question);
    expect(answer).toMatchObject({ reason: 'speaker-silent', speaker: { speaker }, elsewhere: 1, missing: [] });
    expect(answer.nearest.map(({ statement: { id } }) => id)).toEqual([nearest]);
  });

  it.each([
    ['What did Kishida say?', 'kishida'],
    ['Who is Kishida?', 'kishida'],
    ['kishida', 'kishida'],
    ['岸田', 'kishida'],
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

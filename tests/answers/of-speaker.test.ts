import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/answers/archive.ts';
import { ask } from '../../src/answers/ask.ts';
import { namedInQuestion } from '../../src/answers/named-in-question.ts';
import { isBy, isOf, linesBy, namesSpeaker } from '../../src/answers/of-speaker.ts';
import { readQuestion } from '../../src/search/passages/question.ts';
import { expectKind, idsOf } from '../support/first-record.ts';
import { smallReport, smallTalk } from '../support/small-records.ts';

const reportRecord = smallReport([
  ['ana', 'Bell said the toll on the lanterns must fall.'],
  ['both', 'The signals come first, both said.'],
  ['cy', 'Bell hates the orchard, Dorn said.', { about: ['ana'] }],
  ['paper', 'Bell left for the vineyard after noon.', { about: ['ana'] }],
  ['cy', 'Both of them forget the quarry, Dorn said.', { about: ['both'] }],
  ['ben', 'The tunnel is closed, Cole said.'],
]);
const report = openArchive([reportRecord]);

function readFor(archive: Archive, text: string) {
  const parsed = readQuestion(archive.index, text, { everyName: true });
  if (!parsed.ok) throw new Error(parsed.reason);
  return namedInQuestion(archive, archive.corpus.records, parsed.question);
}

/** The terms of a question that name who is meant to speak, as typed. */
function namesIn(archive: Archive, text: string): readonly string[] {
  const named = readFor(archive, text);
  return named.question.terms.filter((term) => namesSpeaker(named, term)).map(({ unit }) => unit.written);
}

/** For each line of the report by its id, what is told of it where a question names someone. */
function each(tell: typeof isBy | typeof isOf, text: string): Record<string, number | boolean> {
  const named = readFor(report, text);
  return Object.fromEntries(report.corpus.statements.map(({ id }, number) => [id, tell(report, named, number)]));
}

describe('a term that names who is meant to speak', () => {
  it.each([
    ['What did Ben Cole say about the tunnel?', 'Ben Cole'],
    ['what did ben cole say about the tunnel', 'ben cole'],
    ['What did Cole say about the tunnel?', 'Cole'],
    ['What did "Ben Cole" say about the tunnel?', 'Ben Cole'],
    ['What did Ana Bell say about the tunnel?', 'Ana Bell'],
    ['What did Hon. Ana Bell say about the tunnel?', 'Hon. Ana Bell'],
    ['what did hon ana bell say about the tunnel', 'hon ana bell'],
    ['What did Ben Cole and Cy Dorn say about the tunnel?', 'Ben Cole Cy Dorn'],
    ['What did Ben Cole say about Cy Dorn?', 'Ben Cole'],
  ])('is their name, with a title that stands in it: %s', (text, names) => {
    expect(namesIn(report, text).join(' ')).toBe(names);
  });

  it.each([
    'What was said about the tunnel?',
    'What did they say about Ben Cole?',
    'What did Doe say about the tunnel?',
    'What did they say about "the tunnel"?',
  ])('is none where nobody is meant to speak: %s', (text) => {
    expect(namesIn(report, text)).toEqual([]);
  });
});

const looked = (archive: Archive, text: string) =>
  [...new Set(linesBy(archive, archive.corpus.records, readFor(archive, text)))].sort((a, b) => a - b);

describe('the lines looked at in any case', () => {
  it('are those by the speaker named and by a group of theirs', () => {
    expect(looked(report, 'What did Ana Bell say about coal?')).toEqual([0, 1]);
    expect(looked(report, 'What did Cy Dorn say about coal?')).toEqual([2, 4]);
    expect(looked(report, 'What was said about coal?')).toEqual([]);
  });

  it('are the first 200 in all, as many of each, and those with the words however far behind', () => {
    const names = ['ana', 'ben', 'cy'] as const;
    const turns = Array.from({ length: 750 }, (_, at) => {
      const text = at === 700 || at === 701 ? 'The ferry is late.' : `Turn ${at} of many.`;
      return [names[at % 3]!, text] as const;
    });
    const talk = openArchive([smallTalk(turns)]);
    const first = Array.from({ length: 200 }, (_, at) => 3 * at + 1);
    expect(looked(talk, 'What did Ben Cole say about coal?')).toEqual(first);
    expect(looked(talk, 'What did Ben Cole say about the ferry?')).toEqual([...first, 700]);
    const two = looked(talk, 'What did Ben Cole and Cy Dorn say about coal?');
    expect(two).toHaveLength(200);
    expect(two.filter((number) => number % 3 === 1)).toHaveLength(100);
    expect(two.filter((number) => number % 3 === 2)).toHaveLength(100);
  });
});

describe('whose a line is', () => {
  it('is told by who says it: they alone, a group of theirs, another', () => {
    const ana = each(isBy, 'What did Ana Bell say about coal?');
    expect(ana).toEqual({ s1: 2, s2: 1, s3: 0, s4: 0, s5: 0, s6: 0 });
    const two = each(isBy, 'What did Ana Bell and Cy Dorn say about coal?');
    expect(two).toEqual({ s1: 2, s2: 1, s3: 2, s4: 0, s5: 2, s6: 0 });
  });

  it('is not told by an id that means another in another record', () => {
    const other = smallTalk([['ana', 'The harbour is full.']], 'other-talk');
    const both = openArchive([reportRecord, other]);
    const [first] = both.corpus.records;
    const parsed = readQuestion(both.index, 'What did Ana Bell say about coal?', { everyName: true });
    if (!parsed.ok) throw new Error(parsed.reason);
    const named = namedInQuestion(both, [first!], parsed.question);
    expect(isBy(both, named, 0)).toBe(2);
    expect(isBy(both, named, 6)).toBe(0);
    expect(isOf(both, named, 6)).toBe(false);
  });

  it('takes in, of what is said about them, what the reporter says and what is said of a group of theirs', () => {
    expect(each(isOf, 'What did Ana Bell say about coal?')).toEqual({
      s1: true,
      s2: true,
      s3: false,
      s4: true,
      s5: true,
      s6: false,
    });
  });

  it('takes in all that is said about them where their words are not asked for', () => {
    expect(each(isOf, 'Where was Ana Bell?')).toMatchObject({ s3: true, s4: true, s5: true, s6: false });
  });
});

describe('a question to a report for what someone said', () => {
  const archive = openArchive([
    smallReport([
      ['cy', 'The lanterns, the toll and the ferry stay as they are, Dorn said.'],
      ['ana', 'Bell said the toll and the lanterns are too old.'],
      ['ben', 'The tunnel is closed, Cole said.'],
    ]),
  ]);
  const evidence = (question: string) => expectKind(ask(archive, { question }), 'evidence');

  it.each(['Ana Bell', 'Hon. Ana Bell', 'Bell'])(
    'is answered by their own line, though one by another holds more of it: %s',
    (name) => {
      const question = `What did ${name} say about the toll, the lanterns and the ferry?`;
      const { statements, narrowed, named } = evidence(question);
      expect(idsOf(statements)).toBe('s2');
      expect(narrowed).toBe(true);
      expect(named.map(({ speaker }) => speaker)).toEqual(['ana']);
      // The other line is the better one of all.
      expect(idsOf(evidence('the toll, the lanterns and the ferry').statements.slice(0, 1))).toBe('s1');
    },
  );

  it('says how much of it their line holds, not the better one by another', () => {
    const theirs = evidence('What did Ana Bell say about the toll, the lanterns and the ferry?').covered;
    const best = evidence('What did Cy Dorn say about the toll, the lanterns and the ferry?').covered;
    expect(theirs).toBeLessThan(0.75 * best);
    expect(theirs).toBeGreaterThan(0.5);
  });

  it('says that they are silent on it where only others speak of it', () => {
    const answer = expectKind(ask(archive, { question: 'What did Ben Cole say about the lanterns?' }), 'no-answer');
    expect(answer).toMatchObject({
      reason: 'speaker-silent',
      speaker: { speaker: 'ben' },
      elsewhere: 2,
      missing: [],
      searched: 3,
    });
    expect(answer.nearest.map(({ statement: { speakers } }) => speakers)).not.toContainEqual(['ben']);
  });

  it('names no one silent on what nobody speaks of', () => {
    const answer = expectKind(ask(archive, { question: 'What did Ben Cole say about the zeppelins?' }), 'no-answer');
    expect(answer).toMatchObject({ reason: 'not-named', missing: ['zeppelins'], elsewhere: 0 });
    expect(answer.speaker).toBeUndefined();
  });

  it('is answered by what they said together, and by what the reporter says of them', () => {
    const asked = (question: string) => idsOf(expectKind(ask(report, { question }), 'evidence').statements);
    expect(asked('What did Ana Bell say about the signals?')).toBe('s2');
    expect(asked('What did Ana Bell say about the vineyard?')).toBe('s4');
    const orchard = expectKind(ask(report, { question: 'What did Ana Bell say about the orchard?' }), 'no-answer');
    expect(orchard).toMatchObject({ reason: 'speaker-silent', elsewhere: 1 });
  });

  it('is answered by their own line in a long report where others speak of it all the time', () => {
    const others = Array.from(
      { length: 420 },
      (_, at) => ['cy', `The toll, the lanterns and the ferry, part ${at}.`] as const,
    );
    const long = openArchive([
      smallReport([...others, ['ben', 'In the end the lanterns and a toll are too old for everybody, Cole said.']]),
    ]);
    const question = 'What did Ben Cole say about the toll, the lanterns and the ferry?';
    expect(idsOf(expectKind(ask(long, { question }), 'evidence').statements)).toBe('s421');
  });

  it('does not miss in the words of a line the name of whose line it is', () => {
    const orchard = openArchive([
      smallReport([
        ['cy', 'The orchard was planted in March.'],
        ['ben', 'The tunnel is closed.'],
      ]),
    ]);
    const { statements } = expectKind(ask(orchard, { question: 'Did Cy Dorn plant the orchard?' }), 'evidence');
    expect(idsOf(statements)).toBe('s1');
  });
});

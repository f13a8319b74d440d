import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { ask } from '../../src/answers/ask.ts';
import { quote } from '../../src/answers/quote.ts';
import { topics } from '../../src/answers/topics.ts';
import { who } from '../../src/answers/who.ts';
import { expectKind, firstArchive, firstRecord, idsOf } from '../support/first-record.ts';

const refused = (words: string) => expectKind(quote(firstArchive, { words }), 'no-match');

describe('a search that cannot be made', () => {
  it.each([
    ['nothing', '', 'empty', ''],
    ['spaces', '  \t\n ', 'empty', ''],
    ['control characters', '\u0000\u0007', 'empty', ''],
    ['marks that turn the direction', '\u202e\u2066', 'empty', ''],
    ['half a character', '\udfff', 'empty', ''],
    ['a suggestion without text', 'text:', 'empty', ''],
    ['punctuation', '!?.,;', 'no-words', '!?.,;'],
    ['a picture', '😀', 'no-words', '😀'],
    ['the characters of a pattern', '.*+?^$()[]\\', 'no-words', '.*+?^$()[]\\'],
    ['common words', 'the and of', 'only-common-words', 'the and of'],
    ['a built-in name', '__proto__', 'not-found', '__proto__'],
    ['a line that is not there', 'line:s99', 'unknown-statement', 's99'],
    ['a record that is not there', 'line:s05@nope', 'unknown-record', 'nope'],
  ])('for %s says why and what the record covers', (_, words, reason, asked) => {
    const answer = refused(words);
    expect(answer).toMatchObject({ reason, asked });
    expect(answer.covers).toHaveLength(7);
  });

  it('for 10,000 characters says the limit and repeats only the beginning', () => {
    const answer = refused('taiwan '.repeat(1429));
    expect(answer).toMatchObject({ reason: 'too-long', limit: 70, searched: 0 });
    expect(answer.asked.length).toBeLessThanOrEqual(200);
  });

  it('never cuts a character in two when it repeats the beginning', () => {
    expect(refused(`a${'😀'.repeat(5000)}`).asked.isWellFormed()).toBe(true);
  });

  it('for a letter that shows nothing says that there are no words', () => {
    expect(quote(firstArchive, { words: '\u3164' })).toMatchObject({ kind: 'no-match', reason: 'no-words' });
  });
});

describe('a question that cannot be asked', () => {
  it.each([
    ['nothing', '', 'empty', ''],
    ['spaces', '  \t\n ', 'empty', ''],
    ['control characters', '\u0000\u0007', 'empty', ''],
    ['marks that turn the direction', '\u202e\u2066', 'empty', ''],
    ['punctuation', '?!...', 'no-words', '?!...'],
    ['a picture', '😀', 'no-words', '😀'],
    ['a letter that shows nothing', '\u3164', 'no-words', '\u3164'],
  ])('for %s says why and what the record covers', (_, question, reason, asked) => {
    const answer = expectKind(ask(firstArchive, { question }), 'no-match');
    expect(answer).toMatchObject({ of: 'question', reason, asked, searched: 0 });
    expect(answer.covers).toHaveLength(7);
  });

  it('for 301 characters says how long it is and may be, and for 300 answers', () => {
    const long = 'Iran? '.repeat(50).trim().padEnd(301, '?');
    const answer = expectKind(ask(firstArchive, { question: long }), 'no-match');
    expect(answer).toMatchObject({ of: 'question', reason: 'too-long', length: 301, limit: 300, searched: 0 });
    expect(answer.asked.length).toBeLessThanOrEqual(200);
    expect(ask(firstArchive, { question: long.slice(0, 300) }).kind).toBe('no-answer');
  });

  it('counts a picture as one character, and cuts none in two', () => {
    expect(ask(firstArchive, { question: '😀'.repeat(301) })).toMatchObject({ reason: 'too-long', length: 301 });
    const { asked } = expectKind(ask(firstArchive, { question: `a${'😀'.repeat(5000)}` }), 'no-match');
    expect(asked.isWellFormed()).toBe(true);
  });

  it('of a record that is not there offers those that are near', () => {
    const answer = ask(firstArchive, { question: 'missiles', record: 'biden-kishida' });
    expect(answer).toMatchObject({ kind: 'no-match', reason: 'unknown-record', asked: 'biden-kishida' });
    expect(expectKind(answer, 'no-match').suggestions).toMatchObject([{ kind: 'record', id: firstRecord.id }]);
    expect(ask(firstArchive, { question: 'missiles', record: '  ' }).kind).toBe('evidence');
  });
});

describe('marks that show nothing inside a word', () => {
  it.each([
    ['a soft hyphen', 'tai\u00adwan'],
    ['a zero-width space', '\u200btaiwan'],
    ['a direction mark', '\u202etaiwan\u202c'],
    ['a NUL', 'tai\u0000wan'],
    ['half a character', '\ud800taiwan'],
  ])('do not keep it from being found: %s', (_, words) => {
    const answer = expectKind(quote(firstArchive, { words }), 'quotes');
    expect(idsOf(answer.statements)).toBe('s05 s10');
    expect(answer.words).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u);
  });
});

describe('an archive without records', () => {
  const empty = openArchive([]);

  it('says so to every question', () => {
    for (const answer of [
      quote(empty, { words: 'taiwan' }),
      ask(empty, { question: 'What about Taiwan?' }),
      who(empty),
      topics(empty),
      who(empty, { speaker: 'x' }),
    ]) {
      expect(answer).toMatchObject({ kind: 'no-match', reason: 'no-records', covers: [] });
    }
  });
});

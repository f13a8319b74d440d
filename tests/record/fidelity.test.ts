import { describe, expect, it } from 'vitest';
import type { Fidelity } from '../../src/record/schema.ts';
import { type Draft, problemsOf, record } from '../support/record.ts';

type Statement = Draft['statements'][number];

const statement = (fidelity: Fidelity, exact: string, quoted: Statement['quoted'] = []): Partial<Draft> => ({
  statements: [
    {
      id: 's01',
      position: 1,
      partType: 'speech',
      fidelity,
      speakers: ['ana'],
      reportedBy: 'paper',
      lang: 'en',
      spans: [{ source: 'article', exact }],
      quoted,
    },
  ],
  notes: [],
  claims: [],
});

describe('verbatim-reported', () => {
  it.each([
    ['"We agree," he said, "on this."', ['We agree,', 'on this.']],
    ['"25 countries agree!"', ['25 countries agree!']],
    ['「協力します。」', ['協力します。']],
    ['"(We) agree?"', ['(We) agree?']],
  ])('is a full sentence: %s', (text, words) => {
    expect(
      problemsOf(
        record(
          statement(
            'verbatim-reported',
            text,
            words.map((exact) => ({ exact })),
          ),
          text,
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['He "agrees."', 'agrees.', 'begins inside one'],
    ['"We agree" he said', 'We agree', 'does not end one'],
  ])('is not %s', (text, exact, message) => {
    expect(problemsOf(record(statement('verbatim-reported', text, [{ exact }]), text))).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

describe('a whole post', () => {
  const post = (exact: string, span = exact): Partial<Draft> =>
    statement('verbatim', span, [{ exact, within: 'post' }]);

  it.each<[string, string, string]>([
    ['a paragraph', 'Before it.\n\nThank you all\n\nAfter it.\n', 'Thank you all'],
    ['the whole text', 'Thank you all\n', 'Thank you all'],
    ['the whole text without a last line end', 'Thank you all', 'Thank you all'],
    ['a post of two lines', 'Before.\n\nThank you\nall\n\nAfter.\n', 'Thank you\nall'],
    ['up to its signature', 'Before.\n\nThank you — all — A B (@a_b) March 3, 2024\n\nAfter.', 'Thank you — all'],
    ['a line where lines are the paragraphs', 'Before.\nThank you all\nAfter.\n', 'Thank you all'],
  ])('is %s', (_title, article, words) => {
    expect(problemsOf(record(post(words), article))).toEqual([]);
  });

  it.each<[string, string, string, RegExp]>([
    ['one line of two', 'Before.\n\nThank you\nall\n\nAfter.\n', 'Thank you', /do not end a paragraph/],
    ['its second line', 'Before.\n\nThank you\nall\n\nAfter.\n', 'all', /do not begin a paragraph/],
    ['a sentence before another', 'Thank you. Bye.\n', 'Thank you.', /do not end a paragraph/],
    [
      'words before a signature inside a paragraph',
      'Thank you — A (@a) March 3, 2024 he wrote',
      'Thank you',
      /do not end/,
    ],
  ])('is not %s', (_title, article, words, message) => {
    expect(problemsOf(record(post(words), article))).toEqual([expect.stringMatching(message)]);
  });
});

describe('a transcript', () => {
  const transcript = (
    fidelity: Fidelity,
    changes: Partial<Draft>,
    kind: 'transcript' | 'report',
  ): readonly string[] => {
    const text = 'Thank you for coming. We agree.';
    const files = record({ ...statement(fidelity, text), ...changes }, text);
    const json = (files.json as string).replace('"kind": "report"', `"kind": "${kind}"`);
    return problemsOf({ ...files, json });
  };

  it.each<Fidelity>(['verbatim', 'interpreted', 'edited-record'])(
    'needs no marks round turns that are %s',
    (fidelity) => {
      expect(transcript(fidelity, { order: 'conversation' }, 'transcript')).toEqual([]);
      expect(transcript(fidelity, { order: 'document' }, 'transcript')).toHaveLength(1);
      expect(transcript(fidelity, { order: 'conversation' }, 'report')).toHaveLength(1);
    },
  );

  it.each<Fidelity>(['verbatim-reported', 'partial'])('needs marks round what is %s', (fidelity) => {
    expect(transcript(fidelity, { order: 'conversation' }, 'transcript')).toHaveLength(1);
  });
});

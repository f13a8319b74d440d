import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { expectKind, firstArchive } from '../support/first-record.ts';

const asked = (question: string) => ask(firstArchive, { question });
const evidence = (question: string) => expectKind(asked(question), 'evidence');

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

  it('show no near lines where there are several: what answers comes before them', () => {
    const of = (pageSize: number) =>
      expectKind(ask(firstArchive, { question: 'anything about Taiwan?' }, { pageSize }), 'evidence');
    expect(of(25)).toMatchObject({ pages: 1, also: [{ statement: { id: 's02' }, topic: 'same' }] });
    expect(of(1)).toMatchObject({ pages: 2, also: [] });
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

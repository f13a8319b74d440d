import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { expectKind, firstArchive } from '../support/first-record.ts';

const asked = (question: string) => ask(firstArchive, { question });
const idsFor = (question: string) => expectKind(asked(question), 'evidence').statements.map(({ id }) => id);

describe('a question after several things', () => {
  it.each([
    ['and', 'What did they say about Taiwan and Ukraine?', ['s05', 's10', 's16']],
    ['or', 'genocide or missiles', ['s13', 's15']],
    ['a list', 'Taiwan, the missiles and Ukraine', ['s05', 's10', 's15', 's16']],
    ['&', 'missiles & Ukraine', ['s15', 's16']],
  ])('is answered by lines on each: %s', (_, question, ids) => {
    expect([...idsFor(question)].sort()).toEqual(ids);
  });

  it('is answered by the lines that hold both, where there are some', () => {
    const both = idsFor('peace and stability');
    expect(both).toEqual(['s05', 's15']);
    expect(idsFor('peace')).toContain('s11');
  });

  it.each(['missiles and penguins', 'Ukraine, penguins and missiles', 'Iran and Ukraine'])(
    'is not answered where nothing is on one of them, which is named: %s',
    (question) => {
      const { reason, missing } = expectKind(asked(question), 'no-answer');
      expect(reason).toBe('not-named');
      expect(missing).toHaveLength(1);
      expect(['penguins', 'Iran']).toContain(missing[0]);
    },
  );

  it('is one thing where another word stands between', () => {
    expect(expectKind(asked('missiles over Ukraine'), 'evidence').statements.map(({ id }) => id)).toEqual(['s16']);
  });
});

import { describe, expect, it } from 'vitest';
import type { StatementView } from '../../../src/answers/schema.ts';
import type { Outcome } from '../../../src/interaction/dispatch.ts';
import { renderPlain } from '../../../src/render/discord/plain.ts';
import { firstArchive } from '../../support/first-record.ts';
import { evidence, lineOf } from '../questions.ts';
import { archiveOf, counts, line } from '../small-record.ts';
import { outcomeOf, plain } from './support.ts';

const content = (outcome: Outcome, archive = firstArchive): string =>
  plain(renderPlain(outcome, archive, 'reader').content);

const topic = (...statements: StatementView[]): Outcome => ({
  kind: 'answered',
  answer: {
    kind: 'topic',
    topic: {
      record: 'lee-sand',
      id: 'fish',
      label: 'Fish',
      basis: 'editorial',
      total: 3,
      counts: counts(),
      speakers: [],
    },
    statements,
    corrections: [],
    total: 3,
    page: 1,
    pages: 1,
    pageSize: 3,
  },
});

describe('where a card would be refused', () => {
  it('the same words stand in one text', () => {
    const text = content(outcomeOf({ command: 'quote', options: { words: 'taiwan' } }));
    expect(text).toMatch(
      /^### 5 lines for `taiwan`\n-# 2 contain .*\n-# ◐ \*\*Partial quote\*\* · .*\n> The state heads .*\n-# via .*\n/,
    );
    expect(text).toContain('**Same topic, without the word**\n');
    expect(text).toMatch(/\n-# Biden–Kishida meeting, 21 Jan 2022 · rev 1$/);
  });

  it('the reader alone sees it, or everyone', () => {
    const outcome = outcomeOf({ command: 'topics', options: {} });
    expect(renderPlain(outcome, firstArchive, 'reader')).toMatchObject({ flags: 64, allowed_mentions: { parse: [] } });
    expect(renderPlain(outcome, firstArchive, 'channel').flags).toBe(0);
  });

  it('lines are whole or not there, and are counted', () => {
    const long = line({ id: 's2', text: 'So it went on. '.repeat(150) });
    const text = content(topic(line(), long, line({ id: 's3', text: 'Short.' })), archiveOf());
    expect(text).toContain('> The catch is settled');
    expect(text).toContain('> Short.');
    expect(text).not.toContain('So it went');
    expect(text).toContain('\n-# 1 more line: `/topics topic:Fish`\n');
  });

  it('lines are the same for the reader and for everyone', () => {
    for (let length = 360; length < 460; length += 1) {
      const texts = Array.from({ length: 6 }, (_, at) =>
        line({ id: `s${at + 1}`, text: `needle ${'a'.repeat(length)}` }),
      );
      const archive = archiveOf(...texts);
      const outcome = outcomeOf({ command: 'quote', options: { words: 'needle' } }, { archive });
      const [own, everyones] = (['reader', 'channel'] as const).map((audience) =>
        renderPlain(outcome, archive, audience).content.split('\n').slice(2),
      );
      expect([length, everyones]).toEqual([length, own]);
    }
  });

  it('a question that lines answer is typed again where it is short enough to be whole', () => {
    const statements = ['s01', 's02', 's04', 's05', 's08', 's10'].map((id) => lineOf(id));
    const text = (question: string): string =>
      content({ kind: 'answered', answer: evidence({ question, statements }) });
    expect(text('What?')).toMatch(/^### 6 lines answer this\n-# What\?\n-# /);
    expect(text('What?')).toMatch(/\n-# \d more lines?: `\/ask question:What\?`\n-# Lines from the record, not/);
    expect(text('x'.repeat(121))).toMatch(/\n-# \d more lines?\n/);
  });

  it('a long statement is shown in parts, and what is missing is said', () => {
    const archive = archiveOf(line({ id: 's1', text: 'So it went on. '.repeat(400).trim() }));
    const text = content(outcomeOf({ command: 'statement', options: { id: 's1' } }, { archive }), archive);
    expect(text).toMatch(/part 1 of \d\n/);
    expect(text).toMatch(/\n> So it went on\.[^]*on\.\n-# via/);
    expect(text).toMatch(/\n-# \d more parts: `\/statement id:s1`\n/);
  });

  it('says what went wrong', () => {
    expect(content({ kind: 'failed', incident: '1a2b' })).toBe(
      '### Readout failed on this\n-# Nothing was answered · incident 1a2b\nTry again. If it stays, tell whoever runs this bot the incident number.',
    );
  });
});

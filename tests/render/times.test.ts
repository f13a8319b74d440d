import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/answers/archive.ts';
import { cite } from '../../src/answers/cite.ts';
import { quote } from '../../src/answers/quote.ts';
import { statement } from '../../src/answers/statement.ts';
import { viewStatement } from '../../src/answers/view.ts';
import type { Answer } from '../../src/answers/schema.ts';
import { lineText } from '../../src/render/discord/line.ts';
import { renderText } from '../../src/render/text/render.ts';
import { plainStyle } from '../../src/render/text/style.ts';
import { smallRecord } from './small-record.ts';

const recorded = (time: { start: number; end?: number } | undefined) =>
  openArchive([smallRecord({ statements: [time ? { time } : {}] })]);

/** With spaces that break, as a person reads it. */
function shown(answer: Answer, archive: ReturnType<typeof recorded>): string {
  const options = { width: 200, style: plainStyle, typeStep: () => '', typePage: () => '', typeOption: () => '' };
  return renderText({ kind: 'answered', answer }, archive, options).replaceAll('\u00a0', ' ');
}

describe('a line that stands in a recording', () => {
  it('carries its time in an answer, and only then', () => {
    const timed = statement(recorded({ start: 760, end: 785.2 }), { id: 's1' });
    expect(timed).toMatchObject({ kind: 'statement', statement: { time: { start: 760, end: 785.2 } } });
    expect(statement(recorded(undefined), { id: 's1' })).not.toHaveProperty('statement.time');
  });

  it('says in its small line when it was said', () => {
    const archive = recorded({ start: 760 });
    const answer = quote(archive, { words: 'catch' }, { pageSize: 3 });
    expect(shown(answer, archive)).toContain('via Daily · 5 Mar 2024 · at 12:40 · s1');
    expect(lineText(viewStatement(archive, 0), archive).replaceAll('\u00a0', ' ')).toContain(
      '5 Mar 2024 · at 12:40 · s1',
    );
  });

  it('says where it stands when it is opened', () => {
    const heading = (time: { start: number; end?: number } | undefined) =>
      shown(statement(recorded(time), { id: 's1' }), recorded(time)).split('\n')[1];
    expect(heading({ start: 760, end: 785.2 })).toBe('0 of 1 · 12:40–13:05 of the recording · Fish');
    expect(heading({ start: 3760 })).toBe('0 of 1 · at 1:02:40 of the recording · Fish');
    expect(heading({ start: 7.1, end: 7.9 })).toBe('0 of 1 · at 0:07 of the recording · Fish');
    expect(heading(undefined)).toBe('0 of 1 · Fish');
  });

  it('is cited with its time', () => {
    const archive = recorded({ start: 760 });
    const answer = cite(archive, { id: 's1' });
    expect(shown(answer, archive)).toMatch(/^How to cite s1\n.* · at 12:40 of the recording\n/);
    expect(answer).toMatchObject({ apa: { inText: { text: expect.stringContaining(', 12:40)') } } });
  });
});

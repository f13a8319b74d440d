import type { APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { pageOf } from '../../src/answers/paging.ts';
import type { Command } from '../../src/interaction/command.ts';
import { firstRecord } from '../support/first-record.ts';
import { evidence, lineOf, near, noAnswer } from '../render/questions.ts';
import { member, pressing, slash } from './payloads.ts';
import { componentsOf, converse, flagsOf, idOf, labelsOf, type Part, PRIVATE, textOf, withInner } from './support.ts';

/** `/ask` that answers with seven lines, or with none where Iran is asked about. */
const asking: readonly Command[] = commands.map((command) =>
  command.name === 'ask' ? { ...command, answer: (_, args, { pageSize }) => answerTo(args, pageSize) } : command,
);

function answerTo({ question, page }: { question?: unknown; page?: unknown }, pageSize: number) {
  const asked = String(question);
  if (asked.includes('Iran')) return noAnswer({ question: asked });
  const { from, to, ...paging } = pageOf(7, page as number | undefined, pageSize);
  const statements = firstRecord.statements.slice(from, to).map(({ id }) => lineOf(id));
  return evidence({ question: asked, statements, also: paging.page === 1 ? [near('s10')] : [], ...paging });
}

const { conversation, react } = converse({ commands: asking });

const contents = (parts: readonly Part[]): readonly string[] =>
  withInner(parts).flatMap(({ content }) => content ?? []);

/** A press on the message that a reply became, with its components as Discord completes them. */
function pressOn(response: APIInteractionResponse, name: string, components: unknown = completed(response)): object {
  const press = pressing(idOf(response, name));
  return { ...press, message: { ...press.message, components } };
}

function completed(response: APIInteractionResponse): readonly object[] {
  let id = 0;
  const complete = (part: Part): object => ({
    ...part,
    id: (id += 1),
    ...(part.type === 17 ? { spoiler: false } : {}),
    ...(part.components ? { components: part.components.map(complete) } : {}),
  });
  return componentsOf(response).map(complete);
}

const LONG = `What did they say about ${'the alliance and '.repeat(9)}Japan?`;

describe('a question that fits into an id', () => {
  const asked = react(slash('ask', { question: 'What did they say about peace?' }));

  it('is turned, opened, gone back to and posted', () => {
    expect(textOf(asked)).toContain('Page 1 of 3');
    const next = react(pressing(idOf(asked, 'Next')));
    expect(textOf(next)).toContain('Page 2 of 3');
    expect(textOf(next)).not.toContain('Also relevant');
    const opened = react(pressing(idOf(next, 'Open a statement'), ['s04']));
    expect(textOf(opened)).toContain('### Statement s04');
    expect(textOf(react(pressing(idOf(opened, 'Back'))))).toContain('Page 2 of 3');
    const posted = react(pressing(idOf(next, 'Post to channel')));
    expect(textOf(posted)).toContain('Lines 4–6 shown');
    expect(labelsOf(posted)).toEqual(['See all 7', 'Remove']);
  });
});

describe('a question too long for an id', () => {
  const asked = react(slash('ask', { question: LONG }));

  it('shows more lines on a card, and which', () => {
    expect(textOf(asked)).toContain('Lines 1–5 shown');
    expect(textOf(asked)).toContain('Also relevant');
    expect(labelsOf(asked)).toEqual(['Post to channel']);
  });

  it('is asked for its next page by hand, and each line is shown once', () => {
    expect(contents(componentsOf(asked)).at(-1)).toBe(`-# Next page: \`/ask question:${LONG} page:2\``);
    expect(textOf(react(slash('ask', { question: LONG, page: 2 })))).toContain('Lines 6–7 shown');
  });

  it('opens a line, which has no way back', () => {
    const opened = react(pressing(idOf(asked, 'Open a statement'), ['s02']));
    expect(textOf(opened)).toContain('### Statement s02');
    expect(labelsOf(opened)).toEqual(['Wider', 'Cite', 'Link', 'Post to channel']);
  });

  it('is posted as the card that it stands under, and nothing more', () => {
    const posted = react(pressOn(asked, 'Post to channel'));
    expect([posted.type, flagsOf(posted)]).toEqual([4, 32_768]);
    expect(componentsOf(posted)[0]).toEqual(componentsOf(asked)[0]);
    expect(contents(componentsOf(posted).slice(1))).toEqual([`-# Posted by <@${member().user.id}>`]);
    expect(labelsOf(posted)).toEqual(['Remove']);
    expect(textOf(posted)).toContain('"allowed_mentions":{"parse":[]}');
    expect(conversation.hold(pressOn(asked, 'Post to channel'))).toEqual({ type: 5, data: {} });
  });

  it('is not posted where the reader may not write', () => {
    const press = { ...pressOn(asked, 'Post to channel'), member: member('7', '0') };
    expect(textOf(react(press))).toContain('You may not write in this channel');
    expect(conversation.hold(press)).toEqual({ type: 5, data: { flags: PRIVATE } });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no card', [{ type: 10, content: 'x' }]],
    ['an empty card', [{ type: 17, accent_color: 1, components: [{ type: 14 }] }]],
    [
      'a card that Discord would not take',
      [{ type: 17, accent_color: 1, components: [{ type: 10, content: 'x'.repeat(5000) }] }],
    ],
    ['half a card', [{ type: 17, components: 'x' }, 5, null]],
  ])('is not posted from a message that shows %s', (_, components) => {
    const response = react(pressOn(asked, 'Post to channel', components ?? null));
    expect(textOf(response)).toContain('That could not be read');
    expect(flagsOf(response) & PRIVATE).toBe(PRIVATE);
  });

  it.each<[string, (id: string) => unknown]>([
    ['no control', () => []],
    ['no such control', () => [{ type: 1, components: [{ type: 2, custom_id: 'r1:remove' }] }]],
    [
      'one of another record',
      (id) => [{ type: 1, components: [{ type: 2, custom_id: id.replace('copy:', 'copy:x') }] }],
    ],
    ['one that only begins so', (id) => [{ type: 1, components: [{ type: 2, custom_id: `${id}:` }] }]],
    ['text of that id', (id) => [{ type: 10, content: id }, null, 'x', { components: 'x' }]],
    ['ids of a wrong kind', (id) => [{ type: 1, components: [{ type: 2, custom_id: [id] }, 5] }]],
  ])('is not posted from a card that carries %s', (_, rowsFor) => {
    const [card] = completed(asked);
    const press = pressOn(asked, 'Post to channel', [card, ...(rowsFor(idOf(asked, 'Post to channel')) as unknown[])]);
    const response = react(press);
    expect(textOf(response)).toContain('That could not be read');
    expect(textOf(response)).not.toContain('Posted by');
    expect(flagsOf(response) & PRIVATE).toBe(PRIVATE);
    expect(conversation.hold(press)).toEqual({ type: 5, data: { flags: PRIVATE } });
  });

  it('is not posted once its record is revised', () => {
    const id = idOf(asked, 'Post to channel').replace('@1', '@9');
    const response = react({ ...pressOn(asked, 'Post to channel'), data: { custom_id: id, component_type: 2 } });
    expect(textOf(response)).toContain('This button is out of date');
  });

  it('is answered for everyone where it says so, and can be taken away', () => {
    const shared = react(slash('ask', { question: LONG, share: true }));
    expect(flagsOf(shared)).toBe(32_768);
    expect(labelsOf(shared)).toEqual(['Remove']);
  });
});

describe('a question that the record does not answer', () => {
  it('stays with who asked', () => {
    const response = react(slash('ask', { question: 'What did they say about Iran?', share: true }));
    expect(flagsOf(response) & PRIVATE).toBe(PRIVATE);
    expect(labelsOf(response)).toEqual([]);
    const opened = react(pressing(idOf(response, 'Open a topic'), ['ukraine']));
    expect(textOf(opened)).toContain('### Ukraine');
    expect(textOf(react(pressing(idOf(opened, 'Back'))))).toContain('Nothing on Iran');
  });
});

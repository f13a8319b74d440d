import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/playground/message/markdown.ts';
import { plainText } from '../../../src/playground/message/plain-text.ts';
import type { Piece } from '../../../src/playground/message/pieces.ts';
import { walk } from '../../../src/playground/discord/components.ts';
import type { Message } from '../../../src/playground/discord/types.ts';
import { tokenize } from '../../../src/search/tokenize.ts';
import { firstRecord } from '../../support/first-record.ts';
import { COLLEAGUE, Page, READER } from '../discord/playing.ts';
import { quotations, words } from './shown.ts';

const exact = new Map(firstRecord.statements.map(({ id, text }) => [id as string, text]));

/**
 * The texts behind bars in a message, with the id of the line each belongs to: it stands in the small line after it, or
 * for the lines around an opened one in the small line before.
 */
function behindBars({ body }: Message): readonly { readonly id: string; readonly text: string }[] {
  return walk(body.components).flatMap(({ content }) => {
    if (typeof content !== 'string') return [];
    const pieces = parseMarkdown(content);
    const ids = pieces.flatMap((piece) => (piece.type === 'subtext' ? idsIn(piece.content) : []));
    const texts = quotations(pieces).map(words);
    expect(ids).toHaveLength(texts.length);
    return texts.map((text, at) => ({ id: ids[at]!, text }));
  });
}

function idsIn(pieces: readonly Piece[]): readonly string[] {
  return [...words(pieces).matchAll(/(?<=·\s)s\d\d(?=\s·|$)/g)].map(([id]) => id);
}

/** Looks at a message and at every page after it; gives how many quotations it held. */
function readAll(page: Page, person = READER): number {
  let read = 0;
  for (let pages = 0; pages < 20; pages += 1) {
    const message = page.latest(person);
    for (const { id, text } of behindBars(message)) {
      expect({ id, text }).toEqual({ id, text: exact.get(id) });
      read += 1;
    }
    expect(plainText(message.body)).not.toMatch(/\*\*|^-# |^> |^#{1,3} |\\[!-/:-@[-`{-~]/m);
    if (!walk(message.body.components).some((one) => one['label'] === 'Next' && one['disabled'] !== true)) return read;
    page.click(person, message, 'Next');
  }
  throw new Error('There are more than twenty pages.');
}

/** Asks, and reads the answer and all its pages. */
function asked(name: string, values: Record<string, string | number | boolean> = {}): number {
  const page = new Page();
  page.slash(READER, name, values);
  return readAll(page);
}

describe('behind every bar stand the exact words of the record', () => {
  it('of every line opened, with those around it', () => {
    for (const id of exact.keys()) expect(asked('statement', { id })).toBeGreaterThan(1);
  });

  it('of every search for a word of the record, and for words it does not hold', () => {
    const terms = new Set(firstRecord.statements.flatMap(({ text }) => tokenize(text).map(({ term }) => term)));
    let read = 0;
    for (const term of [...terms, 'tiawan', 'iran', '"status quo"', 'biden taiwan', '台湾']) {
      read += asked('quote', { words: term, narration: true });
    }
    expect(read).toBeGreaterThan(900);
  });

  it('of every topic and speaker, all pages', () => {
    for (const { label } of firstRecord.topics) expect(asked('topics', { topic: label })).toBeGreaterThan(0);
    let read = 0;
    for (const { name } of firstRecord.speakers) read += asked('who', { speaker: name });
    expect(read).toBeGreaterThan(20);
  });

  it('of a line opened from a menu, its way back, and what is posted', () => {
    const page = new Page();
    page.slash(READER, 'quote', { words: 'taiwan' });
    page.select(READER, page.latest(READER), 'Open a statement', 's05');
    expect(readAll(page)).toBeGreaterThan(1);
    page.click(READER, page.latest(READER), 'Back');
    expect(readAll(page)).toBeGreaterThan(1);
    page.click(READER, page.latest(READER), 'Post to channel');
    expect(readAll(page)).toBeGreaterThan(1);
    page.click(COLLEAGUE, page.latest(COLLEAGUE), 'See all 5');
    expect(readAll(page, COLLEAGUE)).toBe(5);
  });

  it('of what is found for a message, at once or through the form, and for other words', () => {
    const page = new Page();
    page.menu(READER, page.say(COLLEAGUE, 'He said "unwavering support" twice.'));
    expect(readAll(page)).toBeGreaterThan(1);
    page.menu(READER, page.say(COLLEAGUE, 'Taiwan and much else. '.repeat(9)));
    page.submit(READER, 'taiwan');
    expect(readAll(page)).toBeGreaterThan(1);
    page.slash(READER, 'quote', { words: 'iran' });
    page.click(READER, page.latest(READER), 'Other words');
    page.submit(READER, '"status quo"');
    expect(readAll(page)).toBeGreaterThan(1);
  });

  it('and there are no bars where nothing of the record is shown', () => {
    for (const [name, values] of [
      ['help', {}],
      ['topics', {}],
      ['who', {}],
      ['quote', { words: 'iran' }],
      ['statement', { id: 's42' }],
    ] as const) {
      expect(asked(name, values)).toBe(0);
    }
  });
});

import type { APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands, menus } from '../../commands/index.ts';
import { createConversation } from '../../src/conversation/conversation.ts';
import { callbackProblems } from '../../src/discord/limits.ts';
import { firstArchive } from '../support/first-record.ts';
import { S04 } from '../render/verifications.ts';
import { pressing, slash } from './payloads.ts';

const PRIVATE = 64;
const SHORT = 'It was an honor to meet';

const conversation = createConversation({
  archive: firstArchive,
  commands,
  menus,
  report: (fault) => {
    throw fault;
  },
});

interface Part {
  readonly label?: string;
  readonly placeholder?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
}

function react(payload: unknown): APIInteractionResponse {
  const { response } = conversation.react(payload)!;
  expect(callbackProblems(response)).toEqual([]);
  return response;
}

function dataOf(response: APIInteractionResponse): { readonly flags: number; readonly components: readonly Part[] } {
  return (response as { readonly data: { readonly flags: number; readonly components: readonly Part[] } }).data;
}

function all(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...all(part.components ?? [])]);
}

function idOf(response: APIInteractionResponse, name: string): string {
  const part = all(dataOf(response).components).find(({ label, placeholder }) => (label ?? placeholder) === name);
  if (part?.custom_id === undefined) throw new Error(`There is no ${name}.`);
  return part.custom_id;
}

const labels = (response: APIInteractionResponse): readonly string[] =>
  all(dataOf(response).components).flatMap(({ label }) => (label === undefined ? [] : [label]));

const textOf = (response: APIInteractionResponse): string => JSON.stringify(response);

describe('a quote that was found', () => {
  const checked = react(slash('verify', { quote: SHORT }));

  it('opens its line, and goes back from there to the same card', () => {
    const opened = react(pressing(idOf(checked, 'Open s11')));
    expect(textOf(opened)).toContain('### Statement s11');
    const back = react(pressing(idOf(opened, 'Back')));
    expect(dataOf(back).components).toEqual(dataOf(checked).components);
  });

  it('is posted, and checked again for whoever asks', () => {
    const posted = react(pressing(idOf(checked, 'Post to channel')));
    expect(dataOf(posted).flags & PRIVATE).toBe(0);
    expect(labels(posted)).toEqual(['Open for me', 'Remove']);
    const own = react(pressing(idOf(posted, 'Open for me')));
    expect(dataOf(own).flags & PRIVATE).toBe(PRIVATE);
    expect(dataOf(own).components).toEqual(dataOf(checked).components);
  });

  it('though too long for an id, opens its line', () => {
    const opened = react(pressing(idOf(react(slash('verify', { quote: S04 })), 'Open s04')));
    expect(textOf(opened)).toContain('### Statement s04');
    expect(labels(opened)).not.toContain('Back');
  });
});

describe('a quote that was not found', () => {
  const quote = 'Japan will raise defence spending to two percent of GDP';

  it('stays with who asked, though it was to be shared', () => {
    const shared = react(slash('verify', { quote, share: true }));
    expect(textOf(shared)).toContain('### Not in this record');
    expect(dataOf(shared).flags & PRIVATE).toBe(PRIVATE);
  });

  it('is searched for by its telling words', () => {
    const found = react(pressing(idOf(react(slash('verify', { quote })), 'Search its words')));
    expect(textOf(found)).toMatch(/### \d+.lines? for `Japan two`/u);
  });
});

import type { APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { pressing, slash } from './payloads.ts';
import { converse, idOf, labelsOf, partsOf } from './support.ts';

const { react } = converse();

const titleOf = (response: APIInteractionResponse) =>
  partsOf(response)
    .find(({ content }) => content !== undefined)!
    .content!.split('\n')[0];

/** Presses what is named so under a message. */
function press(response: APIInteractionResponse, name: string, values?: readonly string[]): APIInteractionResponse {
  return react(pressing(idOf(response, name), values));
}

/** Presses one after the other, and reads the titles of what comes. */
function walk(from: APIInteractionResponse, ...names: readonly string[]): readonly (string | undefined)[] {
  let at = from;
  return names.map((name) => {
    at = press(at, name);
    return titleOf(at);
  });
}

describe('an opened line', () => {
  const list = react(slash('quote', { words: 'taiwan', page: 2 }));
  const opened = press(list, 'Open a statement', ['s15']);

  it('leads to the lines around it, wider and wider, and back to where it was opened from', () => {
    expect(walk(opened, 'Wider', 'Wider', 'Wider', 'Back', 'Back')).toEqual([
      '### Around s15',
      '### Around s15',
      '### Around s15',
      '### Statement s15',
      titleOf(list),
    ]);
  });

  it('leads to its citation and back to where it was opened from', () => {
    expect(walk(opened, 'Cite', 'Back', 'Wider', 'Cite', 'Back', 'Back')).toEqual([
      '### How to cite s15',
      '### Statement s15',
      '### Around s15',
      '### How to cite s15',
      '### Statement s15',
      titleOf(list),
    ]);
  });

  it('opens a line around it, and comes back to the lines around', () => {
    const around = press(opened, 'Wider');
    const other = press(around, 'Open a statement', ['s16']);
    expect([titleOf(other), titleOf(press(other, 'Back'))]).toEqual(['### Statement s16', '### Around s15']);
  });

  it('goes no wider than the record', () => {
    const widest = press(press(press(opened, 'Wider'), 'Wider'), 'Wider');
    expect(partsOf(widest).find(({ label }) => label === 'Wider')?.disabled).toBe(true);
  });
});

describe('what is asked for by its command', () => {
  it.each([
    ['context', '### Around s05'],
    ['cite', '### How to cite s05'],
  ])('/%s goes back to the line', (command, title) => {
    const answered = react(slash(command, { id: 's05' }));
    expect([titleOf(answered), ...walk(answered, 'Back')]).toEqual([title, '### Statement s05']);
  });

  it.each(['context', 'cite'])('/%s is posted to the channel, and taken away again', (command) => {
    const posted = press(react(slash(command, { id: 's05' })), 'Post to channel');
    expect(posted.type).toBe(4);
    expect(labelsOf(posted)).toEqual(
      command === 'cite' ? ['Open for me', 'Link', 'Remove'] : ['Open for me', 'Remove'],
    );
  });

  it('says so where there is no such line', () => {
    expect(titleOf(react(slash('cite', { id: 's42' })))).toBe('### No statement `s42`');
    expect(titleOf(react(slash('context', { id: 's42', reach: 3 })))).toBe('### No statement `s42`');
  });
});

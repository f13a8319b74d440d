import { describe, expect, it } from 'vitest';
import { S04 } from '../render/verifications.ts';
import { pressing, slash } from './payloads.ts';
import { componentsOf, converse, flagsOf, idOf, labelsOf, PRIVATE, textOf } from './support.ts';

const SHORT = 'It was an honor to meet';

const { react } = converse();

describe('a quote that was found', () => {
  const checked = react(slash('verify', { quote: SHORT }));

  it('opens its line, and goes back from there to the same card', () => {
    const opened = react(pressing(idOf(checked, 'Open s11')));
    expect(textOf(opened)).toContain('### Statement s11');
    const back = react(pressing(idOf(opened, 'Back')));
    expect(componentsOf(back)).toEqual(componentsOf(checked));
  });

  it('is posted, and checked again for whoever asks', () => {
    const posted = react(pressing(idOf(checked, 'Post to channel')));
    expect(flagsOf(posted) & PRIVATE).toBe(0);
    expect(labelsOf(posted)).toEqual(['Open for me', 'Remove']);
    const own = react(pressing(idOf(posted, 'Open for me')));
    expect(flagsOf(own) & PRIVATE).toBe(PRIVATE);
    expect(componentsOf(own)).toEqual(componentsOf(checked));
  });

  it('though too long for an id, opens its line', () => {
    const opened = react(pressing(idOf(react(slash('verify', { quote: S04 })), 'Open s04')));
    expect(textOf(opened)).toContain('### Statement s04');
    expect(labelsOf(opened)).not.toContain('Back');
  });
});

describe('a quote that was not found', () => {
  const quote = 'Japan will raise defence spending to two percent of GDP';

  it('stays with who asked, though it was to be shared', () => {
    const shared = react(slash('verify', { quote, share: true }));
    expect(textOf(shared)).toContain('### Not in this record');
    expect(flagsOf(shared) & PRIVATE).toBe(PRIVATE);
  });

  it('is searched for by its telling words', () => {
    const found = react(pressing(idOf(react(slash('verify', { quote })), 'Search its words')));
    expect(textOf(found)).toMatch(/### \d+.lines? for `Japan two`/u);
  });
});

import { describe, expect, it } from 'vitest';
import type { Control } from '../../../src/discord/custom-id.ts';
import { upTo } from '../../../src/render/discord/body.ts';
import { cardReply, fill, lengthOf } from '../../../src/render/discord/card.ts';
import { buttonRows, menuRow } from '../../../src/render/discord/controls.ts';
import { archiveOf, line } from '../small-record.ts';
import { see } from './support.ts';

const archive = archiveOf();
const show = (words: string): Control => ({ kind: 'show', invocation: { command: 'quote', options: { words } } });

describe('the texts of a card', () => {
  const long = (id: string, sentences: number) => line({ id, text: 'So it went on. '.repeat(sentences).trim() });

  it('give long lines the room that short ones leave', () => {
    const lines = [line({ id: 's1', text: 'Short.' }), long('s2', 100), line({ id: 's3', text: 'Short.' })];
    const texts = fill([lines], archive, 1500).flat();
    expect(lengthOf([texts])).toBeLessThanOrEqual(1500);
    expect(texts[1]!.length).toBeGreaterThan(1200);
    expect(texts[0]).toMatch(/\n> Short\.\n/);
  });

  it('share room evenly between long lines', () => {
    const texts = fill([[long('s1', 100)], [long('s2', 200)]], archive, 1500).flat();
    expect(Math.abs(texts[0]!.length - texts[1]!.length)).toBeLessThan(20);
    expect(lengthOf([texts])).toBeGreaterThan(1400);
  });

  it('drop lines from the end, and say so, where even their names do not fit', () => {
    const lines = Array.from({ length: 8 }, (_, at) => line({ id: `s${at}` }));
    const texts = fill([['Heading'], ...lines.map((view) => [view]), ['Foot']], archive, 330);
    expect(lengthOf(texts)).toBeLessThanOrEqual(330);
    expect(texts.at(-1)).toEqual(['Foot']);
    expect(texts.at(-2)![0]!.replaceAll('\u00a0', ' ')).toMatch(/^-# [67] lines not shown here$/);
    expect(texts[1]![0]).toContain('s0');
  });

  it('hold no empty text and no empty section', () => {
    expect(fill([['a', ''], [''], [], ['b']], archive, 100)).toEqual([['a'], ['b']]);
  });

  it('become fewer where a section has more than a message takes', () => {
    const many = Array.from({ length: 60 }, (_, at) => `t${at}`);
    const { sections } = see(cardReply({ accent: 1, texts: [['Heading'], many], rows: [] }, 'reader'));
    expect(sections).toEqual([['Heading'], [many.join('\n')]]);
    const few = many.slice(0, 30);
    expect(see(cardReply({ accent: 1, texts: [['Heading'], few], rows: [] }, 'reader')).sections[1]).toEqual(few);
  });
});

describe('texts in a room', () => {
  const more = (left: number): string => `${left} more`;

  it('are all there where they fit, with a line feed each', () => {
    expect(upTo(['aaaa', 'bbbb'], 10, more)).toEqual(['aaaa', 'bbbb']);
    expect(upTo(['aaaa', 'bbbb'], 9, more)).toEqual(['-# 2 more']);
    expect(upTo(['aaaa', 'bbbb'.repeat(9)], 20, more)).toEqual(['aaaa', '-# 1 more']);
  });
});

describe('controls', () => {
  it('never repeat an id', () => {
    const rows = buttonRows(
      [
        { label: 'Next', control: show('a') },
        { label: 'Back', control: show('a') },
        { label: 'Other', control: show('b') },
      ],
      { idOf: (control) => JSON.stringify(control) },
    );
    expect(rows).toMatchObject([[{ label: 'Next' }, { label: 'Other' }]]);
  });

  it('stand five in a row', () => {
    const buttons = Array.from({ length: 7 }, (_, at) => ({ label: `b${at}`, control: show(`b${at}`) }));
    const rows = buttonRows([false, ...buttons, undefined], { idOf: (control) => JSON.stringify(control) });
    expect(rows.map((row) => row.length)).toEqual([5, 2]);
  });

  it('of a menu have no way back where it does not fit', () => {
    const control = { kind: 'open', back: { command: 'quote', options: { words: 'a' } } } as const;
    const idOf = (asked: Control) => ('back' in asked && asked.back ? undefined : 'short');
    const options = [
      { label: 'One', value: '1', description: '' },
      { label: 'One again', value: '1', description: 'x' },
    ];
    const [row] = menuRow('Open', control, options, { idOf });
    expect(row).toMatchObject([{ custom_id: 'short', options: [{ value: '1' }] }]);
    expect(menuRow('Open', control, [], { idOf })).toEqual([]);
    expect(menuRow('Open', control, options, { idOf: () => undefined })).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/answers/archive.ts';
import { suggestLines } from '../../../src/answers/suggest-lines.ts';
import { suggestQuotes, suggestSpeakers, type Suggestion } from '../../../src/answers/suggestions.ts';
import { callbackProblems } from '../../../src/discord/limits.ts';
import type { Invocation } from '../../../src/interaction/invocation.ts';
import { renderChoices } from '../../../src/render/discord/choices.ts';
import { renderWordsModal } from '../../../src/render/discord/modal.ts';
import { shorten } from '../../../src/render/discord/shorten.ts';
import { secondRecord } from '../../answers/second-record.ts';
import { firstArchive, firstRecord } from '../../support/first-record.ts';
import { hostileText } from './hostile.ts';
import { idsFor, plain } from './support.ts';

const names = (suggestions: readonly Suggestion[]): readonly string[] =>
  renderChoices(suggestions).map(({ name }) => plain(name));

const record = (text: string, value: string): Suggestion => ({ kind: 'record', text, value });

describe('suggestions while typing', () => {
  it('put the name that matched first, and point at lines without quoting them', () => {
    expect(names(suggestQuotes(firstArchive, 'tai'))).toEqual(
      expect.arrayContaining([
        '# Taiwan and the China seas · topic, 5 lines',
        '◐ Taiwan Strait · partial quote · White House · s05',
        'taiwan · word, 2 lines',
      ]),
    );
    expect(names(suggestQuotes(firstArchive, 'kish'))[0]).toBe('@ Fumio Kishida · speaker, 0 verbatim lines');
    expect(names(suggestQuotes(firstArchive, 'tai')).at(-1)).toBe('Search all lines for tai');
    expect(names([record('Bridge talks', 'bridge-talks')])).toEqual(['Bridge talks']);
  });

  it('leave out what a line lacks', () => {
    const line = {
      kind: 'line',
      text: '',
      label: '',
      fidelity: 'verbatim',
      speaker: '',
      id: 's1',
      meeting: undefined,
      value: 's1',
    } as const;
    expect(names([line])).toEqual(['● verbatim · s1']);
    expect(names([{ ...line, text: 's1' }])).toEqual(['s1 · ● verbatim']);
  });

  it('put an id first where an id is asked for', () => {
    const s05 = 's05 · ◐ Taiwan Strait · White House';
    expect(names(suggestLines(firstArchive, 's05'))).toEqual([s05]);
    expect(names(suggestLines(firstArchive, 'taiwan strait'))).toEqual([s05]);
  });

  it('say what a speaker has: lines of their own, lines as one of several, or only lines about them', () => {
    expect(names(suggestSpeakers(firstArchive, 'china'))).toEqual(['@ China · spoken about, 8 lines']);
    expect(names(suggestSpeakers(firstArchive, 'biden'))).toEqual([
      '@ Biden and Kishida · jointly, 5 lines',
      '@ Joe Biden · speaker, 1 verbatim line',
    ]);
  });

  it('name the meeting where several are open', () => {
    const two = openArchive([firstRecord, secondRecord]);
    expect(names(suggestSpeakers(two, 'kishida'))).toEqual(
      expect.arrayContaining([
        '@ Fumio Kishida · speaker, 0 verbatim lines · Biden–Kishida meeting',
        '@ Fumio Kishida · speaker, 0 verbatim lines · Kishida–Modi meeting',
      ]),
    );
    expect(names(suggestQuotes(two, 'tai'))).toEqual(
      expect.arrayContaining([
        '# Taiwan and the China seas · topic, 5 lines · Biden–Kishida meeting',
        '◐ Taiwan Strait · partial quote · White House · s05 · Biden–Kishida meeting',
      ]),
    );
    expect(names(suggestLines(two, 's05'))[0]).toBe('s05 · ◐ Taiwan Strait · White House · Biden–Kishida meeting');
  });

  it('are at most 25, none empty, none twice, none too long', () => {
    const long = { kind: 'search', text: '👨‍👩‍👧'.repeat(40), value: 'x'.repeat(101) } as const;
    expect(renderChoices([long, record(' ', 'a'), record('a', ' ')])).toEqual([]);
    expect(names([record('a', 'a'), record('a', 'a'), record('a', 'b')])).toEqual(['a', 'a']);
    expect(renderChoices(Array.from({ length: 60 }, (_, at) => record(`r${at}`, `r${at}`)))).toHaveLength(25);
    expect(names([{ ...long, value: 'x'.repeat(100) }])[0]).toMatch(/^Search all lines for (?:👨‍👩‍👧)+…$/);
  });

  it('are taken by Discord, whatever is typed', () => {
    fc.assert(
      fc.property(hostileText, (typed) => {
        const choices = renderChoices(suggestQuotes(firstArchive, typed));
        expect(callbackProblems({ type: 8, data: { choices } })).toEqual([]);
      }),
    );
  });
});

describe('a name cut short', () => {
  it('stays within its length, is never cut within a character, and is whole where it fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 80 }), (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short.isWellFormed()).toBe(true);
        const line = text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').trim();
        expect(short === line).toBe(line.length <= most);
        expect(line.startsWith(short === line ? line : short.slice(0, -1))).toBe(true);
      }),
    );
  });

  it('is one line', () => {
    expect(shorten('a \n b\u2028c', 10)).toBe('a b c');
  });
});

describe('the dialog for other words', () => {
  const ids = { idOf: idsFor(firstArchive) };
  const dialog = (options: Invocation['options']) => {
    const modal = renderWordsModal({ command: 'quote', options }, ids);
    expect(callbackProblems({ type: 9, data: modal })).toEqual([]);
    const [label] = modal.components as unknown as readonly { readonly component: { readonly value?: string } }[];
    return { modal, value: label!.component.value };
  };

  it('asks for up to 70 characters', () => {
    const { modal } = dialog({});
    expect(modal.title).toBe('Search the record');
    expect(modal.components).toEqual([
      {
        type: 18,
        label: 'Words to find',
        description: 'One or two words work best.',
        component: { type: 4, style: 1, custom_id: 'words', required: true, min_length: 1, max_length: 70 },
      },
    ]);
  });

  it('holds the words of the search, and the rest of it in its id', () => {
    const { modal, value } = dialog({ words: 'taiwan strait', speaker: 'biden', page: 3 });
    expect(value).toBe('taiwan strait');
    expect(modal.custom_id).toMatch(/^r1:find:[^:]+:quote:s=biden$/);
  });

  it('cuts words at a whole character', () => {
    expect(dialog({ words: 'a'.repeat(90) }).value).toBe('a'.repeat(70));
    expect(dialog({ words: '👨‍👩‍👧'.repeat(20) }).value).toBe('👨‍👩‍👧'.repeat(8));
  });

  it('drops the rest of a search that does not fit into its id', () => {
    expect(dialog({ words: 'a', speaker: 'x'.repeat(100) }).modal.custom_id).toMatch(/^r1:find:[^:]+:quote$/);
  });
});

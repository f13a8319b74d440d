import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/playground/message/plain-text.ts';
import { fieldRows, readMessage } from '../../../src/playground/message/read-message.ts';
import { readParts } from '../../../src/playground/message/read-parts.ts';
import { readForm } from '../../../src/playground/message/form.ts';

const one = (component: unknown): unknown => readParts([component])[0];

describe('a body that is wrong', () => {
  it.each([undefined, null, 5, 'a', [], { components: null, embeds: 5, content: {}, attachments: 'x' }])(
    'is read as far as it goes: %j',
    (value) => {
      expect(readMessage(value)).toEqual({ content: '', attachments: [], embeds: [], parts: [] });
    },
  );

  it('is never thrown at', () => {
    const anything = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, [], {}));
    const type = fc.oneof({ arbitrary: fc.integer({ min: 0, max: 25 }), weight: 4 }, anything);
    const keys = 'type style label emoji custom_id url disabled options placeholder min_values max_values components';
    const more = 'accessory items media file spacing accent_color content title description fields image footer';
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        anything,
        fc.array(tie('node'), { maxLength: 4 }),
        fc
          .tuple(type, fc.dictionary(fc.constantFrom(...`${keys} ${more}`.split(' ')), tie('node'), { maxKeys: 6 }))
          .map(([type, rest]): unknown => ({ ...(rest as object), type })),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('content', 'embeds', 'components', 'attachments'), node), (body) => {
        expect(typeof plainText(body as object)).toBe('string');
        expect(readForm(body).parts).toHaveLength(Array.isArray(body['components']) ? body['components'].length : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('names what it does not know, however deep', () => {
    expect(readParts([{ type: 99 }, { type: 'x' }, null, {}])).toEqual(
      ['99', 'x', 'unknown', 'unknown'].map((type) => ({ kind: 'unknown', type })),
    );
    let deep: unknown = { type: 10, content: 'a' };
    for (let depth = 0; depth < 1000; depth += 1) deep = { type: 17, components: [deep] };
    expect(JSON.stringify(readParts([deep]))).toContain('{"kind":"unknown","type":"17"}');
  });
});

describe('components', () => {
  it('are buttons in six looks, of which two tell the bot nothing', () => {
    const buttons = [1, 2, 3, 4, 5, 6, 7].map((style) => one({ type: 2, style, label: 'a', custom_id: 'b' }));
    expect(buttons.map((button) => (button as { look: string }).look).join(' ')).toBe(
      'primary secondary success danger link premium secondary',
    );
    expect(buttons.map((button) => (button as { customId?: string }).customId)).toEqual([
      'b',
      'b',
      'b',
      'b',
      undefined,
      undefined,
      'b',
    ]);
  });

  it.each([
    ['https://x.example/a', 'https://x.example/a'],
    ['discord://-/settings', 'discord://-/settings'],
    ['javascript:alert(1)', undefined],
    ['x', undefined],
    [5, undefined],
  ])('are links that lead to %j', (url, leads) => {
    expect(one({ type: 2, style: 5, label: 'a', url })).toMatchObject({ look: 'link', url: leads });
  });

  it('are menus with as many choices as there are options', () => {
    const options = [{ label: 'a', value: 'b', default: true, emoji: { id: '1', name: 'e' } }, {}];
    expect(one({ type: 3, custom_id: 'c', options, min_values: 9, max_values: 9 })).toEqual({
      kind: 'menu',
      customId: 'c',
      placeholder: 'Make a selection',
      options: [
        { label: 'a', value: 'b', description: '', emoji: ':e:', chosen: true },
        { label: '', value: '', description: '', emoji: '', chosen: false },
      ],
      min: 2,
      max: 2,
      disabled: false,
    });
    expect(one({ type: 3, options: [] })).toMatchObject({ min: 1, max: 1 });
    expect(one({ type: 7, placeholder: 'd' })).toEqual({
      kind: 'closed-menu',
      of: 'users and roles',
      placeholder: 'd',
    });
  });

  it('are cards, pictures, files and lines between', () => {
    expect(one({ type: 17, accent_color: 0x3d7dff, components: [{ type: 14, spacing: 2, divider: false }] })).toEqual({
      kind: 'container',
      accent: '#3d7dff',
      spoiler: false,
      parts: [{ kind: 'separator', divider: false, large: true }],
    });
    for (const accent_color of [-1, 0x1_00_00_00, '5']) {
      expect(one({ type: 17, accent_color })).toMatchObject({ accent: undefined, parts: [] });
    }
    expect(one({ type: 11, media: { url: 'https://x.example/a.png' }, description: 'b', spoiler: true })).toEqual({
      kind: 'media',
      description: 'b',
      from: 'x.example',
      spoiler: true,
    });
    expect(one({ type: 13, file: { url: 'attachment://a.txt' }, size: 5 })).toMatchObject({ name: 'a.txt', size: 5 });
  });
});

it('fields stand side by side in threes, and alone where they ask for it', () => {
  const fields = [true, true, true, true, false, true, false].map((inline, at) => ({
    name: `${at}`,
    value: '',
    inline,
  }));
  expect(fieldRows(fields).map((row) => row.map(({ name }) => name).join(''))).toEqual(['012', '3', '4', '5', '6']);
});

import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { ButtonStyle, ComponentType, Locale, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callbackProblems, commandProblems, LIMITS, messageProblems } from '../../src/discord/limits.ts';
import { COMPONENT } from '../../src/discord/limits/components.ts';
import { LOCALES } from '../../src/discord/limits/localized.ts';

/** What Discord's published contract says of the larger value: it refuses it too, or leaves the rule out. */
type Contract = 'encoded' | 'left out';

/** A rule: a value on the good side of it, one on the other, and the problem told. */
type Case = readonly [rule: string, contract: Contract, good: unknown, bad: unknown, problem: string];

const mentions = { allowed_mentions: { parse: [] } };
const x = (length: number): string => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

const text = (content: string) => ({ type: 10, content });
const button = (fields: object = {}) => ({ type: 2, style: 1, custom_id: 'a', label: 'A', ...fields });
const link = (fields: object = {}) => ({ type: 2, style: 5, url: 'https://example.org', label: 'A', ...fields });
const option = (fields: object = {}) => ({ label: 'A', value: 'a', ...fields });
const menu = (fields: object = {}) => ({ type: 3, custom_id: 'm', options: [option()], ...fields });
const users = (fields: object = {}) => ({ type: 5, custom_id: 'u', ...fields });
const row = (...components: unknown[]) => ({ type: 1, components });
const buttons = (count: number, from = 0) => many(count, (at) => button({ custom_id: `${from + at}` }));
const container = (...components: unknown[]) => ({ type: 17, components });
const section = (fields: object = {}) => ({ type: 9, components: [text('a')], accessory: button(), ...fields });
const media = (url: string) => ({ media: { url } });
const gallery = (count: number) => ({ type: 12, items: many(count, () => media('https://example.org/a.png')) });

const pictured = (length: number) => ({ type: 12, items: [media('https://a.org/'.padEnd(length, 'x'))] });

const v2 = (...components: unknown[]) => ({ flags: MessageFlags.IsComponentsV2, ...mentions, components });
const classic = (fields: object) => ({ ...mentions, ...fields });
const controls = (...components: unknown[]) => classic({ content: 'a', components });
const embed = (fields: object) => classic({ embeds: [fields] });

function refuses(cases: readonly Case[], problems: (body: unknown) => readonly string[], schema: Schema): void {
  it.each(cases)('%s (%s)', (_rule, contract, good, bad, problem) => {
    expect(problems(good)).toEqual([]);
    expect(problems(bad)).toContain(problem);
    expect(schema(good)).toBe(true);
    expect(schema(bad)).toBe(contract === 'left out');
  });
}

type Schema = (body: unknown) => boolean;

const messageSchema: Schema = (data) =>
  CreateMessageInteractionCallbackRequestSchema.safeParse({ type: 4, data }).success;

describe('a button', () => {
  refuses(
    [
      [
        'label',
        'encoded',
        row(button({ label: x(80) })),
        row(button({ label: x(81) })),
        'label: has 81 characters; at most 80',
      ],
      [
        'label or emoji',
        'left out',
        row(button({ label: undefined, emoji: { name: '🔎' } })),
        row(button({ label: undefined })),
        'label: is missing, and there is no emoji',
      ],
      ['label not blank', 'left out', row(button({ label: 'a b' })), row(button({ label: '  ' })), 'label: is empty'],
      ['label a text', 'encoded', row(button()), row(button({ label: 1 })), 'label: is no text'],
      [
        'emoji',
        'encoded',
        row(button({ emoji: { name: x(32), id: '1' } })),
        row(button({ emoji: { name: x(33), id: '1' } })),
        'emoji.name: has 33 characters; at most 32',
      ],
      ['emoji an object', 'encoded', row(button({ emoji: null })), row(button({ emoji: '🔎' })), 'emoji: is no emoji'],
      [
        'id',
        'encoded',
        row(button({ custom_id: x(100) })),
        row(button({ custom_id: x(101) })),
        'custom_id: has 101 characters; at most 100',
      ],
      [
        'id not empty',
        'encoded',
        row(button({ custom_id: 'a' })),
        row(button({ custom_id: '' })),
        'custom_id: is empty',
      ],
      ['id of an action', 'left out', row(button()), row(button({ custom_id: undefined })), 'custom_id: is missing'],
      [
        'no address of an action',
        'left out',
        row(button({ url: null })),
        row(button({ url: 'https://a.org' })),
        'url: does not fit the style',
      ],
      ['address of a link', 'left out', row(link()), row(link({ url: undefined })), 'url: is missing'],
      [
        'no id of a link',
        'left out',
        row(link({ custom_id: null })),
        row(link({ custom_id: 'a' })),
        'custom_id: does not fit the style',
      ],
      [
        'scheme',
        'left out',
        row(link({ url: 'discord://-/channels/1' })),
        row(link({ url: 'javascript:alert(1)' })),
        'url: is no address with http: or https: or discord:',
      ],
      [
        'address',
        'encoded',
        row(link({ url: 'http://a' })),
        row(link({ url: 'example.org' })),
        'url: is no address with http: or https: or discord:',
      ],
      [
        'address without spaces',
        'left out',
        row(link({ url: 'https://a.org/b%20c' })),
        row(link({ url: 'https://a.org/b c' })),
        'url: is no address with http: or https: or discord:',
      ],
      [
        'length of an address',
        'encoded',
        row(link({ url: `https://a.org/${x(498)}` })),
        row(link({ url: `https://a.org/${x(499)}` })),
        'url: has 513 characters; at most 512',
      ],
      [
        'style',
        'encoded',
        row(button({ style: 4 })),
        row(button({ style: 7 })),
        'style: is no whole number from 1 to 6',
      ],
      [
        'style needed',
        'encoded',
        row(button({ style: 2 })),
        row(button({ style: undefined })),
        'style: is no whole number from 1 to 6',
      ],
      [
        'what a premium one sells',
        'left out',
        row({ type: 2, style: 6, sku_id: '1' }),
        row({ type: 2, style: 6 }),
        'sku_id: is missing',
      ],
      [
        'no label of a premium one',
        'left out',
        row({ type: 2, style: 6, sku_id: '1' }),
        row({ type: 2, style: 6, sku_id: '1', label: 'A' }),
        'label: does not fit the style',
      ],
      [
        'disabled',
        'encoded',
        row(button({ disabled: true })),
        row(button({ disabled: 'no' })),
        'disabled: is neither true nor false',
      ],
    ].map(
      ([rule, contract, good, bad, problem]) =>
        [rule, contract, controls(good), controls(bad), `components[0].components[0].${problem as string}`] as Case,
    ),
    messageProblems,
    messageSchema,
  );
});

describe('a menu', () => {
  const options = (count: number) => many(count, (at) => option({ value: `${at}` }));
  refuses(
    [
      ['disabled', 'encoded', menu({ disabled: true }), menu({ disabled: 1 }), 'disabled: is neither true nor false'],
      [
        'chosen or not',
        'encoded',
        menu({ options: [option({ default: true })] }),
        menu({ options: [option({ default: 1 })] }),
        'options[0].default: is neither true nor false',
      ],
      [
        'emoji of an option',
        'encoded',
        menu({ options: [option({ emoji: { name: '🔎' } })] }),
        menu({ options: [option({ emoji: {} })] }),
        'options[0].emoji.name: is missing',
      ],
      [
        'options',
        'encoded',
        menu({ options: options(25) }),
        menu({ options: options(26) }),
        'options: has 26; at most 25',
      ],
      ['an option', 'encoded', menu(), menu({ options: [] }), 'options: is empty'],
      ['options a list', 'encoded', menu(), menu({ options: {} }), 'options: is no list'],
      ['option an object', 'encoded', menu(), menu({ options: ['a'] }), 'options[0]: is no option'],
      [
        'label',
        'encoded',
        menu({ options: [option({ label: x(100) })] }),
        menu({ options: [option({ label: x(101) })] }),
        'options[0].label: has 101 characters; at most 100',
      ],
      ['label needed', 'encoded', menu(), menu({ options: [{ value: 'a' }] }), 'options[0].label: is missing'],
      [
        'value',
        'encoded',
        menu({ options: [option({ value: x(100) })] }),
        menu({ options: [option({ value: x(101) })] }),
        'options[0].value: has 101 characters; at most 100',
      ],
      ['value not empty', 'encoded', menu(), menu({ options: [option({ value: '' })] }), 'options[0].value: is empty'],
      [
        'description',
        'encoded',
        menu({ options: [option({ description: x(100) })] }),
        menu({ options: [option({ description: x(101) })] }),
        'options[0].description: has 101 characters; at most 100',
      ],
      [
        'description not empty',
        'left out',
        menu({ options: [option({ description: null })] }),
        menu({ options: [option({ description: '' })] }),
        'options[0].description: is empty',
      ],
      [
        'values unlike',
        'left out',
        menu({ options: options(2) }),
        menu({ options: [option(), option()] }),
        'options[1].value: is used twice',
      ],
      [
        'placeholder',
        'encoded',
        menu({ placeholder: x(150) }),
        menu({ placeholder: x(151) }),
        'placeholder: has 151 characters; at most 150',
      ],
      [
        'placeholder a text',
        'encoded',
        menu({ placeholder: null }),
        menu({ placeholder: 1 }),
        'placeholder: is no text',
      ],
      [
        'id',
        'encoded',
        menu({ custom_id: x(100) }),
        menu({ custom_id: x(101) }),
        'custom_id: has 101 characters; at most 100',
      ],
      ['id needed', 'encoded', menu(), menu({ custom_id: undefined }), 'custom_id: is missing'],
      [
        'fewest above most',
        'left out',
        menu({ min_values: 1, options: options(2) }),
        menu({ min_values: 2, options: options(2) }),
        'min_values: is above max_values, 1',
      ],
      [
        'most above the options',
        'left out',
        menu({ max_values: 2, options: options(2) }),
        menu({ max_values: 3, options: options(2) }),
        'max_values: is above the 2 options',
      ],
      [
        'fewest',
        'encoded',
        menu({ min_values: 0 }),
        menu({ min_values: -1 }),
        'min_values: is no whole number from 0 to 25',
      ],
      [
        'most',
        'encoded',
        menu({ max_values: 1 }),
        menu({ max_values: 0 }),
        'max_values: is no whole number from 1 to 25',
      ],
      [
        'chosen',
        'left out',
        menu({ options: [option({ default: true }), option({ value: 'b' })] }),
        menu({ options: [option({ default: true }), option({ value: 'b', default: true })] }),
        'options: has 2 chosen; at most 1',
      ],
      ['of users: id', 'encoded', users(), users({ custom_id: '' }), 'custom_id: is empty'],
      [
        'of users: most',
        'encoded',
        users({ max_values: 25 }),
        users({ max_values: 26 }),
        'max_values: is no whole number from 1 to 25',
      ],
      [
        'of users: chosen',
        'left out',
        users({ default_values: [{ type: 'user', id: '1' }] }),
        users({
          default_values: [
            { type: 'user', id: '1' },
            { type: 'user', id: '2' },
          ],
        }),
        'default_values: has 2; at most 1',
      ],
    ].map(
      ([rule, contract, good, bad, problem]) =>
        [
          rule,
          contract,
          controls(row(good)),
          controls(row(bad)),
          `components[0].components[0].${problem as string}`,
        ] as Case,
    ),
    messageProblems,
    messageSchema,
  );
});

describe('a message of components', () => {
  refuses(
    [
      [
        'spoiler',
        'encoded',
        v2({ ...container(text('a')), spoiler: true }),
        v2({ ...container(text('a')), spoiler: 1 }),
        'components[0].spoiler: is neither true nor false',
      ],
      [
        'address of a picture',
        'encoded',
        v2(pictured(2048)),
        v2(pictured(2049)),
        'components[0].items[0].media.url: has 2049 characters; at most 2048',
      ],
      [
        '40 at the top',
        'encoded',
        v2(...many(40, () => text('a'))),
        v2(...many(41, () => text('a'))),
        'components: has 41; at most 40',
      ],
      // A container, two sections of three each, and rows of six each: 1 + 2 × 3 + 5 × 6 + texts.
      [
        '40 nested',
        'left out',
        nested(3),
        nested(4),
        'components: has 41 components, nested ones included; at most 40',
      ],
      [
        'text',
        'encoded',
        v2(text(x(4000))),
        v2(text(x(4001))),
        'components[0].content: has 4001 characters; at most 4000',
      ],
      [
        'text in all',
        'left out',
        v2(text(x(2000)), section({ components: [text(x(2000))] })),
        v2(text(x(2000)), section({ components: [text(x(2001))] })),
        'components: has 4001 characters of text in all; at most 4000',
      ],
      ['text not empty', 'encoded', v2(text('a')), v2(text('')), 'components[0].content: is empty'],
      ['text not blank', 'left out', v2(text('a\n')), v2(text(' \n')), 'components[0].content: is empty'],
      [
        'flag',
        'left out',
        v2(text('a')),
        { ...v2(text('a')), flags: MessageFlags.Ephemeral },
        'flags: lacks 32768, which these components need',
      ],
      [
        'no flag for rows',
        'left out',
        { ...controls(row(button())), flags: 64 },
        { ...controls(row(button())), flags: 32768 },
        'content: cannot stand beside flag 32768',
      ],
      [
        'no content',
        'left out',
        { ...v2(text('a')), content: null },
        { ...v2(text('a')), content: 'a' },
        'content: cannot stand beside flag 32768',
      ],
      [
        'no embeds',
        'left out',
        { ...v2(text('a')), embeds: [] },
        { ...v2(text('a')), embeds: [{ title: 'a' }] },
        'embeds: cannot stand beside flag 32768',
      ],
      [
        'no poll',
        'left out',
        { ...v2(text('a')), poll: null },
        { ...v2(text('a')), poll: { question: { text: 'a' }, answers: [{ poll_media: { text: 'a' } }] } },
        'poll: cannot stand beside flag 32768',
      ],
      [
        'no stickers',
        'left out',
        { ...v2(text('a')), sticker_ids: [] },
        { ...v2(text('a')), sticker_ids: ['1'] },
        'sticker_ids: cannot stand beside flag 32768',
      ],
      ['not empty', 'left out', v2(text('a')), v2(), 'the body is empty'],
      [
        'ids unlike',
        'left out',
        v2(row(button()), section({ accessory: button({ custom_id: 'b' }) })),
        v2(row(button()), section()),
        'components[1].accessory.custom_id: is used twice',
      ],
      [
        'numbers unlike',
        'left out',
        v2({ ...text('a'), id: 0 }, { ...text('a'), id: 0 }),
        v2({ ...text('a'), id: 2 }, { ...text('a'), id: 2 }),
        'components[1].id: is used twice',
      ],
      [
        'number',
        'encoded',
        v2({ ...text('a'), id: 1 }),
        v2({ ...text('a'), id: -1 }),
        'components[0].id: is no whole number from 0 to 2147483647',
      ],
      [
        'container in a container',
        'encoded',
        v2(container(text('a'))),
        v2(container(container(text('a')))),
        'components[0].components[0].type: cannot stand here',
      ],
      [
        'container not empty',
        'encoded',
        v2(container(text('a'))),
        v2(container()),
        'components[0].components: is empty',
      ],
      [
        'colour',
        'encoded',
        v2({ ...container(text('a')), accent_color: 0xffffff }),
        v2({ ...container(text('a')), accent_color: 0x1000000 }),
        'components[0].accent_color: is no whole number from 0 to 16777215',
      ],
      [
        'texts of a section',
        'encoded',
        v2(section({ components: many(3, () => text('a')) })),
        v2(section({ components: many(4, () => text('a')) })),
        'components[0].components: has 4; at most 3',
      ],
      [
        'a text of a section',
        'encoded',
        v2(section()),
        v2(section({ components: [] })),
        'components[0].components: is empty',
      ],
      [
        'only text in a section',
        'encoded',
        v2(section()),
        v2(section({ components: [row(button({ custom_id: 'b' }))] })),
        'components[0].components[0].type: cannot stand here',
      ],
      [
        'accessory',
        'encoded',
        v2(section()),
        v2(section({ accessory: undefined })),
        'components[0].accessory: is missing',
      ],
      [
        'menu as an accessory',
        'encoded',
        v2(section({ accessory: { type: 11, ...media('attachment://a.png') } })),
        v2(section({ accessory: menu() })),
        'components[0].accessory.type: cannot stand here',
      ],
      ['gallery', 'encoded', v2(gallery(10)), v2(gallery(11)), 'components[0].items: has 11; at most 10'],
      ['gallery not empty', 'encoded', v2(gallery(1)), v2(gallery(0)), 'components[0].items: is empty'],
      ['picture', 'encoded', v2(gallery(1)), v2({ type: 12, items: [{}] }), 'components[0].items[0].media: is missing'],
      [
        'picture an object',
        'encoded',
        v2(gallery(1)),
        v2({ type: 12, items: ['a'] }),
        'components[0].items[0]: is no picture',
      ],
      [
        'scheme of a picture',
        'left out',
        v2(gallery(1)),
        v2({ type: 12, items: [media('file:///a')] }),
        'components[0].items[0].media.url: is no address with http: or https: or attachment:',
      ],
      [
        'description of a picture',
        'encoded',
        v2({ type: 12, items: [{ ...media('https://a.org'), description: x(1024) }] }),
        v2({ type: 12, items: [{ ...media('https://a.org'), description: x(1025) }] }),
        'components[0].items[0].description: has 1025 characters; at most 1024',
      ],
      [
        'file attached',
        'left out',
        v2({ type: 13, file: { url: 'attachment://a.txt' } }),
        v2({ type: 13, file: { url: 'https://a.org/a.txt' } }),
        'components[0].file.url: is no address with attachment:',
      ],
      [
        'spacing',
        'encoded',
        v2({ type: 14, spacing: 2 }),
        v2({ type: 14, spacing: 3 }),
        'components[0].spacing: is no whole number from 1 to 2',
      ],
      [
        'least spacing',
        'encoded',
        v2({ type: 14, spacing: 1 }),
        v2({ type: 14, spacing: 0 }),
        'components[0].spacing: is no whole number from 1 to 2',
      ],
      [
        'divider',
        'encoded',
        v2({ type: 14, divider: false }),
        v2({ type: 14, divider: 1 }),
        'components[0].divider: is neither true nor false',
      ],
      ['type', 'encoded', v2(text('a')), v2(text('a'), { type: 99 }), 'components[1].type: cannot stand here'],
      ['component an object', 'encoded', v2(text('a')), v2(text('a'), null), 'components[1]: is no component'],
      ['button outside a row', 'encoded', v2(row(button())), v2(button()), 'components[0].type: cannot stand here'],
      [
        'text input',
        'encoded',
        v2(row(button())),
        v2(row({ type: 4, custom_id: 'a', style: 1, label: 'a' })),
        'components[0].components[0].type: cannot stand here',
      ],
    ],
    messageProblems,
    messageSchema,
  );

  function nested(texts: number) {
    const sections = [
      section({ accessory: button({ custom_id: 's' }) }),
      section({ accessory: button({ custom_id: 't' }) }),
    ];
    const rows = many(5, (at) => row(...buttons(5, at * 5)));
    return v2(container(...sections, ...rows, ...many(texts, () => text('a'))));
  }
});

describe('a classic message', () => {
  refuses(
    [
      [
        'content',
        'encoded',
        classic({ content: x(2000) }),
        classic({ content: x(2001) }),
        'content: has 2001 characters; at most 2000',
      ],
      ['content a text', 'encoded', classic({ content: 'a' }), classic({ content: 1 }), 'content: is no text'],
      [
        'not empty',
        'left out',
        classic({ content: 'a' }),
        classic({ content: '', embeds: [], components: [] }),
        'the body is empty',
      ],
      [
        'not blank',
        'left out',
        classic({ attachments: [{ id: '0' }] }),
        classic({ content: ' \n' }),
        'the body is empty',
      ],
      [
        'rows',
        'left out',
        controls(...many(5, (at) => row(button({ custom_id: `${at}` })))),
        controls(...many(6, (at) => row(button({ custom_id: `${at}` })))),
        'components: has 6; at most 5',
      ],
      [
        'buttons in a row',
        'encoded',
        controls(row(...buttons(5))),
        controls(row(...buttons(6))),
        'components[0].components: has 6; at most 5',
      ],
      ['row not empty', 'encoded', controls(row(button())), controls(row()), 'components[0].components: is empty'],
      [
        'menu alone',
        'left out',
        controls(row(menu())),
        controls(row(menu(), button())),
        'components[0].components: has a menu beside something else',
      ],
      [
        'one menu',
        'left out',
        controls(row(users())),
        controls(row(menu(), users())),
        'components[0].components: has a menu beside something else',
      ],
      [
        'attachments',
        'encoded',
        classic({ attachments: many(10, (at) => ({ id: `${at}` })) }),
        classic({ attachments: many(11, (at) => ({ id: `${at}` })) }),
        'attachments: has 11; at most 10',
      ],
      [
        'flags',
        'encoded',
        classic({ content: 'a', flags: 64 }),
        classic({ content: 'a', flags: '64' }),
        'flags: is no whole number from 0 to 2147483647',
      ],
      [
        'embeds',
        'encoded',
        classic({ embeds: many(10, () => ({ title: 'a' })) }),
        classic({ embeds: many(11, () => ({ title: 'a' })) }),
        'embeds: has 11; at most 10',
      ],
      ['embed an object', 'encoded', embed({ title: 'a' }), classic({ embeds: ['a'] }), 'embeds[0]: is no embed'],
      [
        'embed not empty',
        'left out',
        embed({ image: { url: 'https://a.org' } }),
        embed({ color: 1, fields: [] }),
        'embeds[0]: is empty',
      ],
      [
        'title',
        'encoded',
        embed({ title: x(256) }),
        embed({ title: x(257) }),
        'embeds[0].title: has 257 characters; at most 256',
      ],
      [
        'description',
        'encoded',
        embed({ description: x(4096) }),
        embed({ description: x(4097) }),
        'embeds[0].description: has 4097 characters; at most 4096',
      ],
      [
        'address',
        'encoded',
        embed({ title: 'a', url: 'https://a.org' }),
        embed({ title: 'a', url: 'a' }),
        'embeds[0].url: is no address with http: or https:',
      ],
      [
        'colour',
        'encoded',
        embed({ title: 'a', color: 0 }),
        embed({ title: 'a', color: -1 }),
        'embeds[0].color: is no whole number from 0 to 16777215',
      ],
      [
        'footer',
        'encoded',
        embed({ footer: { text: x(2048) } }),
        embed({ footer: { text: x(2049) } }),
        'embeds[0].footer.text: has 2049 characters; at most 2048',
      ],
      [
        'author',
        'encoded',
        embed({ author: { name: x(256) } }),
        embed({ author: { name: x(257) } }),
        'embeds[0].author.name: has 257 characters; at most 256',
      ],
      [
        'fields',
        'encoded',
        embed({ fields: many(25, () => ({ name: 'a', value: 'b' })) }),
        embed({ fields: many(26, () => ({ name: 'a', value: 'b' })) }),
        'embeds[0].fields: has 26; at most 25',
      ],
      [
        'field an object',
        'encoded',
        embed({ fields: [{ name: 'a', value: 'b' }] }),
        embed({ fields: ['a'] }),
        'embeds[0].fields[0]: is no field',
      ],
      [
        'field name',
        'encoded',
        embed({ fields: [{ name: x(256), value: 'b' }] }),
        embed({ fields: [{ name: x(257), value: 'b' }] }),
        'embeds[0].fields[0].name: has 257 characters; at most 256',
      ],
      [
        'field name not empty',
        'left out',
        embed({ fields: [{ name: 'a', value: 'b' }] }),
        embed({ fields: [{ name: '', value: 'b' }] }),
        'embeds[0].fields[0].name: is empty',
      ],
      [
        'field value',
        'encoded',
        embed({ fields: [{ name: 'a', value: x(1024) }] }),
        embed({ fields: [{ name: 'a', value: x(1025) }] }),
        'embeds[0].fields[0].value: has 1025 characters; at most 1024',
      ],
      [
        'field value not empty',
        'left out',
        embed({ fields: [{ name: 'a', value: 'b' }] }),
        embed({ fields: [{ name: 'a', value: ' ' }] }),
        'embeds[0].fields[0].value: is empty',
      ],
      [
        'text of all embeds',
        'left out',
        classic({ embeds: embedsOf(6000) }),
        classic({ embeds: embedsOf(6001) }),
        'embeds: have 6001 characters of text in all; at most 6000',
      ],
      ['no pings', 'left out', classic({ content: 'a' }), { content: 'a' }, 'allowed_mentions: is not {"parse": []}'],
      [
        'no pings of anyone',
        'left out',
        classic({ content: 'a' }),
        { content: 'a', allowed_mentions: { parse: ['everyone'] } },
        'allowed_mentions: is not {"parse": []}',
      ],
      [
        'no pings of someone',
        'left out',
        classic({ content: 'a' }),
        { content: 'a', allowed_mentions: { parse: [], users: ['1'] } },
        'allowed_mentions: is not {"parse": []}',
      ],
    ],
    messageProblems,
    messageSchema,
  );

  /** Two embeds with something in every part that counts. */
  function embedsOf(length: number) {
    const parts = {
      title: x(10),
      footer: { text: x(10) },
      author: { name: x(10) },
      fields: [{ name: x(5), value: x(5) }],
    };
    return [{ ...parts, description: x(4096) }, { description: x(length - 4096 - 40) }];
  }
});

describe('suggestions', () => {
  const suggest = (...choices: unknown[]) => ({ type: 8, data: { choices } });
  const choice = (fields: object = {}) => ({ name: 'a', value: 'a', ...fields });
  refuses(
    [
      [
        '25',
        'encoded',
        suggest(...many(25, () => choice())),
        suggest(...many(26, () => choice())),
        'data.choices: has 26; at most 25',
      ],
      [
        'name',
        'encoded',
        suggest(choice({ name: x(100) })),
        suggest(choice({ name: x(101) })),
        'data.choices[0].name: has 101 characters; at most 100',
      ],
      ['name not empty', 'encoded', suggest(choice()), suggest(choice({ name: '' })), 'data.choices[0].name: is empty'],
      [
        'name not blank',
        'left out',
        suggest(choice()),
        suggest(choice({ name: ' ' })),
        'data.choices[0].name: is empty',
      ],
      [
        'value',
        'left out',
        suggest(choice({ value: x(100) })),
        suggest(choice({ value: x(101) })),
        'data.choices[0].value: has 101 characters; at most 100',
      ],
      ['value needed', 'encoded', suggest(choice()), suggest({ name: 'a' }), 'data.choices[0].value: is missing'],
      [
        'number',
        'left out',
        suggest(choice({ value: 2 ** 53 - 1 })),
        suggest(choice({ value: 2 ** 53 })),
        'data.choices[0].value: is beyond the safe numbers',
      ],
      [
        'no number',
        'encoded',
        suggest(choice({ value: 0.5 })),
        suggest(choice({ value: NaN })),
        'data.choices[0].value: is beyond the safe numbers',
      ],
      ['choice an object', 'encoded', suggest(), suggest('a'), 'data.choices[0]: is no choice'],
    ],
    callbackProblems,
    (body) => ApplicationCommandAutocompleteCallbackRequestSchema.safeParse(body).success,
  );

  it('need their data', () => {
    expect(callbackProblems({ type: 8 })).toEqual(['data: is missing']);
  });
});

describe('a modal', () => {
  const input = (fields: object = {}) => ({ type: 4, custom_id: 'a', style: 1, ...fields });
  const label = (component: unknown = input(), fields: object = {}) => ({ type: 18, label: 'A', component, ...fields });
  const labels = (count: number) => many(count, (at) => label(input({ custom_id: `${at}` })));
  const modal = (components: unknown[], fields: object = {}) => ({
    type: 9,
    data: { custom_id: 'm', title: 'M', components, ...fields },
  });
  const asking = (fields: object) => modal([label(input(fields))]);
  const at = 'data.components[0].component.';
  refuses(
    [
      [
        'in a row: id',
        'encoded',
        modal([row(input({ label: 'A' }))]),
        modal([row(input({ label: 'A', custom_id: '' }))]),
        'data.components[0].components[0].custom_id: is empty',
      ],
      [
        'title',
        'encoded',
        modal(labels(1), { title: x(45) }),
        modal(labels(1), { title: x(46) }),
        'data.title: has 46 characters; at most 45',
      ],
      ['title not empty', 'encoded', modal(labels(1)), modal(labels(1), { title: '' }), 'data.title: is empty'],
      [
        'id',
        'encoded',
        modal(labels(1), { custom_id: x(100) }),
        modal(labels(1), { custom_id: x(101) }),
        'data.custom_id: has 101 characters; at most 100',
      ],
      ['inputs', 'left out', modal(labels(5)), modal(labels(6)), 'data.components: has 6; at most 5'],
      ['an input', 'encoded', modal(labels(1)), modal([]), 'data.components: is empty'],
      [
        'an input beside text',
        'left out',
        modal([text('a'), ...labels(1)]),
        modal([text('a')]),
        'data.components: has no input',
      ],
      [
        'ids unlike',
        'left out',
        modal(labels(2)),
        modal([label(), label()]),
        'data.components[1].component.custom_id: is used twice',
      ],
      [
        'label',
        'encoded',
        modal([label(input(), { label: x(45) })]),
        modal([label(input(), { label: x(46) })]),
        'data.components[0].label: has 46 characters; at most 45',
      ],
      [
        'description',
        'encoded',
        modal([label(input(), { description: x(100) })]),
        modal([label(input(), { description: x(101) })]),
        'data.components[0].description: has 101 characters; at most 100',
      ],
      [
        'what is labelled',
        'encoded',
        modal(labels(1)),
        modal([{ type: 18, label: 'A' }]),
        'data.components[0].component: is missing',
      ],
      [
        'no button',
        'encoded',
        modal([label(menu())]),
        modal([label(button())]),
        'data.components[0].component.type: cannot stand here',
      ],
      [
        'no section',
        'encoded',
        modal(labels(1)),
        modal([section(), ...labels(1)]),
        'data.components[0].type: cannot stand here',
      ],
      [
        'one label',
        'left out',
        asking({ label: null }),
        asking({ label: 'A' }),
        `${at}label: is said by the label around it`,
      ],
      [
        'id of an input',
        'encoded',
        asking({ custom_id: x(100) }),
        asking({ custom_id: x(101) }),
        `${at}custom_id: has 101 characters; at most 100`,
      ],
      [
        'id of a file upload',
        'encoded',
        modal([label({ type: 19, custom_id: 'f' })]),
        modal([label({ type: 19 })]),
        `${at}custom_id: is missing`,
      ],
      ['style', 'encoded', asking({ style: 2 }), asking({ style: 3 }), `${at}style: is no whole number from 1 to 2`],
      ['style needed', 'encoded', asking({}), asking({ style: undefined }), `${at}style: is missing`],
      [
        'required',
        'encoded',
        asking({ required: false }),
        asking({ required: 'no' }),
        `${at}required: is neither true nor false`,
      ],
      [
        'placeholder',
        'encoded',
        asking({ placeholder: x(100) }),
        asking({ placeholder: x(101) }),
        `${at}placeholder: has 101 characters; at most 100`,
      ],
      [
        'fewest',
        'encoded',
        asking({ min_length: 4000 }),
        asking({ min_length: 4001 }),
        `${at}min_length: is no whole number from 0 to 4000`,
      ],
      [
        'most',
        'encoded',
        asking({ max_length: 4000 }),
        asking({ max_length: 4001 }),
        `${at}max_length: is no whole number from 1 to 4000`,
      ],
      [
        'at least one',
        'encoded',
        asking({ max_length: 1 }),
        asking({ max_length: 0 }),
        `${at}max_length: is no whole number from 1 to 4000`,
      ],
      [
        'fewest above most',
        'left out',
        asking({ min_length: 2, max_length: 2 }),
        asking({ min_length: 3, max_length: 2 }),
        `${at}min_length: is above max_length, 2`,
      ],
      [
        'value',
        'encoded',
        asking({ value: x(4000) }),
        asking({ value: x(4001) }),
        `${at}value: has 4001 characters; at most 4000`,
      ],
      ['value a text', 'encoded', asking({ value: null }), asking({ value: 1 }), `${at}value: is no text`],
      [
        'value within',
        'left out',
        asking({ value: 'ab', max_length: 2 }),
        asking({ value: 'abc', max_length: 2 }),
        `${at}value: has 3 characters; at most 2`,
      ],
      [
        'value long enough',
        'left out',
        asking({ value: 'ab', min_length: 2 }),
        asking({ value: 'a', min_length: 2 }),
        `${at}value: has 1 characters; at least 2`,
      ],
      [
        'in a row: label',
        'left out',
        modal([row(input({ label: 'A' }))]),
        modal([row(input())]),
        'data.components[0].components[0].label: is missing',
      ],
      [
        'in a row: alone',
        'left out',
        modal([row(input({ label: 'A' }))]),
        modal([row(input({ label: 'A' }), input({ label: 'A', custom_id: 'b' }))]),
        'data.components[0].components: has 2; at most 1',
      ],
    ],
    callbackProblems,
    (body) => ModalInteractionCallbackRequestSchema.safeParse(body).success,
  );

  it('has data', () => {
    expect(callbackProblems({ type: 9 })).toEqual(['data: is no modal']);
  });
});

describe('an interaction response', () => {
  it.each([
    { type: 1 },
    { type: 4, data: v2(text('a')) },
    { type: 5 },
    { type: 5, data: { flags: 64 } },
    { type: 6 },
    { type: 7, data: v2(text('a')) },
    { type: 8, data: { choices: [] } },
  ])('%o is fine', (response) => {
    expect(callbackProblems(response)).toEqual([]);
  });

  it.each([
    [{ type: 4 }, 'data: is no message'],
    [{ type: 7, data: classic({}) }, 'data: is empty'],
    [{ type: 7, data: { content: 'a' } }, 'data.allowed_mentions: is not {"parse": []}'],
    [{ type: 5, data: { flags: -1 } }, 'data.flags: is no whole number from 0 to 2147483647'],
    [{ type: 5, data: 'later' }, 'data: is no message'],
    [{ type: 2 }, 'type: is no type of response'],
    [{ type: '4' }, 'type: is no type of response'],
    [null, 'the body is no interaction response'],
    [[], 'the body is no interaction response'],
  ])('%o is refused', (response, problem) => {
    expect(callbackProblems(response)).toEqual([problem]);
  });
});

describe('a command', () => {
  const command = (fields: object = {}) => ({ type: 1, name: 'quote', description: 'Lines.', ...fields });
  const text3 = (name: string, fields: object = {}) => ({ type: 3, name, description: 'A word.', ...fields });
  const choice = (fields: object = {}) => ({ name: 'a', value: 'a', ...fields });
  const options = (...list: unknown[]) => [command({ options: list })];
  const first = '[0].options[0].';
  refuses(
    [
      [
        'required',
        'encoded',
        options(text3('a', { required: null })),
        options(text3('a', { required: 1 })),
        '[0].options[0].required: is neither true nor false',
      ],
      [
        'suggestions',
        'encoded',
        options(text3('a', { autocomplete: null })),
        options(text3('a', { autocomplete: 1 })),
        '[0].options[0].autocomplete: is neither true nor false',
      ],
      [
        'entry point commands',
        'left out',
        [{ type: 4, name: 'a' }],
        [
          { type: 4, name: 'a' },
          { type: 4, name: 'b' },
        ],
        'the body has 2 entry point commands; at most 1',
      ],
      ['an object', 'encoded', [command()], ['quote'], '[0]: is no command'],
      ['nsfw', 'left out', [command({ nsfw: true })], [command({ nsfw: 1 })], '[0].nsfw: is neither true nor false'],
      [
        'places unlike',
        'left out',
        [command({ contexts: [1, 0] })],
        [command({ contexts: [1, 1] })],
        '[0].contexts[1]: is used twice',
      ],
      [
        'known places',
        'encoded',
        [command({ contexts: null })],
        [command({ contexts: [null] })],
        '[0].contexts[0]: is missing',
      ],
      [
        'name',
        'encoded',
        [command({ name: x(32) })],
        [command({ name: x(33) })],
        "[0].name: is not 1 to 32 letters, digits, - _ or '",
      ],
      [
        'characters of a name',
        'left out',
        [command({ name: "क-_'ไทย1" })],
        [command({ name: 'find lines' })],
        "[0].name: is not 1 to 32 letters, digits, - _ or '",
      ],
      [
        'lower case',
        'left out',
        [command({ name: 'quote' })],
        [command({ name: 'Quote' })],
        '[0].name: is not lower case',
      ],
      [
        'name in Japanese',
        'left out',
        [command({ name_localizations: { ja: 'ページ' } })],
        [command({ name_localizations: { ja: '地・文' } })],
        "[0].name_localizations.ja: is not 1 to 32 letters, digits, - _ or '",
      ],
      [
        'name in German',
        'left out',
        [command({ name_localizations: { de: 'zitat' } })],
        [command({ name_localizations: { de: 'Zitat' } })],
        '[0].name_localizations.de: is not lower case',
      ],
      [
        'language',
        'left out',
        [command({ name_localizations: { 'es-419': 'cita' } })],
        [command({ name_localizations: { 'ja-JP': '引用' } })],
        '[0].name_localizations: names a language that Discord does not have',
      ],
      [
        'translations',
        'encoded',
        [command({ name_localizations: null })],
        [command({ name_localizations: 'ja' })],
        '[0].name_localizations: is no table of translations',
      ],
      [
        'description',
        'encoded',
        [command({ description: x(100) })],
        [command({ description: x(101) })],
        '[0].description: has 101 characters; at most 100',
      ],
      [
        'description needed',
        'left out',
        [command()],
        [command({ description: undefined })],
        '[0].description: is missing',
      ],
      [
        'description in Japanese',
        'encoded',
        [command({ description_localizations: { ja: x(100) } })],
        [command({ description_localizations: { ja: x(101) } })],
        '[0].description_localizations.ja: has 101 characters; at most 100',
      ],
      [
        'name of a menu',
        'encoded',
        [{ type: 3, name: 'Find in record' }],
        [{ type: 3, name: x(33) }],
        '[0].name: has 33 characters; at most 32',
      ],
      [
        'menu undescribed',
        'left out',
        [{ type: 3, name: 'Find', description: '' }],
        [{ type: 3, name: 'Find', description: 'a' }],
        '[0].description: does not fit a command without typing',
      ],
      [
        'menu without options',
        'left out',
        [{ type: 2, name: 'Find' }],
        [{ type: 2, name: 'Find', options: [] }],
        '[0].options: does not fit a command without typing',
      ],
      ['type', 'encoded', [command({ type: null })], [command({ type: 9 })], '[0].type: is no type of command'],
      [
        'names unlike',
        'left out',
        [command(), { type: 2, name: 'quote' }, { type: 3, name: 'quote' }],
        [command(), command({ type: undefined })],
        '[1].name: is used twice',
      ],
      [
        'names unlike in Japanese',
        'left out',
        [command({ name_localizations: { ja: '引用' } }), command({ name: 'b', name_localizations: { ja: '議題' } })],
        [command({ name_localizations: { ja: '引用' } }), command({ name: 'b', name_localizations: { ja: '引用' } })],
        '[1].name_localizations.ja: is used twice',
      ],
      [
        'slash commands',
        'left out',
        many(100, (n) => command({ name: `a${n}` })),
        many(101, (n) => command({ name: `a${n}` })),
        'the body has 101 slash commands; at most 100',
      ],
      [
        'user commands',
        'left out',
        many(15, (n) => ({ type: 2, name: `a${n}` })),
        many(16, (n) => ({ type: 2, name: `a${n}` })),
        'the body has 16 user commands; at most 15',
      ],
      [
        'message commands',
        'left out',
        many(15, (n) => ({ type: 3, name: `a${n}` })),
        many(16, (n) => ({ type: 3, name: `a${n}` })),
        'the body has 16 message commands; at most 15',
      ],
      ['characters in all', 'left out', [sized(8000)], [sized(8001)], '[0]: has 8001 characters in all; at most 8000'],
      [
        'places',
        'encoded',
        [command({ integration_types: [0, 1] })],
        [command({ integration_types: [2] })],
        '[0].integration_types[0]: is no whole number from 0 to 1',
      ],
      ['a place', 'encoded', [command({ contexts: [0, 1, 2] })], [command({ contexts: [] })], '[0].contexts: is empty'],
      ['option', 'encoded', options(text3('a')), options('a'), '[0].options[0]: is no option'],
      [
        'options',
        'encoded',
        options(...many(25, (n) => text3(`a${n}`))),
        options(...many(26, (n) => text3(`a${n}`))),
        '[0].options: has 26; at most 25',
      ],
      ['option name', 'left out', options(text3('words')), options(text3('Words')), `${first}name: is not lower case`],
      [
        'option description',
        'encoded',
        options(text3('a', { description: x(100) })),
        options(text3('a', { description: x(101) })),
        `${first}description: has 101 characters; at most 100`,
      ],
      [
        'option described',
        'encoded',
        options(text3('a')),
        options({ type: 3, name: 'a' }),
        `${first}description: is missing`,
      ],
      [
        'option names unlike',
        'left out',
        options(text3('a'), text3('b')),
        options(text3('a'), text3('a')),
        '[0].options[1].name: is used twice',
      ],
      [
        'option names unlike in Japanese',
        'left out',
        options(text3('a', { name_localizations: { ja: '記録' } }), text3('b', { name_localizations: { fr: '記録' } })),
        options(text3('a', { name_localizations: { ja: '記録' } }), text3('b', { name_localizations: { ja: '記録' } })),
        '[0].options[1].name_localizations.ja: is used twice',
      ],
      [
        'required first',
        'left out',
        options(text3('a', { required: true }), text3('b')),
        options(text3('a'), text3('b', { required: true })),
        '[0].options[1].required: comes after an optional one',
      ],
      [
        'option type',
        'encoded',
        options(text3('a', { type: 11 })),
        options(text3('a', { type: 12 })),
        `${first}type: cannot stand here`,
      ],
      [
        'choices',
        'encoded',
        options(text3('a', { choices: many(25, () => choice()) })),
        options(text3('a', { choices: many(26, () => choice()) })),
        `${first}choices: has 26; at most 25`,
      ],
      [
        'choice value',
        'left out',
        options(text3('a', { choices: [choice({ value: x(100) })] })),
        options(text3('a', { choices: [choice({ value: x(101) })] })),
        `${first}choices[0].value: has 101 characters; at most 100`,
      ],
      [
        'choice type',
        'encoded',
        options(text3('a', { type: 4, choices: [choice({ value: 1 })] })),
        options(text3('a', { type: 4, choices: [choice()] })),
        `${first}choices[0].value: does not fit the type of the option`,
      ],
      [
        'whole choices',
        'left out',
        options(text3('a', { type: 10, choices: [choice({ value: 0.5 })] })),
        options(text3('a', { type: 4, choices: [choice({ value: 0.5 })] })),
        `${first}choices[0].value: does not fit the type of the option`,
      ],
      [
        'choices or suggestions',
        'left out',
        options(text3('a', { choices: [], autocomplete: true })),
        options(text3('a', { choices: [choice()], autocomplete: true })),
        `${first}autocomplete: cannot stand beside choices`,
      ],
      [
        'suggestions for yes or no',
        'left out',
        options(text3('a', { type: 5 })),
        options(text3('a', { type: 5, autocomplete: true })),
        '[0].options[0]: cannot have choices or suggestions',
      ],
      [
        'longest text',
        'encoded',
        options(text3('a', { max_length: 6000 })),
        options(text3('a', { max_length: 6001 })),
        `${first}max_length: is no whole number from 1 to 6000`,
      ],
      [
        'shortest text',
        'left out',
        options(text3('a', { min_length: 1, max_length: 1 })),
        options(text3('a', { min_length: 2, max_length: 1 })),
        `${first}min_length: is above max_length, 1`,
      ],
      [
        'least number',
        'left out',
        options(text3('a', { type: 4, min_value: 1 })),
        options(text3('a', { type: 4, min_value: 1.5 })),
        `${first}min_value: is no number that Discord takes`,
      ],
      [
        'least above most',
        'left out',
        options(text3('a', { type: 10, min_value: 1, max_value: 1 })),
        options(text3('a', { type: 10, min_value: 2, max_value: 1 })),
        `${first}min_value: is above max_value, 1`,
      ],
      [
        'subcommands',
        'encoded',
        options(sub(sub(text3('a')), 2)),
        options(sub(sub(text3('a')))),
        '[0].options[0].options[0].type: cannot stand here',
      ],
      [
        'options of a subcommand',
        'left out',
        options(sub(text3('a'))),
        options(sub(text3('A'))),
        '[0].options[0].options[0].name: is not lower case',
      ],
      [
        'what a group holds',
        'encoded',
        options(sub(sub(), 2)),
        options(sub(text3('a'), 2)),
        '[0].options[0].options[0].type: cannot stand here',
      ],
    ],
    commandProblems,
    (body) => (body as unknown[]).every((one) => ApplicationCommandUpdateRequestSchema.safeParse(one).success),
  );

  /** 20 options with five choices each; of a text and its translation, the longer one counts. */
  function sized(length: number) {
    const choices = many(5, () => choice({ name: x(39), name_localizations: { ja: x(40) }, value: x(20) }));
    const list = many(20, (n) => text3(`o${n}`.padEnd(10, 'o'), { description: x(80), choices }));
    // Each option: 10 + 80 + 5 × 60 = 390 characters; all of them 7800.
    return command({
      name: x(32),
      name_localizations: { ja: x(30) },
      description: x(length - 7832 - 70),
      options: [...list, text3(x(5), { description: x(65) })],
    });
  }

  function sub(inner?: object, type = 1) {
    return { type, name: 'sub', description: 'One.', options: inner ? [inner] : [] };
  }

  it.each([
    ['0', []],
    ['8', []],
    [null, []],
    [8, ['[0].default_member_permissions: is no number in a text']],
    ['admin', ['[0].default_member_permissions: is no number in a text']],
  ])('with permissions %o', (default_member_permissions, problems) => {
    expect(commandProblems([command({ default_member_permissions })])).toEqual(problems);
  });

  it.each([null, {}, 'quote'])('%o is no list of commands', (commands) => {
    expect(commandProblems(commands)).toEqual(['the body is no list of commands']);
  });
});

describe('problems', () => {
  const keys =
    'type data flags components accessory component options choices name value label content embeds fields footer ' +
    'custom_id style url media items name_localizations allowed_mentions min_values max_value description emoji ' +
    'contexts __proto__ toString';
  const names = fc.constantFrom(...keys.split(' '));
  const { body } = fc.letrec((tie) => ({
    body: fc.oneof(
      { maxDepth: 6 },
      fc.oneof(fc.integer({ min: 0, max: 25 }), fc.constantFrom(32768, 1.5, NaN, null, undefined, true), fc.string()),
      fc.array(tie('body'), { maxLength: 4 }),
      fc.dictionary(names, tie('body'), { maxKeys: 8, noNullPrototype: false }),
    ),
  }));

  it.each([
    ['callbackProblems', callbackProblems],
    ['messageProblems', messageProblems],
    ['commandProblems', commandProblems],
  ])('%s never throws, and tells each on one line', (_name, problems) => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), body), (value) => {
        for (const problem of problems(value)) expect(problem).toMatch(/^[^\n]{1,200}$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throw, however deep or wide a body is', () => {
    let deep: unknown = text('a');
    for (let depth = 0; depth < 20_000; depth += 1) deep = { type: 17, components: [deep], options: [deep] };
    const wide = Object.fromEntries(many(200_000, (at) => [`${at}`, 'a']));
    expect(messageProblems(v2(deep))).not.toEqual([]);
    expect(commandProblems([{ ...(deep as object), type: 1, name: 'a', description: 'a' }])).not.toEqual([]);
    expect(commandProblems([{ name: 'a', description: 'a', name_localizations: wide }])).not.toEqual([]);
    expect(callbackProblems({ type: 8, data: { choices: many(200_000, () => null) } })).not.toEqual([]);
  });

  it('repeat no text of the body', () => {
    const secret = 'quoted\nwords';
    const bodies = [v2({ ...text(secret.repeat(500)), id: secret }), embed({ title: secret.repeat(50) })];
    const told = [
      ...bodies.flatMap(messageProblems),
      ...commandProblems([{ name: secret, name_localizations: { [secret]: secret } }]),
    ];
    expect(told.length).toBeGreaterThan(4);
    expect(told.join(' ')).not.toContain('quoted');
  });
});

describe('numbers of Discord', () => {
  it('are those of the typed API', () => {
    const { row, button, stringSelect, textInput, userSelect, roleSelect, mentionableSelect, channelSelect } =
      COMPONENT;
    expect([row, button, stringSelect, textInput, userSelect, roleSelect, mentionableSelect, channelSelect]).toEqual([
      ComponentType.ActionRow,
      ComponentType.Button,
      ComponentType.StringSelect,
      ComponentType.TextInput,
      ComponentType.UserSelect,
      ComponentType.RoleSelect,
      ComponentType.MentionableSelect,
      ComponentType.ChannelSelect,
    ]);
    const { section, text, thumbnail, gallery, file, separator, container, label, fileUpload } = COMPONENT;
    expect([section, text, thumbnail, gallery, file, separator, container, label, fileUpload]).toEqual([
      ComponentType.Section,
      ComponentType.TextDisplay,
      ComponentType.Thumbnail,
      ComponentType.MediaGallery,
      ComponentType.File,
      ComponentType.Separator,
      ComponentType.Container,
      ComponentType.Label,
      ComponentType.FileUpload,
    ]);
    expect(link().style).toBe(ButtonStyle.Link);
    expect(LIMITS.components).toBe(40);
  });

  it('and its languages too', () => {
    expect([...LOCALES].toSorted()).toEqual(Object.values(Locale).toSorted());
  });
});

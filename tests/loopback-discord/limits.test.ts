import { describe, expect, it } from 'vitest';
import type { CommandBody } from './commands.ts';
import { commandLimits, listLimits } from './contract/command-limits.ts';
import { choiceProblems, messageProblems, modalProblems } from './contract/limits.ts';
import type { Component } from './messages/components.ts';
import type { MessageBody } from './messages/compose.ts';

const button = (custom_id: string, more: Partial<Component> = {}): Component => ({
  type: 2,
  style: 2,
  label: 'x',
  custom_id,
  ...more,
});
const row = (...components: Component[]): Component => ({ type: 1, components });
const text = (content: string): Component => ({ type: 10, content });
const menu = (more: Partial<Component> = {}): Component => ({
  type: 3,
  custom_id: 'm',
  options: [{ label: 'a', value: 'a' }],
  ...more,
});
const many = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

function said(body: MessageBody): readonly string[] {
  return messageProblems(body, undefined, []).map(({ message }) => message);
}

describe('messages', () => {
  it.each<[string, MessageBody]>([
    ['6000 characters in embeds', { embeds: many(2, () => ({ description: 'x'.repeat(3000) })) }],
    ['an embed that is an image', { embeds: [{ image: { url: 'https://example.org' } }] }],
    ['5 rows', { components: many(5, (index) => row(button(String(index)))) }],
    ['40 components', { flags: 32768, components: [{ type: 17, components: many(39, () => text('x')) }] }],
    ['4000 characters of text', { flags: 32768, components: [text('x'.repeat(4000))] }],
    ['a link', { components: [row({ type: 2, style: 5, label: 'x', url: 'https://example.org' })] }],
    ['a menu', { components: [row(menu())] }],
  ])('%s are fine', (_name, body) => {
    expect(said(body)).toEqual([]);
  });

  it.each<[string, MessageBody]>([
    [
      'Must have 6000 or fewer characters, not 6001.',
      { embeds: [{ description: 'x'.repeat(3000) }, { fields: [{ name: 'x', value: 'x'.repeat(3000) }] }] },
    ],
    ['The embed is empty.', { embeds: [{ color: 1 }] }],
    ['This field is required', { embeds: [{ fields: [{ name: ' ', value: 'x' }] }] }],
    ['Must have 5 or fewer rows, not 6.', { components: many(6, (index) => row(button(String(index)))) }],
    [
      'Must have 40 or fewer components, not 41.',
      { flags: 32768, components: [{ type: 17, components: many(40, () => text('x')) }] },
    ],
    [
      'Must have 4000 or fewer characters of text, not 4001.',
      { flags: 32768, components: [text('x'.repeat(4000)), text('y')] },
    ],
    ['The custom_id "a" is used twice.', { components: [row(button('a')), row(button('a'))] }],
    ['A link has no url.', { components: [row({ type: 2, style: 5, label: 'x' })] }],
    ['A link goes to "javascript:x".', { components: [row({ type: 2, style: 5, label: 'x', url: 'javascript:x' })] }],
    ['A link has a custom_id.', { components: [row(button('a', { style: 5, url: 'https://example.org' }))] }],
    ['A button has no custom_id.', { components: [row({ type: 2, style: 1, label: 'x' })] }],
    ['A button that is no link has a url.', { components: [row(button('a', { url: 'https://example.org' }))] }],
    ['A button has neither label nor emoji.', { components: [row({ type: 2, style: 1, custom_id: 'a' })] }],
    ['A premium button has no sku_id.', { components: [row({ type: 2, style: 6 })] }],
    ['A menu or an input stands alone in its row.', { components: [row(button('a'), menu())] }],
    [
      'The menu "m" has the value "a" twice.',
      { components: [row(menu({ options: many(2, () => ({ label: 'a', value: 'a' })) }))] },
    ],
    ['The menu "m" takes 2 values of 1.', { components: [row(menu({ max_values: 2 }))] }],
    ['The menu "m" takes at least 1 and at most 0 values.', { components: [row(menu({ max_values: 0 }))] }],
  ])('%s', (problem, body) => {
    expect(said(body)).toEqual([problem]);
  });

  it('that become components alone are rid of what they had', () => {
    const message = { content: 'old', flags: 0, embeds: [] } as never;
    const body: MessageBody = { flags: 32768, components: [text('new')] };
    expect(messageProblems(body, message, [])).toMatchObject([{ path: ['content'] }]);
    expect(messageProblems({ ...body, content: null }, message, [])).toEqual([]);
  });
});

describe('suggestions and modals', () => {
  it('have limits of their own', () => {
    expect(choiceProblems([{ name: 'a', value: 'x'.repeat(100) }], [])).toEqual([]);
    expect(choiceProblems([{ name: 'a', value: 'x'.repeat(101) }], [])).toMatchObject([
      { path: ['choices', 0, 'value'] },
    ]);
    const input = (index: number): Component => row({ type: 4, custom_id: String(index) });
    expect(modalProblems(many(5, input), [])).toEqual([]);
    expect(modalProblems(many(6, input), [])).toHaveLength(1);
  });
});

describe('commands', () => {
  const slash = (more: object): CommandBody => ({ name: 'quote', description: 'Finds lines', ...more });
  const option = (more: object): object => ({ type: 3, name: 'words', description: 'Words', ...more });
  const told = (command: CommandBody): readonly string[] => commandLimits(command, false).map(({ message }) => message);

  it.each<[string, CommandBody]>([
    ['a slash command', slash({ options: [option({ required: true }), option({ name: 'page' })] })],
    ['other scripts', slash({ name_localizations: { ja: '引用', hi: 'उद्धरण', th: 'อ้างอิง' } })],
    ['a menu command', { name: 'Verify quote', type: 3 }],
  ])('%s is fine', (_name, command) => {
    expect(told(command)).toEqual([]);
  });

  it.each<[string, CommandBody]>([
    ['"Quote" is no name of a command.', slash({ name: 'Quote' })],
    ['"a b" is no name of a command.', slash({ options: [option({ name: 'a b' })] })],
    ['"Zitat" is no name of a command.', slash({ name_localizations: { de: 'Zitat' } })],
    ['"xx" is no locale.', slash({ description_localizations: { xx: 'x' } })],
    ['"en" is no locale.', slash({ options: [option({ name_localizations: { en: 'x' } })] })],
    ['This field is required', { name: 'quote' }],
    ['A menu command has no description.', { name: 'Verify', type: 3, description: 'x' }],
    ['A menu command has no options.', { name: 'Verify', type: 3, options: [option({})] as never }],
    ['Required options come first.', slash({ options: [option({}), option({ name: 'b', required: true })] })],
    ['There are two options "words".', slash({ options: [option({}), option({})] })],
    [
      'Choices and suggestions exclude each other.',
      slash({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
    ],
    ['Must have 8000 or fewer characters, not 8005.', { name: 'quote', description: 'x'.repeat(8000) }],
  ])('%s', (problem, command) => {
    expect(told(command)).toEqual([problem]);
  });

  it('need no description in a PATCH', () => {
    expect(commandLimits({ name: 'quote' }, true)).toEqual([]);
  });

  it('are so many of a type, and none twice', () => {
    expect(listLimits(many(15, (index) => ({ name: `Menu ${index}`, type: 3 })))).toEqual([]);
    expect(listLimits(many(16, (index) => ({ name: `Menu ${index}`, type: 3 })))).toHaveLength(1);
    expect(listLimits(many(101, (index) => slash({ name: `c${index}` })))).toHaveLength(1);
    expect(listLimits([slash({}), slash({})])).toMatchObject([{ message: 'There are two commands quote of type 1.' }]);
  });
});

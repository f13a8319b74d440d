import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/render/discord/escape.ts';
import { hostileText } from './hostile.ts';
import { textOf } from './read-markdown.ts';

describe('a text for Discord', () => {
  it.each([
    ['*not bold* and **not**', String.raw`\*not bold\* and \*\*not\*\*`],
    ['snake_case __init__', String.raw`snake\_case \_\_init\_\_`],
    ['~~so~~ ||so||', String.raw`\~\~so\~\~ \|\|so\|\|`],
    ['`code` ```js', String.raw`\`code\` \`\`\`js`],
    ['[a](https://b.example)', String.raw`\[a\](https\://b.example)`],
    ['<@1> <#1> <t:0> <:a:1> </x:1> <https://x>', String.raw`\<\@1> \<#1> \<t:0> \<\:a:1> \</x:1> \<https\://x>`],
    ['@everyone', String.raw`\@everyone`],
    [':smile: at 12:30:45', String.raw`\:smile: at 12\:30:45`],
    [':wave::skin-tone-2:', String.raw`\:wave:\:skin-tone-2:`],
    [String.raw`C:\*x*`, String.raw`C:\\\*x\*`],
    ['# a', String.raw`\# a`],
    ['-# a', String.raw`\-# a`],
    ['- a\n  + b\n12. c', String.raw`\- a` + '\n' + String.raw`  \+ b` + '\n' + String.raw`12\. c`],
    ['> a\n>>> b', String.raw`\> a` + '\n' + String.raw`\>>> b`],
    [String.raw`¯\_(ツ)_/¯`, String.raw`¯\\\_(ツ)\_/¯`],
  ])('keeps the signs of %s', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it.each([
    'The two leaders resolved (PRC); "push back" — 1.5 million, 20 - 30, C# and a > b.',
    'He said: yes. #1 · 岸田文雄 👨‍👩‍👧',
  ])('leaves alone what formats nothing: %s', (text) => {
    expect(escapeMarkdown(`x ${text}`)).toBe(`x ${text}`);
  });

  it('shows any text exactly as it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = escapeMarkdown(text).split('\n').map(textOf).join('\n');
        expect(shown).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  it('adds backslashes and nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeMarkdown(text).replaceAll('\\', '')).toBe(text.replaceAll('\\', ''));
      }),
    );
  });
});

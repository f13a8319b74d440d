import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/playground/message/markdown.ts';
import { escapeMarkdown } from '../../../src/render/discord/escape.ts';
import { quotation } from '../../../src/render/discord/quotation.ts';
import { hostileText } from '../../render/discord/hostile.ts';
import { quotations, short, words } from './shown.ts';

const read = (text: string): string => short(parseMarkdown(text));

describe('in a line', () => {
  it.each([
    ['**a** *b* _c_ __d__ ~~e~~ ||f||', 'strong(a) em(b) em(c) u(d) strike(e) spoiler(f)'],
    ['***a***', 'em(strong(a))'],
    ['**a _b_ ~~c~~**', 'strong(a em(b) strike(c))'],
    ['**"a," ** b', 'strong("a," ) b'],
    ['**a\nb**', 'strong(a⏎b)'],
    ['snake_case_name and a * b * c', 'snake_case_name and a * b * c'],
    ['** a', '** a'],
    ['`a *b* \\`', 'code(a *b* \\)'],
    ['``a ` b`` `` `c` ``', 'code(a ` b) code(`c`)'],
    ['`a `` b`', 'code(a `` b)'],
    ['`a', '`a'],
    ['\\*a\\* \\_\\~\\`\\|\\[\\]\\<\\@\\: \\\\', '*a* _~`|[]<@: \\'],
    ['\\a \\岸 \\— \\ b \\', '\\a \\岸 \\— \\ b \\'],
    ['¯\\_(ツ)_/¯', '¯\\_(ツ)_/¯'],
    ['a\n\nb', 'a⏎⏎b'],
  ])('%j', (text, pieces) => {
    expect(read(text)).toBe(pieces);
  });
});

describe('links', () => {
  it.each([
    ['[a *b*](https://x.example/y)', 'link<https://x.example/y>(a em(b))'],
    ['[a [b]](https://x.example)', 'link<https://x.example/>(a [b])'],
    ['[a](<https://x.example/y> "title")', 'link<https://x.example/y>(a)'],
    ['[a](https://x.example/b_(c))', 'link<https://x.example/b_(c)>(a)'],
    ['[a](discord://-/settings)', 'link<discord://-/settings>(a)'],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    ['[a](JavaScript\\:alert(1))', '[a](JavaScript:alert(1))'],
    ['[a](data:text/html,x) [a](//x.example) [a](x)', '[a](data:text/html,x) [a](//x.example) [a](x)'],
    ['[https://a.example](https://b.example)', '[https://a.example](link<https://b.example/>(https://b.example))'],
    ['[](https://x.example)', '[](link<https://x.example/>(https://x.example))'],
    ['[a] (b)', '[a] (b)'],
    ['[a\\](https\\://x.example)', '[a](https://x.example)'],
    ['<https://x.example/a_b_c>', 'link<https://x.example/a_b_c>(https://x.example/a_b_c)'],
    ['<javascript:a> <b> a<b>', '<javascript:a> <b> a<b>'],
    ['see https://x.example/a_b_c.', 'see link<https://x.example/a_b_c>(https://x.example/a_b_c).'],
    ['(https://x.example/a_(b)), c', '(link<https://x.example/a_(b)>(https://x.example/a_(b))), c'],
    ['http:// https://', 'http:// https://'],
    ['xhttps://x.example', 'xlink<https://x.example/>(https://x.example)'],
  ])('%j', (text, pieces) => {
    expect(read(text)).toBe(pieces);
  });

  it('lead nowhere within a line that is itself a link', () => {
    const pieces = parseMarkdown('# [a](https://x.example) https://x.example **b**', 'line');
    expect(short(pieces)).toBe('# [a](https://x.example) https://x.example strong(b)');
  });
});

describe('what Discord alone has', () => {
  it.each([
    ['<@1> <@!2> <#3> <@&4>', 'user(1) user(2) channel(3) role(4)'],
    ['@everyone @here @joe', 'chip(@everyone) chip(@here) @joe'],
    ['</quote:5> </quote words:5>', 'chip(/quote) chip(/quote words)'],
    ['<:smile:1> <a:wave:2> :smile:', 'emoji(:smile:) emoji(:wave:) :smile:'],
    ['<t:1642780800> <t:1642780800:R> <t:-1:d>', 'time(1642780800 f) time(1642780800 R) time(-1 d)'],
    [
      '<t:1642780800:x> <t:99999999999999> <t:9000000000000> <t:1.5>',
      '<t:1642780800:x> <t:99999999999999> <t:9000000000000> <t:1.5>',
    ],
    ['\\<@1> \\@everyone \\<t\\:0>', '<@1> @everyone <t:0>'],
  ])('%j', (text, pieces) => {
    expect(read(text)).toBe(pieces);
  });
});

describe('lines', () => {
  it.each([
    ['# a\n## b\n### c\n#### d', 'h1(a)h2(b)h3(c)#### d'],
    ['### a `b` #\n\n-# c **d**\n\ne', 'h3(a code(b))subtext(c strong(d))e'],
    ['# \n-# \n#a\n\\# b', '# ⏎-# ⏎#a⏎# b'],
    ['a # b\na -# c', 'a # b⏎a -# c'],
    ['**# a**', 'strong(# a)'],
    ['# a \\#', 'h1(a #)'],
    ['> a\n> b\nc', 'quote(a⏎b)c'],
    ['> a\n\n> b', 'quote(a)⏎quote(b)'],
    ['> \n> a', 'quote(⏎a)'],
    ['> -# a\n> **b**\n> # c', 'quote(subtext(a)strong(b)⏎h1(c))'],
    ['> **a\n> b**', 'quote(strong(a⏎b))'],
    ['> 1. a\n> 2. b', 'quote(list 1([a][b]))'],
    ['> a\n> > b', 'quote(a⏎> b)'],
    ['a > b\n>c', 'a > b⏎>c'],
    ['a\n>>> b\n# c', 'a⏎quote(b⏎h1(c))'],
    ['**> a**', 'strong(> a)'],
    ['- a\n* b\n\nc', 'list([a][b])c'],
    ['3. a\n4. b', 'list 3([a][b])'],
    ['- a\n2. b', 'list([a])list 2([b])'],
    ['- a\n  - b\n    1. c\n- d', 'list([a⏎list([b⏎list 1([c])])][d])'],
    ['- a\n  b\nc', 'list([a⏎b])c'],
    ['1\\. a\n\\- b\n+ c\na - b', '1. a⏎- b⏎+ c⏎a - b'],
    ['```js\na *b*\n```\nc', 'code-block(a *b*)c'],
    ['a ```b``` c', 'a code-block(b) c'],
    ['> ```\n> a\n> ```\n> b', 'quote(code-block(a)b)'],
    ['```\n\n```', 'code(\n\n)'],
  ])('%j', (text, pieces) => {
    expect(read(text)).toBe(pieces);
  });
});

describe('a text that Readout escapes', () => {
  it('is read as it was, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(words(parseMarkdown(escapeMarkdown(text)))).toBe(asRead(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('is read as it was behind a bar, quoted or not', () => {
    const quoted = hostileText.chain((text) => {
      const end = fc.nat({ max: text.length });
      return fc.record({
        text: fc.constant(text),
        quoted: fc.array(fc.tuple(end, end).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))),
        fidelity: fc.constantFrom('partial' as const, 'narration' as const),
      });
    });
    fc.assert(
      fc.property(quoted, (view) => {
        const behind = quotations(parseMarkdown(quotation(view)));
        expect(behind.map(words)).toEqual([asRead(view.text)]);
      }),
      { numRuns: 5000 },
    );
  });

  /** The engine makes tabs four spaces, and leaves form feeds out; so does Discord. */
  function asRead(text: string): string {
    return text.replaceAll('\t', '    ').replaceAll('\f', '');
  }
});

describe('a text made to take long is plain where it would', () => {
  const most = (piece: string): string => piece.repeat(4000).slice(0, 4000);

  it.each(
    ['*', '_', '~~', '||', '`', '[', '<', '[](', '[a](b', '<t:', '<@', '</a ', '`a``b', '**a', '*a **b ', '_a '].concat(
      ['|a', '~~a', '# ', '- ', '> ', '> \n', '\\', '(', 'http://', 'https://a)', '*_~|`[<', '**_', '[a]', '-# '],
      ['1. ', '* \n', ' - a\n', '`` ` ', '>>> '],
    ),
  )('%j again and again', (piece) => {
    expect(words(parseMarkdown(most(piece))).length).toBeLessThanOrEqual(4000);
  });

  it.each([
    ['spaces in a list', `- ${' '.repeat(3990)}x`],
    ['line ends in code', `\`\`\`${'\n'.repeat(3990)}`],
    ['parentheses in an address', `http://a${')'.repeat(3990)}`],
    ['signs of a heading', `# a${'#'.repeat(3990)} b`],
    ['spaces in emphasis', `*a${' '.repeat(3990)}`],
    ['depth', `${'**_'.repeat(600)}x${'_**'.repeat(600)}`],
    ['lists in lists', Array.from({ length: 80 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')],
  ])('%s', (_, text) => {
    expect(words(parseMarkdown(text))).toContain(text.at(-1) === '\n' ? '\n' : text.at(-1));
  });

  it('and formats what comes before', () => {
    const pieces = parseMarkdown(`**a** ${'['.repeat(8000)} **b**`);
    expect(short(pieces)).toMatch(/^strong\(a\) \[+ \*\*b\*\*$/);
  });

  it('whatever it is, the reading of it ends and loses no letter', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const letters = (from: string): string => from.replaceAll(/[^\p{L}]/gu, '');
        const shown = JSON.stringify(parseMarkdown(text), (key, value: unknown) => (key === 'type' ? '' : value));
        for (const letter of letters(text.replaceAll(/<[^>]*>/g, ''))) expect(shown).toContain(letter);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { isMarkdown, withoutMarkdown } from '../../../../src/import/labelled/paragraphs/markdown.ts';
import { spoken, talk } from '../reading.ts';

const words = (text: string) => withoutMarkdown({ text, line: 1 })?.text;

describe('Markdown', () => {
  test('is known by headings, bold words, links and escapes, not by asterisks and underscores alone', () => {
    for (const text of ['# Talk', 'a\n## B', '**Ann:** x', '__Ann__: x', '[a](https://b.org)', '\\[a\\]', '\\###']) {
      expect([text, isMarkdown(text)]).toEqual([text, true]);
    }
    for (const text of ['#1 of it', 'a * b * c', 'snake_case_word', '** x **', '[a] (b)', '* * *', 'C:\\new']) {
      expect([text, isMarkdown(text)]).toEqual([text, false]);
    }
  });

  test('leaves its words when its marks are taken out', () => {
    expect(words('So *very* **much** _so_, __all__ of `it`.')).toBe('So very much so, all of it.');
    expect(words('See [the page](https://example.org/a_b "Title") and ![a picture](x.png), <https://b.org>.')).toBe(
      'See the page and a picture, https://b.org.',
    );
    expect(words('\\[t\\]hat 2 \\* 3 &amp; more\\_')).toBe('[t]hat 2 * 3 & more_');
    expect(words('## Opening ##')).toBe('Opening');
    expect(words('- an item')).toBe('an item');
    expect(words('12. an item')).toBe('an item');
    expect(words('> > quoted')).toBe('quoted');
    expect(words('One<br>two <!-- three --><span class="x">four</span>.')).toBe('Onetwo four.');
  });

  test('keeps what only looks like a mark, and what tells that words are struck out', () => {
    for (const text of [
      'snake_case_word',
      '2 * 3 * 4',
      'a < b > c',
      'Mr. <s>President</s> [Prime Minister]',
      '[a] (b)',
      'C# and F#',
    ]) {
      expect(words(text)).toBe(text);
    }
  });

  test('tells what is bold at the beginning, and what is a heading', () => {
    expect(withoutMarkdown({ text: '**Ann:** yes', line: 3 })).toEqual({ text: 'Ann: yes', line: 3, bold: 4 });
    expect(withoutMarkdown({ text: 'so **Ann:** yes', line: 3 })).toEqual({ text: 'so Ann: yes', line: 3 });
    expect(withoutMarkdown({ text: '# Talk', line: 3 })).toEqual({ text: 'Talk', line: 3, heading: true });
    expect(withoutMarkdown({ text: '![](x.png)', line: 3 })).toBeUndefined();
  });

  test('has labels in bold, with a colon inside, behind or nowhere', () => {
    const text =
      '# Talk\n\n## Opening\n\n**Ann Roe:** One.\n\n**Bob**: Two.\n\n- Three.\n\n**Ann Roe** Four.\n\n> **Bob**\n> Five.\n\n* * *\n';
    const reading = talk(text);
    expect(spoken(reading)).toEqual([
      '(heading): Opening',
      'Ann Roe: One.',
      'Bob: Two.',
      '+: Three.',
      'Ann Roe: Four.',
      'Bob: Five.',
    ]);
    expect(reading.about.title).toBe('Talk');
    expect(reading.omitted.map(({ line }) => line)).toEqual([1, 16]);
  });

  test('has labels in headings, where they come again', () => {
    const text =
      '# Talk\n\n### Ann Roe\n\nOne.\n\n### Bob\n\nTwo.\n\n### Ann Roe\n\nThree.\n\n### Bob\n\nFour.\n\n### Opening\n\nFive.';
    expect(spoken(talk(text))).toEqual([
      'Ann Roe: One.',
      'Bob: Two.',
      'Ann Roe: Three.',
      'Bob: Four.',
      '(heading): Opening',
      '+: Five.',
    ]);
  });
});

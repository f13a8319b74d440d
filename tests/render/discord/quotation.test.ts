import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotation } from '../../../src/render/discord/quotation.ts';
import { statement } from '../../support/first-record.ts';
import { hostileText } from './hostile.ts';
import { readLine, textOf } from './read-markdown.ts';

const words = (text: string, quoted: { start: number; end: number }[] = [], fidelity = 'partial' as const) => ({
  text,
  quoted,
  fidelity,
});

/** Stretches of a text as the record marks them: within it, in any order. */
const quotedText = hostileText.chain((text) => {
  const end = fc.nat({ max: text.length });
  return fc.record({
    text: fc.constant(text),
    quoted: fc.array(
      fc.tuple(end, end).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 4 },
    ),
    fidelity: fc.constantFrom('partial' as const, 'narration' as const),
  });
});

/** The lines behind the bar, without it. */
function behindBar(markdown: string): readonly string[] {
  return markdown.split('\n').map((line) => {
    expect(line.slice(0, 2)).toBe('> ');
    return line.slice(2);
  });
}

describe('the words behind the bar', () => {
  it('are those of the record, character for character, whatever they are', () => {
    fc.assert(
      fc.property(quotedText, (view) => {
        expect(behindBar(quotation(view)).map(textOf).join('\n')).toBe(view.text);
      }),
      { numRuns: 5000 },
    );
  });

  it('are bold where the record quotes, and nowhere else', () => {
    fc.assert(
      fc.property(quotedText, (view) => {
        const bold = behindBar(quotation(view))
          .flatMap((line) => readLine(line))
          .filter((run) => run.bold)
          .map(({ text }) => text.replaceAll(/\s/g, ''))
          .join('');
        const quoted = Array.from({ length: view.text.length }, (_, at) =>
          view.quoted.some(({ start, end }) => start < end && withMarks(view.text, start, end)(at))
            ? view.text[at]!
            : '',
        ).join('');
        expect(bold).toBe(quoted.replaceAll(/\s/g, ''));
      }),
      { numRuns: 3000 },
    );
  });

  it('are italic for narration alone', () => {
    expect(quotation({ ...statement('s08'), fidelity: 'narration' })).toMatch(/^> _[^]*_$/);
    expect(quotation(words('He left.\n\n  "So *it* goes" '))).not.toContain('_');
    expect(
      quotation({ text: ' He left.\n\nShe "stayed"', quoted: [{ start: 16, end: 22 }], fidelity: 'narration' }),
    ).toBe('>  _He left._\n> \n> _She **"stayed"**_');
  });

  it('have a bar on every line, an empty one too', () => {
    expect(quotation(words('One.\n\n# Two'))).toBe('> One.\n> \n> \\# Two');
  });

  it('are bold with the marks next to them, and whole where a whole post is quoted', () => {
    expect(quotation(words('It is "open in May" now', [{ start: 7, end: 18 }]))).toBe('> It is **"open in May"** now');
    expect(quotation(statement('s11'))).toMatch(/^> \*\*It was an honor [^]*\*\* — President Biden/);
  });

  it('keep spaces at the ends of a quotation outside the bold', () => {
    expect(quotation(words('a  b  c', [{ start: 1, end: 6 }]))).toBe('> a  **b**  c');
  });

  it('are one bold run where two quotations touch', () => {
    const touching = [
      { start: 2, end: 3 },
      { start: 0, end: 2 },
    ];
    expect(quotation(words('abcd', touching))).toBe('> **abc**d');
  });

  it('are bold line by line', () => {
    expect(quotation(words('a\nb\nc', [{ start: 0, end: 3 }]))).toBe('> **a**\n> **b**\n> c');
  });

  it('can be a stretch of them', () => {
    const text = 'One. "Two." Three.';
    expect(quotation(words(text, [{ start: 6, end: 10 }]), { start: 5, end: 11 })).toBe('> **"Two."**');
  });

  it('are small around an opened line', () => {
    expect(quotation(words('One.\n\nTwo.'), undefined, 'small')).toBe('> -# One.\n> \n> -# Two.');
  });
});

/** Whether a place is in a quotation or in the marks right beside it. */
function withMarks(text: string, start: number, end: number): (at: number) => boolean {
  const mark = /["'“”‘’„‟«»‹›「」『』〝〞〟＂]/;
  const from = mark.test(text[start - 1] ?? '') ? start - 1 : start;
  const to = mark.test(text[end] ?? '') ? end + 1 : end;
  return (at) => from <= at && at < to;
}

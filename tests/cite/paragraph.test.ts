import { describe, expect, it } from 'vitest';
import { paragraphOf } from '../../src/cite/paragraph.ts';

const text = '\nFirst line\nof the first.\n\nHeading\n \nSecond. And more.\n\n\nThird.\n';
const heading = { start: text.indexOf('Heading'), end: text.indexOf('Heading') + 7 };
const at = (words: string) => paragraphOf(text, text.indexOf(words), [heading]);

describe('the number of a paragraph', () => {
  it('counts what empty lines part, without headings', () => {
    expect([at('First'), at('of the'), at('Second'), at('And more'), at('Third')]).toEqual([1, 1, 2, 2, 3]);
    expect(paragraphOf(text, text.indexOf('Third'), [])).toBe(4);
  });

  it('counts lines in a text without empty ones', () => {
    expect(paragraphOf('One line.\nAnother.\n', 12, [])).toBe(2);
  });

  it('is none within a heading, and none in a text of one piece', () => {
    expect(at('Heading')).toBeUndefined();
    expect(paragraphOf('One line.\n', 4, [])).toBeUndefined();
  });
});

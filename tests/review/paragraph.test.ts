import { describe, expect, it } from 'vitest';
import { restOfParagraph } from '../../src/review/paragraph.ts';
import { sentencesOf } from '../../src/review/sentences.ts';
import { TEXT } from './drafted.ts';

/** What stands around words in their paragraph. */
function around(words: string, text = TEXT): { before: string; after: string } {
  const start = text.indexOf(words);
  return restOfParagraph(text, { start, end: start + words.length }, 'en');
}

describe('restOfParagraph', () => {
  it('is what stands before and after, and nothing of other paragraphs', () => {
    expect(around('She did not say who pays.')).toEqual({
      before: 'Ana Bell said on Monday that the bridge would "open in May" at last.',
      after: '',
    });
    expect(around('"We will repair the road," the ministry said.')).toEqual({
      before: '',
      after: 'It added that “the old road” stays closed.',
    });
    expect(around('Both thanked the South.')).toEqual({
      before: 'Both thanked the North for its help.',
      after: 'The bridge is red. It said no more.',
    });
  });

  it('is empty around a whole paragraph, and around several', () => {
    const empty = { before: '', after: '' };
    expect(around(TEXT)).toEqual(empty);
    expect(around(TEXT.trim())).toEqual(empty);
    expect(around(TEXT.split('\n\n')[1]!)).toEqual(empty);
    expect(around('She did not say who pays.\n\n"We will').after).toMatch(/^repair the road/);
  });

  it('is of a line where no empty line parts the paragraphs', () => {
    expect(around('Two.', 'One.\nTwo. Three.\nFour.\n')).toEqual({ before: '', after: 'Three.' });
    expect(around('Three', 'One.\nTwo. Three.\nFour.')).toEqual({ before: 'Two.', after: '.' });
    expect(around('One', '\n\nOne\n \n\nTwo\n')).toEqual({ before: '', after: '' });
  });

  it('is cut to whole sentences where it is very long', () => {
    const sentences = Array.from({ length: 60 }, (_, n) => `This is sentence ${n} of a long paragraph.`);
    const { before, after } = around(sentences[30]!, sentences.join(' '));
    expect(before).toMatch(/^… This is sentence \d+ of .* sentence 29 of a long paragraph\.$/);
    expect(after).toMatch(/^This is sentence 31 of .* of a long paragraph\. …$/);
    for (const part of [before, after]) {
      expect(part.length).toBeGreaterThan(500);
      expect(part.length).toBeLessThan(620);
    }
  });

  it('is cut anywhere in a sentence without end', () => {
    const { before, after } = around('here', `${'😀'.repeat(1000)}here${'word '.repeat(400)}`);
    expect(before).toMatch(/^… .?😀+$/u);
    expect(after).toMatch(/^word .* word …$/);
    expect(before.isWellFormed()).toBe(true);
  });
});

describe('sentencesOf', () => {
  it('cuts a text where sentences end, and loses nothing of it', () => {
    const text = 'He met Mr. Bell of the U.S. Navy.  "It is late," J. Cole said. \nThey\nleft.';
    const sentences = sentencesOf(text, 'en');
    expect(sentences).toEqual(['He met Mr. Bell of the U.S. Navy.  ', '"It is late," J. Cole said. \n', 'They\nleft.']);
    expect(sentences.join('')).toBe(text);
    expect(sentencesOf('Thanks, Mr.', 'en')).toEqual(['Thanks, Mr.']);
    expect(sentencesOf('', 'en')).toEqual([]);
  });

  it('knows the sentences of other languages', () => {
    expect(sentencesOf('橋は赤い。道は長い。', 'ja')).toEqual(['橋は赤い。', '道は長い。']);
  });
});

import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/answers/paging.ts';
import { quote } from '../../src/answers/quote.ts';
import { topics } from '../../src/answers/topics.ts';
import { who } from '../../src/answers/who.ts';
import { expectKind, firstArchive, idsOf } from '../support/first-record.ts';

const small = { pageSize: 3 };

describe('pages of three lines', () => {
  it('walk every line of a search once: those that hold the words, then the related', () => {
    const whole = expectKind(quote(firstArchive, { words: 'kishida taiwan' }), 'quotes');
    const all = [...whole.statements, ...whole.related];
    const { pages } = expectKind(quote(firstArchive, { words: 'kishida taiwan' }, small), 'quotes');
    expect(pages).toBe(Math.ceil(all.length / 3));
    const walked = Array.from({ length: pages }, (_, at) => {
      const answer = expectKind(quote(firstArchive, { words: 'kishida taiwan', page: at + 1 }, small), 'quotes');
      expect(answer).toMatchObject({ page: at + 1, total: whole.total, relatedTotal: whole.relatedTotal });
      expect(answer.statements.length + answer.related.length).toBeLessThanOrEqual(3);
      return [...answer.statements, ...answer.related];
    });
    expect(walked.flat()).toEqual(all);
  });

  it('walk every line of a speaker once: said, said jointly, about', () => {
    const walked = [1, 2, 3, 4].map((page) => {
      const { said, jointly, about } = expectKind(who(firstArchive, { speaker: 'kishida', page }, small), 'speaker');
      return [...said, ...jointly, ...about];
    });
    expect(idsOf(walked.flat())).toBe('s02 s03 s15 s01 s06 s11 s04 s07 s05 s13 s09');
  });

  it('walk every line of a topic once', () => {
    const walked = [1, 2].map(
      (page) => expectKind(topics(firstArchive, { topic: 'alliance', page }, small), 'topic').statements,
    );
    expect(idsOf(walked.flat())).toBe('s11 s12 s14 s09 s08');
  });
});

describe('a page that is not there', () => {
  it('becomes the last one, and says which was asked for', () => {
    const last = expectKind(quote(firstArchive, { words: 'taiwan', page: 2 }, small), 'quotes');
    const beyond = expectKind(quote(firstArchive, { words: 'taiwan', page: 999 }, small), 'quotes');
    expect(last.pageAsked).toBeUndefined();
    expect(beyond).toEqual({ ...last, pageAsked: 999 });
  });

  it('becomes the first one when it is below it', () => {
    expect(pageOf(5, 0, 3)).toMatchObject({ page: 1, pageAsked: 0, from: 0, to: 3 });
    expect(pageOf(5, -7, 3)).toMatchObject({ page: 1, pageAsked: -7 });
  });

  it('is said for a speaker and a topic too', () => {
    expect(who(firstArchive, { speaker: 'kishida', page: 50 }, small)).toMatchObject({ page: 4, pageAsked: 50 });
    expect(topics(firstArchive, { topic: 'ukraine', page: 2 }, small)).toMatchObject({ page: 1, pageAsked: 2 });
  });
});

describe('a list without lines', () => {
  it('is one empty page', () => {
    expect(pageOf(0)).toMatchObject({ total: 0, page: 1, pages: 1, from: 0, to: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { mlaInText, mlaWorksCited } from '../../src/cite/mla.ts';
import type { Work } from '../../src/cite/work.ts';
import { article, bare, byThree, byTwo, cited, post, read, release, transcript, unsigned } from './works.ts';

const entry = (work: Work) => read(mlaWorksCited(work));

describe('an MLA entry', () => {
  it('of a signed article has author, title in marks, newspaper, day, address without protocol', () => {
    expect(entry(article)).toBe(
      'Bell, Ana M. “The Bridge Opens in May, Says a Ministry.” *The Paper*, 3 Sept. 2024, paper.example/bridge.',
    );
  });

  it('inverts the first of two authors, and names one of three', () => {
    expect(entry(byTwo)).toMatch(/^Bell, Ana M\., and Ben Cole\. “/);
    expect(entry(byThree)).toMatch(/^Bell, Ana M\., et al\. “/);
  });

  it('begins with the title where nobody is named, or the author is the publisher', () => {
    expect(entry(unsigned)).toMatch(/^“The Bridge Opens/);
    expect(entry(release)).toBe('“Press Release on the Bridge.” Ministry of Works, 3 Sept. 2024, works.example/1.');
  });

  it('of a transcript says so at its end', () => {
    expect(entry({ ...transcript, container: 'Works Today' })).toBe(
      '“Briefing on the Bridge by Minister Bell.” *Works Today*, Ministry of Works, 3 Sept. 2024, works.example/2. Transcript.',
    );
  });

  it('of a chat calls it one', () => {
    expect(entry({ ...transcript, description: 'Chat' })).toMatch(/\. Chat\.$/);
  });

  it('of a post has its account and all of its words, in their own letters', () => {
    expect(entry(post)).toBe(
      'Bell, Ana M. [@ana]. “Good to see you all at the bridge.” *Twitter*, 3 Sept. 2024, twitter.example/ana/1.',
    );
    expect(entry({ ...post, words: 'Is it open?' })).toContain('“Is it open?” *Twitter*');
  });

  it('of a long post says what it is: its words are not cut', () => {
    expect(entry({ ...post, words: 'On and on. '.repeat(40) })).toMatch(/^Bell, Ana M\. \[@ana\]\. Post\. \*Twitter\*/);
  });

  it('describes what has no title, and leaves out a date that is not known', () => {
    expect(entry(bare)).toBe('News report on the bridge talks. *The Paper*, www.paper.example/bridge?page=1.');
  });

  it('leaves titles in other languages as they are', () => {
    expect(entry({ ...article, title: 'Le pont ouvre en mai', lang: 'fr' })).toContain('“Le pont ouvre en mai.”');
  });
});

describe('an MLA reference within the text', () => {
  const original = { names: [{ literal: 'Ministry of Works' }] };

  it('repeats the first element of the entry, without a number', () => {
    expect(read(mlaInText(cited(article, { paragraph: 3 })))).toBe('(Bell)');
    expect(read(mlaInText(cited(byTwo)))).toBe('(Bell and Cole)');
    expect(read(mlaInText(cited(byThree)))).toBe('(Bell et al.)');
    expect(read(mlaInText(cited(unsigned)))).toBe('(“Bridge Opens”)');
    expect(read(mlaInText(cited(bare)))).toBe('(News report)');
  });

  it('says qtd. in for what someone else is quoted with, not for what is told in other words', () => {
    expect(read(mlaInText(cited(article, { original })))).toBe('(qtd. in Bell)');
    expect(read(mlaInText(cited(bare, { original })))).toBe('(qtd. in News report)');
    expect(read(mlaInText(cited(bare, { original, quotes: false })))).toBe('(News report)');
  });
});

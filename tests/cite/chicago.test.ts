import { describe, expect, it } from 'vitest';
import { chicagoBibliography, chicagoNote } from '../../src/cite/chicago.ts';
import type { Cited } from '../../src/cite/cited.ts';
import type { Work } from '../../src/cite/work.ts';
import { article, bare, byThree, byTwo, cited, post, read, release, transcript, unsigned } from './works.ts';

const note = (work: Work, more: Partial<Cited> = {}) => read(chicagoNote(cited(work, more)));
const bibliography = (work: Work) => read(chicagoBibliography(work));

describe('a Chicago note', () => {
  it('of an article has names in their order and commas between, those after a title inside the marks', () => {
    expect(note(article)).toBe(
      'Ana M. Bell, “The Bridge Opens in May, Says a Ministry,” *The Paper*, September 3, 2024, https://paper.example/bridge.',
    );
    expect(note(byTwo)).toMatch(/^Ana M\. Bell and Ben Cole, “/);
    expect(note(byThree)).toMatch(/^Ana M\. Bell, Ben Cole, and Cy von Dorn, “/);
    expect(note({ ...byThree, authors: [...byThree.authors, { literal: 'News Desk' }] })).toMatch(
      /^Ana M\. Bell et al\., “/,
    );
  });

  it('of an article without a by-line begins with the title', () => {
    expect(note(unsigned)).toMatch(/^“The Bridge Opens in May, Says a Ministry,” \*The Paper\*, /);
  });

  it('of a press release or a transcript says so after the title', () => {
    expect(note(release)).toBe(
      'Ministry of Works, “Press Release on the Bridge” (press release, September 3, 2024), https://works.example/1.',
    );
    expect(note({ ...transcript, container: 'Works Today' })).toBe(
      'Ministry of Works, “Briefing on the Bridge by Minister Bell” (transcript, Works Today, September 3, 2024), https://works.example/2.',
    );
  });

  it('of another statement says no more than author, title and day', () => {
    expect(note({ ...release, title: 'A bridge for all' })).toBe(
      'Ministry of Works, “A Bridge for All,” September 3, 2024, https://works.example/1.',
    );
  });

  it('of a post has the account, the beginning of its words and the service', () => {
    expect(note(post)).toBe(
      'Ana M. Bell (@ana), “Good to see you all at the bridge,” Twitter, September 3, 2024, https://twitter.example/ana/1.',
    );
    const [, words = ''] = /“(.*),”/.exec(note({ ...post, words: 'Twelve signs '.repeat(40) }))!;
    expect(words).toMatch(/^Twelve signs .* signs$/);
    expect(words.length).toBeGreaterThan(140);
    expect(words.length).toBeLessThanOrEqual(160);
  });

  it('describes what has no title, without marks or italics', () => {
    expect(note(bare)).toBe('News report on the bridge talks, *The Paper*, https://www.paper.example/bridge?page=1.');
  });

  it('names whose words are quoted, and the document they come from', () => {
    const names = [{ literal: 'Ministry of Works' }];
    expect(note(bare, { original: { names } })).toBe(
      'Ministry of Works, quoted in news report on the bridge talks, *The Paper*, https://www.paper.example/bridge?page=1.',
    );
    expect(note(article, { original: { names, work: { ...release, title: 'A bridge for all' } } })).toMatch(
      /^Ministry of Works, “A Bridge for All,” September 3, 2024, quoted in Ana M\. Bell, “The Bridge/,
    );
    expect(note(article, { original: { names: post.authors, work: post } })).toMatch(
      /^Ana M\. Bell \(@ana\), Twitter, September 3, 2024, quoted in Ana M\. Bell, “/,
    );
  });

  it('says cited in where none of the words are quoted', () => {
    const original = { names: [{ literal: 'Ministry of Works' }] };
    expect(note(bare, { original, quotes: false })).toMatch(/^Ministry of Works, cited in news report on /);
  });

  it('ends a title that ends the note with a full stop', () => {
    expect(note({ kind: 'report', authors: [], title: 'A bridge', description: '', lang: 'en' })).toBe('“A Bridge.”');
  });
});

describe('a Chicago entry of the bibliography', () => {
  it('of an article inverts the first name, and has full stops between its parts', () => {
    expect(bibliography(article)).toBe(
      'Bell, Ana M. “The Bridge Opens in May, Says a Ministry.” *The Paper*, September 3, 2024. https://paper.example/bridge.',
    );
    expect(bibliography(byTwo)).toMatch(/^Bell, Ana M\., and Ben Cole\. “/);
    expect(bibliography(byThree)).toMatch(/^Bell, Ana M\., Ben Cole, and Cy von Dorn\. “/);
  });

  it('names seven of more than ten authors', () => {
    const authors = Array.from({ length: 11 }, (_, at) => ({ family: `F${at + 1}`, given: 'G' }));
    expect(bibliography({ ...article, authors })).toMatch(/^F1, G, G F2, .*G F7, et al\. “/);
  });

  it('of an article without a by-line stands under the name of the newspaper', () => {
    expect(bibliography(unsigned)).toBe(
      '*The Paper*. “The Bridge Opens in May, Says a Ministry.” September 3, 2024. https://paper.example/bridge.',
    );
    expect(bibliography(bare)).toBe(
      '*The Paper*. News report on the bridge talks. https://www.paper.example/bridge?page=1.',
    );
  });

  it('of the other kinds has the same parts as the note', () => {
    expect(bibliography(release)).toBe(
      'Ministry of Works. “Press Release on the Bridge.” Press release, September 3, 2024. https://works.example/1.',
    );
    expect(bibliography(transcript)).toBe(
      'Ministry of Works. “Briefing on the Bridge by Minister Bell.” Transcript, September 3, 2024. https://works.example/2.',
    );
    expect(bibliography(post)).toBe(
      'Bell, Ana M. (@ana). “Good to see you all at the bridge.” Twitter, September 3, 2024. https://twitter.example/ana/1.',
    );
  });
});

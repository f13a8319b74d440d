import { describe, expect, it } from 'vitest';
import { cslItem } from '../../src/cite/csl.ts';
import { missingOf, needsSentenceCase } from '../../src/cite/missing.ts';
import type { Work } from '../../src/cite/work.ts';
import { article, bare, post, release, transcript, unsigned } from './works.ts';

describe('an item of CSL-JSON', () => {
  it('has the fields of the work, by the names that CSL has for them', () => {
    expect(cslItem(article, 'talks-article')).toEqual({
      id: 'talks-article',
      type: 'article-newspaper',
      title: 'The bridge opens in May, says a ministry',
      author: [{ family: 'Bell', given: 'Ana M.' }],
      'container-title': 'The Paper',
      publisher: 'The Paper',
      issued: { 'date-parts': [[2024, 9, 3]] },
      URL: 'https://paper.example/bridge',
      language: 'en',
    });
  });

  it('has a type for each kind of work', () => {
    const typeOf = (work: Work) => [cslItem(work, 'x').type, cslItem(work, 'x').genre];
    expect(typeOf(release)).toEqual(['webpage', 'Press release']);
    expect(typeOf(transcript)).toEqual(['speech', 'Transcript']);
    expect(typeOf({ ...transcript, kind: 'remarks' })).toEqual(['speech', 'Remarks']);
    expect(typeOf({ ...transcript, description: 'Chat' })).toEqual(['post', 'Chat']);
    expect(typeOf(post)).toEqual(['post', 'Tweet']);
  });

  it('has the words of a post for its title, and a description in brackets where there is none', () => {
    expect(cslItem(post, 'x')).toMatchObject({
      title: 'Good to see you all at the bridge.',
      'container-title': 'Twitter',
    });
    const { title, author, issued } = cslItem(bare, 'x');
    expect([title, author, issued]).toEqual(['[News report on the bridge talks]', undefined, undefined]);
  });
});

describe('what a citation lacks', () => {
  it('is listed with what each style does', () => {
    expect(missingOf(bare)).toEqual([
      { field: 'author', apa: 'organization', mla: 'title-first', chicago: 'newspaper-first' },
      { field: 'title', apa: 'description-in-brackets', mla: 'description', chicago: 'description' },
      { field: 'date', apa: 'no-date', mla: 'left-out', chicago: 'access-date' },
    ]);
    const { url: _url, organization: _organization, container: _container, ...rest } = unsigned;
    expect(missingOf(rest)).toEqual([
      { field: 'author', apa: 'title-first', mla: 'title-first', chicago: 'title-first' },
      { field: 'address', apa: 'left-out', mla: 'left-out', chicago: 'left-out' },
    ]);
  });

  it('is nothing where all is known', () => {
    for (const work of [article, release, transcript, post]) expect(missingOf(work)).toEqual([]);
  });

  it('says where APA would set the title as a sentence', () => {
    expect(needsSentenceCase({ ...article, title: 'The Bridge Opens Next Spring' })).toBe(true);
    expect(needsSentenceCase(article)).toBe(false);
    expect(needsSentenceCase({ ...article, title: 'Die Brücke Öffnet Nächsten Frühling', lang: 'de' })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { apaInText, apaReference } from '../../src/cite/apa.ts';
import type { Work } from '../../src/cite/work.ts';
import { article, bare, byThree, byTwo, cited, post, read, release, transcript, unsigned } from './works.ts';

const reference = (work: Work) => read(apaReference(work));
const { authors: _authors, ...anonymous } = { ...unsigned, organization: undefined, container: undefined };
const nobody = { ...anonymous, authors: [] } as unknown as Work;

describe('an APA reference', () => {
  it('of a signed article names author, day and newspaper, and ends with the address', () => {
    expect(reference(article)).toBe(
      'Bell, A. M. (2024, September 3). The bridge opens in May, says a ministry. *The Paper*. https://paper.example/bridge',
    );
  });

  it('puts an ampersand before the last of several authors', () => {
    expect(reference(byTwo)).toMatch(/^Bell, A\. M\., & Cole, B\. \(2024, September 3\)\. /);
    expect(reference(byThree)).toMatch(/^Bell, A\. M\., Cole, B\., & von Dorn, C\. \(/);
  });

  it('of an article without a by-line begins with the organization, which is not named again', () => {
    expect(reference(unsigned)).toBe(
      'The Paper. (2024, September 3). *The bridge opens in May, says a ministry*. https://paper.example/bridge',
    );
  });

  it('of a press release says so in brackets, in roman type', () => {
    expect(reference(release)).toBe(
      'Ministry of Works. (2024, September 3). *Press release on the bridge* [Press release]. https://works.example/1',
    );
  });

  it('of a transcript says so, and names the site that carries it where that is another', () => {
    expect(reference({ ...transcript, container: 'Works Today' })).toBe(
      'Ministry of Works. (2024, September 3). *Briefing on the bridge by Minister Bell* [Transcript]. Works Today. https://works.example/2',
    );
  });

  it('of a post has the name of the account, its first twenty words and the service', () => {
    expect(reference(post)).toBe(
      'Bell, A. M. [@ana]. (2024, September 3). *Good to see you all at the bridge.* [Tweet]. Twitter. https://twitter.example/ana/1',
    );
    const words = Array.from({ length: 30 }, (_, at) => `w${at + 1}`).join(' ');
    expect(reference({ ...post, words, container: 'X' })).toContain('w19 w20* [Post]. X. ');
  });

  it('prints n.d. without a date, brackets without a title', () => {
    expect(reference(bare)).toBe(
      'The Paper. (n.d.). [News report on the bridge talks]. https://www.paper.example/bridge?page=1',
    );
  });

  it('begins with the title, or with what it is, where nobody and no organization is known', () => {
    expect(reference(nobody)).toBe(
      '*The bridge opens in May, says a ministry*. (2024, September 3). https://paper.example/bridge',
    );
    const { title: _title, date: _date, ...unknown } = nobody;
    expect(reference(unknown)).toBe('[News report]. (n.d.). https://paper.example/bridge');
  });

  it('leaves out more than twenty authors but for the last', () => {
    const authors = Array.from({ length: 22 }, (_, at) => ({ family: `F${at + 1}`, given: 'G' }));
    expect(reference({ ...article, authors })).toMatch(/F19, G\., \. \. \. F22, G\. \(2024/);
  });
});

describe('an APA reference within the text', () => {
  it('has surname, year and the number of the paragraph', () => {
    expect(read(apaInText(cited(article, { paragraph: 3 })))).toBe('(Bell, 2024, para. 3)');
    expect(read(apaInText(cited(byTwo)))).toBe('(Bell & Cole, 2024)');
    expect(read(apaInText(cited(byThree)))).toBe('(Bell et al., 2024)');
    expect(read(apaInText(cited(bare)))).toBe('(The Paper, n.d.)');
  });

  it('has the beginning of the title, as the reference sets it, or what it is', () => {
    expect(read(apaInText(cited(nobody)))).toBe('(*Bridge opens*, 2024)');
    const { title: _title, ...untitled } = nobody;
    expect(read(apaInText(cited(untitled)))).toBe('([News report], 2024)');
  });

  it('names whose words are reported, with the year where that is known', () => {
    const names = [{ literal: 'Ministry of Works' }];
    expect(read(apaInText(cited(bare, { original: { names }, paragraph: 2 })))).toBe(
      '(Ministry of Works, as cited in The Paper, n.d., para. 2)',
    );
    expect(read(apaInText(cited(article, { original: { names, work: release } })))).toBe(
      '(Ministry of Works, 2024, as cited in Bell, 2024)',
    );
  });
});

import type { Cited } from '../../src/cite/cited.ts';
import type { Formatted } from '../../src/cite/formatted.ts';
import type { Work } from '../../src/cite/work.ts';

/** Made-up works, one of each kind, with the fields that the style guides' public examples have. */

const ana = { family: 'Bell', given: 'Ana M.' };
const ben = { family: 'Cole', given: 'Ben' };
const cy = { family: 'von Dorn', given: 'Cy' };
const date = { year: 2024, month: 9, day: 3 };

/** A signed article of a newspaper. */
export const article: Work = {
  kind: 'report',
  authors: [ana],
  organization: 'The Paper',
  container: 'The Paper',
  title: 'The bridge opens in May, says a ministry',
  description: 'News report',
  date,
  url: 'https://paper.example/bridge',
  lang: 'en',
};

/** The same by two, and by three. */
export const byTwo: Work = { ...article, authors: [ana, ben] };
export const byThree: Work = { ...article, authors: [ana, ben, cy] };

/** The same without a by-line. */
export const unsigned: Work = { ...article, authors: [] };

/** A report of which only what it is is known, as the first record's. */
export const bare: Work = {
  kind: 'report',
  authors: [],
  organization: 'The Paper',
  container: 'The Paper',
  description: 'News report on the bridge talks',
  url: 'https://www.paper.example/bridge?page=1',
  lang: 'en',
};

/** A statement of a ministry. */
export const release: Work = {
  kind: 'statement',
  authors: [{ literal: 'Ministry of Works' }],
  organization: 'Ministry of Works',
  title: 'Press release on the bridge',
  description: 'Statement',
  date,
  url: 'https://works.example/1',
  lang: 'en',
};

/** What was said at a briefing, word by word. */
export const transcript: Work = {
  kind: 'transcript',
  authors: [{ literal: 'Ministry of Works' }],
  organization: 'Ministry of Works',
  title: 'Briefing on the bridge by Minister Bell',
  description: 'Transcript',
  date,
  url: 'https://works.example/2',
  lang: 'en',
};

/** A post without a title. */
export const post: Work = {
  kind: 'post',
  authors: [ana],
  handle: '@ana',
  description: 'Post',
  words: 'Good to see you all at the bridge.',
  container: 'Twitter',
  date,
  url: 'https://twitter.example/ana/1',
  lang: 'en',
};

/** A work as it is cited, its own words or those of another. */
export function cited(work: Work, more: Partial<Cited> = {}): Cited {
  return { source: undefined as never, work, quotes: true, ...more };
}

/** A text as a person reads it: what is in italics between asterisks. */
export function read({ text, italic }: Formatted): string {
  let [shown, from] = ['', 0];
  for (const { start, end } of italic) {
    shown += `${text.slice(from, start)}*${text.slice(start, end)}*`;
    from = end;
  }
  return shown + text.slice(from);
}

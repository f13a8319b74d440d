import type { Name } from './names.ts';
import { formOf, isChat, type Work } from './work.ts';

/**
 * A work as an item of CSL-JSON (Citation Style Language 1.0.2, `csl-data.json`), which reference managers import. It is
 * what was read; who is quoted there, styles say in the text.
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'speech' | 'post';
  readonly title: string;
  readonly author?: Name[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  /** Year, month from 1, day. */
  readonly issued?: { readonly 'date-parts': number[][] };
  readonly URL?: string;
  readonly language: string;
}

/** Statements of governments stand on their sites; CSL has no type for a press release. */
const TYPES: Readonly<Record<Work['kind'], CslItem['type']>> = {
  report: 'article-newspaper',
  statement: 'webpage',
  transcript: 'speech',
  remarks: 'speech',
  post: 'post',
};

/**
 * The item of a work.
 * @param id unique among the works of all records
 */
export function cslItem(work: Work, id: string): CslItem {
  const { kind, title, description, words, authors, container, organization, date, url, lang } = work;
  const genre = formOf(work);
  return {
    id,
    // Of what CSL has, messages of a forum are nearest to those of a chat.
    type: isChat(work) ? 'post' : TYPES[kind],
    // Without a title an item has nothing to be found by: a description in brackets, which is no title.
    title: title ?? words ?? `[${description}]`,
    ...(authors.length > 0 ? { author: authors.map((name) => ({ ...name })) } : {}),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(organization === undefined ? {} : { publisher: organization }),
    ...(genre === undefined ? {} : { genre }),
    ...(date ? { issued: { 'date-parts': [[date.year, date.month, date.day]] } } : {}),
    ...(url === undefined ? {} : { URL: url }),
    language: lang,
  };
}

import type { About } from '../format.ts';
import { momentOf } from '../labelled/paragraphs/front-matter.ts';

/** Longest value that is taken: titles and names are shorter. */
const MOST_LETTERS = 1000;

/** Gathers what the head of a page says of it: Open Graph, the names of HTML, and the link to its own address. */
export class PageMeta {
  readonly #values = new Map<string, string>();
  #lang: string | undefined;
  #title = '';

  element(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'html') this.#lang ??= attributes['lang'] ?? attributes['xml:lang'];
    if (name === 'meta')
      this.#put(attributes['property'] ?? attributes['name'] ?? attributes['itemprop'], attributes['content']);
    if (name === 'link' && /\bcanonical\b/i.test(attributes['rel'] ?? '')) this.#put('canonical', attributes['href']);
  }

  titleText(words: string): void {
    if (this.#title.length < MOST_LETTERS) this.#title += words;
  }

  /** @param heading the first heading of the text, where it has one */
  about(heading: string | undefined): About {
    const first = (...names: readonly string[]) =>
      names.map((name) => this.#values.get(name)).find((value) => value !== undefined);
    const url = first('canonical', 'og:url');
    const author = first('author', 'article:author');
    const lang = this.#lang?.trim();
    return {
      title: heading ?? first('og:title', 'dc.title', 'twitter:title') ?? oneLine(this.#title),
      lang: lang !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : undefined,
      url: url !== undefined && /^https?:\/\/\S+$/.test(url) ? url : undefined,
      publisher: first('og:site_name', 'dc.publisher', 'publisher', 'application-name'),
      author: author !== undefined && !/^https?:/i.test(author) ? author : undefined,
      published: momentOf(
        first('article:published_time', 'dcterms.created', 'dc.date', 'pubdate', 'date', 'datepublished'),
      ),
    };
  }

  #put(name: string | undefined, value: string | undefined): void {
    const key = name?.trim().toLowerCase();
    const text = value === undefined ? undefined : oneLine(value);
    if (key !== undefined && text !== undefined && !this.#values.has(key)) this.#values.set(key, text);
  }
}

function oneLine(text: string): string | undefined {
  const words = text.slice(0, MOST_LETTERS).replace(/\s+/gu, ' ').trim();
  return words === '' ? undefined : words;
}

import type { Source, Speaker } from '../record/schema.ts';
import { type Day, dayOf } from './dates.ts';
import { type Name, nameOfSpeaker, namesInByline } from './names.ts';

/** A document as every style needs it. What is not known is left out and never made up. */
export interface Work {
  readonly kind: Source['kind'];
  /** Who is named as its author; of a statement, a transcript or a post also who gave it out. */
  readonly authors: readonly Name[];
  /** The account a post was written with: `@POTUS`. */
  readonly handle?: string;
  /** The organization that gave it out: the newspaper of a report. */
  readonly organization?: string;
  readonly title?: string;
  /** What it is: stands for the title where there is none. */
  readonly description: string;
  /** The words of a post, which stand for its title. */
  readonly words?: string;
  /** The newspaper, site or service it stands in. */
  readonly container?: string;
  readonly date?: Day;
  readonly url?: string;
  /** BCP 47 language tag. */
  readonly lang: string;
}

/** What a document is, where the record says no more than its kind. */
const KINDS: Readonly<Record<Source['kind'], string>> = {
  report: 'News report',
  transcript: 'Transcript',
  statement: 'Statement',
  remarks: 'Remarks',
  post: 'Post',
};

/**
 * A source of a record as a work to cite.
 * @param words of a post, as they stand in its held text
 */
export function workOf(source: Source, speakers: ReadonlyMap<string, Speaker>, words?: string): Work {
  const { kind, title, description, container, author, published, url, lang } = source;
  const publisher = source.publisher === undefined ? undefined : speakers.get(source.publisher);
  const handle = author?.startsWith('@') ? author : undefined;
  const byline = author === undefined || handle !== undefined ? [] : namesInByline(author, [...speakers.values()]);
  const gaveOut = publisher ? [nameOfSpeaker(publisher)] : [];
  // A report is its newspaper's, but nobody's words unless it is signed.
  const authors = byline.length > 0 || kind === 'report' ? byline : gaveOut;
  const named = authors.length === 0 && handle !== undefined ? [{ literal: handle }] : authors;
  const carrier = container ?? (kind === 'report' ? publisher?.name : undefined);
  return {
    kind,
    authors: named,
    ...(handle === undefined || authors.length === 0 ? {} : { handle }),
    ...(publisher && publisher.type !== 'person' ? { organization: publisher.name } : {}),
    ...(title === undefined ? {} : { title }),
    description: description ?? KINDS[kind],
    ...(kind === 'post' && words !== undefined ? { words } : {}),
    ...(carrier === undefined ? {} : { container: carrier }),
    ...(published ? { date: dayOf(published.value) } : {}),
    ...(url === undefined ? {} : { url }),
    lang,
  };
}

/** What the import calls a source whose words were typed. It is a transcript by what it proves, and no style may call it one. */
const CHAT = 'Chat';

/** Whether a work holds what was typed into a chat. */
export function isChat({ kind, description }: Work): boolean {
  return kind === 'transcript' && description === CHAT;
}

/** What a style calls the form of a work, where it names it; nothing for a report. */
export function formOf({ kind, title, description, container }: Work): string | undefined {
  switch (kind) {
    case 'report':
      return undefined;
    case 'transcript':
      return description === CHAT ? CHAT : 'Transcript';
    case 'remarks':
      return 'Remarks';
    case 'statement':
      return /\b(?:press|news) release\b/i.test(`${title ?? ''} ${description}`) ? 'Press release' : 'Statement';
    case 'post':
      // What Twitter called a post; of other services, the general word.
      return container === 'Twitter' ? 'Tweet' : 'Post';
  }
}

import { paragraphsOf } from './sentences.ts';

/** What stands above the text of a news report. */
export interface ReportHead {
  readonly title: string | undefined;
  /** As the by-line has it: `Ana Bell and Ben Cole`. */
  readonly author: string | undefined;
  /** The paper, where the by-line names it behind a comma. */
  readonly publisher: string | undefined;
}

/** A headline is a line without the end of a sentence; a longer one is the first paragraph. */
const LONGEST_HEADLINE = 160;
const LONGEST_BYLINE = 100;
/** Paragraphs above the text, beside the headline: a line below it, the by-line. */
const MOST_ABOVE = 3;

/** Finds the headline and the by-line of a report; each only where it plainly is one. @param text its paragraphs, an empty line between two */
export function reportHead(text: string): ReportHead {
  const above = paragraphsOf(text.slice(0, 4000)).map(({ start, end }) => text.slice(start, end));
  const [first = ''] = above;
  const isHeadline =
    above.length > 1 && first.length <= LONGEST_HEADLINE && !/[.!?…:;,"”’]$|\n/u.test(first) && /\p{L}/u.test(first);
  const byline = above
    .slice(0, MOST_ABOVE)
    .map((paragraph) => /^By:?\s+(\p{Lu}[^\n.!?]*)$/u.exec(paragraph)?.[1]?.trim())
    .find((author) => author !== undefined && author.length <= LONGEST_BYLINE);
  const [author, publisher, more] = byline?.split(/,\s+/) ?? [];
  const isPaper = publisher !== undefined && more === undefined && /^(?:The\s)?\p{Lu}/u.test(publisher);
  return {
    title: isHeadline && !/^By:?\s/u.test(first) ? first : undefined,
    author: isPaper ? author : byline,
    publisher: isPaper ? publisher : undefined,
  };
}

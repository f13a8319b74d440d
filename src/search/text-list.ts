import { lowerBound } from './lower-bound.ts';

/** A list of texts of one line each, kept as one string: to look through it once is faster than through each text. */
export interface TextList {
  /** Each text after a line break, and a line break at the end. */
  readonly joined: string;
  /** Where each text begins in `joined`. */
  readonly starts: Uint32Array;
}

export function createTextList(texts: readonly string[]): TextList {
  const starts = new Uint32Array(texts.length);
  let at = 1;
  texts.forEach((text, place) => {
    starts[place] = at;
    at += text.length + 1;
  });
  return { joined: `\n${texts.map((text) => `${text}\n`).join('')}`, starts };
}

/** The text at a place of the list. */
export function textAt({ joined, starts }: TextList, place: number): string {
  return joined.slice(starts[place], (starts[place + 1] ?? joined.length) - 1);
}

/** The places of the texts that begin with `asked`, in list order. */
export function* textsThatBegin({ joined, starts }: TextList, asked: string): Iterable<number> {
  const wanted = `\n${asked}`;
  for (let at = joined.indexOf(wanted); at >= 0 && at + 1 < joined.length; at = joined.indexOf(wanted, at + 1)) {
    yield lowerBound(starts, at + 1);
  }
}

/**
 * The places of the texts in which a word begins with `asked`, in list order; scripts without spaces may begin anywhere.
 * @param asked - not empty
 */
export function* textsWithWordThatBegins({ joined, starts }: TextList, asked: string): Iterable<number> {
  for (let at = joined.indexOf(asked); at >= 0; at = joined.indexOf(asked, at + 1)) {
    if (!isWordStart(joined, at)) continue;
    const place = lowerBound(starts, at + 1) - 1;
    yield place;
    // On to the next text.
    at = (starts[place + 1] ?? joined.length) - 1;
  }
}

function isWordStart(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1]!) || /\p{scx=Han}|\p{scx=Kana}|\p{scx=Hira}/u.test(text[at]!);
}

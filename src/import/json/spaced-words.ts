/** A mark of a transcriber in the place of a word: `{vocalsound}`, `{disfmarker}`, `{gap}`, `{pause}`. */
const MARK = /\{[A-Za-z]{1,20}\}/g;

/** The words without the marks of the transcriber, and how many there were. */
export function withoutMarks(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const words = text.replace(MARK, () => {
    count += 1;
    return ' ';
  });
  return { text: words, count };
}

/** Blanks before closing punctuation, as programs that cut texts into words leave them. */
const BEFORE_PUNCTUATION = / ([.,?!;:%)\]]+)(?=\s|$)/g;
const BEHIND_OPENING = /(^|\s)([([]) /g;
/** English endings that are cut off as words of their own: `it 's`, `do n't`. */
const ENDING = /(?<=\p{L}) ((?:['’](?:s|re|d|m|ve|ll)|n['’]t)(?![\p{L}\p{N}]))/giu;

/**
 * Closes up a text that was cut into words with blanks between: `" Yeah , it 's fine . "` becomes `"Yeah, it's fine."`. No letter and
 * no mark changes. Quotation marks that stand alone open and close in turn; where their number is odd they stay as they are, and so
 * does `-`, which may be a dash or a hyphen.
 */
export function closedUp(text: string): string {
  const single = text.replace(/\s+/g, ' ').trim();
  const closed = single.replace(ENDING, '$1').replace(BEFORE_PUNCTUATION, '$1').replace(BEHIND_OPENING, '$1$2');
  return closedQuotes(closed);
}

function closedQuotes(text: string): string {
  const words = text.split(' ');
  const alone = words.filter((word) => /^"[.,?!]*$/.test(word)).length;
  if (alone === 0 || alone % 2 === 1) return text;
  let isOpen = false;
  let written = '';
  let glue = '';
  for (const word of words) {
    const isQuote = /^"[.,?!]*$/.test(word);
    const closes = isQuote && isOpen;
    written += (closes ? '' : glue) + word;
    glue = isQuote && !isOpen ? '' : ' ';
    if (isQuote) isOpen = !isOpen;
  }
  return written;
}

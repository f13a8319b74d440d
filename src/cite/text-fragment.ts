import type { Range } from '../record/record.ts';
import { foldLetters } from '../search/fold.ts';

/** A text directive: `text=[prefix-,]start[,end][,-suffix]` (WICG, URL Fragment Text Directives). */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Longest stretch that is named whole, in UTF-16 units; of a longer one its first and last words. */
const LONGEST_WHOLE = 300;

/** Words of a beginning, of an end, and of what stands around them, tried in this order. */
const WORDS = [6, 10, 3, 16, 24] as const;
const WORDS_AROUND = [3, 6, 12, 24] as const;

/** A shorter beginning, in UTF-16 units, says little on a page that holds more than the text: menus, other articles. */
const TELLING = 12;

/** What parts two lines, and so perhaps two blocks of a page. */
const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** Marks that a page may print in another form than the held text. */
const MARKS = /["'“”‘’„‟«»‹›`´–—…]/;

/**
 * The address of a page that shows a stretch of its text: where the browser finds it, it scrolls there and marks it.
 * The directive names the stretch by words that stand nowhere before it in the held text; see `findDirective`.
 * @param most longest address, in UTF-16 units
 * @returns undefined where no directive finds the stretch and no other, or none is short enough
 */
export function fragmentAddress(
  url: string,
  text: string,
  span: Range,
  lang: string,
  most: number,
): string | undefined {
  const words = wordsOf(text, span, lang);
  if (words.length === 0) return undefined;
  // What comes first counts: nothing after the stretch can be found instead of it.
  const document = folded(text.slice(0, span.end + AROUND), { start: words[0]!.start, end: words.at(-1)!.end });
  for (const directive of directives(text, words, lang)) {
    const address = withDirective(url, directive);
    if (address.length > most) continue;
    const found = findDirective(document.text, directive);
    if (found?.start === document.span.start && found.end === document.span.end) return address;
  }
  return undefined;
}

/** Puts a directive behind an address; a place on the page that it names stays (`#part:~:text=…`). */
function withDirective(url: string, { prefix, start, end, suffix }: TextDirective): string {
  const [page = '', ...rest] = url.split('#');
  const place = rest.join('#').split(':~:')[0];
  const parts = [
    prefix === undefined ? undefined : `${encoded(prefix)}-`,
    encoded(start),
    end === undefined ? undefined : encoded(end),
    suffix === undefined ? undefined : `-${encoded(suffix)}`,
  ];
  return `${page}#${place}:~:text=${parts.filter((part) => part !== undefined).join(',')}`;
}

/** Percent-encoded: also the hyphen, which parts a directive, and what ends an address where one is pasted into a text. */
function encoded(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ').toWellFormed();
  return encodeURIComponent(plain).replace(/[-!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The words of a stretch, in a language that parts them with spaces or without. */
function wordsOf(text: string, { start, end }: Range, lang: string): readonly Range[] {
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
}

/** Directives for the stretch that some words make, the plainest first: with nothing around it, then with more and more. */
function* directives(text: string, words: readonly Range[], lang: string): Generator<TextDirective> {
  const bodies = [...bodiesOf(text, words)];
  yield* bodies;
  const before = linesBefore(text, words[0]!.start, lang);
  const after = lineAfter(text, words.at(-1)!.end, lang);
  for (const count of WORDS_AROUND) {
    const prefix = before(count);
    const suffix = after(count);
    for (const body of bodies) {
      if (prefix !== undefined) yield { ...body, prefix };
      if (suffix !== undefined) yield { ...body, suffix };
      if (prefix !== undefined && suffix !== undefined) yield { ...body, prefix, suffix };
    }
  }
}

/**
 * The stretch itself, or its first and last words. What is named must stand in one block of the page, so none goes over a
 * line break; words without marks among them come first.
 */
function* bodiesOf(text: string, words: readonly Range[]): Generator<TextDirective> {
  const [first, last] = [words[0]!, words.at(-1)!];
  const whole = text.slice(first.start, last.end);
  const isOneLine = !LINE_BREAK.test(whole);
  if (isOneLine && whole.length <= LONGEST_WHOLE && !MARKS.test(whole)) yield { start: whole };
  for (const plain of [true, false]) {
    for (const count of WORDS) {
      const [from, to] = [leading(text, words, count, plain), trailing(text, words, count, plain)];
      if (from.end > to.start || (plain && from.end - from.start < TELLING)) continue;
      yield { start: text.slice(from.start, from.end), end: text.slice(to.start, to.end) };
    }
  }
  if (isOneLine) yield { start: whole };
}

/** The first words, up to a line break, to a mark where none is wanted, and to half of the words. */
function leading(text: string, words: readonly Range[], count: number, plain: boolean): Range {
  const most = Math.max(1, Math.min(count, Math.floor(words.length / 2)));
  let end = words[0]!.end;
  for (const word of words.slice(1, most)) {
    if (isParted(text.slice(words[0]!.start, word.end), plain)) break;
    end = word.end;
  }
  return { start: words[0]!.start, end };
}

function trailing(text: string, words: readonly Range[], count: number, plain: boolean): Range {
  const most = Math.max(1, Math.min(count, Math.floor(words.length / 2)));
  const last = words.at(-1)!;
  let { start } = last;
  for (const word of words.slice(-most, -1).toReversed()) {
    if (isParted(text.slice(word.start, last.end), plain)) break;
    start = word.start;
  }
  return { start, end: last.end };
}

function isParted(stretch: string, plain: boolean): boolean {
  return LINE_BREAK.test(stretch) || (plain && MARKS.test(stretch));
}

/** Text looked at on each side of a stretch, in UTF-16 units: room for the words and marks that are named. */
const AROUND = 600;

/** So many words of the line before an offset, with the marks up to it, as only white space may lie between. */
function linesBefore(text: string, at: number, lang: string): (count: number) => string | undefined {
  const near = text.slice(Math.max(0, at - AROUND), at).trimEnd();
  const line = near.split(LINE_BREAK).at(-1)!;
  const words = wordsOf(line, { start: 0, end: line.length }, lang);
  // A word cut where the text looked at begins does not stand on the page.
  const whole = near.length === line.length && at > AROUND ? words.slice(1) : words;
  return (count) => {
    const first = whole.at(-count) ?? whole[0];
    return first && line.slice(first.start);
  };
}

function lineAfter(text: string, at: number, lang: string): (count: number) => string | undefined {
  const near = text.slice(at, at + AROUND).trimStart();
  const [line = ''] = near.split(LINE_BREAK);
  const words = wordsOf(line, { start: 0, end: line.length }, lang);
  const whole = near.length === line.length && at + AROUND < text.length ? words.slice(0, -1) : words;
  return (count) => {
    const last = whole[Math.min(count, whole.length) - 1];
    return last && line.slice(0, last.end);
  };
}

/**
 * A text as browsers compare it, without case, accents and runs of white space, and where a stretch stands in it. Marks
 * are made alike as well, since some browsers do so.
 */
function folded(text: string, { start, end }: Range): { readonly text: string; readonly span: Range } {
  const [before, within, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(alike);
  return {
    text: before! + within! + after!,
    span: { start: before!.length, end: before!.length + within!.length },
  };
}

/** Held texts may be long: only what is not ASCII is folded letter by letter. */
function alike(text: string): string {
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‹›´`]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .toLowerCase()
    .replace(/[^\0-\x7f]+/g, foldLetters);
}

/**
 * Where a directive is found in a folded text. Browsers match whole words within one block; here any place counts, so
 * what is found first here is found first there too, if it is whole words of one block.
 */
function findDirective(text: string, directive: TextDirective): Range | undefined {
  const [prefix, first, last, suffix] = [directive.prefix, directive.start, directive.end, directive.suffix].map(
    (part) => (part === undefined ? undefined : alike(part).trim()),
  ) as [string | undefined, string, string | undefined, string | undefined];
  const search = prefix ?? first;
  for (let at = text.indexOf(search); at !== -1; at = text.indexOf(search, at + 1)) {
    const start = prefix === undefined ? at : afterSpace(text, at + prefix.length);
    if (prefix !== undefined && !text.startsWith(first, start)) continue;
    let end = start + first.length;
    if (last === undefined) {
      if (suffix === undefined || text.startsWith(suffix, afterSpace(text, end))) return { start, end };
      continue;
    }
    for (end = text.indexOf(last, end); end !== -1; end = text.indexOf(last, end + 1)) {
      const stop = end + last.length;
      if (suffix === undefined || text.startsWith(suffix, afterSpace(text, stop))) return { start, end: stop };
    }
    return undefined;
  }
  return undefined;
}

function afterSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}

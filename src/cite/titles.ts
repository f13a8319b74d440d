/** Words that MLA and Chicago leave in lower case within a title: articles, conjunctions, prepositions. */
const SMALL = new Set(
  (
    'a an the and but or nor for so yet as if to about above across after against along amid among around at before ' +
    'behind below beneath beside between beyond by despite down during except from in inside into like near of off on ' +
    'onto out outside over past per since than through throughout till toward towards under until up upon versus via ' +
    'vs with within without'
  ).split(' '),
);

/** What begins a word: `“Bridge` and `(Bridge` do so after a mark. */
const WORD = /[^\s–—/]+/gu;
/** Words that keep their letters: with a capital inside, a digit, or the form of an address or a name of an account. */
const KEPT = /[\p{Ll}\p{Lu}]\p{Lu}|\d|[@#/]|\p{L}\.\p{L}/u;

/**
 * A title in the headline style of MLA and Chicago, for titles in English: words begin with capitals but for articles,
 * conjunctions and prepositions within it. Letters inside a word stay as they are printed.
 */
export function headlineCase(title: string, lang: string): string {
  if (!/^en\b/.test(lang)) return title;
  const words = [...title.matchAll(WORD)];
  let cased = title;
  words.forEach(({ 0: word, index }, at) => {
    const before = words[at - 1]?.[0];
    const edge = at === 0 || at === words.length - 1 || /[:.?!]$/.test(before ?? '');
    const bare = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    if (bare === '' || KEPT.test(word)) return;
    const first = word.indexOf(bare);
    const small = !edge && SMALL.has(bare.toLowerCase());
    const next = small ? bare.toLowerCase() : bare[0]!.toUpperCase() + bare.slice(1);
    cased = cased.slice(0, index + first) + next + cased.slice(index + first + bare.length);
  });
  return cased;
}

/**
 * The beginning of a title that stands for it within a text: without an article, up to the first preposition, conjunction
 * or mark. MLA takes the first noun phrase, which these end.
 */
export function shortTitle(title: string): string {
  const bare = title.replace(/^(?:a|an|the)\s+(?=\S)/i, '');
  const words = bare.split(/\s+/);
  const end = words.findIndex((word, at) => at > 0 && SMALL.has(word.toLowerCase()));
  const kept = end === -1 ? words : words.slice(0, end);
  const marked = kept.findIndex((word) => /[,:;.?!]$/.test(word) && !/^\p{L}\.$/u.test(word));
  const phrase = marked === -1 ? kept : kept.slice(0, marked + 1);
  const short = phrase.join(' ').replace(/[,:;.?!–—]+$/, '');
  return capitalized(short === '' ? bare : short);
}

function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The first words of a post, at most so many: an address or a tag counts as one. */
export function firstWords(text: string, most: number): string {
  const words = [...text.matchAll(/\S+/g)];
  const last = words[Math.min(most, words.length) - 1];
  return last ? text.slice(0, last.index + last[0].length).trim() : text.trim();
}

/** The beginning of a post in whole words, in at most so many UTF-16 units. */
export function firstCharacters(text: string, most: number): string {
  const line = text.trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most + 1).replace(/\s+\S*$/u, '');
  return cut.length <= most ? cut : Array.from(line.slice(0, most)).slice(0, -1).join('');
}

/** Whether most words of a title begin with capitals, as in headlines: APA sets titles as sentences. */
export function isHeadline(title: string): boolean {
  const words = title
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && capitals.length * 2 > words.length;
}

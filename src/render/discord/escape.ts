/**
 * Signs that Discord's markdown reads wherever they stand: emphasis, code, spoilers, links, mentions, and the colons
 * of `:smile:` and `https://`.
 */
const ANYWHERE = /[\\*_~`|[\]<@]|:(?=\/\/|[^\s:]+:)/g;

/** Signs that make a heading, a list or a quotation where they begin a line. */
const BEGINS_LINE = /^[^\S\n]*(?:\d+(?=\.)|(?=[#>+-]))/gm;

/** How far beyond a stretch is looked to tell whether its last colon begins a name: those of emoji are shorter. */
const LOOK_AHEAD = 64;

/**
 * A text that Discord shows exactly as it is: a backslash before each sign that would format, which Discord takes away
 * again. Nothing else is added, and nothing is left out.
 * @param start where the stretch begins that is given back, in UTF-16 units; it may begin a line of its own
 * @param end where it ends, exclusive
 */
export function escapeMarkdown(text: string, start = 0, end = text.length): string {
  const length = end - start;
  const seen = text.slice(start, end + LOOK_AHEAD);
  const places = [
    ...[...seen.matchAll(ANYWHERE)].map(({ index }) => index),
    ...[...seen.matchAll(BEGINS_LINE)].map(({ 0: before, index }) => index + before.length),
  ];
  let [markdown, from] = ['', 0];
  for (const place of places.filter((at) => at < length).toSorted((a, b) => a - b)) {
    markdown += `${seen.slice(from, place)}\\`;
    from = place;
  }
  return markdown + seen.slice(from, length);
}

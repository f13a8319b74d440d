/**
 * Signs that Discord's markdown reads wherever they stand: emphasis, code, spoilers, links, mentions, and the colons
 * of `:smile:` and `https://`.
 */
const ANYWHERE = /[\\*_~`|[\]<@]|:(?=\/\/|[^\s:]+:)/g;

/** Signs that make a heading, a list or a quotation where they begin a line. */
const BEGINS_LINE = /^([^\S\n]*)(?:(\d+)(?=\.)|(?=[#>+-]))/gm;

/**
 * A text that Discord shows exactly as it is: a backslash before each sign that would format, which Discord takes away
 * again. Nothing else is added, and nothing is left out.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, String.raw`\$&`)
    .replace(BEGINS_LINE, (_, space: string, digits: string | undefined) => `${space}${digits ?? ''}\\`);
}

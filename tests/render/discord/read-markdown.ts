/** A stretch of a text as Discord would show it. */
export interface Shown {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What formats where it stands in the middle of a line, written from what Discord does and not from our escaping. */
const FORMATS: readonly RegExp[] = [
  /^[*_]/,
  /^~~/,
  /^`/,
  /^\|\|/,
  /^\[[^\]]*\]\(/,
  /^<(?:[@#:/]|a:|t:|id:|https?:)/,
  /^@(?:everyone|here)/,
  /^\w*:\/\//,
  /^:[\w+-]+:/,
];
/** What makes a block where it begins a line. */
const BLOCKS = /^\s*(?:#{1,3}\s|-#\s|[-*+]\s|\d+\.\s|>{1,3}(?:\s|$))/;

/**
 * Reads one line of markdown as Discord does, for the little that Readout writes in the record's words: backslashes,
 * bold, and italics. Anything else that would format is an error.
 */
export function readLine(markdown: string): readonly Shown[] {
  if (BLOCKS.test(markdown)) throw new Error(`begins a block: ${markdown}`);
  const runs: { text: string; bold: boolean; italic: boolean }[] = [];
  let [rest, bold, italic] = [markdown, false, false];
  while (rest !== '') {
    let taken: string;
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest);
    if (escaped) taken = escaped[1]!;
    else if (rest.startsWith('**')) {
      if (bold === /\s$/.test(runs.at(-1)?.text ?? '') && bold) throw new Error(`space before an end: ${markdown}`);
      if (!bold && /^\*\*(?:\s|$)/.test(rest)) throw new Error(`space after a start: ${markdown}`);
      bold = !bold;
      rest = rest.slice(2);
      continue;
    } else if (rest.startsWith('_') && /^\s*_/.test(markdown)) {
      italic = !italic;
      rest = rest.slice(1);
      continue;
    } else {
      const formats = FORMATS.find((sign) => sign.test(rest));
      if (formats) throw new Error(`${formats} formats in ${markdown}`);
      taken = rest[0]!;
    }
    const last = runs.at(-1);
    if (last && last.bold === bold && last.italic === italic) last.text += taken;
    else runs.push({ text: taken, bold, italic });
    rest = rest.slice(escaped ? 2 : 1);
  }
  if (bold || italic) throw new Error(`never closes: ${markdown}`);
  return runs;
}

/** The text of a line without its formats. */
export function textOf(markdown: string): string {
  return readLine(markdown)
    .map(({ text }) => text)
    .join('');
}

/** The lines of a text that have words, each without the space round it. */
export function wordedLines(text: string): readonly string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

/** A word of a line at the prompt, with where it begins. */
interface PromptWord {
  readonly text: string;
  readonly start: number;
}

/**
 * Cuts a line typed at the prompt into words. Only double quotation marks group, since an apostrophe is part of many a
 * search (`Beijing's`); words keep their marks, because in a search they ask for words that stand together.
 */
export function splitWords(line: string): readonly PromptWord[] {
  const words: PromptWord[] = [];
  for (const found of line.matchAll(/(?:--[\w-]+=)?"[^"]*"|\S+/g)) words.push({ text: found[0], start: found.index });
  return words;
}

/** The arguments of a line. The slash of a Discord command may stand before the first word. */
export function promptArguments(line: string): readonly string[] {
  const [first, ...others] = splitWords(line).map(({ text }) => text);
  if (first === undefined) return [];
  return [first.replace(/^\//, ''), ...others.map((word, at) => (isValue(others, at) ? unquote(word) : word))];
}

/** Whether a word is the value of an option, either after its name or joined to it by `=`. */
function isValue(words: readonly string[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  return /^--[\w-]+=/.test(word) || (before !== undefined && /^--[\w-]+$/.test(before));
}

function unquote(word: string): string {
  return word.replace(/^(--[\w-]+=)?"([^"]*)"$/, '$1$2');
}

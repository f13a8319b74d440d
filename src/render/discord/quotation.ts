import type { StatementView } from '../../answers/schema.ts';
import type { Range } from '../../record/record.ts';
import { quotedWithMarks } from '../quoted.ts';
import { escapeMarkdown } from './escape.ts';

/** The words of a line and what is known of them. */
export interface Words extends Pick<StatementView, 'text' | 'fidelity'> {
  readonly quoted: readonly Range[];
}

/**
 * The record's words behind a bar, character for character, on as many lines as they have: what the source prints in
 * quotation marks in bold, narration in italics.
 * @param stretch the part of the words to set; all of them if left out
 * @param type `small` for the lines around the one that was opened
 */
export function quotation(words: Words, stretch?: Range, type: 'normal' | 'small' = 'normal'): string {
  const { text, fidelity } = words;
  const { start, end } = stretch ?? { start: 0, end: text.length };
  const bold = quotedWithMarks(text, words.quoted);
  const lines: string[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    const set = lineMarkup(text, { start: from, end: from + line.length }, bold);
    const content = fidelity === 'narration' ? around(set, '_') : set;
    lines.push(type === 'small' && content.trim() !== '' ? `> -# ${content}` : `> ${content}`);
    from += line.length + 1;
  }
  return lines.join('\n');
}

/** One line of a text: its bold runs and the runs between them. */
function lineMarkup(text: string, { start, end }: Range, bold: readonly Range[]): string {
  let [markup, from] = ['', start];
  for (const run of bold) {
    if (run.end <= from || run.start >= end) continue;
    const [first, last] = [Math.max(run.start, from), Math.min(run.end, end)];
    markup += escapeMarkdown(text.slice(from, first)) + around(escapeMarkdown(text.slice(first, last)), '**');
    from = last;
  }
  return markup + escapeMarkdown(text.slice(from, end));
}

/** Marks do not hold beside a space, so those at the ends stay outside. */
function around(markup: string, mark: string): string {
  const content = markup.trim();
  if (content === '') return markup;
  const at = markup.indexOf(content);
  return markup.slice(0, at) + mark + content + mark + markup.slice(at + content.length);
}

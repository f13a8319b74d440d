import type { Range } from '../../record/record.ts';

/** A post that a report shows: its words, and who signs it. */
export interface Post {
  /** From its first word to the end of its signature. */
  readonly span: Range;
  readonly words: Range;
  /** As the signature has it: `President Biden`, and `President Biden (@POTUS)`. */
  readonly name: Range;
  readonly signature: Range;
}

/** What a site puts under a post that it shows: ` — Name (@handle) January 21, 2022`. */
const SIGNATURE = /(\s?[—–-] )([^\n()]{1,80}) (\(@\w{1,30}\)) [A-Z][a-z]+ \d{1,2}, \d{4}$/;
/** Longest signature, and longest post. */
const LONGEST_SIGNATURE = 160;
const LONGEST_POST = 10_000;

/** Whether a paragraph is a post with its signature, or the signature of the paragraph before it. */
export function postAt(text: string, paragraph: Range, before: Range | undefined): Post | undefined {
  const from = Math.max(paragraph.start, paragraph.end - LONGEST_SIGNATURE);
  const found = signatureIn(text.slice(from, paragraph.end));
  if (!found) return undefined;
  const { at, lead, name, handle } = found;
  const start = from + at + lead.length;
  const signature = { start, end: start + name.length + 1 + handle.length };
  const isAlone = from + at === paragraph.start;
  const words = isAlone ? before : { start: paragraph.start, end: from + at };
  if (!words || words.end - words.start > LONGEST_POST || text.slice(words.start, words.end).trim() === '')
    return undefined;
  return {
    span: { start: words.start, end: paragraph.end },
    words,
    name: { start, end: start + name.length },
    signature,
  };
}

function signatureIn(end: string): { at: number; lead: string; name: string; handle: string } | undefined {
  // The dash nearest to the handle begins the signature: words of the post may have dashes as well.
  const handle = end.lastIndexOf(' (@');
  if (handle < 0) return undefined;
  const dash = /(?:^|\s?)[—–-] (?!.*[—–-] )/u.exec(end.slice(0, handle));
  if (!dash) return undefined;
  const match = SIGNATURE.exec(end.slice(dash.index));
  if (!match || match.index !== 0) return undefined;
  return { at: dash.index, lead: match[1]!, name: match[2]!, handle: match[3]! };
}

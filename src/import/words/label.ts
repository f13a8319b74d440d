import { isCommon } from '../../search/common-words.ts';
import { fold } from '../../search/fold.ts';
import { isPlainReporting } from '../../search/passages/reporting-words.ts';
import { holdsUnspaced } from '../../search/tokenize.ts';
import { COMMON_BUT_NAMES, NOT_FIRST, NOT_LAST, NOT_NAMES, PARTICLES, ROLES } from './label-words.ts';

/** Room for an office with a name, `Deputy Assistant to the President and National Security Advisor Jake Sullivan`. */
const MOST_LETTERS = 80;
const MOST_WORDS = 12;
/** A name in Chinese, Japanese or Korean has few letters, with its office a few more; what is longer is a sentence. */
const MOST_UNSPACED_LETTERS = 16;

/** What no name holds: ends of sentences, quotation marks, mark-up, sums of money, line ends. */
const NEVER = /[?!;:"“”„«»…=<>{}\\^~$%€£。、，！？；：「」『』\p{Cc}]/u;
/** What parts a name from what is said of the person: `Jane Roe | Acme`, `Jane Roe - Acme`. */
const APART = /\s+[|–—•·-]+\s+|\s*\|\s*/u;
/** The copulas and case particles of Chinese and Japanese, which end clauses and no names. */
const ENDS_CLAUSE = /[是的了说說をはがにでと]$/u;

/**
 * Whether a text can, by its form alone, be the name of a speaker that stands before a colon: `Jane Roe (Guest)`, `THE PRESIDENT`,
 * `Q`, `Audience member`, `speaker 2`, `岸田総理`. It has letters, no punctuation of sentences, is short, is no time, no scheme of a
 * URL and none of the words that head something else (`Note`, `Agenda`, `Step 2`), and is capitalised as names are: uncapitalised
 * words are particles (`of`, `van`), parts in a meeting (`member`), or one of at most three words that are not common.
 * `Quick check` passes as well, so a reader asks for more than form: that a label comes again, or that most cues have one.
 * @param text what stands before the colon, without it; `：` parts as well as `:`
 */
export function looksLikeLabel(text: string): boolean {
  const label = text.trim();
  if (label.length === 0 || label.length > MOST_LETTERS || NEVER.test(label)) return false;
  const name = nameOf(label);
  if (!/\p{L}/u.test(name)) return false;
  const words = name.split(/\s+/u);
  if (words.length > MOST_WORDS || words.some((word) => word.length > 40)) return false;
  if (holdsUnspaced(name)) return isUnspacedName(name, words);
  return isName(words);
}

/** The label without its suffix, `(Guest)` or `| Acme`, and without brackets round all of it. */
function nameOf(label: string): string {
  const [first = ''] = label.split(APART, 1);
  const inside = /^[([](.*)[)\]]$/u.exec(first)?.[1] ?? first;
  return inside.replace(/[([（][^()[\]（）]*[)\]）]/gu, ' ').trim() || inside;
}

function isUnspacedName(name: string, words: readonly string[]): boolean {
  const letters = name.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters > MOST_UNSPACED_LETTERS && !/[A-Za-z]/.test(name)) return false;
  return !words.some((word) => NOT_NAMES.has(fold(word))) && !ENDS_CLAUSE.test(name);
}

function isName(words: readonly string[]): boolean {
  const folded = words.map((word) => fold(word.replace(/[,.]+$/, '')));
  const first = folded[0] ?? '';
  const last = folded.at(-1) ?? '';
  if (isHeading(folded) || (words.length > 1 && NOT_FIRST.has(first))) return false;
  if (words[0]?.endsWith(',') && NOT_NAMES.has(first)) return false;
  if (words.length === 1) return isOneName(words[0] ?? '', first);
  if (isBareNumber(words[0] ?? '')) return false;
  if (words.some((word, at) => at < words.length - 1 && isSentenceEnd(word))) return false;
  if (folded.every((word) => isCommon(word) || isBareNumber(word))) return false;
  if (isUncapitalised(words.at(-1) ?? '') && PARTICLES.has(last)) return false;
  return words.every((word, at) => fitsName(word, folded[at] ?? '', words.length));
}

/** `Note`, `Step 2`, `Date of birth`, `Editor’s note`. */
function isHeading(folded: readonly string[]): boolean {
  const [first = '', second] = folded;
  if (NOT_NAMES.has(first)) {
    if (second === undefined || isBareNumber(second) || PARTICLES.has(second)) return true;
    if (/^(?:see|read|next|last|first|what|why|how|who|when|where|from|to|also|here)$/.test(first)) return true;
  }
  return folded.length > 1 && NOT_LAST.has(folded.at(-1) ?? '') && !ROLES.has(first);
}

function isOneName(word: string, folded: string): boolean {
  if (!/^[\p{L}\p{N}@_]/u.test(word) || /^\d+(?:st|nd|rd|th|[ap]m|h|s|%)?$/i.test(word)) return false;
  return !isCommon(folded) || COMMON_BUT_NAMES.has(folded);
}

function fitsName(word: string, folded: string, count: number): boolean {
  if (!isUncapitalised(word)) return true;
  if (PARTICLES.has(folded) || ROLES.has(folded)) return true;
  return count <= 3 && !isCommon(folded) && !isPlainReporting(folded);
}

/** Whether a word begins with a small letter and is no handle: `jane`, but not `jane_roe`, `d’Arc`, `al-Sisi`. */
function isUncapitalised(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !/[\p{Lu}\p{N}_@]/u.test(word);
}

function isBareNumber(word: string): boolean {
  return /^[\d.,#–-]*\d[\d.,)]*$/.test(word);
}

/** Whether a word ends a sentence: a full stop behind a word longer than abbreviations of titles are (`Assoc.`), or in small letters. */
function isSentenceEnd(word: string): boolean {
  if (!word.endsWith('.') || /^(?:\p{L}\.)+$/u.test(word)) return false;
  return word.length > 7 || NOT_NAMES.has(fold(word)) || NOT_FIRST.has(fold(word));
}

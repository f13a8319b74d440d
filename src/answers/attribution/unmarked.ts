import { isPlainReporting, isReporting } from '../../search/passages/reporting-words.ts';
import { tokenizeQuery } from '../../search/tokenize.ts';
import { namedBefore } from './named-before.ts';
import { namedBehind, SIGN, SOURCE } from './named-behind.ts';
import { startOfSaid } from './said-at-start.ts';
import type { ReadSentence } from './sentence.ts';
import { isNameLike } from './unknown-names.ts';

/** Words that are said to be someone's, without marks around them. */
export interface Attributed {
  readonly quote: string;
  /** As named there; undefined where that is no one known, or it is said that they did not say it. */
  readonly speaker: string | undefined;
}

/** How far from either end of a text its attribution may reach, in UTF-16 units. */
const MOST_READ = 160;

/** Where an attribution may begin at the end of a text: at a dash or line, a comma, a bracket. */
const LAST_BREAKS = [
  /[\s\n]+(?=(?:[—–―~]|--?)[^—–―~\n]*$)/u,
  /[,.](?=\s+[^,\n]*$)/u,
  /\s+(?=according to [^,\n]*$)/iu,
  /\s+(?=\([^()\n]+\)\s*$)/u,
];

/**
 * The ways to take apart a text that quotes without marks, at most one for each of its ends: `Biden: …`, `Kishida said that …`,
 * `According to Biden, …`; `… — Joe Biden`, `…, said Kishida`. None leaves nothing said.
 */
export function readAttributed(read: ReadSentence, text: string): readonly Attributed[] {
  return [readIntroduced(read, text), readSigned(read, text)].flatMap((found) =>
    found && found.quote !== '' ? [found] : [],
  );
}

function readIntroduced(read: ReadSentence, text: string): Attributed | undefined {
  const start = startOfSaid(read(text.slice(0, MOST_READ)));
  if (start === undefined) return undefined;
  const speaker = namedBefore(read(text.slice(0, start).trimEnd())) ?? undefined;
  return { quote: text.slice(start).trim(), speaker };
}

function readSigned(read: ReadSentence, text: string): Attributed | undefined {
  const from = Math.max(0, text.length - MOST_READ);
  const end = text.slice(from);
  let unknown: Attributed | undefined;
  for (const pattern of LAST_BREAKS) {
    const found = pattern.exec(end);
    if (!found) continue;
    const behind = end.slice(found.index + found[0].length);
    const naming = isAside(behind) ? namedBehind(read(behind)) : undefined;
    const quote = text.slice(0, from + found.index).trim();
    if (naming !== undefined) return { quote, speaker: naming ?? undefined };
    if (isSigned(behind)) unknown ??= { quote, speaker: undefined };
  }
  return unknown;
}

/** Behind the verb of `Biden said` at the end of a text stands no more than to whom, where and when. */
const BEHIND_VERB =
  /^\s*(?:$|[.,:;!?—–-]|(?:to|in|on|at|during|via|after|before|about|when|while|as|yesterday|today|earlier|later|again|last|this|reporters|journalists|him|her|them|us|me|\p{Lu})\b)/u;

/** Whether words at the end of a text are an attribution alone: `In a statement, Biden said we will` ends with a quote. */
function isAside(text: string): boolean {
  const words = tokenizeQuery(text);
  const verb = words.findIndex(({ term }) => isReporting(term));
  return verb < 1 || BEHIND_VERB.test(text.slice(words[verb]!.end));
}

/** What may stand behind a signature: a handle, a year, a date. */
const DATED = /\s*(?:\(@?[^()]*\)|[,(]?\s*\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:,?\s\d{4})?|[,(]?\s*\d{4})\)?\s*$/u;
const SAID_BY = /^\s*(\p{L}+)\s+(?:by\s+)?(.+?)\.?\s*$/u;
const SAYS = /^\s*(.+?)\s+(\p{L}+)\.?\s*$/u;

/** Whether words at the end of a text say that someone said it whom no record knows. */
function isSigned(text: string): boolean {
  const lead = SIGN.exec(text) ?? SOURCE.exec(text);
  if (lead)
    return isNameLike(
      text
        .slice(lead[0].length)
        .replace(/\)\s*$/, '')
        .replace(DATED, ''),
    );
  const [, verb = '', by = ''] = SAID_BY.exec(text) ?? [];
  if (isPlainReporting(verb.toLowerCase()) && isNameLike(by)) return true;
  const [, who = '', says = ''] = SAYS.exec(text) ?? [];
  return isPlainReporting(says.toLowerCase()) && (isNameLike(who) || /^(?:s?he|they)$/i.test(who));
}

import { namedBefore } from './named-before.ts';
import { namedBehind } from './named-behind.ts';
import { isOnlyTitles, isVerb, type ReadSentence } from './sentence.ts';

/** Words that are said to be someone's, without marks around them. */
export interface Attributed {
  readonly quote: string;
  readonly speaker: string;
}

/** How far from either end of a text its attribution may reach, in UTF-16 units. */
const MOST_READ = 160;

/** What stands between a verb and what was said. */
const BEFORE_SAID = /^\s*[:：,]?\s*(?:that\b\s*)?/i;
const COLON = /^[^:：]{2,}?[:：]\s+(?=\S)/u;
/** Where an attribution may begin at the end of a text: at a dash, a line, a comma. */
const LAST_BREAKS = [/[\s\n]+(?=(?:[—–―~]|--?)[^—–―~\n]*$)/u, /[,.](?=\s+[^,\n]*$)/u, /\s+(?=according to [^,\n]*$)/iu];

/**
 * Takes a text that quotes without marks apart: `Biden: …`, `Kishida said that …`, `… — Joe Biden`, `…, said Kishida`. The
 * speaker as named there; nothing where it says no one, or leaves nothing said.
 */
export function readAttributed(read: ReadSentence, text: string): Attributed | undefined {
  const start = read(text.slice(0, MOST_READ));
  const [name] = start.names;
  // Only who begins the text has said all of it.
  if (name && isOnlyTitles(text.slice(0, name.start))) {
    const colon = COLON.exec(start.text)?.[0].length;
    const verb = start.words.find((_, at) => isVerb(start, at));
    const said = verb && verb.end + BEFORE_SAID.exec(text.slice(verb.end))![0].length;
    for (const at of [colon, said]) {
      const speaker = at === undefined ? undefined : namedBefore(read(text.slice(0, at)));
      const quote = text.slice(at).trim();
      if (speaker !== undefined && quote !== '') return { quote, speaker };
    }
  }
  return readSigned(read, text);
}

function readSigned(read: ReadSentence, text: string): Attributed | undefined {
  const from = Math.max(0, text.length - MOST_READ);
  const end = text.slice(from);
  for (const pattern of LAST_BREAKS) {
    const found = pattern.exec(end);
    if (!found) continue;
    const speaker = namedBehind(read(end.slice(found.index + found[0].length)));
    const quote = text.slice(0, from + found.index).trim();
    if (speaker !== undefined && quote !== '') return { quote, speaker };
  }
  return undefined;
}

import { type SpeechCue, endOfPhrase } from './cue.ts';
import { QUOTED } from './quotations.ts';
import type { Read } from './read.ts';
import type { Word } from './sentences.ts';
import { titledName } from './subject.ts';
import { isPlainVerb } from './speech-verbs.ts';

/** Words between a quotation and the verb that belongs to it, at most. */
const MOST_BESIDE = 8;

/** A plain verb of saying right beside a quotation, whoever its subject is: `"…," said one customer`. */
export function besideQuotation(read: Read): SpeechCue | undefined {
  const { words, tail } = read.sentence;
  const verb = words.findIndex(({ term, gap }, at) => {
    if (!(isPlainVerb(term) || term === 'read') || read.isOfName.has(at)) return false;
    const behind = words[at + 1]?.gap ?? tail;
    return gap.includes(QUOTED) || /^[,:]?\s*❝/u.test(behind) || startOfBeside(words, at) !== undefined;
  });
  if (verb < 0) return undefined;
  const name = read.found.names.find(({ to, isPossessive }) => to === verb && !isPossessive);
  if (name) {
    return { subject: titledName(name), attribution: { start: words[name.titlesFrom]!.start, end: words[verb]!.end } };
  }
  const from = words[verb]!.gap.includes(QUOTED) ? verb : (startOfBeside(words, verb) ?? verb);
  const to = from === verb ? endOfPhrase(words, verb) : verb;
  return { subject: undefined, attribution: { start: words[from]!.start, end: words[to]!.end } };
}

/** Where the words begin that stand between a quotation and a verb, without punctuation among them. */
function startOfBeside(words: readonly Word[], verb: number): number | undefined {
  for (let at = verb; at >= Math.max(0, verb - MOST_BESIDE); at -= 1) {
    if (words[at]!.gap.includes(QUOTED)) return at;
    if (/[,;:.]/.test(words[at]!.gap)) return undefined;
  }
  return undefined;
}

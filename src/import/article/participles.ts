import { subjectIn } from './clauses.ts';
import type { SpeechCue } from './cue.ts';
import { QUOTED } from './quotations.ts';
import type { Read } from './read.ts';
import { isSubordinate } from './small-words.ts';

/** Participles that tell of speech by themselves. */
const SURE = new Set(
  'saying arguing insisting claiming warning stressing boasting joking admitting acknowledging conceding declaring'.split(
    ' ',
  ),
);
/** Those that do where `that` or a quotation follows: `adding that`, and not `adding salt`. */
const UNSURE = new Set('adding noting writing explaining suggesting vowing predicting promising telling'.split(' '));

/**
 * `She left early, saying that it was late`: a participle behind a comma, said by the subject of the sentence. Where
 * someone else stands between the two, or a clause within another, who says it is left open.
 */
export function byParticiple(read: Read): SpeechCue | undefined {
  const { words } = read.sentence;
  const at = words.findIndex(
    ({ gap }, n) => n > 1 && (/^,\s/.test(gap) || gap.includes(QUOTED)) && isParticiple(read, n),
  );
  if (at < 0) return undefined;
  const alone = { start: words[at]!.start, end: words[at]!.end };
  const subject = subjectIn(read, 0, at);
  if (!subject || subject.to >= at) return undefined;
  if (isLeftOpen(read, subject.to, at)) return { subject: undefined, attribution: alone };
  const hasQuotation = words.slice(subject.from + 1, at + 1).some(({ gap }) => gap.includes(QUOTED));
  return { subject, attribution: hasQuotation ? alone : { ...alone, start: words[subject.from]!.start } };
}

function isParticiple({ sentence: { words, tail } }: Read, at: number): boolean {
  const [{ term }, next] = [words[at]!, words[at + 1]];
  const isBeforeQuotation = (next?.gap ?? tail).includes(QUOTED);
  if (SURE.has(term))
    return isBeforeQuotation || (next !== undefined && !/^(?:goodbye|farewell|hello|thanks)$/.test(next.term));
  return UNSURE.has(term) && (isBeforeQuotation || next?.term === 'that');
}

/** Whether words between a subject and a participle let someone else be who says it. */
function isLeftOpen({ sentence: { words }, nameAt }: Read, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ term }, n) => isSubordinate(term) || /^(?:he|she|they|it|and|but|by)$/.test(term) || nameAt.has(from + n));
}

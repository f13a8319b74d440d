import { subjectIn } from './clauses.ts';
import type { Cue } from './cue.ts';
import { QUOTED } from './quotations.ts';
import type { Read } from './read.ts';
import { isSubordinate } from './vocabulary.ts';

const PARTICIPLES = new Set(
  `saying adding telling arguing warning insisting claiming explaining noting stressing declaring promising acknowledging
  conceding admitting boasting joking predicting suggesting vowing writing`.split(/\s+/),
);

/**
 * `She left early, saying that it was late`: a participle behind a comma, said by the subject of the sentence. Where
 * someone else stands between the two, or a clause within another, who says it is left open.
 */
export function byParticiple(read: Read): Cue | undefined {
  const { words, tail } = read.sentence;
  const at = words.findIndex(
    ({ term, gap }, n) =>
      n > 1 && PARTICIPLES.has(term) && (/^,\s/.test(gap) || gap.includes(QUOTED)) && (words[n + 1]?.gap ?? tail) !== '',
  );
  if (at < 0 || (at === words.length - 1 && !tail.includes(QUOTED))) return undefined;
  const subject = subjectIn(read, 0, at);
  const attribution = { start: words[at]!.start, end: words[at]!.end };
  if (!subject || subject.to >= at) return { subject: undefined, attribution };
  const isOther = words
    .slice(subject.to, at)
    .some(
      ({ term }, n) =>
        isSubordinate(term) || /^(?:he|she|they|it|and|but|by)$/.test(term) || read.nameAt.has(subject.to + n),
    );
  return isOther ? { subject: undefined, attribution } : { subject, attribution };
}

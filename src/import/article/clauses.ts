import { isWhatIsSaid } from '../../search/passages/reporting-words.ts';
import type { Read } from './read.ts';
import type { Subject } from './subject.ts';
import { subjectAt } from './subjects.ts';
import { isBetween, isDayOrMonth, isPreposition } from './small-words.ts';

/** What words are said in: `in a statement`. */
export const isMedium = (term: string): boolean =>
  /^(?:interview|readout|release|letter|email|video|blog)$/.test(term) || isWhatIsSaid(term);

/** Places where a clause may begin. */
export function startsOfClauses(read: Read): readonly number[] {
  const { words } = read.sentence;
  return words.flatMap(({ gap, term }, at) => {
    if (read.isOfName.has(at) && read.isOfName.has(at - 1) && !read.nameAt.has(at)) return [];
    if (at === 0 || /[,;:—–(❝]|\s-\s/u.test(gap)) return [at];
    return /^(?:and|but|yet|or)$/.test(words[at - 1]!.term) && term !== 'and' ? [at] : [];
  });
}

/** Words between the beginning of a clause and its subject, at most: `But on Friday Bell said`. */
const MOST_SKIPPED = 5;

/** The whole of those named together, where a clause may as well begin with the last of them: `Bell and Cole said`. */
export function joined(read: Read, starts: readonly number[], before: number, subject: Subject, verb: number): Subject {
  for (let n = 1; n <= 2; n += 1) {
    const start = starts[before - n];
    const earlier = start === undefined ? undefined : subjectIn(read, start, verb);
    if (earlier?.is === 'several' && earlier.to === subject.to) return earlier;
  }
  return subject;
}

/** The subject of a clause that begins at a word, behind what may stand before it. */
export function subjectIn(read: Read, start: number, verb: number): Subject | undefined {
  const { words } = read.sentence;
  let at = start;
  while (at < verb && at < start + 2 && /^(?:and|but|yet|so|or)$/.test(words[at]!.term)) at += 1;
  while (at < verb && at < start + 3 && isBetween(words[at]!.term) && !/^(?:both|all|each)$/.test(words[at]!.term))
    at += 1;
  const { term } = words[at]!;
  const subject = subjectAt(read, at);
  if (subject) return subject;
  if (!isPreposition(term) && !/^(?:last|this|next|earlier|late|early)$/.test(term)) return undefined;
  // `On Friday the mayor said`
  for (let skipped = at + 1; skipped < Math.min(verb, at + MOST_SKIPPED); skipped += 1) {
    const before = words[skipped - 1]!;
    if (
      !isDayOrMonth(before.term) &&
      !/^\d+$/.test(before.term) &&
      !isMedium(before.term) &&
      !/^(?:oclock|week|month|year|evening|morning|night)$/.test(before.term)
    )
      continue;
    const later = subjectAt(read, skipped);
    if (later) return later;
  }
  return undefined;
}

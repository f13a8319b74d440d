import { lowerBound } from '../../search/lower-bound.ts';
import { stem } from '../../search/stem.ts';
import { isMedium, joined, startsOfClauses, subjectIn } from './clauses.ts';
import type { SpeechCue } from './cue.ts';
import { isFiller } from './fillers.ts';
import { isPlain } from './name-runs.ts';
import { QUOTED } from './quotations.ts';
import type { Read } from './read.ts';
import type { Word } from './sentences.ts';
import type { Subject } from './subject.ts';
import { subjectAt } from './subjects.ts';
import { isDayOrMonth, isPreposition } from './small-words.ts';
import { isPlainVerb, isSureWith, speechVerb } from './speech-verbs.ts';

interface Found {
  readonly subject: Subject;
  readonly verb: number;
  readonly from: number;
  /** The first word behind. */
  readonly to: number;
  /** Whether it stands behind what was said: `…," Bell said`. */
  readonly isBehind: boolean;
}

/** A verb of saying with its subject; one that stands behind what was said before any other. */
export function byVerbs(read: Read): SpeechCue | undefined {
  const { words } = read.sentence;
  let first: Found | undefined;
  const starts = startsOfClauses(read);
  for (let verb = 0; verb < words.length; verb += 1) {
    if (!speechVerb(words[verb]!.term) && !isQuotedAs(words, verb) && !isIdiom(words, verb)) continue;
    if (read.isOfName.has(verb)) continue;
    const found = words[verb]!.gap.includes(QUOTED)
      ? (inverted(read, verb) ?? direct(read, verb, starts))
      : (direct(read, verb, starts) ?? inverted(read, verb));
    if (!found) continue;
    if (found.isBehind) return cueFrom(read, found);
    first ??= found;
  }
  return first && cueFrom(read, first);
}

/** `was quoted as saying` */
function isQuotedAs(words: readonly Word[], verb: number): boolean {
  return (
    words[verb]!.term === 'saying' &&
    words[verb - 1]?.term === 'as' &&
    /^(?:quoted|reported|cited)$/.test(words[verb - 2]?.term ?? '')
  );
}

/** `paid tribute`: a verb that tells of speech with the word behind it alone. */
function isIdiom(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1];
  return next !== undefined && isPlain(next) && isSureWith(words[verb]!.term, next.term);
}

const RECEIVERS = /^(?:reporters|journalists|lawmakers|mps|fans|us|me|him|her|them|parliament|everyone|investors)$/;

function cueFrom({ sentence: { words } }: Read, { subject, from, to }: Found): SpeechCue {
  let end = to;
  if (RECEIVERS.test(words[end]?.term ?? '') && /^\s/.test(words[end]!.gap)) end += 1;
  const [near, article, noun] = words.slice(end, end + 3);
  const isIn = near?.term === 'in' && /^\s/.test(near.gap) && /^an?$/.test(article?.term ?? '');
  if (isIn && noun && isMedium(noun.term)) end += 3;
  return { subject, attribution: { start: words[from]!.start, end: words[end - 1]!.end } };
}

/** Beginnings of clauses before a verb that are looked at. */
const MOST_STARTS = 12;

/** A subject with its verb behind it. */
function direct(read: Read, verb: number, starts: readonly number[]): Found | undefined {
  let last = lowerBound(starts, verb + 1) - 1;
  for (let n = 0; n < MOST_STARTS && last >= 0; n += 1, last -= 1) {
    const start = starts[last]!;
    const nearest = subjectIn(read, start, verb);
    if (!nearest || nearest.to > verb || !isFiller(read, nearest.to, verb)) continue;
    const subject = joined(read, starts, last, nearest, verb);
    const isBehind = isAfterWords(read, subject.from, verb);
    if (!isSure(read, verb, isBehind)) continue;
    return { subject, verb, from: subject.from, to: verb + (isIdiom(read.sentence.words, verb) ? 2 : 1), isBehind };
  }
  return undefined;
}

/** Whether a subject and its verb stand behind what was said, and nothing that was said follows the verb. */
function isAfterWords(read: Read, from: number, verb: number): boolean {
  const { words, tail } = read.sentence;
  const gap = words[from]!.gap;
  if (from === 0 && !gap.includes(QUOTED)) return false;
  const behind = words[verb + 1]?.gap ?? tail;
  if (gap.includes(QUOTED)) return isPlainVerb(words[verb]!.term) || speechVerb(words[verb]!.term) !== undefined;
  const isPlain = isPlainVerb(words[verb]!.term) || /^report(?:s|ed)?$/.test(words[verb]!.term);
  if (!gap.includes(',') || from < 3 || !isPlain) return false;
  if (behind.includes(QUOTED) || behind.includes(':')) return false;
  return (
    words.slice(verb + 1).length <= 8 &&
    words.slice(verb + 1).every((word, n) => isCircumstance(word, n)) &&
    !tail.includes(QUOTED)
  );
}

/** Words for to whom, where and when something was said. */
const CIRCUMSTANCES = new Set(
  `to in on at of during after before the a an his her their its this last reporters journalists lawmakers him them us me today
  yesterday earlier later again morning afternoon evening night week month year interview meeting press news conference
  briefing summit audience twitter statement`.split(/\s+/),
);
const isCircumstance = ({ term, hasCapital, gap }: Word, n: number): boolean =>
  (CIRCUMSTANCES.has(term) || isDayOrMonth(term) || isMedium(term) || hasCapital || /^\d+$/.test(term)) &&
  (n > 0 || !gap.includes(QUOTED));

/** `…," said Dana Frost`: a verb with who speaks behind it. */
function inverted(read: Read, verb: number): Found | undefined {
  const { words } = read.sentence;
  const { gap, term } = words[verb]!;
  const isBehind = gap.includes(QUOTED);
  // Whom someone told stands behind the verb, not who told.
  if (/^t(?:ell|old)/.test(term)) return undefined;
  if (!isBehind && !(/,/.test(gap) && isPlainVerb(term))) return undefined;
  const next = words[verb + 1];
  if (!next || !isPlain(next)) return undefined;
  const subject = subjectAt(read, verb + 1);
  if (!subject || subject.is === 'pronoun') return undefined;
  // `…, said Bell was sorry`: there, the one before the comma speaks.
  const behind = words[subject.to];
  if (!isBehind && behind && !/[,;:—–❝.]/u.test(behind.gap) && !isPreposition(behind.term)) return undefined;
  return { subject, verb, from: verb, to: subject.to, isBehind: true };
}

/** Verbs that tell of words where some of them are quoted behind it: `called the plan "a good start"`. */
const WITH_QUOTED = new Set(
  'call describe expect think believe hope fear feel speak spoke talk want ask write wrote written note respond reply answer dub brand'
    .split(' ')
    .map(stem),
);

function isSure(read: Read, verb: number, isBehind: boolean): boolean {
  const { words, tail } = read.sentence;
  const { term } = words[verb]!;
  if (isQuotedAs(words, verb) || speechVerb(term) === 'sure' || isBehind) return true;
  const behind = words.slice(verb + 1, verb + 8);
  const next = behind[0]?.gap ?? tail;
  if (next.includes(QUOTED) || next.includes(':')) return true;
  if (isSureWith(term, behind[0]?.term ?? '')) return true;
  const that = behind.findIndex((word) => word.term === 'that');
  if (that >= 0 && behind.slice(0, that).every(isCircumstance)) return true;
  const isQuotedLater = tail.includes(QUOTED) || words.slice(verb + 1).some(({ gap }) => gap.includes(QUOTED));
  return isQuotedLater && WITH_QUOTED.has(stem(term));
}

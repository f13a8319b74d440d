import type { Range } from '../../record/record.ts';
import { isPlainReporting, isWhatIsSaid } from '../../search/passages/reporting-words.ts';
import { stem } from '../../search/stem.ts';
import { isFiller } from './fillers.ts';
import { QUOTED } from './quotations.ts';
import type { Word } from './sentences.ts';
import { type Read, type Subject, subjectAt } from './subjects.ts';
import { isBetween, isDayOrMonth, isPreposition, isSubordinate, isSureWith, speechVerb } from './vocabulary.ts';

/** What in a sentence says that someone said something. */
export interface Cue {
  /** Who; undefined where the words name nobody. */
  readonly subject: Subject | undefined;
  /** The words that say so, as places in the report's text. */
  readonly attribution: Range;
}

/** Finds the words of a sentence, outside its quotations, that say who speaks; undefined where none do. */
export function cueOf(read: Read): Cue | undefined {
  const source = bySource(read);
  // A release that nobody is said to have made tells less than a verb with its subject.
  if (source && !isVague(read, source.subject)) return source;
  return byQuotedAs(read) ?? byVerbs(read) ?? source ?? bySpeechNoun(read) ?? byLabel(read) ?? besideQuotation(read);
}

function isVague(read: Read, subject: Subject | undefined): boolean {
  if (subject?.is !== 'noun') return !subject;
  const isNamed = read.found.names.some(({ titlesFrom, to }) => titlesFrom >= subject.from && to <= subject.to);
  return !subject.isDefinite && !subject.isOfOther && !isNamed;
}

/** `According to the council,` `as per the readout`: whoever else the sentence has speaking, this is who reports it. */
function bySource(read: Read): Cue | undefined {
  const { words } = read.sentence;
  const at = words.findIndex(
    ({ term }, n) =>
      (term === 'according' && words[n + 1]?.term === 'to') || (term === 'as' && words[n + 1]?.term === 'per'),
  );
  if (at < 0 && words[0]?.term === 'per' && words[0].hasCapital && words[1]) return sourceFrom(read, 0, 1);
  return at < 0 || !words[at + 2] ? undefined : sourceFrom(read, at, at + 2);
}

function sourceFrom(read: Read, at: number, from: number): Cue {
  const { words } = read.sentence;
  const subject = subjectAt(read, from, 'no-list');
  return {
    subject,
    attribution: { start: words[at]!.start, end: words[subject ? subject.to - 1 : endOfPhrase(words, from)]!.end },
  };
}

/** The last word of a phrase: the one before punctuation. */
function endOfPhrase(words: readonly Word[], from: number): number {
  let at = from;
  while (at + 1 < words.length && at < from + 7 && /^[\s'’-]+$/.test(words[at + 1]!.gap)) at += 1;
  return at;
}

interface Found {
  readonly subject: Subject;
  readonly verb: number;
  readonly from: number;
  /** The first word behind. */
  readonly to: number;
  /** Whether it stands behind what was said: `…," Bell said`. */
  readonly isBehind: boolean;
}

function byVerbs(read: Read): Cue | undefined {
  const { words } = read.sentence;
  let first: Found | undefined;
  const starts = startsOfClauses(read);
  for (let verb = 0; verb < words.length; verb += 1) {
    if (!speechVerb(words[verb]!.term) && !isQuotedAs(words, verb)) continue;
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

const RECEIVERS = /^(?:reporters|journalists|lawmakers|mps|fans|us|me|him|her|them|parliament|everyone|investors)$/;

function cueFrom({ sentence: { words } }: Read, { subject, from, to }: Found): Cue {
  let end = to;
  if (RECEIVERS.test(words[end]?.term ?? '') && /^\s/.test(words[end]!.gap)) end += 1;
  const [near, article, noun] = words.slice(end, end + 3);
  const isIn = near?.term === 'in' && /^\s/.test(near.gap) && /^an?$/.test(article?.term ?? '');
  if (isIn && noun && isMedium(noun.term)) end += 3;
  return { subject, attribution: { start: words[from]!.start, end: words[end - 1]!.end } };
}

const isMedium = (term: string): boolean =>
  /^(?:interview|readout|release|letter|email|video|blog)$/.test(term) || isWhatIsSaid(term);

/** Places where a clause may begin. */
function startsOfClauses(read: Read): readonly number[] {
  const { words } = read.sentence;
  return words.flatMap(({ gap, term }, at) => {
    if (read.isOfName.has(at) && read.isOfName.has(at - 1) && !read.nameAt.has(at)) return [];
    if (at === 0 || /[,;:—–(❝]|\s-\s/u.test(gap)) return [at];
    return /^(?:and|but|yet|or)$/.test(words[at - 1]!.term) && term !== 'and' ? [at] : [];
  });
}

const MOST_STARTS = 12;
/** Words between the beginning of a clause and its subject, at most: `But on Friday Bell said`. */
const MOST_SKIPPED = 5;

/** A subject with its verb behind it. */
function direct(read: Read, verb: number, starts: readonly number[]): Found | undefined {
  let last = lastUpTo(starts, verb);
  for (let n = 0; n < MOST_STARTS && last >= 0; n += 1, last -= 1) {
    const start = starts[last]!;
    const nearest = subjectIn(read, start, verb);
    if (!nearest || nearest.to > verb || !isFiller(read, nearest.to, verb)) continue;
    const subject = joined(read, starts, last, nearest, verb);
    const isBehind = isAfterWords(read, subject.from, verb);
    if (!isSure(read, verb, isBehind)) continue;
    return { subject, verb, from: subject.from, to: verb + 1, isBehind };
  }
  return undefined;
}

/** The whole of those named together, where a clause may as well begin with the last of them: `Bell and Cole said`. */
function joined(read: Read, starts: readonly number[], before: number, subject: Subject, verb: number): Subject {
  for (let n = 1; n <= 2; n += 1) {
    const start = starts[before - n];
    const earlier = start === undefined ? undefined : subjectIn(read, start, verb);
    if (earlier?.is === 'several' && earlier.to === subject.to) return earlier;
  }
  return subject;
}

function lastUpTo(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The subject of a clause that begins at a word, behind what may stand before it. */
function subjectIn(read: Read, start: number, verb: number): Subject | undefined {
  const { words } = read.sentence;
  let at = start;
  while (at < verb && at < start + 2 && /^(?:and|but|yet|so|or)$/.test(words[at]!.term)) at += 1;
  while (at < verb && at < start + 3 && isBetween(words[at]!.term) && !/^(?:both|all|each)$/.test(words[at]!.term))
    at += 1;
  const { term } = words[at]!;
  if (!read.isOfName.has(at) && isSubordinate(term)) return undefined;
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
      !/^(?:week|month|year|evening|morning|night)$/.test(before.term)
    )
      continue;
    const later = subjectAt(read, skipped);
    if (later) return later;
  }
  return undefined;
}

/** Whether a subject and its verb stand behind what was said, and nothing that was said follows the verb. */
function isAfterWords(read: Read, from: number, verb: number): boolean {
  const { words, tail } = read.sentence;
  const gap = words[from]!.gap;
  if (from === 0 && !gap.includes(QUOTED)) return false;
  const behind = words[verb + 1]?.gap ?? tail;
  if (gap.includes(QUOTED)) return isPlainReporting(words[verb]!.term) || speechVerb(words[verb]!.term) !== undefined;
  if (!gap.includes(',') || from < 3 || !isPlainReporting(words[verb]!.term)) return false;
  if (behind.includes(QUOTED) || /[:]/.test(behind)) return false;
  return (
    words.slice(verb + 1).length <= 8 &&
    words.slice(verb + 1).every((word, n) => isCircumstance(word, n)) &&
    !tail.includes(QUOTED)
  );
}

/** Words for to whom, where and when something was said. */
const CIRCUMSTANCES = new Set(
  `to in on at during after before the a an his her their its this last reporters journalists lawmakers him them us me today
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
  if (!isBehind && !(/,/.test(gap) && isPlainReporting(term))) return undefined;
  const next = words[verb + 1];
  if (!next || !/^\s{1,3}$/.test(next.gap)) return undefined;
  const subject = subjectAt(read, verb + 1);
  if (!subject || subject.is === 'pronoun') return undefined;
  // `…, said Bell was sorry`: there, the one before the comma speaks.
  const behind = words[subject.to];
  if (!isBehind && behind && !/[,;:—–❝.]/u.test(behind.gap) && !isPreposition(behind.term)) return undefined;
  return { subject, verb, from: verb, to: subject.to, isBehind: true };
}

/** Verbs that tell of words where some of them are quoted behind it: `called the plan "a good start"`. */
const WITH_QUOTED = new Set(
  'call describe think believe hope fear feel speak spoke talk want ask write wrote written note respond reply answer dub brand'
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

/** `Gray’s message to the town was short: “…”` */
function bySpeechNoun(read: Read): Cue | undefined {
  const { words, tail } = read.sentence;
  const name = read.found.names.find(({ isPossessive, to }) => isPossessive && isWhatIsSaid(words[to]?.term ?? ''));
  if (!name || name.titlesFrom > 3) return undefined;
  const leads = [...words.slice(name.to + 1).map(({ gap }) => gap), tail].some((gap) => /:\s*❝/u.test(gap));
  if (!leads) return undefined;
  const subject: Subject = { is: 'name', name, from: name.titlesFrom, to: name.to };
  return { subject, attribution: { start: words[name.titlesFrom]!.start, end: words[name.to]!.end } };
}

/** `Bell: “…”` */
function byLabel(read: Read): Cue | undefined {
  const { words, tail } = read.sentence;
  const subject = words.length > 0 ? subjectAt(read, 0) : undefined;
  if (subject?.is !== 'name' || !/^:\s*❝/u.test(words[subject.to]?.gap ?? tail)) return undefined;
  return { subject, attribution: { start: words[0]!.start, end: words[subject.to - 1]!.end } };
}

/** `quoted Dr. Mehta as saying`: who is quoted speaks, whoever quotes. */
function byQuotedAs(read: Read): Cue | undefined {
  const { words } = read.sentence;
  const saying = words.findIndex(({ term }, at) => term === 'saying' && words[at - 1]?.term === 'as');
  if (saying < 0) return undefined;
  const name = read.found.names.find(({ to }) => to === saying - 1);
  if (!name || !/^(?:quoted|quotes|cited|cites)$/.test(words[name.titlesFrom - 1]?.term ?? '')) return undefined;
  const subject: Subject = { is: 'name', name, from: name.titlesFrom, to: name.to };
  return { subject, attribution: { start: words[name.titlesFrom - 1]!.start, end: words[saying]!.end } };
}

/** Words between a quotation and the verb that belongs to it, at most. */
const MOST_BESIDE = 8;

/** A plain verb of saying right beside a quotation, whoever its subject is: `"…," said one customer`. */
function besideQuotation(read: Read): Cue | undefined {
  const { words, tail } = read.sentence;
  const verb = words.findIndex(({ term, gap }, at) => {
    if (!(isPlainReporting(term) || term === 'read') || read.isOfName.has(at)) return false;
    const behind = words[at + 1]?.gap ?? tail;
    return gap.includes(QUOTED) || /^[,:]?\s*❝/u.test(behind) || startOfBeside(words, at) !== undefined;
  });
  if (verb < 0) return undefined;
  const name = read.found.names.find(({ to, isPossessive }) => to === verb && !isPossessive);
  if (name) {
    const subject: Subject = { is: 'name', name, from: name.titlesFrom, to: name.to };
    return { subject, attribution: { start: words[name.titlesFrom]!.start, end: words[verb]!.end } };
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

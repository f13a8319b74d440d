import type { CorpusRecord } from '../corpus/corpus.ts';
import type { RecordId, Speaker, SpeakerId, Topic, TopicId } from '../record/schema.ts';
import { isCommon } from '../search/common-words.ts';
import { foldLetters } from '../search/fold.ts';
import { lowerBound } from '../search/lower-bound.ts';
import { isPossessive } from '../search/passages/words-around-names.ts';
import { statementCount } from '../search/postings.ts';
import { type Token, tokenize } from '../search/tokenize.ts';
import { findTerm } from '../search/vocabulary.ts';
import type { Archive } from './archive.ts';

/** How a name stands in the middle of a sentence. */
export interface NameInSentence {
  /** The name without an article: `Quad`, and `human rights in China` for a topic with a capital of its own. */
  readonly name: string;
  /** Whether *the* comes before it; `unknown` where the record does not show. */
  readonly article: 'the' | 'none' | 'unknown';
}

/** A topic or a speaker of a record. */
export interface NameOf {
  readonly kind: 'topic' | 'speaker';
  readonly record: string;
  readonly id: string;
}

/** Lines looked at for how a name is written: the first of its record that hold a word of it. */
const MOST_LINES = 40;

/** A word is taken to be written small if it is, inside sentences, more than so many times as often as with a capital. */
const MOSTLY = 3;

/** What stands before a name that would take *the* if this were not there. */
const DETERMINERS = new Set(['a', 'an', 'our', 'your', 'my', 'his', 'her', 'their', 'its', 'this', 'that']);

/** A sentence that is not written in small letters alone: a capital where none begins it. */
const CAPITAL_WITHIN = /[\p{Ll},] (?!I\b)\p{Lu}/u;

/** Read when a name is first asked for, since it takes a look at its lines. */
const read = new WeakMap<Speaker | Topic, NameInSentence>();

/**
 * How a topic or speaker is called in the middle of a sentence, as the record itself writes the name: `the Quad` where a
 * line holds *the Quad* and nothing that belongs to it follows, or where *The Quad* is a name of it; with a small first
 * letter where the lines write the word so. Nothing is known of a name that no line holds.
 */
export function nameInSentence(archive: Archive, { kind, record, id }: NameOf): NameInSentence {
  const held = archive.corpus.byId.get(record as RecordId)!;
  const named = kind === 'topic' ? held.topics.get(id as TopicId)! : held.speakers.get(id as SpeakerId)!;
  const known = read.get(named);
  if (known) return known;
  const reader: Reader = (name) => linesWith(archive, held, name);
  const found = 'label' in named ? topicInSentence(reader, named) : speakerInSentence(reader, named);
  read.set(named, found);
  return found;
}

/** A name with its article. */
export function withArticle({ name, article }: NameInSentence): string {
  return article === 'the' ? `the ${name}` : name;
}

interface Line {
  readonly text: string;
  readonly words: readonly Token[];
}

/** The lines of a record that may hold a name. */
type Reader = (name: string) => readonly Line[];

function topicInSentence(reader: Reader, { label, altLabels }: Topic): NameInSentence {
  const { name, article } = articleOf(reader, label, altLabels);
  return { name: isWrittenSmall(reader, name) ? name[0]!.toLowerCase() + name.slice(1) : name, article };
}

function speakerInSentence(reader: Reader, { type, name, altNames }: Speaker): NameInSentence {
  // A single word may be a person's name and mean something else as well: `the marketing`.
  if (type === 'person' && !name.includes(' ')) return { name, article: 'none' };
  const written = articleOf(reader, name, altNames);
  return type === 'person' && written.article === 'unknown' ? { name, article: 'none' } : written;
}

/** The first lines that hold the rarest word of a name. */
function linesWith({ corpus, index }: Archive, { record, first }: CorpusRecord, name: string): readonly Line[] {
  const { postings, vocabulary } = index;
  const terms = tokenize(name)
    .filter(({ term }) => !isCommon(term))
    .map(({ term }) => findTerm(vocabulary, term));
  const [rarest] = terms.sort((a, b) => holdersOf(a) - holdersOf(b));
  if (rarest === undefined || rarest < 0) return [];
  const { statements, start } = postings;
  const end = start[rarest + 1]!;
  const from = lowerBound(statements, first, start[rarest], end);
  const last = first + record.statements.length;
  const numbers = statements.subarray(from, Math.min(end, from + MOST_LINES)).filter((number) => number < last);
  return [...new Set(numbers)].map((number) => {
    const { text } = corpus.statements[number]!;
    return { text, words: tokenize(text) };
  });

  function holdersOf(term: number): number {
    return term < 0 ? -1 : statementCount(postings, term);
  }
}

function articleOf(reader: Reader, label: string, others: readonly { readonly value: string }[]): NameInSentence {
  const bare = label.replace(/^the\s+/i, '');
  const key = foldLetters(bare);
  const isWithArticle = bare !== label || others.some(({ value }) => foldLetters(value) === `the ${key}`);
  if (isWithArticle) return { name: bare, article: 'the' };
  const initials = others.flatMap(({ value }) => (isInitials(value, bare) ? [value] : []));
  // Of `Quad and the Indo-Pacific` the article belongs to the first part.
  const written = [bare, bare.split(/\s(?:and|&)\s|[,:;/]/)[0]!, ...initials];
  const seen = new Set(written.flatMap((name) => reader(name).flatMap((line) => placesIn(line, name))));
  return { name: bare, article: seen.has('the') ? 'the' : seen.has('none') ? 'none' : 'unknown' };
}

/** Whether a name is made of the first letters of another: `US`, `U.S.` for `United States`. */
function isInitials(short: string, long: string): boolean {
  const initials = long.split(/[^\p{L}\p{N}]+/u).map((word) => word[0] ?? '');
  return initials.length > 1 && short.replaceAll('.', '') === initials.join('');
}

/** For each place of a name in a line, whether *the* stands before it; nothing for a place that cannot show it. */
function placesIn({ text, words }: Line, name: string): readonly ('the' | 'none')[] {
  const terms = tokenize(name).map(({ term }) => term);
  return words.flatMap((_, at) => {
    if (terms.some((term, offset) => words[at + offset]?.term !== term)) return [];
    const before = words[at - 1];
    const isJoined = before !== undefined && /^\s+$/.test(text.slice(before.end, words[at]!.start));
    if (isJoined && DETERMINERS.has(before.term)) return [];
    if (!isJoined || before.term !== 'the') return ['none'];
    return endsName(text, words[at + terms.length - 1]!, words[at + terms.length]) ? ['the'] : [];
  });
}

/** Whether a name ends with a word: in `the Taiwan Strait`, *the* belongs to what follows. */
function endsName(text: string, last: Token, next: Token | undefined): boolean {
  if (!next || isPossessive(text.slice(last.start, last.end))) return true;
  const between = text.slice(last.end, next.start);
  return /^\s+$/.test(between) ? isCommon(next.term) : !/^[-‐-―/]$/.test(between);
}

/**
 * Whether the lines write the first word of a label with a small letter, so that it has its capital only because it is first.
 * A capital in the next word, `North Korea`, makes it part of a name; so do capitals in the lines. Lines that are written
 * without capitals show nothing.
 */
function isWrittenSmall(reader: Reader, label: string): boolean {
  const [, first, next = ''] = /^(\p{Lu}[\p{Ll}\p{M}]+)(?![\p{L}\p{N}])\W*(.?)/u.exec(label) ?? [];
  if (first === undefined || /\p{Lu}/u.test(next)) return false;
  const [term = ''] = tokenize(first).map((word) => word.term);
  if (isCommon(term)) return true;
  const lines = reader(first);
  const forms = lines.flatMap((line) => formsIn(line, term));
  const small = forms.filter((form) => form === 'small').length;
  return small > MOSTLY * (forms.length - small) && lines.some(({ text }) => CAPITAL_WITHIN.test(text));
}

/** How each place of a word in a line is written; a capital only where no sentence begins. */
function formsIn({ text, words }: Line, term: string): readonly ('small' | 'capital')[] {
  return words.flatMap((word) => {
    if (word.term !== term) return [];
    if (!/\p{Lu}/u.test(text[word.start]!)) return ['small'];
    return /[\p{L}\p{N},;]\s$/u.test(text.slice(0, word.start)) ? ['capital'] : [];
  });
}

import type { Archive } from '../answers/archive.ts';
import type { Cover, NoMatch, Suggestion } from '../answers/schema.ts';
import { filterText } from './filter.ts';
import { type Heading, joinPhrases, type Phrase, say, typed } from './phrase.ts';
import { NBSP } from './nbsp.ts';
import { areKeyPhrases, markedLabel } from './topic-basis.ts';
import { countText, DOT, firstFew, numberText, thisRecord } from './words.ts';

/** Most suggestions of one kind, and most topics, said in one sentence. */
const SAID_AT_MOST = 8;

const NOTHING_SEARCHED = 'nothing was searched';

/** What is said of a text that nothing can be searched for, and the next step, by what was asked with it. */
const ASKING = {
  search: {
    nothing: 'Nothing to search for',
    type: 'Type one or two words.',
    inWords: 'Type one or two words.',
    long: 'That search is too long',
    shorter: 'Try one or two words.',
  },
  question: {
    nothing: 'Nothing was asked',
    type: 'Type a question.',
    inWords: 'Type a question in words.',
    long: 'That question is too long',
    shorter: 'Ask it in fewer words.',
  },
  quote: {
    nothing: 'Nothing to check',
    type: 'Paste a quote.',
    inWords: 'Paste the words of a quote.',
    long: 'That text is too long',
    shorter: 'Paste the quote alone.',
  },
} as const;

/** What an answer without lines says: what happened, what was not done, and one next step. */
export interface NoMatchWords extends Heading {
  /** The next step; undefined where the suggestions are the next step. */
  readonly next: Phrase | undefined;
}

/** Words for every reason why nothing is found. */
export function noMatchWords(answer: NoMatch, archive: Archive): NoMatchWords {
  const { asked, length, limit, searched } = answer;
  const word = typed(asked);
  const asking = ASKING[answer.of ?? 'search'];
  switch (answer.reason) {
    case 'not-found':
      return said(say`Nothing on ${word} in ${thisRecord(archive)}`, [
        `${countText(searched, 'line')} searched`,
        manyWords(asked) ? 'no line holds these words' : 'no line holds it',
      ]);
    case 'filtered-out':
      return filteredOut(answer);
    case 'empty':
      return said([asking.nothing], ['no text was given', NOTHING_SEARCHED], [asking.type]);
    case 'no-words':
      return said(say`No words in ${word}`, [NOTHING_SEARCHED], [asking.inWords]);
    case 'only-common-words':
      return said(
        say`Only common words in ${word}`,
        ['they stand in most lines', NOTHING_SEARCHED],
        say`Add a word that names the subject.`,
      );
    case 'too-long':
      return said(
        [asking.long],
        [
          length === undefined ? undefined : countText(length, 'character'),
          limit === undefined ? undefined : `the limit is ${numberText(limit)}`,
          NOTHING_SEARCHED,
        ],
        [asking.shorter],
      );
    case 'unknown-speaker':
      return said(
        say`No speaker ${word} in ${thisRecord(archive)}`,
        [NOTHING_SEARCHED],
        say`See all speakers: ${{ command: 'who' }}`,
      );
    case 'unknown-topic':
      return said(
        say`No topic ${word} in ${thisRecord(archive)}`,
        [NOTHING_SEARCHED],
        say`See all topics: ${{ command: 'topics' }}`,
      );
    case 'unknown-record':
      return said(
        say`No record ${word}`,
        [recordsHeld(archive), NOTHING_SEARCHED],
        say`Loaded: ${recordNames(archive)}`,
      );
    case 'unknown-statement':
      return said(say`No statement ${word}`, [idRange(archive)]);
    case 'no-records':
      return said(['No record is loaded'], [NOTHING_SEARCHED], say`Load a record, then ask again.`);
  }
}

/** What the record holds that is close, one sentence a kind. */
export function suggestionPhrases({ suggestions, reason }: NoMatch): readonly Phrase[] {
  // The words are known then; what stands in the way is the filter.
  if (reason === 'filtered-out') return [];
  return KINDS.flatMap(({ kind, lead }) => {
    const texts = suggestions
      .filter((suggestion) => suggestion.kind === kind)
      .map(({ text, id }) => (kind === 'record' && id !== undefined ? `${id} (${text})` : text));
    return texts.length > 0 ? [say`${lead}: ${texts.slice(0, SAID_AT_MOST).join(', ')}`] : [];
  });
}

const KINDS: readonly { readonly kind: Suggestion['kind']; readonly lead: string }[] = [
  { kind: 'word', lead: 'Close words in the record' },
  { kind: 'topic', lead: 'Close topics' },
  { kind: 'speaker', lead: 'Close speakers' },
  { kind: 'statement', lead: 'Close statements' },
  { kind: 'record', lead: 'Close records' },
];

/** `The record covers: Taiwan and the China seas · Ukraine`, where that helps to ask again. */
export function coversText({ covers, reason }: NoMatch, archive: Archive): string | undefined {
  return COVERS_HELP.has(reason) ? coveredText(covers, archive) : undefined;
}

/** The same for any answer: the largest topics where there are many, and how many more. */
export function coveredText(covers: readonly Cover[], archive: Archive): string | undefined {
  if (covers.length === 0) return undefined;
  const largestFirst = covers.length > SAID_AT_MOST ? covers.toSorted((a, b) => b.total - a.total) : covers;
  const labels = [...new Set(largestFirst.map((topic) => markedLabel(topic, covers)))];
  const shown = firstFew(labels, SAID_AT_MOST);
  const several = archive.corpus.records.length > 1;
  const lead = areKeyPhrases(covers)
    ? `Key phrases of the ${several ? 'records' : 'record'}, found by counting words`
    : `The ${several ? 'records cover' : 'record covers'}`;
  return `${lead}: ${shown.join(DOT)}`;
}

const COVERS_HELP: ReadonlySet<NoMatch['reason']> = new Set([
  'not-found',
  'empty',
  'no-words',
  'only-common-words',
  'unknown-topic',
]);

function filteredOut(answer: NoMatch): NoMatchWords {
  const { asked, elsewhere } = answer;
  const held = elsewhere === 1 ? '1 other line holds' : `${numberText(elsewhere)} other lines hold`;
  return said(
    say`${['No line', filterText(answer), 'holds'].filter(Boolean).join(' ')} ${typed(asked)}`,
    [`${held} ${manyWords(asked) ? 'these words' : 'it'}`],
    say`To see ${elsewhere === 1 ? 'it' : 'them'}, leave out the filter.`,
  );
}

function said(title: Phrase, detail: readonly (string | undefined)[], next?: Phrase): NoMatchWords {
  return { title, detail: joinPhrases(detail.map(capitalFirst(detail)), DOT), next };
}

/** The second line begins with a capital, whichever of its parts is there. */
function capitalFirst(parts: readonly (string | undefined)[]) {
  const first = parts.findIndex((part) => part !== undefined);
  return (part: string | undefined, at: number): string | undefined =>
    at === first && part ? part[0]!.toUpperCase() + part.slice(1) : part;
}

/** Whether what was asked is more than one word, as a reader writes them. */
export function manyWords(asked: string): boolean {
  return /\S\s+\S/.test(asked.trim());
}

function recordsHeld({ corpus }: Archive): string {
  return `${countText(corpus.records.length, 'record')} ${corpus.records.length === 1 ? 'is' : 'are'} loaded`;
}

function recordNames({ corpus: { records } }: Archive): string {
  const names = records.map(({ record }) => `${record.id} (${record.title})`);
  return firstFew(names, SAID_AT_MOST).join(DOT);
}

/** `this record runs from s01 to s16`; for several records, how many lines they hold. */
function idRange(archive: Archive): string {
  const { records, statements } = archive.corpus;
  const [first, last] = [statements[0], statements.at(-1)];
  if (records.length === 1 && first && last) return `this record runs from ${first.id} to ${last.id}`;
  return `${recordsHeld(archive)}, ${countText(statements.length, 'line')}${NBSP}in all`;
}

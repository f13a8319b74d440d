import { isCommon } from './common-words.ts';
import { findNames, type LexiconEntry } from './lexicon.ts';
import { statementCount } from './postings.ts';
import type { QueryPhrase } from './query.ts';
import { repair } from './repair.ts';
import type { SearchIndex } from './search-index.ts';
import { holdsUnspaced } from './tokenize.ts';
import type { Alternative, SearchCorrection, Slot, Unit } from './unit.ts';
import { family, findTerm, prefixRange } from './vocabulary.ts';

const SAME_STEM = 0.8;
const UNFINISHED = 0.7;
/** An unfinished word stands for at most this many terms, the most frequent first. */
const MOST_UNFINISHED = 64;
/** From this many letters on, the last word may be unfinished; one is enough where a letter is a word. */
const LEAST_UNFINISHED = 3;
/** Words named when a reader is told what was searched. */
const MOST_SHOWN = 3;

/** What a word was found to be: the ways to hold it, what to tell the reader, and its words after repair. */
export type Resolved = Pick<Unit, 'alternatives'> & {
  readonly correction?: SearchCorrection;
  readonly terms?: readonly string[];
};

export function phraseUnit(index: SearchIndex, { terms, written }: QueryPhrase): Unit {
  return { written, alternatives: exactPhrase(index, terms) };
}

/** The very words, side by side; nothing if one of them is not in the archive. */
export function exactPhrase(index: SearchIndex, terms: readonly string[]): readonly Alternative[] {
  const slots = terms.map((term): Slot => {
    if (isCommon(term)) return { common: term };
    const number = findTerm(index.vocabulary, term);
    return { terms: number < 0 ? [] : [number] };
  });
  return complete(slots) ? [{ slots, weight: 1, exact: true }] : [];
}

function complete(slots: readonly Slot[]): boolean {
  return slots.every((slot) => 'common' in slot || slot.terms.length > 0) && slots.some((slot) => 'terms' in slot);
}

/** Every name of the same thing that the texts hold. */
export function nameUnit(
  index: SearchIndex,
  entries: readonly LexiconEntry[],
  written: string,
  typed: readonly string[],
): Resolved {
  const alternatives: Alternative[] = [];
  let shown: string | undefined;
  const seen = new Set<string>();
  for (const name of entries.flatMap(({ names }) => names)) {
    const key = name.terms.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const slots = name.terms.map((term): Slot =>
      isCommon(term) ? { common: term } : { terms: [...family(index.vocabulary, term)] },
    );
    if (!complete(slots)) continue;
    alternatives.push({ slots, weight: 1, exact: true });
    if (key !== typed.join(' ')) shown ??= name.written;
  }
  if (shown === undefined) return { alternatives };
  return { alternatives, correction: { from: written, to: shown, why: 'alias' } };
}

export function wordUnit(
  index: SearchIndex,
  written: string,
  term: string,
  { unfinished, inName }: { readonly unfinished: boolean; readonly inName: boolean },
): Resolved {
  const alternatives = isLoneLetter(term) ? anyPair(index, term) : knownWord(index, term);
  if (alternatives.some(({ exact }) => exact)) return { alternatives };
  if (alternatives.length > 0) {
    const to = shownTerms(index, [...family(index.vocabulary, term)]);
    return { alternatives, correction: { from: written, to, why: 'form' } };
  }
  const begun = unfinished ? unfinishedWord(index, written, term) : undefined;
  if (begun) return begun;
  const repaired = inName ? undefined : repair(index, term);
  if (!repaired) return { alternatives: [] };
  const correction = { from: written, to: repaired.words.join(' '), why: repaired.why };
  if (repaired.why === 'split') {
    return { alternatives: exactPhrase(index, repaired.words), correction, terms: repaired.words };
  }
  const [meant = ''] = repaired.words;
  const found = knownWord(index, meant).map((way) => ({ ...way, weight: way.weight * repaired.weight }));
  if (found.length > 0) return { alternatives: found, correction, terms: [meant] };
  // The nearest spelling is a name the texts do not use: search the names they do use.
  const entries = (findNames(index.lexicon, [meant])[0]?.entries ?? []).filter(({ kind }) => kind !== 'topic');
  const named = nameUnit(index, entries, written, [meant]);
  const to = named.correction?.to ?? meant;
  return { alternatives: named.alternatives, correction: { ...correction, to }, terms: [meant] };
}

/** The word itself, and the other words of its stem. */
function knownWord(index: SearchIndex, term: string): readonly Alternative[] {
  const itself = findTerm(index.vocabulary, term);
  const others = [...family(index.vocabulary, term)].filter((number) => number !== itself);
  return [
    ...(itself < 0 ? [] : [{ slots: [{ terms: [itself] }], weight: 1, exact: true }]),
    ...(others.length === 0 ? [] : [{ slots: [{ terms: others }], weight: SAME_STEM, exact: false }]),
  ];
}

/** A single letter of a script written without spaces: texts hold it in pairs, or alone at the end of a run. */
function isLoneLetter(term: string): boolean {
  return Array.from(term).length === 1 && holdsUnspaced(term);
}

function anyPair(index: SearchIndex, letter: string): readonly Alternative[] {
  const { start, end } = prefixRange(index.vocabulary, letter);
  const terms = Array.from({ length: end - start }, (_, offset) => start + offset);
  return terms.length > 0 ? [{ slots: [{ terms }], weight: 1, exact: true }] : [];
}

/** The words that begin with what was typed so far. If they are forms of one word, that word is meant. */
function unfinishedWord(index: SearchIndex, written: string, typed: string): Resolved | undefined {
  if (typed.length < LEAST_UNFINISHED && /^[\p{scx=Latn}\p{N}]/u.test(typed)) return undefined;
  const { start, end } = prefixRange(index.vocabulary, typed);
  if (start === end) return undefined;
  const frequency = (term: number) => statementCount(index.postings, term);
  let terms = Array.from({ length: end - start }, (_, offset) => start + offset);
  if (terms.length > MOST_UNFINISHED) {
    terms = terms.sort((a, b) => frequency(b) - frequency(a) || a - b).slice(0, MOST_UNFINISHED);
  }
  const alternatives = [{ slots: [{ terms }], weight: UNFINISHED, exact: false }];
  const correction: SearchCorrection = { from: written, to: shownTerms(index, terms), why: 'beginning' };
  const oneWord = terms.every((term) => index.vocabulary.stemOf[term] === index.vocabulary.stemOf[start]);
  return oneWord ? { alternatives, correction, terms: [index.vocabulary.terms[start]!] } : { alternatives, correction };
}

/** The first few of the words searched, for telling the reader. */
function shownTerms({ vocabulary }: SearchIndex, terms: readonly number[]): string {
  const shown = terms.slice(0, MOST_SHOWN).map((term) => vocabulary.terms[term]!);
  return [...shown, ...(terms.length > MOST_SHOWN ? ['…'] : [])].join(', ');
}

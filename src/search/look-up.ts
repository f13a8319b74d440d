import { isCommon } from './common-words.ts';
import { findNames, type LexiconEntry } from './lexicon.ts';
import { statementCount } from './postings.ts';
import type { QueryPhrase } from './query.ts';
import { costOf, isName, repair, type Spelling, spellingsOf, type Split } from './repair.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';
import { holdsUnspaced, tokenizePhrase } from './tokenize.ts';
import type { Alternative, SearchCorrection, Slot, Unit } from './unit.ts';
import { family, findTerm, prefixRange } from './vocabulary.ts';

const SAME_STEM = 0.8;
/** How unlikely it is that a word the archive lacks is another form of one it knows, in the terms of `costOf`. */
const OTHER_FORM = 4;
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
  const begun = unfinished ? wordsBegun(index, term) : [];
  if (alternatives.length > 0) return otherForm(index, written, term, { alternatives, begun, inName });
  if (begun.length > 0) return unfinishedWord(index, written, begun);
  const repaired = inName ? undefined : repair(index, term);
  if (!repaired) return { alternatives: [] };
  return repaired.why === 'spelling'
    ? spelledAnew(index, written, repaired.spellings)
    : splitUp(index, written, repaired);
}

/** The letters of an unspaced run, side by side; a single letter wherever it stands. */
export function runUnit(index: SearchIndex, written: string): Resolved {
  const terms = tokenizePhrase(written).map(({ term }) => term);
  return terms.length === 1
    ? wordUnit(index, written, terms[0]!, { unfinished: false, inName: true })
    : { alternatives: exactPhrase(index, terms) };
}

/**
 * A word typed as a name: another form of it, or a name that it misspells. What the texts write in small letters it is
 * taken for only as far as `most` edits.
 */
export function nameTyped(index: SearchIndex, written: string, term: string, most: 0 | 1): Resolved {
  const isForm = family(index.vocabulary, term).length > 0;
  if (isForm) return wordUnit(index, written, term, { unfinished: false, inName: most === 0 });
  const repaired = repair(index, term);
  if (repaired?.why === 'split' && isName(index, repaired.words[0])) return splitUp(index, written, repaired);
  const meant = spellingsOf(index, term, ({ word, distance }) => distance <= most || isName(index, word));
  return meant.length > 0 ? spelledAnew(index, written, meant) : { alternatives: [] };
}

function splitUp(index: SearchIndex, written: string, { words, why }: Split): Resolved {
  const correction = { from: written, to: words.join(' '), why };
  return { alternatives: exactPhrase(index, words), correction, terms: words };
}

interface FormsFound {
  readonly alternatives: readonly Alternative[];
  readonly begun: readonly number[];
  readonly inName: boolean;
}

/**
 * Another form of a word that the archive knows; and, as well, what it begins (`terri` is not only a form of `terry`),
 * or another word that it more likely misspells (`recoring` is `recording` rather than a form of `recor`).
 */
function otherForm(
  index: SearchIndex,
  written: string,
  term: string,
  { alternatives, begun, inName }: FormsFound,
): Resolved {
  const forms = [...family(index.vocabulary, term)];
  const longer = begun.filter((number) => !forms.includes(number));
  if (longer.length > 0) {
    const correction = { from: written, to: shownTerms(index, [...forms, ...longer]), why: 'beginning' as const };
    return {
      alternatives: [...alternatives, { slots: [{ terms: longer }], weight: UNFINISHED, exact: false }],
      correction,
    };
  }
  const to = shownTerms(index, forms);
  const cost = costOf(OTHER_FORM, Math.max(...forms.map((form) => statementCount(index.postings, form))));
  const likelier = inName ? [] : spellingsOf(index, term).filter((found) => found.distance === 1 && found.cost < cost);
  const spelled = likelier.filter(({ word }) => stem(word) !== stem(term));
  if (spelled.length === 0) return { alternatives, correction: { from: written, to, why: 'form' } };
  const anew = spelledAnew(index, written, spelled);
  return {
    // None is the word itself, so that neither goes before the other.
    alternatives: [...alternatives, ...anew.alternatives.map((way) => ({ ...way, exact: false }))],
    correction: { from: written, to: `${to}, ${anew.correction?.to}`, why: 'spelling' },
  };
}

/** The words that were probably meant: any of them, and their other forms. */
function spelledAnew(index: SearchIndex, written: string, spellings: readonly Spelling[]): Resolved {
  const alternatives: Alternative[] = [];
  const shown: string[] = [];
  const stems = new Set<string>();
  for (const { word, weight } of spellings) {
    if (stems.has(stem(word))) continue;
    stems.add(stem(word));
    const found = knownWord(index, word).map((way) => ({ ...way, weight: way.weight * weight }));
    // The nearest spelling may be a name the texts do not use: then the names they do use are searched.
    const named = found.length > 0 ? undefined : otherNames(index, written, word);
    alternatives.push(...(named?.alternatives ?? found));
    shown.push(named?.correction?.to ?? word);
  }
  const terms = spellings.slice(0, 1).map(({ word }) => word);
  return { alternatives, correction: { from: written, to: shown.join(', '), why: 'spelling' }, terms };
}

function otherNames(index: SearchIndex, written: string, word: string): Resolved {
  const entries = (findNames(index.lexicon, [word])[0]?.entries ?? []).filter(({ kind }) => kind !== 'topic');
  return nameUnit(index, entries, written, [word]);
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

/** The words that begin with what was typed so far, the most frequent where there are many. */
function wordsBegun({ vocabulary, postings }: SearchIndex, typed: string): readonly number[] {
  if (typed.length < LEAST_UNFINISHED && /^[\p{scx=Latn}\p{N}]/u.test(typed)) return [];
  const { start, end } = prefixRange(vocabulary, typed);
  const terms = Array.from({ length: end - start }, (_, offset) => start + offset);
  if (terms.length <= MOST_UNFINISHED) return terms;
  const frequency = (term: number) => statementCount(postings, term);
  return terms.sort((a, b) => frequency(b) - frequency(a) || a - b).slice(0, MOST_UNFINISHED);
}

/** Any of the words begun. If they are forms of one word, that word is meant. */
function unfinishedWord(index: SearchIndex, written: string, terms: readonly number[]): Resolved {
  const { stemOf, terms: words } = index.vocabulary;
  const first = Math.min(...terms);
  const alternatives = [{ slots: [{ terms }], weight: UNFINISHED, exact: false }];
  const correction: SearchCorrection = { from: written, to: shownTerms(index, terms), why: 'beginning' };
  const oneWord = terms.every((term) => stemOf[term] === stemOf[first]);
  return oneWord ? { alternatives, correction, terms: [words[first]!] } : { alternatives, correction };
}

/** The first few of the words searched, for telling the reader. */
function shownTerms({ vocabulary }: SearchIndex, terms: readonly number[]): string {
  const shown = terms.slice(0, MOST_SHOWN).map((term) => vocabulary.terms[term]!);
  return [...shown, ...(terms.length > MOST_SHOWN ? ['…'] : [])].join(', ');
}

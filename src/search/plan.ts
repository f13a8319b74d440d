import { isCommon } from './common-words.ts';
import { findNames, type LexiconEntry, type NameFound } from './lexicon.ts';
import type { Query, QueryPhrase, QueryWord } from './query.ts';
import { repair } from './repair.ts';
import type { SearchIndex } from './search-index.ts';
import { family, findTerm, prefixRange } from './vocabulary.ts';

/** One place of a phrase: any of these terms, or this common word (which has no postings). */
export type Slot = { readonly terms: readonly number[] } | { readonly common: string };

/** One way a statement can hold what was asked: the slots, one after the other. */
export interface Alternative {
  readonly slots: readonly Slot[];
  /** 1 for the very word; less for another form or a repaired spelling (weights: measured design). */
  readonly weight: number;
  /** Whether a statement that holds it holds the asked word itself, or a name of the same thing. */
  readonly exact: boolean;
}

/** A word or phrase that was asked, with every way to hold it. */
export interface Unit {
  readonly written: string;
  readonly alternatives: readonly Alternative[];
}

/** What was searched instead of what was typed. */
export interface SearchCorrection {
  readonly from: string;
  readonly to: string;
  readonly why: 'spelling' | 'alias' | 'split';
}

/** A query with every word looked up. */
export interface Plan {
  readonly units: readonly Unit[];
  /** Words nothing was found for, as typed. */
  readonly unknown: readonly string[];
  readonly corrections: readonly SearchCorrection[];
  /** The words after repair, for finding the names among them. */
  readonly terms: readonly string[];
}

const SAME_STEM = 0.8;
const UNFINISHED = 0.7;
/** An unfinished word stands for at most this many terms, the most frequent first. */
const MOST_UNFINISHED = 64;
/** From this many letters on, the last word may be unfinished; one is enough where a letter is a word. */
const LEAST_UNFINISHED = 3;

type Resolved = Pick<Unit, 'alternatives'> & {
  readonly correction?: SearchCorrection;
  readonly terms?: readonly string[];
};

/**
 * Looks up every word of a query: the word itself and others of its stem; else a name of the same thing; else, for
 * the last word, the words it begins; else the nearest spelling. A word the archive knows is never changed.
 * @param everyName - also search the other names of words the archive knows; for when the words alone found nothing
 */
export function planQuery(index: SearchIndex, query: Query, everyName = false): Plan {
  const units: Unit[] = query.phrases.map((phrase) => phraseUnit(index, phrase));
  const corrections: SearchCorrection[] = [];
  const unknown: string[] = [];
  const terms: string[] = [];
  const add = (written: string, typed: readonly string[], resolved: Resolved): void => {
    if (resolved.alternatives.length === 0) unknown.push(written);
    units.push({ written, alternatives: resolved.alternatives });
    if (resolved.correction) corrections.push(resolved.correction);
    terms.push(...(resolved.terms ?? typed));
  };
  for (const piece of pieces(index, query, everyName)) {
    const typed = piece.words.map(({ term }) => term);
    const written = query.text.slice(piece.words[0]!.start, piece.words.at(-1)!.end);
    if (piece.name) add(written, typed, nameUnit(index, piece.name.entries, written, typed));
    else if (piece.words.every(({ common }) => common)) terms.push(...typed);
    else if (piece.words.length > 1) add(written, typed, { alternatives: exactPhrase(index, typed) });
    else add(written, typed, wordUnit(index, written, typed[0]!, piece.last && query.endsOpen));
  }
  return { units, unknown, corrections, terms };
}

interface Piece {
  readonly words: readonly QueryWord[];
  readonly name?: NameFound;
  readonly last: boolean;
}

/** Cuts the words into names that need other names, unspaced runs, and single words. */
function pieces(index: SearchIndex, { words }: Query, everyName: boolean): readonly Piece[] {
  const known = ({ term, common }: QueryWord) => common || family(index.vocabulary, term).length > 0;
  const names = findNames(
    index.lexicon,
    words.map(({ term }) => term),
  )
    .map((name) => ({ ...name, entries: name.entries.filter(({ kind }) => kind !== 'topic') }))
    .filter(({ from, to, entries }) => entries.length > 0 && (everyName || !words.slice(from, to).every(known)));
  const found: Piece[] = [];
  let from = 0;
  while (from < words.length) {
    const name = names.find((candidate) => candidate.from === from);
    const { run } = words[from]!;
    let to = from + 1;
    if (name) to = name.to;
    else while (to < words.length && words[to]!.run === run && !names.some((next) => next.from === to)) to += 1;
    const piece = words.slice(from, to);
    if (name) found.push({ words: piece, name, last: to === words.length });
    else if (!isLeftover(words, from, to)) found.push({ words: piece, last: to === words.length });
    from = to;
  }
  return found;
}

/** Whether an unspaced piece beside a name of the same run is only grammar (hiragana) or half of the name. */
function isLeftover(words: readonly QueryWord[], from: number, to: number): boolean {
  const { run } = words[from]!;
  const besideName = words[from - 1]?.run === run || words[to]?.run === run;
  return besideName && words.slice(from, to).every(({ term }) => /\p{scx=Hira}/u.test(term));
}

function phraseUnit(index: SearchIndex, { terms, written }: QueryPhrase): Unit {
  return { written, alternatives: exactPhrase(index, terms) };
}

/** The very words, side by side; nothing if one of them is not in the archive. */
function exactPhrase(index: SearchIndex, terms: readonly string[]): readonly Alternative[] {
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
function nameUnit(
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

function wordUnit(index: SearchIndex, written: string, term: string, maybeUnfinished: boolean): Resolved {
  const alternatives = knownWord(index, term);
  if (alternatives.length > 0) return { alternatives };
  const begun = maybeUnfinished ? unfinishedWord(index, term) : undefined;
  if (begun) return begun;
  const repaired = repair(index, term);
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

/** The words that begin with what was typed so far. If they are forms of one word, that word is meant. */
function unfinishedWord(index: SearchIndex, typed: string): Resolved | undefined {
  if (typed.length < LEAST_UNFINISHED && /^[\p{scx=Latn}\p{N}]/u.test(typed)) return undefined;
  const { start, end } = prefixRange(index.vocabulary, typed);
  if (start === end) return undefined;
  const frequency = (term: number) => index.postings.start[term + 1]! - index.postings.start[term]!;
  let terms = Array.from({ length: end - start }, (_, offset) => start + offset);
  if (terms.length > MOST_UNFINISHED) {
    terms = terms.sort((a, b) => frequency(b) - frequency(a) || a - b).slice(0, MOST_UNFINISHED);
  }
  const alternatives = [{ slots: [{ terms }], weight: UNFINISHED, exact: false }];
  const oneWord = terms.every((term) => index.vocabulary.stemOf[term] === index.vocabulary.stemOf[start]);
  return oneWord ? { alternatives, terms: [index.vocabulary.terms[start]!] } : { alternatives };
}

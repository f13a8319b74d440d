import { findNames, type LexiconEntry, type NameFound } from './lexicon.ts';
import { exactPhrase, nameUnit, phraseUnit, type Resolved, wordUnit } from './look-up.ts';
import type { Query, QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchCorrection, Unit } from './unit.ts';
import { family } from './vocabulary.ts';

/** A query with every word looked up. */
export interface Plan {
  readonly units: readonly Unit[];
  /** Words nothing was found for, as typed. */
  readonly unknown: readonly string[];
  readonly corrections: readonly SearchCorrection[];
  /** The words after repair, for finding the names among them. */
  readonly terms: readonly string[];
}

/**
 * Looks up every word of a query: the word itself and others of its stem; else a name of the same thing; else, for
 * the last word, the words it begins; else the nearest spelling. A word the archive knows is never changed.
 * @param everyName - also search the other names of words the archive knows; for when the words alone found nothing
 */
export function planQuery(index: SearchIndex, query: Query, everyName = false): Plan {
  const units: Unit[] = query.phrases.map((phrase) => phraseUnit(index, phrase));
  const corrections: SearchCorrection[] = [];
  const unknown: string[] = [];
  const terms: string[] = query.phrases.flatMap((phrase) => [...phrase.terms]);
  for (const { words, written, resolved } of planWords(index, query, everyName)) {
    const typed = words.map(({ term }) => term);
    terms.push(...(resolved?.terms ?? typed));
    if (!resolved) continue;
    if (resolved.alternatives.length === 0) unknown.push(written);
    units.push({ written, alternatives: resolved.alternatives });
    if (resolved.correction) corrections.push(resolved.correction);
  }
  return { units, unknown, corrections, terms };
}

/** Words that are one thing together, with what they were found to be; common words are nothing by themselves. */
export interface PlannedWords {
  readonly words: readonly QueryWord[];
  readonly written: string;
  readonly resolved?: Resolved;
  /** What they name, where they are a name that is searched by its other names. */
  readonly entries?: readonly LexiconEntry[];
}

/** Looks up the words of a query that stand outside its phrases, in order. */
export function planWords(index: SearchIndex, query: Query, everyName: boolean): readonly PlannedWords[] {
  return pieces(index, query, everyName).map(({ words, name, last, inName }) => {
    const typed = words.map(({ term }) => term);
    const written = query.text.slice(words[0]!.start, words.at(-1)!.end);
    if (name) {
      const { entries } = name;
      return { words, written, entries, resolved: nameUnit(index, entries, written, typed) };
    }
    if (words.every(({ common }) => common)) return { words, written };
    if (words.length > 1) return { words, written, resolved: { alternatives: exactPhrase(index, typed) } };
    const unfinished = last && query.endsOpen;
    return { words, written, resolved: wordUnit(index, written, typed[0]!, { unfinished, inName }) };
  });
}

interface Piece {
  readonly words: readonly QueryWord[];
  readonly name?: NameFound;
  readonly last: boolean;
  /** Whether it stands in a name of the record, and so is no misspelling, whether or not a text holds it. */
  readonly inName: boolean;
}

/** Cuts the words into names that need other names, unspaced runs, and single words. */
function pieces(index: SearchIndex, { words }: Query, everyName: boolean): readonly Piece[] {
  const known = ({ term, common }: QueryWord) => common || family(index.vocabulary, term).length > 0;
  const allNames = findNames(
    index.lexicon,
    words.map(({ term }) => term),
  );
  const inName = (at: number) => allNames.some(({ from, to }) => at >= from && at < to);
  const names = allNames
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
    if (name) found.push({ words: piece, name, last: to === words.length, inName: true });
    else if (!isLeftover(words, from, to))
      found.push({ words: piece, last: to === words.length, inName: inName(from) });
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

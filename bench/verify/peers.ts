import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { MeetingRecord } from '../../src/index.ts';
import type { Checker, Decision, Outcome } from './decision.ts';

/** A statement as the peers see it. */
interface Line {
  readonly id: string;
  readonly text: string;
  readonly words: readonly string[];
  readonly speakers: readonly string[];
}

/** What holds or nearly holds a quote, with what is said of it. */
type Find = (quote: string, words: readonly string[]) => { outcome: Outcome; lines: readonly Line[] };

/** From this part of the words or characters changed on, a line does not count as close. */
const MOST_CHANGED = 0.25;
/** Lines that words are aligned with. */
const CANDIDATES = 14;

/** Only a search for the characters, then for the words whatever stands between them. */
export const exact: Checker = peer('exact, then folded', (lines) => (quote, words) => holding(lines, quote, words));

/** The best lines of minisearch, and among them the fewest words changed. */
export const minisearch: Checker = peer('minisearch, words changed', (lines) => {
  const index = new MiniSearch<Line>({ fields: ['text'] });
  index.addAll(lines);
  const byId = new Map(lines.map((line) => [line.id, line]));
  return (quote, words) => {
    const held = holding(lines, quote, words);
    if (held.lines.length > 0 || words.length === 0) return held;
    const scored = index
      .search(quote)
      .slice(0, CANDIDATES)
      .map(({ id }) => byId.get(id as string)!)
      .map((line) => ({ line, changed: leastChanged(words, line.words) / words.length }));
    return nearest(scored);
  };
});

/** fuse.js over whole lines, which compares characters; its score is the part of them that differs. */
export const fuse: Checker = peer('fuse.js, characters changed', (lines) => {
  const index = new Fuse(lines, {
    keys: ['text'],
    threshold: MOST_CHANGED,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  return (quote, words) => {
    const held = holding(lines, quote, words);
    if (held.lines.length > 0) return held;
    return nearest(index.search(quote, { limit: 3 }).map(({ item, score }) => ({ line: item, changed: score ?? 1 })));
  };
});

function peer(name: string, findIn: (lines: readonly Line[]) => Find): Checker {
  return {
    name,
    open: (record) => {
      const find = findIn(linesOf(record));
      return (quote, speaker) => decide(find(quote, foldWords(quote)), speaker);
    },
  };
}

function decide({ outcome, lines }: ReturnType<Find>, speaker: string | undefined): Decision {
  const said = lines.filter((line) => speaker === undefined || line.speakers.includes(speaker));
  const named = said.length > 0 ? said : lines;
  return {
    outcome: lines.length > 0 && said.length === 0 ? 'wrong_speaker' : outcome,
    lines: named.map(({ id }) => id),
    near: [],
    warnings: [],
  };
}

function holding(lines: readonly Line[], quote: string, words: readonly string[]): ReturnType<Find> {
  const whole = lines.filter(({ text }) => text.includes(quote));
  if (whole.length > 0) return { outcome: 'verbatim', lines: whole };
  const joined = ` ${words.join(' ')} `;
  const folded = words.length > 0 ? lines.filter((line) => ` ${line.words.join(' ')} `.includes(joined)) : [];
  return { outcome: folded.length > 0 ? 'cosmetic' : 'not_in_record', lines: folded };
}

function nearest(scored: readonly { readonly line: Line; readonly changed: number }[]): ReturnType<Find> {
  const least = Math.min(...scored.map(({ changed }) => changed));
  if (least > MOST_CHANGED) return { outcome: 'not_in_record', lines: [] };
  return { outcome: 'near', lines: scored.filter(({ changed }) => changed === least).map(({ line }) => line) };
}

/** The fewest words to change, add or leave out so that the quote stands somewhere in the line (Sellers' alignment). */
export function leastChanged(quote: readonly string[], line: readonly string[]): number {
  let above = Array.from({ length: line.length + 1 }, () => 0);
  for (const [row, word] of quote.entries()) {
    const here = [row + 1];
    for (let column = 1; column <= line.length; column += 1) {
      const replaced = above[column - 1]! + (line[column - 1] === word ? 0 : 1);
      here.push(Math.min(replaced, above[column]! + 1, here[column - 1]! + 1));
    }
    above = here;
  }
  return Math.min(...above);
}

function linesOf({ statements, speakers }: MeetingRecord): readonly Line[] {
  const names = new Map<string, string>(speakers.map(({ id, name }) => [id, name]));
  return statements.map(({ id, text, speakers }) => ({
    id,
    text,
    words: foldWords(text),
    speakers: speakers.map((speaker) => names.get(speaker) ?? ''),
  }));
}

function foldWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

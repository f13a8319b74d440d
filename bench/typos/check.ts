import { type Archive, quote } from '../../src/index.ts';
import type { Edits, TurnsByWord, TypoQuery } from './draw.ts';
import type { Verdict } from './judge.ts';

/** The least part of the searches still found with one and with two edits, in percent: a few under what is measured. */
const LEAST_KEPT: Readonly<Record<Edits, number>> = { 0: 100, 1: 95, 2: 85 };

/** What falls short in how well misspelt words are found. */
export function checkKept({ found, kept }: Verdict): readonly string[] {
  return [
    ...(found[0] === 100 ? [] : [`of the searches typed right only ${found[0].toFixed(1)} % are found`]),
    ...([1, 2] as const)
      .filter((edits) => !(kept[edits] >= LEAST_KEPT[edits]))
      .map((edits) => `with ${edits} edits only ${kept[edits].toFixed(1)} % are kept, under ${LEAST_KEPT[edits]} %`),
  ];
}

/** Searches whose answer does not tell what was searched instead, or searches something else for a word it knows. */
export function checkTold(archive: Archive, held: TurnsByWord, queries: readonly TypoQuery[]): readonly string[] {
  const asked = queries.flatMap(({ typed }) => Object.values(typed));
  return asked.flatMap((words) => {
    const answer = quote(archive, { words: words.join(' ') });
    if (answer.kind !== 'quotes') return [];
    return words.flatMap((word) => {
      const told = answer.corrections.find(({ from }) => from === word);
      if (held.has(word)) return told ? [`"${words.join(' ')}": ${word} is known, and ${told.to} was searched`] : [];
      return told || answer.held === 'some' ? [] : [`"${words.join(' ')}": what was searched for ${word} is not told`];
    });
  });
}

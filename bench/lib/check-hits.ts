import { type Archive, quote } from '../../src/index.ts';
import { stem } from '../../src/search/stem.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import type { BenchQuery } from './queries.ts';

/** Compares our hits for one-word searches with a scan of every statement; returns what differs. */
export function checkHits(archive: Archive, queries: readonly BenchQuery[]): readonly string[] {
  const { statements } = archive.corpus;
  const stems = statements.map(({ text }) => new Set(tokenize(text).map(({ term }) => stem(term))));
  return queries.flatMap(({ text }) => {
    const answer = quote(archive, { words: text }, { pageSize: statements.length });
    const found = new Set(answer.kind === 'quotes' ? answer.statements.map(({ record, id }) => `${id}@${record}`) : []);
    const wanted = statements
      .filter((_, number) => stems[number]!.has(stem(text)))
      .map(({ record, id }) => `${id}@${record}`);
    const missed = wanted.filter((address) => !found.has(address));
    const extra = [...found].filter((address) => !wanted.includes(address));
    if (missed.length + extra.length === 0) return [];
    return [`"${text}": ${missed.length} lines missed (${missed[0]}), ${extra.length} too many (${extra[0]})`];
  });
}

import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { type Archive, quote } from '../../src/index.ts';

/** How many turns every system is asked for. */
export const TOP = 10;

/** A system that is searched for misspelt words: ours or a library. */
export interface TypoSystem {
  readonly name: string;
  /** The numbers of the best turns. */
  readonly search: (words: readonly string[]) => readonly number[] | Promise<readonly number[]>;
  /** Searches asked of it at most, where it is too slow for all. */
  readonly most?: number;
}

/** Readout through its public library, asked as a reader would: words, nothing about typos. */
export function readout(archive: Archive): TypoSystem {
  const numbers = new Map(archive.corpus.statements.map(({ record, id }, number) => [`${id}@${record}`, number]));
  return {
    name: 'Readout',
    search: (words) => {
      const answer = quote(archive, { words: words.join(' ') }, { pageSize: TOP });
      return answer.kind === 'quotes' ? answer.statements.map(({ id, record }) => numbers.get(`${id}@${record}`)!) : [];
    },
  };
}

/** minisearch set up for typos: one edit in any word, two from seven letters. */
export function minisearch(turns: readonly string[]): TypoSystem {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  turns.forEach((text, id) => index.add({ id, text }));
  return {
    name: 'minisearch, 1 edit, 2 from 7 letters',
    search: (words) =>
      index
        .search(words.join(' '), { fuzzy: (term) => (term.length >= 7 ? 2 : 1) })
        .slice(0, TOP)
        .map(({ id }) => id as number),
  };
}

/** SQLite FTS5 over every three letters in a row: any turn that shares some, in BM25 order. */
export function trigram(turns: readonly string[]): TypoSystem {
  const database = new DatabaseSync(':memory:');
  database.exec(`CREATE VIRTUAL TABLE turns USING fts5(text, content='', tokenize='trigram')`);
  const insert = database.prepare('INSERT INTO turns (rowid, text) VALUES (?, ?)');
  database.exec('BEGIN');
  turns.forEach((text, number) => insert.run(number, text));
  database.exec('COMMIT');
  const select = database.prepare(`SELECT rowid AS number FROM turns WHERE turns MATCH ? ORDER BY rank LIMIT ${TOP}`);
  return {
    name: 'SQLite FTS5, trigrams',
    search: (words) => {
      const trigrams = words.flatMap((word) =>
        Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => `"${word.slice(at, at + 3)}"`),
      );
      return select.all(trigrams.join(' OR ')).map(({ number }) => Number(number));
    },
  };
}

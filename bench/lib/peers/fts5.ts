import { DatabaseSync } from 'node:sqlite';
import { type Peer, TOP } from './peer.ts';

/**
 * SQLite FTS5 in memory with the Porter stemmer, without a copy of the texts and with an index of beginnings, in
 * BM25 order. It has nothing for misspelt words.
 */
export function fts5(texts: readonly string[]): Peer {
  return {
    name: 'SQLite FTS5',
    build: () => {
      const database = new DatabaseSync(':memory:');
      database.exec(`CREATE VIRTUAL TABLE lines USING fts5(text, content='', tokenize='porter', prefix='3 4 5')`);
      const insert = database.prepare('INSERT INTO lines (rowid, text) VALUES (?, ?)');
      database.exec('BEGIN');
      texts.forEach((text, number) => insert.run(number, text));
      database.exec('COMMIT');
      database.exec(`INSERT INTO lines (lines) VALUES ('optimize')`);
      const select = database.prepare(
        `SELECT rowid AS number FROM lines WHERE lines MATCH ? ORDER BY rank LIMIT ${TOP}`,
      );
      const pragma = (name: string) => Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
      return {
        bytes: pragma('page_count') * pragma('page_size'),
        search: (kind, query) => {
          const words = query.split(' ').map((word) => `"${word}"`);
          return select
            .all(words.join(' ') + (kind === 'prefix' ? '*' : ''))
            .map(({ number }) => texts[Number(number)]!);
        },
      };
    },
  };
}
